"""The algorithm crosstie:stack: many rasters of one place registered with each other, on one grid."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...core.messages import Text
from .. import dependencies
from ..translation import tr, translated
from .base import CrosstieAlgorithm
from .batch import RESAMPLING, run_pairs
from .parameters import JOBS, NO_RASTERS, REFERENCE, choice, jobs_parameter, no_rasters_parameter
from .register_raster import RESAMPLINGS
from .request_parameters import add_common
from .request_reading import option_texts

if TYPE_CHECKING:
    from ...services.batch.command import Record
    from ...services.batch.queue import Pair

RASTERS, EACH, COVER, FOLDER = "RASTERS", "PAIRS_EACH", "COVER", "FOLDER"
COVERS = ("all", "common", "reference")
"""The same as in `core.stack.shared_grid`, which must not be imported when QGIS starts."""


class Stack(CrosstieAlgorithm):
    """Registers many rasters of one place with each other."""

    def __init__(self):
        super().__init__()
        self._paths: list[str] = []
        self._reference = ""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "stack"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Register a stack of rasters")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr("Registers many rasters of one place with each other, so that all agree.")

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "Matches pairs of the rasters, closes loops of pairs to find wrong ones, and adjusts all rasters at once. "
            "Each is then written once, on one shared grid, so that the rasters can be compared pixel by pixel. The "
            "report stack.html says how well the stack agrees, and which rasters were left out.\n\n"
            "Rasters are taken in the order of the days in their names or metadata, if all have one. Start it again "
            "with the same folder to go on after an interruption, or after you have corrected pairs: the dock Many "
            "layers opens them from the folder pairs."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("stack,time series,many,adjustment,bundle,loop closure,coregistration").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        rasters = QgsProcessingParameterMultipleLayers(RASTERS, tr("Rasters"), QgsProcessing.SourceType.TypeRaster)
        rasters.setHelp(tr("Raster files of one place; they may differ in sensor, CRS and pixel size."))
        self.addParameter(rasters)
        stays = QgsProcessingParameterRasterLayer(REFERENCE, tr("Raster that stays in its place"), optional=True)
        stays.setHelp(tr("One of the rasters; by default the best connected one."))
        self.addParameter(stays)
        add_common(self)
        each = QgsProcessingParameterNumber(EACH, tr("Pairs of each raster"), defaultValue=4, minValue=2, maxValue=32)
        each.setHelp(tr("More pairs take longer, find more errors and agree better."))
        self.addParameter(each)
        self.addParameter(choice(COVER, tr("What the grid covers"), COVERS, tr("common: what all rasters show.")))
        self.addParameter(choice(RESAMPLING, tr("Resampling method"), RESAMPLINGS, tr("auto: chosen for the data.")))
        self.addParameter(no_rasters_parameter())
        self.addParameter(jobs_parameter())
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Results")))
        for name, title in (("ADJUSTED", tr("Rasters adjusted")), ("LEFT_OUT", tr("Rasters left out"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputNumber("CLOSURE_PX", tr("Closure after the adjustment, px")))

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Read which files the layers are."""
        self._paths = [layer.source() for layer in self.parameterAsLayerList(parameters, RASTERS, context)]
        stays = self.parameterAsRasterLayer(parameters, REFERENCE, context)
        self._reference = stays.source() if stays is not None else ""

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Match, adjust and write."""
        dependencies.prepare()
        from ...services.stack.listing import members_of
        from ...services.stack.run import StackJob, run_stack

        folder, jobs = (
            self.parameterAsString(parameters, FOLDER, context),
            self.parameterAsInt(parameters, JOBS, context),
        )
        job = StackJob(
            tuple(members_of(self._paths)), Path(folder), option_texts(self, parameters, context), self._reference,
            self.parameterAsInt(parameters, EACH, context), self.parameterAsEnumString(parameters, COVER, context),
            resampling=self.parameterAsEnumString(parameters, RESAMPLING, context),
            rasters=not self.parameterAsBool(parameters, NO_RASTERS, context),
        )  # fmt: skip

        def matched(pairs: list[Pair], into: Path, record: Record):
            return run_pairs(pairs, into, replace(record, jobs=jobs), feedback)

        def told(stage: Text, share: float) -> None:
            feedback.setProgressText(translated(stage))
            feedback.setProgress(100 * share)

        done = run_stack(job, matched, told, feedback.isCanceled, translated)
        for note in done.notes:
            feedback.pushWarning(translated(note))
        closure = done.report["closure"]["after_px"]
        counts = {"ADJUSTED": len(done.written), "LEFT_OUT": len(done.left_out)}
        return {FOLDER: folder, **counts, "CLOSURE_PX": closure}
