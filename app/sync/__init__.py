"""Errands: what the outbox owes the server, and what became of it."""
