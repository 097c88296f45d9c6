"""What words could add at best: a person's labels, a class for each cell, and “flooded” where it was, told truly.

    python -m crosstie.training.study_oracle words --pairs 32 --out build/oracle
    python -m crosstie.training.study_oracle map --steps 300 --out build/oracle
    python -m crosstie.training.study_oracle flood --data ../shared/training_more --tiles 80 --out build/oracle

`words`: the network that ships, told nothing, the labels that somebody saw in the pair's scene, and those of another
scene. `map`: two small trainings with the same steps and seeds, without text and with a class for every cell of the
photograph, as a land-cover raster in its frame has it (K-means of colour and roughness, CLASSES of them, CELL_PX px).
`flood`: Sentinel-2 before a flood against Sentinel-1 after it, displaced and turned; the reference as it is, with the
flooded area (dark to Sentinel-1 after, not before) painted as water, and with that area left out. Right is what a
robust similarity of the matches puts within RIGHT_PX. Differences are paired; intervals are of 95 %, by drawing pairs
again, for floods groups of neighbouring tiles.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import nn
from torch.nn import functional

from ..core.errors import DegenerateError
from ..core.geometry import frames
from ..core.geometry.families import FAMILIES
from ..core.geometry.robust import fit_robust
from ..core.matching import MatchContext, WorkingImage
from ..models import weights
from ..models.arrays import arrays_for
from ..models.registry import find
from ..models.tar.network import CELL_PX, Tar, TarShape
from ..models.tar.stored import BASE, fill_base, load_network
from .engine.gallery import SHARED
from .engine.geometry import sample
from .engine.pair import Plan, make, residual_of, shown_by
from .engine.sources import Aligned, Library
from .interval import mean_within
from .looks import Look, LookSource
from .rig.loop import Trainer
from .rows import markdown
from .study_words import BATCH, FIRST, RECIPE
from .tar import TarLesson

TOLD = 0.02
"""Weight of the descriptors that nobody named, beside 1."""
CLASSES, FITTED_ON = 6, 48
RIGHT_PX, REACH_PX, SPACING_PX, THRESHOLD_PX, SEED = 3.0, 16.0, 16.0, 3.0, 17
TURN_DEG, LOG_SCALE, SHIFT_PX = 3.0, 0.03, 9.0
FLOODED = (0.05, 0.8)
"""Shares of a tile between which there is something to say."""
WET, DRY = 0.62, 0.75
"""Below and above, as shares of the bright parts of a radar image, what is water and what is not."""
WATER = (70, 45, 15)
"""Of Sentinel-2 in the false colours of the tiles, blue first."""
NEIGHBOURS = 8
"""Tiles that are drawn again together."""


def told(labels: torch.Tensor) -> torch.Tensor:
    """Return (B, V) priors of (B, V) labels; even where there is none."""
    return torch.where((labels > 0) | (labels.amax(1, keepdim=True) == 0), 1.0, TOLD)


@torch.no_grad()
def words(library: Library, pairs_a_kind: int) -> dict[str, list[dict]]:
    """Return the figures of the network that ships, told nothing, the truth, and what another scene shows."""
    network, table, _ = load_network(weights.read("tar"), weights.read(BASE))
    lesson = TarLesson(table=table)
    looks = LookSource(library, network, table.names, RECIPE.hardest)
    found: dict[str, list[dict]] = {"told nothing": [], "told the truth": [], "told of another scene": []}
    for batch in batches(looks, pairs_a_kind):
        labels = batch.looks.labels
        for name, prior in zip(found, (None, told(labels), told(labels.roll(1, 0))), strict=True):
            found[name] += lesson.measure(network, batch, prior)
    return found


def batches(looks: LookSource, pairs_a_kind: int) -> Iterator:
    """Yield batches of pairs that no training sees, always the same ones in the same order."""
    for kind in looks.kinds():
        for first in range(FIRST, FIRST + pairs_a_kind, BATCH):
            seeds = range(first, min(first + BATCH, FIRST + pairs_a_kind))
            yield looks.batch([looks.held_back(kind, seed, RECIPE.tile_px) for seed in seeds])


class MapTar(Tar):
    """Without text; each cell of the reference hears its class, at first as nothing."""

    def __init__(self, heard: bool):
        super().__init__(None)
        self.words_of_places = nn.Conv2d(CLASSES, TarShape().widths[-1], 1, bias=False) if heard else None
        if self.words_of_places is not None:
            nn.init.zeros_(self.words_of_places.weight)
        self.classes: torch.Tensor | None = None

    def enhanced(self, seen, images, prior=None):
        """Return the highest map with the classes added to the reference's, and nothing."""
        high = seen.maps[-1]
        if self.words_of_places is None or self.classes is None:
            return high, None
        said = self.words_of_places(self.classes.to(high.dtype))
        return high + torch.cat([said, torch.zeros_like(said)]), None


class MapLesson(TarLesson):
    """Trains it; the labels of its looks are the classes of the cells, (CLASSES, h, w)."""

    def __init__(self, heard: bool, looks: LookSource | None = None):
        super().__init__(words=False, looks=looks)
        self.heard = heard

    def network(self) -> MapTar:
        """Return it untrained, on a frozen `dgim`."""
        network = MapTar(self.heard)
        fill_base(network, weights.read(BASE))
        return network

    def loss(self, network, batch, generator):
        """Return the loss of the placement."""
        network.classes = batch.looks.labels
        return super().loss(network, batch, generator)

    def measure(self, network, batch, prior=None):
        """Return the figures of each pair."""
        network.classes = batch.looks.labels
        return super().measure(network, batch, prior)


class MapSource(LookSource):
    """Looks with the classes that the photograph shows in the reference's frame; tiles keep their colours."""

    def __init__(self, library: Library, network: Tar, pool: int):
        super().__init__(library, network, (), RECIPE.hardest, pool)
        parts = (library.training, library.held_back)
        self.by_name = {pair.name: pair for part in parts for group in part.values() for pair in group}
        plans = super().plans(np.random.default_rng(0), FITTED_ON, RECIPE.tile_px)
        self.centres = cluster_centres([self.photograph(plan) for plan in map(plain, plans)])

    def plans(self, rng, count, size):
        """Return plans of the pool."""
        return [plain(plan) for plan in super().plans(rng, count, size)]

    def held_back(self, kind, seed, size):
        """Return the plan of a pair that is never trained on."""
        return plain(super().held_back(kind, seed, size))

    def look(self, plan: Plan) -> Look:
        """Look at a plan's pair; its labels are the classes of the reference's cells."""
        return replace(super().look(plan), labels=class_map(self.photograph(plan), self.centres))

    def photograph(self, plan: Plan) -> np.ndarray:
        """Return what the photograph of a pair shows in the frame of the reference tile, (H, W, 3) uint8."""
        pair = make(self.library, plan)
        return pair.reference if self.begins_with_it(plan) else sample(pair.moving, pair.flow)

    def begins_with_it(self, plan: Plan) -> bool:
        """Return whether the photograph is the plan's reference: draws what `make` draws first."""
        rng = np.random.default_rng((plan.seed, plan.size, int(plan.held_back)))
        residual_of(rng, plan)
        side = shown_by(self.library, plan, rng)[0]
        return side.image is self.library.image(self.by_name[side.name].reference)[0]


def plain(plan: Plan) -> Plan:
    """Return a plan whose tiles keep their colours."""
    return replace(plan, photometric=False)


def cell_features(tile: np.ndarray) -> np.ndarray:
    """Return (h · w, 4) float32: colour and roughness of each cell of a tile (H, W, 3) uint8."""
    side = len(tile) // CELL_PX
    pixels = cv2.GaussianBlur(tile, (0, 0), 1.0).astype(np.float32) / 255
    grey = pixels.mean(axis=2)
    mean, power, colour = (
        cv2.resize(values, (side, side), interpolation=cv2.INTER_AREA) for values in (grey, grey * grey, pixels)
    )
    rough = np.sqrt(np.maximum(power - mean * mean, 0))
    return np.dstack([colour, 2 * rough]).reshape(-1, 4)


def cluster_centres(tiles: list[np.ndarray]) -> np.ndarray:
    """Return (CLASSES, 4) centres of the cells of some tiles."""
    cv2.setRNGSeed(SEED)
    rows = np.concatenate([cell_features(tile) for tile in tiles])
    until = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 50, 1e-3)
    return cv2.kmeans(rows, CLASSES, None, until, 4, cv2.KMEANS_PP_CENTERS)[2]


def class_map(tile: np.ndarray, centres: np.ndarray) -> torch.Tensor:
    """Return (CLASSES, h, w): 1 where a cell is nearest to a class, 0 elsewhere."""
    rows, side = cell_features(tile), len(tile) // CELL_PX
    nearest = np.linalg.norm(rows[:, None] - centres, axis=-1).argmin(1)
    return functional.one_hot(torch.from_numpy(nearest), CLASSES).T.reshape(CLASSES, side, side).float()


def class_maps(library: Library, steps: int, pool: int, pairs_a_kind: int, folder: Path) -> dict[str, list[dict]]:
    """Return the figures of two trainings: without text, and with the class of each of the reference's cells."""
    looks, found = MapSource(library, MapLesson(False).network(), pool), {}
    for name, heard in (("without", False), ("class of each cell", True)):
        lesson = MapLesson(heard, looks)
        trainer = Trainer(lesson, RECIPE, library, folder / name.split()[0], "cpu", 0)
        if not trainer.step:
            trainer.run(1e9, steps)
        network = trainer.average.network.eval()
        found[name] = [row for batch in batches(looks, pairs_a_kind) for row in lesson.measure(network, batch)]
    return found


def floods(library: Library, matchers: list[str], most: int, out: Path) -> list[dict]:
    """Return whether each tile was placed right by each matcher in each way; goes on where `out` ends."""
    known = list(map(json.loads, out.read_text().splitlines())) if out.exists() else []
    done = {row["tile"] for row in known}
    pairs = [p for part in (library.training, library.held_back) for p in part.get("sar", ())]
    tiles = sorted((p for p in pairs if p.name.endswith("_ba")), key=lambda p: p.name)
    with out.open("a") as stream:
        for k in np.random.default_rng(SEED).permutation(len(tiles)):
            if len(known) >= most:
                break
            shown = None if tiles[k].name in done else flood_of(library, tiles[k])
            if shown is not None:
                row = {"tile": tiles[k].name, **flood_row(*shown, matchers, sum(map(ord, tiles[k].name)))}
                stream.write(json.dumps(row) + "\n")
                stream.flush()
                known.append(row)
    return known


def flood_of(library: Library, pair: Aligned) -> tuple | None:
    """Return Sentinel-2 before, its mask, Sentinel-1 after, its mask, and where it was flooded; None where hardly."""
    before, seen = library.image(pair.reference)
    dry, quiet = library.image(pair.moving.replace("_s1a", "_s1b"))
    radar, heard = library.image(pair.moving)
    mask = flooded(dry, radar) & (seen > 0) & (quiet > 0) & (heard > 0)
    return (before, seen, radar, heard, mask) if FLOODED[0] < mask.mean() < FLOODED[1] else None


def flooded(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Return (H, W) bool: dark to the radar after and not before, as somebody would outline it: patches, not pixels."""
    dark = [brightness(image) for image in (before, after)]
    new = ((dark[1] < WET) & (dark[0] > DRY)).astype(np.uint8)
    return cv2.morphologyEx(cv2.medianBlur(new, 9), cv2.MORPH_OPEN, np.ones((7, 7), np.uint8)) > 0


def brightness(radar: np.ndarray) -> np.ndarray:
    """Return (H, W) smoothed backscatter over the brighter half's: each image was stretched for itself."""
    smooth = cv2.GaussianBlur(radar[..., 0], (0, 0), 2.0).astype(np.float32)
    return smooth / max(1.0, float(np.percentile(smooth, 75)))


def flood_row(before, seen, radar, heard, mask, matchers: list[str], seed: int) -> dict:
    """Return by matcher and way whether a tile was placed right: the reference as it is, painted, with a gap."""
    rng = np.random.default_rng(seed)
    size = len(before)
    turned = frames.similarity(float(np.exp(rng.uniform(-LOG_SCALE, LOG_SCALE))), rng.uniform(-TURN_DEG, TURN_DEG))
    shift = frames.shift(*rng.uniform(-SHIFT_PX, SHIFT_PX, 2))
    matrix = shift @ frames.shift(size / 2, size / 2) @ turned @ frames.shift(-size / 2, -size / 2)
    moving = working(*(warped(image, matrix) for image in (radar, heard)))
    painted = np.where(mask[..., None], np.uint8(WATER), before)
    ways = {
        "as it is": working(before, seen),
        "painted as water": working(painted, seen),
        "left out": working(before, np.where(mask, 0, seen).astype(np.uint8)),
    }
    row: dict = {"flooded": float(mask.mean())}
    for name in matchers:
        matcher = find(name).create(arrays_for("cpu"))
        for way, reference in ways.items():
            row[f"{name}: {way}"] = 100.0 * (error_of(matcher, reference, moving, matrix) <= RIGHT_PX)
    return row


def warped(image: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """Return an image as its moving twin shows it whose px `matrix` maps to the image's."""
    # OpenCV counts from the middle of the first pixel.
    half = frames.shift(0.5, 0.5)
    there = np.linalg.inv(half) @ matrix @ half
    return cv2.warpAffine(image, there[:2], image.shape[1::-1], flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)


def working(image: np.ndarray, mask: np.ndarray) -> WorkingImage:
    """Return an image as matchers want it."""
    valid = mask > 250
    pixels = np.moveaxis(image, -1, 0).astype(np.float32) / 255
    return WorkingImage(pixels * valid, valid, np.eye(3))


def error_of(matcher, reference: WorkingImage, moving: WorkingImage, matrix: np.ndarray) -> float:
    """Return by how far a similarity of a matcher's points misplaces a tile, root mean square px; infinite for none."""
    found = matcher.match(reference, moving, MatchContext(REACH_PX, SPACING_PX, SEED))
    try:
        fit = fit_robust(
            found.moving_xy, found.reference_xy, found.confidence, FAMILIES["similarity"], THRESHOLD_PX, SEED
        )
    except DegenerateError:
        return float("inf")
    axis = np.linspace(0.1, 0.9, 7) * len(reference.valid)
    places = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
    gap = fit.transform.forward(places) - frames.apply(matrix, places)
    return float(np.sqrt((gap**2).sum(1).mean()))


def table(found: dict[str, list[float]], groups: list | None = None) -> str:
    """Return means, and how far each row is ahead of the first on the same pairs, in groups that belong together."""
    first, lines = next(iter(found)), []
    for name, values in found.items():
        gain = np.array(values) - np.array(found[first])
        keys = np.arange(len(gain)) if groups is None else np.array(groups)
        means = [gain[keys == key] for key in dict.fromkeys(keys.tolist())]
        mean, low, high = grouped_mean(means)
        line = {"row": name, "pairs": len(values), "placed right, %": float(np.mean(values))}
        lines.append({**line, "ahead, points": f"{mean:+.1f} ({low:+.1f} to {high:+.1f})"})
    return markdown(lines)


def grouped_mean(groups: list[np.ndarray], resamplings: int = 2000) -> tuple[float, float, float]:
    """Return the mean of all values and its 95 % interval by drawing groups again."""
    if all(len(group) == 1 for group in groups):
        return mean_within(np.concatenate(groups))
    sums, counts = (np.array([f(group) for group in groups], float) for f in (np.sum, len))
    drawn = np.random.default_rng(0).integers(len(groups), size=(resamplings, len(groups)))
    means = sums[drawn].sum(1) / counts[drawn].sum(1)
    return float(sums.sum() / counts.sum()), *(float(end) for end in np.percentile(means, (2.5, 97.5)))


def main(arguments: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("oracle", choices=("words", "map", "flood"))
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--pairs", type=int, default=24, help="of each kind, to measure on")
    parser.add_argument("--steps", type=int, default=400, help="of each training")
    parser.add_argument("--pool", type=int, default=320, help="pairs to learn from")
    parser.add_argument("--tiles", type=int, default=80)
    parser.add_argument("--matchers", nargs="+", default=["structural"])
    parser.add_argument("--out", type=Path, default=Path("build/oracle"))
    chosen = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    chosen.out.mkdir(parents=True, exist_ok=True)
    library = Library.open(chosen.data)
    if chosen.oracle == "flood":
        rows = floods(library, chosen.matchers, chosen.tiles, chosen.out / "flood.jsonl")
        places = [int(row["tile"].split("_")[1]) // NEIGHBOURS for row in rows]
        for matcher in chosen.matchers:
            sys.stdout.write(table({key: [r[key] for r in rows] for key in rows[0] if key.startswith(matcher)}, places))
        return 0
    found = (
        words(library, chosen.pairs)
        if chosen.oracle == "words"
        else class_maps(library, chosen.steps, chosen.pool, chosen.pairs, chosen.out)
    )
    (chosen.out / f"{chosen.oracle}.json").write_text(json.dumps(found) + "\n")
    sys.stdout.write(table({name: [row["placed"] for row in rows] for name, rows in found.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
