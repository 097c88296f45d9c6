"""`batch`: register thousands of pairs, on this machine's processes or on a Dask cluster."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from ..core.errors import CrosstieError
from ..core.progress import CancelledError
from ..core.raster.warp import RESAMPLINGS
from ..services.batch.command import Record
from ..services.batch.crew import crew_of
from ..services.batch.outputs import RESULTS
from ..services.batch.queue import Pair, read_pairs, unused_columns
from ..services.batch.run import register_pairs
from ..services.batch.series import AUTO, SERIES
from .arguments import add_options, add_workers, options_of, raw_text
from .interrupt import heard

EXAMPLES = """examples:
  python -m crosstie batch pairs.csv --folder registered --jobs 4
  python -m crosstie batch pairs.csv --folder /shared/registered --scheduler tcp://10.0.0.5:8786
pairs.csv has a header with moving,reference and, if wanted, id,target and any option of a match (area, rough_points,
moving_bands, …): what a line says there counts for its pair, the option of the command for all others. Run the same
command again after an interruption: pairs that are done are not done again, those that failed are. With a scheduler all
machines must see the same files.
Exit status: 0 where all pairs were written, 1 where one was refused, failed, or needs review (why: on stderr and
in results.jsonl).
"""
FLAGS = {
    "accept_review": "also write rasters that need review",
    "cut": "cut off what lies outside the map frame of a scan",
    "no_rasters": "only operations and results",
    "reports": "a full report, ID.report.html, of each pair",
    "reviews": "save each match, ID.crosstie.gpkg, for a review in QGIS",
}


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser("batch", help="register many pairs", epilog=EXAMPLES, **raw_text(__doc__))
    command.add_argument("pairs", help="CSV with the columns moving, reference and optionally id, target, options")
    command.add_argument("--folder", required=True, help="where rasters, operations and results.jsonl go")
    command.add_argument(
        "--sources", default="", metavar="ROOT", help="where relative names of the list begin, also /vsis3/BUCKET/…"
    )
    add_workers(command)
    add_options(command)
    command.add_argument("--resampling", choices=RESAMPLINGS, default="auto")
    command.add_argument("--grid", choices=("reference", "own"), default="reference")
    command.add_argument(
        "--series",
        choices=SERIES,
        default=AUTO,
        help="auto: the first ten sheets of a reference whose map frames are equally large teach the others where to "
        "look, and what contradicts them needs review; off: each sheet by itself",
    )
    for name, told in FLAGS.items():
        command.add_argument(f"--{name.replace('_', '-')}", action="store_true", help=told)
    command.add_argument("--packages", default="", metavar="FOLDER", help="where torch lies, if Python does not know")
    command.add_argument("--overwrite", action="store_true", help="replace files that no earlier run has written")
    command.set_defaults(run=main)


def main(chosen) -> int:
    """Run all pairs without a result; print a summary, and why nothing was written of a pair."""
    if chosen.packages:
        sys.path.append(chosen.packages)  # behind everything else: a numpy there must not hide GDAL's own
    folder = Path(chosen.folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CrosstieError(f"The folder {folder} cannot be made. Choose another one.", str(error)) from error
    pairs = read_pairs(chosen.pairs, str(folder), _options(chosen), chosen.overwrite)
    unused = unused_columns(chosen.pairs)
    if unused:
        print(f"{Path(chosen.pairs).name}: no option is called {', '.join(unused)[:200]}: not used.", file=sys.stderr)
    done: dict[str, dict] = {}
    try:
        return _run(pairs, folder, chosen, done)
    except (KeyboardInterrupt, CancelledError):
        count = f"{len(done)} of {len(pairs)} pairs are done"
        print(f"Cancelled: {count}. Run the same command again to go on with the others.", file=sys.stderr)
        return 1


def _run(pairs: list[Pair], folder: Path, chosen, done: dict[str, dict]) -> int:
    """Put the row of each pair into `done` as it comes; a later one of the same pair counts."""
    start = time.perf_counter()
    options = {name: value for name, value in _options(chosen).items() if value}
    record = Record(os.path.abspath(chosen.pairs), options, chosen.jobs, chosen.scheduler)  # noqa: PTH100
    with (
        crew_of(chosen.jobs, chosen.scheduler) as crew,
        closing(register_pairs(pairs, folder, record, crew, _warn, heard)) as rows,
    ):
        for row in rows:
            done[row["id"]] = row
            if sys.stderr.isatty():
                print(f"\r{len(done)}/{len(pairs)} {row['id']:<30} {row['verdict']:<10}", end="", file=sys.stderr)
            if not _is_written(row):
                print(f"{row['id']}: {row['verdict']}. {row.get('reason', '')}", file=sys.stderr)
    counts = Counter(row["verdict"] for row in done.values())
    told = ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items()))
    print(f"{len(pairs)} pairs in {time.perf_counter() - start:.0f} s: {told}. Results: {folder / RESULTS}")
    return int(not all(map(_is_written, done.values())))


def _is_written(row: dict) -> bool:
    return "operation" in row


def _warn(error: CrosstieError) -> None:
    print(error, file=sys.stderr)


def _options(chosen) -> dict:
    names = ("resampling", "grid", "series", "sources", *FLAGS)
    return {**options_of(chosen), **{name: getattr(chosen, name) for name in names}}
