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
from crosstie.models.blocks import coarse  # noqa: E402
from crosstie.models.calibration import Calibration  # noqa: E402
from crosstie.models.dgim.network import Dgim  # noqa: E402
from crosstie.models.epimask.foundation import start_from  # noqa: E402
from crosstie.models.epimask.matcher import EpimaskMatcher, load_network  # noqa: E402
from crosstie.models.epimask.network import CELL_PX, HALF_PX, SLACK_PX, EpiMask, Lines, Shape  # noqa: E402
from crosstie.models.windowed import sparser  # noqa: E402
from crosstie.training.cells import cell_centres, cell_truth, follow  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402
from crosstie.training.epimask import EpimaskLesson, see  # noqa: E402
from crosstie.training.rig import checkpoint  # noqa: E402
from crosstie.training.rig.feed import Feed  # noqa: E402
from crosstie.training.rig.loop import Trainer  # noqa: E402
from crosstie.training.rig.recipe import Recipe  # noqa: E402
from crosstie.training.ship import ship  # noqa: E402
from crosstie.training.views.pool import FIRST_HELD_BACK, Pool  # noqa: E402
from crosstie.training.views.source import ViewPlan, ViewSource, turned  # noqa: E402

SMALL = Shape(
    (8, 12, 16), (1, 1, 1), rounds=2, heads=2, rank=4, half_width=12, detail_width=8, half_features=4, full_features=4
)
ALL_SURE = Calibration(slope=0.0, offset=2.0)


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """Return tiles of three small scenes: two cities and one of houses all alike."""
    return ViewSource(Pool(Library.open(None), tmp_path_factory.mktemp("views"), size_px=80), scenes=2)


@pytest.fixture(scope="module")
def batch(source):
    return source.batch([ViewPlan("city:plain", 0, 3, 64), ViewPlan("city:plain", 1, 4, 64)])


class SmallLesson(EpimaskLesson):
    """Begins with random weights: those of `dgim` are larger."""

    def network(self):
        torch.manual_seed(0)
        return EpiMask(self.shape)


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
    for column in (found.reference_xy, found.moving_xy, found.log_sigma, found.logit):
        assert torch.isfinite(column).all()


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


def test_places_are_near_their_cells_and_on_their_lines():
    torch.manual_seed(1)
    made, given = network(), images(64, 64)
    maps = made(*given, LINES)
    matches = coarse.mutual_matches(maps.logits, 0.0)
    found = made.refine(maps, matches)
    numbers = LINES.coefficients.numpy()[matches.batch.numpy()].astype(float)
    centre = cell_centres(matches.reference, 8).numpy()
    first = found.guess.numpy() + centre
    off = [AffineEpipolar(n).distance(a[None], b[None])[0] for n, a, b in zip(numbers, centre, first)]
    assert np.max(off) <= LINES.epipolar_px + HALF_PX + 1e-3
    assert (np.abs(first - cell_centres(matches.moving, 8).numpy()) <= 8).all()
    # The head moves both points by up to 4 px, the moving one by a pixel more.
    assert (np.abs(found.reference_xy.detach().numpy() - centre) <= 4).all()
    assert (np.abs((found.moving_xy - found.reference_xy).detach().numpy() - found.guess.numpy()) <= 5.01).all()


def test_what_was_shifted_is_found_again_without_learning():
    """With the attention silent and fixed features alone, a shifted image is found to a fraction of a pixel."""
    torch.manual_seed(0)
    made = network()
    for mix in (made.half_features, made.full_features):
        torch.nn.init.zeros_(mix.share)
        torch.nn.init.zeros_(mix.learn.weight)
    wide = torch.rand(1, 1, 96, 102)
    wide = torch.nn.functional.avg_pool2d(wide, 5, 1, 2)
    ones = torch.ones(1, 1, 96, 96)
    line = Lines(torch.tensor([[0.0, 1.0, 0.0, -1.0, 0.0]]), 2.0, 40.0)
    maps = made(wide[..., :96], wide[..., 6:], ones, ones, line)
    index = torch.arange(144).reshape(12, 12)[2:-2, 2:-2].flatten()
    # What is 6 px further left lies in the cell itself or in the one before it: both lead there.
    for cells in (index, index - 1):
        zeros = torch.zeros_like(index)
        found = made.refine(maps, coarse.CellMatches(zeros, index, cells, torch.ones(len(index))))
        off = (found.moving_xy - found.reference_xy - torch.tensor([-6.0, 0.0])).norm(dim=1)
        assert (off < 0.7).float().mean() > 0.9


def test_the_matcher_answers_in_its_tiles_and_keeps_to_lines(monkeypatch):
    # Untrained, all cells look nearly alike: no score is high.
    monkeypatch.setattr("crosstie.models.epimask.matcher.LEAST_SCORE", 0.0)
    rng = np.random.default_rng(0)
    picture = WorkingImage(rng.random((1, 61, 83)).astype(np.float32), np.ones((61, 83), bool), np.eye(3))
    made = EpimaskMatcher(arrays_for("cpu"), network(), ALL_SURE)
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


def test_lines_follow_windows_of_a_tile(monkeypatch):
    """Far from the tile's corner the same places are matched as near it: each window has its own lines."""
    monkeypatch.setattr("crosstie.models.epimask.matcher.LEAST_SCORE", 0.0)
    rng = np.random.default_rng(0)
    grey = rng.random((1, 150, 260)).astype(np.float32)
    picture = WorkingImage(grey, np.ones((150, 260), bool), np.eye(3))
    lines = AffineEpipolar(np.array([0.3, 1.0, -0.3, -1.0, 0.0]))
    made = EpimaskMatcher(arrays_for("cpu"), network(), ALL_SURE)
    context = MatchContext(20.0, 8.0, epipolar=lines, epipolar_px=1.0)
    found = made.match(picture, picture, context)
    assert (found.reference_xy[:, 0] > 140).sum() > 40
    assert lines.distance(found.reference_xy, found.moving_xy).max() < 1.001


def test_weights_come_back_and_others_are_refused():
    made = EpiMask()
    made.adapt_encoder()
    stored = weights.Weights({n: t.clone() for n, t in made.state_dict().items()}, {"slope": "2.0"})
    again, calibration = load_network(stored)
    assert calibration == Calibration(slope=2.0)
    given = images(32, 32, count=1)
    line = replace(LINES, coefficients=LINES.coefficients[:1])
    torch.testing.assert_close(again(*given, line).logits, made.eval()(*given, line).logits, atol=1e-3, rtol=1e-3)
    with pytest.raises(weights.WeightsError, match="another version"):
        load_network(weights.Weights({"backbone.x": torch.zeros(1)}, {}))


def test_the_encoder_of_dgim_is_taken_frozen_and_adapted():
    stored = weights.Weights(dict(Dgim().state_dict()), {})
    made = start_from(stored).train()
    learned = {n for n, p in made.named_parameters() if p.requires_grad}
    assert learned and not any(n.startswith("backbone") and "parametrizations" not in n for n in learned)
    kernels, mine = stored.tensors, dict(made.named_parameters())
    for name, value in mine.items():
        if name.endswith("parametrizations.weight.original"):
            torch.testing.assert_close(value, kernels[name.replace("parametrizations.weight.original", "weight")])
    torch.testing.assert_close(mine["ascent.side.0.weight"], kernels["ascent.side.0.weight"])
    assert not made.backbone.training and made.own[0].training
    for other, shape in ((weights.Weights({"cells.weight": torch.zeros(2)}, {}), None), (stored, SMALL)):
        with pytest.raises(weights.WeightsError, match="encoder"):
            start_from(other, shape)


def test_tiles_of_the_pool_hold_the_truth(source):
    rng = np.random.default_rng(5)
    for plan in (*source.plans(rng, 4, 64), source.held_back("houses:plain", 1, 64)):
        made = source.make(plan)
        pair, known = made.pair, made.pair.known
        y, x = np.mgrid[: len(known), : len(known)] + 0.5
        here, there = np.stack([x, y], -1)[known], pair.flow[known].astype(float)
        assert known.mean() > 0.3
        assert made.epipolar.distance(here, there).max() < made.epipolar_px
        assert made.true_epipolar.distance(here, there).max() < 0.5
        assert np.abs(there - here).max() <= made.radius_px
        again = source.make(plan)
        assert np.array_equal(again.pair.moving, pair.moving) and np.array_equal(again.pair.flow, pair.flow)
        if plan.kind.endswith("plain"):
            at = np.clip(np.round(there - 0.5).astype(int), 0, len(known) - 1)
            grey = pair.moving[at[:, 1], at[:, 0]].mean(-1), pair.reference[known].mean(-1)
            assert np.corrcoef(*grey)[0, 1] > 0.6


def test_held_back_scenes_are_never_trained_on(source):
    rng = np.random.default_rng(0)
    assert max(p.scene for _ in range(5) for p in source.plans(rng, 8, 64)) < FIRST_HELD_BACK
    assert all(source.held_back(kind, 1, 64).scene >= FIRST_HELD_BACK for kind in source.kinds())
    assert source.kinds() == ["city:plain", "city:other", "houses:plain", "houses:other"]


@pytest.mark.parametrize("swap", [False, True])
@pytest.mark.parametrize("flips", [(True, False), (False, True)])
def test_turned_tiles_stay_true(source, swap, flips):
    scene = source.pool.scene(0)
    made = turned(scene, swap, *flips)
    y, x = np.mgrid[: len(made.known), : len(made.known)] + 0.5
    here, there = np.stack([x, y], -1)[made.known], made.flow[made.known].astype(float)
    assert made.known.sum() == scene.known.sum()
    assert made.true_epipolar.distance(here, there).max() < 0.5
    at = np.clip(np.round(there - 0.5).astype(int), 0, len(made.known) - 1)
    assert np.corrcoef(made.moving[at[:, 1], at[:, 0]], made.reference[made.known])[0, 1] > 0.6


def test_processes_make_the_same_tiles(source, batch):
    plans = [ViewPlan("city:plain", 0, 3, 64), ViewPlan("city:plain", 1, 4, 64)]
    feed = Feed(source, jobs=1, ahead=1)
    made = next(feed.batches(lambda: plans))
    feed.close()
    for name, value in vars(batch).items():
        assert torch.equal(value, vars(made)[name]) if isinstance(value, torch.Tensor) else value == vars(made)[name]
    assert made.lines.shape == (2, 5) and made.epipolar_px == 4.0


def test_the_truth_of_cells_follows_the_flow(batch):
    maps = see(network(), batch, True)
    truth = cell_truth(batch, maps)
    rows, cells = truth.known.nonzero(as_tuple=True)
    assert len(rows) > 40
    there, sure = follow(batch, cell_centres(torch.arange(64), 8).expand(2, -1, -1))
    assert sure[rows, cells].all()
    moving = torch.stack([truth.moving[rows, cells] % 8, truth.moving[rows, cells] // 8], -1)
    torch.testing.assert_close(torch.div(there[rows, cells], 8, rounding_mode="floor").long(), moving)
    assert (maps.logits[rows, cells, truth.moving[rows, cells]] > -1e3).all()


def test_the_rig_trains_goes_on_and_ships(source, tmp_path):
    """A few steps on two scenes lower the loss; the run resumes; what ships is calibrated and can be read."""
    lesson = SmallLesson(SMALL, pool=source.pool)
    recipe = Recipe(batch=2, tile_px=64, warm_up_steps=2, rate=3e-3, held_back=4, log_every=1, mixed=False)
    trainer = Trainer(lesson, recipe, Library.open(None), tmp_path, "cpu", jobs=0)
    trainer.source.scenes = 2
    trainer.run(600, most_steps=25)
    losses = np.loadtxt(tmp_path / "epimask.csv", delimiter=",", skiprows=1)[:, 4]
    assert np.isfinite(losses).all() and np.mean(losses[-5:]) < 0.85 * np.mean(losses[:5])
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in trainer.network.parameters())
    figures = trainer.evaluate()
    assert set(figures) == set(source.kinds()) and "epipolar_1px" in figures["city:plain"]
    again = Trainer(lesson, recipe, Library.open(None), tmp_path, "cpu", jobs=0)
    assert again.step == 25
    found = ship(lesson, tmp_path, Library.open(None), tmp_path / "to", tmp_path / "states", pairs_a_kind=1)
    assert found["matches"] > 20 and weights.read("epimask", tmp_path / "to").metadata["slope"]
    assert checkpoint.read_state(tmp_path / "states/epimask.json")["step"] == 25


@pytest.mark.parametrize("spacing", [6.0, 12.0, 16.0, 20.0])
def test_before_refining_the_best_match_of_each_square_is_kept(spacing):
    generator = torch.Generator().manual_seed(3)
    cells = torch.arange(256).repeat(2)
    score = torch.rand(512, generator=generator)
    found = sparser(coarse.CellMatches(torch.arange(2).repeat_interleave(256), cells, cells, score), 16, spacing)
    if spacing <= 8:
        assert len(found) == 512
        return
    square = torch.div((cell_centres(found.reference, 16)), spacing, rounding_mode="floor")
    keys = torch.cat([found.batch[:, None].float(), square], 1)
    assert len(keys.unique(dim=0)) == len(keys) == 2 * (int(124 // spacing) + 1) ** 2
    assert found.score.mean() > score.mean()


def test_what_ships_finds_places_on_views_it_never_saw(source):
    network, calibration = load_network(weights.read("epimask"))
    assert 0.3 < calibration.slope < 3.0 and (weights.FOLDER / "epimask.safetensors").stat().st_size < 8e6
    made = source.batch([source.held_back("city:plain", seed, 80) for seed in range(3)])
    found = EpimaskLesson().measure(network, made)
    assert np.mean([row["precision_3px"] for row in found]) > 80
    assert np.mean([row["epipolar_1px"] for row in found]) > 80
    assert np.mean([row["matches"] for row in found]) > 50
