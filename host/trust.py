"""External matchers run only if the user has chosen them in this profile: a file must not name code to run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..core.errors import CrosstieError
from ..core.report.provenance import sha256
from ..core.request import MatchRequest
from ..models.external.entries import FILE, VISMATCH
from .settings import chosen_matchers

AUTOMATIC = "auto"


def remember(name: str) -> None:
    """Know a matcher that the user has chosen; a file by its content, so that another one of its name is not meant."""
    mark = _mark(name)
    if mark and mark not in _known():
        chosen_matchers.set(" ".join([*sorted(_known()), mark]))


def is_chosen(name: str) -> bool:
    """Return whether a matcher is ours, or one that the user has chosen in this profile as it is now."""
    if not name.startswith((FILE, VISMATCH)):
        return True
    return _mark(name) in _known()


def trusted(request: MatchRequest) -> MatchRequest:
    """Return the request, with Automatic in place of a matcher that the user has not chosen."""
    return request if is_chosen(request.matcher) else replace(request, matcher=AUTOMATIC)


def _known() -> set[str]:
    return set(chosen_matchers.get().split())


def _mark(name: str) -> str:
    """Return what a matcher is known by, without spaces; empty for ours and for what cannot be read."""
    if name.startswith(VISMATCH):
        return "_".join(name.split())
    if not name.startswith(FILE):
        return ""
    path = Path(name[len(FILE) :]).expanduser()
    try:
        if not path.is_file():
            return ""
        return f"sha256:{sha256(str(path))}"
    except (OSError, ValueError, CrosstieError):
        return ""
