"""Places on the map in their own CRS and in that of the canvas."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLineString,
    QgsPointXY,
    QgsProject,
)


@dataclass(frozen=True)
class Positions:
    """(N, 2) map coordinates and their CRS; with an invalid CRS they are drawn like layers without one."""

    xy: np.ndarray = field(default_factory=lambda: np.empty((0, 2)))
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)

    def on(self, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
        """Return the positions in another CRS; NaN where they have none there."""
        if not self.crs.isValid() or not crs.isValid() or self.crs == crs or not len(self.xy):
            return self.xy
        transform = QgsCoordinateTransform(self.crs, crs, QgsProject.instance())
        finite = np.isfinite(self.xy).all(axis=1)
        moved = np.full_like(self.xy, np.nan)
        moved[finite] = _transformed(self.xy[finite], transform)
        return moved


def _transformed(xy: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray:
    """Transform (N, 2) points in one call, or one by one where some of them have no place in the other CRS."""
    if len(xy) > 1:
        line = QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist())
        try:
            line.transform(transform)
            return np.frombuffer(bytes(line.asWkb()), np.float64, 2 * len(xy), offset=9).reshape(-1, 2)
        except QgsCsException:
            pass
    return np.array([_one(point, transform) for point in xy]).reshape(-1, 2)


def _one(point: np.ndarray, transform: QgsCoordinateTransform) -> tuple[float, float]:
    try:
        moved = transform.transform(QgsPointXY(*point))
    except QgsCsException:
        return np.nan, np.nan
    return moved.x(), moved.y()
