"""What an exception means for the user: the one place where errors become sentences and outcomes."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from .errors import CrosstieError
from .outcome import Cancelled, Failed, Outcome
from .progress import CancelledError
from .request import MatchRequest


def guarded(request: MatchRequest, attempt: Callable[[], Outcome]) -> Outcome:
    """Return what `attempt` returns, or the Outcome that its exception means."""
    try:
        return attempt()
    except Exception as error:
        return outcome_of(request, error)


def outcome_of(request: MatchRequest, error: Exception) -> Cancelled | Failed:
    """Return how a run ends that an exception has ended."""
    if isinstance(error, CancelledError):
        return Cancelled(request)
    said = explained(error)
    return Failed(request, str(said), said.details, getattr(said, "command", ""))


def explained(error: Exception) -> CrosstieError:
    """Return the error itself where its message is for the user, else one that says what it means for them."""
    if isinstance(error, CrosstieError):
        return error
    details = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    if isinstance(error, MemoryError):
        return CrosstieError("There is not enough memory. Choose a smaller area, or close other programs.", details)
    what = traceback.format_exception_only(type(error), error)[-1].strip()
    return CrosstieError(f"Something unforeseen went wrong ({what}). Please report it with its details.", details)
