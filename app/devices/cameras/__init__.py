"""Cameras, and what stands in for one: pictures, films, a drawn bench."""
