"""The accuracy page's figures: transforms side by side, empty cells, extrapolation."""

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.accuracy import coverage as share_covered
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points import edits
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.diagnostics import compare, coverage
from crosstie.core.review.solve import FAMILY_NAMES, ReviewState, begun, overlap_of, solve


def table(bend=0.0, n=90, noise=0.5, seed=0, low=0.0):
    rng = np.random.default_rng(seed)
    moving = rng.uniform(low, 1000, (n, 2))
    reference = moving @ [[1.1, 0.1], [-0.2, 0.9]] + 20 + bend * ((moving / 1000) ** 2)
    reference += rng.normal(0, noise, (n, 2))
    return TiePoints.from_matches(moving, reference, np.ones(n), "structural")


def solved(points):
    fitted = Affine.fit(points.moving_xy, points.reference_xy)
    request = MatchRequest(RasterSource("a"), RasterSource("b"))
    accuracy = Accuracy(len(points), 1, 1, 1, 1, 1, 1)
    context = begun(Registered(request, ACCEPTED, fitted, points, accuracy, 0.9), moving_size=(1000, 1000),
                   reference_size=(1400, 1300))  # fmt: skip
    return solve(ReviewState(points, "affine"), context), context


@pytest.mark.parametrize(("bend", "wanted"), [(0.0, "affine"), (30.0, "polynomial2")])
def test_the_transform_that_made_the_points_is_recommended_with_a_reason(bend, wanted):
    found = compare(table(bend))
    assert found.recommended == wanted
    assert [candidate.name for candidate in found.table] == list(FAMILY_NAMES)
    assert "unseen areas" in str(found.why)
    errors = {candidate.name: candidate.prediction_px for candidate in found.table}
    assert errors["shift"] > errors[wanted]
    assert errors[wanted] == pytest.approx(0.5 * np.sqrt(2), rel=0.25)


def test_too_few_points_leave_out_what_they_do_not_determine():
    found = compare(table(n=4))
    assert found.recommended
    assert found.table[-1].problem
    nothing = compare(TiePoints.empty())
    assert nothing.recommended == ""
    assert str(nothing.why).endswith(".")


def test_points_out_of_use_and_without_a_place_do_not_count():
    points = table()
    wrong = edits.set_enabled(edits.move(points, [0], reference_xy=[9e3, 9e3]), [0], False)
    wrong = edits.move(wrong, [1], reference_xy=[np.nan, 0])
    assert compare(wrong).recommended == "affine"


def test_cells_are_those_of_the_coverage():
    points = table()
    solution, context = solved(points)
    found = coverage(solution, context)
    overlap = overlap_of(context.moving_size, context.reference_size, solution.transform, points)
    assert found.held.mean() == pytest.approx(share_covered(points.reference_xy, overlap))
    assert 0 < found.beyond < 0.4


def test_a_corner_full_of_points_extrapolates_elsewhere():
    solution, context = solved(table(low=700.0))
    found = coverage(solution, context)
    assert found.beyond > 0.8
    assert found.held.mean() < 0.3


def test_without_a_transform_there_is_no_coverage():
    solution, context = solved(table())
    few = solve(ReviewState(solution.points.take(slice(0, 2)), "affine"), context)
    assert coverage(few, context) is None
