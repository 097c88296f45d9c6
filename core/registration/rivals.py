"""Rivals of an alignment where texture repeats: every whole number of periods agrees with the images, but one is right.

The reference's own autocorrelation predicts the shifts. At each the edges of both images are compared over the whole
overlap, as exactly as at the winner, and block by block: the blocks that prefer the winner (surroundings, gaps that
both images show) say how far it is ahead of its strongest equal.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..geometry import frames
from ..geometry.transform import Transform
from .alignment.aligned import Aligned
from .alignment.edge_correlation import Spectrum, edges
from .alignment.quarter_turns import quarter_turns, square_middle
from .alignment.repetition import (
    ALIKE,
    APART_PX,
    HIDDEN,
    REPEATS,
    greatest_around,
    hidden,
    peaks,
    repetitions,
)
from .expected import Expected
from .footprint import footprint
from .run_context import RunContext
from .search_windows import SearchWindow
from .skew import skew_px
from .tile_matching import Refined

FRAME_PX, LARGEST_FRAME_PX, CROP_PX = 384, 1024, 320
"""Long sides at which a pattern is looked for, and at most compared; side of the part looked at in full detail."""
REACH = 0.45
"""Largest shift looked at, as a share of the shorter side."""
PERIOD_PX = 4.0
"""Pixels of the frame that a period should have."""
COMPARED = 8
"""Rivals that are compared with the winner, strongest first."""
MOST_PEAKS = 400
"""Shifts of a turned image that are asked whether the prior allows them."""
BLOCKS = 20
"""Along the longer side: the parts in which two alignments are compared."""
VALLEY = 0.7
"""Between two repetitions the autocorrelation falls below this share of its peak."""
SLIPS = 0.4
"""Share of a period by which a registration that slips from row to row is skew."""
DOUBT = 0.25
"""Weight of all rivals together, relative to the winner's, from which on they leave doubt."""
MOST_LOG_ODDS = 20.0
NONE_KNOWN = np.zeros((0, 2))


@dataclass(frozen=True, eq=False)
class Rival:
    """A shift at which the pattern repeats."""

    shift_px: np.ndarray
    """(2,) by how much the moving raster would lie elsewhere; reference px, as all lengths here."""
    lead: float
    """How far the winner is ahead of it: the sum of the blocks' differences in its standard errors."""
    allowed: float = 1.0
    """How likely the prior has it, relative to the winner; 0 beyond what the prior allows."""
    turned: np.ndarray | None = None
    """(3, 3) how the moving raster would lie elsewhere in the reference, if turned or turned over as well."""

    @property
    def preferred(self) -> bool:
        """Whether the prior allows it, and not the winner."""
        return self.allowed > 1

    @property
    def motion(self) -> np.ndarray:
        """(3, 3) reference px: from where the winner has a place to where the rival has it."""
        return frames.shift(*self.shift_px) if self.turned is None else self.turned

    @property
    def weight(self) -> float:
        """Odds against the winner by the images, 1 for an equal: blocks are not independent, so it counts half."""
        return math.exp(min(-self.lead * abs(self.lead) / 4, MOST_LOG_ODDS))

    @property
    def odds(self) -> float:
        """Odds against the winner by the images and the prior."""
        return self.weight * self.allowed


@dataclass(frozen=True)
class Pattern:
    """A texture that repeats itself, and the rivals that it makes."""

    period_px: float
    """The shortest repetition; NaN where it looks the same all along a straight line, as a road's edge does."""
    rivals: tuple[Rival, ...]
    map_scale: tuple[float, str] = (math.nan, "")
    """Map units a reference pixel, and their name; NaN without a georeference."""
    skew_px: float = 0.0
    """How far the registration is from a similarity at the corners, reference px."""

    @property
    def equals(self) -> float:
        """The weight of all rivals that the prior allows, relative to the winner's."""
        return sum(rival.odds for rival in self.rivals) + float(self.slips)

    @property
    def slips(self) -> bool:
        """Whether the registration may be in one row here and in the next there: no shift would be its rival then."""
        return self.repeats and math.isfinite(self.period_px) and self.skew_px > SLIPS * self.least_px

    @property
    def doubtful(self) -> bool:
        """Whether neither the images nor the prior tell which repetition it is."""
        return self.equals >= DOUBT

    @property
    def repeats(self) -> bool:
        """Whether the images alone do not tell which repetition it is."""
        return sum(rival.weight for rival in self.rivals) >= DOUBT

    @property
    def decided_by_prior(self) -> bool:
        """Whether the prior alone tells which repetition it is."""
        return self.repeats and not self.doubtful

    @property
    def least_px(self) -> float:
        """The period; without one, how far off the nearest rival is."""
        nearest = min(float(np.linalg.norm(rival.shift_px)) for rival in self.rivals if rival.turned is None)
        return nearest if math.isnan(self.period_px) else self.period_px

    @property
    def shifts_px(self) -> np.ndarray:
        """(N, 2) from the successor to the winner and to all other rivals."""
        shifts = [np.zeros(2), *(rival.shift_px for rival in self.rivals if rival.turned is None)]
        away = np.array(shifts) - self.successor.shift_px
        return away[np.linalg.norm(away, axis=1) > 0]

    @property
    def successor(self) -> Rival:
        """The rival that would take the winner's place: where the prior denies that, one that it allows."""
        return max(self.rivals, key=lambda rival: (rival.preferred, rival.odds, rival.weight))

    @property
    def strongest(self) -> Rival:
        """The rival that has most for it."""
        return max(self.rivals, key=lambda rival: (rival.odds, rival.weight))


def repeated_pattern(
    run: RunContext, search_window: SearchWindow, refined: Refined, before: Pattern | None = None
) -> Pattern | None:
    """Return the rivals of a registration; None where the reference does not repeat itself, as in most scenes.

    `before` is the pattern of a registration of which this one is the successor: what repeats itself in a part of the
    overlap may not stand out of the whole of another one, but what was a rival there is one here.
    """
    run.check()
    transform, level = refined.transform, refined.level
    window = footprint(run.pair, transform, search_window)
    step = max(level.step, max(window[2] - window[0], window[3] - window[1]) / FRAME_PX)
    period = _period(run, window, step, level.step)
    clear = period is not None
    if period is None:
        period = _hidden_period(run, transform, window, step) if before is None else before.period_px
    if period is None:
        return None
    step = max(level.step, min(step, period / PERIOD_PX)) if period == period else step
    aligned = _aligned(run, transform, window, step)
    if aligned is None:
        return None
    run.check()
    expected = Expected.of(run, search_window, transform)
    known = NONE_KNOWN if before is None else before.shifts_px / step
    found = _compared(*aligned.edges, lambda shifts: expected.allows(frames.shifts(shifts * step)), known)
    rivals = [replace(rival, shift_px=rival.shift_px * step) for rival in found]
    # What looks alike along a straight line alone has no rows that could fit across; what is hidden shows none.
    if rivals and clear and math.isfinite(period) and (expected.is_open or expected.denied):
        run.check()
        rivals += _turned(aligned, expected, run.pair.moving.is_turned_over)
    skew = skew_px(run.pair, transform)
    return Pattern(period, tuple(rivals), search_window.map_scale, skew) if rivals else None


def _aligned(run: RunContext, transform: Transform, window, step: float) -> Aligned | None:
    """Return both images in the middle of a window; None where they do not overlap there."""
    return run.pair.aligned(transform, _middle(window, LARGEST_FRAME_PX * step), step)


def _middle(window, side: float):
    """Return the middle of a window, at most `side` long."""
    x0, y0, x1, y1 = window
    (x, y), (a, b) = ((x0 + x1) / 2, (y0 + y1) / 2), (min(side, x1 - x0) / 2, min(side, y1 - y0) / 2)
    return x - a, y - b, x + a, y + b


def _period(run: RunContext, window, step: float, finest: float) -> float | None:
    """Return the reference's shortest period in a window, px (NaN: along a line); None where nothing repeats.

    Looked for in the whole window at `step`, and in its middle at the `finest` one.
    """
    looks = [(_self_similar(run, window, step), step)]
    period = _shortest(*looks[0], REPEATS)
    if period is None and step > 1.5 * finest:
        looks.append((_self_similar(run, _middle(window, CROP_PX * finest), finest), finest))
        period = _shortest(*looks[1], REPEATS)
    if period is not None:
        return period
    # What is but alike along a straight line may be anything.
    return next((p for p in (_shortest(*look, ALIKE) for look in looks) if p is not None and p == p), None)


def _hidden_period(run: RunContext, transform: Transform, window, step: float) -> float | None:
    """Return the shortest period of both images where they overlap, reference px; None where nothing repeats.

    What speckle hides in one of them, or what else it shows, the other may show clearly.
    """
    aligned = _aligned(run, transform, window, step)
    if aligned is None:
        return None
    own, other = map(_repeated, aligned.edges)
    period = _shortest(hidden(own, other), step, HIDDEN)
    return period if period is not None and math.isfinite(period) else None


def _self_similar(run: RunContext, window, step: float) -> np.ndarray:
    """Return the autocorrelation of the reference's edges in a window."""
    return _repeated(edges(run.pair.read_at(run.pair.reference, window, step)))


def _repeated(edge: np.ndarray) -> np.ndarray:
    """Return the autocorrelation of (rows, cols) edges; one value where those are too few to tell."""
    reach = int(REACH * min(edge.shape))
    return Spectrum(edge, reach).repeated() if reach > APART_PX else np.zeros((1, 1))


def _shortest(similar: np.ndarray, step: float, least: float) -> float | None:
    """Return the shortest period in an autocorrelation, as `_period` does."""
    shifts = peaks(similar, least)
    nearest_first = shifts[np.argsort(np.linalg.norm(shifts, axis=1), kind="stable")]
    if not len(shifts):
        return None
    crossed = next((shift for shift in nearest_first if _valley(similar, shift)), np.full(2, np.nan))
    return step * float(np.linalg.norm(crossed))


def _valley(surface: np.ndarray, shift: np.ndarray) -> bool:
    """Return whether the surface falls on the way to a peak: along a straight line or row it does not."""
    reach = surface.shape[0] // 2
    way = np.round(np.linspace(0, 1, 2 * int(np.abs(shift).max()) + 1)[:, None] * shift).astype(int) + reach
    values = surface[way[:, 1], way[:, 0]]
    return bool(values.min() < VALLEY * values[-1])


def _compared(
    reference: np.ndarray,
    moving: np.ndarray,
    allowed: Callable[[np.ndarray], np.ndarray],
    known: np.ndarray = NONE_KNOWN,
) -> list[Rival]:
    """Return the strongest rivals, those first that are `allowed` (of (N, 2) shifts) by the prior; px of the frame.

    Among them (N, 2) `known` ones, wherever the images do not repeat themselves.
    """
    reach = int(REACH * min(reference.shape))
    still, moved = Spectrum(reference, reach), Spectrum(moving, reach)
    agreement = still.correlated(moved)
    shifts = repetitions(still, moved)
    if len(known):
        inside = np.round(known[np.abs(known).max(axis=1) < reach - 2]).astype(int)
        shifts = np.unique(np.vstack([shifts, inside]), axis=0)
    order = shifts[np.argsort(-greatest_around(agreement)[shifts[:, 1] + reach, shifts[:, 0] + reach], kind="stable")]
    chosen = order[np.argsort(_rank(allowed(order)), kind="stable")][:COMPARED]
    winner = still.displaced(_climbed(agreement, np.zeros(2, int)))
    climbed = [shift for shift in (_climbed(agreement, one) for one in chosen) if np.linalg.norm(shift) > APART_PX]
    return [
        Rival(shift, _lead(moving, winner, still.displaced(shift)), float(allowed(shift[None])[0])) for shift in climbed
    ]


def _rank(allowed: np.ndarray) -> np.ndarray:
    """Return 0 for what the prior prefers to the winner, 1 for what it allows, 2 for the rest."""
    return np.where(allowed > 1, 0, np.where(allowed > 0, 1, 2))


def _turned(aligned: Aligned, expected: Expected, over: bool) -> list[Rival]:
    """Return a rival for each quarter turn of the moving tile, and where it was turned `over` also for those undone."""
    middle = square_middle(aligned.reference.shape)
    there, here = (edge[middle] for edge in aligned.edges)
    side, to_native = len(here), aligned.reference.to_native @ frames.shift(middle[1].start, middle[0].start)
    reach = int(REACH * side)
    still, moved = Spectrum(there, reach), Spectrum(here, reach)
    winner = still.displaced(_climbed(still.correlated(moved), np.zeros(2, int)))
    agreed = (here.conj() * winner).real
    found = []
    for turn in quarter_turns(over):
        edge = turn.edges(here)
        surface = still.correlated(Spectrum(edge, reach))
        shifts = _highest(surface)
        motions = turn.motions(side, to_native, shifts)
        best = int(np.argmin(_rank(expected.allows(motions))))
        motion = motions[best]
        other = turn.undone((edge.conj() * still.displaced(_climbed(surface, shifts[best]))).real)
        ahead = (agreed - other) * ((agreed != 0) & (other != 0))
        shift_px = motion[:2, 2] + motion[:2, :2] @ expected.middle - expected.middle
        found.append(Rival(shift_px, _standing(ahead), float(expected.allows(motion)), motion))
    return found


def _highest(surface: np.ndarray) -> np.ndarray:
    """Return (N, 2) shifts x, y of a surface's peaks, highest first."""
    down, across = np.nonzero(surface >= greatest_around(surface))
    highest = np.argsort(-surface[down, across], kind="stable")[:MOST_PEAKS]
    return np.column_stack([across, down])[highest] - surface.shape[0] // 2


def _climbed(surface: np.ndarray, shift: np.ndarray) -> np.ndarray:
    """Return the highest place within two pixels of a shift, to a part of a pixel."""
    reach = surface.shape[0] // 2
    low = np.clip(np.asarray(shift) + reach - 2, 1, 2 * reach - 5)
    part = surface[low[1] : low[1] + 5, low[0] : low[0] + 5]
    down, across = np.unravel_index(part.argmax(), part.shape)
    x, y = int(across + low[0]), int(down + low[1])
    return np.array([x, y]) - reach + _vertex(surface[y - 1 : y + 2, x - 1 : x + 2])


def _vertex(around: np.ndarray) -> np.ndarray:
    """Return where (x, y) the paraboloid through (3, 3) values is highest, -0.5..0.5 from the middle one.

    With its twist: along rows of things a peak is a ridge that lies as the rows do.
    """
    slope = np.array([around[1, 2] - around[1, 0], around[2, 1] - around[0, 1]]) / 2
    bend_x, bend_y = (line[0] - 2 * line[1] + line[2] for line in (around[1], around[:, 1]))
    twist = (around[2, 2] + around[0, 0] - around[2, 0] - around[0, 2]) / 4
    bend = np.array([[bend_x, twist], [twist, bend_y]])
    if not (bend_x < 0 and np.linalg.det(bend) > 1e-12 * bend_x**2):
        return np.zeros(2)
    return np.clip(-np.linalg.solve(bend, slope), -0.5, 0.5)


def _lead(moving: np.ndarray, winner: np.ndarray, rival: np.ndarray) -> float:
    """Return by how many standard errors more (rows, cols) moving edges agree with the winner's than the rival's."""
    both = (winner != 0) & (rival != 0)
    return _standing((moving.conj() * (winner - rival)).real * both)


def _standing(ahead: np.ndarray) -> float:
    """Return the sum of (rows, cols) differences in standard errors, by blocks."""
    sums = _block_sums(ahead, max(1, math.ceil(max(ahead.shape) / BLOCKS)))
    return float(sums.sum() / math.sqrt((sums**2).sum() + 1e-12))


def _block_sums(values: np.ndarray, side: int) -> np.ndarray:
    rows, cols = (np.arange(0, n, side) for n in values.shape)
    return np.add.reduceat(np.add.reduceat(values, rows, axis=0), cols, axis=1)
