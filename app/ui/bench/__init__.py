"""The bench and the start page: what an operator sees while working."""
