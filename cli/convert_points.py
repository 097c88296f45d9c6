"""`convert-points`: tie points from one program's file into another's."""

from __future__ import annotations

import sys

import numpy as np

from ..core.exchange.exchange import FORMATS, count_written, format_for, named, write_links
from ..core.exchange.links import opened
from ..core.exchange.mirrored import mirror_note
from ..core.points.thinning import chosen as evenly
from ..core.raster.targets import check_targets
from .arguments import raw_text
from .point_arguments import FORMAT_LIST, add_reading, links_of, options_of, sources_of

EXAMPLES = f"""examples:
  python -m crosstie convert-points scan.points scan.geojson
  python -m crosstie convert-points gcps.txt scan.tif.aux.xml --columns moving_col=Px,moving_row=Py --crs EPSG:25833
  python -m crosstie convert-points scan.points scan.json --moving scan.tif --to iiif --image https://example.org/iiif/1

{FORMAT_LIST}
The rasters are needed where a format counts pixels and another one map units (docs/EXCHANGE.md).
"""


def add_to(commands) -> None:
    """Add the command to the parser."""
    command = commands.add_parser(
        "convert-points", help="convert tie points between programs", epilog=EXAMPLES, **raw_text(__doc__)
    )
    command.add_argument("points", metavar="IN", help="the file of points to read")
    command.add_argument("target", metavar="OUT", help="the file to write")
    add_reading(command)
    command.add_argument("--to", choices=list(FORMATS), default="", help="format of OUT (default: by its ending)")
    command.add_argument("--layer", choices=("reference", "moving", "links"), default="reference", help="of GeoJSON")
    command.add_argument("--image", default="", help="IIIF: the image service's address; Metashape: the camera's label")
    command.add_argument("--transform", default="auto", help="gdal and iiif: the transform to request")
    command.add_argument(
        "--limit", type=int, metavar="N", help="at most N points, evenly distributed, higher confidence first"
    )
    command.add_argument("--only-enabled", action="store_true", help="leave out points that are not enabled")
    command.add_argument("--overwrite", action="store_true", help="replace OUT if it exists")
    command.set_defaults(run=main)


def main(chosen) -> int:
    """Read, thin, write; print what the format cannot hold."""
    check_targets((chosen.target,), (chosen.points, chosen.moving, chosen.reference), chosen.overwrite)
    to = named(chosen.to) if chosen.to else format_for(chosen.target)
    links = links_of(chosen)
    total = len(links)
    if chosen.only_enabled:
        links = links.take(links.enabled)
    if chosen.limit is not None and len(links) > chosen.limit:
        links = links.take(np.sort(evenly(links.source_xy, links.confidence, chosen.limit)))
    with opened(*sources_of(chosen)) as rasters:
        notes = write_links(chosen.target, links, to.name, rasters, options_of(chosen), chosen.overwrite)
        notes += mirror_note(links, rasters)
    for note in notes:
        print(note, file=sys.stderr)
    print(f"{count_written(to, links)} of {total} points written to {chosen.target}.")
    return 0
