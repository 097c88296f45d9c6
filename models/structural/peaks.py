"""Peaks of correlation surfaces: where they are to a fraction of a pixel, and how far to trust them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

APART_PX = 4.0
"""A second peak counts as a rival from this distance on."""


@dataclass(frozen=True)
class Peaks:
    """The best displacement of each of N windows, and what its surface looks like."""

    displacement: np.ndarray
    """(N, 2) px, (x, y)."""
    index: np.ndarray
    """(N, 2) int: row and column of the highest sample."""
    top: np.ndarray
    """(N,) correlation at the peak."""
    rival: np.ndarray
    """(N,) highest correlation further than APART_PX from it."""
    spread: np.ndarray
    """(N,) standard deviation of the surface: the noise that the peak has to stand out from."""
    mean: np.ndarray
    """(N,)."""
    bend: np.ndarray
    """(N, 2, 2) minus the second derivatives at the peak, positive definite; correlation px⁻²."""
    at_edge: np.ndarray
    """(N,) bool: on the surface's rim, so the true peak may lie outside."""


def find_peaks(surfaces: np.ndarray, allowed: np.ndarray | None = None) -> Peaks:
    """Return the peaks of (N, D, D) correlation surfaces over displacements -r..r (rows y, columns x).

    Where displacements are `allowed` (N, D, D) or not, peaks and rivals are among those that are; the noise is that of
    the whole surface. A summit whose slope goes on rising where it is not allowed counts as at the edge.
    """
    n, side = surfaces.shape[:2]
    # Of no surfaces numpy cannot tell how long a row is.
    flat = surfaces.reshape(n, side * side)
    open_ = flat if allowed is None else np.where(allowed.reshape(flat.shape), flat, -1.0)
    best = open_.argmax(axis=1)
    row, col = best // side, best % side
    at_edge = (np.minimum(row, col) == 0) | (np.maximum(row, col) == side - 1)
    if allowed is not None:
        at_edge |= _rises_beyond(surfaces, row.clip(1, side - 2), col.clip(1, side - 2))
    offset, bend = _paraboloid(surfaces, row.clip(1, side - 2), col.clip(1, side - 2))
    offset[at_edge] = 0.0
    y, x = np.arange(side)[None, :, None], np.arange(side)[None, None, :]
    near = (y - row[:, None, None]) ** 2 + (x - col[:, None, None]) ** 2 <= APART_PX**2
    rival = np.where(near, -1.0, open_.reshape(surfaces.shape)).reshape(flat.shape).max(axis=1)
    return Peaks(
        displacement=np.stack([col, row], axis=1) - side // 2 + offset,
        index=np.stack([row, col], axis=1),
        top=np.take_along_axis(flat, best[:, None], 1)[:, 0],
        rival=rival,
        spread=flat.std(axis=1) + 1e-6,
        mean=flat.mean(axis=1),
        bend=bend,
        at_edge=at_edge,
    )


def _rises_beyond(surfaces, row, col) -> np.ndarray:
    """Tell where one of the eight neighbours of (N,) samples is higher than they are."""
    n, step = np.arange(len(surfaces))[:, None, None], np.array([-1, 0, 1])
    patch = surfaces[n, row[:, None, None] + step[:, None], col[:, None, None] + step]
    return patch.max(axis=(1, 2)) > patch[:, 1, 1]


def _paraboloid(surfaces, row, col):
    """Return the (N, 2) offset of the vertex of the least-squares paraboloid through 3×3 samples, and its curvature."""
    n = np.arange(len(surfaces))[:, None, None]
    step = np.array([-1, 0, 1])
    patch = surfaces[n, row[:, None, None] + step[:, None], col[:, None, None] + step].astype(float)
    gx = (patch[:, :, 2] - patch[:, :, 0]).mean(axis=1) / 2
    gy = (patch[:, 2] - patch[:, 0]).mean(axis=1) / 2
    xx = -(patch[:, :, 0] - 2 * patch[:, :, 1] + patch[:, :, 2]) @ [0.25, 0.5, 0.25]
    yy = -(patch[:, 0] - 2 * patch[:, 1] + patch[:, 2]) @ [0.25, 0.5, 0.25]
    xy = -(patch[:, 2, 2] + patch[:, 0, 0] - patch[:, 0, 2] - patch[:, 2, 0]) / 4
    bend = _definite(xx, yy, xy)
    offset = (inverted(bend) @ np.stack([gx, gy], axis=1)[..., None])[..., 0]
    return offset.clip(-1.0, 1.0), bend


def inverted(matrices: np.ndarray) -> np.ndarray:
    """Return the inverses of (N, 2, 2) regular matrices.

    Written out: LAPACK wakes all its threads for each of them, and waits for them where other programs hold the cores.
    """
    (a, b), (c, d) = matrices[:, 0].T, matrices[:, 1].T
    adjugate = np.stack([np.stack([d, -b], -1), np.stack([-c, a], -1)], -2)
    return adjugate / (a * d - b * c)[:, None, None]


def _definite(xx, yy, xy) -> np.ndarray:
    """Return (N, 2, 2) matrices made positive definite: a ridge gets a slight curvature along itself."""
    values, vectors = np.linalg.eigh(np.stack([np.stack([xx, xy], -1), np.stack([xy, yy], -1)], -2))
    values = np.maximum(values, np.maximum(0.02 * values[:, -1:], 1e-5))
    return np.einsum("nij,nj,nkj->nik", vectors, values, vectors)
