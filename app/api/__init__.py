"""Voice: the only room that speaks HTTP."""
