"""Shot lists as a file: a person may write it, and is told what is wrong with it."""

import pytest

from app.config.shot_list_file import (
    WrongShotLists,
    parse_shot_lists,
    save_shot_lists,
    shot_list_file,
)
from app.domain.photo import PhotoType
from app.domain.shot_list import Shot, ShotList, ShotLists, Strictness

WRITTEN = """
[[shot_list]]
name = "standard"
shots = [{type = "front"}, {type = "other", label = "cap"}]

[[shot_list]]
name = "dairy"
strictness = "block"
by_itself = true
prefixes = ["9521234"]
words = ["milk"]
categories = ["chilled"]

[[shot_list.shots]]
type = "front"
hint = "Lid up"
outline = "carton.png"
"""


def test_without_a_file_the_standard_list_is_in_force(tmp_path):
    assert shot_list_file(tmp_path).read() == ShotLists()


def test_a_file_written_by_hand_is_understood(tmp_path):
    file = shot_list_file(tmp_path)
    file.path.write_text(WRITTEN, encoding="utf-8")
    standard, dairy = file.read().lists
    assert standard.wanted == (PhotoType.FRONT, PhotoType.OTHER)
    assert standard.shots[1].label == "cap"
    assert (dairy.strictness, dairy.by_itself) == (Strictness.BLOCK, True)
    assert (dairy.prefixes, dairy.words) == (("9521234",), ("milk",))
    assert dairy.categories == ("chilled",)
    assert dairy.shots == (Shot(PhotoType.FRONT, "Lid up", "carton.png"),)


def test_what_is_saved_is_what_is_loaded(tmp_path):
    cap = ShotList("b", (Shot(PhotoType.OTHER, label="a cap"),), Strictness.BLOCK, by_itself=True)
    lists = ShotLists((ShotList.of("kühl & frisch", *PhotoType), cap))
    file = shot_list_file(tmp_path / "new")
    save_shot_lists(file, lists)
    assert file.read() == lists
    assert [one.name for one in file.path.parent.iterdir()] == [file.path.name]


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("[[shot_list]", "no readable TOML"),
        ('[[shot_list]]\nname = "a"\nshots = []', "shot_list.0.shots"),
        ('[[shot_list]]\nname = "a"\nshots = [{type = "lid"}]', "shots.0.type"),
        ('[[shot_list]]\nname = "a"\nshot = [{type = "front"}]', "shot_list.0.shot:"),
        ('[[shot_list]]\nname = "a"\nprefixes = ["x1"]\nshots = [{type="front"}]', "prefixes.0"),
        ('[[shot_list]]\nname = "a"\nshots = [{type="front"}]\n' * 2, "two lists have one name"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(written, named):
    with pytest.raises(WrongShotLists) as caught:
        parse_shot_lists(written.encode())
    assert named in str(caught.value)
