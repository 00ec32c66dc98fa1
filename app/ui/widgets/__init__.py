"""Widgets and painting shared by all pages."""
