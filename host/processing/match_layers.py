"""The algorithm crosstie:matchlayers: tie points and a transform between two rasters."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ..translation import tr, translated
from .base import PairAlgorithm
from .parameters import add_pair, advanced, choice
from .points_base import FORMAT_NAMES, POINTS_FILTER
from .request_parameters import add_match

FAIL_ON_REFUSAL, OUTPUT, TRANSFORM_FILE = "FAIL_ON_REFUSAL", "OUTPUT", "TRANSFORM_FILE"
POINTS_FILE, POINTS_FORMAT = "POINTS_FILE", "POINTS_FORMAT"


class MatchLayers(PairAlgorithm):
    """Finds tie points; the rasters are not changed."""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "matchlayers"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Match layers")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr("Finds tie points between two rasters of any kind.")

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "Finds tie points and the transform between two rasters of any kind: radar and optical, infrared, "
            "scanned maps, elevation models, old and new images.\n\nThe rasters may differ in CRS, resolution and "
            "rotation, and need no georeference. The verdict is “accepted”, “needs review” (probably right, check it "
            "first) or “no reliable match”; then the algorithm stops with the reasons, unless told otherwise."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("match,register,registration,coregistration,georeference,tie points,gcp,sar,historical").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        add_pair(self)
        add_match(self)
        stop = QgsProcessingParameterBoolean(FAIL_ON_REFUSAL, tr("Stop when there is no reliable match"), True)
        stop.setHelp(tr("Otherwise the algorithm ends without tie points and without a transform."))
        self.addParameter(stop)
        self.addParameter(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Tie points"), QgsProcessing.SourceType.TypeVectorPoint)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                POINTS_FILE, tr("Ground control points"), POINTS_FILTER, None, True, False
            )
        )
        by_ending = tr("auto: by the file extension; without one, .points of the QGIS Georeferencer.")
        formats = ("auto", *FORMAT_NAMES)
        self.addParameter(
            advanced(choice(POINTS_FORMAT, tr("Format of the ground control points"), formats, by_ending))
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                TRANSFORM_FILE, tr("Transform and report"), tr("JSON files (*.json)"), None, True, False
            )
        )
        add_number_outputs(self)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Match and write the chosen outputs; for a refused match only the report and an empty layer."""
        from ...core.exchange.tie_point_file import format_of
        from ...core.outcome import Registered
        from .. import export
        from .matching import Match, numbers_of, read_job
        from .reports import write_report
        from .tie_point_layer import write_layer

        points = self.parameterAsFileOutput(parameters, POINTS_FILE, context)
        format_name = self.parameterAsEnumString(parameters, POINTS_FORMAT, context).replace("auto", "")
        if points:
            format_of(points, format_name)
        with Match(read_job(self, parameters, context, self._pair), feedback) as match:
            outcome = match.run(self.parameterAsBool(parameters, FAIL_ON_REFUSAL, context))
            results = numbers_of(outcome)
            results[OUTPUT] = write_layer(self, OUTPUT, outcome, parameters, context)
            path = self.parameterAsFileOutput(parameters, TRANSFORM_FILE, context)
            if path and write_report(path, outcome):
                results[TRANSFORM_FILE] = path
            if points and isinstance(outcome, Registered):
                for note in export.write(outcome, Path(points), format_name):
                    feedback.pushWarning(translated(note))
                results[POINTS_FILE] = points
            return results


def add_number_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the numeric outputs that both algorithms have."""
    for name, label in (
        ("VERDICT", tr("Verdict: accepted, review (needs review) or rejected (no reliable match)")),
        ("REASONS", tr("Reasons for the verdict")),
        ("TRANSFORM_TYPE", tr("Transform type")),
    ):
        algorithm.addOutput(QgsProcessingOutputString(name, label))
    for name, label in (
        ("TIE_POINTS", tr("Number of tie points in use")),
        ("RMSE_PX", tr("RMSE in reference pixels")),
        ("RMSE_MAP", tr("RMSE in map units")),
        ("LEAVE_OUT_PX", tr("Error on unseen areas, in reference pixels")),
        ("CE90_PX", tr("Radius that contains 90 % of the residuals, in reference pixels")),
        ("COVERAGE", tr("Share of the overlap that tie points cover")),
        ("PROBABILITY", tr("Probability of being within WITHIN_PX of the ground")),
        ("WITHIN_PX", tr("Distance that the probability is about, in reference pixels")),
        ("WITHIN_MAP", tr("Distance that the probability is about, in map units")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))
