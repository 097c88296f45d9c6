"""Tie points as features: on the map where the reference has them, with everything that the table knows."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
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
from ...core.raster.source import Raster
from ...core.request import RasterSource

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

UNKNOWN = QgsCoordinateReferenceSystem()


def write_layer(
    algorithm: QgsProcessingAlgorithm, name: str, outcome: Outcome, parameters: dict, context: QgsProcessingContext
) -> str:
    """Write the tie points of a registration, or none, to the sink `name`; return the layer's id or path."""
    on_the_map = OnTheMap(outcome.request.reference)
    sink, destination = algorithm.parameterAsSink(
        parameters, name, context, fields(), QgsWkbTypes.Type.Point, on_the_map.crs
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    temporary = context.temporaryLayerStore().mapLayer(destination)
    if temporary is not None and not on_the_map.crs.isValid():
        # QGIS takes a memory layer without a CRS to be in degrees.
        temporary.setCrs(on_the_map.crs)
    if isinstance(outcome, Registered):
        found = list(features(outcome.tie_points, outcome.transform, on_the_map))
        if not sink.addFeatures(found, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
    return destination


def fields() -> QgsFields:
    """Return the layer's fields."""
    all_fields = QgsFields()
    for name, kind in FIELDS:
        all_fields.append(QgsField(name, kind))
    return all_fields


class OnTheMap:
    """Reference pixels on the map, in the reference's CRS; without georeference as QGIS shows it: y = -row."""

    def __init__(self, reference: RasterSource):
        with Raster(reference) as raster:
            self._georeference = raster.georeference
            self.crs = QgsCoordinateReferenceSystem.fromWkt(raster.crs_wkt) if raster.crs_wkt else UNKNOWN

    def __call__(self, reference_xy: np.ndarray) -> np.ndarray:
        """Return the (N, 2) map coordinates of (N, 2) reference pixels."""
        if self._georeference is None:
            return np.asarray(reference_xy, float) * (1.0, -1.0)
        return self._georeference.to_map(reference_xy)


def features(points: TiePoints, transform: Transform, on_the_map: OnTheMap) -> Iterator[QgsFeature]:
    """Yield one feature a tie point; the residual is where the reference has it minus where `transform` puts it."""
    all_fields = fields()
    off = points.reference_xy - transform.forward(points.moving_xy)
    numbers = np.column_stack(
        [points.moving_xy, points.reference_xy, off, np.hypot(*off.T), points.confidence]
    ).tolist()
    places = on_the_map(points.reference_xy).tolist()
    for row in range(len(points)):
        feature = QgsFeature(all_fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*places[row])))
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
