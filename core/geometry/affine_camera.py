"""Affine cameras: the approximation of a pushbroom camera over a small patch and a range of heights, with its error.

A patch is a box (x0, y0, x1, y1) of the reference's px; the volume above it is cut off at two heights, in metres above
the ellipsoid. Ground is east, north and up, in metres about an origin.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import DegenerateError
from ..messages import message
from .rpc import RpcCamera

NODES = (7, 7, 5)
"""Points that a patch's volume is sampled at: across, down, up."""
METRES_PER_DEGREE = 111_320.0


@dataclass(frozen=True, eq=False)
class AffineCamera:
    """Maps ground to pixels by one matrix, with the residual to the camera it approximates."""

    matrix: np.ndarray
    """(2, 4): px of (east, north, up, 1), metres about the origin."""
    origin: np.ndarray
    """(3,) longitude, latitude (degrees), height (metres)."""
    residual_px: float
    """Largest distance from the camera at the places it was fitted to."""

    def project(self, ground: np.ndarray) -> np.ndarray:
        """Map (N, 3) longitude, latitude, height to (N, 2) px."""
        return local(ground, self.origin) @ self.matrix[:, :3].T + self.matrix[:, 3]


@dataclass(frozen=True)
class AffinePair:
    """Two cameras over the same volume, in one local frame of the ground."""

    reference: AffineCamera
    moving: AffineCamera

    @property
    def residual_px(self) -> float:
        """The larger of the two residuals."""
        return max(self.reference.residual_px, self.moving.residual_px)


def local(ground: np.ndarray, origin: np.ndarray) -> np.ndarray:
    """Return (N, 3) east, north, up in metres about `origin`, of longitude, latitude, height."""
    east = METRES_PER_DEGREE * np.cos(np.deg2rad(origin[1]))
    return (np.asarray(ground, float).reshape(-1, 3) - origin) * (east, METRES_PER_DEGREE, 1.0)


def volume(
    camera: RpcCamera,
    box: tuple[float, float, float, float],
    heights_m: tuple[float, float],
    nodes: tuple[int, int, int] = NODES,
) -> np.ndarray:
    """Return the (N, 3) places that `camera` sees in a box of px between two heights; those it cannot are left out."""
    x0, y0, x1, y1 = box
    axes = [np.linspace(*ends, n) for ends, n in zip(((x0, x1), (y0, y1), heights_m), nodes)]
    x, y, height = (axis.ravel() for axis in np.meshgrid(*axes, indexing="ij"))
    ground = camera.locate(np.column_stack([x, y]), height)
    return ground[np.isfinite(ground).all(axis=1)]


def affine_camera(camera: RpcCamera, ground: np.ndarray) -> AffineCamera:
    """Return the least-squares affine camera over (N, 3) places; DegenerateError where they do not span a volume."""
    ground = np.asarray(ground, float).reshape(-1, 3)
    seen = camera.project(ground)
    known = np.isfinite(seen).all(axis=1)
    if known.sum() < 4:
        raise DegenerateError(
            message("The camera model says nothing about this patch: choose an area inside both images.")
        )
    ground, seen = ground[known], seen[known]
    origin = ground.mean(axis=0)
    metres = local(ground, origin)
    spread = metres.std(axis=0)
    if spread.min() < 1e-3:
        raise DegenerateError(message("An affine camera needs a patch with an area and two different heights."))
    terms = np.column_stack([metres / spread, np.ones(len(metres))])
    solved, _, rank, _ = np.linalg.lstsq(terms, seen, rcond=1e-10)
    if rank < 4:
        raise DegenerateError(message("An affine camera needs places that do not lie in one plane."))
    error = np.linalg.norm(terms @ solved - seen, axis=1)
    matrix = (solved / np.append(spread, 1.0)[:, None]).T
    return AffineCamera(matrix, origin, float(error.max()))


def affine_pair(
    reference: RpcCamera, moving: RpcCamera, box: tuple[float, float, float, float], heights_m: tuple[float, float]
) -> AffinePair:
    """Return both cameras made affine over the volume above a box of reference px."""
    ground = volume(reference, box, heights_m)
    # Both are fitted to the same places, so that they share one origin.
    ground = ground[np.isfinite(moving.project(ground)).all(axis=1)]
    return AffinePair(affine_camera(reference, ground), affine_camera(moving, ground))


def patch_boxes(
    window: tuple[float, float, float, float], side_px: float, across: int = 3
) -> list[tuple[float, float, float, float]]:
    """Return at most across² boxes of at most `side_px`, spread evenly over a window (x0, y0, x1, y1)."""
    x0, y0, x1, y1 = window
    starts = []
    for low, high in ((x0, x1), (y0, y1)):
        side = min(side_px, high - low)
        starts.append([(s, s + side) for s in np.unique(np.linspace(low, high - side, across))])
    return [(a, c, b, d) for c, d in starts[1] for a, b in starts[0]]
