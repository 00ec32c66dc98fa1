"""The photos of the product on the bench, large."""
