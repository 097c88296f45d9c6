"""The grid that a registered raster is written on."""

from __future__ import annotations

import numpy as np

from ..errors import RasterError
from ..geometry import frames
from ..geometry.transform import Transform
from ..messages import message
from .pixels import Grid
from .source import Raster

OUTLINE_POINTS = 256
LARGEST_BYTES = 32 << 30
"""Rasters beyond that are refused unless the moving raster itself is a quarter as large."""


def target_grid(
    moving: Raster,
    reference: Raster,
    transform: Transform,
    kind: str,
    within: tuple[tuple[float, float], ...] = (),
) -> Grid:
    """Return the pixels over the reference that cover the registered moving raster.

    `reference`: the reference's own pixels, continued as far as needed. `own`: pixels of the moving raster's size, in
    the reference's axes. `within`: corners, native moving pixels, of what is wanted of it. Raises RasterError
    where the transform tears the raster or the result would be absurdly large.
    """
    outline = _outline(moving, transform, within)
    step_x, step_y = (1.0, 1.0) if kind == "reference" else _own_steps(moving, reference, transform)
    low, high = outline.min(0) / (step_x, step_y), outline.max(0) / (step_x, step_y)
    # A hair of tolerance, so that a footprint ending on a pixel's edge does not take the next pixel too.
    first, stop = np.floor(low + 1e-6), np.ceil(high - 1e-6)
    width, height = np.maximum(stop - first, 1)
    _refuse_absurd(moving, width, height, kind)
    return Grid(float(first[0] * step_x), float(first[1] * step_y), step_x, step_y, rows=int(height), cols=int(width))


def _outline(moving: Raster, transform: Transform, within: tuple[tuple[float, float], ...]) -> np.ndarray:
    """Return (N, 2) reference pixels around the registered raster, or what is wanted of it."""
    ring = frames.outline(moving.shape, OUTLINE_POINTS)
    if within:
        share = np.linspace(0, 1, OUTLINE_POINTS)[:, None]
        corners = np.clip(np.array(within), 0, (moving.width, moving.height))
        ring = np.concatenate([a + share * (b - a) for a, b in zip(corners, np.roll(corners, -1, axis=0))])
    mapped = transform.forward(ring)
    if not np.isfinite(mapped).all():
        raise RasterError(
            message(
                "The transform throws a part of {raster} to infinity, so it cannot be written. Choose a simpler "
                "transform, such as affine, or add tie points at the edges.",
                raster=moving.name,
            )
        )
    return mapped


def _own_steps(moving: Raster, reference: Raster, transform: Transform) -> tuple[float, float]:
    """Return the size, in reference pixels, of pixels that hold as much ground as the moving raster's central one."""
    centre = np.array([[moving.width / 2, moving.height / 2]])
    size = np.array([[1.0, 0.0], [0.0, 1.0]])
    a, b = transform.forward(centre + size / 2) - transform.forward(centre - size / 2)
    step = float(np.sqrt(abs(np.linalg.det([a, b]))))
    if not np.isfinite(step) or step <= 0:
        raise RasterError(
            message("The transform squeezes the raster to nothing, so it cannot be written. Match again.")
        )
    ground = reference.pixel_size_m
    aspect = np.sqrt(ground[1] / ground[0]) if ground else 1.0
    return step * aspect, step / aspect


def _refuse_absurd(moving: Raster, width: float, height: float, kind: str) -> None:
    pixel_bytes = moving.band_count * moving.dtype.itemsize
    size, own = width * height * pixel_bytes, moving.width * moving.height * pixel_bytes
    if size <= max(LARGEST_BYTES, 4 * own) and max(width, height) < 2**31:
        return
    way_out = (
        message("Write it at the moving raster's own resolution instead.")
        if kind == "reference"
        else message("The transform is hardly right: check the tie points.")
    )
    raise RasterError(
        message(
            "The registered raster would have {width:,.0f} × {height:,.0f} pixels ({size_gb:,.0f} GB), while {raster} "
            "has {own_width:,} × {own_height:,}. {way_out}",
            width=width,
            height=height,
            size_gb=size / 2**30,
            raster=moving.name,
            own_width=moving.width,
            own_height=moving.height,
            way_out=way_out,
        )
    )
