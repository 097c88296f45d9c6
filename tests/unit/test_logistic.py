"""The regression behind confidences and the verdict: coefficients come back, ridge and signs hold them."""

import numpy as np
import pytest

pytest.importorskip("scipy")

from crosstie.training.logistic import fit_logistic  # noqa: E402

RNG = np.random.default_rng(0)
DESIGN = np.column_stack([RNG.normal(0, 1, (20_000, 2)), np.ones(20_000)])
TRUE = np.array([0.8, -0.5, 0.3])
RIGHT = RNG.random(20_000) < 1 / (1 + np.exp(-DESIGN @ TRUE))


def test_coefficients_come_back():
    np.testing.assert_allclose(fit_logistic(DESIGN, RIGHT, 1e-3), TRUE, atol=0.06)


def test_a_sign_holds_a_coefficient_at_nothing():
    found = fit_logistic(DESIGN, RIGHT, 1e-3, sign=(-1, -1, 0))
    assert found[0] == 0 and found[1] == pytest.approx(TRUE[1], abs=0.08)


def test_a_strong_ridge_holds_them_where_they_are_wanted():
    np.testing.assert_allclose(fit_logistic(DESIGN, RIGHT, 1e9, aim=(1.0, 2.0, 3.0)), [1, 2, 3], atol=1e-3)


def test_a_row_of_weight_two_counts_as_two_rows():
    some, weight = slice(0, 200), np.where(np.arange(200) < 50, 2.0, 1.0)
    twice = np.concatenate([np.arange(200), np.arange(50)])
    np.testing.assert_allclose(
        fit_logistic(DESIGN[some], RIGHT[some], 1.0, weight=weight),
        fit_logistic(DESIGN[twice], RIGHT[twice], 1.0),
        atol=1e-5,
    )
