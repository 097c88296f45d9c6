"""The figures of a fit, with their formulas and numbers of points, in words."""

from __future__ import annotations

import math

from ...core.review.diagnostics import Coverage
from ...host.review import Review
from ...host.translation import tr, translated
from ..wording.families import family_title
from ..wording.lengths import length, pixels

NOTABLE = 0.05


def in_words(review: Review) -> str:
    """Return the figures, one per line, or the reason why there are none."""
    solution = review.solution
    if solution is None:
        return tr("There is no registration to assess. Match two layers first.")
    if solution.transform is None:
        return translated(solution.problem)
    a = solution.accuracy
    lines = [
        tr("{0}, {1} control points in use.").format(family_title(solution.transform.chosen), a.n),
        tr("RMSE {0}: the root of the mean of dX² + dY² over these {1} points.").format(length(a), a.n),
    ]
    if math.isfinite(a.rmse_dof_px):
        lines.append(
            tr("{0} with degrees of freedom: divided by 2 n − {1} parameters instead of 2 n.").format(
                pixels(a.rmse_dof_px), round(solution.transform.parameters)
            )
        )
    if math.isfinite(a.leave_out_px):
        lines.append(tr("{0} on areas that the fit has not seen (nine areas in turn).").format(pixels(a.leave_out_px)))
    lines.append(tr("90 % of the residuals are below {0} (CE90).").format(pixels(a.ce90_px)))
    if solution.check is not None:
        words = tr("{0} check points, not used in the fit: RMSE {1}.")
        lines.append(words.format(solution.check.n, length(solution.check)))
    else:
        lines.append(tr("No check points: make some of the points check points to get an independent RMSE."))
    return "\n".join(lines)


def extrapolation(coverage: Coverage | None) -> str:
    """Return a warning if much of the overlap is outside the points, or if cells are empty."""
    if coverage is None:
        return ""
    found = []
    if coverage.beyond > NOTABLE:
        words = tr("{0:.0f} % of the overlap lies outside the points: there the transform extrapolates.")
        found.append(words.format(100 * coverage.beyond))
    empty = int((~coverage.held).sum())
    if empty:
        found.append(tr("{0} of {1} cells have no point.").format(empty, len(coverage.held)))
    return " ".join(found)
