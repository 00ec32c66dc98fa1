"""Keys and touches as they arrive at the windows."""
