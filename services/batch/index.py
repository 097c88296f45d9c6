"""The index of a batch: a GeoPackage with the footprint of each pair that is done, its verdict, figures and files."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...core.crs import spatial_reference
from ...core.errors import CrosstieError
from ...core.gdal_errors import collected
from ...core.raster.atomic import refuse, replacing, write_failure
from ...core.sqlite_tables import stored_tables
from .footprint import DEGREES
from .style import qml

TABLE = "crosstie_batch"
STYLES = "layer_styles"
"""Where QGIS looks for the style of a layer."""
EVERY_S = 2.0
TEXT, WHOLE, REAL = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal
FIELDS = {
    "id": TEXT, "state": TEXT, "verdict": TEXT, "decision": TEXT, "probability": REAL, "probability_within_px": REAL,
    "leave_out_px": REAL, "rmse_px": REAL, "tie_points": WHOLE, "transform": TEXT, "seconds": REAL, "reason": TEXT,
    "moving": TEXT, "reference": TEXT, "operation": TEXT, "review": TEXT, "target": TEXT,
}  # fmt: skip
UNUSABLE = (TypeError, ValueError, OverflowError, NotImplementedError, SystemError)
"""Errors of values that are not of their kind: decisions and results may be damaged, or somebody else's."""
STYLE_FIELDS = {
    "f_table_catalog": TEXT, "f_table_schema": TEXT, "f_table_name": TEXT, "f_geometry_column": TEXT,
    "styleName": TEXT, "styleQML": TEXT, "styleSLD": TEXT, "useAsDefault": WHOLE, "description": TEXT, "owner": TEXT,
    "ui": TEXT, "update_time": ogr.OFTDateTime,
}  # fmt: skip


class Index:
    """Takes rows as they come and writes them every few seconds, in place: QGIS may show the file meanwhile.

    It follows from the results, so a file that is locked or a disk that is full costs nothing but the index: what could
    not be written is tried again with the next rows.
    """

    def __init__(self, path: str):
        self._path = Path(path)
        self._waiting: dict[str, dict] = {}
        self._last = 0.0

    def add(self, row: dict) -> None:
        """Take what is to be said of one pair, by the names in FIELDS, and its `footprint`: (lon, lat) corners."""
        self.put_off(row)
        if time.monotonic() - self._last >= EVERY_S:
            self.flush()

    def put_off(self, row: dict) -> None:
        """Take a row for the next `flush`, which may be called in another thread."""
        self._waiting[row["id"]] = row

    def flush(self) -> CrosstieError | None:
        """Write what is waiting; return why that was not possible."""
        rows, self._waiting, self._last = self._waiting, {}, time.monotonic()
        if not rows:
            return None
        failed = CrosstieError(write_failure(str(self._path)))
        with collected() as errors:
            try:
                if _write(self._path, rows):
                    return None
                failed = CrosstieError(write_failure(str(self._path)), "\n".join(errors))
            except CrosstieError as error:
                failed = error
        self._waiting = {**rows, **self._waiting}
        return failed


def refuse_other_index(path: Path, overwrite: bool) -> None:
    """Raise CrosstieError where a file of that name is there that is no index of a batch."""
    if path.exists() and not overwrite and not _is_index(path):
        refuse(path, False, CrosstieError)


def _is_index(path: Path) -> bool:
    try:
        tables = stored_tables(str(path))
    except CrosstieError:
        return False
    return TABLE in tables and tables <= {TABLE, STYLES}


def _write(path: Path, rows: dict[str, dict]) -> bool:
    if not _is_index(path):
        with replacing(str(path), True, CrosstieError) as part:
            Path(part).unlink()
            if not _make(part) or not _is_index(Path(part)):  # a disk may be full only once the file is closed
                raise CrosstieError(write_failure(str(path)))
    data = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
    layer = None if data is None else data.GetLayerByName(TABLE)
    if layer is None or layer.StartTransaction() != ogr.OGRERR_NONE:
        return False
    known = {feature["id"]: feature.GetFID() for feature in layer}
    complete = all(_put(layer, known.get(own), row) for own, row in rows.items())
    complete = (layer.CommitTransaction() if complete else layer.RollbackTransaction()) == ogr.OGRERR_NONE and complete
    layer = data = None
    return complete


def _make(path: str) -> bool:
    """Make an empty index that QGIS draws by state."""
    data = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = None if data is None else data.CreateLayer(TABLE, spatial_reference(DEGREES), ogr.wkbPolygon)
    styles = None if layer is None else data.CreateLayer(STYLES, None, ogr.wkbNone, ["FID=id"])
    if layer is None or styles is None:
        return False
    _define(layer, FIELDS)
    _define(styles, STYLE_FIELDS)
    style = {"f_table_catalog": "", "f_table_schema": "", "f_table_name": TABLE, "styleName": "Crosstie",
             "f_geometry_column": layer.GetGeometryColumn(), "styleQML": qml(), "useAsDefault": 1}  # fmt: skip
    made = _add(styles, style)
    layer = styles = data = None
    return made


def _define(layer: ogr.Layer, fields: dict[str, int]) -> None:
    for name, kind in fields.items():
        layer.CreateField(ogr.FieldDefn(name, kind))


def _add(layer: ogr.Layer, values: dict[str, Any]) -> bool:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        feature.SetField(name, value)
    return layer.CreateFeature(feature) == ogr.OGRERR_NONE


def _put(layer: ogr.Layer, known: int | None, row: dict) -> bool:
    """Write one row, in the place of the one that was there."""
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, kind in FIELDS.items():
        feature.SetFieldNull(name)  # GDAL 3.6 cannot update a row after one that left other fields unset
        value = row.get(name)
        with contextlib.suppress(*UNUSABLE):
            feature.SetField(name, None if value is None else _kept(value, kind))
    feature.SetGeometry(_polygon(row.get("footprint")))
    if known is None:
        return layer.CreateFeature(feature) == ogr.OGRERR_NONE
    feature.SetFID(known)
    return layer.SetFeature(feature) == ogr.OGRERR_NONE


def _kept(value: Any, kind: int) -> str | float:
    """Return a value as a field of its kind keeps it; names of files need be no text."""
    if kind == TEXT:
        return str(value).encode(errors="backslashreplace").decode()
    return int(value) if kind == WHOLE else float(value)


def _polygon(corners: Any) -> ogr.Geometry | None:
    """Return a footprint as a polygon; None for what is none."""
    try:
        places = [(float(lon), float(lat)) for lon, lat in corners]
    except UNUSABLE:
        return None
    if len(places) < 3:
        return None
    ring, polygon = ogr.Geometry(ogr.wkbLinearRing), ogr.Geometry(ogr.wkbPolygon)
    for lon, lat in (*places, places[0]):
        ring.AddPoint_2D(lon, lat)
    polygon.AddGeometry(ring)
    return polygon
