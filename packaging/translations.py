"""The texts of the program and their translations: gathered from the sources, kept in .ts files.

    python3 packaging/dev.py translate            gathers; tells how many are missing
    python3 packaging/dev.py translate --missing  prints what is missing, as JSON
    python3 packaging/dev.py translate FILE.json  takes {language: {English: translation or forms}}

The files are Qt Linguist's: `pyside6-linguist resources/i18n/scanstation_de.ts` edits one.
Standard library only.
"""

import ast
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT))

from app.config.titles import title

FOLDER = ROOT / "resources" / "i18n"
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pl": 3}
"""How many forms a number has in each language."""
SPEAKING = (
    "app/domain", "app/station", "app/sync", "app/api", "app/devices", "app/vision", "app/store",
    "app/workers", "app/ui", "app/kiosk", "app/config", "app/health", "app/training",
    "app/updates", "app/files", "app/foreign", "app/bootstrap", "app/features", "app/output",
    "app/security", "app/observability",
)  # fmt: skip
SILENT_FOLDERS = ("app/observability/trace/", "app/observability/metrics/")
"""Their words reach a log, not a person at the bench."""
MUTE = {
    "app/domain/rights.py",
    "app/api/contract_differences.py",
    "app/api/host_contract.py",
    "app/api/tolerance.py",
    "app/kiosk/autostart.py",
    "app/workers/boundary.py",
    "app/store/sqlite/migrations.py",
    "app/domain/codes/gs1_pairs.py",
    "app/ui/speech.py",
    "app/ui/input/key_places.py",
}
SHOWN_KINDS = {"PhotoType", "FlawKind"}
SMALL_WORDS = (
    *("extra", "missing", "taken", "behind", "ahead of", "products", "photos", "no photos"),
    *("(nothing)", "open", "submitted", "PgDown", "PgUp"),
    *("camera", "scanner", "sending", "database", "keyring", "certificates", "clock", "quota"),
    *("version", "refused", "rejected", "accepted", "light", "dark", "high-contrast", "yes", "no"),
    *("written", "empty", "Self-test"),
    *("Use by or expiry", "Best before or best by", "Batch/lot", "Serial", "Prod date"),
)
QUIET_CALLS = {
    "TypeVar",
    "cast",
    "debug",
    "info",
    "warning",
    "error",
    "critical",
    "exception",
    "compile",
    "execute",
}
NAMING_CALLS = {"setObjectName", "setProperty", "mark", "property", "getLogger", "findChild"}
_SENTENCE = re.compile(r"[^\W\d_]{2}")
_IDENTIFIER = re.compile(
    r"[A-Za-z]+\{\d\}|[A-Za-z0-9]+(?:[-_./:][A-Za-z0-9]+)+|[a-z0-9_]+|[A-Z0-9_]+|\W*"
)
_WORD = re.compile(r"[^\w\s]?\s?[A-Z][a-z'’-]+[.…:!?]?")
_LOUD = re.compile(r"[A-Z]{3,}")
_SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE \w+ SET|DELETE FROM|GROUP BY|ORDER BY|WHERE|PRAGMA)\b"
    r"|= \?|<> ''|^License ::"
)


def texts() -> dict[str, bool]:
    """Every text that a person may see, in English; True where it goes with a number."""
    found: dict[str, bool] = dict.fromkeys(SMALL_WORDS, False)
    for path in sources():
        loud = (ROOT / "app" / "ui") in path.parents or path.name == "cards.py"
        for text, numbered in texts_of(ast.parse(path.read_text(encoding="utf-8"))):
            if not (is_told(text) or (loud and _LOUD.fullmatch(text))):
                continue
            found[text] = found.get(text, False) or numbered
        found.update(dict.fromkeys(kinds(path), False))
    found.update(dict.fromkeys(setting_titles(), False))
    return dict(sorted(found.items()))


def setting_titles() -> Iterator[str]:
    """What each setting is called."""
    tree = ast.parse((ROOT / "app" / "config" / "settings.py").read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == "Settings":
            for one in node.body:
                if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
                    yield from (title(name) for name in [one.target.id] if name[0] != "_")


def sources() -> Iterator[Path]:
    """The files whose words reach a person."""
    mute = {ROOT / path for path in MUTE}
    for folder in SPEAKING:
        for path in sorted((ROOT / folder).rglob("*.py")):
            silent = path.relative_to(ROOT).as_posix().startswith(SILENT_FOLDERS)
            if path not in mute and not silent:
                yield path


def texts_of(tree: ast.Module) -> Iterator[tuple[str, bool]]:
    """The texts of one module."""
    hidden = set(unseen(tree))
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        text = template(node)
        if text is not None:
            yield text, "%n" in text


def kinds(path: Path) -> Iterator[str]:
    """The values of those enumerations that are shown as they are, small and with a capital."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and node.name in SHOWN_KINDS:
            for one in node.body:
                if isinstance(one, ast.Assign) and isinstance(one.value, ast.Constant):
                    yield str(one.value.value)
                    yield str(one.value.value).capitalize()


def unseen(tree: ast.Module) -> Iterator[int]:
    """Ids of the nodes that no person reads: docstrings, logs, names of things, parts of others."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield from (id(one) for one in node.values)
            yield from (
                id(deep)
                for one in node.values
                if isinstance(one, ast.FormattedValue) and one.format_spec is not None
                for deep in ast.walk(one.format_spec)
            )
        elif isinstance(node, ast.Call) and is_quiet(node.func):
            yield from (id(deep) for argument in node.args for deep in ast.walk(argument))
        elif isinstance(node, ast.Call) and name_of(node.func) == "label" and node.args:
            yield id(node.args[0])
        elif isinstance(node, ast.AnnAssign | ast.arg | ast.FunctionDef) and (
            note := getattr(node, "annotation", None) or getattr(node, "returns", None)
        ):
            yield from (id(deep) for deep in ast.walk(note))


def is_quiet(called: ast.expr) -> bool:
    """What it is called with is for no person; `warning(...)` alone is a finding, not a log."""
    finding = isinstance(called, ast.Name) and called.id == "warning"
    return not finding and name_of(called) in QUIET_CALLS | NAMING_CALLS


def name_of(node: ast.expr) -> str:
    """The last part of what is called."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def template(node: ast.AST) -> str | None:
    """A text as it is looked up: values of an f-string are {0}, {1}, ..."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, number = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def is_told(text: str) -> bool:
    """Whether *text* reads like something for people and not like a name in the program."""
    words = re.sub(r"\{\w*\}", "", text)
    if not _SENTENCE.search(words) or _SQL.search(text) or _IDENTIFIER.fullmatch(text.strip()):
        return False
    if " " not in text.strip() and not _WORD.fullmatch(text.strip()):
        return False
    return not re.search(
        r" WHERE | JOIN |^\[Desktop|[\\^$*=]{2}|\(\?|\w: ?[#\w]+;|[<>]\w|^\.|^#|^--", text
    )


def read(language: str) -> dict[str, str | list[str]]:
    """What is translated so far."""
    path = FOLDER / f"scanstation_{language}.ts"
    if not path.exists():
        return {}
    known: dict[str, str | list[str]] = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        known[message.findtext("source", "")] = forms or translation.text or ""
    return known


def write(language: str, wanted: Mapping[str, bool], known: Mapping[str, str | list[str]]) -> int:
    """The file of *language* anew, with exactly the *wanted* texts. How many are missing."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "words"
    missing = 0
    for source, numbered in wanted.items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if numbered else {})
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        said = known.get(source)
        if said is None and language == "en" and not numbered:
            said = source
        if said is None or isinstance(said, str) is numbered:
            translation.set("type", "unfinished")
            missing += 1
            said = [""] * FORMS[language] if numbered else ""
        if isinstance(said, str):
            translation.text = said
        else:
            for form in said:
                ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"scanstation_{language}.ts").write_text(f"{head}{text}\n", encoding="utf-8")
    return missing


def main(arguments: Sequence[str]) -> int:
    """Gather, take, or tell what is missing; the number of the missing is no failure."""
    wanted = texts()
    taken = {}
    if arguments and arguments[0] != "--missing":
        taken = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    for language in FORMS:
        known = read(language) | taken.get(language, {})
        missing = write(language, wanted, known)
        if arguments != ["--missing"]:
            print(f"{language}: {len(wanted)} texts, {missing} missing")
        elif language != "en":
            lacking = {one: n for one, n in wanted.items() if one not in known}
            print(json.dumps({language: lacking}, ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
