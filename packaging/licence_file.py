"""Writes LICENCES.txt beside the frozen program: python -P packaging/licence_file.py FOLDER."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.output.licences import Licence, as_text, licences

_LIBRARY = re.compile(r"^lib[\w+.-]+\.so(\.\d+)*$")


def of_the_system(folder: Path) -> list[Licence]:
    """The system's libraries that were packed too; Debian keeps a copyright file for each."""
    if shutil.which("dpkg") is None:
        return []
    names = {path.name for path in folder.iterdir() if _LIBRARY.match(path.name)}
    packages = {package for name in sorted(names) if (package := _package_of(name))}
    found = []
    for package in sorted(packages):
        copyright_ = Path("/usr/share/doc") / package / "copyright"
        if copyright_.is_file():
            text = copyright_.read_text(encoding="utf-8", errors="replace")
            found.append(Licence(f"{package} (Debian)", "", "see the text", text))
    return found


def _package_of(library: str) -> str:
    """The Debian package that a library came from; "" for one from a wheel."""
    asked = ["dpkg", "--search", f"*/{library}"]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return said.partition(":")[0]


def main() -> None:
    """Write it."""
    folder = Path(sys.argv[1])
    parts = [*licences(), *of_the_system(folder / "_internal")]
    (folder / "LICENCES.txt").write_text(as_text(parts), encoding="utf-8")
    print(f"{len(parts)} licences in {folder / 'LICENCES.txt'}")


if __name__ == "__main__":
    main()
