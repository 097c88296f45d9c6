"""The columns of the points table: titles, values and how they are shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...core.points.table import CHECK
from ...host.pixel_map import PixelMap
from ...host.review import Review
from ...host.translation import Local, tr
from ..wording.point_values import CHECK_ROLE, CONTROL_ROLE, worded

FLAG, TEXT, WHOLE, SHARE, PIXELS, MAP = "flag", "text", "whole", "share", "pixels", "map"
"""Kinds of columns, which decide how values are shown and sorted."""


@dataclass(frozen=True)
class Column:
    """One column; `key` is its name in filter expressions and in the settings."""

    key: str
    title: str
    tip: str
    kind: str
    editable: bool = False
    shown: bool = False
    """Unless the user chose otherwise."""


def columns() -> tuple[Column, ...]:
    """Return all columns, in their order."""
    left, right = tr("native pixels from the left edge"), tr("native pixels from the top edge")
    east, north = tr("map coordinate to the right, in the layer's CRS"), tr("map coordinate upwards")
    paste = tr("pasting “latitude, longitude” sets both")
    return (
        Column("id", tr("ID"), tr("Number of the point; it never changes"), WHOLE, shown=True),
        Column("enabled", tr("Use"), tr("Whether the point is in use"), FLAG, True, True),
        Column(
            "residual",
            tr("Residual px"),
            tr("Distance between the mapped and the measured position"),
            PIXELS,
            shown=True,
        ),
        Column("leave_out", tr("Unseen px"), tr("Error of the point in a fit without it"), PIXELS, shown=True),
        Column("confidence", tr("Confidence"), tr("Chance that the match is right, 0 to 1"), SHARE, shown=True),
        Column("rejection", tr("Not used because"), tr("Why the point is not in use"), TEXT, shown=True),
        Column(
            "role",
            tr("Role"),
            tr("Control points are used in the fit, check points only measure its error"),
            TEXT,
            True,
            True,
        ),
        Column("locked", tr("Locked"), tr("Automatic steps do not change the point"), FLAG, True),
        Column("origin", tr("Origin"), tr("Which matcher found it, or “manual”"), TEXT),
        Column("note", tr("Note"), tr("Your own note"), TEXT, True, True),
        Column("dx", tr("dX px"), tr("Residual to the right, reference pixels"), PIXELS),
        Column("dy", tr("dY px"), tr("Residual downwards, reference pixels"), PIXELS),
        Column("residual_map", tr("Residual (map)"), tr("Residual in units of the reference's CRS"), MAP),
        Column("moving_col", tr("Moving col"), tr("Moving layer: {0}").format(left), PIXELS, True),
        Column("moving_row", tr("Moving row"), tr("Moving layer: {0}").format(right), PIXELS, True),
        Column("moving_x", tr("Moving X"), tr("Moving layer: {0}; {1}").format(east, paste), MAP, True),
        Column("moving_y", tr("Moving Y"), tr("Moving layer: {0}; {1}").format(north, paste), MAP, True),
        Column("reference_col", tr("Reference col"), tr("Reference: {0}").format(left), PIXELS, True),
        Column("reference_row", tr("Reference row"), tr("Reference: {0}").format(right), PIXELS, True),
        Column("reference_x", tr("Reference X"), tr("Reference: {0}; {1}").format(east, paste), MAP, True),
        Column("reference_y", tr("Reference Y"), tr("Reference: {0}; {1}").format(north, paste), MAP, True),
    )


@dataclass(frozen=True)
class Sides:
    """Where the two rasters' pixels lie; None where a raster cannot be opened."""

    moving: PixelMap | None = None
    reference: PixelMap | None = None

    def title(self, column: Column) -> str:
        """Return a column's title, with the CRS where it holds map coordinates."""
        side = getattr(self, column.key.split("_")[0], None)
        if column.kind != MAP or side is None or not side.crs.isValid():
            return column.title
        return f"{column.title} ({side.crs.authid() or side.crs.description()})"


def values(review: Review, sides: Sides) -> dict[str, Callable[[], np.ndarray]]:
    """Return for each key a function for its (N,) values; map coordinates are computed only where shown."""
    points, solution = review.points, review.solution
    residual = solution.residual_xy if solution is not None else np.empty((0, 2))
    scale = review.context.map_scale[0] if review.context is not None else np.nan
    found = {
        "id": lambda: points.id,
        "enabled": lambda: points.enabled,
        "residual": lambda: np.linalg.norm(residual, axis=1),
        "leave_out": lambda: np.linalg.norm(solution.leave_out_xy, axis=1) if solution is not None else residual[:, 0],
        "confidence": lambda: points.confidence,
        "rejection": lambda: points.rejection,
        "role": lambda: np.where(points.role == CHECK, CHECK_ROLE, CONTROL_ROLE).astype(object),
        "locked": lambda: points.locked,
        "origin": lambda: points.origin,
        "note": lambda: points.note,
        "dx": lambda: residual[:, 0],
        "dy": lambda: residual[:, 1],
        "residual_map": lambda: np.linalg.norm(residual, axis=1) * scale,
    }
    for side in ("moving", "reference"):
        xy, raster = getattr(points, f"{side}_xy"), getattr(sides, side)
        on_map = _once(raster, xy)
        found[f"{side}_col"], found[f"{side}_row"] = (lambda xy=xy, i=i: xy[:, i] for i in (0, 1))
        found[f"{side}_x"], found[f"{side}_y"] = (lambda on_map=on_map, i=i: on_map()[:, i] for i in (0, 1))
    return found


def _once(raster: PixelMap | None, xy: np.ndarray) -> Callable[[], np.ndarray]:
    held: list[np.ndarray] = []

    def on_map() -> np.ndarray:
        if not held:
            held.append(np.full_like(xy, np.nan) if raster is None or not len(xy) else raster.to_map(xy))
        return held[0]

    return on_map


def shown(column: Column, value) -> str:
    """Return a value as the table shows it."""
    if column.kind == TEXT:
        return worded(value)
    if column.kind in (FLAG, WHOLE):
        return "" if column.kind == FLAG else str(value)
    if not np.isfinite(value):
        return "–"
    if column.kind == MAP:
        return f"{Local(value):.3f}" if abs(value) >= 1000 else f"{Local(value):.7g}"
    return f"{Local(value):.2f}"
