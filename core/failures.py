"""Maps exceptions to outcomes and messages for the user; the only place that does."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from .errors import CrosstieError
from .messages import message
from .outcome import Cancelled, Failed, Outcome
from .progress import CancelledError
from .request import MatchRequest


def guarded(request: MatchRequest, attempt: Callable[[], Outcome]) -> Outcome:
    """Return the result of `attempt`, or the Outcome for its exception."""
    try:
        return attempt()
    except Exception as error:
        return outcome_of(request, error)


def outcome_of(request: MatchRequest, error: Exception) -> Cancelled | Failed:
    """Return the Outcome of a run that ended with an exception."""
    if isinstance(error, CancelledError):
        return Cancelled(request)
    said = explained(error)
    return Failed(request, said.message, said.details, getattr(said, "command", ""))


def explained(error: Exception) -> CrosstieError:
    """Return the error itself if its message is for the user, otherwise one with a message for the user."""
    if isinstance(error, CrosstieError):
        return error
    details = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    if isinstance(error, MemoryError):
        return CrosstieError(
            message("There is not enough memory. Choose a smaller area, or close other programs."), details
        )
    what = traceback.format_exception_only(type(error), error)[-1].strip()
    return CrosstieError(
        message("Something unforeseen went wrong ({error}). Please report it with its details.", error=what), details
    )
