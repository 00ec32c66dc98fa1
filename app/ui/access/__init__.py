"""Who works here, and the lock."""
