"""When enough tie points are looked at: the promise holds however often a row begins anew."""

import numpy as np
from crosstie.core.points import edits
from crosstie.core.points.table import TiePoints
from crosstie.core.review.looked_at import CERTAINTY, WRONG_SHARE, looked_at, right_in_a_row

RESIDUAL = np.linspace(9.0, 1.0, 60)


def table(n=60):
    xy = np.random.default_rng(0).uniform(0, 100, (n, 2))
    return TiePoints.from_matches(xy, xy, np.ones(n), "structural")


def decided(points, rows, right):
    return edits.set_enabled(points, np.asarray(rows), right)


def test_nothing_is_looked_at_in_the_beginning():
    found = looked_at(table(), RESIDUAL)
    assert (found.total, found.count, found.rejected, found.row) == (60, 0, 0, 0)
    assert found.missing == right_in_a_row(0) == 36


def test_a_rejected_point_begins_a_longer_row():
    points = decided(decided(table(), range(10), True), [10], False)
    found = looked_at(points, RESIDUAL)
    assert (found.count, found.rejected, found.row) == (11, 1, 0)
    found = looked_at(decided(points, [11, 12], True), RESIDUAL)
    assert found.row == 2
    assert found.missing == right_in_a_row(1) - 2 > right_in_a_row(0) - 2


def test_the_row_counts_by_residual_and_not_by_the_order_of_the_table():
    points = decided(decided(table(), range(10), True), [30], False)
    assert looked_at(points, RESIDUAL).row == 0
    assert looked_at(points, RESIDUAL[::-1]).row == 10


def test_points_that_nobody_uses_need_no_look():
    points = table().reject(np.arange(60) >= 50, "outlier")
    assert looked_at(points, RESIDUAL).total == 50


def test_of_few_points_no_more_are_asked_for_than_there_are():
    points = decided(table(8), range(8), True)
    found = looked_at(points, RESIDUAL[:8])
    assert found.is_complete
    assert found.missing == 0
    assert looked_at(decided(table(8), range(6), True), RESIDUAL[:8]).missing == 2


def test_where_one_in_ten_is_wrong_hardly_anybody_is_told_to_stop():
    rng, told, times = np.random.default_rng(1), 0, 4000
    for _ in range(times):
        row = rejected = 0
        for wrong in rng.random(300) < WRONG_SHARE:
            row, rejected = (0, rejected + 1) if wrong else (row + 1, rejected)
            if row >= right_in_a_row(rejected):
                told += 1
                break
    assert told / times <= 1 - CERTAINTY + 0.01
    assert told, "a test that cannot fail"
