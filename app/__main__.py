"""`python -m app` is `scanstation`."""

from app.start import main

main()
