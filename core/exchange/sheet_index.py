"""A sheet index: polygons with the names of map sheets, one of which a scan is named after."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ..crs import to_wkt
from ..errors import CrosstieError
from ..gdal_errors import allow_requests, collected
from ..geometry.polygons import convex_hull, outline
from ..messages import message
from ..raster.hearsay import is_address, vectors_lead_away, waits
from ..request import Sheet

FIELDS = ("name", "sheet", "sheet_name", "blatt", "blattname", "feuille", "hoja", "id")
"""Fields that are tried where none is chosen, whatever their case."""
SPELT = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "å": "aa", "ł": "l"}
PAIRS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
WORD = re.compile(r"[0-9]+|[^\W\d_]+")


@dataclass(frozen=True)
class SheetIndex:
    """The sheets of a file."""

    file: str
    crs_wkt: str
    sheets: tuple[tuple[str, tuple[tuple[float, float], ...]], ...]
    """Names, and the corners of their convex hull."""

    def sheet_of(self, path: str) -> Sheet:
        """Return the sheet that a raster is named after; one without corners where there is none, or more than one."""
        stem = Path(path).stem
        named = self._named(stem)
        if len(named) != 1:
            return Sheet(name=stem, index=self.file, count=len(named))
        name, corners = named[0]
        return Sheet(corners, self.crs_wkt, name, self.file)

    def _named(self, stem: str) -> list:
        """Return the sheets of a name: by all its letters, else by its words, else those named within it at length."""
        exact = [sheet for sheet in self.sheets if sheet[0].strip() == stem]
        if exact:
            return exact
        wanted = words(stem)
        same = [sheet for sheet in self.sheets if words(sheet[0]) == wanted or joined(sheet[0]) == joined(stem)]
        if same:
            return same
        within = [(len(words(name)), (name, corners)) for name, corners in self.sheets if _holds(wanted, words(name))]
        longest = max((count for count, _ in within), default=0)
        return [sheet for count, sheet in within if count == longest]


def words(name: str) -> tuple[str, ...]:
    """Return the words and numbers of a name as they are compared: without case, accents and leading zeros."""
    plain = "".join(SPELT.get(letter, letter) for letter in name.casefold())
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    for pair, one in PAIRS:
        plain = plain.replace(pair, one)
    return tuple(word.lstrip("0") or "0" if word.isdigit() else word for word in WORD.findall(plain))


def joined(name: str) -> str:
    """Return the same in one piece: `NeuStadt` is `Neu Stadt`."""
    return "".join(words(name))


def _holds(words_: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return bool(part) and any(words_[k : k + len(part)] == part for k in range(len(words_) - len(part) + 1))


def read_sheet_index(path: str, field: str = "") -> SheetIndex:
    """Return the sheets of a vector file; `field` holds their names, by default the first one that is called so.

    Raises CrosstieError where the file cannot be read, has no such field, no polygons, or no CRS.
    """
    state = None if path.startswith("/vsi") or not Path(path).is_file() else Path(path).stat()
    return _read(path, field, state and (state.st_size, state.st_mtime_ns))


@lru_cache(maxsize=8)
def _read(path: str, field: str, _state: tuple | None) -> SheetIndex:
    """Return the index of a file, once for all rows of a batch while the file is the same."""
    file, data = Path(path).name, None
    if is_address(path):
        allow_requests()
    elif waits(path) or vectors_lead_away(path):
        raise CrosstieError(message("{file} is no plain file. Save the sheet index as a GeoPackage first.", file=file))
    with collected() as errors:
        data = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
    if data is None:
        told = message("The sheet index {file} cannot be read. Save it as a GeoPackage.", file=file)
        raise CrosstieError(told, "\n".join(errors))
    for number in range(data.GetLayerCount()):
        layer = data.GetLayer(number)
        sheets = _sheets(layer, _field(layer, field, file))
        if sheets:
            crs_wkt = to_wkt(layer.GetSpatialRef())
            if crs_wkt:
                return SheetIndex(file, crs_wkt, sheets)
            raise CrosstieError(
                message("The sheet index {file} names no coordinate reference system. Save it with one.", file=file)
            )
    raise CrosstieError(message("The sheet index {file} holds no polygons with names.", file=file))


def _field(layer: ogr.Layer, wanted: str, file: str) -> str:
    definition = layer.GetLayerDefn()
    there = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
    by_case = {name.casefold(): name for name in there}
    tried = (wanted,) if wanted else FIELDS
    found = next((by_case[name.casefold()] for name in tried if name.casefold() in by_case), None)
    if found is None:
        raise CrosstieError(
            message(
                "The sheet index {file} has no field {wanted}. Choose the one with the names of the sheets: {fields}.",
                file=file,
                wanted=wanted or FIELDS[0],
                fields=", ".join(there)[:200],
            )
        )
    return found


def _sheets(layer: ogr.Layer, field: str) -> tuple:
    found = []
    for feature in layer:
        geometry, name = feature.GetGeometryRef(), feature.GetField(field)
        if geometry is None or name in (None, "") or geometry.GetDimension() != 2:
            continue
        corners = _hull(geometry)
        if len(corners) >= 3:
            found.append((str(name), corners))
    return tuple(found)


def _hull(geometry: ogr.Geometry) -> tuple[tuple[float, float], ...]:
    """Return the corners of a polygon's convex hull, also of one whose edges cross."""
    straight = ogr.ForceToMultiPolygon(geometry.GetLinearGeometry() or geometry.Clone())
    points = [
        point[:2]
        for part in range(straight.GetGeometryCount())
        for ring in range(straight.GetGeometryRef(part).GetGeometryCount())
        for point in straight.GetGeometryRef(part).GetGeometryRef(ring).GetPoints()
    ]
    corners = outline(convex_hull(np.array(points, float).reshape(-1, 2)))
    return tuple((float(x), float(y)) for x, y in corners)
