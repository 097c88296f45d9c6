"""`match`: find tie points between two rasters and write them down."""

from __future__ import annotations

import sys

from ..core.exchange.exchange import FORMATS
from ..core.exchange.tie_point_file import format_of, write_tie_points
from ..core.outcome import Registered
from ..core.raster.targets import check_targets, require_ending
from ..core.report.full_report import REPORTS, report_of_match, write_report
from ..services.match import match
from .arguments import (
    add_json,
    add_match_arguments,
    chosen_request,
    for_people,
    from_one_on,
    inputs_of,
    json_file,
    raw_text,
    report,
    show_progress,
    write_json,
)
from .interrupt import heard

EXAMPLES = """examples:
  python -m crosstie match sar.tif aerial.tif --points sar.tif.points
  python -m crosstie match scan.png ortho.tif --transform projective --vrt scan.vrt --json scan.json
  python -m crosstie match scan.png ortho.tif --points links.geojson
  python -m crosstie match scan.png ortho.tif --area town.gpkg --ignore margins.gpkg \\
      --rough-point 120 80 2340 1095 --rough-point 610 420 2800 1415
"""


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser("match", help="find tie points", epilog=EXAMPLES, **raw_text(__doc__))
    add_match_arguments(command)
    command.add_argument(
        "--points",
        metavar="FILE",
        help="write the tie points; the ending selects the format (.points, .csv, .geojson, .gpkg, …)",
    )
    command.add_argument("--points-format", choices=list(FORMATS), default="", help="format of --points")
    command.add_argument(
        "--most-points",
        type=_number_of_points,
        metavar="N|all",
        help="write so many of them, evenly spread; by default all, but 200 into what the Georeferencer or GDAL reads",
    )
    command.add_argument("--vrt", metavar="FILE", help="write a VRT of the moving raster with ground control points")
    add_json(command)
    command.add_argument("--report", metavar="FILE", help="write a full report of the match, .html or .json")
    command.add_argument("--overwrite", action="store_true", help="replace files that exist")
    command.set_defaults(run=main)


def main(chosen) -> int:
    """Match and write the chosen outputs."""
    request = chosen_request(chosen)
    _check_outputs(chosen)
    outcome = match(request, show_progress, heard)
    as_json = write_json(outcome, chosen)
    if isinstance(outcome, Registered):
        if chosen.report:
            write_report(chosen.report, report_of_match(outcome), chosen.overwrite)
        _write_points(outcome, chosen.points, chosen.points_format, chosen)
        _write_points(outcome, chosen.vrt, "vrt", chosen)
    status = report(outcome, for_people(chosen))
    _say_written(as_json, chosen, isinstance(outcome, Registered))
    return status


def _say_written(as_json: str, chosen, is_registered: bool) -> None:
    """Say which files were written, and which were not: only a registration has points and a report."""
    others = [path for path in (chosen.report, chosen.points, chosen.vrt) if path]
    written = [path for path in (as_json, *(others if is_registered else ())) if path]
    if written:
        print(f"Written: {', '.join(written)}.", file=for_people(chosen))
    if others and not is_registered:
        print(f"Not written, as there is no registration: {', '.join(others)}.", file=sys.stderr)


def _check_outputs(chosen) -> None:
    targets = json_file(chosen), chosen.report, chosen.points, chosen.vrt
    check_targets(targets, inputs_of(chosen), chosen.overwrite)
    require_ending(chosen.report, REPORTS)
    require_ending(chosen.vrt, (".vrt",))
    if chosen.points:
        format_of(chosen.points, chosen.points_format)


def _number_of_points(text: str) -> int:
    """Return how many points to write at most."""
    if text == "all":
        return sys.maxsize
    return from_one_on(text, f"“{text}” is no number of points: give a whole number from 1 on, or all")


def _write_points(outcome: Registered, path: str | None, format_name: str, chosen) -> None:
    """Write the tie points where a file is named, and say what its format does not hold."""
    if path:
        pair, how = (outcome.request.moving, outcome.request.reference), {"limit": chosen.most_points}
        for note in write_tie_points(path, outcome.tie_points, *pair, format_name, overwrite=chosen.overwrite, **how):
            print(note, file=sys.stderr)
