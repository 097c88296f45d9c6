"""The index of a batch: a GeoPackage with the footprint of each pair that is done, its verdict, figures and files."""

from __future__ import annotations

import time
from collections.abc import Iterable
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
    refuse(path, True, CrosstieError)
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
            if not _make(part):
                return False
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
        value = row.get(name)
        if value is None:
            feature.SetFieldNull(name)  # GDAL 3.6 cannot update a row after one that left other fields unset
        else:
            feature.SetField(name, str(value) if kind == TEXT else value)
    feature.SetGeometry(_polygon(row.get("footprint") or ()))
    if known is None:
        return layer.CreateFeature(feature) == ogr.OGRERR_NONE
    feature.SetFID(known)
    return layer.SetFeature(feature) == ogr.OGRERR_NONE


def _polygon(corners: Iterable) -> ogr.Geometry | None:
    corners = list(corners)
    if len(corners) < 3:
        return None
    ring, polygon = ogr.Geometry(ogr.wkbLinearRing), ogr.Geometry(ogr.wkbPolygon)
    for lon, lat in (*corners, corners[0]):
        ring.AddPoint_2D(float(lon), float(lat))
    polygon.AddGeometry(ring)
    return polygon
