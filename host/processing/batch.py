"""The algorithm crosstie:batch: many pairs from a list, one result line each, resumed after an interruption."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QProcess

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.progress import CancelledError
from .. import dependencies
from ..own_thread import in_own_thread
from ..translation import tr, translated
from .parameters import CUT, JOBS, NO_RASTERS, advanced, choice, cut_parameter, jobs_parameter, no_rasters_parameter
from .points_base import PointsAlgorithm
from .register_raster import GRIDS, RESAMPLINGS
from .request_parameters import add_common
from .request_reading import option_texts

if TYPE_CHECKING:
    from ...services.batch.command import Record
    from ...services.batch.queue import Pair

PAIRS, RESAMPLING, GRID, ACCEPT_REVIEW, REPORTS, REVIEWS, FOLDER = (
    "PAIRS", "RESAMPLING", "GRID", "ACCEPT_REVIEW", "REPORTS", "REVIEWS", "FOLDER",
)  # fmt: skip
SOURCES, SERIES = "SOURCES", "SERIES"
TEACHING = ("auto", "off")
"""The same as in `services.batch.series`, which must not be imported when QGIS starts."""
POLL_MS = 300


class Batch(PointsAlgorithm):
    """Registers all pairs of a list, one after the other or several at a time."""

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
            "On a Dask cluster, run “python -m crosstie batch” instead."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("many,list,series,bulk,register,coregistration,resume").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        pairs = QgsProcessingParameterFile(PAIRS, tr("List of pairs"), extension="csv")
        pairs.setHelp(tr("CSV with a header; relative paths start from its folder."))
        self.addParameter(pairs)
        sources = QgsProcessingParameterString(SOURCES, tr("Where relative paths begin"), "", optional=True)
        sources.setHelp(
            tr("Empty: the folder of the list. Also a place in an object store that GDAL reads: /vsis3/bucket/folder.")
        )
        self.addParameter(advanced(sources))
        add_common(self)
        self.addParameter(choice(RESAMPLING, tr("Resampling method"), RESAMPLINGS, tr("auto: chosen for the data.")))
        self.addParameter(choice(GRID, tr("Output grid"), GRIDS, tr("The grid of the output.")))
        review = QgsProcessingParameterBoolean(ACCEPT_REVIEW, tr("Also write rasters that need review"), False)
        review.setHelp(tr("Matches that are probably right, but not certainly."))
        self.addParameter(review)
        self.addParameter(no_rasters_parameter())
        self.addParameter(cut_parameter())
        teaching = tr(
            "auto: the first ten sheets of a reference whose map frames are equally large teach the others where to "
            "look, and what contradicts them needs review; off: each sheet by itself."
        )
        self.addParameter(choice(SERIES, tr("Sheets of a series teach each other"), TEACHING, teaching))
        reports = QgsProcessingParameterBoolean(REPORTS, tr("Write a full report of each pair"), False)
        reports.setHelp(tr("An HTML page with inputs, transform, accuracy, figures and points, beside the operation."))
        self.addParameter(reports)
        reviews = QgsProcessingParameterBoolean(REVIEWS, tr("Save each match for a review"), False)
        reviews.setHelp(tr("The dock Many layers opens the folder then, and each of its matches like any single one."))
        self.addParameter(reviews)
        self.addParameter(jobs_parameter())
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
        from ...services.batch.command import Record
        from ...services.batch.queue import read_pairs
        from ..verdicts import in_words

        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        folder.mkdir(parents=True, exist_ok=True)
        path, options = self.parameterAsFile(parameters, PAIRS, context), self._options(parameters, context)
        pairs = read_pairs(path, str(folder), options)
        jobs = self.parameterAsInt(parameters, JOBS, context)
        record = Record(path, {name: value for name, value in options.items() if value}, jobs)
        done: dict[str, str] = {}
        rows = run_pairs(pairs, folder, record, feedback)
        with closing(rows), suppress(CancelledError):
            for row in rows:
                done[row["id"]] = row["verdict"]
                feedback.pushInfo(f"{row['id']}: {in_words(row['verdict'])}. {translated(row.get('reason', ''))}")
                feedback.setProgress(100.0 * len(done) / len(pairs))
        counts = Counter(done.values())
        return {
            FOLDER: str(folder),
            **{name.upper(): counts[name] for name in ("accepted", "review", "rejected", "error")},
        }

    def _options(self, parameters, context) -> dict:
        flags = {
            "accept_review": ACCEPT_REVIEW,
            "cut": CUT,
            "no_rasters": NO_RASTERS,
            "reports": REPORTS,
            "reviews": REVIEWS,
        }
        chosen = {key: self.parameterAsBool(parameters, name, context) for key, name in flags.items()}
        for key, name in {"resampling": RESAMPLING, "grid": GRID, "series": SERIES}.items():
            chosen[key] = self.parameterAsEnumString(parameters, name, context)
        chosen["sources"] = self.parameterAsString(parameters, SOURCES, context).strip()
        return {**option_texts(self, parameters, context), **chosen}


def run_pairs(
    pairs: list[Pair], folder: Path, record: Record, feedback: QgsProcessingFeedback
) -> Generator[dict, None, None]:
    """Yield the rows of a batch as they come: done here, or by processes where several pairs are done at a time.

    A later row of the same pair takes the place of an earlier one.
    """
    return (_here if record.jobs == 1 else _in_processes)(pairs, folder, record, feedback)


def _here(
    pairs: list[Pair], folder: Path, record: Record, feedback: QgsProcessingFeedback
) -> Generator[dict, None, None]:
    """Yield the rows of a batch that is done in this process, one pair after the other."""
    from ...services.batch.crew import ALONE
    from ...services.batch.pair import register_pair
    from ...services.batch.run import Stopped, run_batch

    stopped = Stopped(str(folder), feedback.isCanceled)

    def work(pair: Pair) -> dict:
        return in_own_thread(partial(register_pair, pair, is_cancelled=stopped))

    def warn(error: CrosstieError) -> None:
        feedback.pushWarning(translated(error.message))

    return run_batch(pairs, folder, record, work, ALONE, stopped, warn)


def _in_processes(
    pairs: list[Pair], folder: Path, record: Record, feedback: QgsProcessingFeedback
) -> Generator[dict, None, None]:
    """Yield the rows of a batch that is done by worker processes, as they come."""
    from ...services.batch.folder import BatchFolder
    from ...services.batch.run import ask_to_stop
    from ..batch_process import last_words, process_of

    batch, told = BatchFolder(folder, record, pairs), {}
    stale = {own: batch.rows[own] for own in batch.read()}
    process = process_of(folder, record)
    process.start()
    try:
        is_over = False
        while not is_over:
            is_over = process.waitForFinished(POLL_MS) or process.state() == QProcess.ProcessState.NotRunning
            if feedback.isCanceled():
                ask_to_stop(folder)
            for own in batch.read():
                row = batch.rows.get(own)
                if row is not None and row != told.get(own, stale.get(own)):
                    told[own] = row
                    yield row
    finally:
        if process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished()
    if feedback.isCanceled():
        raise CancelledError
    rest = [pair.id for pair in pairs if pair.id not in told]
    if any(own not in batch.rows for own in rest):
        raise CrosstieError(message("The batch ended early. {words}", words=last_words(folder)))
    yield from (batch.rows[own] for own in rest)
