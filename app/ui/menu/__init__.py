"""The menu, and the help that explains every key."""
