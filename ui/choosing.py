"""The choice among several alignments: shows them in the dock, takes the one that is clicked, and matches it anew."""

from __future__ import annotations

from itertools import count

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ..core.errors import CrosstieError
from ..host.latest_only_worker import Done
from ..host.session import RegistrationSession
from .canvas.overlap_view import show_overlap
from .compare.preview import FLICKS, Preview
from .dock.dock import CrosstieDock
from .dock.message import Message
from .widgets.images import rgb, to_image
from .wording.alignments import in_words

SIDE_PX, CONTRAST = 240, 0.8


class Choosing(QObject):
    """One click is one undo step, the new tie points included."""

    def __init__(self, dock: CrosstieDock, session: RegistrationSession, preview: Preview, parent: QObject):
        super().__init__(parent)
        self._dock, self._session, self._preview = dock, session, preview
        self._canvas: QgsMapCanvas = preview.canvas
        self._context, self._numbers = None, count(1)
        self._gesture, self._waits, self._untold = "", False, ""
        """Of the step that new tie points belong to, whether they are still to be looked for, what is to be said."""
        self._links = [
            (session.outcome_changed, self._show),
            (session.review.noticed, self._on_noticed),
            (dock.alignments.chosen, self._on_chosen),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    def close_down(self) -> None:
        """Disconnect."""
        for signal, slot in self._links:
            signal.disconnect(slot)

    def _show(self, _outcome: object = None) -> None:
        """Offer what the match left open; the pictures are asked for once a match."""
        review = self._session.review
        context = review.context
        known, options = self._context is context, self._options()
        self._context = context
        words = [in_words(options, number, self._reference()) for number in range(len(options))]
        self._dock.alignments.show_options(words, review.state.alternative if review.state is not None else 0)
        if len(options) > 1 and not known:
            answer = lambda done: self._on_pictures(done, context)  # noqa: E731
            self._session.images().choice([option.transform for option in options], SIDE_PX, answer)
        if not review.is_solving:
            self._tell()
            self._match_anew()

    def _options(self) -> tuple:
        """Return what there is to choose from; nothing where there is no choice."""
        context = self._session.review.context
        if context is None:
            return ()
        from ..core.review.choice import options

        found = options(context.matched)
        return found if len(found) > 1 else ()

    def _reference(self):
        try:
            return self._session.reference_map()
        except CrosstieError:
            return None

    def _on_pictures(self, done: Done, context: object) -> None:
        if done.error is not None or not done.value or context is not self._session.review.context:
            return
        pictures = [(self._drawn(patches.reference), self._drawn(patches.moving)) for patches in done.value]
        self._dock.alignments.show_pictures(pictures)

    @staticmethod
    def _drawn(image):
        return to_image(rgb(image, CONTRAST), image.valid)

    def _on_chosen(self, number: int) -> None:
        review = self._session.review
        if review.state is None or number == review.state.alternative:
            return
        self._session.search.forget()
        self._gesture, self._waits = f"alignment {next(self._numbers)}", bool(number)
        taken = self.tr("Another alignment was taken; its tie points are being matched anew.")
        back = self.tr("The alignment as matched was taken again.")
        review.choose(number, self._gesture)
        show_overlap(self._session, self._canvas)
        self._preview.flick(FLICKS)
        self._say(taken if number else back)

    def _match_anew(self) -> None:
        """Look for tie points around the alignment that was just taken."""
        if self._waits:
            self._waits = False
            self._session.search.match_again(self._gesture)

    def _on_noticed(self, sentence: str) -> None:
        """Say how the search for its points ended."""
        if self._gesture:
            self._gesture = ""
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        """Say something now, or once the fit is done, which clears what was said before."""
        self._untold = sentence
        if not self._session.review.is_solving:
            self._tell()

    def _tell(self) -> None:
        sentence, self._untold = self._untold, ""
        if sentence:
            undo = (self.tr("Undo"), self._session.review.history.undo)
            self._dock.show_notice(Message(sentence, offers=(undo,)))
