"""The algorithm crosstie:registerraster: warps the moving raster to its registered position."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
)

from ...core.errors import CrosstieError
from ...core.messages import message
from ..translation import tr, translated
from .base import PairAlgorithm
from .match_layers import TRANSFORM_FILE, add_number_outputs
from .parameters import CUT, add_pair, choice, outside_of, outside_parameters
from .request_parameters import add_match

RESAMPLING, GRID, OUTPUT = "RESAMPLING", "GRID", "OUTPUT"
RESAMPLINGS = (
    "auto", "nearest", "bilinear", "cubic", "lanczos", "average", "mode", "cubicspline", "rms", "max", "min", "med",
    "q1", "q3", "sum",
)  # fmt: skip
"""The same as in `core.raster.warp`, which must not be imported when QGIS starts."""
GRIDS = ("reference", "own")
MATCH_SHARE = 0.7
"""Matching's part of the progress bar where both steps are done."""


class RegisterRaster(PairAlgorithm):
    """Writes a registered copy; the moving raster is not changed."""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "registerraster"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Register raster")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr("Warps a raster to its position on the reference.")

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "Writes a copy of the moving raster, registered to the reference, with all its bands, data type, nodata "
            "and colours.\n\nGive the transform that “Match layers” wrote, or none: then the layers are matched "
            "first. If there is no reliable match, nothing is written and the algorithm gives the reasons."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("warp,register,registration,coregistration,georeference,rectify,align").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        add_pair(self)
        transform = QgsProcessingParameterFile(
            TRANSFORM_FILE, tr("Transform (empty: match first)"), extension="json", optional=True
        )
        transform.setHelp(
            tr("A file written by “Match layers” for these two layers. If it is given, the other options are ignored.")
        )
        self.addParameter(transform)
        self.addParameter(choice(RESAMPLING, tr("Resampling method"), RESAMPLINGS, translated(HELP[RESAMPLING])))
        self.addParameter(choice(GRID, tr("Output grid"), GRIDS, translated(HELP[GRID])))
        add_match(self)
        for parameter in outside_parameters():
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, tr("Registered")))
        add_number_outputs(self)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Match if no transform is given, then warp; a format that cannot be written is told before the match."""
        from ...core.raster.registered import format_to_warp_into
        from ...core.raster.trial import require_taken

        self._target = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        driver = format_to_warp_into(self._target)
        if self._pair.reference is not None:
            rasters = self._pair.moving, self._pair.reference
            require_taken(*rasters, self._target, driver, outside=outside_of(self, parameters, context))
        if parameters.get(TRANSFORM_FILE):
            return self._apply_file(parameters, context, feedback)
        return self._match_and_warp(parameters, context, feedback)

    def _apply_file(self, parameters, context, feedback) -> dict:
        from .matching import FeedbackProgress
        from .reports import differences, read_report, transform_of

        if self._pair.reference is None:
            raise CrosstieError(
                message(
                    "A stored transform fits a reference with pixels of its own, not a web layer. Match without it."
                )
            )
        report = read_report(self.parameterAsFile(parameters, TRANSFORM_FILE, context))
        for sentence in differences(report, self._pair):
            feedback.pushWarning(sentence)
        transform = transform_of(report)
        neatline = str((report.get("request") or {}).get("neatline") or "auto")
        moved = self._pair.reference, transform, neatline
        return self._warp(*moved, parameters, context, FeedbackProgress(feedback), feedback)

    def _match_and_warp(self, parameters, context, feedback) -> dict:
        from .matching import FeedbackProgress, Match, numbers_of, read_job

        with Match(read_job(self, parameters, context, self._pair), feedback, MATCH_SHARE) as match:
            outcome = match.run(fail_on_refusal=True)
            progress = FeedbackProgress(feedback, MATCH_SHARE, 1.0)
            moved = match.request.reference, outcome.transform, outcome.request.neatline
            written = self._warp(*moved, parameters, context, progress, feedback)
            return {**numbers_of(outcome), **written}

    def _warp(self, reference, transform, neatline: str, parameters, context, progress, feedback) -> dict:
        from ...core.operation.operation import corners_of
        from ...core.raster.drivers import FileOptions
        from ...core.raster.registered import write_registered
        from ...core.raster.warp import WarpOptions

        how = WarpOptions(
            self.parameterAsEnumString(parameters, RESAMPLING, context),
            self.parameterAsEnumString(parameters, GRID, context),
            outside=outside_of(self, parameters, context),
            within=corners_of(neatline) if self.parameterAsBool(parameters, CUT, context) else (),
        )
        rasters, file = (self._pair.moving, reference, transform, self._target), FileOptions(overwrite=True)
        for note in write_registered(*rasters, how=how, file=file, progress=progress, is_cancelled=feedback.isCanceled):
            feedback.pushWarning(translated(note))
        return {OUTPUT: self._target}


HELP = {
    RESAMPLING: message(
        "auto: nearest for classes and palettes, otherwise one that keeps detail. The others as in gdalwarp."
    ),
    GRID: message("reference: the pixels of the reference. own: pixels of the same size as in the moving raster."),
}
