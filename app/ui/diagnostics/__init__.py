"""Health, figures, day log, support bundle, and what the program is made of."""
