"""What the epipolar mask is worth where it can matter: whole tiles searched, turned against each other, many rivals.

    python -m crosstie.training.study_corridor draw --out build/corridor
    python -m crosstie.training.study_corridor run --out build/corridor --steps 400 --seeds 0 1 2
    python -m crosstie.training.study_corridor table --out build/corridor

`draw`: simulated scenes of orchards, houses alike and cities, tiles of them, and what a frozen encoder sees of these.
`run`: one network an arm and seed; those of a seed begin alike and learn from the same tiles in the same order.
`table`: right matches (within 3 px of the truth by point on the ground) a hundred cells that have a partner; how many
of all matches are right; how many of each arm's surest ones, as many right ones of each; and how far each is ahead of
the rival, scenes drawn again. *Left out*: without matches further from their lines than the camera models are off and
a right match may be. Without any mask before, that is the rival, which needs no training of its own.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import torch
from torch.nn import functional

from ..models import weights
from ..models.dgim.matcher import load_network
from .cells import CELL_PX, RIGHT_PX
from .corridor import ARMS, Arm, Cells, CoarseMatcher, Found, loss_of, matched
from .engine.sources import Library
from .interval import drawn_again
from .rig.recipe import Recipe
from .rows import Rows, markdown
from .views.apart import apart
from .views.other import by_another
from .views.pool import FIRST_HELD_BACK, Pool
from .views.tiles import ViewTiles

LANDS = ("orchard", "houses", "city")
LOOKS = ("plain", "other")
SCENE_PX, TILE_PX = 384, 192
SCENES = {"training": range(90), "held_back": range(FIRST_HELD_BACK, FIRST_HELD_BACK + 48)}
EACH = {"training": 12, "held_back": 2}
"""Tiles of a scene; every second one has its moving view by another sensor."""
COUNTS = 96, 64
"""Numbers that are kept of a cell's surroundings, and of the backbone's map."""
AROUND = 8
"""Squares of 4 px along a side of a cell's surroundings."""
FITTED = 30
"""Scenes that those are found from."""
COLUMNS = ("seen", "valid", "there", "known", "lines")
BATCH, WIDTH = 4, 96
RATE = 5e-4
SURE, DRAWN = 0.9, 1000
"""Share of the least recall at which precision is compared, and how often scenes are drawn again."""


class Encoder:
    """What is seen of a cell: the structure about it, and the backbone's map of `dgim`, each in a few numbers."""

    def __init__(self):
        self.network, _ = load_network(weights.read("dgim"))
        self.axes: list[tuple[torch.Tensor, torch.Tensor]] = []
        """Mean and main axes of both."""

    @torch.inference_mode()
    def look(self, images: np.ndarray, valid: np.ndarray) -> list[torch.Tensor]:
        """(B, H, W) in 0..1 and (B, H, W) bool → [(B, 576, H / 8, W / 8), (B, 192, …)] float32."""
        pixels, inside = (torch.from_numpy(x[:, None].astype(np.float32)) for x in (images, valid))
        seen = self.network.see(pixels, inside)
        return [surroundings(seen.fixed), seen.maps[-1]]

    def fit(self, looked: list[list[torch.Tensor]]) -> None:
        """Find the axes that what was seen of some tiles differs most along."""
        for seen, count, whitened in zip(zip(*looked), COUNTS, (False, True)):
            rows = torch.cat([one.movedim(1, -1).flatten(0, -2) for one in seen])
            mean = rows.mean(0)
            spread, axes = torch.linalg.eigh((rows - mean).T @ (rows - mean) / len(rows))
            spread, axes = spread.flip(0)[:count], axes.flip(1)[:, :count]
            self.axes.append((mean, axes / spread.sqrt() if whitened else axes / spread.sum().sqrt()))

    def __call__(self, images: np.ndarray, valid: np.ndarray) -> torch.Tensor:
        """(B, H, W) in 0..1 and (B, H, W) bool → (B, sum of COUNTS, H / 8, W / 8) float16."""
        looked = zip(self.look(images, valid), self.axes)
        return torch.cat([((x.movedim(1, -1) - mean) @ axes).movedim(-1, 1) for x, (mean, axes) in looked], 1).half()


def surroundings(fixed: torch.Tensor) -> torch.Tensor:
    """(B, 9, H / 2, W / 2) templates of structure → (B, 576, H / 8, W / 8): 8 × 8 squares of 4 px about each cell."""
    squares = functional.pad(functional.avg_pool2d(fixed, 2), (AROUND // 2,) * 4)[..., 1:, 1:]
    side = fixed.shape[-1] // 4
    found = functional.unfold(squares, AROUND, stride=2)
    return found.unflatten(2, (-1, math.isqrt(found.shape[2])))[..., :side, :side]


def cells_of(tiles: ViewTiles, encoder: Encoder) -> Cells:
    """Return a pair of tiles as a batch of one."""
    images, valid = _images(tiles)
    seen = encoder(images, valid)
    inside = _by_cell(valid[..., None].astype(np.float32)).mean((2, 4))[..., 0] > 0.5
    # A cell's middle is a corner of four pixels.
    middle = slice(CELL_PX // 2 - 1, CELL_PX // 2 + 1)
    there = _by_cell(tiles.flow[None])[:, :, middle, :, middle].mean((2, 4))
    known = _by_cell(tiles.known[None, ..., None])[:, :, middle, :, middle].all((2, 4))[..., 0]
    lines = torch.from_numpy(tiles.epipolar.coefficients.astype(np.float32))
    return Cells(
        seen[None], torch.from_numpy(inside).flatten(1)[None], torch.from_numpy(there).flatten(1, 2),
        torch.from_numpy(known).flatten(1), lines[None], tiles.epipolar_px,
    )  # fmt: skip


def _images(tiles: ViewTiles) -> tuple[np.ndarray, np.ndarray]:
    """Return both images of a pair and where they are valid, (2, H, W) each."""
    return np.stack([tiles.reference, tiles.moving]), np.stack([tiles.reference_valid, tiles.moving_valid])


def _by_cell(grid: np.ndarray) -> np.ndarray:
    """(B, H, W, C) → (B, rows, 8, cols, 8, C)."""
    batch, rows, cols, channels = grid.shape
    return grid.reshape(batch, rows // CELL_PX, CELL_PX, cols // CELL_PX, CELL_PX, channels)


def tiles_of_scene(pool: Pool, number: int, count: int, size: int = TILE_PX) -> list[ViewTiles]:
    """Return tiles of a scene, every second one with its moving view by another sensor."""
    rng, made = np.random.default_rng((number, 17)), []
    for k in range(count):
        tiles = apart(pool.scene(number), rng, size)
        if k % 2:
            moving = by_another(tiles.moving, 1000 * number + k) * tiles.moving_valid
            tiles = replace(tiles, moving=moving)
        made.append(tiles)
    return made


def draw(folder: Path) -> None:
    """Make the tiles of SCENES and keep what the encoder sees of them."""
    pool, encoder = Pool(Library(None), folder / "views", SCENE_PX, LANDS), Encoder()
    some = (tiles_of_scene(pool, number, 2) for number in SCENES["training"][:FITTED])
    encoder.fit([encoder.look(*_images(tiles)) for pair in some for tiles in pair])
    for part, numbers in SCENES.items():
        found = [cells_of(tiles, encoder) for n in numbers for tiles in tiles_of_scene(pool, n, EACH[part])]
        columns = {name: torch.cat([getattr(one, name) for one in found]) for name in COLUMNS}
        torch.save({**columns, "epipolar_px": found[0].epipolar_px}, folder / f"{part}.pt")


def read(folder: Path, part: str) -> Cells:
    """Return the tiles of a part."""
    return Cells(**torch.load(folder / f"{part}.pt", weights_only=True))


def floats(cells: Cells) -> Cells:
    """Return pairs as the network wants them."""
    return replace(cells, seen=cells.seen.float())


def train(cells: Cells, arm: Arm, steps: int, seed: int, batch: int = BATCH, width: int = WIDTH) -> CoarseMatcher:
    """Return the network of an arm; arms of a seed begin alike and see the same pairs in the same order."""
    torch.manual_seed(seed)
    network, order = CoarseMatcher(cells.seen.shape[2], width), np.random.default_rng(seed)
    recipe = Recipe(rate=RATE, warm_up_steps=max(1, steps // 20), batch=batch)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=recipe.weight_decay)
    queue: list[int] = []
    for step in range(steps):
        if len(queue) < batch:
            queue += order.permutation(len(cells.known)).tolist()
        mine, queue = floats(cells.take(queue[:batch])), queue[batch:]
        optimiser.param_groups[0]["lr"] = recipe.rate_at(step, step / steps)
        loss = loss_of(network(mine, arm), mine)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), recipe.clip)
        optimiser.step()
    return network.eval()


@torch.inference_mode()
def measure(network: CoarseMatcher, cells: Cells, arm: Arm) -> list[dict]:
    """Return for each pair how many cells have a partner, and what its matches are."""
    rows = []
    for b in range(len(cells.known)):
        one = floats(cells.take([b]))
        rows.append(told(matched(network(one, arm), one), one))
    return rows


def told(found: Found, one: Cells) -> dict:
    """Return what the matches of one pair are; one of a cell that has no partner is infinitely wrong."""
    error = (found.xy - one.there[0, found.cell]).norm(dim=1)
    right = (error <= RIGHT_PX) & one.known[0, found.cell]
    on_line = found.off_px <= one.epipolar_px + RIGHT_PX
    score = [round(value, 5) for value in found.score.tolist()]
    return {"cells": int(one.known.sum()), "score": score, "right": right.tolist(), "on_line": on_line.tolist()}


@dataclass(frozen=True)
class Way:
    """A network, how it is asked, and whether matches off the lines are left out afterwards."""

    trained: str
    asked: str
    left_out: bool = False

    def __str__(self) -> str:
        asked = "" if self.asked == self.trained else f", asked with the mask in {self.asked}"
        return f"{self.trained}{asked}{', left out' if self.left_out else ''}"


RIVAL, WHOLE = Way("none", "none", True), Way("both", "both", True)
WAYS = (
    Way("none", "none"), RIVAL, Way("none", "matching", True), Way("attention", "attention"),
    Way("attention", "attention", True), Way("matching", "matching", True), Way("both", "both"), WHOLE,
)  # fmt: skip


class Matches:
    """All matches of one network on all pairs, surest first."""

    def __init__(self, pairs: list[dict], left_out: bool):
        self.cells = np.array([pair["cells"] for pair in pairs], float)
        kept = [np.array(pair["on_line"], bool) | (not left_out) for pair in pairs]
        columns = {
            name: np.concatenate([np.array(pair[name])[keep] for pair, keep in zip(pairs, kept)])
            for name in ("score", "right")
        }
        pair = np.repeat(np.arange(len(pairs)), [keep.sum() for keep in kept])
        order = np.argsort(-columns["score"], kind="stable")
        self.pair, self.right = pair[order], columns["right"][order].astype(float)

    def found(self, weight: np.ndarray) -> float:
        """Return the right matches a hundred cells, mean over pairs (P,) of a weight."""
        each = 100.0 * np.bincount(self.pair, self.right, len(self.cells)) / np.maximum(self.cells, 1)
        return float(np.average(each, weights=weight))

    def precision(self, weight: np.ndarray) -> float:
        """Return how many of all matches are right, per cent."""
        mine = weight[self.pair]
        return 100.0 * float((mine * self.right).sum() / max(mine.sum(), 1e-9))

    def precision_at(self, recall: float, weight: np.ndarray) -> float:
        """Return how many of the surest matches are right, per cent, that give a share of all cells right ones."""
        mine = weight[self.pair]
        right, every = np.cumsum(mine * self.right), np.cumsum(mine)
        wanted = recall * (weight * self.cells).sum()
        if not len(right) or right[-1] < wanted:
            return float("nan")
        last = int(np.searchsorted(right, wanted))
        return 100.0 * float(right[last] / every[last])


def table_of(rows: list[dict], wanted: np.ndarray, scenes: np.ndarray) -> list[dict]:
    """Return a line for each of WAYS; `wanted` (P,) bool: pairs that count; `scenes` (P,): what is drawn again."""
    seeds = sorted({row["seed"] for row in rows})
    by_name = {(row["trained"], row["asked"], row["seed"]): row["pairs"] for row in rows}
    found = {way: [Matches(by_name[way.trained, way.asked, seed], way.left_out) for seed in seeds] for way in WAYS}
    one = wanted.astype(float)
    recall = SURE * min(m.right[one[m.pair] > 0].sum() / m.cells[wanted].sum() for some in found.values() for m in some)
    weights_drawn = [one]
    for taken in drawn_again(scenes[wanted], DRAWN):
        weights_drawn.append(one.copy())
        weights_drawn[-1][wanted] = taken

    def means(way):
        """Return (draws, 3) figures, means over seeds."""
        return np.array([
            np.mean([(m.found(w), m.precision(w), m.precision_at(recall, w)) for m in found[way]], axis=0)
            for w in weights_drawn
        ])  # fmt: skip

    rival, lines = means(RIVAL), []
    for way in WAYS:
        mine = means(way)
        line = {"way": str(way)}
        for column, name in enumerate(("right a hundred cells", "right of all, %", "right of the surest, %")):
            gap = mine[:, column] - rival[:, column]
            low, high = np.nanpercentile(gap[1:], (2.5, 97.5))
            beside = "" if way == RIVAL else f"; {gap[0]:+.1f} ({low:+.1f} to {high:+.1f})"
            line[name] = f"{mine[0, column]:.1f}{beside}"
        by_seed = [a.found(one) - b.found(one) for a, b in zip(found[way], found[RIVAL])]
        line["right ahead of the rival, by seed"] = ", ".join(f"{gap:+.1f}" for gap in by_seed)
        lines.append(line)
    return lines


def lacking(rows: list[dict], steps: int) -> str:
    """Return a sentence about what has to be measured before there is a table; empty if nothing is missing."""
    if not rows:
        return f"Nothing has been measured at {steps} steps: `run` does it."
    there = {(row["trained"], row["asked"], row["seed"]) for row in rows}
    missing = sorted({
        f"{way.trained} asked with {way.asked}, seed {seed}"
        for seed in {row["seed"] for row in rows} for way in WAYS if (way.trained, way.asked, seed) not in there
    })  # fmt: skip
    return f"Not measured yet: {'; '.join(missing)}. `run` does what is missing." if missing else ""


def run(folder: Path, steps: int, seeds: list[int]) -> None:
    """Train and measure all arms of one seed after the other; what is there is not done again."""
    kept, training, held_back = Rows(folder / "rows.jsonl"), read(folder, "training"), read(folder, "held_back")
    asked = {(way.trained, way.asked) for way in WAYS}
    for seed in seeds:
        for arm in ARMS:
            network = None
            for how in (other for other in ARMS if (arm.name, other.name) in asked):
                key = {"trained": arm.name, "asked": how.name, "seed": seed, "steps": steps}
                if kept.has(key):
                    continue
                if network is None:
                    start = time.process_time()
                    network = train(training, arm, steps, seed)
                    seconds = time.process_time() - start
                row = kept.once(key, lambda n=network, h=how: {"pairs": measure(n, held_back, h)})
                sys.stdout.write(
                    f"{key} {seconds:.0f} s {Matches(row['pairs'], False).found(np.ones(len(held_back.known))):.1f}\n"
                )
                sys.stdout.flush()


def main() -> int:
    """Make, run, or print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("draw", "run", "table"))
    parser.add_argument("--out", type=Path, default=Path("build/corridor"))
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    if chosen.what == "draw":
        draw(chosen.out)
    elif chosen.what == "run":
        run(chosen.out, chosen.steps, chosen.seeds)
    else:
        rows = [row for row in Rows(chosen.out / "rows.jsonl").all() if row["steps"] == chosen.steps]
        missing = lacking(rows, chosen.steps)
        if missing:
            sys.stderr.write(f"{missing}\n")
            return 1
        scenes = np.repeat(np.array(SCENES["held_back"]), EACH["held_back"])
        lands, other = scenes % len(LANDS), np.arange(len(scenes)) % 2 == 1
        parts = {"all": np.ones(len(scenes), bool), **{look: other == (look == "other") for look in LOOKS}}
        parts.update({LANDS[k]: lands == k for k in np.unique(lands)})
        for name, wanted in parts.items():
            sys.stdout.write(f"\n{name}, {wanted.sum()} pairs\n\n{markdown(table_of(rows, wanted, scenes))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
