"""Arguments of the commands that read point files, and their values."""

from __future__ import annotations

import argparse

from ..core.exchange.exchange import FORMATS, read_links
from ..core.exchange.formats.csv_table import ALIASES
from ..core.exchange.formats.options import Options
from ..core.exchange.links import Links
from ..core.request import RasterSource

FORMAT_LIST = "formats: " + ", ".join(f"{f.name} ({f.title})" for f in FORMATS.values())


def columns(text: str) -> dict[str, str]:
    """Parse `moving_x=Px,moving_y=Py,…`."""
    pairs = [part.split("=", 1) for part in text.split(",")]
    if any(len(pair) != 2 or pair[0].strip() not in ALIASES for pair in pairs):
        raise argparse.ArgumentTypeError(f"give NAME=COLUMN,…; the names are {', '.join(ALIASES)}")
    return {name.strip(): column.strip() for name, column in pairs}


def add_reading(command: argparse.ArgumentParser) -> None:
    """Add the arguments to interpret a point file."""
    command.add_argument("--from", dest="from_format", choices=list(FORMATS), default="", help="format of POINTS")
    command.add_argument("--columns", type=columns, default={}, help="of a table: moving_x=NAME,reference_x=NUMBER,…")
    command.add_argument("--crs", default="", help="CRS of the map coordinates if the file has none, EPSG:number")
    command.add_argument("--swap-source", action="store_true", help="the file has y before x on the moving side")
    command.add_argument("--swap-target", action="store_true", help="the same on the reference's side (lat, lon)")
    command.add_argument("--moving", metavar="RASTER", help="the moving raster")
    command.add_argument("--reference", metavar="RASTER", help="the reference raster of the points")


def options_of(chosen: argparse.Namespace) -> Options:
    """Return the options from the parsed arguments."""
    return Options(
        columns=chosen.columns,
        crs=chosen.crs,
        swap_source=chosen.swap_source,
        swap_target=chosen.swap_target,
        layer=getattr(chosen, "layer", "reference"),
        image=getattr(chosen, "image", ""),
        transform=getattr(chosen, "transform", "auto"),
        moving=chosen.moving or "",
    )


def links_of(chosen: argparse.Namespace) -> Links:
    """Read the points."""
    return read_links(chosen.points, chosen.from_format, options_of(chosen))


def sources_of(chosen: argparse.Namespace) -> tuple[RasterSource | None, RasterSource | None]:
    """Return the two rasters as far as they were given."""
    return tuple(RasterSource(path) if path else None for path in (chosen.moving, chosen.reference))
