"""Converts layers, extents and polygons of the map to the fields of a MatchRequest; main thread only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..core.errors import CrosstieError, RasterError
from ..core.messages import message
from ..core.request import Area, RasterSource

WEB_PROVIDERS = ("wms", "wcs", "arcgismapserver")
"""Of layers that have no pixels of their own."""


@dataclass(frozen=True)
class ToRender:
    """A layer that GDAL cannot open (web tiles, a database, vectors, a group) and that `rendering` draws to pixels.

    Only a reference may be one: a moving layer has to be a raster with pixels of its own.
    """

    layer_id: str
    name: str


def source_of(layer: QgsMapLayer, bands: Sequence[int] = (), stretch: str = "auto") -> RasterSource | ToRender:
    """Return the source from which GDAL reads the layer's pixels, or a ToRender if it must be rendered.

    `bands` are one-based; empty lets them be chosen by what they are. A CRS that the layer has and the file has not
    goes along. RasterError for a layer that does not work or lacks a band.
    """
    if not layer.isValid():
        raise RasterError(
            message("The layer “{layer}” cannot be read. Repair its data source or remove it.", layer=_title(layer))
        )
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return ToRender(layer.id(), _title(layer))
    lacking = [band for band in bands if not 1 <= band <= layer.bandCount()]
    if lacking:
        raise RasterError(
            message(
                "The layer “{layer}” has {count} band(s), so there is no band {band}. Choose the bands again.",
                layer=_title(layer),
                count=layer.bandCount(),
                band=lacking[0],
            )
        )
    return RasterSource(gdal_path(layer), tuple(bands), stretch, _overriding_crs(layer), _title(layer))


def gdal_path(layer: QgsRasterLayer) -> str:
    """Return the name by which GDAL opens a layer of the gdal provider: its source without QGIS's open options."""
    # What follows is QGIS's own; subdatasets and /vsi paths before it are GDAL's and stay as they are.
    return layer.source().split("|option:")[0].split("|credential:")[0]


def areas_of(layer: QgsVectorLayer, selected_only: bool = False) -> tuple[Area, ...]:
    """Return the layer's polygons, or its selected ones, dissolved into one Area.

    CrosstieError where it holds no polygons or none is selected. Without a CRS they count where QGIS shows them: over
    rasters without georeference.
    """
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise CrosstieError(
            message("The layer “{layer}” holds no polygons. Choose a polygon layer.", layer=_title(layer))
        )
    if selected_only and not layer.selectedFeatureCount():
        raise CrosstieError(
            message("No polygon of the layer “{layer}” is selected. Select some or use all.", layer=_title(layer))
        )
    wanted = QgsFeatureRequest().setNoAttributes()
    features = layer.getSelectedFeatures(wanted) if selected_only else layer.getFeatures(wanted)
    return areas_of_features(features, layer.crs(), _title(layer))


def areas_of_features(features: Iterable[QgsFeature], crs: QgsCoordinateReferenceSystem, name: str) -> tuple[Area, ...]:
    """Return polygon features, dissolved into one Area; `name` is what messages call their layer."""
    polygons = [_plain(feature.geometry()) for feature in features if feature.hasGeometry()]
    dissolved = QgsGeometry.unaryUnion([polygon for polygon in polygons if not polygon.isEmpty()])
    if dissolved.isEmpty():
        raise CrosstieError(
            message("The layer “{name}” is empty: there is no polygon to use. Draw one or choose another.", name=name)
        )
    return (area_of_geometry(dissolved, crs),)


def area_of_geometry(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Area:
    """Return a polygon on the map as an Area; with an unknown CRS it lies as rasters without georeference do."""
    return Area(geometry.asWkt(17), wkt_of(crs))


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """Return the WKT that GDAL understands best; empty for an unknown CRS."""
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""


def lies_by_camera(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is a raster that lies on the Earth by a camera model (RPC) alone."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal" or not layer.isValid():
        return False
    return _camera_of(gdal_path(layer))


@lru_cache(maxsize=64)
def _camera_of(path: str) -> bool:
    from ..core.stereo.register import lies_by_camera

    return lies_by_camera(RasterSource(path))


def is_unreferenced(layer: QgsRasterLayer) -> bool:
    """Tell whether the layer lies in pixels: QGIS puts a raster without any georeference at 0, -rows, columns, 0."""
    return layer.extent() == QgsRectangle(0, -layer.height(), layer.width(), 0)


def is_lost(layer: QgsRasterLayer | None) -> bool:
    """Return whether the layer has no position on the Earth."""
    if layer is None or not layer.isValid():
        return False
    return not layer.crs().isValid() or (layer.providerType() == "gdal" and is_unreferenced(layer))


def is_same_raster(one: QgsMapLayer | None, other: QgsMapLayer | None) -> bool:
    """Tell whether two layers are one, or show one source: a file may be in the project twice."""
    if one is None or other is None:
        return False
    return one is other or (one.providerType() == other.providerType() and one.source() == other.source())


def likely_pair() -> tuple[QgsRasterLayer | None, QgsRasterLayer | None]:
    """Return two different rasters of the project, as moving and reference layer: first those without a place.

    Nothing outside the main thread, to which the project belongs.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() is not application.thread():
        return None, None
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    layers = [layer for layer in layers if layer.isValid()]
    layers.sort(key=lambda layer: (not is_lost(layer), layer.name().lower()))
    moving = next((layer for layer in layers if layer.providerType() not in WEB_PROVIDERS), None)
    others = [layer for layer in layers if not is_same_raster(layer, moving)]
    return moving, next((layer for layer in others if not is_lost(layer)), next(iter(others), None))


def _title(layer: QgsMapLayer) -> str:
    from .layer_titles import title_of_layer  # QGIS starts without it.

    return title_of_layer(layer)


def _overriding_crs(layer: QgsRasterLayer) -> str:
    """Return the WKT of the layer's CRS where the user set another one than the file's."""
    # QGIS may give pictures without a georeference the project's CRS: it says nothing about their pixels.
    if layer.crs() == layer.dataProvider().crs() or is_unreferenced(layer):
        return ""
    return wkt_of(layer.crs())


def _plain(geometry: QgsGeometry) -> QgsGeometry:
    """Return valid straight-edged 2D polygons, which every reader of WKT understands."""
    straight = QgsGeometry(geometry.constGet().segmentize())
    straight.get().dropZValue()
    straight.get().dropMValue()
    return straight if straight.isGeosValid() else straight.makeValid()
