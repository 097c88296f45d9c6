"""A picture of what the engine makes, one row a kind.

python -m crosstie.training.engine.gallery --out build/gallery.png
"""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np

from .curriculum import Curriculum
from .geometry import sample
from .pair import Pair, Plan, make
from .sources import Library

SHARED = Path(__file__).resolve().parents[3] / "shared" / "training"


def panel(pair: Pair) -> np.ndarray:
    """Return reference, moving, and both as a chessboard in the reference's frame: (H, 3 W, 3) uint8."""
    back = sample(pair.moving, pair.flow, cv2.BORDER_CONSTANT)
    back[~pair.known] = (0, 0, 160)
    size = len(back)
    squares = (np.add.outer(np.arange(size) // 16, np.arange(size) // 16) % 2).astype(bool)
    mixed = np.where(squares[..., None], pair.reference, back)
    return np.hstack([pair.reference, pair.moving, mixed])


def gallery(library: Library, columns: int, seed: int, size: int, difficulty: float) -> np.ndarray:
    """Return all kinds, one row each, named."""
    rows = []
    for row_number, kind in enumerate(Curriculum.over(library).errors):
        seeds = seed + columns * row_number + np.arange(columns)
        plans = [Plan(kind, int(s), size, 16.0, difficulty) for s in seeds]
        row = np.hstack([panel(make(library, plan)) for plan in plans])
        cv2.putText(row, kind, (4, 14), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (0, 255, 255), 1, cv2.LINE_AA)
        rows.append(row)
    return np.vstack(rows)


def main() -> None:
    """Write the picture."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build/gallery.png"))
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--columns", type=int, default=4)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--difficulty", type=float, default=1.0)
    chosen = parser.parse_args()
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    picture = gallery(Library.open(chosen.data), chosen.columns, chosen.seed, chosen.size, chosen.difficulty)
    cv2.imwrite(str(chosen.out), picture)


if __name__ == "__main__":
    main()
