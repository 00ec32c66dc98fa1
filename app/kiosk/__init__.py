"""What a bench in public needs: full screen, PIN, lock, watchdog, autostart."""
