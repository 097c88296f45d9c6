"""The formats that moved vectors are written in, and what a layer has to be to fit into one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from osgeo import ogr

from ..errors import CrosstieError
from ..messages import message
from ..progress import IsCancelled, check

DRIVERS = {
    ".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".shp": "ESRI Shapefile", ".fgb": "FlatGeobuf",
    ".gml": "GML", ".kml": "KML", ".sqlite": "SQLite", ".csv": "CSV",
}  # fmt: skip
IN_ONE_SHAPEFILE = (
    {"Point"}, {"Multi Point"}, {"Line String", "Multi Line String"}, {"Polygon", "Multi Polygon"},
)  # fmt: skip


@dataclass(frozen=True)
class Held:
    """How a format holds a layer."""

    kind: int
    """The type of geometry to declare."""
    options: tuple[str, ...] = ()
    """Creation options of the layer."""


def held_as(driver: str, layer: ogr.Layer, is_cancelled: IsCancelled) -> Held:
    """Return how a format holds a layer; CrosstieError where it does not hold shapes as they are."""
    kind = ogr.GT_GetLinear(layer.GetGeomType())
    if driver == "CSV":
        return Held(kind, ("GEOMETRY=AS_WKT",))  # else it drops the geometry
    if driver not in ("ESRI Shapefile", "FlatGeobuf"):
        return Held(kind)
    kinds = _kinds(layer, is_cancelled)
    if driver == "ESRI Shapefile":
        _refuse_mixed(layer.GetName(), kinds | ({kind} - {ogr.wkbUnknown, ogr.wkbNone}))
        return Held(kind)
    return Held(kind if kinds <= {kind} else ogr.wkbUnknown)  # FlatGeobuf takes what it was told only.


def linear(geometry: Any) -> Any:
    """Return a geometry with arcs as short lines, because a curved transform does not keep arcs."""
    if geometry is None or not geometry.HasCurveGeometry():
        return geometry
    return geometry.GetLinearGeometry()


def has_shape(geometry: ogr.Geometry | None) -> bool:
    """Return whether a feature's geometry is there and not empty."""
    return geometry is not None and not geometry.IsEmpty()


def _kinds(layer: ogr.Layer, is_cancelled: IsCancelled) -> set[int]:
    """Return the types of the geometries that features have."""
    kinds = set()
    layer.ResetReading()
    for feature in layer:
        check(is_cancelled)
        geometry = linear(feature.GetGeometryRef())
        if has_shape(geometry):
            kinds.add(geometry.GetGeometryType())
    return kinds


def _refuse_mixed(name: str, kinds: set[int]) -> None:
    """Raise CrosstieError where shapes are of types that one shapefile does not take together."""
    names = {ogr.GeometryTypeToName(ogr.GT_Flatten(kind)) for kind in kinds}
    if not any(names <= together for together in IN_ONE_SHAPEFILE):
        raise CrosstieError(
            message(
                "A shapefile holds shapes of one kind, but {layer} has {kinds}. Write a GeoPackage (.gpkg) instead.",
                layer=name,
                kinds=", ".join(sorted(names)),
            )
        )
