"""Where pixels come from: aligned pairs and single rasters of a folder, or procedural scenes where there is none."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from . import scenes
from .licences import ANY, CLEAN, OWN, UNKNOWN, allowed, checked, source_of_pair, source_of_raster

HELD_BACK_EVERY = 8
"""One pair in so many, per category, is never trained on; pairs that share an image stay together."""
RASTER_SHARE = {ANY: 0.25, CLEAN: 0.5}
"""The pairs that are left of a clean library show some twenty places, at 10 m."""


@dataclass(frozen=True)
class Aligned:
    """Two images of one place."""

    name: str
    category: str
    reference: str
    moving: str
    matrix: np.ndarray
    """(3, 3): moving px to reference px."""
    exact: bool = True
    """Whether the matrix is good to a fraction of a px; if not, it is to a px or two."""
    source: str = UNKNOWN
    """One of `licences.origins`."""


@dataclass
class Library:
    """All sources of training pixels; images are (H, W, 3) uint8 with an (H, W) uint8 mask of 0 and 255."""

    root: Path | None
    training: dict[str, list[Aligned]] = field(default_factory=dict)
    held_back: dict[str, list[Aligned]] = field(default_factory=dict)
    singles: list[str] = field(default_factory=list)
    scene_px: int = scenes.SIDE
    """Side of procedural scenes."""
    sources: dict[str, str] = field(default_factory=dict)
    """Of the single images."""
    raster_share: float = 0.25
    """Of what a single image is drawn from; the rest are sides of pairs."""

    @classmethod
    def joined(cls, roots: list[Path], matrices: Path | None = None, licences: str = ANY) -> Library:
        """Return what `open` finds in several folders as one library."""
        found = [library for root in roots if (library := cls.open(root, matrices, licences)).root is not None]
        if len(found) < 2:
            return found[0] if found else cls(None)
        joined = cls(found[0].root, raster_share=RASTER_SHARE[checked(licences)])
        for library in found:
            joined._take(library)
        return joined

    @classmethod
    def open(cls, root: Path | str | None, matrices: Path | None = None, licences: str = ANY) -> Library:
        """Return the library of a folder with `pairs.json` and `rasters/`; a procedural one where it is missing.

        With a file of `training.realign`, pairs that it trusts have its matrices, and no others are exact. With
        `licences` CLEAN there is nothing in it whose licence would keep weights from shipping.
        """
        path = None if root is None else Path(root).absolute()
        if path is None or not (path / "pairs.json").is_file():
            return cls(None)
        library = cls(path, raster_share=RASTER_SHARE[checked(licences)])
        better = {} if matrices is None else _matrices(matrices, path.name)
        pairs = []
        for row in json.loads((path / "pairs.json").read_text())["pairs"]:
            matrix, exact = better.get(row["id"], row["matrix"]), matrices is None or row["id"] in better
            files, source = (row["reference"], row["moving"]), source_of_pair(row)
            pairs.append(Aligned(row["id"], row["category"], *files, np.array(matrix, float), exact, source))
        for pair, held_back in zip(pairs, _held_back(pairs), strict=True):
            if allowed(pair.source, licences):
                (library.held_back if held_back else library.training).setdefault(pair.category, []).append(pair)
        rasters = (p.name for p in (path / "rasters").glob("*") if p.suffix != ".json")
        found = {f"rasters/{name}": source_of_raster(name) for name in rasters}
        library.sources = {name: source for name, source in found.items() if allowed(source, licences)}
        library.singles = sorted(library.sources)
        return library

    def _take(self, other: Library) -> None:
        """Add what another library has, by full paths."""

        def full(name: str) -> str:
            return str(other.root / name)

        for mine, theirs in ((self.training, other.training), (self.held_back, other.held_back)):
            for category, group in theirs.items():
                moved = (replace(pair, reference=full(pair.reference), moving=full(pair.moving)) for pair in group)
                mine.setdefault(category, []).extend(moved)
        self.sources.update({full(name): source for name, source in other.sources.items()})
        self.singles.extend(map(full, other.singles))

    def image(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Return an image and its mask."""
        return _load(str(self.root / name))

    def single(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, str]:
        """Return any one image, its mask and source: a raster, a side of a training pair, or a procedural scene."""
        if not (self.singles or self.training) or rng.random() < 0.1:
            scene = scenes.draw(int(rng.integers(1 << 20)), self.scene_px)
            return scene, np.full(scene.shape[:2], 255, np.uint8), OWN
        if self.singles and (not self.training or rng.random() < self.raster_share):
            name = self.singles[rng.integers(len(self.singles))]
            return *self.image(name), self.sources.get(name, UNKNOWN)
        group = self.training[sorted(self.training)[rng.integers(len(self.training))]]
        pair = group[rng.integers(len(group))]
        return *self.image(pair.reference if rng.random() < 0.6 else pair.moving), pair.source


def _held_back(pairs: list[Aligned]) -> list[bool]:
    """Return which pairs are never trained on: one in HELD_BACK_EVERY of a category, and all that share its images."""
    decided: dict[str, bool] = {}
    counted: Counter[str] = Counter()
    found = []
    for pair in pairs:
        held_back = decided.get(pair.reference, decided.get(pair.moving))
        if held_back is None:
            held_back = counted[pair.category] % HELD_BACK_EVERY == HELD_BACK_EVERY - 1
            counted[pair.category] += 1
        for name in (pair.reference, pair.moving):
            decided.setdefault(name, held_back)
        found.append(held_back)
    return found


def _matrices(path: Path, folder: str) -> dict[str, list]:
    """Return the matrices that `training.realign` found for the pairs of a folder, by id."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {row["id"]: row["matrix"] for row in rows if row["folder"] == folder and row["trusted"]}


@lru_cache(maxsize=1200)
def _load(path: str) -> tuple[np.ndarray, np.ndarray]:
    raw = cv2.imread(path, cv2.IMREAD_UNCHANGED)
    if raw is None:
        raise OSError(f"{path} cannot be read as an image.")
    image = _bytes(raw)
    return image, _mask(image)


def _bytes(raw: np.ndarray) -> np.ndarray:
    """Return (H, W, 3) uint8, stretched between percentiles where it is not 8 bit."""
    raw = raw[..., None] if raw.ndim == 2 else raw[..., :3]
    if raw.dtype != np.uint8:
        values = np.nan_to_num(raw.astype(np.float32))
        seen = values[np.isfinite(raw) & (raw != raw.flat[0])]
        low, high = np.percentile(seen, (1, 99)) if seen.size else (0.0, 1.0)
        raw = (np.clip((values - low) / max(high - low, 1e-6), 0, 1) * 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(raw, 3, axis=2) if raw.shape[2] < 3 else raw)


def _mask(image: np.ndarray) -> np.ndarray:
    """Return 0 where black areas reach the image's edge (missing data), 255 elsewhere."""
    dark = cv2.inRange(image, (0, 0, 0), (6, 6, 6))
    edge = np.concatenate([dark[0], dark[-1], dark[:, 0], dark[:, -1]])
    if not edge.any():
        return np.full(dark.shape, 255, np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark)
    missing = np.zeros(count, np.uint8)
    missing[np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])] = 255
    missing[(stats[:, cv2.CC_STAT_AREA] <= 0.002 * dark.size) | (np.arange(count) == 0)] = 0
    return 255 - cv2.dilate(missing[labels], np.ones((5, 5), np.uint8))
