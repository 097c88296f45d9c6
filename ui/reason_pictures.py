"""The pictures beside reasons: both layers at a telling spot, read once somebody looks at the reasons."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QPainter, QPixmap

from ..host.latest_only_worker import Done
from ..host.session import RegistrationSession
from .canvas.reason_view import spot_of
from .dock.reasons import Reasons
from .widgets.images import rgb, to_image

HALF_PX, SIDE_PX, GAP_PX, CONTRAST = 40.0, 80, 4, 0.8


class ReasonPictures(QObject):
    """Asks for what is missing whenever the reasons are seen."""

    def __init__(self, reasons: Reasons, session: RegistrationSession, parent: QObject):
        super().__init__(parent)
        self._reasons, self._session = reasons, session
        reasons.seen.connect(self._ask)

    def close_down(self) -> None:
        """Disconnect."""
        self._reasons.seen.disconnect(self._ask)

    def _ask(self) -> None:
        session = self._session
        spots = {kind: spot_of(kind, session) for kind in self._reasons.places()}
        spots = {kind: spot for kind, spot in spots.items() if spot is not None}
        if not spots:
            return
        context, transform = session.review.context, session.review.solution.transform
        answer = lambda done: self._show(done, context, tuple(spots))  # noqa: E731
        session.images().several_patches(transform, tuple(spots.values()), HALF_PX, SIDE_PX, answer)

    def _show(self, done: Done, context: object, kinds: tuple[str, ...]) -> None:
        if done.error is not None or done.value is None or context is not self._session.review.context:
            return
        for kind, patches in zip(kinds, done.value):
            self._reasons.show_picture(kind, _beside(patches))


def _beside(patches) -> QPixmap:
    """Return the reference at the left and the moving layer at the right."""
    picture = QPixmap(2 * SIDE_PX + GAP_PX, SIDE_PX)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for number, image in enumerate((patches.reference, patches.moving)):
        drawn = to_image(rgb(image, CONTRAST), image.valid)
        painter.drawImage(number * (SIDE_PX + GAP_PX), 0, drawn.scaled(SIDE_PX, SIDE_PX))
    painter.end()
    return picture
