"""`apply`: a saved coordinate operation on vector layers, or on another raster of the same geometry."""

from __future__ import annotations

import sys

from ..core.apply import apply_to_raster
from ..core.operation import load_operation
from ..core.vectors import DRIVERS, apply_to_vector
from .arguments import raw_text, show_progress

EXAMPLES = """examples:
  python -m crosstie apply scan_operation.json parcels.gpkg parcels_registered.gpkg --densify 50
  python -m crosstie apply op.json roads.shp roads_on_scan.shp --backwards
  python -m crosstie apply op.json scene_band8.tif scene_band8_registered.tif
"""


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "apply", help="apply a saved operation to vectors or rasters", epilog=EXAMPLES, **raw_text(__doc__)
    )
    command.add_argument("operation", metavar="OPERATION", help="the JSON file that fit or match wrote")
    command.add_argument("source", metavar="IN", help="vector layers, or a raster of the moving raster's size")
    command.add_argument("target", metavar="OUT", help=f"the file to write; vectors by ending: {', '.join(DRIVERS)}")
    command.add_argument("--layers", default="", metavar="NAME,…", help="of vectors: only these layers")
    command.add_argument("--densify", type=float, default=0.0, metavar="LENGTH", help="no longer segments than that")
    command.add_argument("--backwards", action="store_true", help="vectors from the reference to the moving raster")
    command.add_argument("--resampling", default="auto", help="of rasters, as gdalwarp -r")
    command.add_argument("--grid", choices=("reference", "own"), default="reference", help="of rasters: whose pixels")
    command.add_argument("--overwrite", action="store_true", help="replace OUT if it exists")
    command.set_defaults(run=main)


def main(chosen) -> int:
    """Apply to whatever IN is."""
    operation = load_operation(chosen.operation)
    if any(chosen.target.lower().endswith(suffix) for suffix in DRIVERS):
        layers = tuple(name for name in chosen.layers.split(",") if name)
        moved = apply_to_vector(
            chosen.source, chosen.target, operation, layers=layers, densify=chosen.densify,
            backwards=chosen.backwards, overwrite=chosen.overwrite, progress=show_progress,
        )  # fmt: skip
        for note in moved.notes:
            print(note, file=sys.stderr)
        print(f"{moved.features} features with {moved.vertices} vertices written to {chosen.target}.")
        return 0
    apply_to_raster(
        chosen.source, chosen.target, operation, resampling=chosen.resampling, grid=chosen.grid,
        overwrite=chosen.overwrite, progress=show_progress,
    )  # fmt: skip
    return 0
