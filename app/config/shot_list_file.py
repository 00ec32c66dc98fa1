"""The station's shot lists as a TOML file that a person may write."""

from pathlib import Path
from typing import Annotated

import tomlkit
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from app.domain.errors import NeedsOperator
from app.domain.photo import PhotoType
from app.domain.shot_list import ShotList, ShotLists, Strictness
from app.files.side_file import SideFile
from app.foreign.json_reader import utf8
from app.foreign.text import text
from app.foreign.toml_reader import read_toml

_NAME = "shot-lists.toml"
_PLAIN = TypeAdapter(tuple[ShotList, ...])
_ABOUT = "# Shot lists: the first is for every product that no other one claims.\n\n"


Words = Annotated[str, AfterValidator(text)]


class WrongShotLists(NeedsOperator):
    """The file of shot lists cannot be used."""

    title = "Wrong shot lists"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Shot(_Strict):
    type: PhotoType
    hint: Words = ""
    outline: str = ""
    label: Annotated[Words, Field(max_length=100)] = ""


class _ShotList(_Strict):
    name: Annotated[Words, Field(min_length=1, max_length=40)]
    strictness: Strictness = Strictness.WARN
    by_itself: bool = False
    prefixes: tuple[Annotated[str, Field(pattern=r"^\d{1,13}$")], ...] = ()
    words: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    categories: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    shots: Annotated[tuple[_Shot, ...], Field(min_length=1)]


class _File(_Strict):
    shot_list: Annotated[tuple[_ShotList, ...], Field(min_length=1)]


def shot_list_file(folder: Path) -> SideFile[ShotLists]:
    """The lists of the station with this data *folder*."""
    return SideFile(
        "shot lists",
        folder / _NAME,
        parse_shot_lists,
        ShotLists(),
        "The standard shot list holds.",
        f"Correct the file and name it {_NAME} again, then start again; or save new shot lists.",
    )


def parse_shot_lists(content: bytes) -> ShotLists:
    """The lists in a file. Raises WrongShotLists."""
    try:
        said = _File.model_validate(read_toml(utf8(content)))
    except ValidationError as error:
        raise WrongShotLists(_in_words(error)) from error
    except ValueError as error:
        raise WrongShotLists(f"it is no readable TOML: {error}") from error
    lists = ShotLists(_PLAIN.validate_python(said.model_dump()["shot_list"]))
    if len(set(lists.names)) < len(lists.names):
        raise WrongShotLists("two lists have one name; give each a name of its own")
    return lists


def save_shot_lists(file: SideFile[ShotLists], lists: ShotLists) -> None:
    """Whole or not at all. Raises OSError."""
    plain = _PLAIN.dump_python(lists.lists, mode="json")
    text = _ABOUT + tomlkit.dumps({"shot_list": [_without_defaults(one) for one in plain]})
    file.write(text)


def _without_defaults(one: dict[str, object]) -> dict[str, object]:
    """What is not said is not written: the file stays short to read."""
    said = {name: value for name, value in one.items() if value}
    shots = said.get("shots")
    if isinstance(shots, list):
        said["shots"] = [{name: value for name, value in shot.items() if value} for shot in shots]
    return said


def _in_words(error: ValidationError) -> str:
    return "; ".join(
        f"{'.'.join(map(str, one['loc']))}: {one['msg']}, got {str(one['input'])[:40]!r}"
        for one in error.errors()
    )
