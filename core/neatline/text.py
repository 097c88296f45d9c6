"""The neatline of a request as a text: found by itself, none, or the corners that a person gives."""

from __future__ import annotations

import re

import numpy as np

from ..errors import CrosstieError
from ..gdal_errors import collected
from ..geometry.polygons import polygon
from ..messages import message

AUTO, OFF = "auto", "off"
NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
CORNER = re.compile(rf"\s*({NUMBER})\s+({NUMBER})\s*")
WKT = re.compile(r"\s*POLYGON\s*\(\((.*)\)\)\s*", re.IGNORECASE | re.DOTALL)
LEAST_AREA_PX = 256.0


def corners_in(text: str) -> np.ndarray | None:
    """Return the (N, 2) corners, native px of the moving raster, that a neatline's text names; None for auto and off.

    Raises CrosstieError where it names no polygon, or one whose sides cross.
    """
    if text in (AUTO, OFF):
        return None
    given = WKT.fullmatch(text)
    found = [CORNER.fullmatch(part) for part in (given[1] if given else text).split(",")]
    if len(found) < 3 or not all(found):
        raise CrosstieError(
            message(
                "“{text}” is no map frame. Give auto, off, or its corners in pixels of the moving raster, such as "
                "90 80, 910 85, 905 690, 88 700.",
                text=text[:60],
            )
        )
    corners = np.array([[float(number) for number in one.groups()] for one in found if one])
    corners = corners[:-1] if np.array_equal(corners[0], corners[-1]) else corners
    shape, sound = polygon(corners), False
    with collected():
        sound = shape.IsValid() and shape.Area() >= LEAST_AREA_PX
    if not sound:
        raise CrosstieError(
            message("The map frame crosses itself or holds nothing. Give its corners one after the other, all round.")
        )
    return corners


def text_of(corners: np.ndarray) -> str:
    """Return corners as `corners_in` reads them."""
    return ", ".join(f"{x:.2f} {y:.2f}" for x, y in np.asarray(corners).tolist())
