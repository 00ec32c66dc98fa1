"""The review of what the server proposes."""
