"""A foreign name becomes a path inside the folder, or an error in words."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.foreign.errors import BadInput
from app.foreign.paths import checked_sha256, name_inside

PARTS = st.sampled_from(
    [
        "..",
        ".",
        "",
        "a",
        "b.png",
        "C:",
        "con",
        "NUL.txt",
        "com¹",
        "\\\\host\\share",
        "a:b",
        " ",
        "…",
    ]
) | st.text(st.characters(codec=None), max_size=5)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PARTS, max_size=4), st.booleans())
def test_a_path_is_inside_or_refused_in_words(tmp_path, parts, absolute):
    name = ("/" if absolute else "") + "/".join(parts)
    path = refusal = None
    try:
        path = name_inside(tmp_path, name)
    except BadInput as error:
        refusal = str(error)
    if path is None:
        assert refusal.isprintable()
        return
    assert path.resolve().is_relative_to(tmp_path.resolve())
    assert path != tmp_path
    assert "\\" not in name
    assert ":" not in name


@pytest.mark.parametrize(
    "name",
    [
        *("../a", "a/../../b", "/etc/passwd", "a//b", "", ".", "..", "a/."),
        *("C:a", "C:\\a", "C:/a", "\\\\host\\share\\a", "//host/share", "a\\..\\b", "a:stream"),
        *("con", "CON.jpg", "aux", "Nul .txt", "com1", "LPT9.x.y", "conin$", "a/prn"),
        *("a\0b", "a\nb", "a ", "a.", " a", "a\ud800", "x" * 256, "a/" * 600 + "a", "\x1b"),
    ],
)
def test_what_is_no_name_anywhere_is_refused(tmp_path, name):
    with pytest.raises(BadInput):
        name_inside(tmp_path, name)


@pytest.mark.parametrize(
    "name", ["a.png", "trace/00000001.jsonl", "Übersicht 1.jpg", "..a", "a.b.c"]
)
def test_a_name_stays(tmp_path, name):
    assert name_inside(tmp_path, name) == tmp_path / name


def test_a_link_that_leads_out_is_refused(tmp_path):
    (tmp_path / "outside").mkdir()
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "out").symlink_to(tmp_path / "outside")
    (inside / "file").symlink_to("/etc/passwd")
    (inside / "round").symlink_to(inside / "round")
    (inside / "near").symlink_to(inside)
    for name in ("out", "out/a", "file", "round/a"):
        with pytest.raises(BadInput):
            name_inside(inside, name)
    assert name_inside(inside, "near/a") == inside / "near" / "a"


@given(st.text() | st.from_regex(r"[0-9a-fA-F]{63,65}\n?", fullmatch=True))
def test_a_sha256_is_64_digits(value):
    try:
        assert checked_sha256(value) == value
    except BadInput:
        assert len(value) != 64 or set(value) - set("0123456789abcdef")
    else:
        assert len(value) == 64
