"""The accuracy of a fit, from its own tie points: residuals, leave-out error, coverage."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..errors import DegenerateError
from ..progress import checkpoint
from .blocks import blocks, scattered
from .curved import CurvedTransform
from .flow import Flow
from .leave_one_out import predicted
from .matrix import MatrixTransform
from .polygons import bounds, box, convex_hull, intersection
from .transform import Transform

CELLS = 8
"""The longer side of the overlap is divided into so many cells."""


@dataclass(frozen=True)
class Accuracy:
    """The accuracy of a fit, from its own tie points; distances in reference pixels unless named `_m`."""

    n: int
    """Tie points in use."""
    rmse_px: float
    """Root mean square residual, plain."""
    rmse_dof_px: float
    """The same over the degrees of freedom: sqrt(sum of squares / (2 n - parameters) * 2)."""
    leave_out_px: float
    """Root mean square error of points predicted by fits without their neighbourhood."""
    ce90_px: float
    """Radius that holds 90 % of the residuals."""
    coverage: float
    """Share of the overlap's cells that hold tie points, 0..1."""
    inlier_ratio: float
    """Tie points in use over all that were matched."""
    rmse_map: float = float("nan")
    """`rmse_px` in units of the reference's CRS; NaN without one."""
    map_unit: str = ""
    shared_px: float = float("nan")
    """Standard deviation along one axis of an error that all points have in common, which residuals do not show; NaN
    where nothing is known of it."""


def measure(
    transform: Transform,
    moving_xy: np.ndarray,
    reference_xy: np.ndarray,
    in_use: np.ndarray | None = None,
    overlap: ogr.Geometry | None = None,
    map_scale: tuple[float, str] = (float("nan"), ""),
    wanted_blocks: int = 9,
    parameters: int | None = None,
) -> Accuracy:
    """Return the accuracy of a transform on the `in_use` (N,) of all (N, 2) matched points.

    `overlap` is the polygon, in reference px, that points could lie in; None: the convex hull of all matches.
    `map_scale`: map units a reference pixel, and their name.
    `parameters` is how many were fitted, where that is not as many as the transform has. Figures that the points do
    not determine are NaN.
    """
    moving, reference = np.asarray(moving_xy, float).reshape(-1, 2), np.asarray(reference_xy, float).reshape(-1, 2)
    used = np.ones(len(moving), bool) if in_use is None else np.asarray(in_use, bool)
    errors = np.linalg.norm(transform.forward(moving[used]) - reference[used], axis=1)
    n = len(errors)
    if not n:
        nan = float("nan")
        return Accuracy(0, nan, nan, nan, nan, 0.0, 0.0, nan, map_scale[1])
    total = float((errors**2).sum())
    freedom = 2 * n - (transform.parameters if parameters is None else parameters)
    rmse = float(np.sqrt(total / n))
    return Accuracy(
        n=n,
        rmse_px=rmse,
        rmse_dof_px=float(np.sqrt(2 * total / freedom)) if freedom > 0 else float("nan"),
        leave_out_px=leave_out_px(transform, moving[used], reference[used], wanted_blocks),
        ce90_px=float(np.quantile(errors, 0.9)),
        coverage=coverage(reference[used], overlap if overlap is not None else convex_hull(reference)),
        inlier_ratio=n / len(moving),
        rmse_map=rmse * map_scale[0],
        map_unit=map_scale[1],
    )


def leave_out_px(transform: Transform, moving: np.ndarray, reference: np.ndarray, wanted_blocks: int = 9) -> float:
    """Return the RMSE, px, of (N, 2) points under fits without their block; NaN where a fit fails."""
    labels = left_out_together(transform, reference, wanted_blocks)
    if isinstance(transform, CurvedTransform):
        return _left_out_of_bent(transform, moving, reference, labels)
    squares = np.empty(len(reference))
    for block in range(labels.max() + 1):
        checkpoint()
        hidden = labels == block
        try:
            fitted = _again(type(transform), moving[~hidden], reference[~hidden])
        except DegenerateError:
            return float("nan")
        squares[hidden] = ((fitted.forward(moving[hidden]) - reference[hidden]) ** 2).sum(axis=1)
    return float(np.sqrt(squares.mean()))


def _again(family: type[Transform], moving: np.ndarray, reference: np.ndarray) -> Transform:
    if issubclass(family, MatrixTransform):
        return family.fit(moving, reference, judged=False)
    return family.fit(moving, reference)


def left_out_together(transform: Transform, reference: np.ndarray, wanted_blocks: int = 9) -> np.ndarray:
    """Return the (N,) numbers of the blocks in which (N, 2) reference px are left out of a transform's fit."""
    if isinstance(transform, Flow) and transform.is_fine:
        return scattered(reference)
    return blocks(reference, wanted_blocks)


def _left_out_of_bent(transform: CurvedTransform, moving, reference, labels) -> float:
    """Return the leave-out error with the transform's smoothing, in closed form where possible: fits are slow."""
    weights = np.ones(len(moving))
    try:
        fitted = transform.refitted(moving, reference, weights)
    except DegenerateError:
        return float("nan")
    return float(np.sqrt((predicted(fitted, moving, reference, weights, labels) ** 2).sum(axis=1).mean()))


def coverage(reference: np.ndarray, overlap: ogr.Geometry) -> float:
    """Return the share of the overlap's cells that hold one of (N, 2) points; cells mostly outside do not count."""
    if overlap.Area() <= 0:
        return 0.0
    _, held = cells(reference, overlap)
    return float(held.mean()) if len(held) else float(len(reference) > 0)


def cells(reference: np.ndarray, overlap: ogr.Geometry, along: int = CELLS) -> tuple[np.ndarray, np.ndarray]:
    """Return the (M, 4) cells that lie mostly in an overlap with an area, and which (M,) hold one of (N, 2) points.

    A cell is x_min, y_min, x_max, y_max.
    """
    left, top, right, bottom = bounds(overlap)
    size = max(right - left, bottom - top) / along
    counts = [max(int(np.ceil(extent / size - 1e-9)), 1) for extent in (right - left, bottom - top)]
    index = np.argwhere(np.ones(counts, bool))
    corners = (left, top) + index * size
    boxes = np.hstack([corners, corners + size])
    wanted = np.array([intersection(overlap, box(*cell)).Area() / size**2 > 0.5 for cell in boxes.tolist()])
    filled = set(map(tuple, np.floor((np.asarray(reference) - (left, top)) / size).astype(int).tolist()))
    held = np.array([tuple(cell) in filled for cell in index.tolist()])
    return boxes[wanted], held[wanted]
