"""The setup wizard, and the calibration of a hand scanner."""
