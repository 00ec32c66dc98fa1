"""The other side of the wire: a Scanner API and photo storage on loopback."""
