"""The network as a whole: shapes at odd batches, gradients everywhere, what its losses ask for, that it learns."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("cv2")

from crosstie.models.blocks.coarse import mutual_matches  # noqa: E402
from crosstie.models.blocks.convolution import fold  # noqa: E402
from crosstie.models.dgim.network import Dgim, Shape  # noqa: E402
from crosstie.training.cells import displacement_loss, exact_rows, place_losses  # noqa: E402
from crosstie.training.dgim import DgimLesson, cell_truth, follow, point_errors, see  # noqa: E402
from crosstie.training.engine.pair import Plan, make  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402
from crosstie.training.rig.feed import collate  # noqa: E402

TINY = Shape(
    widths=(8, 12, 16), depths=(1, 1, 1), rounds=1, heads=2,
    half_width=12, detail_width=8, half_features=4, full_features=4, vote_width=16,
)  # fmt: skip


def batch(count=3, size=64, reach=8.0, difficulty=0.2):
    plans = [Plan("generated:response", 10 + k, size, reach, difficulty) for k in range(count)]
    return collate([make(Library.open(None), plan) for plan in plans], plans)


def lesson():
    torch.manual_seed(0)
    return DgimLesson(TINY)


@pytest.mark.parametrize("size", [(32, 32), (64, 96)])
@pytest.mark.parametrize("count", [1, 3])
def test_shapes(size, count):
    rows, cols = size
    network = lesson().network()
    pixels, valid = torch.rand(count, 3, rows, cols), torch.ones(count, 1, rows, cols)
    maps = network(pixels, pixels, valid, valid, 10.0)
    cells = rows * cols // 64
    assert maps.logits.shape == (count, cells, cells) and maps.cols == cols // 8
    assert maps.displacements.shape == (count, cells, 17, 17) and maps.context.shape == (count, 12, cells)
    assert maps.reference.shape == maps.moving.shape == (count, 6 + 4, rows, cols)
    found = network.refine(maps, mutual_matches(maps.logits, 0.0))
    assert ((found.reference_xy >= 0) & (found.reference_xy <= torch.tensor([cols, rows]))).all()
    assert len(found.reference_xy) > 0.5 * count * cells


def test_folding_changes_no_logit():
    network = lesson().network().eval()
    pixels, valid = torch.rand(2, 3, 64, 64), torch.ones(2, 1, 64, 64)
    before = network(pixels, pixels.flip(0), valid, valid, 10.0)
    after = fold(network)(pixels, pixels.flip(0), valid, valid, 10.0)
    assert torch.allclose(before.logits, after.logits, atol=1e-3)


def peaks(at, side=17, spread=0.6):
    """Return (M, side, side) log-probabilities that peak at (M, 2)."""
    axis = torch.arange(side) - side // 2
    return -0.5 * (((axis - at[:, :1, None]) ** 2) + (axis[:, None] - at[:, 1:, None]) ** 2) / spread**2


def test_points_of_a_pair_that_is_not_exact_may_all_lie_beside_their_goals():
    goals, known = torch.randn(2 * 20, 2), torch.ones(40, dtype=torch.bool)
    aside = peaks(goals + torch.tensor([0.75, -1.5]))
    exact, vague = torch.tensor([True, True]), torch.tensor([True, False])
    right, wrong, free = (
        displacement_loss(logits, goals, known, 0.6, which).item()
        for logits, which in ((peaks(goals), exact), (aside, exact), (aside, vague))
    )
    assert displacement_loss(aside, goals, known, 0.6).item() == pytest.approx(wrong, rel=1e-5)
    assert free == pytest.approx((right + wrong) / 2, rel=0.05), "one of two pairs is forgiven"
    each = torch.cat([goals[:20], goals[20:] + 1.5 * torch.randn(20, 2).sign()])
    apart = displacement_loss(peaks(each), goals, known, 0.6, vague).item()
    assert apart > right + 0.5 * (wrong - right), "only what all points share is free"


def test_points_that_leave_the_volume_win_nothing():
    goals = torch.full((20, 2), 7.5)
    loss = displacement_loss(peaks(goals - 1.5), goals, torch.ones(20, dtype=torch.bool), 0.6, torch.tensor([False]))
    assert torch.isfinite(loss) and loss > 0


def test_places_are_learned_of_exact_pairs_alone():
    data, network = batch(2), lesson().network()
    found = network.refine(see(network, data), mutual_matches(see(network, data).logits, 0.0))
    found = replace(found, **{k: v[: len(v) // 2 * 2] for k, v in vars(found).items()})
    none = place_losses(replace(data, exact=torch.tensor([False, False])), found)
    assert none["error"] == none["sigma"] == 0 and none["sure"] > 0
    assert exact_rows(replace(data, exact=torch.tensor([True, False])), 6).tolist() == [True] * 3 + [False] * 3


def test_truth_of_cells_and_points_agree_with_the_flow():
    data = batch(1)
    truth = cell_truth(data, see(lesson().network(), data))
    assert truth.known.float().mean() > 0.3
    rows, cell = truth.known.nonzero(as_tuple=True)
    centre = torch.stack([cell % 8, cell // 8], -1) * 8.0 + 4.0
    target = truth.moving[rows, cell]
    corner = torch.stack([target % 8, target // 8], -1) * 8.0
    there, _ = follow(data, centre[None])
    assert ((there[0] >= corner) & (there[0] <= corner + 8)).all()
    # The flow is given at pixel centres; a cell's centre is a corner of four pixels.
    x, y = centre[0].long()
    assert torch.allclose(there[0, 0], data.flow[0, y - 1 : y + 1, x - 1 : x + 1].mean((0, 1)), atol=1e-3)
    error, known = point_errors(data, rows, centre, there[0] + torch.tensor([3.0, 4.0]))
    assert known.all() and torch.allclose(error, torch.full_like(error, 5.0), atol=1e-3)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_gives_nearly_the_same_logits(dtype):
    network = fold(lesson().network())
    pixels, valid = torch.rand(2, 3, 64, 64), torch.ones(2, 1, 64, 64)
    exact = network(pixels, pixels.flip(0), valid, valid, 30.0).logits
    rough = network.to(dtype)(pixels, pixels.flip(0), valid, valid, 30.0).logits
    assert (exact - rough).abs().max() < 0.5 and exact.std() > 0


def test_every_weight_learns_and_the_loss_is_finite():
    made, data = lesson(), batch()
    network = made.network()
    loss, parts, errors = made.loss(network, data, torch.Generator().manual_seed(0))
    loss.backward()
    assert torch.isfinite(loss) and all(torch.isfinite(v) for v in parts.values())
    assert errors.shape == (3,) and np.nanmax(errors) <= 1
    without = [name for name, p in network.named_parameters() if p.grad is None or not torch.isfinite(p.grad).all()]
    assert not without


def test_a_batch_in_which_nothing_is_known_does_no_harm():
    made, data = lesson(), batch(2)
    data.known[:] = False
    loss, _, errors = made.loss(made.network(), data, torch.Generator().manual_seed(0))
    loss.backward()
    assert torch.isfinite(loss) and np.isnan(errors).all()


def test_sixty_steps_learn_three_pairs_by_heart():
    made, data = lesson(), batch(3, reach=6.0)
    network = made.network()
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3)
    generator = torch.Generator().manual_seed(0)
    errors = []
    for _ in range(60):
        loss, parts, _ = made.loss(network, data, generator)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        errors.append(parts["error"].item())
    assert np.mean(errors[-5:]) < 0.6 * np.mean(errors[:3])
    figures = made.measure(network.eval(), data)
    assert np.mean([row["precision_3px"] for row in figures]) > 70


def test_the_real_network_is_the_one_that_ships():
    assert Dgim().shape == Shape()
