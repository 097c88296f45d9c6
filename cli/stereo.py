"""`stereo`: two satellite scenes with camera models (RPC): tie points, heights, corrected camera model."""

from __future__ import annotations

import argparse

from ..core.operation.operation import save_operation
from ..core.raster.targets import TABLES, check_targets, require_ending
from ..core.registration.image_pair import ImagePair
from ..core.registration.request_check import check_request
from ..core.registration.run_context import RunContext
from ..core.stereo.output import operation_of, sentences, write_heights
from ..core.stereo.register import with_area_as_mask
from ..core.stereo.stereo import StereoSettings, match_stereo
from ..services.request_options import request_of
from .arguments import add_options, inputs_of, options_of, raw_text, show_progress
from .interrupt import heard

EXAMPLES = """examples:
  python -m crosstie stereo second.tif first.tif --heights heights.csv
  python -m crosstie stereo second.tif first.tif --ground 150 900 --bias affine --operation second.json
Both rasters need RPC metadata. The reference (the second one named) keeps its camera; the bias is the moving one's.
"""
OF_A_MATCH = (
    "moving_bands", "moving_stretch", "moving_crs", "reference_bands", "reference_stretch", "reference_crs", "area",
    "use", "ignore", "matcher", "device", "seed",
)  # fmt: skip
"""Those options of a match that two cameras leave open: which determine search area and transform."""


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "stereo", help="match two scenes with RPC camera models", epilog=EXAMPLES, **raw_text(__doc__)
    )
    command.add_argument("moving", help="the scene whose camera model is corrected")
    command.add_argument("reference", help="the scene whose position you trust")
    command.add_argument("--heights", metavar="FILE", help="write tie points with longitude, latitude, height as CSV")
    command.add_argument("--operation", metavar="FILE", help="write the registration (cameras, bias, ground) as JSON")
    command.add_argument(
        "--ground",
        type=float,
        nargs=2,
        metavar=("LOW", "HIGH"),
        help="lowest and highest ground, metres above ellipsoid",
    )
    command.add_argument(
        "--bias", choices=("shift", "affine"), default="shift", help="correction of the moving camera model"
    )
    command.add_argument("--spacing-px", type=_spacing, default=StereoSettings.spacing_px, help="of the tie points")
    add_options(command, OF_A_MATCH)
    command.add_argument("--overwrite", action="store_true", help="replace files that exist")
    command.set_defaults(run=main)


def main(chosen) -> int:
    """Match, print the result, write the chosen outputs."""
    from ..models.arrays import arrays_for
    from ..services.match import line_matcher

    request = request_of(chosen.moving, chosen.reference, options_of(chosen, OF_A_MATCH))
    check_targets((chosen.heights, chosen.operation), inputs_of(chosen, OF_A_MATCH), chosen.overwrite)
    require_ending(chosen.heights, TABLES)
    check_request(request)
    matcher, notes = line_matcher(request.matcher, arrays_for(request.device))
    ground = None if chosen.ground is None else tuple(chosen.ground)
    settings = StereoSettings(heights_m=ground, bias=chosen.bias, spacing_px=chosen.spacing_px)
    with ImagePair(with_area_as_mask(request)) as pair:
        found = match_stereo(RunContext(pair, matcher, show_progress, heard), settings)
        if chosen.heights:
            write_heights(chosen.heights, found, chosen.overwrite)
        if chosen.operation:
            save_operation(chosen.operation, operation_of(found, pair), chosen.overwrite)
    for sentence in (*notes, *sentences(found)):
        print(sentence)
    return 0


def _spacing(text: str) -> float:
    value = float(text)
    if not 4 <= value <= 200:
        raise argparse.ArgumentTypeError("tie points lie 4 to 200 px apart")
    return value
