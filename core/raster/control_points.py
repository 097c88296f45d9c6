"""A georeference by ground control points, judged by how well the points predict each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from osgeo import gdal

from ..crs import reproject, spatial_reference, to_wkt
from ..geometry import frames
from ..geometry.longitudes import in_one_piece, turn_of
from ..messages import Text, message
from .georeference import Curved, carrier, distance, transform_points, transformer_of

POLYNOMIAL, SPLINE = "GCP_POLYNOMIAL", "GCP_TPS"
MOST_SPLINE_POINTS = 500
"""A thin-plate spline's solution costs the cube of its points."""
LEAST_SPLINE_POINTS = 10
POLYNOMIAL_TOLERANCE_PX = 2.0
FOLDS = 10
"""Parts of the points that are left out in turn, to judge them by the others."""
LEAST_JUDGED = 5
"""Points below which leaving some out tells nothing."""
CONTRADICTION = 0.3
"""Share of the spread of their pixels by which the best affine transform may miss the points."""
WIDE, NORTH, SOUTH = 0.25, "EPSG:3995", "EPSG:3031"
"""Share of a turn round the world from which on points may go round a pole, and the maps around the poles."""
LONGEST, SIDES_M = 50.0, (1e-3, 1e6)
"""Length over width of a pixel, and its sides on the ground, beyond which the points are wrong."""
LARGEST = 1e12
"""No map and no raster has coordinates beyond; sums of their squares still have digits."""


@dataclass(frozen=True, eq=False)
class Points:
    """N ground control points; those beyond the end of a turn round the world are put beside the others."""

    pixels: np.ndarray
    """(N, 2) from the outer corner."""
    places: np.ndarray
    """(N, 2) on the map."""
    heights: np.ndarray
    """(N,)"""
    crs_wkt: str

    @classmethod
    def of(cls, dataset: gdal.Dataset, crs_wkt: str) -> Points:
        """Return the control points of a dataset, around a pole on a polar map, where they fit better."""
        rows = np.array([[g.GCPPixel, g.GCPLine, g.GCPX, g.GCPY, g.GCPZ] for g in dataset.GetGCPs()], float)
        given = cls(rows[:, :2], rows[:, 2:4], rows[:, 4], crs_wkt)
        usual = replace(given, places=in_one_piece(given.places, crs_wkt, given.pixels))
        polar = given.around_pole()
        return usual if polar is None or usual.misfit <= polar.misfit else polar

    def around_pole(self) -> Points | None:
        """Return the points on a polar map if they go round one pole, None for others."""
        degrees = spatial_reference(self.crs_wkt)
        if degrees is None or not degrees.IsGeographic():
            return None
        x, y = self.places.T
        wide = np.ptp(x) > WIDE * turn_of(self.crs_wkt)
        if not (wide and (np.all(y > 0) or np.all(y < 0))):
            return None
        crs = to_wkt(spatial_reference(NORTH if y[0] > 0 else SOUTH))
        places = reproject(self.places, self.crs_wkt, crs)
        return replace(self, places=places, crs_wkt=crs) if np.isfinite(places).all() else None

    def __len__(self) -> int:
        return len(self.pixels)

    def only(self, which: np.ndarray) -> Points:
        """Return the points that (N,) `which` selects."""
        return Points(self.pixels[which], self.places[which], self.heights[which], self.crs_wkt)

    def fitted(self, holder: gdal.Dataset, method: str) -> gdal.Transformer | None:
        """Return GDAL's transformer through a dataset that then carries the points; None where they do not allow it."""
        rows = np.column_stack([self.places, self.heights, self.pixels]).tolist()
        holder.SetGCPs([gdal.GCP(*row) for row in rows], spatial_reference(self.crs_wkt))
        return transformer_of(holder, [f"METHOD={method}"])

    def missed_px(self, transformer: gdal.Transformer) -> np.ndarray:
        """Return the (N,) distances, px, of the points' places from their pixels; infinite where there is no pixel."""
        return distance(transform_points(transformer, True, self.places), self.pixels)

    def left_out_px(self, holder: gdal.Dataset, method: str) -> float:
        """Return the RMS distance, px, of points from fits that have not seen them; NaN where too few would be left."""
        count, missed = len(self), []
        if count < LEAST_JUDGED:
            return float("nan")
        fold = np.arange(count) % min(FOLDS, count)
        for part in range(int(fold.max()) + 1):
            other = self.only(fold != part).fitted(carrier(holder), method)
            if other is None:
                return float("nan")
            missed.append(self.only(fold == part).missed_px(other))
        return float(np.sqrt(np.mean(np.concatenate(missed) ** 2)))

    @property
    def misfit(self) -> float:
        """By what share of the spread of their pixels the nearest affine transform misses the points."""
        if not (np.abs([self.places, self.pixels]) < LARGEST).all():
            return float("inf")
        off = frames.apply(frames.nearest_affine(self.places, self.pixels), self.places) - self.pixels
        spread = self.pixels - self.pixels.mean(axis=0)
        return float(np.sqrt((off**2).sum() / max(float((spread**2).sum()), 1e-12)))


class ControlPoints(Curved):
    """Ground control points: a polynomial that they nearly lie on, or a thin-plate spline through them."""

    kind = "gcp"

    def __init__(self, transformer: gdal.Transformer, holder: gdal.Dataset, points: Points, method: str):
        super().__init__(transformer, holder, points.crs_wkt, float(np.mean(points.places[:, 0])))
        self._points, self._method = points, method

    @cached_property
    def note(self) -> Text:  # type: ignore[override]  # Worked out where others keep it.
        """How well each point is met by a fit that has not seen it: a spline goes through all that it has seen."""
        count, error = len(self._points), self._points.left_out_px(self._holder, self._method)
        if not np.isfinite(error):
            return message(
                "Its place comes from {count} ground control points, too few to tell how good they are.", count=count
            )
        return message(
            "Its place comes from {count} ground control points, good to about {error:.1f} pixels (each judged by "
            "the others).",
            count=count,
            error=error,
        )


def by_control_points(dataset: gdal.Dataset, crs_wkt: str) -> tuple[ControlPoints | None, Text]:
    """Return the georeference by a dataset's control points, None where they allow none, and why one is not used."""
    points = Points.of(dataset, crs_wkt or to_wkt(dataset.GetGCPSpatialRef()))
    # No affine transform comes near points that contradict each other: they cannot be of one image.
    found = None if points.misfit > CONTRADICTION else _fitted(points, dataset)
    if found is not None and _plausible(found, dataset):
        return found, ""
    return None, message(
        "Its {count} ground control points are not used: they contradict each other or make pixels of an impossible "
        "shape. Check their CRS, and whether x and y are swapped.",
        count=len(points),
    )


def _fitted(points: Points, dataset: gdal.Dataset) -> ControlPoints | None:
    found = None
    for method in (POLYNOMIAL, SPLINE):
        if method == SPLINE and found is not None and not LEAST_SPLINE_POINTS <= len(points) <= MOST_SPLINE_POINTS:
            break
        holder = carrier(dataset)
        transformer = points.fitted(holder, method)
        if transformer is None:
            continue
        found = ControlPoints(transformer, holder, points, method)
        if points.missed_px(transformer).max() <= POLYNOMIAL_TOLERANCE_PX:
            break
    return found


def _plausible(found: ControlPoints, dataset: gdal.Dataset) -> bool:
    """Return whether the pixel in the middle could be one of an image of the Earth; True where that is not known."""
    sides = found.pixel_size_m((dataset.RasterXSize / 2, dataset.RasterYSize / 2))
    if sides is None:
        return True
    low, high = sorted(sides)
    return SIDES_M[0] <= low and high <= SIDES_M[1] and high <= LONGEST * low
