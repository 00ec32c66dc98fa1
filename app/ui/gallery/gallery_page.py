"""The photos of the product on the bench, large: looked at, compared, put right."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.cards import Command, CommandKind
from app.domain.flaw import Region
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.retouch import Retouch
from app.ui.bench.photo_strip import Strip
from app.ui.gallery import edit_frame
from app.ui.gallery.gallery_keys import ALT, CARDS, CTRL, EDIT_KEYS, EDITING, LOOKING, MOVES, PLAIN
from app.ui.gallery.gallery_words import name_of, question, said_of
from app.ui.gallery.photo_view import PhotoView
from app.ui.theme import mm
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import framed, page_title
from app.ui.widgets.style_state import label
from app.ui.words import PHOTO_KEYS


class Gallery(Page):
    """Shows, and says what was wished."""

    part_wanted = Signal(object, object, QSize)
    selected = Signal(str)
    order_wanted = Signal(object)
    retype_wanted = Signal(str, object)
    retouch_wanted = Signal(str, object)
    retake_wanted = Signal(str)
    discard_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "gallery")
        self._photos: tuple[ProductPhoto, ...] = ()
        self._asking = ""
        self._edit: Retouch | None = None
        self._title, self._about = page_title(), label("galleryAbout", wraps=True)
        self._view, self._other = PhotoView(), PhotoView()
        self.strip = Strip()
        self._looking, self._editing = ActionRow(LOOKING), ActionRow(EDITING)
        self._lay_out()
        for view in (self._view, self._other):
            view.part_wanted.connect(self.part_wanted)
        self.strip.order_wanted.connect(self.order_wanted)
        self.strip.itemClicked.connect(self._select_clicked)
        self._view.frame_drawn.connect(self._draw_frame)
        self._looking.pressed.connect(self._act)
        self._editing.pressed.connect(self._act)

    def _lay_out(self) -> None:
        views = QHBoxLayout()
        views.setSpacing(mm(3))
        for view in (self._view, self._other):
            views.addWidget(view, 1)
        layout = framed(self, self._title)
        layout.addWidget(self._about)
        layout.addLayout(views, 1)
        for row in (self.strip, self._looking, self._editing):
            layout.addWidget(row)
        self._other.hide()
        self._editing.hide()

    def look_at(self, photos: tuple[ProductPhoto, ...], photo: ProductPhoto) -> None:
        """Look at *photo*, one of *photos*."""
        self._photos = photos
        self.strip.display(photos)
        self._leave_edit()
        self._other.hide()
        self._select(photo)
        self.open()

    def display(self, photos: tuple[ProductPhoto, ...]) -> None:
        """The product's photos are these now. A new one in an old one's place is looked at."""
        self.strip.display(photos)
        if photos == self._photos or not self.isVisible():
            return
        before, self._photos = self._photos, photos
        if not photos:
            self.leave()
            return
        new = [photo for photo in photos if photo.id not in {one.id for one in before}]
        same = [photo for photo in photos if photo.id == self._id]
        self._select((new or same or photos[: self._place(before) + 1][-1:])[0])

    def show_part(self, photo_id: str, region: Region, picture: QImage) -> None:
        """A part of a photo arrived."""
        self._view.show_part(photo_id, region, picture)
        self._other.show_part(photo_id, region, picture)

    @property
    def _id(self) -> str:
        return self._view.photo.id if self._view.photo else ""

    def _place(self, photos: tuple[ProductPhoto, ...]) -> int:
        return next((at for at, photo in enumerate(photos) if photo.id == self._id), 0)

    def _select(self, photo: ProductPhoto) -> None:
        before = self._view.photo
        if self._other.isVisible() and before is not None and before.id != photo.id:
            self._other.show_photo(before)
        self._view.show_photo(photo)
        self.strip.select(photo.id)
        self.selected.emit(photo.id)
        self._ask("")

    def _select_clicked(self) -> None:
        photo = self.strip.selected
        if photo is not None and self._edit is None:
            self._select(photo)

    def _ask(self, what: str) -> None:
        """Say what is seen, or what a second key would do."""
        self._asking = what
        photo = self._view.photo
        if photo is None:
            return
        place = self._place(self._photos) + 1
        self._title.setText(f"{place} of {len(self._photos)}   ·   {name_of(photo)}")
        self.say_itself()
        self._about.setText(question(what, photo) or said_of(photo))

    # --- what was pressed, or said by a card ---

    def obey_card(self, command: Command) -> None:
        """As if the button of the same name were pressed."""
        if self._edit is not None:
            return
        if command.kind is CommandKind.RETYPE:
            self._ask("")
            self.retype_wanted.emit(self._id, command.photo_type)
        else:
            self._act(CARDS[command.kind])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every wish by key; no key goes through to the window below."""
        event.accept()
        if event.key() == Qt.Key.Key_F1:
            event.ignore()  # the window explains
            return
        if event.isAutoRepeat() and event.key() not in MOVES:
            return
        if self._edit is not None:
            self._edit_by_key(Qt.Key(event.key()), event.modifiers())
        elif self._asking == "retype" and event.text() and event.text() in PHOTO_KEYS:
            self.retype_wanted.emit(self._id, list(PhotoType)[PHOTO_KEYS.index(event.text())])
            self._ask("")
        elif event.modifiers() & ALT and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._act("earlier" if event.key() == Qt.Key.Key_Left else "later")
        elif event.key() in PLAIN:
            self._act(PLAIN[Qt.Key(event.key())])

    def _edit_by_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & CTRL and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._act("left" if key == Qt.Key.Key_Left else "right")
        elif key in MOVES and self._edit is not None:
            self._show_edit(edit_frame.moved(self._edit, *MOVES[key]))
        elif key in EDIT_KEYS:
            self._act(EDIT_KEYS[key])

    def _act(self, name: str) -> None:
        asked, edit = self._asking, self._edit
        if edit is not None:
            self._act_on_copy(name, edit)
        elif name == "close" and asked:
            self._ask("")
        elif name in ("retype", "discard") and asked != name:
            self._ask(name)
        else:
            self._ask("")
            self._wishes()[name]()

    def _wishes(self) -> dict[str, Callable[[], object]]:
        return {
            "back": lambda: self._step(-1),
            "on": lambda: self._step(1),
            "earlier": lambda: self._move(-1),
            "later": lambda: self._move(1),
            "closer": lambda: self._zoom(1),
            "further": lambda: self._zoom(-1),
            "compare": self._compare,
            "edit": lambda: self._show_edit(Retouch()),
            "retype": lambda: self._ask(""),
            "retake": self._retake,
            "discard": lambda: self.discard_wanted.emit(self._id),
            "close": self.leave,
        }

    def _act_on_copy(self, name: str, edit: Retouch) -> None:
        if name in edit_frame.STEPS:
            self._show_edit(edit_frame.STEPS[name](edit))
            return
        self._leave_edit()
        if name == "keep" and edit.changes:
            self.retouch_wanted.emit(self._id, edit)

    def _draw_frame(self, crop: Region) -> None:
        if self._edit is not None:
            self._show_edit(edit_frame.framed(self._edit, crop))

    def _show_edit(self, edit: Retouch) -> None:
        self._edit = edit
        self._other.hide()
        self._looking.hide()
        self._editing.show()
        self._view.edit(edit)
        self._ask("edit")

    def _leave_edit(self) -> None:
        self._edit = None
        self._view.edit(None)
        self._editing.hide()
        self._looking.show()
        self._ask("")

    def _step(self, step: int) -> None:
        place = self._place(self._photos) + step
        if 0 <= place < len(self._photos):
            self._select(self._photos[place])

    def _move(self, step: int) -> None:
        ids = [photo.id for photo in self._photos]
        place = self._place(self._photos)
        if 0 <= place + step < len(ids):
            ids.insert(place + step, ids.pop(place))
            self.order_wanted.emit(tuple(ids))

    def _zoom(self, steps: int) -> None:
        self._view.zoom(steps)
        self._other.zoom(steps)

    def _compare(self) -> None:
        """Side by side with the photo before it, then with those that are looked at next."""
        other = self._photos[self._place(self._photos) - 1]
        if self._other.isHidden() and other.id != self._id:
            self._other.show_photo(other)
            self._other.show()
        else:
            self._other.hide()

    def _retake(self) -> None:
        self.retake_wanted.emit(self._id)
        self.leave()
