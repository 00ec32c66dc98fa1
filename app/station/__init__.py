"""Use cases: what an operator can do, as plain methods."""
