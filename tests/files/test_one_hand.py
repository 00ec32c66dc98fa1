"""Files are written by `app/files/durable.py` alone; each exception has its reason."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
DURABLE = "files/durable.py"

ALLOWED = {  # (module, call): the reason
    (
        "files/side_file.py",
        "hardlink_to",
    ): "a second name for a bad file; its bytes stay as they are",
    ("updates/update_store.py", "open"): "reads, neither through a link nor from a pipe",
    ("files/private.py", "open"): "changes who may read it; nothing is written",
    ("observability/bundle.py", "ZipFile"): "packs into the temporary file that durable opened",
    ("features/cards_pdf.py", "QPdfWriter"): "draws into memory",
    ("cli/replay.py", "tempfile"): "a folder for one run, removed when the run ends",
    ("store/sqlite/read_only.py", "tempfile"): "a folder for one read, removed when it ends",
    ("store/sqlite/read_only.py", "copyfile"): "a copy for one read, removed when it ends",
    ("store/sqlite/restore.py", "copyfileobj"): "into the temporary file that durable opened",
}

WRITES = {"write_text", "write_bytes", "symlink_to", "hardlink_to", "rename", "imwrite", "mkdir"}
WRITERS = {
    *("QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir", "QPdfWriter", "QPrinter"),
    *("FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler", "ZipFile"),
    "VideoWriter",
}
MODULES = {"tempfile"}
OF_OS = {
    "mkdir",
    "makedirs",
    "open",
    "fdopen",
    "replace",
    "rename",
    "renames",
    "link",
    "symlink",
    "truncate",
    "write",
}
OF_SHUTIL = {"copy", "copy2", "copyfile", "copyfileobj", "copytree", "move", "make_archive"}
READ_ONLY = set("rbtU")


def writes(tree: ast.Module) -> Iterator[str]:
    """What each place that may write a file calls."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names if one.name in MODULES)
        elif isinstance(node, ast.ImportFrom):
            yield from (node.module or "" for _ in [0] if node.module in MODULES)
            yield from (one.name for one in node.names if is_foreign(node.module, one.name))
        elif isinstance(node, ast.Call) and (name := name_of(node.func)) and does_write(node, name):
            yield name


def is_foreign(module: str | None, name: str) -> bool:
    """`from shutil import copyfile` hides the module that the call belongs to."""
    return (module == "os" and name in OF_OS) or (module == "shutil" and name in OF_SHUTIL)


def does_write(node: ast.Call, name: str) -> bool:
    """Names alone decide, where no look at the arguments is needed."""
    if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
        owned = {"os": OF_OS, "shutil": OF_SHUTIL}.get(node.func.value.id)
        if owned is not None:
            return name in owned
    look = LOOKS.get(name)
    return look(node) if look is not None else name in WRITES | WRITERS


def opens_to_write(node: ast.Call) -> bool:
    """A page and a picture are opened too: the mode of a method is known by its letters."""
    if isinstance(node.func, ast.Name):
        return not is_read(mode_of(node, 1))
    mode = mode_of(node, 0)
    return isinstance(mode, ast.Constant) and not is_read(mode)


def replaces_a_file(node: ast.Call) -> bool:
    """A Path's `replace` takes one argument, a str's takes two, a date's takes keywords."""
    return isinstance(node.func, ast.Attribute) and len(node.args) == 1 and not node.keywords


LOOKS = {
    "open": opens_to_write,
    "replace": replaces_a_file,
    "ZipFile": lambda node: not is_read(mode_of(node, 1)),
    "save": lambda node: bool(node.args),  # a picture's; a painter's takes nothing
    "touch": lambda node: not node.args,  # a file's; a record is touched with a moment
}


def mode_of(node: ast.Call, place: int) -> ast.expr | None:
    """The mode of an open; None where it is left out."""
    named = [one.value for one in node.keywords if one.arg == "mode"]
    return named[0] if named else next(iter(node.args[place : place + 1]), None)


def is_read(mode: ast.expr | None) -> bool:
    if mode is None:
        return True
    if isinstance(mode, ast.Constant) and isinstance(mode.value, str):
        return set(mode.value) <= READ_ONLY
    return False


def name_of(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def found_in(path: Path) -> set[tuple[str, str]]:
    module = path.relative_to(APP).as_posix()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {(module, name) for name in writes(tree)}


FOUND = {one for path in APP.rglob("*.py") for one in found_in(path)}


def test_files_are_written_by_one_module():
    others = {one for one in FOUND if one[0] != DURABLE}
    assert others - set(ALLOWED) == set(), "use app.files.durable"


def test_each_exception_is_still_needed():
    assert set(ALLOWED) - FOUND == set()


@pytest.mark.parametrize(
    ("line", "called"),
    [
        ("path.write_text('a')", "write_text"),
        ("path.write_bytes(b'a')", "write_bytes"),
        ("path.touch()", "touch"),
        ("path.mkdir(parents=True)", "mkdir"),
        ("os.makedirs(path)", "makedirs"),
        ("open(path, 'w')", "open"),
        ("open(path, mode='xb')", "open"),
        ("path.open('a')", "open"),
        ("path.open('r+b')", "open"),
        ("open(path, mode)", "open"),
        ("os.open(path, os.O_RDWR)", "open"),
        ("os.replace(a, b)", "replace"),
        ("os.rename(a, b)", "rename"),
        ("part.replace(path)", "replace"),
        ("part.rename(path)", "rename"),
        ("shutil.copyfile(a, b)", "copyfile"),
        ("shutil.move(a, b)", "move"),
        ("from shutil import copy2", "copy2"),
        ("import tempfile", "tempfile"),
        ("from tempfile import mkstemp", "tempfile"),
        ("QSaveFile(name)", "QSaveFile"),
        ("QFile(name)", "QFile"),
        ("QPdfWriter(str(path))", "QPdfWriter"),
        ("image.save(str(path))", "save"),
        ("cv2.imwrite(name, image)", "imwrite"),
        ("zipfile.ZipFile(path, 'w')", "ZipFile"),
        ("RotatingFileHandler(path)", "RotatingFileHandler"),
    ],
)
def test_a_writer_is_found(line, called):
    assert list(writes(ast.parse(line))) == [called]


@pytest.mark.parametrize(
    "line",
    [
        *(
            "path.open()",
            "path.open('rb')",
            "open(path, encoding='utf-8')",
            "page.open(entry)",
            "Image.open(path)",
        ),
        *("text.replace('a', 'b')", "replace(value, size=1)", "moment.replace(tzinfo=UTC)"),
        *(
            "painter.save()",
            "session.touch(now)",
            "zipfile.ZipFile(path)",
            "shutil.disk_usage(place)",
        ),
    ],
)
def test_what_only_reads_is_left_alone(line):
    assert list(writes(ast.parse(line))) == []
