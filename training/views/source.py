"""Batches of tiles cut from the pool's scenes, turned, shifted, and shown as other sensors might show them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import torch

from ...core.geometry import frames
from ...core.geometry.epipolar import AffineEpipolar
from ..engine import modality
from ..engine.geometry import pixel_centres
from ..engine.pair import Pair, Plan, styled
from ..rig.feed import Batch, collate
from ..rig.source import Source
from .pool import FIRST_HELD_BACK, HELD_BACK, LANDS, TRAINING, Pool
from .tiles import ViewTiles

PLAIN, OTHER = "plain", "other"
OTHER_SHARE = 0.5
"""Of tiles of which one is shown as another sensor might."""
FURTHEST_PX = 20.0
"""Nothing that lies further away counts as known."""
SHIFT_PX = 4
"""By how much tiles are out of register where the ground is about known, at most."""
DIFFICULTY = 0.35
"""What the engine's weather, noise and compression are scaled by."""
TRIES, LEAST_KNOWN = 4, 0.5


@dataclass(frozen=True)
class ViewPlan:
    """What to cut from which scene."""

    kind: str
    """Land and look: `city:plain`."""
    scene: int
    seed: int
    size: int


@dataclass(frozen=True)
class ViewTile:
    """A pair and where its matches may lie, px."""

    pair: Pair
    epipolar: AffineEpipolar
    true_epipolar: AffineEpipolar
    epipolar_px: float
    radius_px: float


@dataclass(frozen=True)
class ViewBatch(Batch):
    """A batch with its epipolar geometry."""

    lines: torch.Tensor | None = None
    """(B, 5) coefficients by the camera models, which are off."""
    true_lines: torch.Tensor | None = None
    """(B, 5) without what they are off by."""
    epipolar_px: float = float("inf")
    """By how much they are off, at most."""


class ViewSource(Source):
    """Tiles of simulated views."""

    def __init__(self, pool: Pool, scenes: int = TRAINING):
        self.pool, self.scenes = pool, scenes

    def plans(self, rng: np.random.Generator, count: int, size: int) -> list[ViewPlan]:
        """Return a batch of plans, of scenes as they come."""
        numbers, seeds = rng.integers(self.scenes, size=count), rng.integers(1 << 62, size=count)
        looks = np.where(rng.random(count) < OTHER_SHARE, OTHER, PLAIN)
        rows = zip(numbers.tolist(), seeds.tolist(), looks)
        return [ViewPlan(f"{self.pool.land_of(n)}:{look}", n, seed, size) for n, seed, look in rows]

    def make(self, plan: ViewPlan) -> ViewTile:
        """Return the tile of a plan."""
        rng = np.random.default_rng((plan.seed, plan.size))
        return shown(cut(self.pool.scene(plan.scene), rng, plan.size), rng, plan)

    def collate(self, pairs: list[ViewTile], plans: list[ViewPlan]) -> ViewBatch:
        """Return one batch."""
        reach = max(tile.radius_px for tile in pairs)
        made = collate([tile.pair for tile in pairs], [Plan(plan.kind, 0, reach_px=reach) for plan in plans])

        def lines(name):
            return torch.from_numpy(np.stack([getattr(t, name).coefficients for t in pairs]).astype(np.float32))

        off = max(tile.epipolar_px for tile in pairs)
        return ViewBatch(**vars(made), lines=lines("epipolar"), true_lines=lines("true_epipolar"), epipolar_px=off)

    def kinds(self) -> list[str]:
        """Return every land with either look."""
        lands = sorted({self.pool.land_of(number) for number in range(len(LANDS))})
        return [f"{land}:{look}" for land in lands for look in (PLAIN, OTHER)]

    def held_back(self, kind: str, seed: int, size: int) -> ViewPlan:
        """Return the plan of a tile of a scene that is never trained on."""
        numbers = range(FIRST_HELD_BACK, FIRST_HELD_BACK + HELD_BACK)
        mine = [n for n in numbers if self.pool.land_of(n) == kind.partition(":")[0]]
        return ViewPlan(kind, mine[seed % len(mine)], seed, size)


def cut(scene: ViewTiles, rng, size: int) -> ViewTiles:
    """Return a square of a scene, of `size` px or the scene's if that is smaller, flipped and turned as comes."""
    side = min(size, *scene.known.shape)
    best = None
    for _ in range(TRIES):
        x, y = (int(rng.integers(0, length - side + 1)) for length in scene.known.shape[::-1])
        part = scene.known[y : y + side, x : x + side]
        if best is None or part.mean() > best[0]:
            best = part.mean(), x, y
        if part.mean() > LEAST_KNOWN:
            break
    _, x, y = best
    return turned(window(scene, x, y, side, _away(scene, x, y, side, rng)), *(rng.random(3) < 0.5))


def _away(scene: ViewTiles, x: int, y: int, side: int, rng) -> np.ndarray:
    """Return (2,) px from the reference's window to the moving one's: none, or about what brings them into register."""
    part = slice(y, y + side), slice(x, x + side)
    known = scene.known[part]
    if rng.random() < 0.3 or not known.any():
        return np.zeros(2, int)
    there = scene.flow[part][known]
    here = np.argwhere(known)[:, ::-1] + (x + 0.5, y + 0.5)
    return np.round(np.median(there - here, axis=0)).astype(int) + rng.integers(-SHIFT_PX, SHIFT_PX + 1, 2)


def window(scene: ViewTiles, x: int, y: int, side: int, away: np.ndarray) -> ViewTiles:
    """Return the square at (x, y) of the reference and at (x, y) + away of the moving tile."""
    here = slice(y, y + side), slice(x, x + side)
    start = np.array([x, y]) + away
    flow = scene.flow[here] - start.astype(np.float32)
    inside = (flow > 0).all(axis=-1) & (flow < side).all(axis=-1)
    lines = [
        geometry.in_frames(frames.shift(-x, -y), frames.shift(*-start))
        for geometry in (scene.epipolar, scene.true_epipolar)
    ]
    moving, valid = (_padded(image, *start, side) for image in (scene.moving, scene.moving_valid))
    return ViewTiles(
        scene.reference[here], moving, scene.reference_valid[here], valid, flow, scene.known[here] & inside,
        *lines, scene.epipolar_px, scene.radius_px,
    )  # fmt: skip


def _padded(image: np.ndarray, x: int, y: int, side: int) -> np.ndarray:
    """Return the (side, side) part of an image that begins at (x, y); 0 beyond its edges."""
    out = np.zeros((side, side), image.dtype)
    rows, cols = (slice(max(0, start), max(0, min(start + side, length))) for start, length in zip((y, x), image.shape))
    part = image[rows, cols]
    out[max(0, -y) : max(0, -y) + part.shape[0], max(0, -x) : max(0, -x) + part.shape[1]] = part
    return out


def turned(tiles: ViewTiles, swap: bool, flip_x: bool, flip_y: bool) -> ViewTiles:
    """Return square tiles with axes swapped, then flipped left to right, then upside down."""
    side = len(tiles.known)
    matrix = np.eye(3)[[1, 0, 2]] if swap else np.eye(3)
    for flip, axis in ((flip_x, 0), (flip_y, 1)):
        if flip:
            mirror = np.eye(3)
            mirror[axis, axis], mirror[axis, 2] = -1, side
            matrix = mirror @ matrix

    def moved(grid):
        grid = np.swapaxes(grid, 0, 1) if swap else grid
        return np.ascontiguousarray(grid[:: -1 if flip_y else 1, :: -1 if flip_x else 1])

    flow = frames.apply(matrix, tiles.flow.reshape(-1, 2)).reshape(tiles.flow.shape).astype(np.float32)
    images = (moved(getattr(tiles, n)) for n in ("reference", "moving", "reference_valid", "moving_valid"))
    lines = (g.in_frames(matrix, matrix) for g in (tiles.epipolar, tiles.true_epipolar))
    return ViewTiles(*images, moved(flow), moved(tiles.known), *lines, tiles.epipolar_px, tiles.radius_px)


def shown(tiles: ViewTiles, rng, plan: ViewPlan) -> ViewTile:
    """Return tiles as sensors show them: nearly as they are, or one as any of the engine's renderings."""
    look = str(rng.choice(modality.KINDS)) if plan.kind.endswith(OTHER) else PLAIN
    images = [np.repeat(image[..., None], 3, axis=2) for image in (tiles.reference, tiles.moving)]
    images, hidden, _ = styled(rng, images, Plan(f"generated:{look}", plan.seed, difficulty=DIFFICULTY))
    masks = tiles.reference_valid, tiles.moving_valid
    seen = (masks[1] & ~hidden[1]).astype(np.uint8) * 255
    # OpenCV counts from the middle of the first pixel.
    clear = cv2.remap(seen, tiles.flow - np.float32(0.5), None, cv2.INTER_LINEAR) > 200
    away = np.abs(tiles.flow - pixel_centres(len(tiles.known))).max(axis=-1)
    known = tiles.known & ~hidden[0] & clear & (away < FURTHEST_PX)
    reach = float(away[known].max()) + 2.0 if known.any() else FURTHEST_PX
    coded = [np.uint8(255 * np.clip(t, 0, 1) * m[..., None]) for t, m in zip(images, masks)]
    pair = Pair(*coded, *masks, tiles.flow, known)
    return ViewTile(pair, tiles.epipolar, tiles.true_epipolar, tiles.epipolar_px, reach)
