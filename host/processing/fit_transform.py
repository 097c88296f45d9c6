"""The algorithm crosstie:fittransform: a transform from a file of points, saved as a coordinate operation."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..translation import tr, translated
from .parameters import choice, heights_of, heights_parameter
from .points_base import CAMERA, FAMILY_NAMES, INPUT, PointsAlgorithm, accuracy_numbers, add_accuracy_outputs

TRANSFORM, AMONG, ROBUST, SMOOTHING, RESIDUALS, REPORT, OUTPUT = (
    "TRANSFORM", "AMONG", "ROBUST", "SMOOTHING", "RESIDUALS", "REPORT", "OUTPUT",
)  # fmt: skip
EVERY = list(range(len(FAMILY_NAMES)))


class FitTransform(PointsAlgorithm):
    """Fits a transform; the rasters are not changed."""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "fittransform"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Fit transform from points")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr("Fits shift, similarity, affine, projective, polynomial, spline, flow or mesh to tie points.")

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "Fits a transform to the enabled control points of a file and saves it with its accuracy as a coordinate "
            "operation, for “Register raster”, “Register vector” and “Evaluate points”.\n\nauto takes the simplest "
            "transform that does as well as any other on areas that it has not seen. Transforms that fold or that "
            "the points do not determine are refused, with the place of the fold."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("gcp,helmert,polynomial,thin plate spline,tps,delaunay,rubbersheet,rmse,residuals").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        self.add_points()
        self.addParameter(
            choice(
                TRANSFORM,
                tr("Transform type"),
                ("auto", *FAMILY_NAMES, CAMERA),
                tr("auto: chosen by cross-validation. rpc-bias: needs the moving layer's camera model."),
            )
        )
        among = QgsProcessingParameterEnum(
            AMONG, tr("Transforms that auto chooses from"), list(FAMILY_NAMES), True, EVERY
        )
        among.setHelp(tr("Curved transforms are chosen if there are enough points and they predict clearly better."))
        self.addParameter(among)
        number = QgsProcessingParameterNumber.Type.Double
        robust = QgsProcessingParameterNumber(
            ROBUST, tr("Leave out points with a larger residual than (pixels)"), number, 0, False, 0
        )
        robust.setHelp(tr("In pixels of the reference. 0: every point is used."))
        smoothing = QgsProcessingParameterNumber(SMOOTHING, tr("Smoothing of the spline"), number, None, True, 0)
        smoothing.setHelp(
            tr("0: through every point, as GDAL and the Georeferencer do. Empty: chosen by cross-validation.")
        )
        self.addParameter(robust)
        self.addParameter(smoothing)
        self.addParameter(heights_parameter())
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Coordinate operation"), tr("JSON files (*.json)"))
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(RESIDUALS, tr("Residuals"), tr("CSV (*.csv)"), None, True, False)
        )
        kinds = tr("HTML files (*.html);;JSON files (*.json)")
        self.addParameter(QgsProcessingParameterFileDestination(REPORT, tr("Report"), kinds, None, True, False))
        self.addOutput(QgsProcessingOutputString("TRANSFORM_TYPE", tr("Transform type")))
        self.addOutput(QgsProcessingOutputString("WHY", tr("Reason for the choice")))
        add_accuracy_outputs(self)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Fit and save."""
        from ...core.exchange.links import opened
        from ...core.operation.fit_points import Fitting, fit_links, write_residuals
        from ...core.operation.operation import save_operation
        from ...core.raster.targets import TABLES, require_ending
        from ...core.report.full_report import REPORTS, report_of_fit, write_report

        residuals = self.parameterAsFileOutput(parameters, RESIDUALS, context)
        report = self.parameterAsFileOutput(parameters, REPORT, context)
        require_ending(residuals, TABLES)
        require_ending(report, REPORTS)
        links = self.links(parameters, context)
        smoothing = parameters.get(SMOOTHING)
        how = Fitting(
            self.parameterAsEnumString(parameters, TRANSFORM, context),
            tuple(FAMILY_NAMES[i] for i in self.parameterAsEnums(parameters, AMONG, context)),
            self.parameterAsDouble(parameters, ROBUST, context),
            None if smoothing is None else self.parameterAsDouble(parameters, SMOOTHING, context),
            heights=heights_of(self, parameters, context),
        )
        with opened(*self._sources) as rasters:
            fitted = fit_links(links, rasters, how, feedback.isCanceled)
        if fitted.why:
            feedback.pushInfo(translated(fitted.why))
        for note in fitted.operation.notes:
            feedback.pushWarning(translated(note))
        results = {
            "TRANSFORM_TYPE": fitted.operation.transform.chosen,
            "WHY": str(fitted.why),
            **accuracy_numbers(fitted),
        }
        results[OUTPUT] = self.parameterAsFileOutput(parameters, OUTPUT, context)
        save_operation(results[OUTPUT], fitted.operation, overwrite=True)
        if residuals:
            write_residuals(residuals, links, fitted, overwrite=True)
            results[RESIDUALS] = residuals
        if report:
            path = self.parameterAsFile(parameters, INPUT, context)
            values = report_of_fit(links, fitted, how, path, self._sources)
            write_report(report, values, overwrite=True, translated=translated)
            results[REPORT] = report
        return results
