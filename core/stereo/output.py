"""The outputs of two views with camera models: a table of tie points with heights, and an operation."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import CrosstieError
from ..geometry.ground import CameraTerrain
from ..messages import Message, message
from ..operation.operation import Operation
from ..raster.atomic import replacing
from ..raster.grid import RasterGrid
from ..registration.image_pair import ImagePair
from .stereo import Stereo

COLUMNS = "moving_x,moving_y,reference_x,reference_y,longitude,latitude,height_m,across_px,confidence"
FORMATS = ("%.3f",) * 4 + ("%.8f", "%.8f", "%.2f", "%.3f", "%.3f")


def write_heights(path: str, found: Stereo, overwrite: bool = False) -> None:
    """Write the tie points, px and degrees, with heights above the ellipsoid, as CSV; CrosstieError where it exists."""
    points = found.points
    seen = found.transform.ground
    if not isinstance(seen, CameraTerrain):
        raise TypeError("Heights are of ground that a camera sees.")
    ground = seen.camera.locate(points.reference_xy, found.heights_m)
    table = np.column_stack([
        points.moving_xy, points.reference_xy, ground[:, :2], found.heights_m, found.across_px, points.confidence,
    ])  # fmt: skip
    with replacing(path, overwrite, CrosstieError) as part:
        lines = [",".join(f % v for f, v in zip(FORMATS, row)) for row in table.tolist()]
        Path(part).write_text("\n".join([COLUMNS, *lines, ""]), encoding="utf-8")


def operation_of(found: Stereo, pair: ImagePair) -> Operation:
    """Return the registration as an operation that can be saved: cameras, bias and ground."""
    moving, reference = (RasterGrid.of(reader.raster) for reader in (pair.moving, pair.reference))
    return Operation(found.transform, moving, reference, notes=tuple(sentences(found)))


def sentences(found: Stereo) -> list[Message]:
    """Return the result as messages."""
    distance = np.abs(found.across_px)
    low, high = np.percentile(found.heights_m, [1, 99])
    middle = found.transform.trend.inverse(np.array([found.transform.ground.size]) / 2)
    off = float(np.linalg.norm(found.bias.forward(middle) - middle))
    return [
        message(
            "{count} tie points; {percent:.1f} % within 1 px of their epipolar lines, half of them within "
            "{median:.2f} px.",
            count=len(distance),
            percent=100 * (distance < 1).mean(),
            median=np.median(distance),
        ),
        message(
            "The camera models disagree by {off:.2f} px across the epipolar lines, which the {bias} takes up.",
            off=off,
            bias=found.bias.name,
        ),
        message(
            "The ground lies at {low:.0f} to {high:.0f} m above the ellipsoid. A disagreement along the "
            "lines cannot be told from height, so heights may be off by a constant.",
            low=low,
            high=high,
        ),
    ]
