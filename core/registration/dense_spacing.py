"""How far apart dense tie points are: as a request says, or as suits the scene."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from ..errors import CrosstieError
from ..messages import message
from ..request import DENSE
from .image_pair import ImagePair
from .search_windows import Window, map_scale

LEAST_PX = 8.0
"""Windows of a matcher that are nearer to each other see the same pixels."""
USUAL_PX, POINTS_ALONG = 24.0, 100
"""The scene's own spacing, in pixels of the level: so many points along its longer side, and no closer than that."""
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

    CrosstieError where a length on the map is asked for, and the reference has no georeference.
    """
    asked = parse_dense(pair.request.dense)
    if asked is None:
        long_side = max(window[2] - window[0], window[3] - window[1])
        return max(USUAL_PX * finest, long_side / POINTS_ALONG)
    if not asked.on_map:
        return max(asked.length, LEAST_PX * finest)
    scale, _ = map_scale(pair, window)
    if not scale > 0:
        raise CrosstieError(
            message(
                "A spacing of tie points on the map needs a georeferenced reference. Give it in pixels instead, such "
                "as 40."
            )
        )
    return max(asked.length / scale, LEAST_PX * finest)
