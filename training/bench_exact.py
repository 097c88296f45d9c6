"""Matchers on generated tiles whose correspondence is exact, as that of real pairs, known to a pixel or two, is not.

    python -m crosstie.training.bench_exact --scenes 60 --matchers structural dgim cstf --out build/exact.jsonl

Each scene is a place that was never trained on, shown plain and as another sensor or cartographer shows it, through a
random homography and, in turns, no, hilly or leaning local displacement. Precision is the share of right ones among
the matches whose truth is known and seen in both tiles; intervals are of 95 %, by drawing the scenes again. `offset`
tests the drawings themselves, which must not move what they show: how far the matches within 3 px of a scene lie
beside their places in the mean, px of the tile, the median over scenes. `--out` goes on where it ended.

A matcher is a name, of the weights that ship, or `name@folder` of a training run; `:light` behind it asks for the quick
look that *Automatic* takes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.matching import MatchContext, TilePoints, WorkingImage
from ..models import weights
from ..models.arrays import arrays_for
from ..models.base import Matcher
from ..models.registry import find
from .engine.gallery import SHARED
from .engine.geometry import sample
from .engine.pair import GENERATED, Pair, Plan, make
from .engine.sources import Library
from .interval import mean_within

LOOKS = ("plain", "thermal", "radar", "map_like", "season", "haze")
LOCALS = ("none", "relief", "lean")
LIMITS_PX = (0.5, 1.0, 3.0)
SIZE, REACH_PX, LOCAL_PX, SPACING_PX = 192, 9.0, 3.0, 16.0
DIFFICULTY = 0.4
"""Of brightness, blur and noise, and the chance of half of it that the other tile has a look of its own."""
FIRST = 50_000
"""Seed of the first scene: beside those of training and calibration."""


def unseen(library: Library) -> Library:
    """Return a library that draws single images from what is held back of another one alone."""
    return Library(library.root, training=library.held_back, scene_px=library.scene_px)


def scene(library: Library, look: str, number: int) -> Pair:
    """Return the tiles of a look and a number, the same each time."""
    local = LOCALS[number % len(LOCALS)]
    kind, seed = f"{GENERATED}:{look}", FIRST + number
    return make(library, Plan(kind, seed, SIZE, REACH_PX, DIFFICULTY, local=local, local_px=LOCAL_PX, blank=False))


def offsets(pair: Pair, found: TilePoints) -> np.ndarray:
    """Return (M, 2) px: how far matches lie from the truth in the moving tile, where that is known."""
    known = sample(pair.known.astype(np.uint8) * 255, found.reference_xy[None])[0] > 254
    return (found.moving_xy - sample(pair.flow, found.reference_xy[None])[0])[known]


@dataclass(frozen=True)
class Looker:
    """A matcher, and whether it takes a quick look."""

    matcher: Matcher
    light: bool = False

    @classmethod
    def of(cls, said: str) -> Looker:
        """Return what `name[@folder][:light]` says."""
        named, _, how = said.partition(":")
        name, _, folder = named.partition("@")
        kind, arrays = find(name), arrays_for("cpu")
        if not folder:
            return cls(kind.create(arrays), how == "light")
        made = type(kind.create(arrays))
        stored = weights.parse((Path(folder) / f"{name}.safetensors").read_bytes())
        return cls(made(arrays, *made.loaded(stored)), how == "light")

    def match(self, reference: WorkingImage, moving: WorkingImage) -> TilePoints:
        """Return the matches of two tiles."""
        return self.matcher.match(reference, moving, MatchContext(REACH_PX, SPACING_PX, light=self.light))


def images_of(pair: Pair) -> tuple[WorkingImage, WorkingImage]:
    """Return the reference and the moving tile of a pair as a matcher sees them."""
    tiles = (pair.reference, pair.reference_valid), (pair.moving, pair.moving_valid)
    reference, moving = (
        WorkingImage(np.moveaxis(tile, -1, 0).astype(np.float32) / 255, valid, np.eye(3)) for tile, valid in tiles
    )
    return reference, moving


def measured(looker: Looker, pair: Pair) -> dict[str, float]:
    """Return the figures of one matcher on one pair of tiles."""
    found = looker.match(*images_of(pair))
    off = offsets(pair, found) if len(found) else np.empty((0, 2))
    error = np.linalg.norm(off, axis=1)
    row = {f"p{limit:g}": 100 * float((error <= limit).mean()) if len(error) else 0.0 for limit in LIMITS_PX}
    near = off[error <= LIMITS_PX[-1]]
    aside = float(np.linalg.norm(near.mean(axis=0))) if len(near) else float("nan")
    return {"matches": len(error), **row, "right": int((error <= 1).sum()), "offset": aside}


def rows(library: Library, lookers: dict[str, Looker], looks, scenes: int, done: set) -> Iterator[dict]:
    """Yield the figures of each scene, look and matcher that is not among `done`."""
    for number in range(scenes):
        for look in looks:
            left = [name for name in lookers if (look, number, name) not in done]
            pair = scene(library, look, number) if left else None
            for name in left:
                yield {"look": look, "scene": number, "matcher": name, **measured(lookers[name], pair)}


def table(found: list[dict]) -> str:
    """Return the means with their intervals as a Markdown table."""
    limits = [f"p{limit:g}" for limit in LIMITS_PX]
    heads = ["look", "matcher", "scenes", "matches", *(f"within {p[1:]} px" for p in limits), "right, 1 px", "offset"]
    lines = ["| " + " | ".join(heads) + " |", "|---|---|" + "---|" * (len(heads) - 2)]
    for look, name in dict.fromkeys((row["look"], row["matcher"]) for row in found):
        mine = [row for row in found if (row["look"], row["matcher"]) == (look, name)]
        matches, right = (f"{np.mean([row[key] for row in mine]):.0f}" for key in ("matches", "right"))
        shares = ["{:.1f} ({:.1f} to {:.1f})".format(*mean_within([row[p] for row in mine])) for p in limits]
        offset = f"{np.nanmedian([row['offset'] for row in mine]):.2f}"
        lines.append("| " + " | ".join([look, name, str(len(mine)), matches, *shares, right, offset]) + " |")
    return "\n".join(lines) + "\n"


def ahead(found: list[dict], of: str) -> str:
    """Return how far all matchers are ahead of one of them on the same scenes, in points, as a Markdown table."""
    limits = [f"p{limit:g}" for limit in LIMITS_PX]
    lines = [f"| look | matcher, ahead of {of} | scenes | " + " | ".join(f"within {p[1:]} px" for p in limits) + " |"]
    lines.append("|---|---|---|" + "---|" * len(limits))
    rows = {(row["look"], row["matcher"], row["scene"]): row for row in found}
    for look, name in dict.fromkeys(key[:2] for key in rows if key[1] != of):
        pairs = [(row, rows.get((look, of, key[2]))) for key, row in rows.items() if key[:2] == (look, name)]
        both = [(one, other) for one, other in pairs if other is not None]
        gaps = ["{:+.1f} ({:+.1f} to {:+.1f})".format(*mean_within([a[p] - b[p] for a, b in both])) for p in limits]
        lines.append("| " + " | ".join([look, name, str(len(both)), *gaps]) + " |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure what is not measured yet and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--matchers", nargs="+", default=["structural"])
    parser.add_argument("--looks", nargs="+", default=LOOKS, choices=LOOKS)
    parser.add_argument("--scenes", type=int, default=60)
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument(
        "--out", type=Path, default=Path("build/exact.jsonl"), help="one line a scene, look and matcher"
    )
    parser.add_argument("--against", help="also print how far the others are ahead of this one, scene by scene")
    chosen = parser.parse_args(arguments)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    known = list(map(json.loads, chosen.out.read_text().splitlines())) if chosen.out.exists() else []
    lookers = {said: Looker.of(said) for said in chosen.matchers}
    done = {(row["look"], row["scene"], row["matcher"]) for row in known}
    with chosen.out.open("a", encoding="utf-8") as out:
        for row in rows(unseen(Library.open(chosen.data)), lookers, chosen.looks, chosen.scenes, done):
            out.write(json.dumps(row) + "\n")
            out.flush()
            known.append(row)
    wanted = [row for row in known if row["look"] in chosen.looks and row["matcher"] in lookers]
    wanted.sort(key=lambda row: (LOOKS.index(row["look"]), chosen.matchers.index(row["matcher"])))
    sys.stdout.write(table(wanted) + (f"\n{ahead(wanted, chosen.against)}" if chosen.against else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
