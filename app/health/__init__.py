"""Looks at every part of the station and says how it is. No Qt: the face looks at itself."""
