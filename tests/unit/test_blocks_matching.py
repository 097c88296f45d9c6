"""Coarse and fine matching: what is found where the answer is known, what masks forbid, gradients, odd cases."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from crosstie.models.blocks import bands, coarse, local, volume, votes  # noqa: E402
from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402


def random(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def all_valid(batch, cells):
    return torch.ones(batch, cells, dtype=torch.bool)


def shifted(maps, dx, dy):
    """Return maps whose content has moved by whole cells; what comes in from outside is noise."""
    return maps.roll((dy, dx), dims=(2, 3))


@settings(max_examples=15, deadline=None)
@given(dx=st.integers(-2, 2), dy=st.integers(-2, 2), seed=st.integers(0, 99))
def test_coarse_matching_finds_a_shift_of_whole_cells(dx, dy, seed):
    rows, cols = 7, 9
    a = random(2, 16, rows, cols, seed=seed)
    logits = coarse.masked(
        coarse.similarity(a, shifted(a, dx, dy)), coarse.near_mask(rows, cols, 2.0), *[all_valid(2, rows * cols)] * 2
    )
    found = coarse.mutual_matches(logits, 0.5)
    x, y = found.reference % cols + dx, found.reference // cols + dy
    inside = (x >= 0) & (x < cols) & (y >= 0) & (y < rows)
    assert inside.sum() >= 2 * (rows - 2) * (cols - 2) * 0.9
    assert ((y * cols + x) == found.moving)[inside].all()


def test_matches_stay_near_and_valid():
    a = random(1, 8, 6, 6)
    valid = all_valid(1, 36)
    valid[0, :6] = False
    logits = coarse.masked(coarse.similarity(a, shifted(a, 3, 0)), coarse.near_mask(6, 6, 1.0), valid, all_valid(1, 36))
    found = coarse.mutual_matches(logits, 0.0)
    assert len(found) and (found.reference >= 6).all()
    assert ((found.reference % 6 - found.moving % 6).abs() <= 1).all()
    assert ((found.reference // 6 - found.moving // 6).abs() <= 1).all()


def test_no_candidate_gives_no_match_and_no_nan():
    logits = coarse.masked(random(2, 9, 9), coarse.near_mask(3, 3, 1.0), all_valid(2, 9), ~all_valid(2, 9))
    assert len(coarse.mutual_matches(logits, 0.0)) == 0
    assert all(torch.isfinite(p).all() for p in coarse.log_probabilities(logits))


def test_one_way_probabilities_sum_to_one():
    logits = coarse.similarity(random(2, 8, 3, 4), random(2, 8, 3, 4, seed=1))
    forward, backward = coarse.log_probabilities(logits)
    assert torch.allclose(forward.exp().sum(2), torch.ones(2, 12), atol=1e-5)
    assert torch.allclose(backward.exp().sum(1), torch.ones(2, 12), atol=1e-5)


def test_scores_are_products_of_probabilities_and_matches_one_to_one():
    logits = random(3, 20, 20) * 3
    found = coarse.mutual_matches(logits, 0.0)
    forward, backward = coarse.log_probabilities(logits)
    joint = (forward + backward).exp()[found.batch, found.reference, found.moving]
    assert torch.allclose(found.score, joint, atol=1e-6)
    for b in range(3):
        mine = found.batch == b
        assert len(set(found.reference[mine].tolist())) == mine.sum() == len(set(found.moving[mine].tolist()))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_similarity_is_float32_whatever_it_is_given(dtype):
    a = random(1, 8, 3, 3).to(dtype)
    logits = coarse.similarity(a, a)
    assert logits.dtype == torch.float32
    assert torch.allclose(torch.diagonal(logits[0]), torch.full((9,), 1 / coarse.TEMPERATURE), rtol=0.02)


def test_banded_products_are_sums_over_windows_and_their_way_back_is_exact():
    windows = random(3, 4, 5, 8).double().requires_grad_()
    around = random(3, 10, 5, 14, seed=1).double().requires_grad_()
    plain = torch.stack(
        [
            torch.stack(
                [
                    (windows * around[:, dy : dy + 4, :, dx : dx + 8]).sum((1, 2)).reshape(3, 2, 4).sum(2)
                    for dx in range(7)
                ],
                -1,
            )
            for dy in range(7)
        ],
        -2,
    )
    found = bands.products(windows, around, 4)
    assert found.shape == (3, 2, 7, 7) and torch.allclose(found.double(), plain, atol=1e-4)
    weights = random(3, 2, 7, 7, seed=2)
    mine = torch.autograd.grad((found * weights).sum(), (windows, around))
    theirs = torch.autograd.grad((plain * weights).sum(), (windows, around))
    assert all(torch.allclose(x, y, atol=1e-4) for x, y in zip(mine, theirs))


def pattern(batch, rows, cols, seed=0):
    """Return front-end channels of smooth noise, (B, 11, rows, cols)."""
    from crosstie.models.blocks.structure import StructureFrontEnd

    pixels = torch.nn.functional.interpolate(random(batch, 1, rows // 4, cols // 4, seed=seed).sigmoid(), (rows, cols))
    return StructureFrontEnd()(pixels, torch.ones(batch, 1, rows, cols))


@pytest.mark.parametrize("dx, dy", [(0, 0), (3, -2), (-8, 8)])
def test_volumes_agree_best_at_the_shift(dx, dy):
    seen = pattern(2, 96, 128)
    a, b = (volume.structure_map(s) for s in (seen, seen.roll((2 * dy, 2 * dx), dims=(2, 3))))
    cosines = volume.correlate(a, b)
    assert cosines.shape == (2, len(volume.SIGMAS), 12 * 16, 17, 17) and cosines.abs().max() <= 1 + 1e-3
    cell = torch.arange(12 * 16)
    inner = (cell // 16 > 3) & (cell // 16 < 8) & (cell % 16 > 3) & (cell % 16 < 12)
    best = cosines[:, :, inner].flatten(3).argmax(3)
    assert (best == (dy + volume.REACH) * 17 + dx + volume.REACH).float().mean() > 0.9


def test_cosines_are_those_of_weighted_patches():
    a, b = random(1, 3, 32, 48), random(1, 3, 32, 48, seed=1)
    cosines = volume.correlate(a, b, sigmas=(6.0,))
    down, across = volume._neighbours(8, 1.5)[5], volume._neighbours(12, 1.5)[7]
    weight = (down[:, None] * across).repeat_interleave(4, 0).repeat_interleave(4, 1)
    moved = torch.nn.functional.pad(b, (8, 8, 8, 8))[:, :, 8 + 3 : 8 + 3 + 32, 8 - 4 : 8 - 4 + 48]
    product, own, theirs = ((weight * x).sum() for x in (a * moved, a * a, moved * moved))
    assert cosines[0, 0, 5 * 12 + 7, 8 + 3, 8 - 4] == pytest.approx(float(product / (own * theirs).sqrt()), abs=1e-4)


def test_cells_take_the_best_displacement_that_leads_into_them():
    logits = torch.full((1, 6 * 7, 17, 17), -0.5)
    logits[0, 2 * 7 + 3, 8 + 4, 8 - 3] = 0.9
    found = volume.cell_logits(logits, 6, 7)
    assert found[0, 2 * 7 + 3, 3 * 7 + 2] == pytest.approx(0.9)
    assert found[0, 2 * 7 + 3, 2 * 7 + 3] == -0.5 and found[0, 2 * 7 + 3, 5 * 7 + 6] == coarse.NEVER
    assert (found[0, 0] > coarse.NEVER).sum() == 9
    peak = volume.peak_within(logits[:, 2 * 7 + 3], torch.tensor([[-1, 1]]))
    assert peak.tolist() == [[-3, 4]]
    elsewhere = volume.peak_within(logits[:, 2 * 7 + 3], torch.tensor([[1, 1]]))
    assert ((elsewhere - 4).abs() <= 2).all()


def test_only_valid_places_within_the_radius_can_be_reached():
    valid = torch.ones(1, 1, 24, 32)
    valid[..., 16:] = 0.0
    reach = volume.reachable(valid, 3.0).reshape(6, 8, 17, 17)
    assert reach[2, 1, 8, 8] and reach[2, 1, 11, 5] and not reach[2, 1, 8, 12]
    assert reach[2, 3, 8, 9] and not reach[2, 3, 8, 11]  # its centre at 14, valid up to 16
    assert not reach[0, 0, 8 - 3, 8]  # beyond the image


def test_near_similarities_become_displacements():
    a = random(2, 8, 4, 5)
    near = volume.near_similarity(a, shifted(a, 1, 0))
    wide = volume.spread(near)
    assert wide.shape == (2, 20, 17, 17)
    assert torch.allclose(wide[:, :, ::4, ::4].flatten(2), near, atol=1e-6)
    cell = 2 * 5 + 2
    assert near[0, cell, 12 + 1] == pytest.approx(1.0, abs=1e-5) and near[:, 0, :10].abs().max() == 0


def test_structure_is_blind_to_reversed_contrast_and_to_flat_images():
    from crosstie.models.blocks.structure import StructureFrontEnd

    pixels, valid = torch.rand(1, 1, 64, 64), torch.ones(1, 1, 64, 64)
    a, b = (volume.structure_map(StructureFrontEnd()(p, valid)) for p in (pixels, 1 - pixels))
    assert torch.allclose(volume.correlate(a, b), volume.correlate(a, a), atol=0.02)
    flat = volume.correlate(torch.zeros(1, 9, 32, 32), torch.zeros(1, 9, 32, 32))
    assert torch.isfinite(flat).all() and flat.abs().max() == 0


def test_votes_start_with_no_opinion_and_then_learn():
    logits, cosines, context = random(2, 30, 17, 17) * 4, random(2, 2, 30, 17, 17), random(2, 6, 5, 6)
    voters = votes.Votes(2, 6, width=8)
    assert not voters(logits, cosines, context).any()
    torch.nn.init.normal_(voters.vote.weight)
    voted = voters(logits.requires_grad_(), cosines.requires_grad_(), context)
    assert voted.shape == logits.shape and voted.std() > 0
    voted.square().mean().backward()
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in (*voters.parameters(), logits, cosines))


def test_cuts_are_windows_of_the_map_and_zero_beyond():
    maps = random(2, 3, 20, 24).requires_grad_()
    cut = local.cut(local.cells(maps), torch.tensor([1, 0]), torch.tensor([[4, 6], [-2, 15]]), 8)
    assert cut.shape == (2, 8, 3, 8)
    assert torch.equal(cut[0], maps[1, :, 6:14, 4:12].transpose(0, 1))
    assert not cut[1, 5:].any() and not cut[1, :, :, :2].any()
    assert torch.equal(cut[1, :5, :, 2:], maps[0, :, 15:, :6].transpose(0, 1))
    cut.sum().backward()
    assert maps.grad.sum() == cut.new_tensor(3 * (64 + 30))


@settings(max_examples=15, deadline=None)
@given(dx=st.integers(-3, 3), dy=st.integers(-3, 3), seed=st.integers(0, 99))
def test_windows_at_full_resolution_find_their_shift(dx, dy, seed):
    a = random(2, 4, 64, 72, seed=seed)
    b = shifted(a, dx, dy)
    rank, corner = torch.arange(2), torch.tensor([[20, 16], [24, 12]])
    cosines = local.correlate(
        local.cut(local.cells(a), rank, corner, 32), local.cut(local.cells(b), rank, corner - 4, 40)
    )
    assert cosines.shape == (2, 9, 9) and cosines.abs().max() <= 1 + 1e-3
    assert torch.allclose(cosines[:, 4 + dy, 4 + dx], torch.ones(2), atol=1e-3)
    assert torch.allclose(local.expected(40 * cosines), torch.tensor([[dx, dy]] * 2, dtype=torch.float32), atol=0.05)


@settings(max_examples=25, deadline=None)
@given(x=st.floats(-1.2, 1.2), y=st.floats(-1.2, 1.2))
def test_a_place_between_two_coarse_displacements_is_measured_not_drawn_to_the_guess(x, y):
    def likely(axis, spread):
        return -0.5 * (((axis - x) / spread) ** 2 + ((axis[:, None] - y) / spread) ** 2)[None]

    fine, coarse_ = likely(torch.arange(-4.0, 5), 1.0), likely(2 * torch.arange(-2.0, 3), 2.0)
    found = local.measured(local.evidence(fine.flatten(1), coarse_.flatten(1)))[0]
    assert (found - torch.tensor([x, y])).abs().max() < 0.2
    head = local.LocalHead(6, hidden=16, together_px=0.0, measures=True)
    torch.nn.init.normal_(head.out.weight)
    nothing = torch.zeros(1, 2)
    placed = head(fine, torch.tensor(1.0), coarse_.flatten(1), random(1, 6), nothing, nothing)
    assert torch.allclose(placed.moving_xy[0], found), "whatever the layers have learned"


def test_the_head_moves_points_within_its_reach_and_learns():
    head = local.LocalHead(6, hidden=16)
    torch.nn.init.normal_(head.out.weight)
    cosines = random(7, 9, 9).requires_grad_()
    centre, guess = random(7, 2) * 50, torch.zeros(7, 2)
    found = head(cosines, torch.tensor(40.0), random(7, 25), random(7, 6), centre, guess)
    assert (found.reference_xy - centre).abs().max() <= local.REFERENCE_REACH_PX
    moved = (found.moving_xy - found.reference_xy).abs().max()
    assert moved <= local.REACH_PX + local.MOVING_REACH_PX and found.logit.shape == found.log_sigma.shape == (7,)
    (found.reference_xy.sum() + found.moving_xy.sum() + found.logit.sum() + found.log_sigma.sum()).backward()
    assert torch.isfinite(cosines.grad).all() and cosines.grad.abs().sum() > 0
    assert all(p.grad is not None for p in head.parameters())


def test_no_match_at_all_passes_through():
    head, empty = local.LocalHead(6), torch.zeros(0, dtype=torch.long)
    maps = random(1, 3, 32, 32)
    windows = local.cut(local.cells(maps), empty, torch.zeros(0, 2, dtype=torch.long), 32)
    around = local.cut(local.cells(maps), empty, torch.zeros(0, 2, dtype=torch.long), 40)
    nothing = torch.zeros(0, 2)
    found = head(
        local.correlate(windows, around), torch.tensor(1.0), torch.zeros(0, 25), torch.zeros(0, 6), *[nothing] * 2
    )
    assert [len(part) for part in (found.reference_xy, found.moving_xy, found.logit, found.log_sigma)] == [0] * 4


def test_near_cells_are_named_by_their_displacement():
    index, inside = coarse.near_cells(4, 5)
    assert index.shape == inside.shape == (20, 25)
    centre = 2 * 5 + 2
    assert inside[centre].sum() == 4 * 5 and index[centre, 12] == centre
    assert index[centre, 12 + 5 + 1] == 3 * 5 + 3 and not inside[0, :10].any()


@pytest.mark.parametrize("size", [8, 9])
def test_the_windows_weight_is_highest_in_its_middle_and_alike_on_both_sides(size):
    weight = local._weight(size, 2.5)
    assert torch.allclose(weight, weight.flip(0))
    assert (weight.diff()[: size // 2 - 1] > 0).all() and weight.argmax() in (size // 2, (size - 1) // 2)
