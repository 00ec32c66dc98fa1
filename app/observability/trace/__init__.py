"""The black box: what happened, in a ring on disk, written by a thread of its own."""
