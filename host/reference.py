"""Prepares, in the main thread, the rendering of a reference that is not a raster file."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ..core.errors import RasterError
from ..core.messages import message
from ..core.request import Area
from .layer_titles import title_of_layer
from .layers import is_unreferenced
from .rendering import RenderRequest, prepare_layers, prepare_map

MARGIN = 1.5
"""The area for which a web layer is rendered, relative to the moving layer, whose position may be wrong."""


def drawn_map(shown: QgsMapSettings, moving: QgsMapLayer, name: str) -> RenderRequest:
    """Prepare what the map shows, without the moving layer, which would match itself."""
    settings = QgsMapSettings(shown)
    settings.setLayers([layer for layer in shown.layers() if layer.id() != moving.id()])
    return prepare_map(settings, name)


def drawn_layer(layer: QgsMapLayer, moving: QgsRasterLayer, area: Area | None, shown: QgsMapSettings) -> RenderRequest:
    """Prepare a layer that GDAL cannot read, over the area, around the moving layer, or where the map looks."""
    return prepare_layers([layer], _extent(layer, moving, area, shown), layer.crs(), title_of_layer(layer))


def drawn_around(layer: QgsMapLayer, ring: list[list[float]]) -> RenderRequest:
    """Prepare a layer that GDAL cannot read around (longitude, latitude); RasterError where it has nothing there."""
    xs, ys = zip(*ring)
    extent = QgsRectangle(min(xs), min(ys), max(xs), max(ys))
    extent.scale(MARGIN)
    extent = _covered(layer, extent, QgsCoordinateReferenceSystem("EPSG:4326"))
    return prepare_layers([layer], extent, layer.crs(), title_of_layer(layer))


def _extent(layer, moving, area, shown) -> QgsRectangle:
    """Return where to draw, in the layer's CRS; RasterError where the layer has nothing there."""
    if area is not None:
        extent, crs = QgsGeometry.fromWkt(area.geometry_wkt).boundingBox(), _crs(area.crs_wkt)
    elif moving.crs().isValid() and not is_unreferenced(moving):
        extent, crs = QgsRectangle(moving.extent()), moving.crs()
        extent.scale(MARGIN)
    else:
        extent, crs = shown.visiblePolygon().boundingRect(), shown.destinationCrs()
        extent = QgsRectangle(extent)
    return _covered(layer, extent, crs)


def _covered(layer: QgsMapLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return what a layer has of an extent, in the layer's CRS; RasterError where it has nothing there."""
    try:
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
        extent = transform.transformBoundingBox(extent)
    except QgsCsException as error:
        raise _nothing_there(layer) from error
    covered = layer.extent()
    if not covered.isEmpty():
        extent = extent.intersect(covered)
    if extent.isEmpty() or not extent.isFinite():
        raise _nothing_there(layer)
    return extent


def _crs(wkt: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem.fromWkt(wkt)


def _nothing_there(layer: QgsMapLayer) -> RasterError:
    return RasterError(
        message(
            "“{layer}” does not reach where the moving layer lies. Zoom the map to the right place and "
            "choose “What the map canvas shows” as the area.",
            layer=title_of_layer(layer),
        )
    )
