"""Eyes and ears: cameras, recordings, the synthetic bench, scanners."""
