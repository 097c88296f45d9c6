"""The prior that a map sheet's corners give: those on the map lie where the corners of the neatline are."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..errors import CrosstieError
from ..geometry import frames
from ..geometry.matrix import Similarity
from ..geometry.polygons import convex_hull, outline
from ..matching import NATIVE, Prior
from ..messages import Text, message
from ..raster.source import Raster
from ..request import MatchRequest, Sheet
from .image_pair import ImagePair
from .map_places import native_px

BY_FRAME, BY_SCAN = (0.04, 3.0, 1.05), (0.2, 10.0, 1.4)
"""How far off a placement may be by the corners of a map frame, and by those of the scan, whose collar is unknown:
shift, in sides of the sheet (old sheets and their datums are off by that much), rotation (degrees) and scale."""
LEAST_SHIFT_PX = 12.0
SQUARE = 0.2
"""By how much the sides of sheet and frame may differ in their ratio, as a logarithm, so that it may lie sideways."""
TURNS = (0, 2, 1, 3)
"""Quarter turns of the scan, likeliest first."""
LEAST_AREA_PX = 256.0
EDGE_PX = 2.0


def sheet_priors(pair: ImagePair, sheet: Sheet) -> Iterator[Prior]:
    """Yield where a sheet may lie, NATIVE, by how its scan may have been turned in the scanner, likeliest first."""
    there = corners_on(sheet, pair.reference.raster)
    frame = pair.moving.neatline
    if frame is not None and is_whole(frame, pair.moving_size):
        here, (shift, rotation_deg, scale) = four(frame), BY_FRAME
    else:
        here, (shift, rotation_deg, scale) = frames.corners(pair.moving_size[::-1]), BY_SCAN
    shift_px = max(LEAST_SHIFT_PX, shift * float(np.ptp(there, axis=0).max()))
    squares = pair.moving_square, pair.reference_square
    for turn in TURNS:
        target = frames.apply(squares[1], np.roll(there, turn, axis=0))
        source = frames.apply(squares[0], here)
        if turn % 2 and abs(_elongation(source) - _elongation(target)) > SQUARE:
            continue
        matrix = np.linalg.inv(squares[1]) @ Similarity.fit(source, target).matrix @ squares[0]
        yield Prior(matrix, shift_px, rotation_deg, scale, NATIVE)


def corners_on(sheet: Sheet, reference: Raster) -> np.ndarray:
    """Return the (4, 2) corners of a sheet in native reference px, clockwise from the upper left.

    Raises CrosstieError where the reference has no georeference, or the corners span nothing there.
    """
    refusal = message(
        "The corners of a sheet say nothing here, as {name} has no georeference. Choose a reference that has "
        "one, or match without them.",
        name=reference.name,
    )
    placed = native_px(np.array(sheet.corners, float), sheet.crs_wkt, reference, refusal)
    hull = convex_hull(placed)
    if not np.isfinite(placed).all() or hull.Area() < LEAST_AREA_PX:
        raise CrosstieError(
            message(
                "The corners of the sheet {sheet} hold nothing on {name}. Check them and their coordinate reference "
                "system.",
                sheet=sheet.name,
                name=reference.name,
            )
        )
    return four(outline(hull))


def four(ring: np.ndarray) -> np.ndarray:
    """Return the four of (N, 2) px that are most of a corner, clockwise from the upper left; in any order given."""
    x, y = (ring - ring.mean(axis=0)).T / np.maximum(np.ptp(ring, axis=0), 1e-9)[:, None]
    return ring[[int((x + y).argmin()), int((x - y).argmax()), int((x + y).argmax()), int((x - y).argmin())]]


def sheet_notes(request: MatchRequest) -> tuple[Text, ...]:
    """Return what to tell of the sheet that a raster was searched by, or why it was not."""
    sheet = request.sheet
    if sheet is None:
        return ()
    if sheet.corners:
        if not sheet.index:
            return (message("It was searched for at the corners that were given."),)
        return (message("It was searched for where {index} has {sheet}.", index=sheet.index, sheet=sheet.name),)
    if sheet.count:
        return (
            message(
                "{index} has {count} sheets that {name} may be named after: none of them was used.",
                index=sheet.index,
                count=sheet.count,
                name=sheet.name,
            ),
        )
    return (message("{index} has no sheet that {name} is named after.", index=sheet.index, name=sheet.name),)


def is_whole(frame: np.ndarray, size: tuple[int, int]) -> bool:
    """Return whether the frame, not the scan's border, is all round the map."""
    return len(frame) >= 4 and bool(((frame > EDGE_PX) & (frame < np.array(size) - EDGE_PX)).all())


def _elongation(ring: np.ndarray) -> float:
    """Return the logarithm of the ratio of a ring's first and second side."""
    first, second = np.linalg.norm(ring[1] - ring[0]), np.linalg.norm(ring[2] - ring[1])
    return float(np.log(first / second))
