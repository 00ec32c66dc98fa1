"""The training course and its frame."""
