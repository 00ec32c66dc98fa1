"""The course for a new operator."""
