"""How well stacks agree: made stacks with exact truth, adjusted at once against chained pair by pair.

python -m crosstie.training.study_stack --out build/stacks --seeds 0 1 2 3 --jobs 2 [-- --matcher structural]

Prints a line for each stack and means with 95 % intervals over the stacks. Run again, it goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import sys
from functools import reduce
from pathlib import Path

import numpy as np

from ..cli.main import main as crosstie
from ..core.geometry import frames
from ..core.operation.operation import load_operation
from ..core.outcome import Registered
from ..core.raster.grid import RasterGrid
from ..core.raster.source import Raster
from ..core.request import RasterSource
from ..core.review.session_file import read
from ..core.stack.closure import rms
from .interval import mean_within
from .made.stacks import MadeStack, made_in, make, true_way

ALONG = 9
CHAIN = "chain"
FIGURES = ("before_px", "kept_px", "after_px", "adjusted_px", "chained_px", "ratio", "sigma_px", "wrong_named")


def main(arguments: list[str] | None = None) -> int:
    """Measure each stack and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build/stacks"))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--size", type=int, default=420)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("options", nargs="*", help="further options of `crosstie stack`, after --")
    chosen = parser.parse_args(arguments)
    rows = []
    for seed in chosen.seeds:
        folder = chosen.out / f"{seed}"
        made = made_in(folder) or make(folder, seed, chosen.count, chosen.size)
        result = chosen.out / f"{seed}_result"
        paths = list(map(str, made.paths))
        crosstie(
            ["stack", *paths, "--folder", str(result), "--jobs", str(chosen.jobs), "--no-rasters", *chosen.options]
        )
        _match_the_chain(made, result, [*chosen.options, "--jobs", str(chosen.jobs)])
        rows.append(measured(made, result))
        sys.stdout.write(f"{seed}: {_told(rows[-1])}\n")
        sys.stdout.flush()
    for name in FIGURES:
        mean, low, high = mean_within([row[name] for row in rows])
        sys.stdout.write(f"{name:12} {mean:.3f} ({low:.3f} to {high:.3f})\n")
    return 0


def _match_the_chain(made: MadeStack, result: Path, options: list[str]) -> None:
    """Match what a chain of pairs needs and the stack has not matched: a raster and the next that is no stranger."""
    good = [path for number, path in enumerate(made.paths) if number not in made.wrong]
    missing = [
        (moving, reference)
        for reference, moving in zip(good, good[1:])
        if not any(_saved(result, *pair).is_file() for pair in ((moving, reference), (reference, moving)))
    ]
    if missing:
        pairs = result / "chain.csv"
        lines = [f"{m.stem}--{r.stem},{m.absolute()},{r.absolute()}" for m, r in missing]
        pairs.write_text("\n".join(["id,moving,reference", *lines]) + "\n", encoding="utf-8")
        crosstie(["batch", str(pairs), "--folder", str(result / CHAIN), "--no-rasters", "--reviews", *options])


def _saved(result: Path, moving: Path, reference: Path) -> Path:
    """Return where the match of a pair is saved."""
    name = f"{moving.stem}--{reference.stem}.crosstie.gpkg"
    return next((path for path in (result / "pairs" / name, result / CHAIN / name) if path.is_file()), result / name)


def measured(made: MadeStack, result: Path) -> dict:
    """Return the figures of one stack: errors are RMS over the right rasters, px of the one that stayed."""
    report = json.loads((result / "stack.json").read_text(encoding="utf-8"))
    names = [path.stem for path in made.paths]
    fixed = names.index(report["fixed"][0])
    states = {raster["name"]: raster for raster in report["rasters"]}
    right = [n for n in range(len(names)) if n not in made.wrong and n != fixed]
    inside = [n for n in right if states[names[n]]["island"] == 0]
    adjusted = [_error(made, n, fixed, _adjusted(made, result, n, fixed)) for n in inside]
    chained = [
        _error(made, n, fixed, way) for n in inside for way in [_chain(made, result, n, fixed)] if way is not None
    ]
    closure = {name: report["closure"][name] or float("nan") for name in ("before_px", "kept_px", "after_px")}
    # Strangers that only match each other are an island of their own, which is said.
    named = [states[names[n]]["island"] != 0 for n in made.wrong]
    return {
        **closure, "adjusted_px": rms(adjusted), "chained_px": rms(chained), "ratio": rms(adjusted) / rms(chained),
        "sigma_px": rms([states[names[n]]["sigma_px"] or float("nan") for n in inside]),
        "wrong_named": float(np.mean(named)), "placed": len(inside) / len(right), "chains": len(chained),
        "pairs": len(report["pairs"]), "wrong_pairs": sum(p["state"] == "wrong" for p in report["pairs"]),
    }  # fmt: skip


def _error(made: MadeStack, number: int, fixed: int, way: np.ndarray) -> float:
    """Return the RMS distance between where a way (3, 3) and the truth put a raster's pixels."""
    with Raster(RasterSource(str(made.paths[number]))) as raster:
        xy = frames.lattice((0, 0), (raster.width, raster.height), ALONG).reshape(-1, 2)
    off = frames.apply(way, xy) - frames.apply(true_way(made, number, fixed), xy)
    return float(np.sqrt((off**2).sum(axis=1).mean()))


def _adjusted(made: MadeStack, result: Path, number: int, fixed: int) -> np.ndarray:
    operation = load_operation(str(result / f"{made.paths[number].stem}.operation.json"))
    with Raster(RasterSource(str(made.paths[fixed]))) as raster:
        to_map = RasterGrid.of(raster).to_map
    return np.linalg.inv(to_map) @ operation.reference.to_map @ operation.transform.matrix


def _chain(made: MadeStack, result: Path, number: int, fixed: int) -> np.ndarray | None:
    """Return the way through the matches of neighbours, as a chain of pairs has it; strangers are known and skipped.

    None where the match of two neighbours was refused.
    """
    good = [n for n in range(len(made.paths)) if n not in made.wrong]
    here, there = good.index(number), good.index(fixed)
    step = 1 if there > here else -1
    ways = [_match(made, result, good[k], good[k + step]) for k in range(here, there, step)]
    if any(way is None for way in ways):
        return None
    return reduce(lambda before, way: way @ before, ways, np.eye(3))


def _match(made: MadeStack, result: Path, moving: int, reference: int) -> np.ndarray | None:
    """Return the (3, 3) of a pair's own match, None where there is none."""
    for one, other, backwards in ((moving, reference, False), (reference, moving, True)):
        path = _saved(result, made.paths[one], made.paths[other])
        if path.is_file():
            found = read(str(path)).entries[0].saved.matched
            if isinstance(found, Registered):
                xy = found.tie_points.moving_xy[found.tie_points.in_use]
                matrix = frames.nearest_affine(xy, found.transform.forward(xy))
                return np.linalg.inv(matrix) if backwards else matrix
    return None


def _told(row: dict) -> str:
    return ", ".join(
        f"{name} {value:.3f}" if isinstance(value, float) else f"{name} {value}" for name, value in row.items()
    )


if __name__ == "__main__":
    sys.exit(main())
