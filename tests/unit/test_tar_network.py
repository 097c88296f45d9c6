"""tar's blocks and lesson: hypotheses that turn and shift as they say, words that are heard, a network that learns."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("cv2")

from crosstie.core.registration.scene_vocabulary import vocabulary  # noqa: E402
from crosstie.models import weights  # noqa: E402
from crosstie.models.blocks import hypotheses  # noqa: E402
from crosstie.models.blocks.coarse import NEVER  # noqa: E402
from crosstie.models.dgim.network import Dgim  # noqa: E402
from crosstie.models.tar.network import DIRECTED, OWN, Tar, TarShape  # noqa: E402
from crosstie.models.tar.text import ELSEWHERE, TextTable  # noqa: E402
from crosstie.models.tar.words import Words  # noqa: E402
from crosstie.training import study_words  # noqa: E402
from crosstie.training import tar as lesson_of_tar  # noqa: E402
from crosstie.training.engine.pair import Plan, make  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402
from crosstie.training.looks import LookSource, deform, labels_of, scene_labels, similarity  # noqa: E402
from crosstie.training.rig.checkpoint import load_weights, save_weights  # noqa: E402
from crosstie.training.rig.feed import collate  # noqa: E402
from crosstie.training.tar import TarLesson, place_loss, surveyed_by  # noqa: E402

TINY = TarShape(
    widths=(8, 12, 16), depths=(1, 1, 1), rounds=1, heads=2, half_width=12, detail_width=8, half_features=4,
    full_features=4, vote_width=16, coarse_width=12, coarse_features=4,
)  # fmt: skip
TABLE = TextTable(
    vocabulary().names, torch.randn(len(vocabulary().names), 12, generator=torch.Generator().manual_seed(0))
)


def lesson(words=True):
    torch.manual_seed(0)
    return TarLesson(TINY, TABLE, words)


def centred(angle, scale=1.0, shift=(0.0, 0.0), centre=16.0):
    return similarity(
        torch.tensor([angle]), torch.tensor([scale]).log(), torch.tensor([shift], dtype=torch.float32), centre
    )


# Hypotheses


def bumps(places, size=32):
    """(1, 1, size, size): Gaussians of 1.5 cells about (x, y), cells from the outer corner."""
    axis = torch.arange(size) + 0.5
    total = sum(torch.exp(-0.5 * (((axis[None] - x) / 1.5) ** 2 + ((axis[:, None] - y) / 1.5) ** 2)) for x, y in places)
    return total[None, None]


@pytest.mark.parametrize("angle", [0.0, 0.3, math.pi / 2])
@pytest.mark.parametrize("scale", [0.7, 1.0, 1.3])
def test_a_map_is_seen_through_a_matrix(angle, scale):
    matrix = centred(angle, scale, (2.0, -3.0))
    found = hypotheses.seen_through(bumps([(20.0, 12.0)]), matrix, (32, 32))[0, 0]
    there = torch.linalg.inv(matrix[0]) @ torch.tensor([20.0, 12.0, 1.0])
    axis = torch.arange(32) + 0.5
    centre = torch.stack([(found.sum(k) * axis).sum() / found.sum() for k in (0, 1)])
    assert (centre - there[:2]).abs().max() < 0.1


@pytest.mark.parametrize("shift", [(0, 0), (5, -2), (-4, 4)])
def test_the_strongest_shift_is_the_true_one(shift):
    torch.manual_seed(1)
    wide = torch.randn(1, 6, 48, 48)
    moved, ones = wide[:, :, 8:40, 8:40], torch.ones(1, 1, 32, 32)
    still = wide[:, :, 8 - shift[1] : 40 - shift[1], 8 - shift[0] : 40 - shift[0]]
    found = hypotheses.strengths(still, ones, moved, ones, 6)
    assert found.shape == (1, 13, 13)
    at = int(found.argmax())
    assert (at % 13 - 6, at // 13 - 6) == shift
    # What is not the place stands one standard deviation above nothing, more or less.
    rest = found.flatten()[torch.arange(169) != at]
    assert abs(rest.mean()) < 0.3 and rest.std() < 1.0 < found.max() / 5


def test_shifts_with_too_little_overlap_are_never_chosen():
    ones, left = torch.ones(1, 1, 16, 16), torch.zeros(1, 1, 16, 16)
    left[..., :4] = 1.0
    x = torch.randn(1, 2, 16, 16)
    found = hypotheses.strengths(x, ones, x * left, left, 6, least_overlap=0.9)
    assert (found[0, :, 0] == NEVER).all() and (found[0, 6, 6:] > NEVER).all()


def test_directions_turn_with_the_image():
    """A turned image's features are the turned features: what lets them be computed once."""
    network = lesson(words=False).network().eval()
    axis = torch.arange(128) + 0.5
    y, x = axis[:, None].expand(128, 128), axis[None].expand(128, 128)
    blob = sum(torch.exp(-(((x - a) / s) ** 2 + ((y - b) / t) ** 2)) for a, b, s, t in (
        (50, 60, 20, 6), (80, 50, 5, 15), (64, 84, 12, 12), (78, 76, 9, 4)))  # fmt: skip
    pixels, valid = blob.expand(1, 3, 128, 128) * 0.8, torch.ones(1, 1, 128, 128)
    angle = math.radians(30)
    to_turned = centred(angle, centre=64.0)
    turned = hypotheses.seen_through(pixels, torch.linalg.inv(to_turned), (128, 128))
    still, other = (_fixed(network, p, valid) for p in (pixels, turned))
    # From the first image's cells to the turned one's.
    back = hypotheses.turned(
        hypotheses.seen_through(other, centred(angle), (32, 32)), DIRECTED, torch.tensor([-angle])
    )[..., 8:24, 8:24]
    still = still[..., 8:24, 8:24]
    agreement = (back * still).sum() / (back.norm() * still.norm())
    unturned = hypotheses.seen_through(other, centred(angle), (32, 32))[..., 8:24, 8:24]
    assert agreement > 0.9 > 0.75 > (unturned * still).sum() / (unturned.norm() * still.norm())


def _fixed(network, pixels, valid):
    seen = network.see(pixels, valid)
    return network.survey(seen, seen.maps[-1]).features[:, :DIRECTED]


# Words


def test_words_change_nothing_before_they_have_learned_and_their_weights_follow_the_prior():
    torch.manual_seed(0)
    words = Words(16, TABLE.values)
    high, cells = torch.randn(2, 16, 8, 8), torch.ones(2, 1, 8, 8)
    weights = words.log_weights(words.pooled(high, cells))
    assert torch.allclose(weights.exp().sum(1), torch.ones(2)) and torch.allclose(words(high, weights), high)
    prior = TABLE.prior({"harbour": 1.0})
    told = words.log_weights(words.pooled(high, cells), prior)
    gained = (told - weights)[:, TABLE.names.index("harbour")] - (told - weights)[:, 0]
    assert torch.allclose(gained, torch.full((2,), -math.log(ELSEWHERE)), atol=1e-4)


def test_what_is_invalid_says_nothing_about_the_scene():
    words = Words(16, TABLE.values)
    high, cells = torch.randn(1, 16, 8, 8), torch.ones(1, 1, 8, 8)
    cells[..., 4:] = 0
    other = high.clone()
    other[..., 4:] = 100.0
    assert torch.allclose(words.pooled(high, cells > 0.5), words.pooled(other, cells > 0.5))
    assert torch.isfinite(words.pooled(high, torch.zeros(1, 1, 8, 8) > 0.5)).all()


def test_both_images_of_a_pair_share_their_words():
    network = lesson().network().eval()
    seen = network.see(torch.rand(4, 3, 64, 64), torch.ones(4, 1, 64, 64))
    _, weights = network.enhanced(seen, 2)
    _, swapped = network.enhanced(seen.take([2, 3, 0, 1]), 2)
    assert weights.shape == (2, len(TABLE.names)) and torch.allclose(weights, swapped, atol=1e-5)


def test_labels_name_what_the_vocabulary_has():
    assert len(scene_labels()) > 400 and {w for row in scene_labels().values() for w in row} <= set(vocabulary().names)
    assert all(scene_labels().values())
    name = next(iter(scene_labels()))
    found = labels_of(name, TABLE.names)
    assert {TABLE.names[k] for k in found.nonzero()[:, 0]} == set(scene_labels()[name])
    assert labels_of("", TABLE.names).sum() == 0


# The lesson


@pytest.fixture(scope="module")
def looks():
    """A pool of four generated pairs without much of a local deformation."""
    torch.manual_seed(0)
    return LookSource(Library.open(None), lesson().network(), TABLE.names, 0.1, pool=4)


def batch_of(looks, count=3, size=128):
    return looks.batch(looks.plans(np.random.default_rng(0), count, size))


def test_a_deformed_tile_is_where_its_matrix_says():
    plans = [Plan("generated:response", 10 + k, 64, 8.0, 0.2) for k in range(2)]
    data = collate([make(Library.open(None), plan) for plan in plans], plans)
    pixels, valid, matrix = deform(data, torch.Generator().manual_seed(3))
    size = data.flow.shape[1]
    for b in range(2):
        angle = math.degrees(math.atan2(matrix[b, 1, 0], matrix[b, 0, 0]))
        scale = float(matrix[b, :2, :2].det().sqrt())
        assert abs(angle) <= 35.01 and 0.699 < scale < 1.301
        centre = matrix[b] @ torch.tensor([size / 2, size / 2, 1.0])
        assert (centre[:2] - size / 2).abs().max() <= 0.1 * size + 1e-3
    again = hypotheses.seen_through(torch.cat([pixels, valid], 1), matrix, (size, size))
    seen = again[:, 3:] > 0.999
    gap = ((again[:, :3] - data.moving).abs() * seen * data.moving_valid).sum() / (3 * seen.sum())
    assert gap < 0.05 < 0.4 * float(data.moving.std())


def test_a_pair_is_looked_at_once(looks, monkeypatch):
    plan = looks.plans(np.random.default_rng(1), 1, 128)[0]
    first = looks.make(plan)
    monkeypatch.setattr(looks, "look", lambda plan: pytest.fail("looked again"))
    assert looks.make(plan) is first
    assert first.known.sum() > 100 and torch.isfinite(first.high.float()).all()
    assert looks.held_back("generated:response", 5, 128) != plan


@pytest.mark.parametrize("words", [True, False])
def test_what_is_its_own_learns_and_the_rest_is_frozen(looks, words):
    made = lesson(words)
    network = made.network().train()
    if words:
        # Silent at first, so that nothing behind it would learn yet.
        torch.nn.init.normal_(network.words.out.weight)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    data = batch_of(looks)
    loss = sum(made.loss(network, data, torch.Generator().manual_seed(seed))[0] for seed in range(3))
    loss.backward()
    assert torch.isfinite(loss)
    for name, parameter in network.named_parameters():
        learns = name.startswith(OWN)
        assert parameter.requires_grad == learns and (parameter.grad is not None) == learns, name
        assert not learns or torch.isfinite(parameter.grad).all()
    changed = {name for name, tensor in network.state_dict().items() if not torch.equal(tensor, before[name])}
    assert changed and all(name.startswith("coarse_") and ".norm." in name for name in changed)


def test_a_batch_in_which_nothing_is_known_does_no_harm(looks):
    made, data = lesson(), batch_of(looks, 2)
    data.looks.known[:] = 0
    network = made.network()
    loss, parts, errors = made.loss(network, data, torch.Generator().manual_seed(0))
    loss.backward()
    assert torch.isfinite(loss) and parts["place"] == 0 and errors.tolist() == [1.0, 1.0]
    assert all(p.grad is None or torch.isfinite(p.grad).all() for p in network.parameters())


def test_templates_alone_place_most_pairs_and_a_wrong_truth_is_noticed(looks):
    made, data = lesson(words=False), batch_of(looks, 4)
    network = made.network().eval()
    torch.nn.init.zeros_(network.coarse_features.share)
    assert np.mean([row["placed"] for row in made.measure(network, data)]) >= 75
    # The same features with another truth: as good as never right.
    with torch.no_grad():
        surveyed, _ = surveyed_by(network, data.looks)
        wrong = replace(data.looks, there=data.looks.there.flip(0))
        rows = [place_loss(network, surveyed, truth, torch.Generator().manual_seed(0)) for truth in (data.looks, wrong)]
    assert rows[0][1].float().mean() >= 0.75 > 0.5 > rows[1][1].float().mean() and rows[0][0] < rows[1][0]


def test_fifty_steps_learn_to_place_four_pairs(looks):
    made, data = lesson(), batch_of(looks, 4)
    network = made.network()
    optimizer = torch.optim.AdamW([p for p in network.parameters() if p.requires_grad], lr=5e-3)
    rows = []
    for _ in range(50):
        # The same rivals each time.
        loss, parts, _ = made.loss(network, data, torch.Generator().manual_seed(0))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        rows.append(parts["place"].item())
    # What is left above the target's own entropy of 2.1 falls by a half.
    assert np.mean(rows[-3:]) - 2.1 < 0.5 * (rows[0] - 2.1)


def test_scenes_are_learned_from_labels():
    names = list(scene_labels())
    labels = torch.stack([labels_of(name, TABLE.names) for name in (names[0], names[120], "")])
    said = torch.log_softmax(torch.randn(3, len(TABLE.names), generator=torch.Generator().manual_seed(0)), 1)
    ideal = (labels / labels.sum(1, keepdim=True).clamp(min=1) + 1e-6).log()
    assert lesson_of_tar._scene_loss(ideal, labels) < 2.0 < lesson_of_tar._scene_loss(said, labels)


def test_the_real_network_matches_as_dgim_and_what_is_its_own_is_small():
    network = TarLesson().network().eval()
    assert isinstance(network, Tar) and network.shape == TarShape()
    assert sum(tensor.numel() for tensor in network.own_state().values()) < 0.5e6
    base = Dgim()
    weights.fill(base.eval(), weights.read("dgim"), "dgim")
    pixels, valid = torch.rand(2, 3, 64, 64), torch.ones(2, 1, 64, 64)
    with torch.no_grad():
        mine, theirs = (n(pixels, pixels.flip(0), valid, valid, 14.0) for n in (network, base))
    assert torch.allclose(mine.logits, theirs.logits, atol=1e-3) and mine.logits.std() > 0


def test_only_what_is_its_own_is_stored_and_comes_back(tmp_path):
    torch.manual_seed(1)
    network = lesson().network()
    save_weights(network, tmp_path / "w.safetensors", {})
    other = lesson().network()
    with torch.no_grad():
        for parameter in other.parameters():
            parameter.add_(0.5)
    load_weights(other, tmp_path / "w.safetensors")
    there = other.state_dict()
    both = {name: t for name, t in network.state_dict().items() if t.is_floating_point()}
    gap = {name: float((t - there[name]).abs().max()) for name, t in both.items()}
    assert max(gap[name] for name in network.own_state() if name in gap) < 0.01 < 0.4 < gap["votes.vote.bias"]


def test_the_study_of_words_tells_a_difference_from_none():
    rows = [{"placed": 100.0 * (k % 2), "place": float(k)} for k in range(40)]
    better = [{"placed": 100.0, "place": row["place"] - 1.0} for row in rows]
    mean, low, high = study_words.difference(better, rows, "placed")
    assert mean == 50 and 30 < low < 50 < high < 70
    assert study_words.difference(rows, rows, "place") == (0.0, 0.0, 0.0)
    assert np.isnan(study_words.difference(rows, rows, "word")).all()
    assert study_words.table_of({"table": better, "none": rows}).count("\n") == 4
