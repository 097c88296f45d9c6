"""A saved match as its review begins with it, read and computed in any thread before it is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import CrosstieError
from ..core.request import MatchRequest
from ..services.batch.queue import Pair
from .pixel_map import PixelMap

if TYPE_CHECKING:
    from ..core.review.session_file import Entry
    from ..core.review.solve import Judged, ReviewResult


@dataclass(frozen=True, eq=False)
class Begun:
    """What the review of a match begins with, as long as its rasters are these files."""

    request: MatchRequest
    maps: dict[str, PixelMap]
    """Of the `moving` raster and of the `reference`."""
    first: ReviewResult

    def fits(self, request: MatchRequest) -> bool:
        """Return whether a request is of the same rasters, by the same names."""
        return (request.moving, request.reference) == (self.request.moving, self.request.reference)


def begun_with(matched: Judged) -> Begun | None:
    """Return what the review of a match begins with; None where its rasters cannot be opened."""
    from ..core.review.solve import begun, solve

    try:
        maps = {side: PixelMap(getattr(matched.request, side)) for side in ("moving", "reference")}
    except CrosstieError:
        return None
    context = begun(matched, **known_by(**maps))
    return Begun(matched.request, maps, solve(context.first, context))


def known_by(moving: PixelMap, reference: PixelMap) -> dict:
    """Return what a review is to know of both rasters: fields of the ReviewContext."""
    from ..core.geometry.squares import Squares

    return {
        "moving_size": moving.size,
        "reference_size": reference.size,
        "map_scale": reference.scale,
        "squares": Squares(moving.square, reference.square),
    }


def read_match(pair: Pair, path: str) -> tuple[Entry, Begun | None]:
    """Return the saved match of a pair of a batch, named after it, and what its review begins with.

    CrosstieError where it cannot be read.
    """
    from ..core.review.session_file import read
    from ..services.batch.pair import uid_of

    session = read(path)
    if not session.entries:
        raise CrosstieError(session.problems[0], path)
    entry = session.entries[0]
    request = entry.saved.matched.request
    named = replace(
        request,
        moving=replace(request.moving, name=pair.id),
        reference=replace(request.reference, name=Path(pair.reference).stem),
    )
    saved = replace(entry.saved, matched=replace(entry.saved.matched, request=named), layer_ids=("", ""))
    return replace(entry, uid=uid_of(pair), saved=saved, title=""), begun_with(saved.matched)
