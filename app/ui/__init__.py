"""Face: widgets that display a value and say what was pressed."""
