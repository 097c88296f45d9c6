"""How far apart dense tie points are: as a request says, or as suits the scene."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from ..errors import CrosstieError
from ..messages import message
from ..request import DENSE
from .dense_blocks import BLOCK_PX
from .image_pair import ImagePair
from .search_windows import Window, map_scale

LEAST_PX = 8.0
"""Windows of a matcher that are nearer to each other see the same pixels."""
USUAL_PX, POINTS_ALONG = 24.0, 100
"""The scene's own spacing, in pixels of the level: so many points along its longer side, and no closer than that."""
LEAST_POINTS = 100
"""In a scene: fewer say nothing of how it is bent."""
LENGTH = re.compile(r"(?P<number>\d+(\.\d+)?)\s*(?P<unit>px|map)?")


@dataclass(frozen=True)
class Spacing:
    """A distance of tie points."""

    length: float
    on_map: bool = False
    """Whether in units of the reference's CRS; else in reference px."""


def parse_dense(text: str) -> Spacing | None:
    """Return the spacing that `MatchRequest.dense` names, None for one of DENSE; CrosstieError for anything else."""
    if text in DENSE:
        return None
    found = LENGTH.fullmatch(text.strip())
    if found is None or not 0 < float(found["number"]) < math.inf:
        raise CrosstieError(
            message(
                "“{text}” is no spacing of tie points. Give one of {names}, a number of reference pixels such as 40, "
                "or a length on the map such as “250 map”.",
                text=text[:60],
                names=", ".join(DENSE),
            )
        )
    return Spacing(float(found["number"]), found["unit"] == "map")


def spacing_px(pair: ImagePair, window: Window, finest: float) -> float:
    """Return the spacing, reference px, of dense points in a window whose finest pixels are `finest` px wide.

    What was asked for is kept where the scene still has LEAST_POINTS points then, and a block one of its own: blocks
    are whole cells of the grid, and their memory is not to grow. CrosstieError as `needs_map`.
    """
    asked = parse_dense(pair.request.dense)
    width, height = window[2] - window[0], window[3] - window[1]
    if asked is None:
        return max(USUAL_PX * finest, max(width, height) / POINTS_ALONG)
    scale = map_scale(pair, window)[0] if asked.on_map else 1.0
    if not scale > 0:
        raise needs_map()
    most = max(USUAL_PX * finest, min(BLOCK_PX * finest, math.sqrt(width * height / LEAST_POINTS)))
    return min(max(asked.length / scale, LEAST_PX * finest), most)


def needs_map() -> CrosstieError:
    """Return the error where a length on the map is asked for, and the reference has no georeference."""
    return CrosstieError(
        message(
            "A spacing of tie points on the map needs a georeferenced reference. Give it in pixels instead, such as 40."
        )
    )
