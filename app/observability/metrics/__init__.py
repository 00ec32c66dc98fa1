"""What the day was like in figures: counters and spreads by the hour, kept by the day, bounded."""
