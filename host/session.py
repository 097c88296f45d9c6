"""The active pair: its request, the map positions of its rasters, and the review that owns the result."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CrosstieError
from ..core.geometry.transform import Transform
from ..core.outcome import Cancelled, Failed, Outcome, Refused, Registered
from ..core.points.table import TiePoints
from ..core.request import MatchRequest
from .pair_images import PairImages
from .pixel_map import PixelMap
from .rendering import release
from .review import Aside, Review
from .saved_match import Begun, known_by
from .search import PointSearch


class RegistrationSession(QObject):
    """The active pair; lives in the main thread."""

    outcome_changed = pyqtSignal(object)
    """Outcome, or None when a new match begins or the session is cleared."""
    tie_points_changed = pyqtSignal(object)
    """TiePoints, empty when there are none."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._images: PairImages | None = None
        self.review = Review(self)
        self.search = PointSearch(self.review, self)
        self._forget()
        self.review.changed.connect(self._on_reviewed)

    @property
    def outcome(self) -> Outcome | None:
        """The outcome of the last match, as changed by the review; None before the first match and during a run."""
        return self._ending or self.review.outcome

    @property
    def request(self) -> MatchRequest | None:
        """The request of the tie points."""
        return self._request

    @property
    def tie_points(self) -> TiePoints:
        """Return the tie points, in native pixels of the two rasters; those of a refused match are only shown."""
        return self.review.points

    def moving_map(self) -> PixelMap:
        """Return where the moving raster's pixels lie; RasterError where it cannot be opened."""
        return self._map_of("moving")

    def reference_map(self) -> PixelMap:
        """Return where the reference's pixels lie; RasterError where it cannot be opened."""
        return self._map_of("reference")

    def images(self) -> PairImages:
        """Return the reader of the two rasters' pixels; only while there is a request."""
        if self._images is None:
            self._images = PairImages(self._request, self)
        return self._images

    @property
    def transform(self) -> Transform | None:
        """Native moving to native reference pixels; None unless there is a registration that may be applied."""
        outcome = self.outcome
        return outcome.transform if isinstance(outcome, Registered) else None

    def start(self, request: MatchRequest, moving_layer_id: str = "", reference_layer_id: str = "") -> None:
        """Start a new match: drop the last result, store the layers of the new one."""
        self.clear()
        self._request = request
        self.moving_layer_id, self.reference_layer_id = moving_layer_id, reference_layer_id
        self.search.set_layers(moving_layer_id, reference_layer_id)

    def take(self, outcome: Outcome, aside: Aside | None = None, begun: Begun | None = None) -> None:
        """Take over the outcome of a run and emit the signals; `aside` is its review if that was set aside before.

        `begun`: what its review begins with, where that is known.
        """
        if outcome.request is not self._request:
            self._release()
        self._request, self._maps = outcome.request, {}
        if isinstance(outcome, (Registered, Refused)):
            first = None
            if begun is not None and begun.fits(outcome.request):
                self._maps, first = {**begun.maps}, begun.first
            self.review.begin(outcome, aside, first, **self._known())
        else:
            self._ending = outcome
            self._tell()

    def clear(self) -> None:
        """Forget everything."""
        self.search.forget()
        self._release()
        self._forget()
        self.review.clear()

    def close_down(self) -> None:
        """Stop all running work."""
        self.clear()
        for images in self.findChildren(PairImages):
            images.close_down()
        self.review.close_down()

    def _on_reviewed(self) -> None:
        self._ending = None
        self._tell()

    def _tell(self) -> None:
        self.outcome_changed.emit(self.outcome)
        self.tie_points_changed.emit(self.tie_points)

    def _known(self) -> dict:
        """Return the sizes and scales that the review needs; nothing where the rasters cannot be opened."""
        try:
            return known_by(self.moving_map(), self.reference_map())
        except CrosstieError:
            return {}

    def _map_of(self, side: str) -> PixelMap:
        if side not in self._maps:
            self._maps[side] = PixelMap(getattr(self._request, side))
        return self._maps[side]

    def _release(self) -> None:
        """Close the rasters and free a rendered reference, which belongs to the session."""
        free = (lambda: None) if self._request is None else partial(release, self._request.reference)
        if self._images is None:
            free()
            return
        self._images.retire(free)
        self._images = None

    def _forget(self) -> None:
        self._ending: Cancelled | Failed | None = None
        """The outcome of the last run if there is nothing to review."""
        self._request: MatchRequest | None = None
        self._maps: dict[str, PixelMap] = {}
        self.moving_layer_id = self.reference_layer_id = ""
