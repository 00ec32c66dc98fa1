"""What happened and how the station is: log, trace, figures, crash reports, support bundle."""
