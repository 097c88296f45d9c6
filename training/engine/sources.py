"""Where pixels come from: aligned pairs and single rasters of a folder, or procedural scenes where there is none."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from . import scenes

HELD_BACK_EVERY = 8
"""One pair in so many, per category, is never trained on."""


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


@dataclass
class Library:
    """All sources of training pixels; images are (H, W, 3) uint8 with an (H, W) uint8 mask of 0 and 255."""

    root: Path | None
    training: dict[str, list[Aligned]] = field(default_factory=dict)
    held_back: dict[str, list[Aligned]] = field(default_factory=dict)
    singles: list[str] = field(default_factory=list)
    scene_px: int = scenes.SIDE
    """Side of procedural scenes."""

    @classmethod
    def open(cls, root: Path | str | None, matrices: Path | None = None) -> Library:
        """Return the library of a folder with `pairs.json` and `rasters/`; a procedural one where it is missing.

        With a file of `training.realign`, pairs that it trusts have its matrices, and no others are exact.
        """
        path = None if root is None else Path(root)
        if path is None or not (path / "pairs.json").is_file():
            return cls(None)
        library, better = cls(path), {} if matrices is None else _matrices(matrices, path.name)
        for row in json.loads((path / "pairs.json").read_text())["pairs"]:
            matrix, exact = better.get(row["id"], row["matrix"]), matrices is None or row["id"] in better
            files = row["reference"], row["moving"]
            library._add(Aligned(row["id"], row["category"], *files, np.array(matrix, float), exact))
        library.singles = sorted(f"rasters/{p.name}" for p in (path / "rasters").glob("*") if p.suffix != ".json")
        return library

    def _add(self, pair: Aligned) -> None:
        seen = sum(len(part.get(pair.category, ())) for part in (self.training, self.held_back))
        part = self.held_back if seen % HELD_BACK_EVERY == HELD_BACK_EVERY - 1 else self.training
        part.setdefault(pair.category, []).append(pair)

    def image(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Return an image and its mask."""
        return _load(str(self.root / name))

    def single(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """Return any one image: a raster, either side of a training pair, or a procedural scene."""
        if self.root is None or rng.random() < 0.1:
            scene = scenes.draw(int(rng.integers(1 << 20)), self.scene_px)
            return scene, np.full(scene.shape[:2], 255, np.uint8)
        if self.singles and rng.random() < 0.25:
            return self.image(self.singles[rng.integers(len(self.singles))])
        group = self.training[sorted(self.training)[rng.integers(len(self.training))]]
        pair = group[rng.integers(len(group))]
        return self.image(pair.reference if rng.random() < 0.6 else pair.moving)


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
