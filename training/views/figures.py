"""What a matcher finds on the tiles of simulated views, against the truth by point on the ground."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...core.matching import MatchContext, TilePoints, WorkingImage
from .tiles import ViewTiles

SPACING_PX = 8.0
FAR_PX, OFF_LINE_PX = 3.0, 2.0
"""A match is wrong that is further than the first from its place; across the lines, if the second from its line too."""
SHARES = ("epipolar ≤ 1 px", "ground ≤ 1 px", "ground ≤ 3 px", "sure ones ≤ 3 px", "wrong along", "wrong across")


def found_on(matcher, tiles: ViewTiles, masked: bool, radius_px: float) -> TilePoints:
    """Return the matches of two tiles, along the epipolar lines or all around; nothing else differs."""
    reference, moving = (
        WorkingImage(image[None] * valid, valid, np.eye(3))
        for image, valid in ((tiles.reference, tiles.reference_valid), (tiles.moving, tiles.moving_valid))
    )
    context = MatchContext(max(tiles.radius_px, radius_px), SPACING_PX)
    if masked:
        context = replace(context, epipolar=tiles.epipolar, epipolar_px=tiles.epipolar_px)
    return matcher.match(reference, moving, context)


def on_lines(found: TilePoints, tiles: ViewTiles) -> TilePoints:
    """Return the matches that the cameras allow: what can be left out afterwards of a search all around."""
    keep = tiles.epipolar.distance(found.reference_xy, found.moving_xy) <= tiles.epipolar_px
    return found.take(keep)


def figures(found: TilePoints, tiles: ViewTiles) -> dict[str, float]:
    """Return the number of matches and SHARES, 0..1 of them; NaN of none.

    Near the line: of all; the others of those whose truth is known. Wrong ones: FAR_PX and OFF_LINE_PX.
    """
    across = tiles.true_epipolar.distance(found.reference_xy, found.moving_xy)
    there, known = followed(tiles, found.reference_xy)
    error = np.linalg.norm(there - found.moving_xy, axis=1)[known]
    off_line, sure = across[known] > OFF_LINE_PX, found.confidence[known] > 0.5
    wrong = error > FAR_PX
    told = across < 1, error < 1, ~wrong, ~wrong[sure], wrong & ~off_line, wrong & off_line
    shares = (float(one.mean()) if len(one) else float("nan") for one in told)
    return {"matches": float(len(found)), **dict(zip(SHARES, shares))}


def followed(tiles: ViewTiles, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where (N, 2) reference px lie in the moving tile, and whether nothing hides them there."""
    rows, cols = tiles.known.shape
    x, y = np.clip(np.floor(xy).astype(int), 0, (cols - 1, rows - 1)).T
    return tiles.flow[y, x] + (xy - np.floor(xy) - 0.5), tiles.known[y, x]
