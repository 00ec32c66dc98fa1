"""The station's shot lists as a TOML file that a person may write."""

import tomllib
from pathlib import Path
from typing import Annotated

import tomli_w
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from app.domain.errors import NeedsOperator
from app.domain.photo import PhotoType
from app.domain.shot_list import ShotList, ShotLists, Strictness

_NAME = "shot-lists.toml"
_PLAIN = TypeAdapter(tuple[ShotList, ...])
_ABOUT = "# Shot lists: the first is for every product that no other one claims.\n\n"


class WrongShotLists(NeedsOperator):
    """The file of shot lists cannot be used."""

    title = "Wrong shot lists"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Shot(_Strict):
    type: PhotoType
    hint: str = ""
    outline: str = ""
    label: Annotated[str, Field(max_length=100)] = ""


class _ShotList(_Strict):
    name: Annotated[str, Field(min_length=1, max_length=40)]
    strictness: Strictness = Strictness.WARN
    by_itself: bool = False
    prefixes: tuple[Annotated[str, Field(pattern=r"^\d{1,13}$")], ...] = ()
    words: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    categories: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    shots: Annotated[tuple[_Shot, ...], Field(min_length=1)]


class _File(_Strict):
    shot_list: Annotated[tuple[_ShotList, ...], Field(min_length=1)]


def shot_list_file(folder: Path) -> Path:
    """Where the lists of the station with this data folder lie."""
    return folder / _NAME


def load_shot_lists(path: Path) -> ShotLists:
    """What the file says; the standard list where there is no file. Raises WrongShotLists."""
    try:
        said = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return ShotLists()
    except ValidationError as error:
        raise WrongShotLists(f"{path}: {_in_words(error)}. Mend it, or delete the file.") from error
    except (OSError, ValueError) as error:
        raise WrongShotLists(
            f"{path} is no readable TOML: {error}. Mend it, or delete the file."
        ) from error
    lists = ShotLists(_PLAIN.validate_python(said.model_dump()["shot_list"]))
    if len(set(lists.names)) < len(lists.names):
        raise WrongShotLists(f"{path}: two lists have one name. Give each a name of its own.")
    return lists


def save_shot_lists(path: Path, lists: ShotLists) -> None:
    """Whole or not at all. Raises OSError."""
    plain = _PLAIN.dump_python(lists.lists, mode="json")
    text = _ABOUT + tomli_w.dumps({"shot_list": [_without_defaults(one) for one in plain]})
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


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
