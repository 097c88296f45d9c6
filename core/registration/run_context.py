"""The context passed to every step of a run: the pair, the matcher, progress and cancelling."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..matching import MatchContext, Matcher
from ..progress import IsCancelled, Progress, check, never, part, silent
from ..request import MatchRequest
from .image_pair import ImagePair
from .places import Place, PlaceFinder, Sought


@dataclass(frozen=True)
class RunContext:
    """Made once, when the rasters are open; steps with another matcher, or parts of a step, get a variant of it."""

    pair: ImagePair
    matcher: Matcher
    progress: Progress = silent
    is_cancelled: IsCancelled = never
    light: bool = False
    """Whether quick looks of the matcher are enough."""
    finder: PlaceFinder | None = None
    """Finds places on a much larger reference; None: that is searched window by window."""

    @property
    def request(self) -> MatchRequest:
        """The request of the run."""
        return self.pair.request

    def check(self) -> None:
        """Raise CancelledError if the run was cancelled."""
        check(self.is_cancelled)

    def part(self, start: float, stop: float) -> RunContext:
        """Return the context of a step whose own 0..1 is start..stop of this one's."""
        return replace(self, progress=part(self.progress, start, stop))

    def step(self, number: int, count: int) -> RunContext:
        """Return the context of one of `count` equal steps, counted from 0."""
        return self.part(number / count, (number + 1) / count)

    def quietly(self) -> RunContext:
        """Return the context of a step without progress reports."""
        return replace(self, progress=silent)

    def with_matcher(self, matcher: Matcher) -> RunContext:
        """Return the context of a step with another matcher, of which quick looks are enough, or with the same."""
        return self if matcher is self.matcher else replace(self, matcher=matcher, light=True)

    def with_pair(self, pair: ImagePair) -> RunContext:
        """Return the context of a step with the rasters seen in another way."""
        return replace(self, pair=pair)

    def turned_over(self) -> RunContext:
        """Return the context of a step that takes the moving raster for a mirror image."""
        return self.with_pair(self.pair.turned_over())

    def places(self, sought: Sought) -> list[Place]:
        """Return what the finder finds."""
        return [] if self.finder is None else self.finder.places(sought, self.progress, self.is_cancelled)

    def tile_context(self, radius_px: float, spacing_px: float) -> MatchContext:
        """Return the MatchContext of two tiles; lengths in pixels of the tiles."""
        options = self.request.options
        return MatchContext(radius_px, spacing_px, self.request.seed, self.is_cancelled, options, light=self.light)
