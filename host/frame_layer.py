"""The map frame of a scanned sheet as a polygon layer, which QGIS's own tools edit."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from ..core.errors import CrosstieError
from ..core.messages import message
from ..core.outcome import Registered
from ..core.request import RasterSource
from .layer_titles import title_of_layer
from .pixel_map import PixelMap
from .translation import tr


def neatline_of(layer: QgsVectorLayer, source: RasterSource) -> str:
    """Return the polygon of a layer as the neatline of a raster; CrosstieError where it is no single polygon there."""
    from ..core.neatline.text import corners_in, text_of

    rings = [ring for feature in layer.getFeatures() for ring in _rings(feature.geometry())]
    moving = PixelMap(source)
    corners = [moving.pixel_of(place, layer.crs()) for place in rings[0][:-1]] if len(rings) == 1 else [None]
    if any(corner is None for corner in corners):
        raise CrosstieError(
            message(
                "The layer “{layer}” does not hold one polygon on the moving layer. Draw the map frame there, once.",
                layer=title_of_layer(layer),
            )
        )
    neatline = text_of(np.array(corners))
    corners_in(neatline)
    return neatline


def _rings(geometry: QgsGeometry) -> list[list[QgsPointXY]]:
    """Return the outer rings of a polygon or of several."""
    parts = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
    return [part[0] for part in parts if part]


def add_frame_layer(outcome: Registered) -> QgsVectorLayer | None:
    """Add the map frame of a match to the project, where the moving layer lies, to be edited; None if it has none."""
    from ..core.neatline.text import corners_in

    corners = corners_in(outcome.request.neatline)
    if corners is None:
        return None
    moving = PixelMap(outcome.request.moving)
    ring = [QgsPointXY(x, y) for x, y in moving.to_map(corners).tolist()]
    title = tr("Map frame of {0}").format(moving.name)
    crs = moving.crs.authid() if moving.crs.isValid() else ""
    layer = QgsVectorLayer(f"Polygon?crs={crs}" if crs else "Polygon", title, "memory")
    if moving.crs.isValid() and not crs:
        layer.setCrs(moving.crs)
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPolygonXY([[*ring, ring[0]]]))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    layer.setOpacity(0.4)
    QgsProject.instance().addMapLayer(layer)
    return layer
