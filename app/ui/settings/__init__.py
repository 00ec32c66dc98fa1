"""Settings, shot lists and language."""
