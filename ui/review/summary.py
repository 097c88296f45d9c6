"""The result of a review, in a line or two."""

from __future__ import annotations

from ...host.review import Review
from ...host.translation import tr, translated
from ..wording.lengths import length, pixels


def summary(review: Review, shown: int) -> str:
    """Return the number of points in use and their RMSE, or the reason why there is no transform."""
    solution = review.solution
    if solution is None:
        return tr("There are no tie points to review. Match two layers first.")
    count = len(review.points)
    lines = [tr("{0} of {1} points in use").format(int(review.points.in_use.sum()), count)]
    if shown < count:
        lines[0] += " · " + tr("{0} shown").format(shown)
    if review.selection:
        lines[0] += " · " + tr("{0} selected").format(len(review.selection))
    if solution.transform is None:
        return "\n".join([*lines, translated(solution.problem)])
    if solution.accuracy is not None:
        left_out = pixels(solution.accuracy.leave_out_px)
        lines.append(tr("RMSE {0} · unseen areas {1}").format(length(solution.accuracy), left_out))
    if solution.check is not None:
        lines.append(tr("{0} check points: RMSE {1}").format(solution.check.n, length(solution.check)))
    if review.is_solving:
        lines[0] += " · " + tr("fitting …")
    return "\n".join(lines)
