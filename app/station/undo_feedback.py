"""Undo, step by step: what would be taken back, and what is said when it was."""

from collections.abc import Sequence

from app.domain.action import Action, ActionKind, UndoStep
from app.domain.session import Capture
from app.station.feedback import Notices
from app.station.state import Verdict
from app.store.store import Store

_LONGEST = 20
_STAYS = "The server has it and cannot delete: it becomes 'other', last."
_CLOSINGS = (ActionKind.END, ActionKind.SUBMIT)
_COUNTED = (ActionKind.SCAN, ActionKind.QUANTITY)
_ABOUT_CODES = (*_COUNTED, ActionKind.NEXT, ActionKind.PICK)


def next_step(
    store: Store, action: Action | None, captures: Sequence[Capture] = ()
) -> UndoStep | None:
    """What undo would take back, in words; *captures* need not be read again."""
    if action is None:
        return None
    if action.kind in _ABOUT_CODES:
        capture = _product(store, action, captures)
        return UndoStep(action.kind, _code(capture) if capture else "")
    if action.kind in _CLOSINGS:
        return UndoStep(action.kind)
    if action.kind is ActionKind.LIST:
        return UndoStep(action.kind, action.before or "by product")
    if action.kind is ActionKind.RETYPE:
        return UndoStep(action.kind, action.before)
    photo = store.photos.get(action.subject_id)
    return UndoStep(action.kind, photo.type if photo else "")


def tell_back(notices: Notices, store: Store, action: Action) -> None:
    """*action* was taken back."""
    capture = _product(store, action) if action.kind in _ABOUT_CODES else None
    if capture is not None:
        words = _about_scan(capture) if action.kind in _COUNTED else "Back on the bench."
        notices.about_code(Verdict.READY, capture.barcode, words)
    elif action.kind in _CLOSINGS:
        notices.say(Verdict.READY, "The session is open again", "Go on where you were.")
    elif action.kind is ActionKind.LIST:
        tell_list(notices, action.before)
    else:
        notices.say(Verdict.READY, *_about_photo(store, action))


def tell_list(notices: Notices, name: str) -> None:
    """Which photos are wanted from now on."""
    notices.say(Verdict.READY, f"Shot list {name}" if name else "Shot list by product")


def _product(store: Store, action: Action, captures: Sequence[Capture] = ()) -> Capture | None:
    """Which product a step is about: the one that was scanned, or that comes back."""
    wanted = action.subject_id if action.kind in _COUNTED else action.before
    if not wanted:
        return None
    known = next((one for one in captures if one.id == wanted), None)
    return known or store.sessions.capture(wanted)


def _code(capture: Capture) -> str:
    code = capture.barcode
    return code.gtin.short if code.gtin else code.text[:_LONGEST]


def _about_scan(capture: Capture) -> str:
    there = capture.remote_id is not None
    left_out = "The server has it and cannot delete: it is left out here." if there else ""
    return f"Taken back. {left_out}".strip()


def _about_photo(store: Store, action: Action) -> tuple[str, str]:
    """Headline and detail."""
    photo = store.photos.get(action.subject_id) if action.subject_id else None
    name = photo.type if photo else ""
    there = photo is not None and store.server.photo_id(photo.id) is not None
    match action.kind:
        case ActionKind.PHOTO:
            return f"Photo {name} taken back", _STAYS if there else ""
        case ActionKind.EDIT:
            return f"Photo {name} as it was", _STAYS if there else ""
        case ActionKind.DISCARD:
            return f"Photo {name} is back", ""
        case ActionKind.RETYPE:
            return f"Photo is {name} again", ""
        case ActionKind.REORDER:
            return "The order is as it was", ""
        case _:
            return "Bench cleared", "Scan the next product"
