"""News of a newer version: signed, fetched aside, installed when a person says so."""
