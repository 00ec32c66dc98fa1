"""Reading pictures: decoders, agreement, JPEG."""
