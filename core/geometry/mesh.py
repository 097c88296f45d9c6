"""A triangle mesh over points: Delaunay by GEOS, and finding the triangle that holds a point by walking."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from osgeo import ogr

from .polygons import multipoint

SEEDS = 48
"""The walk starts from the nearest of at most SEEDS × SEEDS places whose triangle is known."""


@dataclass(frozen=True, eq=False)
class Mesh:
    """Triangles over the plane; every one turns the same way in a mesh without folds."""

    points: np.ndarray
    """(N, 2)."""
    triangles: np.ndarray
    """(T, 3) indices into `points`."""

    @cached_property
    def areas(self) -> np.ndarray:
        """(T,) twice the signed area of every triangle."""
        a, b, c = (self.points[self.triangles[:, i]] for i in range(3))
        return (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]

    @cached_property
    def neighbours(self) -> np.ndarray:
        """(T, 3): the triangle across the edge opposite to each corner; -1 at the border."""
        count = len(self.triangles)
        edges = np.concatenate([np.sort(self.triangles[:, [(i + 1) % 3, (i + 2) % 3]], axis=1) for i in range(3)])
        owner = np.tile(np.arange(count), 3)
        order = np.lexsort((edges[:, 1], edges[:, 0]))
        same = (edges[order][1:] == edges[order][:-1]).all(axis=1)
        first, second = order[:-1][same], order[1:][same]
        across = np.full(3 * count, -1)
        across[first], across[second] = owner[second], owner[first]
        return across.reshape(3, count).T

    def barycentric(self, xy: np.ndarray, triangle: np.ndarray) -> np.ndarray:
        """Return the (M, 3) barycentric coordinates of (M, 2) points in (M,) triangles."""
        a, b, c = (self.points[self.triangles[triangle, i]] for i in range(3))
        area = self.areas[triangle]
        area = np.where(area != 0, area, np.nan)
        u = ((b - xy)[:, 0] * (c - xy)[:, 1] - (b - xy)[:, 1] * (c - xy)[:, 0]) / area
        v = ((c - xy)[:, 0] * (a - xy)[:, 1] - (c - xy)[:, 1] * (a - xy)[:, 0]) / area
        return np.column_stack([u, v, 1 - u - v])

    def locate(self, xy: np.ndarray) -> np.ndarray:
        """Return the triangle of each of (M, 2) points; -1 outside the mesh or where a point is not finite."""
        found = np.full(len(xy), -1)
        known = np.flatnonzero(np.isfinite(xy).all(axis=1))
        found[known] = self._walk(xy[known], self._start(xy[known]))
        return found

    def _start(self, xy) -> np.ndarray:
        low, size, table = self._seeds
        cell = np.clip((xy - low) / size, 0, len(table) - 1e-9).astype(int)
        return table[cell[:, 1], cell[:, 0]]

    @cached_property
    def _seeds(self):
        low, high = self.points.min(axis=0), self.points.max(axis=0)
        along = int(np.clip(np.sqrt(len(self.triangles)) / 2, 2, SEEDS))
        size = np.maximum(high - low, 1e-300) / along
        centres = low + size * (np.stack(np.meshgrid(np.arange(along), np.arange(along)), axis=-1) + 0.5).reshape(-1, 2)
        middle = self.points[self.triangles].mean(axis=1)
        # The nearest by |m|² - 2 c·m: a product for a row of cells at once.
        squares = (middle**2).sum(axis=1)
        rows = centres.reshape(along, along, 2)
        return low, size, np.stack([np.argmin(squares - 2 * row @ middle.T, axis=1) for row in rows])

    def _walk(self, xy, start) -> np.ndarray:
        """Cross the edge that a point is farthest beyond, over and over; try all triangles where that goes round."""
        at = start.copy()
        active = np.arange(len(xy))
        for _ in range(4 * SEEDS + 2 * int(np.sqrt(len(self.triangles)))):
            if not len(active):
                return at
            inside = self.barycentric(xy[active], at[active])
            worst = np.argmin(np.nan_to_num(inside, nan=0.0), axis=1)
            beyond = ~(inside[np.arange(len(active)), worst] >= -1e-12)
            active, worst = active[beyond], worst[beyond]
            at[active] = self.neighbours[at[active], worst]
            active = active[at[active] >= 0]
        at[active] = [self._search(point) for point in xy[active]]
        return at

    def _search(self, point) -> int:
        every = np.arange(len(self.triangles))
        least = self.barycentric(np.broadcast_to(point, (len(every), 2)), every).min(axis=1)
        best = int(np.argmax(np.nan_to_num(least, nan=-np.inf)))
        return best if least[best] >= -1e-9 else -1


def delaunay(points: np.ndarray) -> np.ndarray:
    """Return the (T, 3) triangles over distinct (N, 2) points, all turning the same way; none where on one line."""
    corners = _drawn(points)
    # As complex numbers pairs of coordinates are sorted and looked up as one.
    places, wanted = points @ (1, 1j), corners @ (1, 1j)
    order = np.argsort(places)
    triangles = order[np.searchsorted(places[order], wanted)]
    turned = Mesh(points, triangles).areas < 0
    triangles[turned] = triangles[turned][:, ::-1]
    return triangles


_TRIANGLE = np.dtype([("order", "u1"), ("kind", "<u4"), ("rings", "<u4"), ("corners", "<u4"), ("xy", "<f8", (4, 2))])
_HEAD_BYTES = 9
"""Byte order, kind and number of parts, before the first triangle."""


def _drawn(points: np.ndarray) -> np.ndarray:
    """Return the (T, 3, 2) corners of GEOS's triangles, carried as well-known binary: no object for each.

    scipy and shapely, which have arrays for this, are not in every QGIS; GDAL is.
    """
    drawn = multipoint(points).DelaunayTriangulation()
    binary = bytes(drawn.ExportToWkb(ogr.wkbNDR))[_HEAD_BYTES:] if drawn.GetGeometryCount() else b""
    return np.frombuffer(binary, _TRIANGLE)["xy"][:, :3]
