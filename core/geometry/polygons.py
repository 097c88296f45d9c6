"""Polygons of the plane, as OGR has them: hulls, boxes, what two share. GEOS does the work inside GDAL.

The frame is the caller's. A polygon without an area is an empty one.
"""

from __future__ import annotations

import numpy as np
from osgeo import ogr

from ..gdal_errors import collected

_POINT = np.dtype([("order", "u1"), ("kind", "<u4"), ("xy", "<f8", 2)])
_HEAD = np.dtype([("order", "u1"), ("kind", "<u4"), ("parts", "<u4")])
_RING = np.dtype([("order", "u1"), ("kind", "<u4"), ("rings", "<u4"), ("corners", "<u4")])


def multipoint(xy: np.ndarray) -> ogr.Geometry:
    """Return (N, 2) points as one geometry, carried as well-known binary: no object for each."""
    parts = np.empty(len(xy), _POINT)
    parts["order"], parts["kind"], parts["xy"] = 1, ogr.wkbPoint, xy
    head = np.array([(1, ogr.wkbMultiPoint, len(xy))], _HEAD)
    return ogr.CreateGeometryFromWkb(head.tobytes() + parts.tobytes())


def polygon(ring: np.ndarray) -> ogr.Geometry:
    """Return the polygon inside a ring of (N, 2) points, closed here where it is open; empty below three."""
    ring = np.asarray(ring, float).reshape(-1, 2)
    if len(ring) < 3:
        return ogr.Geometry(ogr.wkbPolygon)
    closed = ring if np.array_equal(ring[0], ring[-1]) else np.concatenate([ring, ring[:1]])
    head = np.array([(1, ogr.wkbPolygon, 1, len(closed))], _RING)
    return ogr.CreateGeometryFromWkb(head.tobytes() + closed.astype("<f8").tobytes())


def box(x_min: float, y_min: float, x_max: float, y_max: float) -> ogr.Geometry:
    """Return a rectangle along the axes."""
    return polygon(np.array([[x_max, y_min], [x_max, y_max], [x_min, y_max], [x_min, y_min]], float))


def convex_hull(xy: np.ndarray) -> ogr.Geometry:
    """Return the convex hull of the finite ones of (N, 2) points; empty where they span no area."""
    xy = np.asarray(xy, float).reshape(-1, 2)
    return _largest(multipoint(xy[np.isfinite(xy).all(axis=1)]).ConvexHull())


def sound(shape: ogr.Geometry) -> ogr.Geometry:
    """Return a polygon whose edges do not cross; what GEOS makes of one whose edges do, which may be several."""
    valid = True
    with collected():  # GEOS says where they cross
        valid = shape.IsValid()
    return shape if valid else shape.Buffer(0)


def intersection(first: ogr.Geometry, second: ogr.Geometry) -> ogr.Geometry:
    """Return the largest polygon that two sound shapes share; empty where they share no area."""
    shared = None
    with collected():
        shared = first.Intersection(second)
    return _largest(shared)


def bounds(polygon: ogr.Geometry) -> tuple[float, float, float, float]:
    """Return (x_min, y_min, x_max, y_max); zeros for an empty one."""
    x_min, x_max, y_min, y_max = polygon.GetEnvelope()
    return x_min, y_min, x_max, y_max


def outline(polygon: ogr.Geometry) -> np.ndarray:
    """Return the (N, 2) corners of the outer ring, each once; (0, 2) for an empty one."""
    if polygon.IsEmpty():
        return np.empty((0, 2))
    return np.array(polygon.GetGeometryRef(0).GetPoints(), float)[:-1, :2]


def _largest(shape: ogr.Geometry | None) -> ogr.Geometry:
    """Return the largest polygon in a geometry of any kind, an empty one where there is none."""
    if shape is None:
        return ogr.Geometry(ogr.wkbPolygon)
    if ogr.GT_Flatten(shape.GetGeometryType()) == ogr.wkbPolygon:
        return shape
    parts = [shape.GetGeometryRef(i).Clone() for i in range(shape.GetGeometryCount())]
    polygons = [part for part in parts if ogr.GT_Flatten(part.GetGeometryType()) == ogr.wkbPolygon]
    return max(polygons, key=lambda part: part.Area(), default=ogr.Geometry(ogr.wkbPolygon))
