"""Coarse and fine matching: what is found where the answer is known, what masks forbid, gradients, odd cases."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from crosstie.models.blocks import coarse, consensus, fine, templates  # noqa: E402
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


def test_windows_hold_their_cell_and_one_more_at_each_side():
    rows, cols = 2, 3
    y, x = torch.meshgrid(torch.arange(4.0 * rows), torch.arange(4.0 * cols), indexing="ij")
    places = torch.stack([x + 0.5, y + 0.5])[None]
    cells = torch.arange(rows * cols)
    cut = fine.windows(places, torch.zeros_like(cells), cells)
    index = torch.arange(fine.WINDOW**2)
    expected = fine.window_origin(cells, cols)[:, None] + fine.window_offset(index)
    inside = (expected > 0).all(-1) & (expected[..., 0] < 4 * cols) & (expected[..., 1] < 4 * rows)
    assert torch.equal(cut[inside], expected[inside])
    assert (cut[~inside] == 0).all()


def test_a_window_is_centred_on_its_cell():
    origin = fine.window_origin(torch.tensor([5]), 4)
    assert torch.equal(origin + fine.WINDOW / 2, torch.tensor([[1 * 4 + 2.0, 1 * 4 + 2.0]]))


@settings(max_examples=15, deadline=None)
@given(dx=st.integers(-1, 1), dy=st.integers(-1, 1), seed=st.integers(0, 99))
def test_the_best_pair_lies_on_the_shift(dx, dy, seed):
    a = random(3, 12, 16, 16, seed=seed)
    cells, rows = torch.tensor([5, 6, 9]), torch.arange(3)
    b = shifted(a, dx, dy)
    logits = fine.correlate(fine.windows(a, rows, cells), fine.windows(b, rows, cells))
    i, j, score = fine.best_pair(logits)
    moved = fine.window_offset(j) - fine.window_offset(i)
    assert torch.equal(moved, torch.tensor([[dx, dy]] * 3, dtype=torch.float32))
    own = fine.window_offset(i)
    assert ((own > 1) & (own < fine.WINDOW - 1)).all()
    assert torch.isfinite(score).all()


def test_the_patch_around_a_place():
    plane = torch.arange(36.0).reshape(1, 36)
    patch = fine.around(plane, torch.tensor([2 * 6 + 3])).reshape(5, 5)
    assert torch.equal(patch, torch.arange(36.0).reshape(6, 6)[0:5, 1:6])
    corner = fine.around(plane + 7, torch.tensor([0])).reshape(5, 5)
    assert torch.equal(corner[2:, 2:], torch.arange(36.0).reshape(6, 6)[:3, :3] + 7)
    assert (corner[:2] == 7).all()


def test_the_head_moves_points_within_its_reach_and_learns():
    a, b = random(7, 36, 8).requires_grad_(), random(7, 36, 8, seed=1).requires_grad_()
    head = fine.FineHead(8, hidden=16)
    torch.nn.init.normal_(head.layers[-1].weight)
    logits = fine.correlate(a, b)
    i, j, _ = fine.best_pair(logits)
    reference, moving, logit, log_sigma = head(a, b, logits, torch.full((7,), -0.5))
    assert (reference - fine.window_offset(i)).abs().max() <= fine.REFERENCE_REACH
    assert (moving - fine.window_offset(j)).abs().max() <= fine.MOVING_REACH
    assert logit.shape == log_sigma.shape == (7,)
    (reference.sum() + moving.sum() + logit.sum() + log_sigma.sum()).backward()
    assert all(torch.isfinite(x.grad).all() and x.grad.abs().sum() > 0 for x in (a, b))
    assert all(p.grad is not None for p in head.parameters())


def test_no_match_at_all_passes_through():
    head = fine.FineHead(8)
    empty = torch.zeros(0, dtype=torch.long)
    a = fine.windows(random(1, 8, 8, 8), empty, empty)
    assert a.shape == (0, 36, 8)
    out = head(a, a, fine.correlate(a, a), torch.zeros(0))
    assert [len(part) for part in out] == [0, 0, 0, 0]


def pattern(batch, rows, cols, seed=0):
    """Return front-end channels of smooth noise, (B, 11, rows, cols)."""
    from crosstie.models.blocks.structure import StructureFrontEnd

    pixels = torch.nn.functional.interpolate(random(batch, 1, rows // 4, cols // 4, seed=seed).sigmoid(), (rows, cols))
    return StructureFrontEnd()(pixels, torch.ones(batch, 1, rows, cols))


@pytest.mark.parametrize("dx, dy", [(0, 0), (3, -2), (-8, 8)])
def test_templates_agree_best_at_the_shift(dx, dy):
    seen = pattern(2, 96, 128)
    a, b = (templates.structure_map(s) for s in (seen, seen.roll((2 * dy, 2 * dx), dims=(2, 3))))
    cosines = templates.agreement(a, b)
    assert cosines.shape == (2, 12 * 16, 17, 17) and cosines.abs().max() <= 1 + 1e-4
    cell = torch.arange(12 * 16)
    inner = (cell // 16 > 3) & (cell // 16 < 8) & (cell % 16 > 3) & (cell % 16 < 12)
    best = cosines[:, inner].flatten(2).argmax(2)
    assert (best == (dy + templates.REACH) * 17 + dx + templates.REACH).float().mean() > 0.9


def test_agreement_is_the_cosine_of_weighted_patches():
    a, b = random(1, 3, 32, 48), random(1, 3, 32, 48, seed=1)
    cosines = templates.agreement(a, b)
    down, across = templates._weights(32)[5], templates._weights(48)[7]
    weight = down[:, None] * across
    moved = torch.nn.functional.pad(b, (8, 8, 8, 8))[:, :, 8 + 3 : 8 + 3 + 32, 8 - 4 : 8 - 4 + 48]
    product, own, theirs = ((weight * x).sum() for x in (a * moved, a * a, moved * moved))
    assert cosines[0, 5 * 12 + 7, 8 + 3, 8 - 4] == pytest.approx(float(product / (own * theirs).sqrt()), abs=1e-4)


def test_cells_take_the_best_displacement_that_leads_into_them():
    cosines = torch.full((1, 6 * 7, 17, 17), -0.5)
    cosines[0, 2 * 7 + 3, 8 + 4, 8 - 3] = 0.9
    found = templates.coarse_similarity(cosines, 6, 7)
    assert found[0, 2 * 7 + 3, 3 * 7 + 2] == pytest.approx(0.9)
    assert found[0, 2 * 7 + 3, 2 * 7 + 3] == -0.5 and found[0, 2 * 7 + 3, 5 * 7 + 6] == 0.0
    assert (found[0, 0] != 0).sum() == 9


def test_fine_places_take_the_agreement_of_their_displacement():
    cosines = random(2, 9, 17, 17)
    batch, here, there = torch.tensor([0, 1]), torch.tensor([4, 0]), torch.tensor([5, 8])
    found = templates.fine_similarity(cosines, 3, batch, here, there)
    i, j = 2 * 6 + 1, 4 * 6 + 3  # from (1, 2) to (3, 4) in the windows
    assert found[0, i, j] == cosines[0, 4, 8 + 2, 8 + 2 + 4]
    assert found[1, 0, 35] == templates.OUT_OF_REACH and found[1, 35, 0] == cosines[1, 0, 8 - 5 + 8, 8 - 5 + 8]


def test_templates_are_blind_to_reversed_contrast_and_to_flat_images():
    from crosstie.models.blocks.structure import StructureFrontEnd

    pixels, valid = random(1, 1, 64, 64).sigmoid(), torch.ones(1, 1, 64, 64)
    a, b = (templates.structure_map(StructureFrontEnd()(p, valid)) for p in (pixels, 1 - pixels))
    assert torch.allclose(templates.agreement(a, b), templates.agreement(a, a), atol=0.02)
    flat = templates.agreement(torch.zeros(1, 9, 32, 32), torch.zeros(1, 9, 32, 32))
    assert torch.isfinite(flat).all() and flat.abs().max() == 0


def test_consensus_starts_with_no_opinion_then_votes_and_opens_no_forbidden_match():
    logits = random(2, 30, 30) * 4
    logits[:, :, 7] = coarse.NEVER
    voters = consensus.Consensus(width=8).eval()
    assert torch.equal(voters(logits, 5, 6), logits)
    torch.nn.init.normal_(voters.vote.weight)
    voted = voters(logits.requires_grad_(), 5, 6)
    near = coarse.near_mask(5, 6, coarse.NEAR)
    changed = (voted - logits).abs().amax(0) > 0
    assert changed[near].float().mean() > 0.9 and not changed[~near].any()
    assert (voted[:, :, 7] < coarse.NEVER / 2).all()
    voted.square().mean().backward()
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in voters.parameters())


def test_near_cells_are_named_by_their_displacement():
    index, inside = coarse.near_cells(4, 5)
    assert index.shape == inside.shape == (20, 25)
    centre = 2 * 5 + 2
    assert inside[centre].sum() == 4 * 5 and index[centre, 12] == centre
    assert index[centre, 12 + 5 + 1] == 3 * 5 + 3 and not inside[0, :10].any()
