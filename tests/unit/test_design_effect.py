"""The design effect: honest where neighbouring points err alike, silent where not, safe where points are few."""

from __future__ import annotations

import json

import numpy as np
import pytest
from crosstie.core.geometry import design_effect as design_effect_module
from crosstie.core.geometry import matrix, smooth
from crosstie.core.geometry.blocks import blocks
from crosstie.core.geometry.design_effect import design_effect
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.robust import fit_robust
from crosstie.core.operation.operation import Operation, load_operation, save_operation
from crosstie.core.operation.positional_uncertainty import position_sigma_px
from crosstie.core.raster.grid import RasterGrid
from hypothesis import given, settings
from hypothesis import strategies as st

STRAIGHT = ["shift", "similarity", "affine", "projective"]
LEAST_SQUARES = [*STRAIGHT, "polynomial2"]
WITHIN_95 = 2.448
"""Standard deviations along one axis within which 95 % of errors in two dimensions lie."""
RUNS = 120


def shift_design(count):
    return np.broadcast_to(np.eye(2), (count, 2, 2))


def independent(rng, moving):
    return rng.normal(0, 0.5, moving.shape)


def alike_in_blocks(rng, moving, count=9):
    return independent(rng, moving) + rng.normal(0, 1.0, (count, 2))[blocks(moving, count)]


def alike_nearby(rng, moving, reach_px=80.0):
    """A smooth random field: errors are alike over `reach_px`, whatever the blocks are."""
    waves, phases = rng.normal(0, 1 / reach_px, (2, 60)), rng.uniform(0, 2 * np.pi, (2, 60))
    field = [np.cos(moving @ waves + phase).sum(axis=1) for phase in phases]
    return independent(rng, moving) + np.sqrt(2 / 60) * np.column_stack(field)


def simulated(monkeypatch, noise, fit, n, runs=RUNS):
    """Return the standard deviations without and with the design effect, and the errors, of places carried; px."""
    without, widened, errors = [], [], []
    for seed in range(runs):
        rng = np.random.default_rng(seed)
        moving, places = rng.uniform(0, 1000, (n, 2)), rng.uniform(50, 950, (30, 2))
        reference = moving + noise(rng, moving)
        fitted = fit(moving, reference)
        with monkeypatch.context() as patch:
            for module in (matrix, smooth):
                patch.setattr(module, "design_effect", lambda *_: 1.0)
            naive = fit(moving, reference)
        np.testing.assert_array_equal(naive.forward(places), fitted.forward(places))
        for said, transform in ((without, naive), (widened, fitted)):
            said.append(np.sqrt(0.5 * np.trace(transform.uncertainty(places), axis1=1, axis2=2)))
        errors.append(np.linalg.norm(fitted.forward(places) - places, axis=1))
    return np.array(without), np.array(widened), np.array(errors)


def held(sigmas, errors) -> float:
    return 100 * float((errors < WITHIN_95 * sigmas).mean())


@pytest.mark.parametrize("n", [40, 200])
@pytest.mark.parametrize("name", [*LEAST_SQUARES, "polynomial3"])
def test_independent_errors_leave_sigma_as_it_was(monkeypatch, name, n):
    without, widened, errors = simulated(monkeypatch, independent, FAMILIES[name].fit, n)
    assert (widened >= without).all() and widened.mean() < 1.2 * without.mean()
    assert 91 < held(widened, errors) < 99


@pytest.mark.parametrize("name", LEAST_SQUARES)
def test_errors_alike_in_blocks_are_covered(monkeypatch, name):
    without, widened, errors = simulated(monkeypatch, alike_in_blocks, FAMILIES[name].fit, 200)
    assert held(without, errors) < 30
    assert 85 < held(widened, errors) < 99
    assert 0.7 < widened.mean() / np.sqrt((errors**2).mean() / 2) < 1.2


@pytest.mark.parametrize("name", STRAIGHT)
def test_errors_alike_nearby_are_mostly_covered_whatever_the_blocks(monkeypatch, name):
    without, widened, errors = simulated(monkeypatch, alike_nearby, FAMILIES[name].fit, 200)
    assert held(without, errors) < 50 and held(widened, errors) > 80


def test_the_robust_fit_covers_them_too(monkeypatch):
    def fit(moving, reference):
        return fit_robust(moving, reference, None, FAMILIES["affine"], 6.0, seed=0).transform

    without, widened, errors = simulated(monkeypatch, alike_in_blocks, fit, 200, runs=40)
    assert held(without, errors) < 35 and held(widened, errors) > 85


@pytest.mark.parametrize("name", ["polynomial3", "thin-plate-spline", "flow"])
def test_rich_families_follow_what_is_alike_and_know_part_of_it_only(monkeypatch, name):
    runs = RUNS if name == "polynomial3" else 24
    without, widened, errors = simulated(monkeypatch, alike_in_blocks, FAMILIES[name].fit, 200, runs)
    assert widened.mean() > 1.6 * without.mean() and held(widened, errors) > 2 * held(without, errors)
    without, widened, errors = simulated(monkeypatch, independent, FAMILIES[name].fit, 200, runs)
    assert widened.mean() < 1.2 * without.mean() and held(widened, errors) > 91


def test_it_has_no_unit():
    rng = np.random.default_rng(5)
    moving = rng.uniform(0, 500, (120, 2))
    design, residual = shift_design(120), alike_in_blocks(rng, moving)[:, :, None]
    effect = design_effect(moving, design, residual, np.ones(120))
    assert effect > 1.5
    assert design_effect(moving, design, 0.01 * residual, np.full(120, 7.0)) == pytest.approx(effect)


def test_as_many_points_as_four_blocks_need_are_enough():
    rng = np.random.default_rng(6)
    enough = design_effect_module.BLOCKS[0] * design_effect_module.POINTS_IN_BLOCK
    for count, is_known in ((enough, True), (enough - 1, False)):
        moving = rng.uniform(0, 500, (count, 2))
        residual = alike_in_blocks(rng, moving, 4)[:, :, None]
        assert (design_effect(moving, shift_design(count), residual, np.ones(count)) > 1.2) == is_known


def test_few_points_keep_the_covariance_of_independent_ones():
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 1000, (31, 2))
    design, residual = np.broadcast_to(np.eye(2), (31, 2, 2)), np.ones((31, 2, 1))
    assert design_effect(moving, design, residual, np.ones(31)) == 1.0
    assert design_effect(np.empty((0, 2)), np.empty((0, 2, 2)), np.empty((0, 2, 1)), np.empty(0)) == 1.0


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**31), n=st.integers(1, 120), parameters=st.integers(1, 6), far=st.sampled_from([0.0, 1e5]))
def test_it_is_finite_and_never_below_one(seed, n, parameters, far):
    rng = np.random.default_rng(seed)
    moving = rng.integers(0, 9, (n, 2)) + far
    design, residual = rng.normal(size=(n, 2, parameters)), rng.normal(size=(n, 2, 1))
    weights = rng.uniform(0.01, 1, n)
    found = design_effect(moving, design, residual, weights)
    assert 1.0 <= found <= n
    turned = rng.normal(size=(parameters, parameters)) + 3 * np.eye(parameters)
    assert design_effect(moving, design @ turned, 7 * residual, 5 * weights) == pytest.approx(found, rel=1e-4)


def test_what_one_block_alone_determines_is_left_as_it_was():
    """All points but those of one corner on a line: without that corner there is no affine."""
    rng = np.random.default_rng(1)
    along = rng.uniform(0, 1000, 150)
    moving = np.concatenate([np.column_stack([along, 0.5 * along]), rng.uniform(0, 5, (6, 2)) + (0, 900)])
    design = np.column_stack([np.ones(len(moving)), moving / 1000])[:, None]
    residual = alike_in_blocks(rng, moving)[:, None]
    assert design_effect(moving, design, residual, np.ones(len(moving))) == 1.0
    fitted = FAMILIES["affine"].fit(moving, moving + residual[:, 0])
    assert np.isfinite(fitted.uncertainty(moving)).all()


def test_exact_and_coincident_points_are_no_trouble():
    moving = np.random.default_rng(2).uniform(0, 1000, (90, 2))
    design = np.broadcast_to(np.eye(2), (90, 2, 2))
    assert design_effect(moving, design, np.zeros((90, 2, 1)), np.ones(90)) == 1.0
    for name in LEAST_SQUARES:
        assert np.abs(FAMILIES[name].fit(moving, moving).uncertainty(moving)).max() < 1e-12
    same = np.full((90, 2), 7.0)
    fitted = FAMILIES["shift"].fit(same, same + np.random.default_rng(3).normal(size=(90, 2)))
    assert np.isfinite(fitted.uncertainty(same)).all()


def test_saved_operations_keep_it_and_older_ones_are_read_as_they_are(tmp_path):
    rng = np.random.default_rng(4)
    moving, places = rng.uniform(0, 1000, (200, 2)), rng.uniform(0, 1000, (20, 2))
    side = RasterGrid("a", (1000, 1000))
    for name in [*LEAST_SQUARES, "thin-plate-spline", "flow"]:
        fitted = FAMILIES[name].fit(moving, moving + alike_in_blocks(rng, moving))
        operation, path = Operation(fitted, side, side), str(tmp_path / f"{name}.json")
        save_operation(path, operation)
        again = position_sigma_px(load_operation(path), places)
        np.testing.assert_allclose(again, position_sigma_px(operation, places), rtol=1e-9)
    older = json.loads((tmp_path / "shift.json").read_text())
    older["transform"]["covariance"] = [[0.04, 0.0], [0.0, 0.04]]
    np.testing.assert_allclose(position_sigma_px(Operation.from_json(older), places), 0.2)
