"""What the station says in other languages: whole sentences, values, numbers."""

import pytest

from app.i18n.catalogue import PLURALS, Catalogue

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name>words</name>
<message><source>front</source><translation>vorne</translation></message>
<message><source>Photo {0} taken back</source><translation>Foto {0} genommen</translation></message>
<message><source>{0} of {1}</source><translation>{1}, davon {0}</translation></message>
<message><source>Kept here.</source><translation>Bleibt hier.</translation></message>
<message><source>Trying again.</source><translation type="unfinished">?</translation></message>
<message numerus="yes"><source>%n photo(s)</source><translation>
<numerusform>%n Foto</numerusform><numerusform>%n Fotos</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def german(tmp_path):
    (tmp_path / "de.ts").write_text(TS, encoding="utf-8")
    return Catalogue.read(tmp_path / "de.ts")


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("front", "vorne"),
        ("Photo front taken back", "Foto vorne genommen"),
        ("Photo 4006381 taken back", "Foto 4006381 genommen"),
        ("3 of 7", "7, davon 3"),
        ("Kept here. Kept here.", "Bleibt hier. Bleibt hier."),
        ("Kept here.\nfront", "Bleibt hier.\nvorne"),
        ("Unknown words. Kept here.", "Unknown words. Bleibt hier."),
        ("Trying again.", "Trying again."),
        ("✓ front  ·  Kept here.", "✓ vorne  ·  Bleibt hier."),
        ("! Photo front taken back", "! Foto vorne genommen"),
        ("4 006381 333931", "4 006381 333931"),
        ("", ""),
    ],
)
def test_sentences_are_found_by_their_english(german, english, said):
    assert german.say(english) == said


def test_numbers_choose_their_form(german):
    assert [german.say("%n photo(s)", n) for n in (0, 1, 2)] == ["0 Fotos", "1 Foto", "2 Fotos"]


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", [1, 0, 1, 1, 1, 1, 1]),
        ("fr", [0, 0, 1, 1, 1, 1, 1]),
        ("pl", [2, 0, 1, 2, 2, 1, 2]),
    ],
)
def test_the_forms_of_a_number(language, forms):
    assert [PLURALS[language](n) for n in (0, 1, 2, 5, 12, 22, 112)] == forms
