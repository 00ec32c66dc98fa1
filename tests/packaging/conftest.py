"""The chores import each other as a script's neighbours do: by the folder they lie in."""

import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

# At the end, so that it can't shadow anything; the chores have names of their own.
sys.path.append(str(PACKAGING))
