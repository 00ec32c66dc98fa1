"""The table of rights knows everything that can be done: all of it is found here by itself."""

import importlib
import inspect
import pkgutil
import sys
from pathlib import Path

import pytest
import typer

import app
from app.cli import app as command_line
from app.domain.cards import CommandKind
from app.domain.rights import Kind, Role, is_supervisors_page, needs_supervisor, rights
from app.ui.bench.key_map import BENCH, BETWEEN_KEYS, CLOSING, SETUP_KEYS
from app.ui.history.history_page import ACTIONS as OF_HISTORY
from app.ui.menu.entries import ENTRIES, LEAVE_TRAINING
from app.ui.widgets.page import Page

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))
import rights_page  # noqa: E402 - found only now


def modules():
    for found in pkgutil.walk_packages(app.__path__, "app."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def classes():
    for module in modules():
        yield from (one for one in vars(module).values() if inspect.isclass(one))


def use_cases():
    """Every method with an event, of any class of the program; and what runs while locked."""
    return {
        one.event: one
        for kind in classes()
        if kind.__module__.startswith("app.")
        for one in vars(kind).values()
        if hasattr(one, "event") and callable(one)
    }


def pages():
    return {one.__name__ for one in classes() if issubclass(one, Page) and one is not Page}


def shortcuts():
    bench = {*(one.name for one in BENCH), *(one.name for one in CLOSING), *BETWEEN_KEYS.values()}
    return {*(f"bench.{one}" for one in bench), "bench.start"} | {
        f"history.{one.name}" for one in OF_HISTORY
    }


def commands(of=command_line, before=""):
    group = typer.main.get_command(of)
    for name, one in group.commands.items():
        if hasattr(one, "commands"):
            yield from (f"{before}{name}.{inner}" for inner in one.commands)
        else:
            yield f"{before}{name}"


FOUND = {
    Kind.USE_CASE: lambda: set(use_cases()),
    Kind.PAGE: pages,
    Kind.ENTRY: lambda: {*ENTRIES, LEAVE_TRAINING.name},
    Kind.SHORTCUT: shortcuts,
    Kind.CARD: lambda: {*CommandKind.__members__, "BADGE"},
    Kind.COMMAND: lambda: set(commands()),
}


@pytest.mark.parametrize("kind", Kind)
def test_the_table_has_a_row_for_everything_and_for_nothing_else(kind):
    names = [one.name for one in rights() if one.kind is kind]
    assert len(names) == len(set(names))
    assert set(names) == FOUND[kind]()


def test_the_station_does_while_locked_what_the_table_says():
    said = {one.name for one in rights() if one.kind is Kind.USE_CASE and one.while_locked}
    assert {name for name, one in use_cases().items() if one.while_locked} == said


def test_the_pages_over_a_lock_are_those_of_the_table():
    said = {one.name for one in rights() if one.kind is Kind.PAGE and one.while_locked}
    over = {one.__name__ for one in classes() if issubclass(one, Page) and one.over_lock}
    assert over == said


def test_what_is_the_supervisors_is_asked_for():
    for one in rights():
        if one.kind in (Kind.ENTRY, Kind.SHORTCUT):
            assert needs_supervisor(one.name) == (one.role is Role.SUPERVISOR), one
        if one.kind is Kind.PAGE:
            assert is_supervisors_page(one.name) == (one.role is Role.SUPERVISOR), one


def test_every_key_of_the_set_up_opens_an_entry_of_the_table():
    assert set(SETUP_KEYS.values()) <= set(ENTRIES)


def test_the_page_is_the_table():
    page = (ROOT / "docs" / "rights.md").read_text(encoding="utf-8")
    assert page == rights_page.page(), "outdated: python3 packaging/dev.py rights"
