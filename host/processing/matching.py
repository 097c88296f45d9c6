"""Runs a match for an algorithm: feedback for progress, an exception for every ending without a result."""

from __future__ import annotations

import math

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...core.outcome import REJECTED, REVIEW, Cancelled, Failed, Outcome, Refused, Registered
from ...core.progress import CancelledError
from ...core.report.chance import chance_of
from ...core.report.outcome_json import verdict_of
from ..match_job import MatchJob
from ..rendering import release, rendered_reference
from ..run import run_models
from ..translation import tr, translated
from ..verdicts import in_words
from .base import install
from .request_reading import Pair, read_request, rough_steps


class FeedbackProgress:
    """A Progress that moves Processing's bar between two shares and names each stage once."""

    def __init__(self, feedback: QgsProcessingFeedback, start: float = 0.0, stop: float = 1.0):
        self._feedback, self._start, self._stop = feedback, start, stop
        self._stage = ""

    def __call__(self, stage: str, fraction: float) -> None:
        """Report a stage and its share, 0..1."""
        share = self._start + (self._stop - self._start) * min(max(fraction, 0.0), 1.0)
        self._feedback.setProgress(100.0 * share)
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(translated(stage))


def read_job(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, pair: Pair
) -> MatchJob:
    """Return the job that the parameters describe, in any thread; CrosstieError where they are invalid."""
    drawing = () if pair.render is None else (rendered_reference(pair.render),)
    steps = (*drawing, *rough_steps(algorithm, parameters, context))
    return MatchJob(read_request(algorithm, parameters, context, pair), steps=steps)


class Match:
    """One run; a context manager that frees a rendered reference at its end."""

    def __init__(self, job: MatchJob, feedback: QgsProcessingFeedback, share: float = 1.0):
        """`share` is the match's part of the algorithm's progress."""
        self.request = job.request
        self._job, self._feedback = job, feedback
        self._progress = FeedbackProgress(feedback, 0.0, share)

    def __enter__(self) -> Match:
        return self

    def __exit__(self, *failure) -> None:
        release(self.request.reference)

    def run(self, fail_on_refusal: bool) -> Outcome:
        """Return Registered or (unless `fail_on_refusal`) Refused; any other ending is an exception."""
        self.request = self._job.completed(self._progress, self._feedback.isCanceled)
        outcome = run_models(self.request, self._progress, self._feedback.isCanceled)
        if isinstance(outcome, Cancelled):
            raise CancelledError
        if isinstance(outcome, Failed):
            self._feedback.pushDebugInfo(outcome.details)
            raise QgsProcessingException(_sentences(translated(outcome.sentence), install(outcome.command)))
        self._tell(outcome, fail_on_refusal)
        return outcome

    def _tell(self, outcome: Outcome, fail_on_refusal: bool) -> None:
        if isinstance(outcome, Refused):
            text = _sentences(f"{in_words(REJECTED)}.", *map(translated, outcome.reasons))
            if fail_on_refusal:
                raise QgsProcessingException(text)
            self._feedback.pushWarning(text)
        elif isinstance(outcome, Registered):
            if chance_of(outcome):
                self._feedback.pushInfo(translated(chance_of(outcome)))
            for sentence in outcome.notes:
                self._feedback.pushInfo(translated(sentence))
            if outcome.verdict == REVIEW:
                reasons = map(translated, outcome.reasons)
                self._feedback.pushWarning(_sentences(f"{in_words(REVIEW)}.", *reasons))
                for number, other in enumerate(outcome.alternatives, 1):
                    words = tr("Alternative {number}, which “Register raster by operation” can take: {what}")
                    self._feedback.pushInfo(words.format(number=number, what=translated(other.what)))
            else:
                self._feedback.pushInfo(f"{in_words(outcome.verdict)}.")


def numbers_of(outcome: Outcome) -> dict:
    """Return the outcome as outputs; unknown values are left out, because JSON has no NaN."""
    numbers = {"VERDICT": verdict_of(outcome), "TIE_POINTS": 0}
    if isinstance(outcome, Refused):
        numbers["REASONS"] = " ".join(map(str, outcome.reasons))
    if isinstance(outcome, Registered):
        accuracy = outcome.accuracy
        numbers.update(
            REASONS=" ".join(map(str, outcome.reasons)),
            TIE_POINTS=int(accuracy.n),
            TRANSFORM_TYPE=outcome.transform.chosen,
            PROBABILITY=float(outcome.probability),
            WITHIN_PX=float(outcome.within_px),
            WITHIN_MAP=float(outcome.within_map),
            RMSE_PX=float(accuracy.rmse_px),
            RMSE_MAP=float(accuracy.rmse_map),
            LEAVE_OUT_PX=float(accuracy.leave_out_px),
            CE90_PX=float(accuracy.ce90_px),
            COVERAGE=float(accuracy.coverage),
        )
    return {name: value for name, value in numbers.items() if not isinstance(value, float) or math.isfinite(value)}


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)
