"""The algorithm crosstie:registervector: transforms a vector layer by a coordinate operation."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFile,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ...core.errors import CrosstieError
from ...core.messages import message
from ..translation import tr, translated
from .points_base import INPUT, PointsAlgorithm

FORMATS = ["gpkg", "shp", "geojson", "fgb", "gml", "kml", "sqlite"]
OPERATION, DENSIFY, BACKWARDS, SIGMAS, OUTPUT = "OPERATION", "DENSIFY", "BACKWARDS", "SIGMAS", "OUTPUT"


class RegisterVector(PointsAlgorithm):
    """Writes a transformed copy; the layer is not changed."""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "registervector"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Register vector")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr("Moves a vector layer that was digitised or detected on one raster to its position on the other.")

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "Applies a coordinate operation, written by “Fit transform from points” or “Match layers”, to a layer "
            "that was digitised on the moving raster: parcels of an old map, or boxes, polygons and points that a "
            "detector found in a radar image and that are to be shown on a photo. Attributes, heights and measures "
            "are kept, and shared borders stay shared to the last digit; the accuracy of the new positions is "
            "added.\n\nFor curved transforms, long segments can be divided first. Arcs become short lines."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr(
            "rubbersheet,adjust,transform,move,georeference,digitised,registration,carry,detections,objects,uncertainty"
        ).split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        kinds = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        layer = QgsProcessingParameterVectorLayer(INPUT, tr("Input layer"), kinds)
        layer.setHelp(tr("Drawn on the moving raster, in any CRS."))
        operation = QgsProcessingParameterFile(OPERATION, tr("Coordinate operation"), extension="json")
        operation.setHelp(tr("A file written by “Fit transform from points” or “Match layers”."))
        self.addParameter(layer)
        self.addParameter(operation)
        densify = QgsProcessingParameterDistance(DENSIFY, tr("Divide segments longer than"), 0.0, INPUT, False, 0.0)
        densify.setHelp(tr("Before the transform, in units of the layer. 0: vertices only."))
        self.addParameter(densify)
        backwards = QgsProcessingParameterBoolean(BACKWARDS, tr("From the reference to the moving raster"), False)
        backwards.setHelp(tr("For a layer in the right position that is to be shown on the uncorrected raster."))
        self.addParameter(backwards)
        sigmas = QgsProcessingParameterBoolean(SIGMAS, tr("Add the accuracy of the positions"), True)
        sigmas.setHelp(
            tr(
                "As attributes sigma_px (pixels of the raster that the layer is moved to) and sigma_m (metres, where "
                "that raster has a CRS): the standard deviation along one axis, from the covariance of the transform "
                "and the leave-out error of the tie points."
            )
        )
        self.addParameter(sigmas)
        self.addParameter(QgsProcessingParameterVectorDestination(OUTPUT, tr("Registered")))
        self.addOutput(QgsProcessingOutputNumber("FEATURES", tr("Number of features")))

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Find the layer's file, or write one for a layer that has none."""
        # Without a feedback QGIS 3.22 crashes on layers that it has to write to a file first.
        path, name = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, INPUT, context, FORMATS, "gpkg", feedback
        )
        if not path:
            raise CrosstieError(message("The layer cannot be read. Repair its data source or choose another one."))
        self._layer = path, name

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Move and write."""
        from ...core.operation.operation import load_operation
        from ...core.operation.vectors import VectorOptions, apply_to_vector
        from .matching import FeedbackProgress

        path, name = self._layer
        target = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        how = VectorOptions(
            (name,) if name else (),
            self.parameterAsDouble(parameters, DENSIFY, context),
            self.parameterAsBool(parameters, BACKWARDS, context),
            self.parameterAsBool(parameters, SIGMAS, context),
        )
        operation = load_operation(self.parameterAsFile(parameters, OPERATION, context))
        progress = FeedbackProgress(feedback)
        moved = apply_to_vector(
            path, target, operation, how, overwrite=True, progress=progress, is_cancelled=feedback.isCanceled
        )
        for note in moved.notes:
            feedback.pushWarning(translated(note))
        return {OUTPUT: target, "FEATURES": moved.features}
