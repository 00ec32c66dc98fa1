"""Memory: the only room with sqlite3 and the data folder."""
