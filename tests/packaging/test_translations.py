"""Every text in every language, with every value in its place."""

import ast
import re
import subprocess
import sys

import pytest
import translations as gathering

LANGUAGES = ("de", "fr", "es", "pl")
PLACE = re.compile(r"\{\w*\}|%n")


def test_what_is_told_is_gathered_and_what_is_not_is_left():
    source = '''
"""A module."""
log.info("Not for people {0}", 1)
class Wrong(Error):
    """Docs."""
    title = "Not a code"
def f(name: "Name"):
    self.setObjectName("statusLine")
    raise Wrong(f"Expected {name!r}, got {len(name):>3} signs. Scan again.")
    return label("hint", "Scan a product"), self.tr("%n photo(s)", "", 3), "SELECT * FROM a"
'''
    found = dict(gathering.texts_of(ast.parse(source)))
    told = {text: numbered for text, numbered in found.items() if gathering.is_told(text)}
    assert told == {
        "Not a code": False,
        "Expected {0}, got {1} signs. Scan again.": False,
        "Scan a product": False,
        "%n photo(s)": True,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    known = gathering.read(language)
    missing = [text for text in gathering.texts() if text not in known]
    assert missing == [], "python3 packaging/dev.py translate --missing tells which"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_has_its_place(language):
    wrong = {
        source: said
        for source, said in gathering.read(language).items()
        for form in ([said] if isinstance(said, str) else said)
        if set(PLACE.findall(form)) != set(PLACE.findall(source))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_qt_linguist_takes_the_file_and_finds_it_finished(language, tmp_path):
    lrelease = [
        sys.executable,
        "-c",
        "from PySide6.scripts.pyside_tool import lrelease; lrelease()",
    ]
    source = gathering.FOLDER / f"scanstation_{language}.ts"
    command = [*lrelease, str(source), "-qm", str(tmp_path / "out.qm")]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert re.search(r"\(\d+ finished and 0 unfinished\)", told), told
