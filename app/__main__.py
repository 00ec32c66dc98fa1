"""`python -m app` is `scanstation`; so is this file, started by its path from any folder."""

import sys
from pathlib import Path

if not __package__:  # the path is empty of this package then, and holds no other one first
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.entry import main

main()
