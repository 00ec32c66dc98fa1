"""Who may do what: the one table of rights.

The table is docs/rights.md, too (`python3 packaging/dev.py rights` writes that page), and
tests/domain/test_rights.py finds everything that can be done by itself: what has no row here fails.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Each may do what the ones before may."""

    OPERATOR = "operator"
    """Whoever stands at the bench."""
    SUPERVISOR = "supervisor"
    """Whoever knows the supervisor's PIN."""
    ADMINISTRATOR = "administrator"
    """Whoever has the account's command line and settings file."""


class Kind(StrEnum):
    """What a right is about. The values are headings of docs/rights.md."""

    USE_CASE = "Use cases"
    PAGE = "Pages"
    ENTRY = "Entries of the menu"
    SHORTCUT = "Keys and buttons"
    CARD = "Cards"
    COMMAND = "Commands"


@dataclass(frozen=True, slots=True)
class Right:
    """One line of the table."""

    kind: Kind
    name: str
    role: Role
    while_locked: bool = False
    """Whether a locked bench does it, too."""


_RIGHTS: Mapping[Kind, Mapping[Role, str]] = {
    Kind.USE_CASE: {
        Role.OPERATOR: "Station.observe Station.lock Station.start Station.begin_shift "
        "Station.choose_shot_list Station.bench_changed Station.end Station.submit Station.undo "
        "Codes.scan Codes.type_in Codes.again Codes.quantity Codes.pick Codes.next_product "
        "Codes.look_again Codes.look_apart Codes.take_back_piece Codes.say_which "
        "Codes.scan_failed Gaps.walk Shots.pick_type Shots.aim Shots.shoot Shots.replace "
        "Shots.no_picture Shots.retake Shots.retype Shots.reorder Shots.discard",
        Role.SUPERVISOR: "Station.use_shot_lists",
    },
    Kind.PAGE: {
        Role.OPERATOR: "AboutPage Alarm AwayPage DayPage ExplainPage Gallery HealthPage "
        "HistoryPage KeyHelp Menu OperatorPage PinPad QuestionPage",
        Role.SUPERVISOR: "BundlePage CalibrationPage FirstRunPage LanguagePage NumbersPage "
        "ReviewPage SettingsPage ShotListsPage",
    },
    Kind.ENTRY: {
        Role.OPERATOR: "operator day history lock grey colours explain training health about",
        Role.SUPERVISOR: "review export lists scanner cards settings first_run language pin update "
        "leave numbers bundle",
    },
    Kind.SHORTCUT: {
        Role.OPERATOR: "bench.shoot bench.next bench.undo bench.retake bench.again bench.type "
        "bench.retype bench.look bench.retry bench.close bench.list bench.menu bench.help "
        "bench.pick bench.select bench.move bench.discard bench.older bench.newer bench.missing "
        "bench.louder bench.quieter bench.mute bench.back bench.submit bench.end bench.start "
        "history.state history.verify history.resend history.more history.close",
        Role.SUPERVISOR: "history.review history.export",
    },
    Kind.CARD: {
        Role.OPERATOR: "START NEXT UNDO SHOOT RETAKE END SUBMIT AGAIN QUANTITY LOOK BACK ON "
        "EARLIER LATER DISCARD RETYPE MISSING BADGE",
    },
    Kind.COMMAND: {
        Role.OPERATOR: "run",
        Role.ADMINISTRATOR: "selftest decode explain restore sync contract sessions verify export "
        "key cards pin autostart sandbox replay bundle config.show config.check config.export "
        "config.import config.qr",
    },
}
_WHILE_LOCKED = frozenset(
    {
        *("Station.observe", "Station.lock", "Codes.scan_failed", "AwayPage", "PinPad", "BADGE"),
        *_RIGHTS[Kind.COMMAND][Role.OPERATOR].split(),
        *_RIGHTS[Kind.COMMAND][Role.ADMINISTRATOR].split(),
    }
)
"""The account's command line is not the bench: a bench that `run` opens is locked if it was."""


def rights() -> Iterator[Right]:
    """Every line of the table."""
    for kind, by_role in _RIGHTS.items():
        for role, names in by_role.items():
            for name in names.split():
                yield Right(kind, name, role, name in _WHILE_LOCKED)


_OF_SUPERVISOR = frozenset(
    one.name
    for one in rights()
    if one.role is Role.SUPERVISOR and one.kind in (Kind.ENTRY, Kind.SHORTCUT)
)


_PAGES_OF_SUPERVISOR = frozenset(_RIGHTS[Kind.PAGE][Role.SUPERVISOR].split())


def is_supervisors_page(kind: str) -> bool:
    """Whether a page of this class name is the supervisor's."""
    return kind in _PAGES_OF_SUPERVISOR


def needs_supervisor(name: str) -> bool:
    """Whether the entry, key or button *name* is the supervisor's.

    >>> needs_supervisor("settings"), needs_supervisor("history.export"), needs_supervisor("day")
    (True, True, False)
    """
    return name in _OF_SUPERVISOR
