"""`evaluate`: run the pipeline on every pair of a manifest with known truth, and print the scores."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from concurrent.futures import as_completed
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..core.errors import CrosstieError
from ..core.json_values import plain
from ..core.outcome import Refused, Registered
from ..core.progress import IsCancelled, never
from ..core.report.outcome_json import verdict_of
from ..core.request import DEVICES, TRANSFORMS, MatchRequest, matcher_options
from ..models.registry import MATCHERS
from ..services.batch.result_lines import foreign_line
from ..services.batch.workers import Workers, has_ended
from ..services.match import match
from ..services.request_options import MATCHER_OPTIONS, request_of
from . import baselines
from .arguments import add_options, jobs, matcher_name, raw_text
from .scoring import accepted_share, format_comparison, format_table, score

EXAMPLES = """examples:
  python -m crosstie evaluate ../shared/evaluation/pairs.json --out pairs.jsonl --jobs 2
  python -m crosstie evaluate pairs.json --out sift.jsonl --matcher sift
  python -m crosstie evaluate ../shared/evaluation/*.json --matcher all --out build/evaluation --jobs 2
`all` runs every matcher and both baselines on every manifest, keeps each run's results in the folder `--out`, skips
those that are there already, and prints one table.
A manifest without check points (negatives) counts how many pairs were accepted. A pair's `request` holds options of
`match` as a person would give them, such as {"rough_points": "10,10,12,9;90,90,92,89", "rough_uncertainty": "3"}.
"""
ALL = "all"
ANYWHERE = tuple(name for name, entry in MATCHERS.items() if not entry.needs_cameras)
NAMES = (*MATCHERS, *baselines.BASELINES, ALL)


@dataclass(frozen=True)
class Task:
    """One pair to run; small, so that it can travel to another process."""

    pair: dict
    folder: str
    matcher: str
    transform: str
    device: str
    seed: int
    tie_points: str | None
    options: dict = field(default_factory=dict)


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "evaluate", help="measure accuracy on pairs with known ground truth", epilog=EXAMPLES, **raw_text(__doc__)
    )
    command.add_argument(
        "manifests",
        nargs="+",
        metavar="manifest",
        help="JSON: `pairs` with id, moving, reference, category, check_points",
    )
    command.add_argument(
        "--out", required=True, metavar="FILE", help="JSON lines, one result per pair; a folder for `all`"
    )
    command.add_argument("--matcher", type=_measured, default="auto", help=f"{', '.join(NAMES)}, or another's file")
    command.add_argument("--transform", choices=TRANSFORMS, default="auto")
    command.add_argument("--device", choices=DEVICES, default="auto")
    command.add_argument("--seed", type=int, default=0)
    add_options(command, MATCHER_OPTIONS)
    command.add_argument("--jobs", type=jobs, default=1, metavar="N", help="processes to share the pairs among")
    command.add_argument("--limit", type=int, metavar="N", help="only N pairs, evenly chosen")
    command.add_argument("--ids", metavar="FILE", help="only the pairs whose ids are in this JSON list")
    command.add_argument("--tie-points", metavar="DIR", help="also write each pair's tie points as CSV there")
    command.set_defaults(run=main)


def _measured(text: str) -> str:
    return text if text in NAMES else matcher_name(text)


def main(chosen) -> int:
    """Run all pairs, write the results, print the table."""
    if chosen.matcher == ALL:
        return _everything(chosen)
    if len(chosen.manifests) > 1:
        raise CrosstieError("One matcher is measured on one manifest at a time; give `--matcher all` for several.")
    path = Path(chosen.manifests[0])
    manifest = read_manifest(path, chosen)
    print(summary(manifest, measure(manifest, path.parent, chosen.matcher, Path(chosen.out), chosen)))
    return 0


def measure(manifest: dict, folder: Path, matcher: str, target: Path, chosen) -> dict:
    """Return {id: row} of a matcher on all pairs of a manifest, written to `target` one by one."""
    options = matcher_options(**{name: text for name in MATCHER_OPTIONS if (text := getattr(chosen, name))})
    settings = matcher, chosen.transform, chosen.device, chosen.seed, chosen.tie_points, options
    refuse_others(target)
    tasks = [Task(pair, str(folder), *settings) for pair in manifest["pairs"]]
    results = {}
    with target.open("w", encoding="utf-8") as out:
        for done, row in enumerate(_rows(tasks, chosen.jobs), 1):
            results[row["id"]] = row
            out.write(json.dumps(row) + "\n")
            out.flush()
            if sys.stderr.isatty():
                print(f"\r{done}/{len(tasks)} {row['id']:<40}", end="", file=sys.stderr)
    return results


def _everything(chosen) -> int:
    """Measure every matcher on every manifest unless its results are there; print one table of all."""
    folder, manifests, found = Path(chosen.out), {}, {}
    folder.mkdir(parents=True, exist_ok=True)
    for path in map(Path, chosen.manifests):
        manifest = manifests[path.stem] = read_manifest(path, chosen)
        with_truth = any("check_points" in pair for pair in manifest["pairs"])
        for matcher in (*ANYWHERE, *(baselines.BASELINES if with_truth else ())):
            target = folder / f"{matcher}_{path.stem}.jsonl"
            rows = read_rows(target)
            if set(rows) != {pair["id"] for pair in manifest["pairs"]}:
                print(f"{matcher} on {path.name}", file=sys.stderr)
                rows = measure(manifest, path.parent, matcher, target, chosen)
            found[matcher, path.stem] = rows
    print(format_comparison(manifests, found))
    return 0


def refuse_others(path: Path) -> None:
    """Raise CrosstieError where a file is there that holds anything but results of an evaluation."""
    if path.exists() and not (path.is_file() and foreign_line(path) is None):
        raise CrosstieError(f"{path} exists already and holds no results of an evaluation. Choose another name.")


def read_rows(path: Path) -> dict:
    """Return {id: row} of a file of results; none where it is missing, without a last line that is cut short."""
    rows = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        with contextlib.suppress(ValueError):
            row = json.loads(line)
            rows[row["id"]] = row
    return rows


def summary(manifest: dict, results: dict) -> str:
    """Return the table of scores or, for a manifest without truth, the share accepted."""
    if any("check_points" in pair for pair in manifest["pairs"]):
        return format_table(score(manifest, results))
    accepted, count = accepted_share(results)
    return f"accepted: {accepted} of {count} ({100 * accepted / max(1, count):.2f} %)"


def read_manifest(path: Path, chosen) -> dict:
    """Return a manifest with the pairs that were asked for; raise CrosstieError where the file is none."""
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
        pairs = [{"category": "pairs", **pair} for pair in manifest["pairs"] if pair["id"]]
        if any(not {"moving", "reference"} <= set(pair) for pair in pairs):
            raise ValueError("a pair names no `moving` or no `reference`")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CrosstieError(f"{path} is not a manifest of pairs: {error}.") from error
    if chosen.ids:
        wanted = set(json.loads(Path(chosen.ids).read_text(encoding="utf-8")))
        pairs = [pair for pair in pairs if pair["id"] in wanted]
    if chosen.limit and chosen.limit < len(pairs):
        pairs = [pairs[i] for i in np.linspace(0, len(pairs) - 1, chosen.limit).round().astype(int)]
    return {**manifest, "pairs": pairs}


def _rows(tasks: list[Task], jobs: int):
    if jobs <= 1:
        yield from map(run_pair, tasks)
        return
    with Workers(jobs) as workers:
        for future in as_completed([workers.submit(_run_in_worker, task) for task in tasks]):
            yield future.result()


def _run_in_worker(task: Task) -> dict:
    return run_pair(task, has_ended)


def run_pair(task: Task, is_cancelled: IsCancelled = never) -> dict:
    """Return the result row of one pair; the pipeline sees the two files and nothing of the truth."""
    folder = Path(task.folder)
    moving, reference = str(folder / task.pair["moving"]), str(folder / task.pair["reference"])
    start = time.perf_counter()
    if task.matcher in baselines.BASELINES:
        row, transform = baselines.run(task.matcher, moving, reference)
    else:
        row, transform = _row_of(match(_request(moving, reference, task), is_cancelled=is_cancelled), task)
    row.update(
        id=task.pair["id"], matcher=task.matcher, seconds=round(time.perf_counter() - start, 3), check_points=None
    )
    truth = np.asarray(task.pair.get("check_points", []), float).reshape(-1, 4)
    if transform is not None:
        row["check_points"] = plain(transform.forward(truth[:, :2]).round(3))
    return row


def _request(moving: str, reference: str, task: Task) -> MatchRequest:
    """Return what is asked of the pipeline: the run's settings, and what the pair's `request` says a person gave."""
    given = request_of(moving, reference, task.pair.get("request", {}))
    return replace(
        given,
        matcher=task.matcher,
        transform=task.transform,
        device=task.device,
        seed=task.seed,
        options={**given.options, **task.options},
    )


def _row_of(outcome, task: Task):
    """Return (row, transform or None) of an outcome."""
    row = {
        "verdict": verdict_of(outcome),
        "tie_points": 0,
        "reason": "",
        "numbers": plain(getattr(outcome, "numbers", {})),
    }
    if isinstance(outcome, Registered):
        row.update(reason=" ".join(map(str, outcome.reasons)), probability=round(outcome.probability, 4))
        row.update(transform=outcome.transform.name, tie_points=int(outcome.tie_points.in_use.sum()))
        _write_tie_points(outcome.tie_points, task)
        return row, outcome.transform
    if isinstance(outcome, Refused):
        row.update(reason=" ".join(map(str, outcome.reasons)), tie_points=int(outcome.tie_points.in_use.sum()))
        return row, outcome.candidate
    row.update(reason=str(outcome.sentence), details=outcome.details)
    return row, None


def _write_tie_points(points, task: Task) -> None:
    if task.tie_points is None:
        return
    folder = Path(task.tie_points)
    folder.mkdir(parents=True, exist_ok=True)
    columns = np.c_[points.moving_xy, points.reference_xy, points.confidence, points.in_use]
    header = "moving_x,moving_y,reference_x,reference_y,confidence,in_use"
    np.savetxt(folder / f"{task.pair['id']}.csv", columns, fmt="%.4f", delimiter=",", header=header, comments="")
