"""Hand scanners: those that type, and those that send."""
