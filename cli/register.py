"""`register`: match two rasters and write the moving one onto the reference."""

from __future__ import annotations

import sys
from dataclasses import replace

from ..core.operation.operation import corners_of
from ..core.outcome import REVIEW, Registered
from ..core.raster.drivers import FileOptions
from ..core.raster.registered import format_to_warp_into, write_registered
from ..core.raster.targets import check_targets
from ..core.raster.trial import require_taken
from ..core.raster.warp import WarpOptions
from ..services.match import match
from .arguments import (
    add_json,
    add_match_arguments,
    add_outside,
    chosen_request,
    for_people,
    inputs_of,
    json_file,
    outside_of,
    raw_text,
    report,
    show_progress,
    write_json,
)
from .interrupt import heard

EXAMPLES = """examples:
  python -m crosstie register sar.tif aerial.tif sar_registered.tif
  python -m crosstie register scan.png ortho.tif scan_registered.tif --resampling cubic --grid own
"""


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "register", help="match and write the registered raster", epilog=EXAMPLES, **raw_text(__doc__)
    )
    add_match_arguments(command)
    command.add_argument("target", help="the raster to write; its ending chooses the format")
    command.add_argument("--resampling", default="auto", help="auto, nearest, bilinear, cubic, … as gdalwarp -r")
    command.add_argument("--grid", choices=("reference", "own"), default="reference", help="grid of the output")
    add_outside(command)
    add_json(command)
    command.add_argument("--accept-review", action="store_true", help="also write a raster that needs review")
    command.add_argument("--overwrite", action="store_true", help="replace the target if it exists")
    command.set_defaults(run=main)


def main(chosen) -> int:
    """Match; write when the verdict allows it."""
    request, outside = chosen_request(chosen), outside_of(chosen)
    check_targets((chosen.target, json_file(chosen)), inputs_of(chosen), chosen.overwrite)
    driver = format_to_warp_into(chosen.target)
    require_taken(request.moving, request.reference, chosen.target, driver, outside=outside)
    outcome = match(request, show_progress, heard)
    write_json(outcome, chosen)
    if isinstance(outcome, Registered) and outcome.verdict == REVIEW and not chosen.accept_review:
        print(
            "The match needs a look first, so nothing was written. " + " ".join(map(str, outcome.reasons))
            + " Review it in QGIS, or write it anyway with --accept-review.",
            file=sys.stderr,
        )  # fmt: skip
        return 1
    if isinstance(outcome, Registered):
        how, file = (
            WarpOptions(
                chosen.resampling,
                chosen.grid,
                outside=outside,
                within=corners_of(outcome.request.neatline) if chosen.cut else (),
            ),
            FileOptions(overwrite=chosen.overwrite),
        )
        rasters = request.moving, request.reference, outcome.transform, chosen.target
        notes = write_registered(*rasters, how=how, file=file, progress=show_progress, is_cancelled=heard)
        outcome = replace(outcome, notes=tuple(dict.fromkeys((*outcome.notes, *notes))))
    status = report(outcome, for_people(chosen))
    if isinstance(outcome, Registered):
        print(f"Written: {chosen.target}.", file=for_people(chosen))
    return status
