"""The transfer network: sizes, styles, its weights, structure kept, and that it can learn."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
cv2 = pytest.importorskip("cv2")

from crosstie.training.engine import scenes  # noqa: E402
from crosstie.training.engine.gallery import SHARED  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402
from crosstie.training.generator import lesson, look, render, styles, train  # noqa: E402
from crosstie.training.generator.network import GRAINS, STYLE, Transfer  # noqa: E402
from crosstie.training.rig.checkpoint import save_weights  # noqa: E402

SCENE = scenes.draw(3, 96).astype(np.float32) / 255


@pytest.fixture
def folder(tmp_path):
    """A training folder of eight aligned pairs: the moving image is a coloured negative."""
    import json

    rows = []
    for k in range(8):
        scene = scenes.draw(k, 160)
        cv2.imwrite(str(tmp_path / f"{k}_a.png"), scene)
        cv2.imwrite(str(tmp_path / f"{k}_b.png"), 255 - scene // 2)
        matrix = np.eye(3).tolist()
        row = {"id": f"p{k}", "category": "negative", "matrix": matrix}
        rows.append({**row, "reference": f"{k}_a.png", "moving": f"{k}_b.png"})
    (tmp_path / "pairs.json").write_text(json.dumps({"pairs": rows}))
    return tmp_path


@pytest.mark.parametrize("batch, height, width", [(1, 32, 32), (2, 64, 48)])
def test_tiles_keep_their_size_and_all_parameters_learn(batch, height, width):
    network = Transfer()
    tiles, grains = torch.rand(batch, 3, height, width), torch.randn(batch, GRAINS, height, width)
    style = network.style(torch.rand(batch, 3, height, width))
    assert style.shape == (batch, STYLE)
    made = network(tiles, style, grains)
    assert made.shape == tiles.shape and made.min() >= 0 and made.max() <= 1
    made.sum().backward()
    assert all(p.grad is not None and p.grad.isfinite().all() for p in network.parameters())


def test_texture_distance_knows_grain_and_colour_but_not_place():
    generator = torch.Generator()
    smooth = torch.rand(1, 3, 1, 1).expand(1, 3, 64, 64) + 0.1 * torch.rand(1, 3, 64, 64)
    grainy = smooth + 0.3 * torch.randn(1, 3, 64, 64)
    moved = smooth.flip(3)

    def distance(a, b):
        return float(lesson.texture_distance(a, b, generator.manual_seed(1)))

    assert distance(smooth, smooth) == 0 and distance(smooth, moved) < 0.3 * distance(smooth, grainy)


def test_a_guided_filter_keeps_the_guides_edges_and_no_others():
    guide = np.zeros((64, 64), np.float32)
    guide[:, 32:] = 1.0
    image = np.random.default_rng(0).normal(0.5, 0.2, (64, 64, 1)).astype(np.float32) - 0.3 * guide[..., None]
    out = render.guided(guide, image)
    out = out if out.ndim == 3 else out[..., None]
    assert out[:, 40:].std() < 0.05 and out[:, :24].std() < 0.05
    assert out[:, :30].mean() - out[:, 34:].mean() == pytest.approx(0.3, abs=0.05)
    assert np.abs(out[:, 31] - out[:, 32]).mean() > 0.2


@pytest.mark.parametrize("shape", [(96, 96), (33, 50), (5, 9)])
def test_tiles_of_any_size_are_shown(shape):
    tile = np.ascontiguousarray(SCENE[: shape[0], : shape[1]])
    made = render.transferred(np.random.default_rng(0), tile)
    assert made.shape == tile.shape and made.dtype == np.float32 and np.isfinite(made).all()
    again = render.transferred(np.random.default_rng(0), tile)
    assert np.array_equal(made, again) and not np.array_equal(made, render.transferred(np.random.default_rng(1), tile))


def test_what_ships_is_small_and_knows_every_modality():
    network, names = render.load()
    assert render.WEIGHTS.stat().st_size < 1e6
    assert len(names) == len(network.styles) and np.isfinite(network.styles.numpy()).all()
    kinds = {"map", "optical", "infrared", "sar", "depth", "nir"}
    assert set(names) == {f"{kind}/{side}" for kind in kinds for side in styles.SIDES}


def test_missing_or_broken_weights_say_how_to_make_them(tmp_path):
    for content in (None, b"broken"):
        path = tmp_path / "w.safetensors"
        if content:
            path.write_bytes(content)
        with pytest.raises(OSError, match="training.generator.train"):
            render.load(path)


def test_the_command_trains_and_keeps_styles(folder, tmp_path, monkeypatch):
    out = tmp_path / "out.safetensors"
    monkeypatch.setattr(
        "sys.argv",
        ["train", "--data", str(folder), "--out", str(out), "--minutes", "0.02", "--batch", "2", "--size", "32"],
    )
    assert train.main() == 0
    network, names = render.load(out)
    assert set(names) == {"negative/reference", "negative/moving"} and len(network.styles) == len(names)


def test_without_pairs_the_command_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["train", "--data", str(tmp_path)])
    with pytest.raises(SystemExit):
        train.main()
    assert "no pairs.json" in capsys.readouterr().err


def test_it_learns_a_negative(folder):
    torch.manual_seed(0)
    network, rng = Transfer(), np.random.default_rng(0)
    generator = torch.Generator().manual_seed(0)
    optimizer = torch.optim.Adam(network.parameters(), lr=3e-3)
    one, other = lesson.tiles(Library.open(folder), rng, 4, 32)
    history = []
    for _ in range(80):
        parts = lesson.losses(network, one, other, generator)
        loss = sum(lesson.WEIGHTS[name] * value for name, value in parts.items())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    assert np.mean(history[-5:]) < 0.6 * np.mean(history[:3])


def test_figures_of_a_perfect_and_of_no_transfer():
    target = 1 - SCENE
    same = look.compare(SCENE, target, target)
    assert same["texture after"] == 0 and same["grey after"] == 0 and same["grey before"] > 0
    assert same["outlines"] == pytest.approx(same["true outlines"])
    nothing = look.compare(SCENE, SCENE, target)
    assert nothing["texture after"] == nothing["texture before"] and nothing["outlines"] == pytest.approx(1)


@pytest.mark.skipif(not (SHARED / "pairs.json").is_file(), reason="../shared/training is not at hand")
def test_it_brings_held_back_tiles_nearer_to_the_other_modality():
    rows, _ = look.look(Library.open(SHARED), 1)
    assert np.mean([row["texture after"] for row in rows]) < np.mean([row["texture before"] for row in rows])


def test_untrained_weights_round_trip(tmp_path):
    network = Transfer()
    network.styles = torch.rand(3, STYLE)
    save_weights(network, tmp_path / "w.safetensors", {"styles": "a,a,b"})
    loaded, names = render.load(tmp_path / "w.safetensors")
    assert names == ("a", "a", "b") and torch.allclose(loaded.styles, network.styles, atol=1e-3)
