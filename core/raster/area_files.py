"""Reads polygons given as text: a vector file, a bounding box, or WKT."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from osgeo import gdal, ogr

from ..crs import same_crs, spatial_reference, to_wkt
from ..errors import RasterError
from ..gdal_errors import allow_requests, collected
from ..geometry.longitudes import turn_of
from ..messages import message
from ..request import Area
from ..text_files import exists
from .areas import polygons_of
from .hearsay import is_address, vectors_lead_away, waits

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
BOX = re.compile(rf"\s*({NUMBER})\s*,\s*({NUMBER})\s*,\s*({NUMBER})\s*,\s*({NUMBER})\s*")
WITH_CRS = re.compile(r"(?P<shape>[^\[]*\S)\s*\[(?P<crs>.+)\]", re.DOTALL)
FORMS = message("a vector file of polygons, XMIN,YMIN,XMAX,YMAX, or WKT such as POLYGON((…))")


def read_area(text: str, crs_wkt: str) -> Area:
    """Return the polygons that a text names: those of a vector file, a bounding box, or WKT, as one Area.

    A box and WKT count in `crs_wkt` (the reference's) unless the text ends with another CRS, as in `… [EPSG:4326]`.
    Raises RasterError where there are no polygons, or nothing says in which CRS they are.
    """
    if exists(text) or text.startswith("/vsi"):
        return _of_file(text, crs_wkt)
    given = WITH_CRS.fullmatch(text)
    shape, named = (given["shape"], crs_of(given["crs"])) if given else (text, crs_wkt)
    box = BOX.fullmatch(shape)
    if box:
        return Area(_rectangle([float(side) for side in box.groups()], turn_of(named)), named)
    if "(" not in shape:
        raise RasterError(message("There is no file {path}. Give {forms}.", path=text, forms=FORMS))
    area = Area(shape, named)
    try:
        polygons_of(area)
    except RasterError as error:
        raise RasterError(message("{text} is no polygon. Give {forms}.", text=shape[:60], forms=FORMS)) from error
    return area


def crs_of(text: str) -> str:
    """Return the WKT of a CRS given as `EPSG:number` or WKT; RasterError where it is not known."""
    reference = spatial_reference(text)
    if reference is None:
        raise RasterError(
            message("{text} is no coordinate reference system that is known. Give EPSG:number, or WKT.", text=text)
        )
    return to_wkt(reference)


def _rectangle(sides: list[float], turn: float) -> str:
    x_min, y_min, x_max, y_max = sides
    if turn and x_max < x_min:
        x_max += turn  # as boxes across 180 degrees are written: 179.9,-17,-179.9,-16
    if x_max <= x_min or y_max <= y_min:
        raise RasterError(
            message("The bounding box is empty. Give XMIN,YMIN,XMAX,YMAX, with the smaller numbers first.")
        )
    ring = ((x_min, y_min), (x_max, y_min), (x_max, y_max), (x_min, y_max), (x_min, y_min))
    return "POLYGON((" + ", ".join(f"{x!r} {y!r}" for x, y in ring) + "))"


def _of_file(path: str, crs_wkt: str) -> Area:
    state = None if path.startswith("/vsi") else Path(path).stat()
    area = _polygons_in(path, state and (state.st_size, state.st_mtime_ns))
    if crs_wkt and not area.crs_wkt:
        raise RasterError(
            message(
                "{name} does not say in which coordinate reference system its polygons are. Save it with one, for "
                "example as GeoPackage.",
                name=Path(path).name,
            )
        )
    return area


@lru_cache(maxsize=16)
def _polygons_in(path: str, _state: tuple | None) -> Area:
    """Return the polygons of a file, once for all the pairs of a batch while the file's state is the same."""
    name, data = Path(path).name, None
    if is_address(path):
        allow_requests()
    elif waits(path):
        raise RasterError(message("{name} is a pipe or a device, no file of polygons.", name=name))
    elif vectors_lead_away(path):
        raise RasterError(message("{name} leads on to an address. Save its polygons as a GeoPackage first.", name=name))
    with collected() as errors:
        data = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
    if data is None:
        raise RasterError(
            message("{name} cannot be read as a file of polygons. Save it as GeoPackage.", name=name), "\n".join(errors)
        )
    polygons, found = ogr.Geometry(ogr.wkbMultiPolygon), []
    for number in range(data.GetLayerCount()):
        layer = data.GetLayer(number)
        if _add_polygons(layer, polygons):
            found.append(to_wkt(layer.GetSpatialRef()))
    if not found:
        raise RasterError(message("{name} holds no polygons. Draw some, or choose another file.", name=name))
    if not all(same_crs(found[0], other) for other in found):
        raise RasterError(
            message("{name} holds polygons in several coordinate reference systems. Save one layer alone.", name=name)
        )
    return Area(polygons.ExportToWkt(), found[0])


def _add_polygons(layer: ogr.Layer, polygons: ogr.Geometry) -> int:
    """Add a layer's polygons to others; return how many there were."""
    count = 0
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.GetDimension() != 2:
            continue
        straight = ogr.ForceToMultiPolygon(geometry.GetLinearGeometry() or geometry.Clone())
        straight.FlattenTo2D()
        for part in range(straight.GetGeometryCount()):
            polygons.AddGeometry(straight.GetGeometryRef(part))
            count += 1
    return count
