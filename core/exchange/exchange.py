"""The point formats of other programs: list, recognition, reading and writing."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

import numpy as np

from ..crs import crs_label
from ..errors import CrosstieError
from ..messages import Message, message
from ..raster.atomic import replacing
from ..text_files import MOST_POINTS, read_bytes
from .formats import (
    arcgis_link,
    arosics,
    csv_table,
    envi_pts,
    gcps_aux,
    gcps_vrt,
    gdal_command,
    geojson,
    geopackage,
    iiif,
    metashape,
    odm,
    qgis,
)
from .formats.options import Options
from .links import MAP, PIXELS, SHOWN, SHOWN_CENTRE, Frame, Links, Rasters, arranged, swapped

ANY = "any"
"""A side whose frame the format does not prescribe."""
MAP_OR_SHOWN, MAP_OR_OPEN, MAP_OR_PIXELS, OWN_MAP = "map or shown", "map or open", "map or pixels", "own map"
"""A map, or else: the reference's pixels as QGIS shows them, given or not; the same, but of a raster that is given; its
pixels. The map of the moving raster's CRS."""
HEAD_BYTES = 65536


@dataclass(frozen=True)
class Format:
    """A kind of file."""

    name: str
    title: str
    suffixes: tuple[str, ...]
    source: str
    """The frame of its moving coordinates, or ANY."""
    target: str
    module: ModuleType
    """Its `sniff`, `read` and `write`."""
    digits: str = "all"
    """The accuracy of coordinates after a round trip."""
    keeps: tuple[str, ...] = ()
    """The other columns that it keeps: label, enabled, check, confidence, height, note."""
    names_crs: bool = True
    """Whether a file says in which CRS its map coordinates are."""
    most: int | None = None
    """Largest number of tie points of a registration that are written; None: all."""


FEW = 200
"""The Georeferencer draws points one by one, and GDAL warps with all of them: both are slow with thousands."""
EVERYTHING = ("label", "enabled", "check", "confidence", "height", "note")
FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        Format(
            "qgis", "QGIS Georeferencer points", (".points",), SHOWN, MAP_OR_SHOWN, qgis, keeps=("enabled",), most=FEW
        ),
        Format(
            "csv", "Table with a header (CSV, TSV)", (".csv", ".tsv", ".tab"), ANY, ANY, csv_table, keeps=EVERYTHING
        ),
        Format("geojson", "GeoJSON", (".geojson",), ANY, ANY, geojson, keeps=EVERYTHING),
        Format("gpkg", "GeoPackage: moving, reference, links", (".gpkg",), ANY, ANY, geopackage, keeps=EVERYTHING),
        Format(
            "vrt",
            "GDAL VRT with ground control points",
            (".vrt",),
            PIXELS,
            MAP_OR_OPEN,
            gcps_vrt,
            keeps=("label", "height", "note"),
            most=FEW,
        ),
        Format(
            "aux",
            "GDAL .aux.xml with ground control points",
            (".aux.xml",),
            PIXELS,
            MAP,
            gcps_aux,
            keeps=("label", "height", "note"),
            most=FEW,
        ),
        Format(
            "gdal",
            "GDAL command lines",
            (".sh", ".bat", ".cmd"),
            PIXELS,
            MAP,
            gdal_command,
            keeps=("height",),
            most=FEW,
        ),
        Format("envi", "ENVI ground control points", (".pts",), PIXELS, MAP_OR_PIXELS, envi_pts, "1e-12 relative"),
        Format(
            "arcgis",
            "ArcGIS link table",
            (".txt",),
            SHOWN_CENTRE,
            MAP,
            arcgis_link,
            "1e-12 relative",
            names_crs=False,
        ),
        Format(
            "metashape", "Agisoft Metashape markers", (), PIXELS, MAP, metashape, keeps=("label", "enabled", "height")
        ),
        Format(
            "arosics",
            "AROSICS tie points",
            (),
            PIXELS,
            OWN_MAP,
            arosics,
            "1e-12 relative",
            ("label", "enabled", "confidence"),
        ),
        Format(
            "iiif",
            "IIIF/Allmaps georeference annotation",
            (".json",),
            PIXELS,
            MAP,
            iiif,
            keeps=("label", "confidence", "height", "note"),
        ),
        Format("odm", "OpenDroneMap gcp_list.txt", ("gcp_list.txt",), PIXELS, MAP, odm, keeps=("label", "height")),
    )
}
ORDER = ("gpkg", "vrt", "qgis", "iiif", "geojson", "arosics", "metashape", "envi", "gdal", "odm", "csv", "arcgis")
"""The order of recognition: formats with the clearest signatures first."""


def sniff(path: str) -> Format:
    """Return the format of a file by its first lines; CrosstieError where none is recognised."""
    head = _head(path)
    for name in ORDER:
        if FORMATS[name].module.sniff(path, head):
            return FORMATS[name]
    raise CrosstieError(
        message(
            "{file} is no file of points that Crosstie recognises. Name its format (--from), one of "
            "{formats}; for a table give the names of its columns (--columns).",
            file=Path(path).name,
            formats=", ".join(FORMATS),
        )
    )


def format_for(path: str) -> Format:
    """Return the format for the suffix of a file to write; CrosstieError where none has it."""
    name, suffixes = Path(path).name.lower(), {s: f for f in FORMATS.values() for s in f.suffixes}
    found = [(len(s), f) for s, f in suffixes.items() if name.endswith(s)]
    if not found:
        raise CrosstieError(
            message(
                "The name {file} does not say in which format to write. Let it end in {endings}, or choose a format.",
                file=Path(path).name,
                endings=" / ".join(suffixes),
            )
        )
    return max(found, key=lambda item: item[0])[1]


def named(name: str) -> Format:
    """Return a format by its name; CrosstieError where there is none."""
    if name not in FORMATS:
        raise CrosstieError(
            message("There is no format {name}. Choose one of {formats}.", name=name, formats=", ".join(FORMATS))
        )
    return FORMATS[name]


def read_links(path: str, format_name: str = "", options: Options = Options()) -> Links:  # noqa: B008 (frozen)
    """Return the links in a file of any format; CrosstieError with the error and its place."""
    _refuse_network(path)
    if format_name:
        chosen = named(format_name)
    elif options.columns:
        chosen = FORMATS["csv"]
    else:
        chosen = sniff(path)
    links = chosen.module.read(path, options)
    if len(links) > MOST_POINTS:
        raise CrosstieError(
            message(
                "{file} holds more than {most:,} points. Thin them first.",
                file=Path(path).name,
                most=MOST_POINTS,
            )
        )
    if options.swap_source:
        links = replace(links, source_xy=swapped(links.source_xy))
    if options.swap_target:
        links = replace(links, target_xy=swapped(links.target_xy))
    return links


def write_links(
    path: str,
    links: Links,
    format_name: str = "",
    rasters: Rasters = Rasters(),  # noqa: B008 (frozen)
    options: Options = Options(),  # noqa: B008 (frozen)
    overwrite: bool = False,
) -> list[Message]:
    """Write links in a format, completely or not at all; return messages about what the format cannot hold.

    The rasters are needed if the format needs another frame than that of the links. Raises CrosstieError.
    """
    _refuse_network(path)
    chosen = named(format_name) if format_name else format_for(path)
    if not len(links):
        raise CrosstieError(message("There are no points to write."))
    placed = arranged(links, _source_frame(chosen, links), _target_frame(chosen, links, rasters, options), rasters)
    if not (np.isfinite(placed.source_xy).all() and np.isfinite(placed.target_xy).all()):
        raise CrosstieError(message("Some points have no finite coordinates there. Check the rasters and the CRS."))
    if not count_written(chosen, links):
        raise CrosstieError(
            message(
                "None of the points is an enabled control point, and this format ({format}) holds no others.",
                format=chosen.title,
            )
        )
    with replacing(path, overwrite, CrosstieError) as part:
        chosen.module.write(part, placed, rasters, options)
    notes = _lost(chosen, placed)
    return [*notes, *_wanted_by_allmaps(options, rasters)] if chosen.name == "iiif" else notes


def _wanted_by_allmaps(options: Options, rasters: Rasters) -> list[Message]:
    """Return a message about what is missing in an annotation."""
    if not options.image and rasters.moving is None:
        return [
            message(
                "Allmaps also wants the image's IIIF address (--image) and its size (--moving); without them "
                "only Crosstie reads this annotation."
            )
        ]
    if not options.image:
        return [
            message(
                "Allmaps also wants the image's IIIF address (--image); without it only Crosstie reads this annotation."
            )
        ]
    if rasters.moving is None:
        return [
            message("Allmaps also wants the image's size (--moving); without it only Crosstie reads this annotation.")
        ]
    return []


def count_written(chosen: Format, links: Links) -> int:
    """Return how many of the links a file of the format holds."""
    return len(links) if "enabled" in chosen.keeps else int((links.enabled & ~links.check).sum())


def _source_frame(chosen: Format, links: Links) -> Frame:
    if chosen.source != ANY:
        return Frame(chosen.source)
    # Tables have one way to show a raster: QGIS'.
    return Frame(SHOWN) if links.source.kind == SHOWN_CENTRE else links.source


def _target_frame(chosen: Format, links: Links, rasters: Rasters, options: Options) -> Frame:
    placed = rasters.reference is not None and rasters.reference.georeference is not None
    kind = chosen.target
    if kind == ANY:
        return Frame(MAP, options.crs) if options.crs and links.target.kind == MAP else links.target
    if kind == MAP_OR_PIXELS and links.target.kind != MAP:
        return Frame(PIXELS)
    shown = kind == MAP_OR_SHOWN or (kind == MAP_OR_OPEN and rasters.reference is not None)
    if shown and links.target.kind != MAP and not placed:
        return Frame(SHOWN)
    if kind == OWN_MAP:
        return Frame(MAP, rasters.moving.crs_wkt if rasters.moving is not None else "")
    if chosen.name == "iiif":
        return _degrees(links, rasters)
    own = "" if chosen.names_crs or rasters.reference is None else rasters.reference.crs_wkt
    return Frame(MAP, options.crs or own or links.target.crs_wkt)


def _degrees(links: Links, rasters: Rasters) -> Frame:
    known = links.target.crs_wkt or (rasters.reference.crs_wkt if rasters.reference is not None else "")
    if not known:
        raise CrosstieError(
            message(
                "A georeference annotation needs longitudes and latitudes, but the CRS of these points is not "
                "known: say which it is (--crs EPSG:number)."
            )
        )
    return Frame(MAP, "EPSG:4326")


def _lost(chosen: Format, links: Links) -> list[Message]:
    """Return a message for each property of the links that the format cannot hold."""
    off, check = int((~links.enabled).sum()), int((links.check & links.enabled).sum())
    kept, notes = chosen.keeps, []
    if links.target.crs_wkt and not chosen.names_crs:
        notes.append(
            message(
                "This format ({format}) does not say in which CRS its map coordinates are: in {crs}.",
                format=chosen.title,
                crs=crs_label(links.target.crs_wkt),
            )
        )
    if off and "enabled" not in kept:
        notes.append(
            message(
                "{count} points that are not enabled were left out, as this format ({format}) cannot hold them.",
                count=off,
                format=chosen.title,
            )
        )
    if check and "check" not in kept:
        if "enabled" in kept:
            note = message(
                "{count} check points are written as not enabled, as this format ({format}) does not know them.",
                count=check,
                format=chosen.title,
            )
        else:
            note = no_check_points(check, chosen)
        notes.append(note)
    # Control points without a height have 0 in GDAL's files.
    if "height" not in kept and np.nan_to_num(links.height).any():
        notes.append(
            message("Heights were left out, as this format ({format}) does not hold them.", format=chosen.title)
        )
    return notes


def no_check_points(count: int, chosen: Format) -> Message:
    """Return the message about check points that a format does not know."""
    return message(
        "{count} check points were left out, as this format ({format}) does not know them.",
        count=count,
        format=chosen.title,
    )


def _head(path: str) -> str:
    _refuse_network(path)
    raw = read_bytes(path)[:HEAD_BYTES]
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    if b"\0" in raw and not raw.startswith(b"SQLite"):
        raise CrosstieError(message("{file} is not a text file. Choose a file of points.", file=Path(path).name))
    return raw.decode("utf-8-sig", errors="replace")


def _refuse_network(path: str) -> None:
    """Refuse GDAL's names for archives, addresses and drivers: points are read from plain files."""
    text = os.fspath(path)
    if "\0" in text or text.startswith(("/vsi", "<")) or "://" in text:
        raise CrosstieError(
            message("{text!r} is not a plain file. Save the points to a folder on this computer first.", text=text[:80])
        )
