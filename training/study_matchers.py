"""Automatic beside the best single matcher of each category, from the results of `crosstie evaluate --matcher all`.

    python -m crosstie.training.study_matchers build/evaluation ../shared/evaluation/*.json

A pair's credit is 1 − error / 5 px, 0 beyond or where there is no transform: its mean over pairs is about the area
under the recall curve up to 5 px. The last column is by how much Automatic is ahead of the best single matcher of the
category (chosen after the fact, which is in that one's favour), with a 95 % interval over the pairs.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from ..cli.evaluate import ANYWHERE, read_rows
from ..cli.scoring import pair_error
from .interval import mean_within
from .rows import markdown

AUTO = "auto"
LIMIT_PX = 5.0


def credit(errors_px) -> np.ndarray:
    """Return the credit (N,), per cent, of errors (N,); infinite ones, NaN and None have none."""
    errors_px = np.nan_to_num(np.array(errors_px, float), nan=np.inf)
    return 100.0 * np.clip(1.0 - errors_px / LIMIT_PX, 0.0, None)


def credits(manifest: dict, rows: dict) -> np.ndarray:
    """Return the credit (N,) of each pair of a manifest by {id: row}."""
    protocol = manifest.get("protocol", "rmse")
    return credit([pair_error(pair, rows.get(pair["id"]), protocol) for pair in manifest["pairs"]])


def compared(name: str, manifest: dict, found: dict[str, dict]) -> list[dict]:
    """Return a line for each category of a manifest and one for all, of {matcher: {id: row}}."""
    by_matcher = {matcher: credits(manifest, rows) for matcher, rows in found.items()}
    categories = np.array([pair["category"] for pair in manifest["pairs"]])
    lines = []
    for category in [*sorted(set(categories)), "all"]:
        mine = (categories == category) | (category == "all")
        means = {matcher: float(values[mine].mean()) for matcher, values in by_matcher.items()}
        best = max((matcher for matcher in means if matcher != AUTO), key=means.get)
        ahead, low, high = mean_within(by_matcher[AUTO][mine] - by_matcher[best][mine])
        shown = {matcher: f"{mean:.1f}" for matcher, mean in means.items()}
        gap = f"{ahead:+.1f} ({low:+.1f} to {high:+.1f}), {best}"
        lines.append({"set": f"{name}, {category}", "pairs": int(mine.sum()), **shown, "ahead of the best": gap})
    return lines


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("manifests", type=Path, nargs="+")
    chosen = parser.parse_args()
    lines = []
    for path in chosen.manifests:
        manifest = json.loads(path.read_text())
        files = {matcher: chosen.folder / f"{matcher}_{path.stem}.jsonl" for matcher in ANYWHERE}
        if "check_points" in manifest["pairs"][0]:
            lines += compared(path.stem, manifest, {m: read_rows(file) for m, file in files.items() if file.is_file()})
    sys.stdout.write(markdown(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
