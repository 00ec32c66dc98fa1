"""What a code says, in one normal form whatever carried it."""
