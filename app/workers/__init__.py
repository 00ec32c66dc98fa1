"""Threads: thin coats over the rooms, no logic."""
