"""Street maps of invented cities beside their aerial images, as a folder of training pairs.

python -m crosstie.training.made.street_maps --out build/street_maps --count 240

Streets, blocks, buildings, parks and letters are drawn as maps on the web show them, on the ground; on the image the
buildings lean and hide what is behind them. What the map leaves out is missing as it is there: trees, cars, shadows.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import cv2
import numpy as np

from ..engine.licences import OWN
from ..engine.scenes import noise
from .base import aerial
from .cities import LEAN_PX, QUARTERS, SITUATIONS, Building, city, sixteenths, standing

SIZE = 480
PALETTES = (
    {"land": (248, 249, 250), "street": (255, 255, 255), "house": (232, 233, 237), "line": (218, 220, 224)},
    {"land": (242, 239, 233), "street": (255, 255, 255), "house": (217, 208, 201), "line": (190, 178, 168)},
    {"land": (235, 235, 235), "street": (250, 240, 190), "house": (205, 205, 210), "line": (150, 150, 155)},
    {"land": (38, 44, 56), "street": (66, 74, 92), "house": (52, 58, 72), "line": (84, 92, 110)},
)
PARK, SHOP = (183, 224, 196), (253, 240, 222)
INKS = ((90, 95, 105), (60, 100, 190), (200, 120, 30), (40, 130, 80))


def pair(seed: int, number: int, size: int = SIZE) -> tuple[np.ndarray, np.ndarray]:
    """Return an aerial image and the map of the same ground, (size, size, 3) uint8 each; the same each time."""
    rng = np.random.default_rng((seed, number, 37))
    quarter = QUARTERS[SITUATIONS[number % len(SITUATIONS)]]
    ground = aerial(rng, size)
    paved, buildings = city(rng, ground, quarter)
    angle, far = rng.uniform(0, 2 * np.pi), rng.uniform(0, max(LEAN_PX) / 2)
    image = standing(_with_trees(rng, paved), buildings, far * np.array([np.cos(angle), np.sin(angle)]))
    image = _shaded(rng, image, buildings)
    return image, drawn(rng, (paved != ground).any(axis=2), buildings)


def drawn(rng: np.random.Generator, streets: np.ndarray, buildings: list[Building]) -> np.ndarray:
    """Return (size, size, 3) uint8: the map of (size, size) bool streets and of buildings."""
    size = len(streets)
    palette = PALETTES[rng.integers(len(PALETTES))]
    canvas = np.empty((size, size, 3), np.uint8)
    canvas[:] = palette["land"]
    for colour in (PARK, SHOP):
        if rng.random() < 0.6:
            field = noise(rng, size, rng.uniform(60, 150))
            canvas[field > rng.uniform(0.9, 1.6)] = colour
    canvas[streets] = palette["street"]
    if rng.random() < 0.5:
        edges = cv2.morphologyEx(streets.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
        canvas[edges] = palette["line"]
    for building in buildings:
        corners = sixteenths(building.ground)
        if rng.random() < 0.93:
            cv2.fillPoly(canvas, [corners], palette["house"], cv2.LINE_AA, 4)
            cv2.polylines(canvas, [corners], True, palette["line"], 1, cv2.LINE_AA, 4)
    _letters(rng, canvas, int(rng.integers(4, 22)))
    return canvas


def _letters(rng: np.random.Generator, canvas: np.ndarray, count: int) -> None:
    """Write names and set pins, in place, at any angle a reader can read."""
    size = len(canvas)
    for _ in range(count):
        ink, (x, y) = INKS[rng.integers(len(INKS))], rng.integers(0, size, 2).tolist()
        word = "".join(rng.choice(list("abcdeghiklmnoprstuvz"), rng.integers(3, 10))).capitalize()
        cv2.putText(canvas, word, (x, y), int(rng.integers(0, 4)), rng.uniform(0.3, 0.6), ink, 1, cv2.LINE_AA)
        if rng.random() < 0.5:
            cv2.circle(canvas, (x - 9, y - 4), int(rng.integers(4, 8)), ink, -1, cv2.LINE_AA)


def _with_trees(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """Return the ground with trees and cars that no map shows."""
    seen, size = image.copy(), len(image)
    for _ in range(int(rng.integers(20, 160))):
        at = rng.integers(0, size, 2).tolist()
        if rng.random() < 0.6:
            tone = np.array([40, 70, 35]) * rng.uniform(0.6, 1.5)
            cv2.circle(seen, at, int(rng.integers(2, 8)), tone.tolist(), -1, cv2.LINE_AA)
        else:
            box = cv2.boxPoints((tuple(map(float, at)), (3.0, 6.0), float(rng.uniform(0, 180))))
            cv2.fillPoly(seen, [np.round(box).astype(np.int32)], rng.uniform(20, 240, 3).tolist(), cv2.LINE_AA)
    return seen


def _shaded(rng: np.random.Generator, image: np.ndarray, buildings: list[Building]) -> np.ndarray:
    """Return the image under a sun: grain, and the shadows of buildings on one side of them."""
    angle, length = rng.uniform(0, 2 * np.pi), rng.uniform(0, 14)
    along = length * np.array([np.cos(angle), np.sin(angle)])
    shadow, roofs = (np.zeros(image.shape[:2], np.uint8) for _ in range(2))
    for building in buildings:
        cv2.fillPoly(roofs, [np.round(building.ground).astype(np.int32)], 1)
        for share in (0.5, 1.0):
            corners = building.ground + share * building.height * along
            cv2.fillPoly(shadow, [np.round(corners).astype(np.int32)], 1)
    dark = cv2.GaussianBlur(((shadow > 0) & (roofs == 0)).astype(np.float32), (0, 0), 0.8)[..., None]
    lit = image * (1 - rng.uniform(0.2, 0.6) * dark)
    return np.clip(lit + rng.normal(0, rng.uniform(1, 8), image.shape), 1, 255).astype(np.uint8)


def main(arguments: list[str] | None = None) -> int:
    """Write the folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    parser.add_argument("--count", type=int, default=240)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args(arguments)
    folder = chosen.out / "pairs"
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for number in range(chosen.count):
        name = f"street_map_{number:04d}"
        files = {"reference": f"pairs/{name}_reference.png", "moving": f"pairs/{name}_moving.png"}
        for file, image in zip(files.values(), pair(chosen.seed, number), strict=True):
            cv2.imwrite(str(chosen.out / file), image[..., ::-1])
        rows.append({"id": name, "category": "street_map", **files, "matrix": np.eye(3).tolist(), "source": OWN})
    (chosen.out / "pairs.json").write_text(json.dumps({"pairs": rows}, indent=1), encoding="utf-8")
    sys.stdout.write(f"{chosen.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
