"""Files and sheets for other programs and for paper."""
