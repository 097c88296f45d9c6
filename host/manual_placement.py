"""Placing the moving layer by hand: its place on the map, with each gesture as one undo step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CrosstieError
from ..core.geometry import frames
from ..core.progress import IsCancelled, Progress
from ..core.request import Area, MatchRequest, RasterSource
from .history import Step, undo_stack
from .layers import source_of, wkt_of
from .on_map import Positions
from .pixel_map import PixelMap
from .rough_points import MapPair, prepared

if TYPE_CHECKING:
    from ..core.registration.manual_placement import ManualPlacement

MOST_STEPS = 200
GRID = 9
GENEROUS = 1.4
"""The area for which a web layer is rendered, relative to the placed raster."""


@dataclass(frozen=True, eq=False)
class Placed:
    """One state of the history."""

    laid: ManualPlacement | None = None
    pairs: tuple[MapPair, ...] = ()
    """Pairs of places shown in both layers; two or more determine the placement."""


class Placing(QObject):
    """Owns the placement of one moving layer; starts again with another layer."""

    changed = pyqtSignal()
    """The placement or the layer has changed."""
    failed = pyqtSignal(object)
    """CrosstieError: why something is not possible."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.history = undo_stack(self, MOST_STEPS)
        self._layer_id, self._source, self._map = "", None, None
        self._placed, self._preview, self._proposed = Placed(), None, None

    # What is known

    @property
    def layer_id(self) -> str:
        """Id of the moving layer; empty without one."""
        return self._layer_id

    @property
    def source(self) -> RasterSource | None:
        """The moving raster; None where there is none that could be placed."""
        return self._source

    @property
    def pairs(self) -> tuple[MapPair, ...]:
        """Places shown in both layers."""
        return self._placed.pairs

    @property
    def laid(self) -> ManualPlacement | None:
        """The placement; None where the user has not placed the raster."""
        return self._placed.laid

    @property
    def shown(self) -> ManualPlacement | None:
        """The placement, including the gesture in progress; before there is one, where it would begin."""
        for laid in (self._preview, self.laid, self._proposed):
            if laid is not None:
                return laid
        return None

    @property
    def is_moving(self) -> bool:
        """Whether a gesture is in progress."""
        return self._preview is not None

    def laid_on(self, crs: QgsCoordinateReferenceSystem) -> ManualPlacement | None:
        """Return `shown` in the CRS of another map; None where it cannot be transformed."""
        laid = self.shown
        if laid is None or laid.crs_wkt == wkt_of(crs):
            return laid
        return _carried(laid, crs)

    def preparation(self):
        """Return the step of a MatchJob that puts the placement into the request; None where nothing was placed."""
        laid, pairs = self.laid, self.pairs
        if laid is None:
            return prepared(pairs) if pairs else None

        def prepare(request: MatchRequest, _progress: Progress, _is_cancelled: IsCancelled) -> MatchRequest:
            from ..core.raster.source import Raster
            from ..core.registration.manual_placement import on_reference

            with Raster(request.reference) as reference:
                return replace(request, placement=on_reference(laid, reference))

        return prepare

    def area(self) -> Area | None:
        """Return a generous polygon around the placed raster."""
        if self.laid is None:
            return None
        ring = self.laid.turned(0.0, GENEROUS).corners
        text = ", ".join(f"{x!r} {y!r}" for x, y in np.vstack([ring, ring[:1]]).tolist())
        return Area(f"POLYGON(({text}))", self.laid.crs_wkt)

    # Steps

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Place this layer from now on; the placement of another layer is dropped."""
        layer_id = "" if layer is None else layer.id()
        if layer_id == self._layer_id:
            return
        self._layer_id, self._map = layer_id, None
        self._source = _source(layer)
        self.history.clear()
        self._placed, self._preview, self._proposed = Placed(), None, None
        self.changed.emit()

    def propose(self, view: np.ndarray, crs: QgsCoordinateReferenceSystem) -> bool:
        """Show the raster by its georeference if that is inside a (4, 2) map view, else upright in the view's middle.

        Nothing is placed by that; a raster that is already placed stays. Returns False where it cannot be placed.
        """
        if self.laid is not None:
            return True
        try:
            laid = self._by_file(crs)
            if laid is None or not _meets(laid.corners, view):
                laid = self._square(view, crs).fitted(view)
        except CrosstieError as error:
            self.failed.emit(error)
            return False
        self._proposed = laid
        self.changed.emit()
        return True

    def accept(self) -> None:
        """Place the raster where it is shown, unless it, or a place in it, was placed already."""
        if self.laid is None and not self.pairs and self._proposed is not None:
            self.lay(self.tr("Place the layer"), self._proposed)

    def withdraw(self) -> None:
        """Stop showing where it would begin."""
        if self._proposed is not None:
            self._proposed = None
            self.changed.emit()

    def by_file(self, xy: tuple[float, float], crs: QgsCoordinateReferenceSystem) -> tuple[float, float] | None:
        """Return where the file says that what is shown at a (2,) map place lies; None beside the raster."""
        laid = self.laid_on(crs)
        if laid is None:
            return xy
        pixel = np.linalg.inv(laid.matrix) @ (*xy, 1.0)
        if not ((pixel[:2] >= 0) & (pixel[:2] <= laid.size)).all():
            return None
        place = self._pixel_map().place_of(pixel[:2], crs)
        return None if place is None else (place.x(), place.y())

    def fit(self, view: np.ndarray, crs: QgsCoordinateReferenceSystem) -> None:
        """Place the raster upright in the middle of a (4, 2) map view."""
        try:
            laid = self.laid_on(crs) or self._square(view, crs)
            self.lay(self.tr("Fit to view"), laid.fitted(view))
        except CrosstieError as error:
            self.failed.emit(error)

    def lay(self, title: str, laid: ManualPlacement, gesture: str = "") -> None:
        """Place the raster, as a named step; pairs of places shown before are dropped."""
        self._to(title, Placed(laid), gesture)

    def preview(self, laid: ManualPlacement | None) -> None:
        """Show the result of a gesture in progress; None: none is in progress."""
        self._preview = laid
        self.changed.emit()

    def set_uncertainty(self, shift: float, rotation_deg: float, scale_percent: float) -> None:
        """Set how far off the placement may be: map units, degrees, per cent."""
        if self.laid is not None:
            off = {"own_shift": shift, "rotation_deg": rotation_deg, "scale_percent": scale_percent}
            self._to(
                self.tr("Set the uncertainty"), replace(self._placed, laid=replace(self.laid, **off)), "uncertainty"
            )

    def add_pair(self, pair: MapPair) -> None:
        """Add a place shown in both layers; two or more determine the placement."""
        pairs, laid = (*self.pairs, pair), self.laid
        try:
            if len(pairs) > 1:
                laid = self._by_pairs(pairs)
            elif laid is not None:
                laid = self._moved_by(pair, laid)
            elif self._proposed is not None:
                self._proposed = self._moved_by(pair, self._proposed)
        except CrosstieError as error:
            self.failed.emit(error)
            return
        self._to(self.tr("Show a place"), Placed(laid, pairs))

    def forget(self) -> None:
        """Remove the placement, as a step that can be undone; what was shown to begin with stays."""
        if self.laid is not None or self.pairs:
            self._to(self.tr("Remove the placement"), Placed())

    # What follows

    def _to(self, title: str, placed: Placed, gesture: str = "") -> None:
        self._preview = None
        self.history.push(Step(title, self._placed, placed, self._enter, gesture))

    def _enter(self, placed: Placed) -> None:
        self._placed, self._preview = placed, None
        self.changed.emit()

    def _pixel_map(self) -> PixelMap:
        if self._source is None:
            raise CrosstieError(self.tr("Choose the moving layer first: a raster file."))
        if self._map is None:
            self._map = PixelMap(self._source)
        return self._map

    def _square(self, view: np.ndarray, crs: QgsCoordinateReferenceSystem) -> ManualPlacement:
        from ..core.registration.manual_placement import placed_square

        raster, middle = self._pixel_map(), view.mean(axis=0)
        return placed_square(raster.size, raster.square, middle, wkt_of(crs), _metric(crs, middle[1]))

    def _by_file(self, crs: QgsCoordinateReferenceSystem) -> ManualPlacement | None:
        """Return the placement by the georeference; None without one, or if it is not on this map."""
        from ..core.registration.manual_placement import ManualPlacement

        raster = self._pixel_map()
        if not raster.is_referenced or (raster.crs.isValid() != crs.isValid()):
            return None
        matrix = _fitted(raster.size, lambda xy: Positions(raster.to_map(xy), raster.crs).on(crs))
        if matrix is None:
            return None
        middle = matrix[:2, :2] @ (np.array(raster.size) / 2) + matrix[:2, 2]
        return ManualPlacement(matrix, raster.size, wkt_of(crs), _metric(crs, middle[1]))

    def _by_pairs(self, pairs: tuple[MapPair, ...]) -> ManualPlacement:
        from ..core.registration.manual_placement import placed_by_pairs

        crs = QgsCoordinateReferenceSystem.fromWkt(pairs[-1].crs_wkt)
        moving = [self._pixel_of(pair) for pair in pairs]
        known_in = [QgsCoordinateReferenceSystem.fromWkt(pair.crs_wkt) for pair in pairs]
        shown = [Positions(np.array([pair.reference_xy]), own).on(crs)[0] for pair, own in zip(pairs, known_in)]
        places = np.array(shown)
        like = self._by_file(crs) or self._square(places, crs)
        return placed_by_pairs(like, np.array(moving), places, max(pair.error for pair in pairs))

    def _moved_by(self, pair: MapPair, laid: ManualPlacement) -> ManualPlacement:
        """Return a placement moved, neither turned nor scaled, so that one pair meets."""
        crs = QgsCoordinateReferenceSystem.fromWkt(pair.crs_wkt)
        here = _carried(laid, crs) if laid.crs_wkt != pair.crs_wkt else laid
        if here is None:
            return laid
        now = here.matrix[:2] @ (*self._pixel_of(pair), 1.0)
        return here.moved(*(np.array(pair.reference_xy) - now))

    def _pixel_of(self, pair: MapPair) -> np.ndarray:
        crs = QgsCoordinateReferenceSystem.fromWkt(pair.crs_wkt)
        pixel = self._pixel_map().pixel_of(QgsPointXY(*pair.moving_xy), crs)
        if pixel is None:
            raise CrosstieError(self.tr("The CRS of the moving layer does not cover this place. Show another one."))
        return pixel


def _source(layer: QgsRasterLayer | None) -> RasterSource | None:
    if layer is None or not layer.isValid():
        return None
    source = source_of(layer)
    return source if isinstance(source, RasterSource) else None


def _metric(crs: QgsCoordinateReferenceSystem, latitude: float) -> np.ndarray:
    """Return the factors that make map units equally long in x and y (degrees of longitude shrink to the poles)."""
    if not crs.isGeographic():
        return np.eye(2)
    return np.diag([max(np.cos(np.radians(min(abs(latitude), 89.0))), 0.01), 1.0])


def _fitted(size: tuple[int, int], forward) -> np.ndarray | None:
    """Return the (3, 3) affine that fits `forward` over a raster best; None where that is undefined."""
    pixels = frames.lattice((0, 0), size, GRID).reshape(-1, 2)
    places = forward(pixels)
    known = np.isfinite(places).all(axis=1)
    if known.sum() < 3:
        return None
    matrix = frames.nearest_affine(pixels[known], places[known])
    return matrix if abs(np.linalg.det(matrix[:2, :2])) >= 1e-300 else None


def _carried(laid: ManualPlacement, crs: QgsCoordinateReferenceSystem) -> ManualPlacement | None:
    """Return a placement on a map of another CRS."""
    own = QgsCoordinateReferenceSystem.fromWkt(laid.crs_wkt)
    if not own.isValid() or not crs.isValid():
        return laid
    inner = laid.matrix
    matrix = _fitted(laid.size, lambda xy: Positions(xy @ inner[:2, :2].T + inner[:2, 2], own).on(crs))
    if matrix is None:
        return None
    middle = matrix[:2, :2] @ (np.array(laid.size) / 2) + matrix[:2, 2]
    carried = replace(laid, matrix=matrix, crs_wkt=wkt_of(crs), metric=_metric(crs, middle[1]))
    own_shift = None if laid.own_shift is None else laid.own_shift * carried.ground_px / laid.ground_px
    return replace(carried, own_shift=own_shift)


def _meets(corners: np.ndarray, view: np.ndarray) -> bool:
    low, high = view.min(axis=0), view.max(axis=0)
    return bool((corners.max(axis=0) > low).all() and (corners.min(axis=0) < high).all())
