"""The whole station driven by a trace, by the trace's own time."""
