"""The algorithm crosstie:batch: many pairs from a list, one result line each, resumed after an interruption."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...core.progress import CancelledError
from .. import dependencies
from ..own_thread import in_own_thread
from ..translation import tr, translated
from .parameters import choice
from .points_base import PointsAlgorithm
from .register_raster import GRIDS, RESAMPLINGS
from .request_parameters import add_common
from .request_reading import option_texts

PAIRS, RESAMPLING, GRID, ACCEPT_REVIEW, NO_RASTERS, REPORTS, FOLDER = (
    "PAIRS", "RESAMPLING", "GRID", "ACCEPT_REVIEW", "NO_RASTERS", "REPORTS", "FOLDER",
)  # fmt: skip


class Batch(PointsAlgorithm):
    """Registers all pairs of a list, one after the other."""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "batch"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Register many rasters")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr("Registers all pairs of a list; after an interruption it continues where it stopped.")

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "Registers every pair of a CSV with the columns moving and reference (and optionally id and target). Each "
            "pair gets one line in results.jsonl, a coordinate operation and, if it is accepted, a raster.\n\n"
            "Any option below can also be a column, named like the option of the command line (area, rough_points, "
            "transform); it then applies to that pair.\n\n"
            "After an interruption, start it again with the same folder: finished pairs are skipped. "
            "On several processors, or on a Dask cluster, run “python -m crosstie batch” instead."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("many,list,series,bulk,register,coregistration,resume").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        pairs = QgsProcessingParameterFile(PAIRS, tr("List of pairs"), extension="csv")
        pairs.setHelp(tr("CSV with a header; relative paths start from its folder."))
        self.addParameter(pairs)
        add_common(self)
        self.addParameter(choice(RESAMPLING, tr("Resampling method"), RESAMPLINGS, tr("auto: chosen for the data.")))
        self.addParameter(choice(GRID, tr("Output grid"), GRIDS, tr("The grid of the output.")))
        review = QgsProcessingParameterBoolean(ACCEPT_REVIEW, tr("Also write rasters that need review"), False)
        review.setHelp(tr("Matches that are probably right, but not certainly."))
        only = QgsProcessingParameterBoolean(NO_RASTERS, tr("Write no rasters"), False)
        only.setHelp(tr("Only coordinate operations and results; use “Register raster by operation” afterwards."))
        self.addParameter(review)
        self.addParameter(only)
        reports = QgsProcessingParameterBoolean(REPORTS, tr("Write a full report of each pair"), False)
        reports.setHelp(tr("An HTML page with inputs, transform, accuracy, figures and points, beside the operation."))
        self.addParameter(reports)
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Results")))
        titles = {"ACCEPTED": tr("accepted"), "REVIEW": tr("needs review"), "REJECTED": tr("no reliable match"),
                  "ERROR": tr("failed")}  # fmt: skip
        for name, title in titles.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr("Pairs: {0}").format(title)))

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Nothing comes from layers."""

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Run all pairs without a result."""
        dependencies.prepare()
        from ...services.batch_outputs import RESULTS, one_batch
        from ...services.batch_pair import register_pair
        from ...services.batch_queue import InPlace, read_pairs, run_pairs
        from ...services.result_lines import Lines
        from ..verdicts import in_words

        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        folder.mkdir(parents=True, exist_ok=True)
        pairs = read_pairs(
            self.parameterAsFile(parameters, PAIRS, context), str(folder), self._options(parameters, context)
        )
        counts: dict[str, int] = {}

        def work(*pair):
            return in_own_thread(partial(register_pair, *pair, is_cancelled=feedback.isCanceled))

        with one_batch(folder), suppress(CancelledError):
            lines = Lines(str(folder / RESULTS))
            for number, row in enumerate(run_pairs(pairs, work, InPlace, 1, feedback.isCanceled), 1):
                lines.add(row)
                counts[row["verdict"]] = counts.get(row["verdict"], 0) + 1
                feedback.pushInfo(f"{row['id']}: {in_words(row['verdict'])}. {translated(row.get('reason', ''))}")
                feedback.setProgress(100.0 * number / len(pairs))
        names = ("accepted", "review", "rejected", "error")
        return {FOLDER: str(folder), **{name.upper(): counts.get(name, 0) for name in names}}

    def _options(self, parameters, context) -> dict:
        flags = {"accept_review": ACCEPT_REVIEW, "no_rasters": NO_RASTERS, "reports": REPORTS}
        chosen = {key: self.parameterAsBool(parameters, name, context) for key, name in flags.items()}
        for key, name in {"resampling": RESAMPLING, "grid": GRID}.items():
            chosen[key] = self.parameterAsEnumString(parameters, name, context)
        return {**option_texts(self, parameters, context), **chosen}
