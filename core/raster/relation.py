"""The relation of two rasters by their georeferences alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..crs import reproject, same_crs
from ..errors import RasterError
from ..geometry import frames
from ..geometry.longitudes import along, nearest, turn_of
from ..geometry.polygons import bounds, box, intersection, outline, polygon, sound
from ..messages import Text, message
from .source import Raster

SIDE_POINTS, GRID_POINTS = 64, 17


@dataclass(frozen=True, eq=False)
class Relation:
    """The relation of moving to reference pixels (native, outer-corner origin) by the georeferences."""

    matrix: np.ndarray
    """(3, 3) affine, moving to reference px, fitted over the overlap (over the moving raster where there is none)."""
    residual_px: float
    """Largest departure of the georeferences from `matrix` there, in reference px."""
    overlap_px: np.ndarray
    """(N, 2) outline of the overlap in reference px; (0, 2) where the rasters do not overlap."""
    overlap_share: float
    """Overlap over the area of the smaller raster, 0..1."""
    notes: tuple[Text, ...] = ()
    """Messages about the georeferences and their reliability."""

    @property
    def overlaps(self) -> bool:
        """Whether the georeferences let the rasters overlap at all."""
        return len(self.overlap_px) > 0


def relation(moving: Raster, reference: Raster) -> Relation | None:
    """Return how the georeferences relate two rasters; None where they cannot be compared."""
    if not _comparable(moving, reference) or _encloses_pole(moving, reference):
        return None
    about_x = _middle_x(moving, reference)

    def forward(xy):
        return _across(xy, moving, reference, about_x)

    try:
        footprint = _footprint(moving, forward)
        whole = box(0, 0, reference.width, reference.height)
        overlap = intersection(footprint, whole)
        moving_xy = _sample(moving, reference, overlap)
        reference_xy = forward(moving_xy)
    except RasterError:
        return None
    known = np.isfinite(reference_xy).all(1)
    if known.sum() < 3:
        return None
    matrix = frames.nearest_affine(moving_xy[known], reference_xy[known])
    if abs(np.linalg.det(matrix[:2, :2])) < 1e-12:
        return None
    residual = np.hypot(*(frames.apply(matrix, moving_xy[known]) - reference_xy[known]).T).max()
    smaller = max(min(footprint.Area(), whole.Area()), 1e-12)
    share = min(overlap.Area() / smaller, 1.0)
    return Relation(matrix, float(residual), outline(overlap), share, _notes(moving, reference))


def unrelated(moving: Raster, reference: Raster) -> tuple[Text, ...]:
    """Return why georeferences that the rasters carry are not used."""
    told = [message("{raster}: {note}", raster=r.name, note=r.unplaced) for r in (moving, reference) if r.unplaced]
    if _comparable(moving, reference) and _encloses_pole(moving, reference):
        told.append(
            message(
                "{moving} shows a pole, which the CRS of {reference} tears apart, so their georeferences are not "
                "compared. Reproject {reference} to a polar CRS first.",
                moving=moving.name,
                reference=reference.name,
            )
        )
    return tuple(told)


def _comparable(moving: Raster, reference: Raster) -> bool:
    if moving.georeference is None or reference.georeference is None:
        return False
    return bool(moving.crs_wkt) == bool(reference.crs_wkt)


def _across(xy: np.ndarray, source: Raster, target: Raster, about_x: float | None = None) -> np.ndarray:
    """Return where pixels of one raster lie in the pixels of another, by the georeferences; NaN where one has none."""
    if target.georeference is None:
        return np.full_like(xy, np.nan)
    return target.georeference.to_pixel(_on_map(xy, source, target), about_x)


def _on_map(xy: np.ndarray, source: Raster, target: Raster) -> np.ndarray:
    """Return pixels of one raster on the map of another; NaN where it has no place itself."""
    if source.georeference is None:
        return np.full_like(xy, np.nan)
    return reproject(source.georeference.to_map(xy), source.crs_wkt, target.crs_wkt)


def _middle_x(moving: Raster, reference: Raster) -> float | None:
    """Return x of the moving raster's middle on the reference's map, on the turn round the world that is nearest.

    Around it the moving raster stays whole, also where the reference ends; None where that cannot matter.
    """
    turn = turn_of(reference.crs_wkt)
    if not turn:
        return None
    places = (np.array([[r.width / 2, r.height / 2]]) for r in (moving, reference))
    try:
        here, there = (_on_map(xy, r, reference)[0, 0] for xy, r in zip(places, (moving, reference)))
    except RasterError:
        return None
    return float(nearest(here, there, turn)) if np.isfinite([here, there]).all() else None


def _encloses_pole(moving: Raster, reference: Raster) -> bool:
    """Return whether the moving raster's outline goes all the way round on the reference's map."""
    turn = turn_of(reference.crs_wkt)
    # Seen on a map with the same ends, a raster of the whole world does not go round.
    if not turn or turn_of(moving.crs_wkt):
        return False
    try:
        ring = _on_map(frames.outline(moving.shape, SIDE_POINTS), moving, reference)
    except RasterError:
        return False
    return bool(np.isfinite(ring).all()) and along(ring, turn)[1]


def _footprint(moving: Raster, forward) -> ogr.Geometry:
    """Return the moving raster's outline in reference pixels."""
    mapped = forward(frames.outline(moving.shape, SIDE_POINTS))
    return sound(polygon(mapped[np.isfinite(mapped).all(1)]))


def _sample(moving: Raster, reference: Raster, overlap: ogr.Geometry) -> np.ndarray:
    """Return (N, 2) moving pixels on a grid over the overlap, over the whole moving raster where there is none."""
    if overlap.Area() > 0:
        points = _across(_lattice(bounds(overlap)), reference, moving)
        inside = (points >= -1e-6).all(1) & (points <= np.array([moving.width, moving.height]) + 1e-6).all(1)
        if inside.sum() >= GRID_POINTS:
            return points[inside]
    return _lattice((0, 0, moving.width, moving.height))


def _lattice(bounds) -> np.ndarray:
    return frames.lattice(bounds[:2], bounds[2:], GRID_POINTS).reshape(-1, 2)


def _notes(moving: Raster, reference: Raster) -> tuple[Text, ...]:
    placed = [(r.name, r.georeference) for r in (moving, reference) if r.georeference is not None]
    notes: list[Text] = [
        message("{raster}: {note}", raster=name, note=georeference.note)
        for name, georeference in placed
        if georeference.note
    ]
    if [georeference.kind for _, georeference in placed] == ["rpc", "rpc"]:
        notes.append(
            message(
                "Both rasters carry camera models (RPC): “Match scenes with camera models” in the toolbox "
                "follows the relief and gives heights."
            )
        )
    if not moving.crs_wkt:
        notes.append(message("Neither raster names its CRS: both are taken to be in the same one."))
    elif not same_crs(moving.crs_wkt, reference.crs_wkt):
        notes.append(message("The rasters have different CRSs: one was reprojected onto the other for comparison."))
    return tuple(notes)
