"""Flows of thousands of points: the same answers as the whole system gives, and what it cannot give."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.geometry import flow as flows
from crosstie.core.geometry import frames, spline_lattice
from crosstie.core.geometry.flow import Flow
from crosstie.core.geometry.leave_one_out import Influence

RNG = np.random.default_rng(3)


def waves(count, side, wavelength, noise=0.1):
    moving = RNG.uniform(0, side, (count, 2))
    bent = 2 * np.sin(2 * np.pi * moving[:, ::-1] / wavelength + (0, 1))
    return moving, moving + bent, moving + bent + noise * RNG.normal(size=moving.shape)


@pytest.fixture
def both(monkeypatch):
    """The same fit to the same points, as a whole and by blocks."""
    monkeypatch.setattr(spline_lattice, "DYING", 1e-6)
    moving, _, reference = waves(200, 900, 700)
    weights = RNG.uniform(0.2, 1, len(moving))
    whole = Flow.estimate(moving, reference, weights, 0.3)
    monkeypatch.setattr(flows, "MANY", 100)
    blocks = Flow.estimate(moving, reference, weights, 0.3)
    return whole, blocks, (moving, reference, weights)


def test_blocks_give_what_the_whole_system_gives(both, monkeypatch):
    whole, blocks, (moving, reference, weights) = both
    assert blocks.is_fine and np.allclose(whole.shifts, blocks.shifts, atol=1e-7)
    assert blocks.parameters == pytest.approx(whole.parameters, rel=1e-7)
    labels = (moving[:, 0] > 450).astype(int)
    residual = blocks.forward(moving) - reference
    by_blocks = Influence.of(blocks, moving, residual, weights)
    places = frames.lattice((0, 0), (900, 900), 7).reshape(-1, 2)
    variance = blocks.uncertainty(places) / blocks.sigma_px**2
    monkeypatch.setattr(flows, "MANY", 1000)
    at_once = Influence.of(whole, moving, residual, weights)
    assert type(by_blocks) is not type(at_once)
    assert np.allclose(by_blocks.without_each(), at_once.without_each(), rtol=1e-6)
    assert np.allclose(by_blocks.without_blocks(labels), at_once.without_blocks(labels), rtol=1e-5)
    assert np.allclose(variance, whole.uncertainty(places) / whole.sigma_px**2, rtol=1e-6)


def test_many_points_follow_waves_that_few_cells_cannot():
    moving, true, reference = waves(3100, 4200, 500)
    fitted = Flow.fit(moving, reference)
    error = fitted.forward(moving) - true
    assert fitted.shifts.shape[0] > 30
    assert np.sqrt((error**2).sum(axis=1).mean()) < 0.15
    assert fitted.sigma_px == pytest.approx(0.1, rel=0.15)


def test_where_there_is_no_point_the_shifts_die_out(monkeypatch):
    monkeypatch.setattr(flows, "MANY", 300)
    moving, _, reference = waves(900, 3000, 900)
    gone = (moving > 1500).all(axis=1)
    there, off = np.array([[2900.0, 2900.0]]), []
    for dying in (1e-6, spline_lattice.DYING):
        monkeypatch.setattr(spline_lattice, "DYING", dying)
        fitted = Flow.fit(moving[~gone], reference[~gone])
        off.append(np.linalg.norm(fitted.forward(there) - fitted.trend.forward(there)))
    assert off[1] < min(0.6 * off[0], 3)
    assert fitted.uncertainty(there)[0, 0, 0] > 4 * fitted.uncertainty(moving[~gone][:1])[0, 0, 0]


def test_a_fine_flow_is_read_back_with_its_uncertainty(monkeypatch):
    monkeypatch.setattr(flows, "MANY", 300)
    moving, _, reference = waves(500, 1500, 900)
    fitted = Flow.fit(moving, reference)
    again = Flow.from_json(fitted.to_json())
    places = moving[:50]
    assert np.array_equal(again.forward(places), fitted.forward(places))
    assert np.allclose(again.uncertainty(places), fitted.uncertainty(places))
