"""EpiMask: the network at any size and under its mask, the matcher's border, weights, the lesson on simulated views."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from crosstie.core.geometry.epipolar import AffineEpipolar  # noqa: E402
from crosstie.core.matching import MatchContext, WorkingImage  # noqa: E402
from crosstie.models import weights  # noqa: E402
from crosstie.models.arrays import arrays_for  # noqa: E402
from crosstie.models.blocks import coarse, expectation  # noqa: E402
from crosstie.models.dgim.network import Dgim  # noqa: E402
from crosstie.models.dgim.network import Shape as DgimShape  # noqa: E402
from crosstie.models.epimask.matcher import EpimaskMatcher, load_network, start_encoder  # noqa: E402
from crosstie.models.epimask.network import CELL_PX, SLACK_PX, EpiMask, Lines, Shape  # noqa: E402
from crosstie.training.epimask import (  # noqa: E402
    EpimaskLesson,
    Student,
    cell_truth,
    collate,
    follow,
    overfit,
    see,
)
from crosstie.training.rig.recipe import Recipe  # noqa: E402
from crosstie.training.views.tiles import TileRecipe, view_tiles  # noqa: E402

SMALL = Shape((8, 12, 16), (1, 1, 1), rounds=2, heads=2, fine_width=8, rank=4)
TILES = TileRecipe(size_px=64, relief_m=12.0)


@pytest.fixture(scope="module")
def tiles():
    return [view_tiles(seed, TILES) for seed in (0, 1)]


def network(shape=SMALL, seed=0):
    torch.manual_seed(seed)
    return EpiMask(shape).eval()


def images(*size, count=2, seed=0):
    generator = torch.Generator().manual_seed(seed)
    pictures = [torch.rand(count, 1, *size, generator=generator) for _ in range(2)]
    return [*pictures, torch.ones(count, 1, *size), torch.ones(count, 1, *size)]


LINES = Lines(torch.tensor([[0.0, 1.0, 0.0, -1.0, 0.0], [0.6, 0.8, -0.6, -0.8, 4.0]]), 3.0, 40.0)


@pytest.mark.parametrize("size", [(64, 48), (37, 61), (8, 9)])
def test_any_size_goes_through(size):
    made = network()
    maps = made(*images(*size), LINES)
    rows, cols = (-(-s // CELL_PX) for s in size)
    assert maps.grid == (rows, cols) and maps.logits.shape == (2, rows * cols, rows * cols)
    found = made.refine(maps, coarse.mutual_matches(maps.logits, 0.0))
    for column in (found.reference_xy, found.moving_xy, found.sigma_px, found.logit):
        assert torch.isfinite(column).all()
    assert (found.sigma_px > 0).all()


def test_no_cells_off_the_lines_are_matched():
    made = network()
    given = images(64, 64)
    maps = made(*given, LINES)
    matches = coarse.mutual_matches(maps.logits, 0.0)
    for b, numbers in enumerate(LINES.coefficients.numpy()):
        mine = matches.batch == b
        xy = [
            torch.stack([c[mine] % 8, c[mine] // 8], -1).numpy() * 8 + 4.0 for c in (matches.reference, matches.moving)
        ]
        assert (AffineEpipolar(numbers.astype(float)).distance(*xy) <= LINES.epipolar_px + SLACK_PX).all()
    free = made(*given, LINES, masked=False)
    assert (free.logits > -1e3).sum() > (maps.logits > -1e3).sum()
    assert not torch.allclose(made.refine(free, matches).moving_xy, made.refine(maps, matches).moving_xy, atol=1e-4)


def test_pairs_of_a_batch_do_not_mix():
    made, given = network(), images(48, 40)
    both = made(*given, LINES)
    one = made(*(g[1:] for g in given), replace(LINES, coefficients=LINES.coefficients[1:]))
    torch.testing.assert_close(both.logits[1:], one.logits, atol=1e-3, rtol=1e-3)


def test_invalid_cells_are_not_matched():
    given = images(64, 64, count=1)
    given[3][..., 32:] = 0
    maps = network()(*given, replace(LINES, coefficients=LINES.coefficients[:1]))
    matches = coarse.mutual_matches(maps.logits, 0.0)
    assert len(matches) and (matches.moving % 8 < 4).all()


def test_windows_surround_their_cells():
    fine = torch.arange(16 * 24.0).reshape(1, 1, 16, 24)
    cells = torch.tensor([0, 7, 23])
    batch = torch.zeros(3, dtype=torch.long)
    windows = expectation.place_windows(fine, batch, cells, 6)
    assert windows.shape == (3, 64, 1)
    square = windows[1, :, 0].reshape(8, 8)  # Cell 7 is row 1, column 1: fine rows and columns 2 to 9.
    assert torch.equal(square, fine[0, 0, 2:10, 2:10])
    assert windows[0, 0, 0] == 0 and windows[0, 18, 0] == fine[0, 0, 0, 0]
    assert expectation.centre_features(fine, batch, cells, 6)[1, 0] == fine[0, 0, 5:7, 5:7].mean()
    assert expectation.window_origin(cells, 6).tolist() == [[-2, -2], [2, 2], [18, 10]]


def test_the_expected_place_is_where_the_heat_is():
    windows = torch.zeros(1, 64, 4)
    windows[..., 0] = 1
    windows[0, 3 * 8 + 5] = torch.tensor([0.0, 1, 0, 0])
    found = expectation.heat(torch.tensor([[0.0, 1, 0, 0]]), windows, 0.02)
    torch.testing.assert_close(found.xy, torch.tensor([[5.5, 3.5]]), atol=1e-3, rtol=0)
    assert found.sigma[0] < 0.1 < expectation.heat(torch.ones(1, 4), torch.ones(1, 64, 4), 0.1).sigma[0]


def test_the_matcher_answers_in_its_tiles_and_keeps_to_lines(monkeypatch):
    # Untrained, all cells look nearly alike: no score is high.
    monkeypatch.setattr("crosstie.models.epimask.matcher.LEAST_SCORE", 0.0)
    rng = np.random.default_rng(0)
    picture = WorkingImage(rng.random((1, 61, 83)).astype(np.float32), np.ones((61, 83), bool), np.eye(3))
    made = EpimaskMatcher(arrays_for("cpu"), network())
    lines = AffineEpipolar(np.array([0.0, 1.0, 0.0, -1.0, 0.0]))
    for context in (
        MatchContext(20.0, 8.0, epipolar=lines, epipolar_px=2.0),
        MatchContext(20.0, 8.0, epipolar=lines),
        MatchContext(20.0, 8.0),
    ):
        found = made.match(picture, picture, context)
        assert len(found) and (found.reference_xy <= (83, 61)).all()
        again = made.match(picture, picture, context)
        np.testing.assert_array_equal(again.moving_xy, found.moving_xy)


def test_weights_come_back_and_others_are_refused():
    made = EpiMask()
    made.adapt_encoder()
    stored = weights.Weights({n: t.clone() for n, t in made.state_dict().items()}, {})
    again = load_network(stored)
    given = images(32, 32, count=1)
    line = replace(LINES, coefficients=LINES.coefficients[:1])
    torch.testing.assert_close(again(*given, line).logits, made.eval()(*given, line).logits, atol=1e-3, rtol=1e-3)
    with pytest.raises(weights.WeightsError, match="another version"):
        load_network(weights.Weights({"backbone.x": torch.zeros(1)}, {}))
    with pytest.raises(weights.WeightsError, match="missing|Install"):
        EpimaskMatcher(arrays_for("cpu"))._load()


def test_the_encoder_of_dgim_is_taken_frozen_and_adapted():
    foundation = Dgim()
    stored = weights.Weights(dict(foundation.state_dict()), {})
    shape = Shape(DgimShape().widths, DgimShape().depths, rounds=1)
    recipe = Recipe(seed=1)
    student = Student(EpimaskLesson(shape), recipe, stored, "cpu")
    kernels = dict(foundation.backbone.named_parameters())
    learned = {n for n, p in student.network.named_parameters() if p.requires_grad}
    assert learned and not any(n.startswith("backbone") and "parametrizations" not in n for n in learned)
    mine = dict(student.network.backbone.named_parameters())
    name = next(n for n in mine if n.endswith("wide.parametrizations.weight.original"))
    torch.testing.assert_close(mine[name], kernels[name.replace("parametrizations.weight.original", "weight")])
    assert not student.network.backbone.training and student.network.own[0].training
    with pytest.raises(weights.WeightsError, match="encoder"):
        start_encoder(EpiMask(), weights.Weights({"cells.weight": torch.zeros(2)}, {}))
    with pytest.raises(weights.WeightsError, match="encoder"):
        start_encoder(EpiMask(SMALL), stored)


def test_tiles_hold_the_truth(tiles):
    for tile in tiles:
        y, x = np.mgrid[:64, :64] + 0.5
        here, there = np.stack([x, y], -1)[tile.known], tile.flow[tile.known]
        assert tile.epipolar.distance(here, there).max() < tile.epipolar_px
        assert tile.true_epipolar.distance(here, there).max() < 0.5
        assert np.abs(there - here).max() <= tile.radius_px
        at = np.clip(np.round(there - 0.5).astype(int), 0, 63)
        seen = tile.moving_valid[at[:, 1], at[:, 0]]
        grey = tile.moving[at[:, 1], at[:, 0]][seen], tile.reference[tile.known][seen]
        assert np.corrcoef(*grey)[0, 1] > 0.7


def test_the_truth_of_cells_follows_the_flow(tiles):
    batch = collate(tiles)
    maps = see(network(), batch, True)
    target, known = cell_truth(batch, maps)
    rows, cells = known.nonzero(as_tuple=True)
    assert len(rows) > 40
    centres = torch.stack([cells % 8, cells // 8], -1) * 8 + 4.0
    there, sure = follow(batch, rows, centres)
    assert sure.all()
    moving = torch.stack([target[rows, cells] % 8, target[rows, cells] // 8], -1)
    torch.testing.assert_close(torch.div(there, 8, rounding_mode="floor").long(), moving)
    assert (maps.logits[rows, cells, target[rows, cells]] > -1e3).all()


def test_the_lesson_teaches(tiles):
    """A few steps on two pairs lower the loss; all that learns has a gradient."""
    lesson = EpimaskLesson(SMALL, unmasked_steps=2)
    student = Student(lesson, Recipe(warm_up_steps=2, rate=3e-3, ema=0.5), None, "cpu")
    batch = collate(tiles)
    losses = [student.learn(batch, 0.0)["loss"] for _ in range(25)]
    assert np.isfinite(losses).all() and np.mean(losses[-3:]) < 0.7 * np.mean(losses[2:5])
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in student.network.parameters())
    figures = lesson.measure(student.network.eval(), batch)
    assert set(figures) == {"matches", "epipolar_1px", "precision_1px", "precision_3px"}
    assert overfit(Student(lesson, Recipe(), None, "cpu"), 1, 1, TILES)["matches"] >= 0
