"""How far a review has come, and when one can stop, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...host.translation import tr

if TYPE_CHECKING:
    from ...core.review.looked_at import LookedAt


def progress_line(progress: LookedAt) -> str:
    """Return `12 of 50 looked at, 1 rejected. Stop after …`; empty where there is nothing to look at."""
    if not progress.total:
        return ""
    if progress.is_complete:
        return tr("All {0} points are looked at.").format(progress.total)
    if progress.rejected:
        words = tr("{0} of {1} looked at, {2} rejected.")
    else:
        words = tr("{0} of {1} looked at.")
    words = words.format(progress.count, progress.total, progress.rejected)
    if progress.missing:
        return words + " " + tr("Stop after {0} more right ones in a row.").format(progress.missing)
    return words + " " + tr("You can stop: fewer than 1 in 10 of the others is wrong (95 % certain).")


def why_then() -> str:
    """Return the reason for the number of points in `progress_line`."""
    return tr(
        "If 1 in 10 points was wrong, so many right ones in a row would be unlikely (5 %). This holds if the other "
        "points are no worse than those you looked at, so begin with the largest residuals. After a rejected point the "
        "row begins anew and is longer: another row is another chance to be lucky."
    )
