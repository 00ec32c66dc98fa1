"""The signed news of an update, for any web server.

python -P packaging/sign_update.py new-key PRIVATE            make a key; prints the public one
python -P packaging/sign_update.py sign PRIVATE VERSION WORDS BASE_URL FILE...
                                                              print the document to serve
python -P packaging/sign_update.py withdraw PRIVATE VERSION WORDS
                                                              print one that takes back what was
                                                              served; VERSION is the newest good one

The public key belongs into resources/update-key.txt before a release; the private one into no
repository. FILEs are named as packaging/release.py names them.

Each document holds for 90 days from its signing: sign it anew before that, also where nothing
changed. A station refuses a document that was signed before the newest it has seen, so each system
that has an installer belongs into each document.
"""

import base64
import hashlib
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SYSTEMS = {
    "windows-x64.exe": "windows-x64",
    "macos-arm64.dmg": "macos-arm64",
    "macos-x86_64.dmg": "macos-x64",
    "amd64.deb": "linux-x64",
    "arm64.deb": "linux-arm64",
}
"""How an installer's name ends, and for which system it is."""
HOLDS_DAYS = 90
"""So long a station believes a document; whoever holds back newer ones cannot do so for longer."""


def document(
    key: Ed25519PrivateKey,
    version: str,
    words: str,
    base: str,
    files: Sequence[Path],
    now: datetime | None = None,
) -> str:
    """What a station reads at its update_url. *now* is the moment of signing."""
    issued = now or datetime.now(UTC)
    manifest = json.dumps(
        {
            "version": version,
            "words": words,
            "issued": issued.isoformat(),
            "expires": (issued + timedelta(days=HOLDS_DAYS)).isoformat(),
            "downloads": {_system(path): _download(base, path) for path in files},
        }
    )
    signature = base64.b64encode(key.sign(manifest.encode())).decode()
    return json.dumps({"manifest": manifest, "signature": signature})


def _system(path: Path) -> str:
    for ending, system in SYSTEMS.items():
        if path.name.endswith(ending):
            return system
    raise SystemExit(f"Expected a name that ends with {', '.join(SYSTEMS)}, got {path.name}.")


def _download(base: str, path: Path) -> dict[str, object]:
    data = path.read_bytes()
    return {
        "url": f"{base.rstrip('/')}/{path.name}",
        "name": path.name,
        "sha256": hashlib.sha256(data).hexdigest(),
        "size": len(data),
    }


def _key(private: str) -> Ed25519PrivateKey:
    raw = base64.b64decode(Path(private).read_text(encoding="ascii"))
    return Ed25519PrivateKey.from_private_bytes(raw)


def main(arguments: Sequence[str]) -> int:
    """Do what is asked."""
    match list(arguments):
        case ["new-key", private]:
            key = Ed25519PrivateKey.generate()
            path = Path(private)
            path.touch(mode=0o600, exist_ok=False)
            path.write_bytes(base64.b64encode(key.private_bytes_raw()))
            print(base64.b64encode(key.public_key().public_bytes_raw()).decode())
        case ["sign", private, version, words, base, *files] if files:
            print(document(_key(private), version, words, base, [Path(file) for file in files]))
        case ["withdraw", private, version, words]:
            print(document(_key(private), version, words, "", []))
        case _:
            print(__doc__)
            return 0 if list(arguments) in ([], ["--help"]) else 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
