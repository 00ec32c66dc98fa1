"""Credentials, PIN, card secret, redaction."""
