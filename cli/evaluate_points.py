"""`evaluate-points`: the error of a coordinate operation at points, such as check points."""

from __future__ import annotations

from ..core.operation.fit_points import evaluate_links, write_residuals
from ..core.operation.operation import load_operation
from ..core.raster.targets import TABLES, check_targets, require_ending
from .arguments import raw_text
from .fit import show
from .point_arguments import add_reading, links_of

EXAMPLES = """examples:
  python -m crosstie evaluate-points check_points.csv scan_operation.json --residuals residuals.csv
"""


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "evaluate-points", help="measure an operation at points", epilog=EXAMPLES, **raw_text(__doc__)
    )
    command.add_argument("points", metavar="POINTS", help="a file of points of any format that convert-points reads")
    command.add_argument("operation", metavar="OPERATION", help="the JSON file that fit or match wrote")
    add_reading(command)
    command.add_argument("--residuals", metavar="FILE", help="write each point's residual as CSV")
    command.add_argument("--overwrite", action="store_true", help="replace files that exist")
    command.set_defaults(run=main)


def main(chosen) -> int:
    """Measure and print."""
    read = chosen.points, chosen.operation, chosen.moving, chosen.reference
    check_targets((chosen.residuals,), read, chosen.overwrite)
    require_ending(chosen.residuals, TABLES)
    links = links_of(chosen)
    fitted = evaluate_links(links, load_operation(chosen.operation))
    show(fitted)
    if chosen.residuals:
        write_residuals(chosen.residuals, links, fitted, chosen.overwrite)
    return 0
