"""Polygons of the map in the pixels of a raster."""

from __future__ import annotations

import math
from typing import cast

import numpy as np
from osgeo import gdal, ogr

from ..crs import reproject
from ..errors import RasterError
from ..gdal_errors import collected
from ..geometry import frames
from ..geometry.longitudes import along, short_way, turn_of
from ..geometry.polygons import bounds
from ..messages import message
from ..request import Area
from .georeference import Georeference
from .source import Raster

SIDES = 64
"""Straight edges on the map are curves on another one: the longest side of the polygon gets this many vertices."""


def to_pixels(area: Area, raster: Raster) -> ogr.Geometry | None:
    """Return an area's polygons in native pixels; None where the raster cannot be mapped to the area's CRS.

    An area without a CRS over a raster without a georeference counts as QGIS shows such a layer: x = column, y = -row.
    Raises RasterError where the geometry is no polygon or cannot be reprojected.
    """
    geometry = polygons_of(area)
    if raster.georeference is None:
        return None if area.crs_wkt else _mapped(geometry, lambda xy: xy * [1, -1])
    if bool(area.crs_wkt) != bool(raster.crs_wkt):
        return None
    turn = turn_of(area.crs_wkt)
    short = _mapped(geometry, lambda xy: short_way(xy, turn))
    if not short.Equals(geometry):
        placed = _placed(short, area.crs_wkt, raster)
        if meets(placed, raster):
            return placed
    return _placed(geometry, area.crs_wkt, raster)


def meets(geometry: ogr.Geometry, raster: Raster) -> bool:
    """Return whether the box around a geometry in native pixels meets the raster."""
    x_min, y_min, x_max, y_max = bounds(geometry)
    inside = x_max > 0 and y_max > 0 and x_min < raster.width and y_min < raster.height
    return inside and not geometry.IsEmpty()


def _placed(geometry: ogr.Geometry, crs_wkt: str, raster: Raster) -> ogr.Geometry:
    """Return polygons of a CRS in native pixels of a raster with a georeference."""
    x_min, y_min, x_max, y_max = bounds(geometry)
    geometry.Segmentize(max(x_max - x_min, y_max - y_min, 1e-12) / SIDES)
    georeference = cast(Georeference, raster.georeference)
    on_map = _mapped(geometry, lambda xy: along(reproject(xy, crs_wkt, raster.crs_wkt), georeference.turn)[0])
    if not georeference.turn:
        return _mapped(on_map, georeference.to_pixel)
    everywhere = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in _parts(on_map):
        for x in _turns(bounds(part), georeference):
            everywhere.AddGeometry(_mapped(part, lambda xy, x=x: georeference.pixel_as_counted(xy + [x, 0.0])))
    return everywhere


def _turns(box: tuple[float, float, float, float], georeference: Georeference) -> list[float]:
    """Return by how much x of a box can be moved, in whole turns round the world, to meet a raster; 0 if by none."""
    low, high = georeference.x_range
    first, last = math.ceil((low - box[2]) / georeference.turn), math.floor((high - box[0]) / georeference.turn)
    return [k * georeference.turn for k in range(first, last + 1)] or [0.0]


def window_of(area: Area, raster: Raster) -> tuple[float, float, float, float]:
    """Return the part of a raster that holds an area, as (x_min, y_min, x_max, y_max) in native pixels.

    Raises RasterError where the area has no place on the raster or lies outside it.
    """
    geometry = to_pixels(area, raster)
    if geometry is None:
        raise RasterError(
            message(
                "The area cannot be found on {raster}, which has no georeference or no CRS. Choose the whole "
                "overlap, or give the layer a CRS.",
                raster=raster.name,
            )
        )
    x0, y0, x1, y1 = bounds(geometry)
    x0, y0, x1, y1 = max(x0, 0.0), max(y0, 0.0), min(x1, raster.width), min(y1, raster.height)
    if x1 <= x0 or y1 <= y0:
        raise RasterError(
            message("The chosen area lies outside {raster}. Choose an area that it covers.", raster=raster.name)
        )
    return x0, y0, float(x1), float(y1)


def rasterized(geometries: list[ogr.Geometry], to_native: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return (rows, cols) bool: which pixel centres lie inside any of the polygons, given in native pixels."""
    rows, cols = shape
    target = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Byte)
    # With y upwards the geotransform cannot be taken for the identity, which GDAL would treat as none.
    target.SetGeoTransform((0, 1, 0, 0, 0, -1))
    holder = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
    layer = holder.CreateLayer("areas", None, ogr.wkbUnknown)
    to_working = np.linalg.inv(to_native)
    for geometry in geometries:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(_mapped(geometry, lambda xy: frames.apply(to_working, xy) * [1, -1]))
        layer.CreateFeature(feature)
    with collected():  # else it warns of the missing CRS
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray().astype(bool)


def polygons_of(area: Area) -> ogr.Geometry:
    """Return an area's geometry with straight edges, in its own CRS; RasterError where it is no polygon."""
    geometry = None
    with collected():
        geometry = ogr.CreateGeometryFromWkt(area.geometry_wkt)
    if geometry is not None:
        geometry = geometry.GetLinearGeometry() or geometry
        geometry.FlattenTo2D()
    if geometry is None or geometry.IsEmpty() or geometry.GetDimension() != 2:
        raise RasterError(message("The area to match is not a polygon. Draw it again or choose a polygon layer."))
    return geometry


def _mapped(geometry: ogr.Geometry, way) -> ogr.Geometry:
    """Return a polygon or a collection of them with every ring's points mapped, those that map nowhere left out."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind != ogr.wkbPolygon:
        collection = ogr.Geometry(ogr.wkbMultiPolygon)
        for i in range(geometry.GetGeometryCount()):
            part = geometry.GetGeometryRef(i)
            mapped = _mapped(part, way)
            for polygon in _parts(mapped):
                collection.AddGeometry(polygon)
        return collection
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for i in range(geometry.GetGeometryCount()):
        points = way(np.array(geometry.GetGeometryRef(i).GetPoints(), float)[:, :2])
        points = points[np.isfinite(points).all(1)]
        if len(points) > 2:
            polygon.AddGeometry(_ring(points))
    return polygon


def _parts(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        return [geometry] if geometry.GetGeometryCount() else []
    return [geometry.GetGeometryRef(i).Clone() for i in range(geometry.GetGeometryCount())]


def _ring(points: np.ndarray) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in points:
        ring.AddPoint_2D(float(x), float(y))
    ring.CloseRings()
    return ring
