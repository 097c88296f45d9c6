"""Reads the points of a file as tie points of the pair under review."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.request import MatchRequest

if TYPE_CHECKING:
    from ..core.points.table import TiePoints


def read(path: str, request: MatchRequest) -> tuple[TiePoints, int]:
    """Return the points of a file in any format, and how many were left out for lack of a position on a raster.

    Raises CrosstieError with the reason if none can be read.
    """
    from ..core.exchange.exchange import read_links
    from ..core.exchange.links import opened, to_tie_points

    with opened(request.moving, request.reference) as rasters:
        points = to_tie_points(read_links(path), rasters)
    finite = np.isfinite(points.moving_xy).all(axis=1) & np.isfinite(points.reference_xy).all(axis=1)
    return points.take(finite), int((~finite).sum())
