"""Files on disk: written whole, read by one policy. Every package may import this one."""
