"""Starts of stereo runs: whole tiles compared on the lines, the known ground, scenes made hard, and the table."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch")

from crosstie.core.geometry.epipolar import AffineEpipolar
from crosstie.core.matching import MatchContext, WorkingImage
from crosstie.models.arrays import arrays_for
from crosstie.models.epimask.network import SLACK_PX
from crosstie.models.structural.matcher import StructuralMatcher
from crosstie.training import study_start as study
from crosstie.training.study_stereo import figures, request_of
from crosstie.training.views.pushbroom import degrees
from crosstie.training.whole_tile import WholeTile
from hypothesis import given, settings
from hypothesis import strategies as st


def tile(pixels: np.ndarray) -> WorkingImage:
    return WorkingImage(pixels[None].astype(np.float32), np.ones(pixels.shape, bool), np.eye(3))


def texture(rng, rows: int, cols: int) -> np.ndarray:
    coarse = rng.random((rows // 4 + 1, cols // 4 + 1))
    return np.kron(coarse, np.ones((4, 4)))[:rows, :cols]


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.floats(0, np.pi), st.floats(-20, 20), st.floats(0.5, 12))
def test_no_match_is_further_off_its_line_than_the_corridor(seed, angle, offset, within):
    rng = np.random.default_rng(seed)
    lines = AffineEpipolar(np.array([np.cos(angle), np.sin(angle), -np.cos(angle), -np.sin(angle), offset]))
    context = MatchContext(7.0, 8.0, epipolar=lines, epipolar_px=within)
    found = WholeTile().match(tile(texture(rng, 64, 56)), tile(texture(rng, 64, 56)), context)
    off = np.abs(np.add(*lines.sides(found.reference_xy, found.moving_xy)))
    assert len(found) and (off <= within + SLACK_PX + 1e-3).all()


def test_a_tile_far_aside_is_found_without_being_told_where():
    rng = np.random.default_rng(1)
    wide = texture(rng, 96, 160)
    found = WholeTile().match(tile(wide[:, :96]), tile(wide[:, 40:136]), MatchContext(7.0, 8.0))
    off = np.linalg.norm(found.reference_xy - found.moving_xy - (40, 0), axis=1)
    inside = (found.reference_xy[:, 0] > 56) & (found.reference_xy[:, 0] < 80)
    assert inside.sum() > 10 and np.median(off[inside]) < 4


@pytest.fixture(scope="module")
def scene():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(study, "SIZE_PX", 128)
        return study.scene("city", 7100)


@pytest.mark.parametrize("situation", study.SITUATIONS)
def test_hard_scenes_keep_their_truth(scene, situation):
    hard = study.made_hard(scene, situation, 3)
    there = hard.moving.rpc.project(degrees(hard.reference.ground[20:100:20, 64], scene.land.place))
    np.testing.assert_allclose(there + hard.moving.bias_px, hard.flow[20:100:20, 64], atol=0.6)
    if "off" in situation:
        assert np.linalg.norm(hard.moving.bias_px) == pytest.approx(study.FAR_OFF_PX)
    if "wide" in situation:
        assert np.ptp(hard.moving.rpc.heights) > 1.9 * study.WIDE_M


def test_every_start_leads_to_right_tie_points_on_an_easy_scene(scene, tmp_path):
    request = request_of(scene, tmp_path)
    matcher = StructuralMatcher(arrays_for("numpy"))
    assert tuple(study.ways(scene)) == study.STARTS
    for way in study.ways(scene).values():
        points, _, right, *_ = figures(scene, request, matcher, way)
        assert points > 40 and right > 60


def test_a_table_counts_refusals_and_scenes_with_all_starts_only():
    refused, right = [0.0, *3 * [float("nan")], 0.0, 1.0], [100.0, 50.0, 80.0, 99.0, 90.0, 1.0]
    named = {"land": "city", "situation": "noisy", "matcher": "structural"}
    rows = [
        {**named, "seed": seed, "start": start, "figures": right if start == "known" else refused}
        for seed in (1, 2)
        for start in study.STARTS[: None if seed == 1 else 2]
    ]
    lines = {line["start"]: line for line in study.table_of(rows) if line["land"] == "all"}
    assert lines["known"]["scenes"] == 1 and lines["sweep"]["right points"] == "0.0"
    assert lines["known"]["right points"] == "80.0; +80.0 (+80.0 to +80.0)"
