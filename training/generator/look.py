"""What the transfer network makes of pairs that it never saw, beside what is true: a picture and figures.

python -m crosstie.training.generator.look --out build/transfer.png
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np
import torch

from ..engine.gallery import SHARED
from ..engine.modality import grey, stretched
from ..engine.sources import Aligned, Library
from ..rows import markdown
from ..validation_set import warp
from .lesson import texture_distance
from .render import transferred

SIZE = 128
SIDES = ("reference", "moving")


def tiles(library: Library, pair: Aligned) -> tuple[np.ndarray, np.ndarray] | None:
    """Return both sides of a pair, (SIZE, SIZE, 3) float32 in 0..1, from the fullest of nine places; None if empty."""
    reference, mask = library.image(pair.reference)
    moving, other = library.image(pair.moving)
    shape = reference.shape[:2]
    shown = warp(np.repeat(other[..., None], 3, axis=2), pair.matrix, shape)[..., 0]
    moved, known, best = warp(moving, pair.matrix, shape), (mask > 250) & (shown > 250), None
    for y in np.linspace(0, shape[0] - SIZE, 3).astype(int):
        for x in np.linspace(0, shape[1] - SIZE, 3).astype(int):
            place = slice(y, y + SIZE), slice(x, x + SIZE)
            if best is None or known[place].mean() > known[best].mean():
                best = place
    if known[best].mean() < 0.9:
        return None
    return tuple(stretched(image[best].astype(np.float32) / 255) for image in (reference, moved))


def compare(content: np.ndarray, made: np.ndarray, target: np.ndarray) -> dict[str, float]:
    """Return how far content and what was made of it are from the target, and how alike their outlines are."""
    generator = torch.Generator().manual_seed(0)
    a, b, c = (torch.from_numpy(x.transpose(2, 0, 1)[None].copy()) for x in (content, made, target))

    def texture(x):
        generator.manual_seed(0)
        return float(texture_distance(x, c, generator))

    def places(x):
        return float((torch.nn.functional.avg_pool2d(x - c, 4)).abs().mean())

    return {
        "texture before": texture(a), "texture after": texture(b),
        "grey before": places(a), "grey after": places(b),
        "outlines": float(np.corrcoef(outlines(content).ravel(), outlines(made).ravel())[0, 1]),
        "true outlines": float(np.corrcoef(outlines(content).ravel(), outlines(target).ravel())[0, 1]),
    }  # fmt: skip


def outlines(tile: np.ndarray) -> np.ndarray:
    """Return (H, W): strength of the smoothed grey's gradient."""
    g = cv2.GaussianBlur(grey(tile), (0, 0), 1.5)
    return np.hypot(cv2.Sobel(g, -1, 1, 0), cv2.Sobel(g, -1, 0, 1))


def look(library: Library, each: int) -> tuple[list[dict], np.ndarray]:
    """Return mean figures of each modality, and its picture: content, made, true; `each` pairs a row."""
    rows, pictures = [], []
    for kind in sorted(library.held_back):
        pairs = [t for pair in library.held_back[kind] if (t := tiles(library, pair)) is not None][:each]
        for side in SIDES if pairs else ():
            figures, strip = [], []
            for number, pair in enumerate(pairs):
                content, target = pair if side == "moving" else pair[::-1]
                made = transferred(np.random.default_rng(number), content, f"{kind}/{side}")
                figures.append(compare(content, made, target))
                strip += [content, made, target]
            blank = [np.ones_like(strip[0])] * (3 * (each - len(pairs)))
            pictures.append(_named(np.hstack(strip + blank), f"to {kind}/{side}"))
            means = {key: float(np.mean([row[key] for row in figures])) for key in figures[0]}
            rows.append({"shown as": f"{kind}/{side}", "pairs": len(pairs), **means})
    return rows, np.vstack(pictures)


def _named(strip: np.ndarray, name: str) -> np.ndarray:
    strip = np.ascontiguousarray((255 * np.clip(strip, 0, 1)).astype(np.uint8))
    for thickness, colour in ((3, (0, 0, 0)), (1, (0, 255, 255))):
        cv2.putText(strip, name, (4, 14), cv2.FONT_HERSHEY_SIMPLEX, 0.45, colour, thickness, cv2.LINE_AA)
    return strip


def main() -> int:
    """Write the picture, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--out", type=Path, default=Path("build/transfer.png"))
    parser.add_argument("--each", type=int, default=4)
    chosen = parser.parse_args()
    library = Library.open(chosen.data)
    if not library.held_back:
        parser.error(f"{chosen.data} has no pairs.json: there is nothing to compare with.")
    rows, picture = look(library, chosen.each)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(chosen.out), picture)
    sys.stdout.write(markdown(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
