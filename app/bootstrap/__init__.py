"""Builds the application and takes it down."""
