"""How often registrations are right whose verdict says so: a reliability diagram of results on pairs with known truth.

    python -m crosstie.training.reliability --svg build/reliability.svg pairs.json=pairs.jsonl negatives.json=no.jsonl

A manifest and the rows that `crosstie evaluate` wrote of it; pairs without check points are two places, so that nothing
is right. Right is an error within the distance that the verdict names. The interval is that of a share (Wilson, 95 %).
`--anew`: the same for a verdict's model that is fitted to these results, each judged by one that saw nothing of its
scene (the reference's file); what else the chance is shared with, such as repetitions, stays.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..cli.evaluate import read_rows
from ..cli.scoring import pair_error
from ..core.registration.verdict import RIGHT_PX, calibration, features, probability
from .calibrate_verdict import FEATURES, fitted, out_of_fold
from .rows import markdown

EDGES = (0.0, 0.02, 0.2, 0.5, 0.8, 0.95, 0.99, 1.0)
"""Of the classes of chances."""
SIDE, MARGIN = 320, 40
"""Of the diagram, px."""
Z_95 = 1.96
ALONE = 0.75
"""Share of the chance from which on nothing else is as good."""


@dataclass(frozen=True)
class Result:
    """A registration or refusal that has evidence."""

    chance: float
    """That is named; of a refusal, which names none, what its evidence says."""
    right: bool
    scene: str
    numbers: dict

    @property
    def shared(self) -> float:
        """The share of the chance that is left beside repetitions and other alignments."""
        return self.numbers.get("ground_share", 1.0) / (1 + self.numbers.get("pattern_equals", 0.0))


def results(manifest: Path, rows: Path) -> list[Result]:
    """Return all results of a manifest."""
    found, known = read_rows(rows), json.loads(manifest.read_text(encoding="utf-8"))
    return [
        _result(pair, row, known.get("protocol", "rmse"))
        for pair in known["pairs"]
        if (row := found.get(pair["id"])) and row.get("numbers")
    ]


def _result(pair: dict, row: dict, protocol: str) -> Result:
    numbers = row["numbers"]
    right = "check_points" in pair and pair_error(pair, row, protocol) <= numbers.get("within_px", RIGHT_PX)
    result = Result(probability(numbers), right, pair.get("reference", pair["id"]), numbers)
    said = row.get("probability")
    return replace(result, chance=result.chance * result.shared if said is None else said)


def anew(known: list[Result]) -> np.ndarray:
    """Return the chances (N,) by models that are fitted to the results, each without the scene that is judged.

    What repetitions or other alignments leave little chance is judged, but nothing is learnt from it: a row further on
    has the same evidence as the right one.
    """
    inputs = np.array([features(result.numbers, FEATURES) for result in known])
    right, scenes, shared = (np.array([getattr(result, of) for result in known]) for of in ("right", "scene", "shared"))
    alone = shared >= ALONE
    weights, bias = fitted(inputs[alone], right[alone])
    chance = 1 / (1 + np.exp(-(inputs @ weights + bias)))
    chance[alone] = out_of_fold(inputs[alone], right[alone], scenes[alone])
    return chance * shared


def classes(chance: np.ndarray, right: np.ndarray) -> list[dict]:
    """Return one line for each class of (N,) chances that holds any: its mean, how many are right, and the interval."""
    lines = []
    for low, high in zip(EDGES, EDGES[1:]):
        here = (chance >= low) & (chance < high + (high == 1))
        if here.any():
            ends = interval(int(right[here].sum()), int(here.sum()))
            lines.append(
                {
                    "chance": f"{low:g} to {high:g}",
                    "pairs": int(here.sum()),
                    "mean": float(chance[here].mean()),
                    "right": float(right[here].mean()),
                    "from": ends[0],
                    "to": ends[1],
                }
            )
    return lines


def interval(right: int, count: int) -> tuple[float, float]:
    """Return the ends of the 95 % interval of a share (Wilson 1927)."""
    share, z = right / count, Z_95**2 / count
    half = Z_95 * np.sqrt(share * (1 - share) / count + z / (4 * count))
    return float((share + z / 2 - half) / (1 + z)), float((share + z / 2 + half) / (1 + z))


def diagram(lines: list[dict]) -> str:
    """Return the classes as an SVG: the mean chance to the right, the share that is right upwards."""

    def at(x: float, y: float) -> tuple[float, float]:
        return MARGIN + x * SIDE, MARGIN + (1 - y) * SIDE

    marks = []
    for line in lines:
        (x, y), (_, low), (_, high) = (at(line["mean"], line[what]) for what in ("right", "from", "to"))
        marks.append(f'<path d="M{x:.1f} {low:.1f}V{high:.1f}" stroke="#36c"/>')
        marks.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#36c"/>')
        marks.append(f'<text x="{x + 7:.1f}" y="{y + 4:.1f}">{line["pairs"]}</text>')
    ticks = [
        f'<text x="{at(v, 0)[0] - 8:.0f}" y="{at(0, 0)[1] + 16:.0f}">{v:g}</text>'
        f'<text x="{MARGIN - 26}" y="{at(0, v)[1] + 4:.0f}">{v:g}</text>'
        for v in (0, 0.5, 1)
    ]
    size = SIDE + 2 * MARGIN
    (x0, y0), (x1, y1) = at(0, 0), at(1, 1)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" font-family="sans-serif" '
            f'font-size="11">',
            f'<rect width="{size}" height="{size}" fill="#fff"/>',
            f'<rect x="{x0}" y="{y1}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#888"/>',
            f'<path d="M{x0} {y0}L{x1} {y1}" stroke="#bbb"/>',
            *ticks,
            *marks,
            f'<text x="{size / 2 - 60}" y="{size - 6}">chance that is named</text>',
            f'<text x="12" y="{size / 2 + 40}" transform="rotate(-90 12 {size / 2 + 40})">share right</text>',
            "</svg>\n",
        ]
    )


def main(arguments: list[str] | None = None) -> int:
    """Print the table; write the diagram."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="+", metavar="MANIFEST=ROWS")
    parser.add_argument("--svg", type=Path, help="where to write the diagram")
    parser.add_argument("--anew", action="store_true", help="fit a model to these results, out of fold")
    chosen = parser.parse_args(arguments)
    known = [one for named in chosen.sets for one in results(*map(Path, named.split("=", 1)))]
    right = np.array([result.right for result in known])
    chance = anew(known) if chosen.anew else np.array([result.chance for result in known])
    lines, passed = classes(chance, right), chance >= calibration()["accept"]
    sys.stdout.write(markdown(lines))
    sys.stdout.write(f"\n{len(right)} results; Brier score {float(((chance - right) ** 2).mean()):.4f}; ")
    sys.stdout.write(f"accepted {int(passed[right].sum())} of {int(right.sum())} right ones, ")
    sys.stdout.write(f"{int(passed[~right].sum())} of {int((~right).sum())} wrong ones\n")
    if chosen.svg:
        chosen.svg.write_text(diagram(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
