"""Scan Station: reads product codes, takes product photos, syncs without loss."""
