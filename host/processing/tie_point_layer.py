"""Tie points as features at their reference position, with all columns of the table."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ...core.geometry.transform import Transform
from ...core.outcome import Outcome, Registered
from ...core.points.table import CHECK, TiePoints
from ..positions import map_positions

FIELDS = (
    ("id", QVariant.Int),
    ("moving_col", QVariant.Double),
    ("moving_row", QVariant.Double),
    ("reference_col", QVariant.Double),
    ("reference_row", QVariant.Double),
    ("dx_px", QVariant.Double),
    ("dy_px", QVariant.Double),
    ("residual_px", QVariant.Double),
    ("confidence", QVariant.Double),
    ("enabled", QVariant.Bool),
    ("role", QVariant.String),
    ("origin", QVariant.String),
    ("rejection", QVariant.String),
    ("note", QVariant.String),
)
"""Columns and rows count from the outer corner of the first pixel; dx, dy and residual are in reference pixels."""


def write_layer(
    algorithm: QgsProcessingAlgorithm, name: str, outcome: Outcome, parameters: dict, context: QgsProcessingContext
) -> str:
    """Write the tie points of a registration, or none, to the sink `name`; return the layer's id or path."""
    points = outcome.tie_points if isinstance(outcome, Registered) else TiePoints.empty()
    places, crs = map_positions(outcome.request.reference, points.reference_xy)
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields(), QgsWkbTypes.Type.Point, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    temporary = context.temporaryLayerStore().mapLayer(destination)
    if temporary is not None and not crs.isValid():
        # QGIS takes a memory layer without a CRS to be in degrees.
        temporary.setCrs(crs)
    if isinstance(outcome, Registered):
        found = list(features(points, outcome.transform, places))
        if not sink.addFeatures(found, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
    return destination


def fields() -> QgsFields:
    """Return the layer's fields."""
    all_fields = QgsFields()
    for name, kind in FIELDS:
        all_fields.append(QgsField(name, kind))
    return all_fields


def features(points: TiePoints, transform: Transform, places: np.ndarray) -> Iterator[QgsFeature]:
    """Yield one feature a tie point at (N, 2) map coordinates `places`.

    The residual is the reference position minus the position given by `transform`.
    """
    all_fields = fields()
    off = points.reference_xy - transform.forward(points.moving_xy)
    numbers = np.column_stack(
        [points.moving_xy, points.reference_xy, off, np.hypot(*off.T), points.confidence]
    ).tolist()
    for row in range(len(points)):
        feature = QgsFeature(all_fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*places[row].tolist())))
        feature.setAttributes(
            [
                int(points.id[row]),
                *numbers[row],
                bool(points.enabled[row]),
                "check" if points.role[row] == CHECK else "control",
                str(points.origin[row]),
                str(points.rejection[row]),
                str(points.note[row]),
            ]
        )
        yield feature
