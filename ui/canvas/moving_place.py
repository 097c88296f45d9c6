"""Where a canvas draws the moving layer now, asked by all that is drawn or clicked there: marks, links and tools."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QPointF, pyqtSignal

from ...host.drawn_map import PlacedMap, RegisteredMap
from ...host.pixel_map import RasterOnMap
from ...host.session import RegistrationSession

if TYPE_CHECKING:
    from ...core.registration.manual_placement import ManualPlacement


class MovingPlace(QObject):
    """By its georeference until it is told that the layer is drawn registered, or held by a person."""

    changed = pyqtSignal()
    """The layer is drawn elsewhere; a better transform while it is drawn registered tells the review."""

    def __init__(self, session: RegistrationSession, parent: QObject | None = None):
        super().__init__(parent)
        self._session = session
        self._is_registered, self._laid = False, None
        self.is_drawn_at: Callable[[QPointF], bool] = lambda _pos: True
        """Whether the layer's picture covers a place of the canvas, px: that of a swipe ends at its divider."""

    def show_registered(self, registered: bool) -> None:
        """The layer is drawn by its registration, or by its georeference."""
        if registered != self._is_registered:
            self._is_registered = registered
            self.changed.emit()

    def hold(self, laid: ManualPlacement | None) -> None:
        """The layer is drawn where a person holds it; None: nobody does."""
        if laid is not self._laid:
            self._laid = laid
            self.changed.emit()

    @property
    def is_elsewhere(self) -> bool:
        """Whether it is drawn elsewhere than its file says, and so on the reference's map in any case."""
        return self._laid is not None or self._transform() is not None

    def map(self) -> RasterOnMap:
        """Return where its pixels are drawn; RasterError where a raster cannot be opened."""
        own = self._session.moving_map()
        if self._laid is not None:
            return PlacedMap(own, self._laid)
        transform = self._transform()
        return own if transform is None else RegisteredMap(own, self._session.reference_map(), transform)

    def _transform(self):
        """Return the transform by which it is drawn; None where it is drawn by its georeference."""
        solution = self._session.review.solution
        return solution.transform if self._is_registered and solution is not None else None
