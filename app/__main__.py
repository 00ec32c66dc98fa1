"""`python -m app` is `scanstation`."""

from app.cli import main

main()
