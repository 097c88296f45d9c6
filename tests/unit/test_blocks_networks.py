"""Blocks of the networks: shapes at odd sizes, gradients, folding, dtypes, what the fixed front end is blind to."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from crosstie.models.blocks.attention import AttentionLayer, Exchange, Rotary, StepwiseAggregation  # noqa: E402
from crosstie.models.blocks.convolution import FoldedConv, Halve, RepConv, fold  # noqa: E402
from crosstie.models.blocks.pyramid import Ascent, Backbone  # noqa: E402
from crosstie.models.blocks.structure import StructureFrontEnd, blurred, local_grey  # noqa: E402

DEVICES = ["cpu"] + (["cuda"] if torch.cuda.is_available() else [])


def random(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def trained(module):
    """Give batch norms statistics and gains that are not the identity's."""
    for part in module.modules():
        if isinstance(part, torch.nn.BatchNorm2d):
            size = part.num_features
            part.running_mean.copy_(random(size, seed=1))
            part.running_var.copy_(random(size, seed=2).abs() + 0.5)
            part.weight.data.copy_(random(size, seed=3) * 0.3 + 1.0)
            part.bias.data.copy_(random(size, seed=4))
    return module.eval()


def has_gradients(module):
    return all(p.grad is not None and torch.isfinite(p.grad).all() for p in module.parameters())


@pytest.mark.parametrize("inputs, outputs", [(6, 6), (5, 8)])
@pytest.mark.parametrize("size", [(1, 1), (7, 5), (16, 12)])
def test_a_folded_block_computes_the_same(inputs, outputs, size):
    block = trained(RepConv(inputs, outputs))
    x = random(2, inputs, *size)
    assert torch.allclose(block(x), block.folded()(x), atol=1e-5)


def test_folding_replaces_every_block_below_and_changes_no_result():
    network = trained(Backbone(4, (6, 8, 10), (1, 2, 1)))
    x = random(2, 4, 24, 16)
    before = network(x)
    fold(network)
    assert not any(isinstance(part, (RepConv, Halve, torch.nn.BatchNorm2d)) for part in network.modules())
    assert any(isinstance(part, FoldedConv) for part in network.modules())
    for a, b in zip(before, network(x)):
        assert torch.allclose(a, b, atol=2e-4)


def test_halving_keeps_a_pattern_centred():
    """A cell's centre is the middle of its four: mirroring before and after are the same."""
    block = Halve(1, 1)
    block.conv.weight.data.fill_(0.25)
    x = random(1, 1, 8, 8)
    assert torch.allclose(block.eval()(x).flip(-1), block(x.flip(-1)), atol=1e-6)


@pytest.mark.parametrize("device", DEVICES)
def test_backbone_and_ascent_shapes_and_gradients(device):
    widths = (6, 8, 12)
    down, up = Backbone(3, widths, (1, 1, 1)).to(device), Ascent(widths, 10).to(device)
    maps = down(random(3, 3, 40, 24).to(device))
    assert [tuple(m.shape) for m in maps] == [(3, 6, 20, 12), (3, 8, 10, 6), (3, 12, 5, 3)]
    fine = up(maps, maps[-1])
    assert fine.shape == (3, 10, 20, 12)
    fine.square().mean().backward()
    assert has_gradients(down) and has_gradients(up)


@pytest.mark.parametrize("steps, shape", [(0, (5, 7)), (1, (3, 4)), (2, (2, 2))])
def test_stepwise_aggregation_rounds_odd_sides_up(steps, shape):
    assert StepwiseAggregation(4, steps)(random(2, 4, 5, 7)).shape == (2, 4, *shape)


def test_aggregation_of_three_steps_is_refused():
    with pytest.raises(ValueError, match="at most two"):
        StepwiseAggregation(4, 3)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("steps", [0, 1, 2])
@pytest.mark.parametrize("grid", [(1, 1), (3, 5), (8, 8)])
def test_attention_keeps_queries_at_full_resolution(device, steps, grid):
    layer = AttentionLayer(16, heads=2, steps=steps).to(device)
    x, source = random(2, 16, *grid).to(device), random(2, 16, *grid, seed=1).to(device)
    out = layer(x, source)
    assert out.shape == x.shape
    out.square().mean().backward()
    assert has_gradients(layer)


def test_attention_in_bfloat16_is_close_to_float32():
    layer = AttentionLayer(16, heads=2).eval()
    x = random(1, 16, 8, 8)
    exact = layer(x, x)
    rough = layer.to(torch.bfloat16)(x.bfloat16(), x.bfloat16())
    assert rough.dtype == torch.bfloat16
    assert (rough.float() - exact).abs().max() < 0.15


def test_rotary_products_depend_on_differences_of_places_only():
    rotary = Rotary(8)
    q, k = random(1, 1, 1, 8), random(1, 1, 1, 8, seed=1)
    angles = rotary.angles(6, 6, 1.0)

    def product(a, b):
        return (Rotary.turn(q, angles[a : a + 1]) * Rotary.turn(k, angles[b : b + 1])).sum()

    here, there = product(0 * 6 + 1, 2 * 6 + 4), product(3 * 6 + 2, 5 * 6 + 5)
    assert torch.allclose(here, there, atol=1e-5)
    assert not torch.allclose(here, product(0 * 6 + 1, 2 * 6 + 5), atol=1e-3)


def test_rotary_places_of_pooled_cells_are_their_middles():
    rotary = Rotary(8)
    fine, coarse = rotary.angles(4, 4, 1.0), rotary.angles(2, 2, 2.0)
    middle = fine.reshape(4, 4, -1)[:2, :2].mean((0, 1))
    assert torch.allclose(coarse[0], middle, atol=1e-6)


def test_exchange_lets_each_image_hear_the_other_one_of_its_pair():
    exchange = Exchange(16, rounds=1, heads=2).eval()
    both = random(4, 16, 4, 4)
    changed = both.clone()
    changed[2] = random(16, 4, 4, seed=9)  # the moving image of the first pair
    difference = (exchange(both) - exchange(changed)).abs().amax((1, 2, 3))
    assert difference[0] > 1e-4 and difference[2] > 1e-4
    assert difference[1] == 0 and difference[3] == 0


def test_exchange_treats_both_images_alike():
    exchange = Exchange(16, rounds=2, heads=2).eval()
    both = random(2, 16, 4, 4)
    assert torch.allclose(exchange(both.flip(0)).flip(0), exchange(both), atol=1e-5)


@pytest.mark.parametrize("bands, size", [(1, (32, 32)), (3, (17, 23)), (3, (5, 64))])
def test_front_end_has_its_channels_and_is_finite(bands, size):
    pixels = random(2, bands, *size).sigmoid()
    out = StructureFrontEnd()(pixels, torch.ones(2, 1, *size))
    assert out.shape == (2, StructureFrontEnd.channels, *size)
    assert torch.isfinite(out).all() and out.abs().max() <= 3.0


@pytest.mark.parametrize("size", [(5, 64), (64, 65), (129, 200)])
def test_a_blur_in_blocks_is_the_blur_of_the_whole(size):
    pixels = torch.rand(1, 2, *size, generator=torch.Generator().manual_seed(1))
    radius = 5
    kernel = torch.exp(-0.5 * (torch.arange(-radius, radius + 1) / 2.0) ** 2)
    kernel = kernel / kernel.sum()
    padded = torch.nn.functional.pad(pixels, (radius,) * 4, mode="replicate").transpose(0, 1)
    wanted = torch.nn.functional.conv2d(padded, (kernel[:, None] * kernel)[None, None]).transpose(0, 1)
    assert torch.allclose(blurred(pixels, 2.0), wanted, atol=1e-5)


def test_front_end_is_blind_to_reversed_contrast():
    pixels, valid = random(1, 1, 48, 48).sigmoid(), torch.ones(1, 1, 48, 48)
    front = StructureFrontEnd()
    plain, reversed_ = front(pixels, valid), front(1.0 - pixels, valid)
    assert torch.allclose(plain[:, 2:], reversed_[:, 2:], atol=1e-3)
    assert torch.allclose(plain[:, :1], -reversed_[:, :1], atol=1e-2)


def test_front_end_sees_directions_of_edges_that_bands_reverse():
    """Red rises where blue falls: the grey is flat, the structure is not."""
    ramp = torch.linspace(0, 1, 48).expand(48, 48)
    steps = (ramp > 0.5).float()
    pixels, valid = torch.stack([steps, 0.5 + 0 * steps, 1 - steps])[None], torch.ones(1, 1, 48, 48)
    out = StructureFrontEnd()(pixels, valid)
    assert out[0, 0].abs().max() < 0.05
    assert out[0, 2, 24, 23:25].min() > 0.5
    # A vertical edge: cos 2θ of its gradient, which points along x, is 1.
    assert torch.allclose(out[0, 3, 24, 23:25], out[0, 2, 24, 23:25], atol=1e-3)


@pytest.mark.parametrize("value", [0.0, 0.7])
def test_front_end_of_constant_or_invalid_images_is_quiet(value):
    front = StructureFrontEnd()
    flat = torch.full((1, 3, 32, 32), value)
    for valid in (torch.ones(1, 1, 32, 32), torch.zeros(1, 1, 32, 32)):
        out = front(flat, valid)
        assert torch.isfinite(out).all() and out[:, 2:].abs().max() < 0.05


def test_invalid_pixels_make_no_edge():
    pixels, valid = torch.full((1, 1, 40, 40), 0.8), torch.ones(1, 1, 40, 40)
    pixels[..., 20:], valid[..., 20:] = 0.0, 0.0
    assert StructureFrontEnd()(pixels, valid)[:, 2:].abs().max() < 0.05
    assert local_grey(pixels, valid)[..., 20:].abs().max() == 0


@pytest.mark.parametrize("steps", [0, 2])
def test_attention_is_the_same_with_and_without_gradients(steps):
    """Two kernels, one result."""
    layer = AttentionLayer(16, heads=2, steps=steps)
    x, source = random(2, 16, 6, 7), random(2, 16, 6, 7, seed=1)
    with torch.no_grad():
        fused = layer(x, source)
    assert torch.allclose(layer(x, source), fused, atol=1e-5)
