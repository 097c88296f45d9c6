"""Tie points as files for other programs."""

from __future__ import annotations

from pathlib import Path

from ..core.outcome import Registered


def write(kind: str, outcome: Registered, target: Path) -> None:
    """Write the tie points as Georeferencer `points` or as a `vrt` with ground control points.

    Replaces `target`: ask before. RasterError where it cannot be written, with nothing left behind.
    """
    from ..core.exchange.gcp_vrt import write_gcp_vrt
    from ..core.exchange.qgis_points import write_points

    writer = {"points": write_points, "vrt": write_gcp_vrt}[kind]
    writer(str(target), outcome.tie_points, outcome.request.moving, outcome.request.reference, overwrite=True)
