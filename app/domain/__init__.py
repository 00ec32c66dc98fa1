"""What is true. Standard library and biip only: no I/O, no clock, no Qt."""
