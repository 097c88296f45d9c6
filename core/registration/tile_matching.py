"""Tile matching: from a placement to tie points, level by level: match tile by tile, fit, match finer."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import DegenerateError
from ..geometry import frames
from ..geometry.choose import FamilyCandidate, choose_transform
from ..geometry.matrix import MatrixTransform
from ..geometry.robust import RobustFit, fit_robust
from ..geometry.rpc_bias import RpcBias
from ..geometry.spread import spread_out
from ..geometry.transform import Transform
from ..matching import MatchContext, TilePoints, WorkingImage
from ..messages import Text, message
from ..points.table import TiePoints, concatenate
from ..points.thresholds import DISAGREES
from ..raster.camera_ground import camera_families
from ..raster.grid import RasterGrid
from .image_pair import ImagePair
from .run_context import RunContext

Corridor = Callable[[MatchContext, WorkingImage], MatchContext]
"""Adds the epipolar geometry to the context of a tile."""


@dataclass(frozen=True)
class Level:
    """One pass of matching; lengths in pixels of the level unless named otherwise."""

    step: float
    """Native reference pixels a pixel."""
    radius_px: float
    spacing_px: float
    families: tuple[str, ...] = ()
    """Transforms to choose from after it; empty: the family of the previous pass."""
    tile_px: int = 512
    most_tiles: int = 40
    optional: bool = False
    """Whether to keep the previous pass if far fewer matches of this one agree, for lack of finer detail."""

    def within(self, reach_px: float) -> Level:
        """Return the same that looks no farther than so many native reference pixels."""
        return replace(self, radius_px=max(LEAST_RADIUS_PX, min(self.radius_px, reach_px / self.step)))


@dataclass(frozen=True)
class Refined:
    """The result of a pass; all in native pixels."""

    points: TiePoints
    fit: RobustFit
    level: Level
    family: str = ""
    """The transform's family on the ground (its native form may need a richer one, for oblong pixels)."""
    why: Text = ""
    table: tuple[FamilyCandidate, ...] = ()
    """The scores of the families that it was chosen from."""
    wide: tuple[TiePoints, float] | None = None
    """The matches of the pass that looked farthest, as they were found, and its pixel size."""
    given_up: Refined | None = None
    """A finer pass that was not kept, because far fewer of its matches agree."""

    @property
    def transform(self) -> Transform:
        """The fitted transform."""
        return self.fit.transform

    @property
    def agreement(self) -> float:
        """Share of the matches that agree with it."""
        return float(self.fit.inliers.mean())

    @property
    def prediction_level_px(self) -> float:
        """Error of predicting left-out areas, pixels of the level; NaN where there was no choice."""
        own = [c.prediction_px for c in self.table if c.name == self.family]
        return own[0] / self.level.step if own else float("nan")


def refine(
    run: RunContext,
    transform: Transform,
    window: tuple[float, float, float, float],
    levels: Sequence[Level],
    before: Refined | None = None,
) -> Refined | None:
    """Match and fit level by level, each from the transform of the last one; None when the first finds too little.

    `before`: the passes go on from it, and it stays where they find no more.
    """
    refined, wide = before, None if before is None else before.wide
    settled = False
    for number, level in enumerate(levels):
        if settled and not level.families:
            # It would see the same pixels again.
            continue
        run.progress(message("Matching tiles"), number / len(levels))
        points = match_level(run, transform, window, level)
        try:
            finer = fit_level(run, points, level, refined)
        except DegenerateError:
            break
        if level.optional and refined is not None and finer.agreement < LEAST_AGREEMENT * refined.agreement:
            refined = replace(refined, given_up=finer)
            break
        wide = wide or (points, level.step)
        settled = _moved_px(transform, finer) < SETTLED_PX * level.step
        refined, transform = replace(finer, wide=wide), finer.transform
    return refined


def _moved_px(transform: Transform, after: Refined) -> float:
    """Return how far a pass has moved its tie points, RMS, native reference px."""
    xy = after.points.moving_xy[after.fit.inliers]
    return float(np.sqrt(((after.transform.forward(xy) - transform.forward(xy)) ** 2).sum(axis=1).mean()))


def fit_level(run: RunContext, points: TiePoints, level: Level, before: Refined | None) -> Refined:
    """Fit a pass's points: robustly, the family by cross-validation where several are allowed."""
    families = level.families or ((before.family,) if before is not None else ())
    if families == (RpcBias.name,):
        return _fit_camera(run, points, level)
    to_moving, to_reference = run.pair.moving_square, run.pair.reference_square
    choice = choose_transform(
        frames.apply(to_moving, points.moving_xy),
        frames.apply(to_reference, points.reference_xy),
        points.confidence,
        families,
        INLIER_PX * level.step,
        run.request.seed,
        is_cancelled=run.is_cancelled,
    )
    fit = choice.fit
    # With one family there was no choice: the scores of the earlier choice still apply.
    chosen = choice if len(families) > 1 or before is None else before
    if not (np.array_equal(to_moving, np.eye(3)) and np.array_equal(to_reference, np.eye(3))):
        fit = _native(run, points, fit, level)
    return Refined(points.reject(~fit.inliers, DISAGREES), fit, level, choice.name, chosen.why, chosen.table)


def _native(run: RunContext, points: TiePoints, fit: RobustFit, level: Level) -> RobustFit:
    """Return a fit between square pixels as one between native pixels; curved transforms are fitted again."""
    if isinstance(fit.transform, MatrixTransform):
        after = np.linalg.inv(run.pair.reference_square)
        return replace(fit, transform=fit.transform.in_frames(run.pair.moving_square, after))
    table = points.moving_xy, points.reference_xy, points.confidence
    threshold = INLIER_PX * level.step
    return fit_robust(*table, type(fit.transform), threshold, run.request.seed, is_cancelled=run.is_cancelled)


def _fit_camera(run: RunContext, points: TiePoints, level: Level) -> Refined:
    """Fit the correction of the moving raster's camera model: a shift, or an affine where that predicts better."""
    moving, reference = run.pair.moving.raster, run.pair.reference.raster
    families = camera_families(moving, RasterGrid.of(reference), run.request.heights)
    choice = choose_transform(
        points.moving_xy, points.reference_xy, points.confidence, tuple(families), INLIER_PX * level.step,
        run.request.seed, known=families, is_cancelled=run.is_cancelled,
    )  # fmt: skip
    rejected = points.reject(~choice.fit.inliers, DISAGREES)
    return Refined(rejected, choice.fit, level, RpcBias.name, choice.why, choice.table)


LEAST_RADIUS_PX = 2.0
"""Of a search that must not reach another alignment, pixels of the level."""
SETTLED_PX = 0.5
"""A pass that moves the registration less, pixels of the level, is not repeated at the same resolution."""
INLIER_PX = 3.0
"""Residual, in pixels of the level, beyond which a match does not support a fit."""
LEAST_AGREEMENT = 0.6
"""Share of the coarser pass's agreement that a finer one must keep."""


def match_level(
    run: RunContext,
    transform: Transform,
    window: tuple[float, float, float, float],
    level: Level,
    corridor: Corridor | None = None,
) -> TiePoints:
    """Return the tie points of all tiles of a pass, in native pixels; `corridor` restricts them to epipolar lines."""
    cores = _tiles(run.pair, transform, window, level)
    # Tiles far apart first, so that few tiles still span the area.
    cores = cores[spread_out((cores[:, :2] + cores[:, 2:]) / 2, level.most_tiles)]
    sent: deque[tuple[np.ndarray, np.ndarray]] = deque()

    def tiles() -> Iterator[tuple[WorkingImage, WorkingImage, MatchContext]]:
        for core in cores:
            run.check()
            tile = _tile(run, transform, core, window, level, corridor)
            if tile is not None:
                sent.append((tile[0].to_native, core))
                yield tile

    tables = []
    for points in run.matcher.match_many(tiles()):
        to_native, core = sent.popleft()
        tables.append(in_native(points, to_native, transform, core, run.matcher.name))
    return concatenate(tables)


def _tile(
    run: RunContext, transform: Transform, core: np.ndarray, window, level: Level, corridor: Corridor | None
) -> tuple[WorkingImage, WorkingImage, MatchContext] | None:
    """Return what is to be matched for a core, with a margin around it; None where the moving raster is not."""
    context = run.tile_context(level.radius_px, level.spacing_px)
    margin = (level.radius_px + level.spacing_px + 16) * level.step
    x0, y0, x1, y1 = core
    around = (
        max(window[0], x0 - margin), max(window[1], y0 - margin),
        min(window[2], x1 + margin), min(window[3], y1 + margin),
    )  # fmt: skip
    tiles = run.pair.tile_pair(transform, around, level.step)
    if tiles is None:
        return None
    return (*tiles, context if corridor is None else corridor(context, tiles[0]))


def in_native(
    found: TilePoints, to_native: np.ndarray, transform: Transform, core: np.ndarray, origin: str
) -> TiePoints:
    """Return the matches of two tiles as tie points in native px; those whose reference end is not in `core` are lost.

    `transform` is what the moving tile was resampled by; `core`: x0, y0, x1, y1 in reference px.
    """
    reference_xy = frames.apply(to_native, found.reference_xy)
    moving_xy = transform.inverse(frames.apply(to_native, found.moving_xy))
    keep = (reference_xy >= core[:2]).all(axis=1) & (reference_xy < core[2:]).all(axis=1)
    keep &= np.isfinite(moving_xy).all(axis=1)
    return TiePoints.from_matches(moving_xy[keep], reference_xy[keep], found.confidence[keep], origin)


def _tiles(pair: ImagePair, transform: Transform, window, level: Level) -> np.ndarray:
    """Return (N, 4) disjoint cores that cover the window and meet the moving image."""
    x0, y0, x1, y1 = window
    side = level.tile_px * level.step
    counts = [max(1, int(np.ceil(length / side - 0.25))) for length in (x1 - x0, y1 - y0)]
    xs, ys = (np.linspace(a, b, n + 1) for a, b, n in zip((x0, y0), (x1, y1), counts))
    cores = np.array([(a, c, b, d) for c, d in zip(ys[:-1], ys[1:]) for a, b in zip(xs[:-1], xs[1:])])
    return cores[[meets(pair, transform, core) for core in cores]]


def meets(pair: ImagePair, transform: Transform, core: np.ndarray) -> bool:
    """Return whether the moving raster covers some of `core`, x0, y0, x1, y1 in reference px."""
    inside = transform.inverse(frames.lattice(core[:2], core[2:], 9).reshape(-1, 2))
    return bool(((inside > 0) & (inside < pair.moving_size)).all(axis=1).any())
