"""Ground to look at: heights and an orthophoto, procedural or from rasters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BLOCKS, ONLY_HOUSES = (0.25, 0.2, 0.15, 0.4), (0.0, 0.0, 0.0, 1.0)
"""Chances of what is inside a block: a field, trees, a hall, houses."""
PLACE_M, MISSING = 0.25, 0.03
"""By how much an orchard's trees are beside their grid (standard deviation), and the share that is missing."""


@dataclass(frozen=True)
class Land:
    """Square posts in metres about a place: row 0 in the north, x to the east; heights above the ellipsoid."""

    heights: np.ndarray
    """(rows, cols) float32, metres."""
    albedo: np.ndarray
    """(rows, cols) float32 in 0..1."""
    post_m: float
    place: tuple[float, float] = (11.5, 48.1)
    """Longitude and latitude, degrees, of the middle."""
    other: np.ndarray | None = None
    """Its albedo to the moving view's sensor, where that is another one."""

    @property
    def extent_m(self) -> tuple[float, float]:
        """Width and height."""
        rows, cols = self.heights.shape
        return cols * self.post_m, rows * self.post_m

    def at(self, grid: np.ndarray, xy: np.ndarray) -> np.ndarray:
        """Return (…,) values of (rows, cols) posts at (…, 2) east and north, metres from the middle; edges repeated."""
        rows, cols = grid.shape
        x = np.clip(xy[..., 0] / self.post_m + cols / 2 - 0.5, 0, cols - 1.001)
        y = np.clip(rows / 2 - 0.5 - xy[..., 1] / self.post_m, 0, rows - 1.001)
        i, j = y.astype(np.int32), x.astype(np.int32)
        fy, fx = y - i, x - j
        flat, first = grid.ravel(), i * cols + j
        top = flat[first] * (1 - fx) + flat[first + 1] * fx
        return top * (1 - fy) + (flat[first + cols] * (1 - fx) + flat[first + cols + 1] * fx) * fy

    def shade(self, sun=(-0.5, 0.5, 0.7), other: bool = False) -> np.ndarray:
        """Return (rows, cols) float32: albedo, or the other one if there is, lit by a sun (east, north, up)."""
        albedo = self.other if other and self.other is not None else self.albedo
        south, east = np.gradient(self.heights, self.post_m)
        light = np.array(sun) / np.linalg.norm(sun)
        facing = (-east * light[0] + south * light[1] + light[2]) / np.sqrt(1 + east**2 + south**2)
        return (albedo * (0.35 + 0.65 * np.clip(facing, 0, None) / light[2])).astype(np.float32)


def from_rasters(heights: np.ndarray, orthophoto: np.ndarray, post_m: float, place=(11.5, 48.1)) -> Land:
    """Return the land of a height model and an orthophoto of the same grid."""
    if heights.shape != orthophoto.shape or heights.ndim != 2 or min(heights.shape) < 8:
        raise ValueError(f"A height model {heights.shape} and an orthophoto {orthophoto.shape} are of one grid.")
    if not (np.isfinite(heights).all() and np.isfinite(orthophoto).all()):
        raise ValueError("Heights and orthophoto are known everywhere.")
    low, high = np.percentile(orthophoto, [1, 99])
    albedo = np.clip((orthophoto - low) / max(high - low, 1e-9), 0, 1)
    return Land(heights.astype(np.float32), albedo.astype(np.float32), post_m, place)


def simulated(kind: str, seed: int, side_m: float = 260.0, post_m: float = 0.5, relief_m: float = 40.0) -> Land:
    """Return the land of a seed, one of KINDS; raise ValueError for another kind."""
    if kind not in MAKERS:
        raise ValueError(f"There is no land called “{kind}”: choose {', '.join(KINDS[:-1])} or {KINDS[-1]}.")
    return MAKERS[kind](seed, side_m, post_m, relief_m)


def city(seed: int, side_m: float = 260.0, post_m: float = 0.5, relief_m: float = 40.0) -> Land:
    """Return hills with fields, roads, trees, and rows of like houses: texture that repeats is part of it."""
    rng = np.random.default_rng(seed)
    ground, albedo = _hills(rng, round(side_m / post_m), relief_m, 1.0)
    _fields(rng, albedo, post_m)
    return _built(rng, ground, albedo, post_m, (45, 70), BLOCKS)


def houses(seed: int, side_m: float = 260.0, post_m: float = 0.5, relief_m: float = 40.0) -> Land:
    """Return hills with houses all alike in every block, and hardly anything else by which to tell them apart."""
    rng = np.random.default_rng(seed)
    ground, albedo = _hills(rng, round(side_m / post_m), relief_m, 0.1)
    return _built(rng, ground, albedo, post_m, (90, 120), ONLY_HOUSES)


def orchard(seed: int, side_m: float = 260.0, post_m: float = 0.5, relief_m: float = 40.0) -> Land:
    """Return hills under trees on one regular grid, bare soil between them; a few are missing, a track now and then."""
    rng = np.random.default_rng(seed)
    n = round(side_m / post_m)
    ground, albedo = _hills(rng, n, relief_m, 0.2)
    raised = np.zeros((n, n))
    _rows_of_trees(rng, raised, albedo, post_m)
    return _land(ground + raised, albedo, post_m)


MAKERS = {"city": city, "houses": houses, "orchard": orchard}
KINDS = tuple(MAKERS)
"""What land there is to choose."""


def _hills(rng, n: int, relief_m: float, strength: float) -> tuple[np.ndarray, np.ndarray]:
    """Return (n, n) heights in metres and albedo of bare ground; `strength`: of what tells its places apart."""
    ground = relief_m * noise(rng, n, 4) + 300.0
    return ground, 0.35 + strength * (0.25 * noise(rng, n, 32) + 0.3 * (noise(rng, n, n // 3) - 0.5))


def _built(rng, ground: np.ndarray, albedo: np.ndarray, post_m: float, block_m, chances) -> Land:
    """Return ground with blocks on it, their side between two numbers of metres."""
    n, raised = len(ground), np.zeros_like(ground)
    block = round(rng.uniform(*block_m) / post_m)
    for y in range(0, n, block):
        for x in range(0, n, block):
            part = slice(y, min(y + block, n)), slice(x, min(x + block, n))
            _block(rng, ground, raised, albedo, *part, post_m, chances)
    return _land(ground + raised, albedo, post_m)


def _land(heights: np.ndarray, albedo: np.ndarray, post_m: float) -> Land:
    return Land(heights.astype(np.float32), np.clip(albedo, 0.03, 1).astype(np.float32), post_m)


def noise(rng, n: int, cells: int) -> np.ndarray:
    """Return (n, n) smooth noise of 0..1 with `cells` waves a side, and finer ones of less strength."""
    total, weight = np.zeros((n, n)), 0.0
    for octave in range(3):
        count = min(cells * 2**octave, n)
        coarse = rng.random((count + 3, count + 3))
        at = np.linspace(0, count, n)
        i = at.astype(int)
        f = at - i
        f = f * f * (3 - 2 * f)
        rows = coarse[i] * (1 - f)[:, None] + coarse[i + 1] * f[:, None]
        total += 0.5**octave * (rows[:, i] * (1 - f) + rows[:, i + 1] * f)
        weight += 0.5**octave
    return total / weight


def _fields(rng, albedo: np.ndarray, post_m: float) -> None:
    """Draw stripes of crops over some rectangles."""
    n = len(albedo)
    for _ in range(6):
        y, x = rng.integers(0, n, 2)
        h, w = rng.integers(n // 6, n // 3, 2)
        part = albedo[y : y + h, x : x + w]
        rows, cols = np.mgrid[: part.shape[0], : part.shape[1]] * post_m
        angle, period = rng.uniform(0, np.pi), rng.uniform(3, 7)
        wave = np.sin(2 * np.pi * (np.cos(angle) * cols + np.sin(angle) * rows) / period)
        part[:] = rng.uniform(0.25, 0.6) + 0.15 * wave + 0.2 * (part - part.mean())


def _block(rng, ground, raised, albedo, rows, cols, post_m: float, chances) -> None:
    """Build a block: a road about it; inside nothing, trees, one large building, or rows of like houses."""
    road = round(4 / post_m)
    albedo[rows, cols][:road] = 0.5 + 0.04 * rng.standard_normal(albedo[rows, cols][:road].shape)
    albedo[rows, cols][:, :road] = 0.5 + 0.04 * rng.standard_normal(albedo[rows, cols][:, :road].shape)
    inside = slice(rows.start + 2 * road, rows.stop - road), slice(cols.start + 2 * road, cols.stop - road)
    kind = rng.choice(["field", "trees", "hall", "houses"], p=chances)
    if min(s.stop - s.start for s in inside) < 16 or kind == "field":
        return
    if kind == "trees":
        _trees(rng, raised[inside], albedo[inside], post_m)
    elif kind == "hall":
        _building(rng, ground[inside], raised[inside], albedo[inside], rng.uniform(8, 25), rng.uniform(0.2, 0.9))
    else:
        _houses(rng if chances is BLOCKS else np.random.default_rng(7), ground, raised, albedo, inside, post_m)


def _houses(rng, ground, raised, albedo, inside, post_m: float) -> None:
    """Build rows of houses of one size, height and nearly one colour."""
    size = np.array([round(rng.uniform(8, 11) / post_m), round(rng.uniform(7, 10) / post_m)])
    gap = round(rng.uniform(4, 8) / post_m)
    height, colour = rng.uniform(5, 9), rng.uniform(0.25, 0.85)
    for y in range(inside[0].start, inside[0].stop - size[0], size[0] + gap):
        for x in range(inside[1].start, inside[1].stop - size[1], size[1] + gap):
            if rng.random() < 0.9:
                spot = slice(y, y + size[0]), slice(x, x + size[1])
                tone = colour + rng.normal(0, 0.02)
                _building(rng, ground[spot], raised[spot], albedo[spot], height + rng.normal(0, 0.2), tone, gable=True)


def _building(rng, ground, raised, albedo, height: float, tone: float, gable: bool = False) -> None:
    """Put up walls to one level above the highest ground, a flat or a gabled roof, and things on the roof."""
    rows, cols = ground.shape
    roof = np.full((rows, cols), height)
    if gable:
        roof += 0.4 * (cols / 2 - np.abs(np.arange(cols) - cols / 2)) * 0.5
    raised[:] = ground.max() - ground + roof
    albedo[:] = tone + 0.03 * rng.standard_normal((rows, cols))
    for _ in range(1 if gable else max(3, rows * cols // 400)):
        y, x = rng.integers(0, max(rows - 4, 1)), rng.integers(0, max(cols - 4, 1))
        albedo[y : y + 4, x : x + 4] = rng.uniform(0.05, 1)
        raised[y : y + 4, x : x + 4] += rng.uniform(0.5, 2)


def _trees(rng, raised, albedo, post_m: float) -> None:
    """Plant round crowns."""
    rows, cols = raised.shape
    for _ in range(int(rows * cols * post_m**2 / 90)):
        cy, cx, radius = rng.uniform(0, rows), rng.uniform(0, cols), rng.uniform(1.5, 4) / post_m
        _crown(raised, albedo, (cy, cx), radius, rng.uniform(3, 12), rng.uniform(0.15, 0.4))


def _rows_of_trees(rng, raised, albedo, post_m: float) -> None:
    """Plant one regular grid, turned as comes: place, size, height and tone of each tree depart a little from it."""
    n, turn = len(raised), rng.uniform(0, np.pi)
    apart = rng.uniform(4, 10, 2) / post_m
    radius, height, tone = rng.uniform(0.3, 0.42) * apart.min(), rng.uniform(3, 6), rng.uniform(0.12, 0.25)
    track = rng.integers(15, 26)
    axes = [np.arange(-np.ceil(n / step), np.ceil(n / step) + 1) for step in apart]
    along = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    for i in axes[0]:
        for j in axes[1]:
            middle = n / 2 + (np.array([i, j]) * apart + rng.normal(0, PLACE_M / post_m, 2)) @ along
            share = 1 + rng.normal(0, 0.1, 3)
            if i % track and rng.random() > MISSING and (np.abs(middle - n / 2) < n / 2 + radius).all():
                _crown(raised, albedo, middle, radius * share[0], height * share[1], tone * share[2])


def _crown(raised, albedo, middle, radius: float, height: float, tone: float) -> None:
    """Plant a round crown about (y, x); `middle` and `radius` in posts, `height` in metres."""
    part = tuple(slice(max(0, int(at - radius)), max(0, int(at + radius) + 2)) for at in middle)
    y, x = np.mgrid[part]
    square = ((y - middle[0]) ** 2 + (x - middle[1]) ** 2) / radius**2
    rows, cols = raised[part].shape
    square = square[:rows, :cols]
    crown = square < 1
    raised[part][crown] = np.maximum(raised[part][crown], height * np.sqrt(1 - square[crown]))
    albedo[part][crown] = tone
