"""`fit`: a transform from a file of points, saved as a coordinate operation."""

from __future__ import annotations

import argparse
import math

from ..core.exchange.links import opened
from ..core.geometry.families import FAMILIES
from ..core.geometry.rpc_bias import RpcBias
from ..core.operation.fit_points import AMONG, Fitted, Fitting, fit_links, write_residuals
from ..core.operation.operation import save_operation
from ..core.raster.targets import TABLES, check_targets, require_ending
from ..core.report.full_report import REPORTS, report_of_fit, write_report
from .arguments import raw_text
from .interrupt import heard
from .point_arguments import add_reading, links_of, sources_of

EXAMPLES = """examples:
  python -m crosstie fit scan.points scan_operation.json --moving scan.tif
  python -m crosstie fit links.csv --transform thin-plate-spline --smoothing 0 --residuals residuals.csv
  python -m crosstie fit links.csv op.json --robust 3 --among affine,polynomial2,thin-plate-spline
  python -m crosstie fit links.csv op.json --transform rpc-bias --moving scene.tif --reference map.tif --heights dem.tif
Without a reference raster the points' map is the reference, on a grid of pixels about as large as the image's.
"""


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser("fit", help="fit a transform to points", epilog=EXAMPLES, **raw_text(__doc__))
    command.add_argument("points", metavar="POINTS", help="a file of points of any format that convert-points reads")
    command.add_argument("target", metavar="OPERATION", nargs="?", help="the JSON file to write")
    add_reading(command)
    command.add_argument("--transform", choices=["auto", *FAMILIES, RpcBias.name], default="auto")
    command.add_argument("--among", type=_families, default=AMONG, help="families for auto, NAME,NAME,…")
    command.add_argument(
        "--robust", type=_not_negative, default=0.0, metavar="PX", help="leave out points with a residual above PX"
    )
    command.add_argument(
        "--smoothing", type=_not_negative, help="of the spline; 0: through every point; default: automatic"
    )
    command.add_argument(
        "--heights", default="", metavar="DEM", help="for rpc-bias: a raster of heights above the ellipsoid, or metres"
    )
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--residuals", metavar="FILE", help="write each point's residual as CSV")
    command.add_argument("--report", metavar="FILE", help="write a full report, .html or .json")
    command.add_argument("--overwrite", action="store_true", help="replace files that exist")
    command.set_defaults(run=main)


def main(chosen) -> int:
    """Fit, print the accuracy, save."""
    targets = chosen.target, chosen.residuals, chosen.report
    check_targets(targets, (chosen.points, chosen.moving, chosen.reference, chosen.heights), chosen.overwrite)
    require_ending(chosen.residuals, TABLES)
    require_ending(chosen.report, REPORTS)
    links = links_of(chosen)
    how = Fitting(chosen.transform, chosen.among, chosen.robust, chosen.smoothing, chosen.seed, chosen.heights)
    with opened(*sources_of(chosen)) as rasters:
        fitted = fit_links(links, rasters, how, heard)
    show(fitted)
    if chosen.residuals:
        write_residuals(chosen.residuals, links, fitted, chosen.overwrite)
    if chosen.report:
        write_report(
            chosen.report, report_of_fit(links, fitted, how, chosen.points, sources_of(chosen)), chosen.overwrite
        )
    if chosen.target:
        save_operation(chosen.target, fitted.operation, chosen.overwrite)
    return 0


def show(fitted: Fitted) -> None:
    """Print the accuracy in a few lines."""
    accuracy = fitted.operation.accuracy
    print(f"{fitted.operation.transform.chosen}: {accuracy.n} of {len(fitted.used)} points")
    for sentence in (fitted.why, *fitted.operation.notes):
        if sentence:
            print(sentence)
    on_map = f", {accuracy.rmse_map:.4g} {accuracy.map_unit}" if accuracy.rmse_map == accuracy.rmse_map else ""
    print(f"RMSE {accuracy.rmse_px:.3f} px{on_map}; by degrees of freedom {accuracy.rmse_dof_px:.3f} px")
    print(f"on areas that the fit has not seen {accuracy.leave_out_px:.3f} px; 90 % within {accuracy.ce90_px:.3f} px")
    if fitted.check is not None:
        check = fitted.check
        print(f"{check.n} check points: RMSE {check.rmse_px:.3f} px; 90 % within {check.ce90_px:.3f} px")


def _not_negative(text: str) -> float:
    value = float(text)
    if not 0 <= value < math.inf:
        raise argparse.ArgumentTypeError(f"“{text}” is not possible. Give a number from 0 up.")
    return value


def _families(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    if not set(names) <= set(FAMILIES):
        raise argparse.ArgumentTypeError(f"the transforms are {', '.join(FAMILIES)}")
    return names
