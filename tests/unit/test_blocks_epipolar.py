"""Epipolar blocks: the mask against its definition, bands against the dense mask, gradients, dtypes, sizes, LoRA."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from crosstie.core.geometry.epipolar import AffineEpipolar  # noqa: E402
from crosstie.models.blocks import coarse  # noqa: E402
from crosstie.models.blocks.convolution import fold  # noqa: E402
from crosstie.models.blocks.epipolar import (  # noqa: E402
    EpipolarAttention,
    LinearAttention,
    Sides,
    cell_sides,
    linear_attention,
    masked_attention,
    masked_similarity,
    narrowing,
)
from crosstie.models.blocks.lora import adapt, merge  # noqa: E402
from crosstie.models.blocks.pyramid import Backbone  # noqa: E402

LINES = torch.tensor([[0.8, 0.6, -0.79, -0.61, 3.0], [1.0, 0.0, -1.0, 0.1, -12.0]])


def random(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def centres(rows, cols, cell):
    return (np.stack(np.meshgrid(np.arange(cols), np.arange(rows)), -1).reshape(-1, 2) + 0.5) * cell


def test_distances_of_cells_are_those_of_the_geometry():
    found = cell_sides(LINES, (5, 7), (6, 4), 8.0).distance()
    for b, coefficients in enumerate(LINES.double().numpy()):
        across, along = AffineEpipolar(coefficients).sides(centres(5, 7, 8), centres(6, 4, 8))
        np.testing.assert_allclose(found[b].numpy(), np.abs(across[:, None] + along), atol=1e-3)


def test_pairs_without_geometry_are_not_masked():
    sides = cell_sides(torch.zeros(1, 5), (3, 3), (3, 3), 8.0)
    assert sides.allowed(0.5).all() and (sides.distance() == 0).all()


def test_the_threshold_narrows_in_a_straight_line():
    assert [narrowing(k, 4, 100.0, 0.4) for k in range(4)] == pytest.approx([100, 80, 60, 40])
    assert narrowing(0, 1, 100.0, 0.4) == 40


def test_rows_without_a_legal_key_are_unmasked():
    sides = Sides(torch.tensor([[0.0, 500.0]]), torch.tensor([[0.0, -3.0, 40.0]]))
    allowed = sides.allowed(5.0)
    assert allowed[0, 0].tolist() == [True, True, False] and allowed[0, 1].all()


@pytest.mark.parametrize("threshold", [0.0, 6.0, 30.0, 1e9])
@pytest.mark.parametrize("grids", [((9, 11), (9, 11)), ((13, 7), (5, 17)), ((1, 1), (3, 2))])
def test_bands_and_dense_mask_give_the_same(threshold, grids):
    (n, m), batch = (g[0] * g[1] for g in grids), 2
    query, key, value = random(batch, 2, n, 8), random(batch, 2, m, 8, seed=1), random(batch, 2, m, 8, seed=2)
    sides = cell_sides(LINES, *grids, 8.0)
    dense = masked_attention(query, key, value, sides, threshold, banded=False)
    banded = masked_attention(query, key, value, sides, threshold, banded=True)
    torch.testing.assert_close(banded, dense, atol=1e-5, rtol=1e-4)
    logits = query @ key.transpose(-1, -2) / 8**0.5
    logits = logits.masked_fill(~sides.allowed(threshold)[:, None], float("-inf"))
    torch.testing.assert_close(dense, logits.softmax(-1) @ value, atol=1e-5, rtol=1e-4)


def test_what_is_masked_is_not_heard():
    sides = cell_sides(LINES[:1], (8, 8), (8, 8), 8.0)
    query, key, value = random(1, 2, 64, 8), random(1, 2, 64, 8, seed=1), random(1, 2, 64, 8, seed=2)
    far = ~sides.allowed(10.0)[0, 20]
    assert far.any() and not far.all()
    changed = value.clone()
    changed[:, :, far] += 100
    for banded in (False, True):
        before = masked_attention(query, key, value, sides, 10.0, banded)
        after = masked_attention(query, key, changed, sides, 10.0, banded)
        torch.testing.assert_close(before[:, :, 20], after[:, :, 20])


@pytest.mark.parametrize("banded", [False, True])
def test_gradients_are_the_same_through_bands(banded):
    sides = cell_sides(LINES, (6, 5), (6, 5), 8.0)
    tensors = [random(2, 2, 30, 8, seed=k).requires_grad_() for k in range(3)]
    masked_attention(*tensors, sides, 9.0, banded).square().sum().backward()
    grads = [t.grad.clone() for t in tensors]
    for t in tensors:
        t.grad = None
    masked_attention(*tensors, sides, 9.0, not banded).square().sum().backward()
    for mine, t in zip(grads, tensors):
        torch.testing.assert_close(mine, t.grad, atol=1e-4, rtol=1e-3)


def test_coarse_matching_really_applies_the_mask():
    """The best pair of features lies off the line: it is not matched, nor does it compete."""
    features = random(1, 16, 6, 6)
    sides = cell_sides(torch.tensor([[0.0, 1.0, 0.0, -1.0, 16.0]]), (6, 6), (6, 6), 8.0)  # two rows further down
    logits = coarse.similarity(features, features)
    free = coarse.mutual_matches(logits, 0.0)
    assert (free.reference == free.moving).all() and len(free) == 36
    masked = masked_similarity(logits, sides, 4.0)
    found = coarse.mutual_matches(masked, 0.0)
    assert len(found) and (sides.distance()[0, found.reference, found.moving] <= 4.0).all()
    assert (found.moving // 6 - found.reference // 6 == 2).all()
    assert ((masked > -1e3).any(dim=2) == (sides.distance() <= 4.0).any(dim=2)).all()


def test_linear_attention_is_a_weighted_mean():
    query, key = random(2, 2, 12, 8), random(2, 2, 9, 8, seed=1)
    ones = linear_attention(query, key, torch.ones(2, 2, 9, 8))
    torch.testing.assert_close(ones, torch.ones_like(ones), atol=1e-4, rtol=1e-4)
    weights = (torch.nn.functional.elu(query) + 1) @ (torch.nn.functional.elu(key) + 1).transpose(-1, -2)
    value = random(2, 2, 9, 8, seed=2)
    wanted = weights / weights.sum(-1, keepdim=True) @ value
    torch.testing.assert_close(linear_attention(query, key, value), wanted, atol=1e-4, rtol=1e-3)


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (12, 16)])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float64])
def test_layers_keep_shape_and_dtype_at_any_size(size, dtype):
    own, cross = LinearAttention(16, 2).to(dtype), EpipolarAttention(16, 2).to(dtype)
    a, b = random(2, 16, *size).to(dtype), random(2, 16, size[0] + 2, size[1], seed=1).to(dtype)
    assert own(a).shape == a.shape and own(a).dtype == dtype
    sides = cell_sides(LINES, size, (size[0] + 2, size[1]), 8.0)
    for banded in (False, True):
        out = cross(a, b, sides, 20.0, banded)
        assert [o.shape for o in out] == [a.shape, b.shape] and all(o.dtype == dtype for o in out)
        assert all(torch.isfinite(o).all() for o in out)


def test_layers_have_gradients_and_pairs_do_not_mix():
    own, cross = LinearAttention(16, 2), EpipolarAttention(16, 2)
    a, b = random(2, 16, 5, 6), random(2, 16, 5, 6, seed=1)
    sides = cell_sides(LINES, (5, 6), (5, 6), 8.0)
    left, right = cross(own(a), own(b), sides, 10.0)
    (left.square().sum() + right.square().sum()).backward()
    for module in (own, cross):
        assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in module.parameters())
    one = cross(own(a[1:]), own(b[1:]), cell_sides(LINES[1:], (5, 6), (5, 6), 8.0), 10.0)
    torch.testing.assert_close(one[0][0], left[1], atol=1e-5, rtol=1e-4)
    whole = cross(own(a), own(b), None, 0.0)
    wide = cross(own(a), own(b), sides, 1e9)
    torch.testing.assert_close(whole[0], wide[0], atol=1e-5, rtol=1e-4)


def encoder():
    made = torch.nn.Sequential(Backbone(3, (12, 16), (1, 1)))
    return made.eval()


def test_adapters_change_nothing_at_first_learn_alone_and_merge():
    network, x = encoder(), random(2, 3, 16, 24)
    before = [m.clone() for m in network[0](x)]
    frozen = {name: p.clone() for name, p in network.named_parameters()}
    learned = adapt(network, rank=4)
    for a, b in zip(before, network[0](x)):
        torch.testing.assert_close(a, b)
    assert {id(p) for p in network.parameters() if p.requires_grad} == {id(p) for p in learned}
    optimizer = torch.optim.SGD(learned, 0.1)
    for _ in range(3):
        optimizer.zero_grad()
        network[0](x)[-1].square().mean().backward()
        optimizer.step()
    after = [m.detach().clone() for m in network[0](x)]
    assert not torch.allclose(after[-1], before[-1], atol=1e-4)
    originals = {n.replace("parametrizations.weight.original", "weight"): p for n, p in network.named_parameters()}
    assert all(torch.equal(originals[name], p) for name, p in frozen.items())
    assert set(merge(network).state_dict()) == set(encoder().state_dict())
    for a, b in zip(after, network[0](x)):
        torch.testing.assert_close(a, b, atol=1e-5, rtol=1e-4)
    for a, b in zip(after, fold(network)[0](x)):
        torch.testing.assert_close(a, b, atol=1e-3, rtol=1e-3)


def test_adapters_fit_any_transformer_and_refuse_what_has_no_room():
    layer = torch.nn.TransformerEncoderLayer(16, 2, 32, batch_first=True).eval()
    x = random(1, 5, 16)
    learned = adapt(layer.linear1, rank=2) + adapt(layer.linear2, rank=2)
    assert len(learned) == 4 and layer(x).shape == x.shape
    with pytest.raises(ValueError, match="rank 64"):
        adapt(torch.nn.Linear(8, 8), rank=64)
    with pytest.raises(ValueError, match="rank 2"):
        adapt(torch.nn.Conv2d(8, 8, 3, groups=8), rank=2)
