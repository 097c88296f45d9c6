"""`stack`: register many rasters of one place with each other, all at once, on one grid."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Generator
from dataclasses import replace
from functools import partial
from pathlib import Path

from ..core.errors import CrosstieError
from ..core.operation.output_grid import Target
from ..core.progress import CancelledError
from ..core.raster.warp import RESAMPLINGS
from ..core.stack.shared_grid import ALL, COVERS
from ..services.batch.command import Record
from ..services.batch.crew import Crew, crew_of
from ..services.batch.queue import Pair
from ..services.batch.run import register_pairs
from ..services.stack.listing import members_of
from ..services.stack.run import Done, StackJob, run_stack
from ..services.stack.writing import PAGE
from .arguments import add_options, add_workers, options_of, raw_text, show_progress
from .interrupt import heard

EXAMPLES = """examples:
  python -m crosstie stack scenes/ --folder stack --jobs 4
  python -m crosstie stack 2016.tif 2018.tif 2020.tif 2024.tif --folder stack --reference 2020.tif
  python -m crosstie stack list.csv --folder stack --cover common --transform similarity
Rasters are taken in the order of the days in their names or metadata, if all have one, else as they are given. list.csv
has a header with raster and, if wanted, id, date and look (what kind of picture it is). The options of a match hold for
all pairs. The pairs are a batch in the folder pairs, which the dock Many layers opens: whoever corrects or gives up a
pair there runs the same command again. That also goes on after an interruption: nothing is done twice.
Exit status: 0 where all rasters were adjusted, 1 where one was left out (why: on stderr and in stack.html).
"""
EACH = range(2, 33)


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "stack", help="register many rasters of one place with each other", epilog=EXAMPLES, **raw_text(__doc__)
    )
    command.add_argument(
        "rasters", nargs="+", metavar="RASTER", help="rasters, folders of them, or a CSV that lists them"
    )
    command.add_argument("--folder", required=True, help="where rasters, operations and the report go")
    command.add_argument(
        "--reference", default="", metavar="RASTER", help="stays in its place; default: the best connected"
    )
    command.add_argument(
        "--pairs-each", type=int, choices=EACH, default=4, metavar="N", help="pairs that each raster takes part in (4)"
    )
    add_workers(command)
    add_options(command)
    _add_grid(command.add_argument_group("the shared grid"))
    command.add_argument("--no-rasters", action="store_true", help="only operations and the report")
    command.add_argument("--packages", default="", metavar="FOLDER", help="where torch lies, if Python does not know")
    command.add_argument("--overwrite", action="store_true", help="replace files that no earlier run has written")
    command.set_defaults(run=main)


def _add_grid(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--cover", choices=COVERS, default=ALL, help="what it covers; common: what all rasters show")
    group.add_argument("-r", "--resampling", choices=RESAMPLINGS, default="auto")
    group.add_argument("--t-srs", default="", metavar="CRS", help="another CRS than the reference's, EPSG:number")
    group.add_argument("--tr", type=float, nargs=2, metavar=("X", "Y"), help="pixel size in map units")
    group.add_argument("--te", type=float, nargs=4, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="extent")


def main(chosen) -> int:
    """Run a stack; print what became of it."""
    if chosen.packages:
        sys.path.append(chosen.packages)  # behind everything else: a numpy there must not hide GDAL's own
    grid = Target(chosen.t_srs, chosen.tr and tuple(chosen.tr), chosen.te and tuple(chosen.te))
    job = StackJob(
        tuple(members_of(chosen.rasters)), Path(chosen.folder), options_of(chosen), chosen.reference, chosen.pairs_each,
        chosen.cover, grid, chosen.resampling, not chosen.no_rasters, chosen.overwrite,
    )  # fmt: skip
    try:
        with crew_of(chosen.jobs, chosen.scheduler) as crew:
            done = run_stack(job, partial(_rows, chosen, crew), show_progress, heard)
    except (KeyboardInterrupt, CancelledError):
        print("Cancelled. Run the same command again to go on: what is done is not done again.", file=sys.stderr)
        return 1
    return _told(done, Path(chosen.folder))


def _rows(chosen, crew: Crew, pairs: list[Pair], folder: Path, record: Record) -> Generator[dict, None, None]:
    """Yield the rows of the pairs' batch."""
    record = replace(record, jobs=chosen.jobs, scheduler=chosen.scheduler)
    return register_pairs(pairs, folder, record, crew, _warn, heard)


def _told(done: Done, folder: Path) -> int:
    for note in done.notes:
        print(note, file=sys.stderr)
    closure = done.report["closure"]
    after = "" if closure["after_px"] is None else f", which close to {closure['after_px']:.2f} px"
    print(f"{len(done.written)} rasters adjusted by {len(done.report['pairs'])} pairs{after}: {folder / PAGE}")
    return int(bool(done.left_out))


def _warn(error: CrosstieError) -> None:
    print(error, file=sys.stderr)
