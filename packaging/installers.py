"""Makes the installers of all systems that can be made on Linux, around any folder.

The folder is the *payload*: what `dev.py build` made, a bundle from Windows, or a stand-in.
"""

import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Sequence
from pathlib import Path

import msi
import project

HERE = Path(__file__).resolve().parent
ICON = HERE.parent / "resources" / "icons" / "scanstation.ico"

Sign = Callable[[Path], None]
"""Signs a file where it lies."""


def unsigned(_: Path) -> None:
    """No certificate is at hand."""


def nsis(payload: Path, out: Path, version: str, sign: Sign = unsigned) -> Path:
    """The Windows installer for people, in the folder *out*."""
    made = out / f"scanstation-{version}-windows-x64.exe"
    facts = {
        "VERSION": version,
        "NUMBERS": project.four_numbers(version),
        "PAYLOAD": str(payload.resolve()),
        "ICON": str(ICON),
        "OUT": str(made.resolve()),
    }
    defines = [f"-D{name}={value}" for name, value in facts.items()]
    _run(["makensis", "-V2", "-WX", *defines, str(HERE / "windows" / "installer.nsi")])
    sign(made)
    return made


def windows_msi(payload: Path, out: Path, version: str, sign: Sign = unsigned) -> Path:
    """The Windows installer for company roll-outs, in the folder *out*."""
    made = out.resolve() / f"scanstation-{version}-windows-x64.msi"
    described = out.resolve() / "scanstation.wxs"
    described.write_text(msi.source(payload, version), encoding="utf-8")
    _run(["wixl", "--arch", "x64", "--output", str(made), str(described)], payload)
    _run(["msibuild", str(made), *(word for line in msi.afterwards() for word in ("-q", line))])
    described.unlink()
    sign(made)
    return made


def tar(payload: Path, out: Path, version: str, system: str = "linux") -> Path:
    """The bundle in one file."""
    made = out / f"scanstation-{version}-{system}.tar.gz"
    with tarfile.open(made, "w:gz", compresslevel=6) as archive:
        archive.add(payload, f"scanstation-{version}", filter=_nobodys)
    return made


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def authenticode(key: Path, certificate: Path, timestamp_url: str = "") -> Sign:
    """Signs Windows programs and installers with PEM files, by osslsigncode.

    *timestamp_url* makes the signature outlive the certificate.
    """

    def sign(path: Path) -> None:
        signed = path.with_name(f"signed-{path.name}")
        stamp = ["-ts", timestamp_url] if timestamp_url else []
        _run(
            [
                *("osslsigncode", "sign", "-h", "sha256", "-n", project.TITLE),
                *("-key", str(key), "-certs", str(certificate), *stamp),
                *("-in", str(path), "-out", str(signed)),
            ]
        )
        signed.replace(path)

    return sign


def sign_payload(payload: Path, sign: Sign) -> None:
    """The programs that a person starts."""
    for path in sorted(payload.glob("*.exe")):
        sign(path)


def from_environment() -> Sign:
    """As the variables SCANSTATION_SIGN_KEY and _CERTIFICATE (PEM files) and _TIMESTAMP say."""
    key = os.environ.get("SCANSTATION_SIGN_KEY", "")
    certificate = os.environ.get("SCANSTATION_SIGN_CERTIFICATE", "")
    if not (key and certificate):
        print("No certificate to sign with: SCANSTATION_SIGN_KEY and _CERTIFICATE are not set.")
        return unsigned
    stamp = os.environ.get("SCANSTATION_SIGN_TIMESTAMP", "")
    return authenticode(Path(key), Path(certificate), stamp)


def fresh(folder: Path) -> Path:
    """*folder*, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _run(command: Sequence[str], folder: Path | None = None) -> None:
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
