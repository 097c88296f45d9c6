"""What `epimask` finds on held-back simulated tiles, with its mask and without, by land and look; stored seeds.

    python -m crosstie.training.study_tiles
    python -m crosstie.training.study_tiles --weights build/training/epimask.safetensors --tiles 12

Tiles of 128 px of land that was never trained on; a pixel is the ground sample distance. `mask`: cross-attention,
cells and places keep to the epipolar lines; `none`: the same network looks everywhere within reach.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch

from ..models import weights
from ..models.epimask.matcher import load_network
from .engine.gallery import SHARED
from .engine.sources import Library
from .epimask import EpimaskLesson
from .rig.recipe import Recipe

FIRST = 30_000
"""Number of the first tile: neither evaluated on while training (10,000) nor calibrated on (20,000)."""
COLUMNS = ("matches", "epipolar_1px", "precision_1px", "precision_3px", "confident", "confident_3px", "brier")


@torch.no_grad()
def rows(network, library: Library, tiles: int, size: int) -> list[str]:
    """Return the table."""
    lesson = EpimaskLesson()
    source = lesson.source(library, Recipe())
    lines = ["| land and look | search | " + " | ".join(COLUMNS) + " |", "|---|---|" + "---|" * len(COLUMNS)]
    for kind in source.kinds():
        batches = [source.batch([source.held_back(kind, FIRST + k, size)]) for k in range(tiles)]
        for masked in (True, False):
            found = [lesson.measure(network, batch, masked)[0] for batch in batches]
            means = (np.nanmean([row[name] for row in found]) for name in COLUMNS)
            cells = " | ".join(f"{mean:.2f}" if mean < 1 else f"{mean:.1f}" for mean in means)
            lines.append(f"| {kind} | {'mask' if masked else 'none'} | {cells} |")
    return lines


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path, help="in place of those that ship")
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--tiles", type=int, default=12, help="of each land and look")
    parser.add_argument("--size", type=int, default=128)
    chosen = parser.parse_args()
    stored = weights.parse(chosen.weights.read_bytes()) if chosen.weights else weights.read("epimask")
    network, _ = load_network(stored)
    sys.stdout.write("\n".join(rows(network, Library.open(chosen.data), chosen.tiles, chosen.size)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
