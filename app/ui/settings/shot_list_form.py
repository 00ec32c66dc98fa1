"""One shot list as a form with two sides: which products it is for, and which photos it wants."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.shot_list import ShotList
from app.ui.settings.shot_list_photos import ShotListPhotos
from app.ui.settings.shot_list_products import ShotListProducts
from app.ui.theme import mm
from app.ui.widgets.page_design import beside, page_button


class ShotListForm(QWidget):
    """Shows a list; tells what it became after each change."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.products, self.photos = ShotListProducts(), ShotListPhotos()
        self._sides = QStackedWidget()
        for side in (self.photos, self.products):
            self._sides.addWidget(side)
        self._tabs = (
            page_button("Its photos", "F5", self.show_photos),
            page_button("Its name and products", "F6", self.show_products),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(mm(3))
        layout.addLayout(beside(*self._tabs))
        layout.addWidget(self._sides, 1)
        self.photos.edited.connect(self._tell_photos)
        self.products.edited.connect(self._tell_products)
        self.show_photos()

    def show_photos(self) -> None:
        """The side of the photos."""
        self._turn(0)

    def show_products(self) -> None:
        """The side of the products."""
        self._turn(1)

    def display(self, shown: ShotList) -> None:
        """Show another list."""
        self.photos.display(shown)
        self.products.display(shown)

    def _turn(self, side: int) -> None:
        self._sides.setCurrentIndex(side)
        for place, tab in enumerate(self._tabs):
            tab.wear("chosen", "yes" if place == side else "")

    def _tell_photos(self, changed: ShotList) -> None:
        self.products.display(changed)
        self.edited.emit(changed)

    def _tell_products(self, changed: ShotList) -> None:
        self.photos.keep(changed)
        self.edited.emit(changed)
