"""A picture of simulated views: reference, moving, moving brought back by the truth, heights and what is hidden.

python -m crosstie.training.views.gallery --out build/views.png
"""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np

from .land import KINDS
from .pair import Recipe, ViewPair, make


def panel(pair: ViewPair) -> np.ndarray:
    """Return one row of the gallery, (H, 5 W, 3) uint8."""
    grey = [np.repeat(np.uint8(255 * v.image)[..., None], 3, axis=2) for v in (pair.reference, pair.moving)]
    back = cv2.remap(grey[1], pair.flow[..., 0] - 0.5, pair.flow[..., 1] - 0.5, cv2.INTER_LINEAR)
    back[~pair.known] = (0, 0, 160)
    back[pair.hidden] = (0, 200, 255)
    size = len(back)
    squares = (np.add.outer(np.arange(size) // 24, np.arange(size) // 24) % 2).astype(bool)
    mixed = np.where(squares[..., None], grey[0], back)
    up = pair.reference.ground[..., 2]
    heights = cv2.applyColorMap(np.uint8(255 * (up - up.min()) / np.ptp(up)), cv2.COLORMAP_VIRIDIS)
    return np.hstack([*grey, back, mixed, heights])


def main() -> None:
    """Write the picture."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build/views.png"))
    parser.add_argument("--rows", type=int, default=4)
    parser.add_argument("--size", type=int, default=192)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--land", choices=KINDS, default="city")
    chosen = parser.parse_args()
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    rows = [panel(make(chosen.seed + k, Recipe(size_px=chosen.size, kind=chosen.land))) for k in range(chosen.rows)]
    cv2.imwrite(str(chosen.out), np.vstack(rows))


if __name__ == "__main__":
    main()
