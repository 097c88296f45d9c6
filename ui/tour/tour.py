"""Five cards from two layers to a registered one; doing what a card says leads to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from .card import Card

LAYERS, MATCH, LOOK, REVIEW, APPLY = range(5)


class Tour(QObject):
    """Shows one card at a time, until the last one is done or the person ends it."""

    ended = pyqtSignal()

    def __init__(self, window: QWidget, targets: Mapping[int, Callable[[], QWidget | None]]):
        """`targets` return the control of each card, LAYERS to APPLY."""
        super().__init__(window)
        self._targets, self.step = targets, LAYERS
        self.card = Card(window)
        self.card.next_requested.connect(lambda: self.reach(self.step + 1))
        self.card.end_requested.connect(self.end)
        self._show()

    def reach(self, step: int) -> None:
        """Go on to a card; one that was passed stays passed."""
        if step > APPLY:
            self.end()
        elif step > self.step:
            self.step = step
            self._show()

    def end(self) -> None:
        """Take the card away."""
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
            self.ended.emit()

    def _show(self) -> None:
        title, text = self._words()[self.step]
        count = self.tr("{0} of {1}").format(self.step + 1, APPLY + 1)
        # What the others ask for leads on by itself.
        self.card.show_step(title, text, count, self._targets[self.step], self.step not in (MATCH, APPLY))

    def _words(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Two layers of one place"),
                self.tr(
                    "An aerial image and a radar scene, both invented. The radar scene lies 200 m off, is turned, and "
                    "shows the place years later. The moving layer is the one to correct; the reference layer is the "
                    "one whose position you trust."
                ),
            ),
            (
                self.tr("Match"),
                self.tr("Click “Match layers”. It takes some seconds, and nothing is written."),
            ),
            (
                self.tr("Look"),
                self.tr(
                    "The radar scene is drawn where it was registered; it flicks against the aerial image. Press 3 and "
                    "drag the divider over roads and fields. The keys 1 to 5 are the five ways to compare, H hides the "
                    "points."
                ),
            ),
            (
                self.tr("Review"),
                self.tr(
                    "Click “Review”. It begins with the worst point: A means right, R means wrong, N is the next one. "
                    "The line above the patches says when you can stop. “Done” gives the window back."
                ),
            ),
            (
                self.tr("Apply"),
                self.tr(
                    "Click “Apply”. The registered layer is written to a new file and put on top of the map; your "
                    "files stay as they are. “Undo” takes it back."
                ),
            ),
        ]
