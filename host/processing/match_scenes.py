"""The algorithm crosstie:matchscenes: two satellite scenes with camera models, tie points with heights."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.errors import RasterError
from ..own_thread import in_own_thread
from ..translation import tr, translated
from .base import PairAlgorithm
from .parameters import add_pair, choice
from .request_parameters import add_cameras
from .request_reading import read_request

LOWEST, HIGHEST, BIAS, SPACING, OUTPUT, OPERATION = "LOWEST", "HIGHEST", "BIAS", "SPACING", "OUTPUT", "OPERATION"
BIASES = ("shift", "affine")
DEFAULT_SPACING_PX = 12.0


class MatchScenes(PairAlgorithm):
    """Matches along epipolar lines; the rasters are not changed."""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "matchscenes"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Match scenes with camera models")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr("Finds tie points and their heights between two satellite scenes with RPCs.")

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "For two scenes with RPC camera models that show the same place from two directions. Tie points are "
            "searched along epipolar lines only. Each gets a height above the ellipsoid, and the camera model of the "
            "moving scene is corrected (by a shift or an affine transform in its image).\n\nTwo views cannot tell an "
            "error along the epipolar lines from a height, so all heights may be wrong by the same amount."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("rpc,stereo,epipolar,satellite,heights,dsm,tie points,bias compensation").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        add_pair(self)
        real = QgsProcessingParameterNumber.Type.Double
        for name, label in ((LOWEST, tr("Lowest ground")), (HIGHEST, tr("Highest ground"))):
            height = QgsProcessingParameterNumber(name, label, real, None, True)
            height.setHelp(tr("Metres above the ellipsoid. Empty: all heights that the camera models allow."))
            self.addParameter(height)
        bias = tr("The correction of the camera model of the moving scene.")
        self.addParameter(choice(BIAS, tr("Correction of the camera model"), BIASES, bias))
        spacing = QgsProcessingParameterNumber(
            SPACING, tr("Spacing of the tie points in pixels"), real, DEFAULT_SPACING_PX, False, 4, 200
        )
        self.addParameter(spacing)
        add_cameras(self)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Tie points with heights"), QgsProcessing.SourceType.TypeVectorPoint
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                OPERATION, tr("Coordinate operation"), tr("JSON files (*.json)"), None, True, False
            )
        )
        for name, label in (
            ("TIE_POINTS", tr("Number of tie points")),
            ("WITHIN_1_PX", tr("Share of tie points within a pixel of their epipolar line")),
            ("HALF_WITHIN_PX", tr("Median distance of the tie points from their epipolar lines, in pixels")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Match and write the chosen outputs."""
        from ...core.operation.operation import save_operation
        from ...core.registration.image_pair import ImagePair
        from ...core.registration.request_check import check_request
        from ...core.registration.run_context import RunContext
        from ...core.stereo.output import operation_of, sentences
        from ...core.stereo.register import with_area_as_mask
        from ...core.stereo.stereo import match_stereo
        from ..run import line_matcher_of
        from .height_layer import write_heights_layer
        from .matching import FeedbackProgress

        settings = self._settings(parameters, context)
        progress = FeedbackProgress(feedback)
        if self._pair.reference is None:
            raise RasterError(tr("A web layer has no camera model. Choose a scene with RPCs as reference."))
        request = read_request(self, parameters, context, self._pair)
        check_request(request)
        with ImagePair(with_area_as_mask(request), feedback.isCanceled) as pair:

            def match():
                matcher, notes = line_matcher_of(request)
                return match_stereo(RunContext(pair, matcher, progress, feedback.isCanceled), settings), notes

            found, notes = in_own_thread(match)
            operation = operation_of(found, pair)
        for sentence in (*notes, *sentences(found)):
            feedback.pushInfo(translated(sentence))
        results = {**numbers_of(found), OUTPUT: write_heights_layer(self, OUTPUT, found, parameters, context)}
        path = self.parameterAsFileOutput(parameters, OPERATION, context)
        if path:
            save_operation(path, operation, overwrite=True)
            results[OPERATION] = path
        return results

    def _settings(self, parameters: dict, context: QgsProcessingContext):
        """Return the settings; RasterError if only one of the two heights is given."""
        from ...core.stereo.stereo import StereoSettings

        named = [parameters.get(name) is not None for name in (LOWEST, HIGHEST)]
        heights = None
        if any(named):
            if not all(named):
                raise RasterError(tr("Give both the lowest and the highest ground, or neither."))
            heights = tuple(self.parameterAsDouble(parameters, name, context) for name in (LOWEST, HIGHEST))
        bias = self.parameterAsEnumString(parameters, BIAS, context)
        return StereoSettings(heights, bias=bias, spacing_px=self.parameterAsDouble(parameters, SPACING, context))


def numbers_of(found) -> dict:
    """Return the numeric outputs."""
    import numpy as np

    distance = np.abs(found.across_px)
    return {
        "TIE_POINTS": len(distance),
        "WITHIN_1_PX": float((distance < 1).mean()),
        "HALF_WITHIN_PX": float(np.median(distance)),
    }
