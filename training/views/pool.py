"""A pool of simulated scenes, made once and kept on disk: simulating takes seconds, cutting tiles hardly any time.

    python -m crosstie.training.views.pool --count 240

Four scenes of nine are cities, one is houses all alike, four drape aligned pairs of the training data over hills: then
the moving view is another sensor's. The same number always gives the same scene.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from ...core.geometry.epipolar import AffineEpipolar
from ..engine.gallery import SHARED
from ..engine.modality import grey, stretched
from ..engine.sources import Library
from .land import KINDS, Land, noise
from .tiles import TileRecipe, ViewTiles, view_tiles

FOLDER = Path(__file__).resolve().parents[2] / "build" / "views"
TRAINING, HELD_BACK = 240, 36
FIRST_HELD_BACK = 100_000
"""Number of the first scene that is never trained on."""
LANDS = ("city", "draped", "city", "draped", "houses", "draped", "city", "draped", "city")
SIZES_PX = {"city": 320, "houses": 320, "draped": 256}
POST_M = 0.7
"""Of draped land: as wide as a pixel of the views."""
ARRAYS = ("reference", "moving", "reference_valid", "moving_valid", "flow", "known")


@dataclass(frozen=True)
class Pool:
    """Scenes by number; made, and kept in a folder, when they are first asked for."""

    library: Library
    folder: Path = FOLDER
    size_px: int | None = None
    """Of all scenes; None: SIZES_PX."""
    lands: tuple[str, ...] = LANDS
    """What scenes show, in turns."""

    def land_of(self, number: int) -> str:
        """Return which of the lands a scene shows."""
        land = self.lands[number % len(self.lands)]
        return "city" if land == "draped" and not self.library.training else land

    def scene(self, number: int) -> ViewTiles:
        """Return a scene."""
        path = self.folder / f"{self.land_of(number)}-{number}-{self._side(number)}.npz"
        if not path.is_file():
            _keep(self._made(number), path)
        return _kept(path)

    def _side(self, number: int) -> int:
        return self.size_px or SIZES_PX[self.land_of(number)]

    def _made(self, number: int) -> ViewTiles:
        kind, rng = self.land_of(number), np.random.default_rng((number, 31))
        recipe = TileRecipe(
            self._side(number), relief_m=rng.uniform(10, 60), bias_px=3.0, noise=rng.uniform(0.005, 0.03),
            kind=kind if kind in KINDS else "city",
        )  # fmt: skip
        land = self._draped(number, recipe, rng) if kind == "draped" else None
        return view_tiles(number, recipe, land)

    def _draped(self, number: int, recipe: TileRecipe, rng) -> Land:
        """Return hills under an aligned pair: how either view's sensor sees them."""
        groups = self.library.held_back if number >= FIRST_HELD_BACK else self.library.training
        group = groups[sorted(groups)[rng.integers(len(groups))]]
        pair = group[rng.integers(len(group))]
        posts = round((recipe.size_px * 0.7 * 1.25 + 4 * recipe.relief_m * 0.3) / POST_M)
        here, there = (self.library.image(name)[0] for name in (pair.reference, pair.moving))
        # OpenCV counts from the middle of the first pixel.
        half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
        matrix = np.linalg.inv(half) @ pair.matrix @ half
        there = cv2.warpPerspective(there, matrix, here.shape[1::-1], borderMode=cv2.BORDER_REFLECT)
        side = min(here.shape[:2])
        y, x = (int(rng.integers(0, length - side + 1)) for length in here.shape[:2])
        albedo, other = (
            0.1 + 0.8 * stretched(grey(_square(image[y : y + side, x : x + side], posts) / 255.0))
            for image in (here, there)
        )
        rough = recipe.relief_m * noise(rng, posts, int(rng.integers(3, 7))) + rng.uniform(0, 3) * noise(rng, posts, 24)
        return Land((rough + 300.0).astype(np.float32), albedo, POST_M, other=other)


def _square(image: np.ndarray, posts: int) -> np.ndarray:
    way = cv2.INTER_AREA if posts < len(image) else cv2.INTER_CUBIC
    return np.clip(cv2.resize(image.astype(np.float32), (posts, posts), interpolation=way), 0, 255)


def _keep(tiles: ViewTiles, path: Path) -> None:
    """Write a scene so that nobody ever reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    arrays = {name: getattr(tiles, name) for name in ARRAYS}
    for name in ("reference", "moving"):
        arrays[name] = np.uint8(np.round(255 * np.clip(arrays[name], 0, 1)))
    lines = np.stack([tiles.epipolar.coefficients, tiles.true_epipolar.coefficients])
    beside = path.with_name(f".{os.getpid()}.{path.name}")
    np.savez(beside, **arrays, lines=lines, numbers=[tiles.epipolar_px, tiles.radius_px])
    beside.replace(path)


@lru_cache(maxsize=400)
def _kept(path: Path) -> ViewTiles:
    """Return a scene on disk."""
    with np.load(path) as stored:
        arrays = {name: stored[name] for name in ARRAYS}
        lines, numbers = stored["lines"], stored["numbers"]
    for name in ("reference", "moving"):
        arrays[name] = arrays[name].astype(np.float32) / 255
    return ViewTiles(**arrays, epipolar=AffineEpipolar(lines[0]), true_epipolar=AffineEpipolar(lines[1]),
                     epipolar_px=float(numbers[0]), radius_px=float(numbers[1]))  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Make all scenes that are missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=TRAINING)
    parser.add_argument("--held-back", type=int, default=HELD_BACK)
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    chosen = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    pool, start = Pool(Library.open(chosen.data), chosen.folder), time.monotonic()
    for number in (*range(chosen.count), *range(FIRST_HELD_BACK, FIRST_HELD_BACK + chosen.held_back)):
        pool.scene(number)
    sys.stdout.write(f"{chosen.count + chosen.held_back} scenes, {time.monotonic() - start:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
