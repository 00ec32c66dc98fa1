"""Whether a picture makes a good product photo."""
