"""The algorithm crosstie:evaluatepoints: the error of a coordinate operation at given points."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..translation import tr
from .points_base import PointsAlgorithm, accuracy_numbers, add_accuracy_outputs

OPERATION, OUTPUT = "OPERATION", "OUTPUT"


class EvaluatePoints(PointsAlgorithm):
    """Measures; nothing is fitted."""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "evaluatepoints"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Evaluate points")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr(
            "Measures the error of a coordinate operation at points, for example at check points that were not used "
            "in the fit."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "Compares the positions given by a coordinate operation, written by “Fit transform from points” or "
            "“Match layers”, with measured points: root mean square error and the radius that contains 90 % of the "
            "errors.\n\nUse points that were not used in the fit to get an independent figure."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("gcp,check points,rmse,ce90,residuals,accuracy,quality").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        self.add_points()
        operation = QgsProcessingParameterFile(OPERATION, tr("Coordinate operation"), extension="json")
        operation.setHelp(tr("A file written by “Fit transform from points” or “Match layers”."))
        self.addParameter(operation)
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Residuals"), tr("CSV (*.csv)"), None, True, False)
        )
        add_accuracy_outputs(self)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Measure."""
        from ...core.operation.fit_points import evaluate_links, write_residuals
        from ...core.operation.operation import load_operation
        from ...core.raster.targets import TABLES, require_ending

        target = self.parameterAsFileOutput(parameters, OUTPUT, context)
        require_ending(target, TABLES)
        links = self.links(parameters, context)
        fitted = evaluate_links(links, load_operation(self.parameterAsFile(parameters, OPERATION, context)))
        results = accuracy_numbers(fitted)
        if target:
            write_residuals(target, links, fitted, overwrite=True)
            results[OUTPUT] = target
        return results
