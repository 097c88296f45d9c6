"""The rule of *Automatic*: who is asked beside structure, when, and when one matcher's points are kept alone.

    python -m crosstie.training.study_automatic ../shared/evaluation/*.json --out build/automatic
    python -m crosstie.training.study_automatic ../shared/evaluation/*.json --out build/automatic --limit 0

Structure registers each pair once; each group of matchers then looks again, and all candidates' errors at the check
points (px of the reference, before any bend) are kept with what a rule may go by: their left-out errors. Rules are then
compared on these rows. The figure of a rule is the mean over categories of the area under the recall curve up to 5 px.
The rule is chosen in five folds over scenes, each without the fold that it is measured on; `--limit 0` measures no
more pairs. Finished rows of `--out` are not run again.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import CrosstieError
from ..core.outcome import REJECTED
from ..core.registration.cross_check import (
    ALL,
    EXACT_PX,
    MatcherCandidate,
    choose,
    compared,
    last_level,
)
from ..core.registration.footprint import footprint
from ..core.registration.hypotheses import best_found
from ..core.registration.image_pair import ImagePair
from ..core.registration.run_context import RunContext
from ..core.registration.tile_matching import match_level
from ..core.request import MatchRequest, RasterSource
from ..models.arrays import arrays_for
from ..models.placement.search import CoarseSearch
from ..models.registry import find
from .calibrate_verdict import fold_of
from .rows import Rows, markdown
from .study_matchers import credit

FIRST = "structural"
GROUPS = (("dgim",), ("cstf",), ("dgim", "cstf"))
EXACTS_PX = (0.0, 0.6, 0.8, 1.0, 1.3, 1.6, np.inf)
WORTHS = (0.0, 0.05, 0.1, 0.2, 1.0)
FOLDS = 5


@dataclass(frozen=True)
class Rule:
    """Whom Automatic asks, from which left-out error of structure on, and by how much one alone must be better."""

    group: tuple[str, ...]
    exact_px: float
    worth: float

    def __str__(self) -> str:
        if self.exact_px == np.inf:
            return "structure alone"
        return f"{' and '.join(self.group)} from {self.exact_px:g} px on, one alone by {100 * self.worth:.0f} %"

    def error(self, row: dict) -> float:
        """Return the error, px, that a measured pair would have had."""
        candidates = row.get("groups", {}).get("+".join(self.group))
        if candidates is None or row["prediction"] < self.exact_px:
            return row["error"]
        if len(candidates) == 1:
            return row["error"]
        best = choose(_judged(candidates))
        clearly = candidates[best]["left_out"] < (1 - self.worth) * candidates[ALL]["left_out"]
        return candidates[best if clearly else ALL]["error"]


def _judged(candidates: dict[str, dict]) -> dict[str, MatcherCandidate]:
    return {name: MatcherCandidate(None, c["left_out"]) for name, c in candidates.items()}


RULES = [
    Rule(GROUPS[0], np.inf, 0.0),
    *(Rule(*parts) for parts in itertools.product(GROUPS, EXACTS_PX[:-1], WORTHS)),
]
NOW, BEFORE = Rule(find("auto").others, EXACT_PX, 0.0), Rule(("cstf",), 0.8, 0.0)
"""What Automatic does, and what it did until 30 November 2026."""


def row_of(pair: dict, folder: Path, matchers: dict) -> dict:
    """Return what a pair tells of all rules; the truth is looked at last."""
    truth = np.asarray(pair["check_points"], float).reshape(-1, 4)

    def error(transform) -> float:
        gap = transform.forward(truth[:, :2]) - truth[:, 2:]
        return float(np.sqrt((gap**2).sum(axis=1).mean()))

    request = MatchRequest(*(RasterSource(str(folder / pair[side])) for side in ("moving", "reference")))
    with ImagePair(request) as images:
        run = RunContext(images, matchers[FIRST])
        found = best_found(run, CoarseSearch(arrays_for("cpu")))
        if found is None:
            return {"error": None, "verdict": REJECTED}
        judgement, extent, before = found.judgement, found.search_window, found.trial.refined
        row = {"error": error(before.transform), "verdict": judgement.verdict, "groups": {}}
        if judgement.verdict == REJECTED:
            return row
        row["prediction"] = before.prediction_level_px
        window, level = footprint(images, before.transform, extent), last_level(images, before)
        others = {name: matchers[name] for group in GROUPS for name in group}
        tables = {
            name: match_level(run.with_matcher(matcher), before.transform, window, level)
            for name, matcher in others.items()
        }
        row["groups"] = {
            "+".join(group): _told(compared(run, before, {name: tables[name] for name in group}, level), error)
            for group in GROUPS
        }
    return row


def _told(candidates: dict[str, MatcherCandidate], error) -> dict[str, dict]:
    return {
        name: {"left_out": c.left_out_level_px, "error": error(c.refined.transform), "family": c.refined.family}
        for name, c in candidates.items()
    }


def figure(rule: Rule, rows: list[dict]) -> float:
    """Return the mean over categories of the area under the recall curve up to 5 px, per cent."""
    return float(np.mean(list(by_category(rule, rows).values())))


def by_category(rule: Rule, rows: list[dict]) -> dict[str, float]:
    """Return the area under the recall curve up to 5 px of each category, per cent."""
    return _shares([row["category"] for row in rows], [rule.error(row) for row in rows])


def _shares(categories: list[str], errors: list[float | None]) -> dict[str, float]:
    found, names = credit(errors), np.array(categories)
    return {category: float(found[names == category].mean()) for category in dict.fromkeys(categories)}


def out_of_fold(rows: list[dict]) -> tuple[list[Rule], dict[str, float]]:
    """Return the rule that each fold's other scenes choose, and by category what it gives on the fold itself."""
    fold = fold_of(np.array([row["scene"] for row in rows]), FOLDS, 0)
    seen = [[row for row, f in zip(rows, fold) if f != k] for k in range(FOLDS)]
    chosen = [max(RULES, key=lambda rule, rows=rows: figure(rule, rows)) for rows in seen]
    return chosen, _shares([row["category"] for row in rows], [chosen[f].error(row) for row, f in zip(rows, fold)])


def table_of(rows: list[dict]) -> str:
    """Return rules' figures by category: structure, Automatic before and now, the best ones, the choice out of fold."""
    best = sorted(RULES, key=lambda rule: -figure(rule, rows))[:6]
    lines = [_line(str(rule), by_category(rule, rows)) for rule in (RULES[0], BEFORE, NOW, *best)]
    chosen, shares = out_of_fold(rows)
    lines.append(_line("chosen out of fold", shares))
    said = "\n".join(f"fold {k}: {rule}" for k, rule in enumerate(chosen))
    return f"{markdown(lines)}\n{said}\n"


def _line(name: str, shares: dict[str, float]) -> dict:
    return {"rule": name, **dict(sorted(shares.items())), "mean": float(np.mean(list(shares.values())))}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifests", type=Path, nargs="+")
    parser.add_argument("--limit", type=int, help="pairs of each manifest to measure, evenly spread")
    parser.add_argument("--out", type=Path, default=Path("build/automatic"))
    chosen = parser.parse_args()
    arrays, kept = arrays_for("cpu"), Rows(chosen.out / "rows.jsonl")
    matchers = {name: find(name).create(arrays) for name in {FIRST, *itertools.chain(*GROUPS)}}
    for path in chosen.manifests:
        pairs = [pair for pair in json.loads(path.read_text())["pairs"] if "check_points" in pair]
        if chosen.limit is not None:
            pairs = [pairs[i] for i in np.linspace(0, len(pairs) - 1, min(chosen.limit, len(pairs))).astype(int)]
        for pair in pairs:
            key = {"set": path.stem, "id": pair["id"], "category": pair["category"]}
            kept.once(key, lambda p=pair, f=path.parent: {"scene": p.get("source", p["id"]), **_tried(p, f, matchers)})
    rows = kept.all()
    for name in dict.fromkeys(row["set"] for row in rows):
        sys.stdout.write(f"\n{name}\n\n{table_of([row for row in rows if row['set'] == name])}")
    return 0


def _tried(pair: dict, folder: Path, matchers: dict) -> dict:
    try:
        return row_of(pair, folder, matchers)
    except CrosstieError as error:
        return {"error": None, "verdict": "error", "reason": str(error)}


if __name__ == "__main__":
    sys.exit(main())
