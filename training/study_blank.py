"""What matchers say of places that only one image shows: blank water, snow, paper (docs/studies/alignments.md).

    python -m crosstie.training.study_blank --matchers structural cstf cstf@build/run

The scenes of `bench_exact`, plain and as other sensors see them, of which one tile is blank in a wide area. Nothing can
be right there, so every match there is wrong; *stays put* is the share of those that lie within 3 px of where they were
put, which a search of that size would give to about one in ten by chance. Where both tiles show something, matches are
right within 3 px. Counts are per hundred squares of the spacing; *their chance* is what the matcher promises of them,
per cent.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from .bench_exact import LOOKS, SPACING_PX, Looker, images_of, offsets, scene, unseen
from .engine.gallery import SHARED
from .engine.geometry import sample
from .engine.hiding import blank
from .engine.pair import Pair
from .engine.sources import Library
from .interval import mean_within

RIGHT_PX = 3.0


def blanked(pair: Pair, number: int) -> tuple[Pair, np.ndarray]:
    """Return a pair whose moving tile is blank in a wide area, and where, (H, W) bool."""
    tile = pair.moving.astype(np.float32) / 255
    empty = blank(np.random.default_rng((number, 61)), tile)
    moving = (255 * tile).astype(np.uint8) * pair.moving_valid[..., None]
    return replace(pair, moving=moving), empty & pair.moving_valid


def measured(looker: Looker, pair: Pair, empty: np.ndarray) -> dict[str, float]:
    """Return the figures of one matcher on one pair; NaN where there is nothing to count."""
    found = looker.match(*images_of(pair))
    there = sample(empty.astype(np.uint8) * 255, found.moving_xy[None])[0] > 254 if len(found) else np.zeros(0, bool)
    put = np.linalg.norm(found.moving_xy - found.reference_xy, axis=1)[there] <= RIGHT_PX
    seen = found.take(~there)
    right = np.linalg.norm(offsets(pair, seen), axis=1) <= RIGHT_PX if len(seen) else np.zeros(0, bool)
    square = 100 * SPACING_PX**2
    blank_px, seen_px = max(empty.sum(), 1), max((pair.moving_valid & ~empty).sum(), 1)
    return {
        "matches, blank": there.sum() * square / blank_px,
        "their chance": 100 * found.confidence[there].mean() if len(put) else float("nan"),
        "stays put": 100 * put.mean() if len(put) else float("nan"),
        "right, seen": right.sum() * square / seen_px,
        "precision, seen": 100 * right.mean() if len(right) else float("nan"),
    }


def main(arguments: list[str] | None = None) -> int:
    """Print the figures of each matcher as a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--matchers", nargs="+", default=["structural", "cstf"])
    parser.add_argument("--scenes", type=int, default=20, help="of each look")
    parser.add_argument("--data", type=Path, default=SHARED)
    chosen = parser.parse_args(arguments)
    library = unseen(Library.open(chosen.data))
    pairs = [blanked(scene(library, look, number), number) for look in LOOKS for number in range(chosen.scenes)]
    for row, name in enumerate(chosen.matchers):
        looker = Looker.of(name)
        figures = [measured(looker, *pair) for pair in pairs]
        if not row:
            sys.stdout.write("| matcher | " + " | ".join(figures[0]) + " |\n|---|" + "---|" * len(figures[0]) + "\n")
        columns = [np.array([figure[key] for figure in figures]) for key in figures[0]]
        told = ["{:.1f} ({:.1f} to {:.1f})".format(*mean_within(column)) for column in columns]
        sys.stdout.write("| " + " | ".join([name, *told]) + " |\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
