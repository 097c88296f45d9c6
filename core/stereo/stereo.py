"""Matches two views with camera models: a sweep of heights, then ever finer levels along the epipolar lines."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from ..errors import DegenerateError, RasterError
from ..geometry.affine_camera import affine_pair
from ..geometry.epipolar import from_cameras
from ..geometry.ground import CameraTerrain
from ..geometry.matrix import MatrixTransform, Shift
from ..geometry.rpc import RpcCamera
from ..geometry.rpc_bias import RpcBias
from ..geometry.rpc_checks import common_heights, require_for_image, require_heights, require_overlap
from ..messages import message
from ..points.table import TiePoints, concatenate
from ..registration.image_pair import ImagePair
from ..registration.run_context import RunContext
from ..registration.tile_matching import Level, match_level
from .intersection import Intersections, fit_bias, intersect
from .surface import CHUNK, agreeing, nodes, smoothed
from .view import CORRIDOR_PX, StereoView

COARSE_SIZE_PX, COARSE_RADIUS_PX, COARSE_SPACING_PX = 192, 10.0, 8.0
RADIUS_PX, SPACING_PX = 7.0, 12.0
NODE_PX = 3.0
"""Distance of the nodes of the height surface, in spacings of the tie points."""
MOST_NODES = 160
"""Nodes along the longer side, at most."""
DEPARTURE_PX = 3.0
"""Parallax by which a tie point may depart from its neighbours, px of the pass."""
LEAST_CONFIDENCE = 0.2
LEAST_POINTS = 12
LEAST_MIDDLE = 0.45
"""Share of the matches in the middle third of the corridor; chance leaves a third there."""


@dataclass(frozen=True)
class StereoSettings:
    """Settings of the user."""

    heights_m: tuple[float, float] | None = None
    """Lowest and highest ground; None: the full range of the camera models."""
    uncertainty_px: float = 16.0
    """Largest error of the camera models, native moving px."""
    bias: str = "shift"
    """`shift` or `affine`."""
    spacing_px: float = SPACING_PX
    """Of the tie points, reference px."""
    masked: bool = True
    """Whether the search keeps to the epipolar lines."""


@dataclass(frozen=True, eq=False)
class Stereo:
    """Tie points of two views, in native px, with heights and distances from the epipolar lines."""

    points: TiePoints
    heights_m: np.ndarray
    """(N,) of the tie points, above the ellipsoid (relative: a bias along the epipolar lines shifts them)."""
    across_px: np.ndarray
    """(N,) signed distances, moving px, from the epipolar lines after the bias compensation."""
    bias: MatrixTransform
    """Maps the position given by the moving camera to that in its image."""
    transform: RpcBias
    """Reference px by their ground to moving px."""
    offered: int
    """Matches of the last pass, before those that disagree with cameras or neighbours were left out."""


def match_stereo(run: RunContext, settings: StereoSettings | None = None) -> Stereo:
    """Return the tie points of a scene whose rasters both carry RPCs, with heights and the cameras' relative bias.

    Raises RasterError for invalid camera models, DegenerateError where the views do not overlap, have no
    parallax, or too few matches agree with the cameras.
    """
    settings = settings or StereoSettings()
    view, heights = begin(run.pair, settings)
    run.progress(message("Searching heights"), 0.0)
    levels = levels_of(view, settings)
    view, _, _ = settled(view, *sweep(run, view, heights, levels[0], settings), levels[0])
    return followed(run, view, levels[1:], settings)


def followed(run: RunContext, view: StereoView, levels: list[Level], settings: StereoSettings) -> Stereo:
    """Return the tie points of one or more passes along the lines, from a view whose ground is known roughly.

    Raises DegenerateError where too few matches agree with the cameras.
    """
    for number, level in enumerate(levels, 1):
        run.progress(message("Matching along epipolar lines"), number / (len(levels) + 1))
        points = _matched(run, view, level, settings)
        offered = len(points)
        view, points, seen = settled(view, points, view.ground.height_at(points.reference_xy), level, settings.bias)
    return Stereo(points, seen.heights_m, seen.across_px, view.bias, view.transform, offered)


def begin(pair: ImagePair, settings: StereoSettings) -> tuple[StereoView, tuple[float, float]]:
    """Return the first view and the range of heights, both checked."""
    first, second = cameras = [_camera(reader.raster) for reader in (pair.reference, pair.moving)]
    sizes = pair.reference_size, pair.moving_size
    for camera, size, reader in zip(cameras, sizes, (pair.reference, pair.moving)):
        require_for_image(camera, size, reader.raster.name)
    heights = common_heights(first, second)
    if settings.heights_m is not None:
        for camera, reader in zip(cameras, (pair.reference, pair.moving)):
            require_heights(camera, settings.heights_m, reader.raster.name)
        heights = settings.heights_m
    require_overlap(first, sizes[0], second, sizes[1], heights)
    # Raises where the views have no parallax.
    from_cameras(affine_pair(first, second, (0, 0, *sizes[0]), _apart(heights)), _apart(heights))
    ground = CameraTerrain.over(first, sizes[0], sum(heights) / 2)
    return StereoView(first, second, sizes[0], ground, Shift.of(np.eye(3)), settings.uncertainty_px), heights


def _apart(heights) -> tuple[float, float]:
    """Return the heights, at least a metre apart: a user may name one."""
    return heights[0], max(heights[1], heights[0] + 1.0)


def _camera(raster) -> RpcCamera:
    metadata = raster.dataset.GetMetadata("RPC")
    if not metadata:
        raise RasterError(
            message(
                "{raster} has no RPC camera model: choose another matcher, or the original product.", raster=raster.name
            )
        )
    return RpcCamera.from_metadata(metadata)


def levels_of(view: StereoView, settings: StereoSettings) -> list[Level]:
    """Return the sweep's level and the passes after it, each half as coarse, the last two the finest."""
    step = max(1.0, max(view.size) / COARSE_SIZE_PX)
    finest = view.finest_step
    step = max(finest, step)
    levels = [Level(step, COARSE_RADIUS_PX, COARSE_SPACING_PX)]
    while step > finest:
        step = step / 2 if step > 3.0 * finest else finest
        levels.append(Level(step, RADIUS_PX, settings.spacing_px))
    return [*levels, replace(levels[-1], radius_px=RADIUS_PX, spacing_px=settings.spacing_px)]


def _matched(run: RunContext, view: StereoView, level: Level, settings: StereoSettings) -> TiePoints:
    window = (0.0, 0.0, float(view.size[0]), float(view.size[1]))
    corridor = view.corridor(level.step) if settings.masked else None
    points = match_level(run, view.transform, window, level, corridor)
    return points.take(points.confidence >= LEAST_CONFIDENCE)


def sweep(
    run: RunContext, view: StereoView, heights: tuple[float, float], level: Level, settings: StereoSettings
) -> tuple[TiePoints, np.ndarray]:
    """Return matches at flat ground of many heights and those heights: wrong ones disagree with their neighbours.

    Raises DegenerateError for too few matches.
    """
    per_metre = parallax(view, heights)
    apart = 1.5 * level.radius_px * level.step * view.scale / per_metre
    count = max(1, int(np.ceil((heights[1] - heights[0]) / apart)))
    tables, guesses = [], []
    for height in heights[0] + (np.arange(count) + 0.5) * (heights[1] - heights[0]) / count:
        run.check()
        found = _matched(run, view.at_height(height), level, settings)
        tables.append(found)
        guesses.append(np.full(len(found), height))
    points, guess = concatenate(tables), np.concatenate(guesses)
    keep = supported(view, points, guess, level, per_metre)
    return points.take(keep), guess[keep]


def parallax(view: StereoView, heights: tuple[float, float]) -> float:
    """Return moving px a metre, in the middle of the reference."""
    middle = np.array([view.size], float) / 2
    places = view.reference.locate(np.repeat(middle, 2, axis=0), np.array(_apart(heights)))
    return float(np.linalg.norm(np.diff(view.moving.project(places), axis=0)) / (_apart(heights)[1] - heights[0]))


def supported(view: StereoView, points: TiePoints, guess: np.ndarray, level: Level, per_metre: float) -> np.ndarray:
    """Tell which matches of a sweep have the most company: confidence of those near in place and height.

    `per_metre`: moving px of parallax. Raises DegenerateError for too few matches.
    """
    if len(points) < LEAST_POINTS:
        raise _too_few(len(points))
    seen = intersect(view.reference, view.moving, view.bias, points.reference_xy, points.moving_xy, guess)
    height = np.nan_to_num(seen.heights_m, nan=1e9) * per_metre / view.moving_px(1.5 * DEPARTURE_PX * level.step)
    place = points.reference_xy / (4 * COARSE_SPACING_PX * level.step)
    company, rival = np.empty(len(points)), np.empty(len(points))
    chunks = np.array_split(np.arange(len(points)), -(-len(points) // CHUNK))
    for part in chunks:
        apart = ((place[part, None] - place) ** 2).sum(axis=2) + (height[part, None] - height) ** 2
        company[part] = np.exp(-0.5 * apart) @ points.confidence
    # The best of those at the same place, by whatever hypothesis.
    for part in chunks:
        same = ((place[part, None] - place) ** 2).sum(axis=2) < 1.0
        rival[part] = np.where(same, company, 0.0).max(axis=1)
    return company >= 0.7 * rival


def settled(
    view: StereoView, points: TiePoints, guess: np.ndarray, level: Level, bias: str = "shift"
) -> tuple[StereoView, TiePoints, Intersections]:
    """Return the view with bias and ground from a pass's matches, those that agree with it, and their sightings.

    Raises DegenerateError where too few do.
    """
    if len(points) < LEAST_POINTS:
        raise _too_few(len(points))
    unbiased = Shift.of(np.eye(3))
    camera_xy = view.bias.inverse(points.moving_xy)
    raw = intersect(view.reference, view.moving, unbiased, points.reference_xy, points.moving_xy, guess)
    view = replace(view, bias=fit_bias(view.moving, raw, camera_xy, bias, view.moving_px(CORRIDOR_PX * level.step)))
    seen = intersect(view.reference, view.moving, view.bias, points.reference_xy, points.moving_xy, raw.heights_m)
    good = np.isfinite(seen.heights_m) & (np.abs(seen.across_px) < view.moving_px(CORRIDOR_PX * level.step))
    points, seen = points.take(good), _take(seen, good)
    tolerance = view.moving_px(DEPARTURE_PX * level.step) / seen.px_per_m
    reach = 1.5 * level.spacing_px * level.step
    good = agreeing(points.reference_xy, seen.heights_m, points.confidence, tolerance, reach)
    points, seen = points.take(good), _take(seen, good)
    if len(points) < LEAST_POINTS:
        raise _too_few(len(points))
    _require_agreement(np.abs(seen.across_px) / view.moving_px(CORRIDOR_PX * level.step))
    grid = nodes(view.size, max(NODE_PX * level.spacing_px * level.step, max(view.size) / MOST_NODES))
    # Of large scenes a fine pass sees some tiles only: between them the coarser pass's ground stays.
    between = view.ground.height_at(grid.reshape(-1, 2)) if _partial(view, level) else None
    heights = smoothed(points.reference_xy, seen.heights_m, points.confidence, grid, reach, between)
    ground = CameraTerrain.over(view.reference, view.size, heights)
    return replace(view, ground=ground, across_px=view.moving_px(level.step)), points, seen


def _partial(view: StereoView, level: Level) -> bool:
    return math.prod(side / level.step / level.tile_px for side in view.size) > level.most_tiles


def _require_agreement(shares: np.ndarray) -> None:
    """Raise DegenerateError where (N,) distances, in half-widths of the corridor, are spread as chance spreads them."""
    middle = float((shares < 1 / 3).mean())
    if middle < LEAST_MIDDLE:
        raise DegenerateError(
            message(
                "The matches lie anywhere between the epipolar lines, as by chance: the images show too little "
                "in common, or the camera models are not theirs."
            )
        )


def _take(seen: Intersections, rows) -> Intersections:
    return Intersections(*(column[rows] for column in vars(seen).values()))


def _too_few(count: int) -> DegenerateError:
    return DegenerateError(
        message(
            "Only {count} matches agree with the two camera models. Check that both layers show the same "
            "place and carry their own RPCs, or name the lowest and highest ground.",
            count=count,
        )
    )
