"""How the station is set up: the table of settings, where each value comes from, what is wrong."""
