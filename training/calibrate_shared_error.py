"""Fit the error that all tie points of a pair share to results on pairs with known truth, and say how many places hold.

    python -m crosstie.training.calibrate_shared_error ../shared/evaluation/pairs.json structural.jsonl auto.jsonl

Of accepted pairs. The numbers are those of `core/registration/shared_error.py`; shares of check points within the 95 %
radius are those of each pair under numbers that were fitted without it.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .rows import markdown
from .study_carry import WITHIN_95

LEAST_PX, MISSES_PX = np.linspace(0, 1, 11), np.linspace(0, 6, 25)
WANTED = 0.93
"""Least share of check points within the 95 % radius, in the mean over each category's results."""


@dataclass(frozen=True)
class Result:
    """A pair that was accepted; lengths in pixels of the finest level."""

    name: str
    category: str
    errors: np.ndarray
    """(N,) at the check points."""
    left_out: float
    misses: float
    """Share of the coarse search's tiles that disagree with the placement."""

    def variance(self, least: float, factor: float) -> float:
        """Along one axis; what the fit leaves undetermined is small beside these and not in the rows."""
        return 0.5 * self.left_out**2 + least**2 + (factor * self.misses) ** 2

    def held(self, least: float, factor: float) -> float:
        """Return the share of check points within the 95 % radius."""
        return float((self.errors < WITHIN_95 * np.sqrt(self.variance(least, factor))).mean())


def results(manifest: Path, rows: list[Path]) -> list[Result]:
    """Return what accepted rows say."""
    pairs = {pair["id"]: pair for pair in json.loads(manifest.read_text())["pairs"]}
    found = []
    for row in (json.loads(line) for path in rows for line in path.read_text().splitlines()):
        hits = row.get("numbers", {}).get("placement_tile_hits")
        if row["verdict"] == "accepted" and hits is not None and row["id"] in pairs:
            found.append(_result(pairs[row["id"]], row, 1 - hits))
    return found


def _result(pair: dict, row: dict, misses: float) -> Result:
    truth = np.array(pair["check_points"], float)[:, 2:]
    matrix = np.array(pair.get("matrix", np.eye(3)), float)
    step = max(1.0, float(np.sqrt(abs(np.linalg.det(matrix[:2, :2] / matrix[2, 2])))))
    errors = np.linalg.norm(np.array(row["check_points"], float) - truth, axis=1) / step
    return Result(pair["id"], pair["category"], errors, row["numbers"]["leave_out_level_px"], misses)


@dataclass(frozen=True)
class Grid:
    """All values to choose from, and what each makes of each result."""

    values: list[tuple[float, float]]
    held: np.ndarray
    """(results, values)."""
    variances: np.ndarray
    """(results, values)."""

    @classmethod
    def of(cls, known: list[Result]) -> Grid:
        """Try everything."""
        values = [(float(least), float(factor)) for least in LEAST_PX for factor in MISSES_PX]
        held = np.array([[result.held(*value) for value in values] for result in known])
        return cls(values, held, np.array([[result.variance(*value) for value in values] for result in known]))

    def fitted(self, categories: np.ndarray, used: np.ndarray) -> int:
        """Return the number of the values of least variance under which every category of used results holds."""
        shares = [self.held[used & (categories == category)].mean(axis=0) for category in np.unique(categories[used])]
        # Relative to each result: else the worst pair alone would choose.
        size = np.log(self.variances[used]).mean(axis=0)
        return int(np.argmin(np.where(np.min(shares, axis=0) >= WANTED, size, np.inf)))


def main() -> int:
    """Print the factor and the shares."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifest", type=Path)
    parser.add_argument("rows", type=Path, nargs="+")
    chosen = parser.parse_args()
    known = results(chosen.manifest, chosen.rows)
    grid = Grid.of(known)
    names, categories = (np.array([getattr(result, of) for result in known]) for of in ("name", "category"))
    out_of_fold = np.array(
        [grid.held[i, grid.fitted(categories, names != result.name)] for i, result in enumerate(known)]
    )
    least, factor = grid.values[grid.fitted(categories, np.ones(len(known), bool))]
    sys.stdout.write(f"least {least:.2f} px, misses {factor:.2f} px\n\n")
    rows = [
        {
            "category": str(category),
            "results": int((categories == category).sum()),
            "within 95 % before": round(100 * float(grid.held[categories == category, 0].mean()), 1),
            "after, out of fold": round(100 * float(out_of_fold[categories == category].mean()), 1),
        }
        for category in np.unique(categories)
    ]
    sys.stdout.write(markdown(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
