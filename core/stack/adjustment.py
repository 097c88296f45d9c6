"""One adjustment of all rasters of a stack: robust least squares over all tie points, one raster fixed.

A raster's place is `base ∘ bias`: where its georeference, its camera model or the way through other rasters puts a
pixel, and before that a small affine (similarity, shift) between pixels, which is adjusted. For cameras that is bias
compensation (Grodecki and Dial, Block adjustment of high-resolution satellite images described by rational polynomials,
2003); heights of tie points between two cameras are eliminated as in every bundle adjustment (Triggs and others, Bundle
adjustment: a modern synthesis, 2000). Each tie point says that two rasters' places are one; errors that the points of a
pair have in common are a variance component of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..geometry import frames
from ..geometry.matrix import MatrixTransform
from ..progress import IsCancelled, check, never
from .links import TO_SIGMA, PairTies, biweight, huber

Place = Callable[..., np.ndarray]
"""place(xy, heights): (N, 2) px of a raster to (N, 2) px of the common frame."""
STEP_PX = 0.5
LOOKS, PLAIN_TURNS, TURNS, SETTLED_PX = 3, 2, 20, 1e-3
"""How often differences are taken anew, the first steps with all pairs alike, the most steps, and when nothing moves
any more: the parameters are pixels at the rim of a raster."""
LOOSE_PX, LOOSE_CAMERA_PX = 1000.0, 30.0
"""By how much a georeference and a camera model are off, one sigma: what nothing else determines, such as the height of
all that cameras see, stays."""
LEAST_SIGMA, WORTH = 0.02, 30
HEIGHT_M = 100.0
"""How little is known of heights between two cameras: a frame pixel of parallax in so many metres is none."""
ALONG = 3


@dataclass(eq=False)
class Member:
    """A raster in the adjustment."""

    place: Place
    size: tuple[int, int]
    unit: float
    """Size of its pixels, px of the frame."""
    family: type[MatrixTransform] | None
    """Of its bias; None for the raster that is fixed."""
    parallax: Callable[..., np.ndarray] | None = None
    """For a camera: parallax(xy, heights) gives (N, 2) px of the frame that a place moves with a metre of height."""
    theta: np.ndarray = field(default_factory=lambda: np.empty(0))

    def __post_init__(self) -> None:
        self.theta = np.zeros(0 if self.family is None else len(self.family.basis))
        self._centre, self._scale = np.array(self.size) / 2, max(self.size) / 2

    def columns(self, xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, parameters): by how many px of its own each parameter moves (N, 2) px."""
        if self.family is None:
            return np.zeros((len(xy), 2, 0))
        points = np.column_stack([(xy - self._centre) / self._scale, np.ones(len(xy))])
        return np.einsum("kij,nj->nik", self.family.basis, points)[:, :2]

    def biased(self, xy: np.ndarray) -> np.ndarray:
        """Return (N, 2) px of its own as the bias moves them."""
        return xy + self.columns(xy) @ self.theta

    def at(self, xy: np.ndarray, heights: np.ndarray | None = None) -> np.ndarray:
        """Return (N, 2) px of the frame of (N, 2) px of its own."""
        return self.place(self.biased(xy), heights)

    def slopes(self, xy: np.ndarray, heights: np.ndarray | None = None) -> np.ndarray:
        """Return (N, 2, parameters): by how many px of the frame each parameter moves (N, 2) px."""
        if self.family is None:
            return self.columns(xy)
        steps = STEP_PX * np.array([[1.0, 0], [-1, 0], [0, 1], [0, -1]])
        # All at once: a change of CRS takes as long for one place as for many.
        around = (self.biased(xy) + steps[:, None]).reshape(-1, 2)
        there = self.place(around, None if heights is None else np.tile(heights, 4)).reshape(4, -1, 2)
        return np.stack([there[0] - there[1], there[2] - there[3]], axis=-1) / (2 * STEP_PX) @ self.columns(xy)

    @property
    def bias(self) -> np.ndarray:
        """(3, 3): its pixels to those at which `place` looks."""
        corners = np.array([[0.0, 0.0], [self.size[0], 0.0], [0.0, self.size[1]]])
        return frames.nearest_affine(corners, self.biased(corners))


@dataclass(frozen=True, eq=False)
class Adjusted:
    """What the adjustment found out beside the members' places."""

    residuals: dict[tuple[int, int], np.ndarray]
    """(N, 2) px of the frame, first less second raster, by pair; across parallax alone between cameras."""
    sigma: dict[int, float]
    """By raster: by how much each raster's place is uncertain along both axes, RMS over it, px of the frame."""
    tested: dict[tuple[int, int], float] = field(default_factory=dict)
    """By pair, where there are cameras: by how many of its sigmas, in coarser pixels, it disagrees with all others."""


@dataclass(eq=False)
class _Observed:
    """The tie points of one pair in the adjustment."""

    ties: PairTies
    sides: tuple[Member, Member]
    at: np.ndarray
    """(K,) where the parameters of both are."""
    shared: float
    """The error along an axis that its points have in common, px of the frame."""
    off: np.ndarray = field(default_factory=lambda: np.empty((0, 2)))
    slopes: np.ndarray = field(default_factory=lambda: np.empty((0, 2, 0)))
    """(N, 2, K): how the differences `off` depend on the parameters."""
    across: np.ndarray | None = None
    """(N, 2, 2) what of a difference counts, whatever the height is; None: all of it."""

    @property
    def unit(self) -> float:
        """The coarser pixels, px of the frame."""
        return max(side.unit for side in self.sides)

    def begin(self) -> None:
        """Take the slopes where the rasters lie at first: biases are small beside what bends a place."""
        heights = self.ties.heights
        one, other = (side.slopes(xy, heights) for side, xy in zip(self.sides, self.ties.xy))
        self.slopes = np.concatenate([one, -other], axis=-1)
        seen = [side.parallax for side in self.sides]
        if heights is not None and seen[0] is not None and seen[1] is not None:
            self.across = _across(seen[0](self.ties.xy[0], heights) - seen[1](self.ties.xy[1], heights))
            self.slopes = self.across @ self.slopes

    def look(self) -> None:
        """Take the differences as the rasters lie now."""
        first, second = (side.at(xy, self.ties.heights) for side, xy in zip(self.sides, self.ties.xy))
        self.off = first - second
        if self.across is not None:
            self.off = np.einsum("nij,nj->ni", self.across, self.off)

    def rows(self, robust: bool) -> tuple[np.ndarray, np.ndarray]:
        """Return what the points say, (M, K) slopes and (M,) differences, each row in units of its sigma.

        Their mean, which is as uncertain as the pair's shared error, and what each differs from it by, which counts as
        `WORTH` independent points at most: neighbours err alike.
        """
        lengths = np.linalg.norm(self.off - np.median(self.off, axis=0), axis=1)
        own = max(float(np.median(lengths)) * TO_SIGMA, LEAST_SIGMA)
        weights = biweight(lengths, own)
        middle, slope = (np.average(what, axis=0, weights=weights) for what in (self.off, self.slopes))
        together = np.sqrt(self.shared**2 + own**2 / len(lengths))
        # A pair that disagrees with all others as a whole pulls less.
        pull = np.sqrt(huber(np.linalg.norm(middle), together)) / together if robust else 1 / together
        each = np.sqrt(weights * min(WORTH / len(lengths), 1.0)) / own
        slopes = [slope * pull, ((self.slopes - slope) * each[:, None, None]).reshape(-1, len(self.at))]
        return np.concatenate(slopes), np.concatenate([middle * pull, ((self.off - middle) * each[:, None]).ravel()])


def adjust(
    members: Sequence[Member],
    pairs: Sequence[PairTies],
    shared_px: Sequence[float],
    is_cancelled: IsCancelled = never,
) -> Adjusted:
    """Adjust the members' places in place, by the tie points of pairs that join them all to one that is fixed.

    `shared_px`: for each pair the error along an axis that its tie points have in common, in its coarser pixels; loops
    tell it. Gauss-Newton steps, in each the normal equations, built pair by pair, reweighted until nothing moves.
    Raises CancelledError.
    """
    ends = np.cumsum([0, *(len(member.theta) for member in members)])
    where = [np.arange(a, b) for a, b in zip(ends, ends[1:])]
    seen = []
    for ties, own in zip(pairs, shared_px):
        i, j = ties.edge
        shared = own * max(members[i].unit, members[j].unit)
        seen.append(_Observed(ties, (members[i], members[j]), np.concatenate([where[i], where[j]]), shared))
    prior = np.concatenate([
        np.full(len(member.theta), 1 / (LOOSE_PX if member.parallax is None else LOOSE_CAMERA_PX) ** 2)
        for member in members
    ])  # fmt: skip
    for one in seen:
        check(is_cancelled)
        one.begin()
    for _ in range(LOOKS):
        for one in seen:
            check(is_cancelled)
            one.look()
        theta = np.concatenate([member.theta for member in members])
        total, normal = _reweighted(seen, theta, prior, is_cancelled)
        for member, here in zip(members, where):
            member.theta = member.theta + total[here]
        if np.abs(total).max(initial=0.0) < SETTLED_PX:
            break
    for one in seen:
        one.look()
    tested = _tested(seen, ends[-1]) if any(one.across is not None for one in seen) else {}
    return Adjusted({one.ties.edge: one.off for one in seen}, _sigmas(members, where, normal), tested)


def _reweighted(
    seen: Sequence[_Observed], theta: np.ndarray, prior: np.ndarray, is_cancelled: IsCancelled
) -> tuple[np.ndarray, np.ndarray]:
    """Return the (K,) step that suits the differences best, by slopes as they are, and its normal equations.

    `theta` (K,): the parameters before it; `prior`: how surely they are nought, in inverse squares.
    """
    total, normal = np.zeros(len(theta)), np.diag(prior)
    for turn in range(TURNS):
        check(is_cancelled)
        normal, right = np.diag(prior), -prior * (theta + total)
        for one in seen:
            slopes, off = one.rows(turn >= PLAIN_TURNS)
            normal[np.ix_(one.at, one.at)] += slopes.T @ slopes
            right[one.at] -= slopes.T @ off
        step = _solved(normal, right)
        for one in seen:
            one.off = one.off + one.slopes @ step[one.at]
        total += step
        if turn >= PLAIN_TURNS and np.abs(step).max(initial=0.0) < SETTLED_PX:
            break
    return total, normal


def _across(parallax: np.ndarray) -> np.ndarray:
    """Return (N, 2, 2): what is left of a difference once the height is whatever suits it."""
    softened = (parallax**2).sum(axis=1) + (1 / HEIGHT_M) ** 2
    return np.eye(2) - parallax[:, :, None] * parallax[:, None, :] / softened[:, None, None]


def _tested(seen: Sequence[_Observed], count: int) -> dict[tuple[int, int], float]:
    """Return how far each pair as a whole is from what all say, in its own sigmas: data snooping (Baarda, 1968).

    A residual alone misleads where there is little to spare: what is wrong is spread over its neighbours.
    """
    slopes, off = np.zeros((2 * len(seen), count)), np.zeros(2 * len(seen))
    for row, one in enumerate(seen):
        here = slice(2 * row, 2 * row + 2)
        slopes[here, one.at], off[here] = one.slopes.mean(axis=0) / one.unit, one.off.mean(axis=0) / one.unit
    freedom = np.eye(len(off)) - slopes @ np.linalg.pinv(slopes, rcond=1e-6)
    left, found = freedom @ off, {}
    for row, one in enumerate(seen):
        here = slice(2 * row, 2 * row + 2)
        # Along the parallax nothing is said, so nothing is tested.
        across = np.eye(2) if one.across is None else one.across.mean(axis=0)
        inverse = np.linalg.pinv(across @ freedom[here, here] @ across, rcond=1e-3)
        found[one.ties.edge] = float(np.sqrt(np.maximum(left[here] @ inverse @ left[here], 0.0)))
    return found


def _solved(normal: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the step; parameters that the points do not determine stay."""
    size = np.sqrt(np.maximum(np.diag(normal), 1e-300))
    scaled = normal / np.outer(size, size)
    try:
        return np.linalg.solve(scaled + 1e-12 * np.eye(len(size)), right / size) / size
    except np.linalg.LinAlgError:
        return np.linalg.lstsq(scaled, right / size, rcond=1e-10)[0] / size


def _sigmas(members: Sequence[Member], where: Sequence[np.ndarray], normal: np.ndarray) -> dict[int, float]:
    covariance = np.linalg.pinv(normal, hermitian=True)
    found = {}
    for number, (member, here) in enumerate(zip(members, where)):
        xy = frames.lattice((0, 0), member.size, ALONG).reshape(-1, 2)
        slopes = member.slopes(xy)
        squares = np.einsum("nia,ab,nib->n", slopes, covariance[np.ix_(here, here)], slopes)
        found[number] = float(np.sqrt(max(squares.mean(), 0.0)))
    return found
