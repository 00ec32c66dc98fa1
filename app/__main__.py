"""`python -m app` is `scanstation`."""

from app.entry import main

main()
