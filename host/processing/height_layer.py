"""Tie points with heights as features: their place on the Earth, with the values from both scenes and camera models."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPoint,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ...core.stereo.stereo import Stereo

FIELDS = ("moving_col", "moving_row", "reference_col", "reference_row", "height_m", "across_px", "confidence")
"""Columns and rows count from the outer corner of the first pixel; heights are above the ellipsoid."""


def write_heights_layer(
    algorithm: QgsProcessingAlgorithm, name: str, found: Stereo, parameters: dict, context: QgsProcessingContext
) -> str:
    """Write the tie points of two scenes to the sink `name`; return the layer's id or path."""
    fields = QgsFields()
    for field in FIELDS:
        fields.append(QgsField(field, QVariant.Double))
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, QgsWkbTypes.Type.PointZ, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    points = found.points
    places = found.transform.ground.camera.locate(points.reference_xy, found.heights_m).tolist()
    columns = (points.moving_xy, points.reference_xy, found.heights_m, found.across_px, points.confidence)
    for place, row in zip(places, np.column_stack(columns).tolist()):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry(QgsPoint(*place)))
        feature.setAttributes(row)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
    return destination
