"""A picture of what the engine makes, one row a kind: reference, moving, both as a chessboard in one frame.

python -m crosstie.training.engine.gallery --out build/gallery.png
"""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np

from .curriculum import PLAIN, Curriculum
from .geometry import sample
from .pair import Pair, Plan, make
from .relief import LOCALS
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


def rows_of(library: Library) -> list[tuple[str, dict]]:
    """Return each row's name and what its plans have in common: all kinds, then all local displacements."""
    kinds = [(kind, {"kind": kind}) for kind in Curriculum.over(library).errors]
    locals_ = [(f"local:{name}", {"kind": PLAIN, "local": name, "local_px": 8.0}) for name in LOCALS[1:]]
    return kinds + locals_


def gallery(library: Library, columns: int, seed: int, size: int, difficulty: float) -> np.ndarray:
    """Return all rows, named."""
    rows = []
    for number, (name, same) in enumerate(rows_of(library)):
        seeds = seed + columns * number + np.arange(columns)
        plans = [Plan(seed=int(s), size=size, reach_px=16.0, difficulty=difficulty, **same) for s in seeds]
        row = np.hstack([panel(make(library, plan)) for plan in plans])
        for thickness, colour in ((3, (0, 0, 0)), (1, (0, 255, 255))):
            cv2.putText(row, name, (4, 14), cv2.FONT_HERSHEY_SIMPLEX, 0.45, colour, thickness, cv2.LINE_AA)
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
    parser.add_argument("--difficulty", type=float, default=0.4)
    chosen = parser.parse_args()
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    picture = gallery(Library.open(chosen.data), chosen.columns, chosen.seed, chosen.size, chosen.difficulty)
    cv2.imwrite(str(chosen.out), picture)


if __name__ == "__main__":
    main()
