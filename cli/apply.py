"""`apply`: a saved coordinate operation on vector layers, or on rasters of the moving raster's geometry."""

from __future__ import annotations

import argparse
import sys

from ..core.errors import CrosstieError
from ..core.operation.kind import holds_vectors
from ..core.operation.operation import load_operation
from ..core.operation.output_grid import Target
from ..core.operation.rasters import MODES, apply_to_raster, place_raster
from ..core.operation.vector_formats import DRIVERS
from ..core.operation.vectors import VectorOptions, apply_to_vector
from ..core.raster.drivers import FileOptions
from ..core.raster.targets import check_targets
from ..core.raster.warp import RESAMPLINGS, WarpOptions
from .arguments import add_outside, outside_of, raw_text, show_progress
from .interrupt import heard

EXAMPLES = """examples:
  python -m crosstie apply scan_operation.json parcels.gpkg parcels_registered.gpkg --densify 50
  python -m crosstie apply op.json ships_seen_by_radar.geojson ships_on_the_photo.geojson --sigmas
  python -m crosstie apply op.json roads.shp roads_on_scan.shp --backwards
  python -m crosstie apply op.json band8.tif band8_registered.tif --of COG --co COMPRESS=ZSTD -r cubic
  python -m crosstie apply op.json scan.tif map.tif --t-srs EPSG:25833 --tr 0.5 0.5
  python -m crosstie apply op.json scan.tif scan_placed.vrt --without-resampling gcps
  python -m crosstie apply match.json orchard.tif orchard_one_row_on.tif --alternative 1
"""


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "apply", help="apply a saved operation to vectors or rasters", epilog=EXAMPLES, **raw_text(__doc__)
    )
    command.add_argument("operation", metavar="OPERATION", help="the JSON file that fit or match wrote")
    command.add_argument("source", metavar="IN", help="vector layers, or a raster of the moving raster's size")
    command.add_argument("target", metavar="OUT", help=f"the file to write; vectors by ending: {', '.join(DRIVERS)}")
    command.add_argument("--overwrite", action="store_true", help="replace OUT if it exists")
    command.add_argument(
        "--alternative",
        type=int,
        default=0,
        metavar="N",
        help="another alignment that the match names: N is its place in the JSON's alternatives, counted from 1",
    )
    vectors = command.add_argument_group("vectors")
    vectors.add_argument("--layers", default="", metavar="NAME,…", help="only these layers")
    vectors.add_argument("--densify", type=float, default=0.0, metavar="LENGTH", help="divide longer segments")
    vectors.add_argument("--sigmas", action="store_true", help="add the accuracy of each feature's new position")
    vectors.add_argument("--backwards", action="store_true", help="from the reference to the moving raster")
    _add_raster_options(command.add_argument_group("rasters, named as gdalwarp's options"))
    command.set_defaults(run=main)


def _add_raster_options(group) -> None:
    group.add_argument("-r", "--resampling", choices=RESAMPLINGS, default="auto")
    group.add_argument(
        "--grid", choices=("reference", "own"), default="reference", help="grid of the output, without --tr"
    )
    group.add_argument("--t-srs", default="", metavar="CRS", help="another CRS, EPSG:number")
    group.add_argument("--tr", type=_positive, nargs=2, metavar=("X", "Y"), help="pixel size in map units")
    group.add_argument("--te", type=float, nargs=4, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="extent")
    group.add_argument("--of", default="", metavar="FORMAT", help="GDAL's name of the format; default: by OUT's ending")
    group.add_argument("--co", action="append", default=[], metavar="NAME=VALUE", help="creation option, repeatable")
    add_outside(group)
    group.add_argument("--overviews", action="store_true", help="add overviews (GeoTIFF)")
    group.add_argument("--without-resampling", choices=MODES, help="only set the georeference")


def main(chosen) -> int:
    """Apply to whatever IN is."""
    if chosen.without_resampling != "world":
        check_targets((chosen.target,), (chosen.operation, chosen.source), chosen.overwrite)
    operation = load_operation(chosen.operation, chosen.alternative)
    if chosen.without_resampling:
        if chosen.t_srs or chosen.tr or chosen.te or chosen.cut:
            raise CrosstieError("--t-srs, --tr, --te, --cut need resampling: leave them or --without-resampling out.")
        file = FileOptions(chosen.of, tuple(chosen.co), overwrite=chosen.overwrite)
        way = chosen.without_resampling
        placed = place_raster(
            chosen.source, chosen.target, operation, way, file=file, progress=show_progress, is_cancelled=heard
        )
        for note in placed.notes:
            print(note, file=sys.stderr)
        print(f"Written: {', '.join(placed.files)}.")
        if way == "world":
            print(f"QGIS and GDAL read the place from {placed.files[-1]}; delete it to return to the file's own.")
    elif holds_vectors(chosen.source, chosen.target):
        _vectors(chosen, operation)
    else:
        aim = Target(chosen.t_srs, chosen.tr and tuple(chosen.tr), chosen.te and tuple(chosen.te))
        within = operation.neatline if chosen.cut else ()
        how = WarpOptions(chosen.resampling, chosen.grid, outside=outside_of(chosen), within=within)
        file = FileOptions(chosen.of, tuple(chosen.co), chosen.overviews, chosen.overwrite)
        rasters = chosen.source, chosen.target
        notes = apply_to_raster(
            *rasters, operation, how=how, aim=aim, file=file, progress=show_progress, is_cancelled=heard
        )
        for note in notes:
            print(note, file=sys.stderr)
        print(f"Written: {chosen.target}.")
    return 0


def _vectors(chosen, operation) -> None:
    layers = tuple(name for name in chosen.layers.split(",") if name)
    how = VectorOptions(layers, chosen.densify, chosen.backwards, chosen.sigmas)
    files = chosen.source, chosen.target
    moved = apply_to_vector(
        *files, operation, how, overwrite=chosen.overwrite, progress=show_progress, is_cancelled=heard
    )
    for note in moved.notes:
        print(note, file=sys.stderr)
    print(f"{moved.features} features with {moved.vertices} vertices written to {chosen.target}.")


def _positive(text: str) -> float:
    value = float(text)
    if not value > 0:
        raise argparse.ArgumentTypeError("a pixel is larger than zero")
    return value
