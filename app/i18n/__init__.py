"""What the station says, in other languages."""
