"""The steps of a release beside building: python packaging/release.py STEP ...

version                    print the version
check TAG                  1 unless TAG is the version and the changelog tells of it
notes TAG                  print what CHANGELOG.md says of the version
windows PAYLOAD OUT        both Windows installers around a bundle, signed where a certificate is
sbom OUT                   the parts of the program as CycloneDX 1.6; in .venv
checksums FOLDER           SHA256SUMS of all files in FOLDER
"""

import hashlib
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

import installers
import project


def notes(tag: str, changelog: str) -> str:
    """The section of a version; "" where there is none."""
    name = re.escape(tag.removeprefix("v"))
    found = re.search(
        rf"^## \[{name}\][^\n]*\n(.*?)(?=^## \[|\Z)", changelog, re.MULTILINE | re.DOTALL
    )
    return found[1].strip() if found else ""


def complaints(tag: str, version: str, changelog: str) -> list[str]:
    """What is wrong with releasing under *tag*."""
    wrong = []
    if tag != f"v{version}":
        wrong.append(f"Expected the tag v{version}, as pyproject.toml has it, got {tag}.")
    if not notes(f"v{version}", changelog):
        wrong.append(f"Expected a section [{version}] in CHANGELOG.md, found none.")
    return wrong


def sbom(parts: Sequence[Any], version: str) -> dict[str, object]:
    """CycloneDX 1.6 of *parts*, which have name, version and licence."""
    components = [
        {
            "type": "library",
            "bom-ref": f"{part.name}@{part.version}",
            "name": part.name,
            **({"version": part.version} if part.version else {}),
            "licenses": [{"license": {"name": part.licence}}],
            **({"purl": _purl(part.name, part.version)} if _is_package(part) else {}),
        }
        for part in parts
    ]
    own = {"type": "application", "name": project.NAME, "version": version, "bom-ref": project.NAME}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": own},
        "components": components,
        "dependencies": [
            {"ref": project.NAME, "dependsOn": [one["bom-ref"] for one in components]}
        ],
    }


def _is_package(part: Any) -> bool:  # noqa: ANN401 - app.output.licences.Licence
    return bool(part.version) and part.name != "Python"


def _purl(name: str, version: str) -> str:
    return f"pkg:pypi/{re.sub('[-_.]+', '-', name).lower()}@{version}"


def checksums(folder: Path) -> str:
    """A line for each file, as `sha256sum --check` reads it."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    lines = []
    for path in files:
        if path.name != "SHA256SUMS":
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    return "".join(lines)


def _changelog() -> str:
    return (project.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def _check(tag: str) -> int:
    wrong = complaints(tag, project.version(), _changelog())
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return int(bool(wrong))


def _notes(tag: str) -> int:
    print(notes(tag, _changelog()))
    return 0


def _version() -> int:
    print(project.version())
    return 0


def _windows(payload: str, out: str) -> int:
    sign = installers.from_environment()
    folder, version = Path(payload), project.version()
    Path(out).mkdir(parents=True, exist_ok=True)
    installers.sign_payload(folder, sign)
    for make in (installers.nsis, installers.windows_msi):
        print("Made", make(folder, Path(out), version, sign))
    return 0


def _sbom(out: str) -> int:
    from app.output.licences import licences  # noqa: PLC0415 - the other steps need no .venv

    made = Path(out) / f"scanstation-{project.version()}.cdx.json"
    made.write_text(json.dumps(sbom(licences(), project.version()), indent=1), encoding="utf-8")
    print("Made", made)
    return 0


def _checksums(folder: str) -> int:
    (Path(folder) / "SHA256SUMS").write_text(checksums(Path(folder)), encoding="utf-8")
    return 0


STEPS: Mapping[str, Callable[..., int]] = {
    "version": _version,
    "check": _check,
    "notes": _notes,
    "windows": _windows,
    "sbom": _sbom,
    "checksums": _checksums,
}


def main(arguments: Sequence[str]) -> int:
    """Do the step that is named first."""
    if not arguments or arguments[0] not in STEPS:
        print(__doc__)
        return 0 if list(arguments) in ([], ["--help"]) else 2
    return STEPS[arguments[0]](*arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
