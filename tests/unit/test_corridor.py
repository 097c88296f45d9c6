"""The study of the mask with a wide search: tiles, the mask's exactness, learning, and what is counted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("cv2")

from crosstie.models.blocks import coarse  # noqa: E402
from crosstie.training import study_corridor as study  # noqa: E402
from crosstie.training.cells import CELL_PX, cell_centres  # noqa: E402
from crosstie.training.corridor import (  # noqa: E402
    ARMS,
    SLACK_PX,
    Cells,
    CoarseMatcher,
    bilinear,
    loss_of,
    matched,
)
from crosstie.training.views.apart import apart  # noqa: E402
from crosstie.training.views.tiles import TileRecipe, view_tiles  # noqa: E402

NONE, ATTENTION, MATCHING, BOTH = ARMS


@pytest.fixture(scope="module")
def scene():
    return view_tiles(3, TileRecipe(120, relief_m=5.0, kind="city"))


def cells(side=6, pairs=2, seed=0) -> Cells:
    """Return pairs whose moving tile is the reference one cell further right: their lines are rows."""
    generator = torch.Generator().manual_seed(seed)
    here = torch.randn(pairs, 8, side, side, generator=generator)
    centres = cell_centres(torch.arange(side * side), side).expand(pairs, -1, -1)
    there = centres + torch.tensor([float(CELL_PX), 0.0])
    lines = torch.tensor([[0.0, 1.0, 0.0, -1.0, 0.0]]).expand(pairs, -1)
    valid = torch.ones(pairs, 2, side * side, dtype=torch.bool)
    known = there[..., 0] < side * CELL_PX
    return Cells(torch.stack([here, here.roll(1, dims=3)], 1), valid, there, known, lines, 2.0)


def test_tiles_apart_stay_true_and_are_turned_and_shifted(scene):
    rng, turns, shared = np.random.default_rng(0), [], []
    for _ in range(12):
        tiles = apart(scene, rng, 64)
        known = tiles.known
        y, x = np.mgrid[:64, :64] + 0.5
        here, there = np.stack([x, y], -1)[known], tiles.flow[known].astype(float)
        assert tiles.true_epipolar.distance(here, there).max() < 0.5
        assert tiles.epipolar.distance(here, there).max() < tiles.epipolar_px
        at = np.clip(np.round(there - 0.5).astype(int), 0, 63)
        assert np.corrcoef(tiles.moving[at[:, 1], at[:, 0]], tiles.reference[known])[0, 1] > 0.5
        fit = np.linalg.lstsq(np.c_[here, np.ones(len(here))], there, rcond=None)[0]
        turns.append(np.degrees(np.arctan2(fit[0, 1], fit[0, 0])))
        shared.append(known.mean())
    assert np.abs(turns).max() < 25 and np.ptp(turns) > 10 and min(shared) < 0.6 < max(shared)


@pytest.mark.parametrize("arm", [MATCHING, BOTH])
def test_with_the_mask_in_matching_no_pair_of_cells_off_the_lines_is_left(arm):
    one = cells()
    logits = CoarseMatcher(8, 8, 2, 2)(one, arm)
    off = one.sides.distance() > one.epipolar_px + SLACK_PX
    assert (logits[off] == coarse.NEVER).all() and (logits[~off] > coarse.NEVER / 2).all() and off.any()
    assert (matched(logits, one).off_px <= one.epipolar_px + 2 * SLACK_PX).all()


def test_with_the_mask_in_attention_what_is_off_the_lines_is_not_heard():
    """With silent attention all arms are one; else what changes beyond the mask changes nothing within it."""
    one, network = cells(side=24, pairs=1), CoarseMatcher(8, 8, 1, 2).eval()
    torch.testing.assert_close(network(one, NONE), network(one, ATTENTION))
    torch.manual_seed(1)
    for block in network.other:
        torch.nn.init.normal_(block.out.weight, std=0.5)
    far = one.seen.clone()
    far[:, 1, :, -1] = torch.randn(8, 24)
    # One row of cells at the bottom is changed: half the tile's side and more from the lines of the first rows.
    changed = replace(one, seen=far)
    first = slice(0, 24 * 8)
    for arm, same in ((ATTENTION, True), (NONE, False)):
        before, after = (network(c, arm)[:, first, first] for c in (one, changed))
        assert torch.allclose(before, after, atol=1e-5) == same


def test_bilinear_weights_say_where_a_place_lies():
    xy = torch.tensor([[12.0, 20.0], [14.0, 20.0], [1.0, 4.0]])
    index, weight = bilinear(xy, 6)
    centres = cell_centres(index, 6)
    torch.testing.assert_close((centres * weight[..., None]).sum(1)[:2], xy[:2])
    assert weight[2].sum() == pytest.approx(5 / 8) and (index >= 0).all()


def test_sharp_cells_are_found_where_they_lie():
    one = cells()
    network = CoarseMatcher(8, 8, 1, 2)
    network.sharpness.data.fill_(5.0)
    found = matched(network(one, MATCHING), one)
    error = (found.xy - one.there[found.pair, found.cell]).norm(dim=1)[one.known[found.pair, found.cell]]
    assert len(error) == int(one.known.sum()) and (error < 0.5).all()


@pytest.mark.parametrize("arm", ARMS, ids=lambda arm: arm.name)
def test_two_steps_of_every_arm_learn_and_arms_begin_alike(arm):
    one = cells(pairs=4)
    trained = study.train(one, arm, 2, seed=3, batch=2, width=16)
    torch.manual_seed(3)
    before = CoarseMatcher(8, 16)
    assert not torch.equal(trained.describe.weight, before.describe.weight)
    longer = study.train(one, arm, 30, seed=3, batch=2, width=16)
    assert loss_of(longer(one, arm), one) < loss_of(before(one, arm), one)
    again = study.train(one, arm, 2, seed=3, batch=2, width=16)
    torch.testing.assert_close(again.describe.weight, trained.describe.weight)


def test_an_encoder_sees_cells_and_tiles_know_where_they_lie(scene):
    tiles = [apart(scene, np.random.default_rng(k), 64) for k in range(6)]
    encoder = study.Encoder()
    encoder.fit([encoder.look(*study._images(one)) for one in tiles])
    one = study.cells_of(tiles[0], encoder)
    assert one.seen.shape == (1, 2, sum(study.COUNTS), 8, 8) and one.valid.shape == (1, 2, 64)
    row, col = divmod(int(one.known[0].nonzero()[0]), 8)
    at = tiles[0].flow[8 * row + 3 : 8 * row + 5, 8 * col + 3 : 8 * col + 5].mean((0, 1))
    np.testing.assert_allclose(one.there[0, 8 * row + col], at, atol=1e-4)
    there, known = one.there[0][one.known[0]], one.known[0]
    assert (there > 0).all() and (there < 64).all() and 0.2 < known.float().mean() < 1


def hand_made() -> list[dict]:
    """Return two pairs: of 4 and 2 cells with a partner, 3 and 1 right."""
    return [
        _pair(4, [0.9, 0.8, 0.7, 0.6], [True, False, True, True], [True, False, True, True]),
        _pair(2, [0.95, 0.5], [True, False], [True, True]),
    ]


def _pair(cells: int, score: list, right: list, on_line: list) -> dict:
    return {"cells": cells, "score": score, "right": right, "on_line": on_line}


def test_what_is_counted_of_a_case_made_by_hand():
    every, left_out = study.Matches(hand_made(), False), study.Matches(hand_made(), True)
    both, first = np.ones(2), np.array([1.0, 0.0])
    assert every.found(both) == pytest.approx((75 + 50) / 2) and every.found(first) == 75
    assert every.precision(both) == pytest.approx(100 * 4 / 6) and left_out.precision(both) == 80
    # Half of six cells right: the three surest right ones come with one that is wrong, or with none.
    assert every.precision_at(0.5, both) == 75 and left_out.precision_at(0.5, both) == 100
    assert np.isnan(every.precision_at(0.9, both))


def test_a_way_that_finds_more_is_ahead_and_scenes_are_drawn_together():
    worse = [{**pair, "right": [False] * len(pair["right"])} for pair in hand_made()]
    rows = []
    for way in study.WAYS:
        pairs = hand_made() if way == study.WHOLE else worse
        rows += [{"trained": way.trained, "asked": way.asked, "seed": seed, "pairs": pairs} for seed in (0, 1)]
    lines = study.table_of(rows, np.ones(2, bool), np.array([7, 7]))
    named = {line["way"]: line for line in lines}
    # One scene alone: drawn again it is itself.
    assert named[str(study.WHOLE)]["right a hundred cells"] == "62.5; +62.5 (+62.5 to +62.5)"
    assert named[str(study.RIVAL)]["right a hundred cells"] == "0.0"


def test_a_table_of_seeds_that_lack_arms_says_so(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["study_corridor", "table", "--out", str(tmp_path), "--steps", "9"])
    assert study.main() == 1 and "Nothing has been measured at 9 steps" in capsys.readouterr().err
    kept = study.Rows(tmp_path / "rows.jsonl")
    for way in set(study.WAYS) - {study.WHOLE, study.Way("both", "both")}:
        kept.once({"trained": way.trained, "asked": way.asked, "seed": 2, "steps": 9}, lambda: {"pairs": []})
    assert study.main() == 1
    assert capsys.readouterr().err == "Not measured yet: both asked with both, seed 2. `run` does what is missing.\n"
