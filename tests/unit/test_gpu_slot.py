"""A slot of a fast device, tried on the processor: packs, pairs made a batch at a time, steps that are gone on with."""

from __future__ import annotations

import json
import zipfile

import numpy as np
import pytest

torch = pytest.importorskip("torch")
cv2 = pytest.importorskip("cv2")

from crosstie.core.errors import CrosstieError  # noqa: E402
from crosstie.models.dgim.network import Dgim, Shape  # noqa: E402
from crosstie.training import gpu_slot  # noqa: E402
from crosstie.training.engine import scenes  # noqa: E402
from crosstie.training.engine.curriculum import ENGINES, PLAIN  # noqa: E402
from crosstie.training.engine.geometry import draw_residual, pixel_centres  # noqa: E402
from crosstie.training.engine.pair import Plan  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402
from crosstie.training.rig.recipe import Recipe  # noqa: E402
from crosstie.training.slot import looks, warp  # noqa: E402
from crosstie.training.slot.pack import pack, unpacked  # noqa: E402
from crosstie.training.slot.source import SlotSource, cut_of  # noqa: E402

SIZE = 64
TINY = Shape(
    widths=(8, 12, 16), depths=(1, 1, 1), rounds=1, heads=2,
    half_width=12, detail_width=8, half_features=4, full_features=4, vote_width=16,
)  # fmt: skip
TURNED = [[0.0, -1.0, 160.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]


@pytest.fixture
def library(tmp_path):
    """Nine pairs, the moving image turned by a quarter, one of them trusted; one large single image."""
    folder = tmp_path / "data"
    (folder / "pairs").mkdir(parents=True)
    (folder / "rasters").mkdir()
    rows = []
    for k in range(9):
        scene = scenes.draw(k, 160)
        files = {side: f"pairs/{k}_{side}.png" for side in ("reference", "moving")}
        cv2.imwrite(str(folder / files["reference"]), scene)
        cv2.imwrite(str(folder / files["moving"]), np.ascontiguousarray(np.rot90(scene)))
        rows.append({"id": f"map_{k}", "category": "map", "matrix": TURNED, **files})
    (folder / "pairs.json").write_text(json.dumps({"pairs": rows}))
    cv2.imwrite(str(folder / "rasters/aerial_1.png"), scenes.draw(30, 1400))
    trusted = {"folder": "data", "id": "map_5", "trusted": True, "matrix": TURNED}
    (tmp_path / "realigned.jsonl").write_text(json.dumps(trusted) + "\n")
    return Library.open(folder, tmp_path / "realigned.jsonl")


def test_a_pack_is_a_training_folder_within_its_limit(library, tmp_path):
    said = pack(library, tmp_path / "p.zip", 2.0)
    assert (tmp_path / "p.zip").stat().st_size == said["bytes"] < 2 * 2**20 and said["trusted"] == 1
    found = unpacked(tmp_path / "p.zip", tmp_path)
    pairs = [p for part in (found.training, found.held_back) for p in part["map"]]
    assert len(pairs) == said["pairs"] and [p.name for p in pairs if p.exact] == ["map_5"]
    assert len(found.singles) == said["singles"] > 1 and set(found.sources.values()) == {"weecology/DeepForest"}
    name = pairs[0].reference
    assert (found.image(name)[0] == library.image(name)[0]).all()
    assert not unpacked(tmp_path / "p.zip", tmp_path / "clean", "clean").training
    small = pack(library, tmp_path / "small.zip", 0.4)
    assert small["bytes"] < 0.4 * 2**20 and 0 < small["pairs"] < 9 and small["trusted"] == 1
    with zipfile.ZipFile(tmp_path / "small.zip") as packed:
        assert len(set(packed.namelist())) == len(packed.namelist())


def test_warps_of_a_batch_are_those_of_single_pairs():
    drawn = [draw_residual(np.random.default_rng(k), SIZE, 9.0, 3.0, "smooth") for k in range(3)]
    matrix = torch.tensor(np.stack([d.matrix for d in drawn]), dtype=torch.float32)
    local = torch.tensor(np.stack([d.displacement for d in drawn])).movedim(-1, 1)
    batch, grid = warp.Residuals(matrix, local, SIZE), pixel_centres(SIZE)
    xy = torch.tensor(grid).expand(3, -1, -1, -1)
    for name in ("to_reference", "to_moving"):
        assert np.abs(getattr(batch, name)(xy)[1].numpy() - getattr(drawn[1], name)(grid)).max() < 0.02
    flow = batch.to_moving(xy)
    assert (batch.unique(flow)[1].numpy() == drawn[1].unique(flow[1].numpy())).mean() > 0.97


def made(library, kind, seeds=range(4), **more):
    source = SlotSource(library, Recipe(generator="device"), "cpu")
    return source, [Plan(kind, seed, SIZE, 8.0, 0.0, **more) for seed in seeds]


@pytest.mark.parametrize("kind", ["map", PLAIN])
def test_moving_tiles_show_along_the_flow_what_the_reference_shows(library, kind):
    source, plans = made(library, kind)
    batch = source.batch(plans)
    back = warp.at(batch.moving, batch.flow, SIZE)
    for b in range(len(plans)):
        known = batch.known[b]
        a, c = batch.reference[b, :, known].mean(0), back[b, :, known].mean(0)
        assert known.float().mean() > 0.3
        assert torch.corrcoef(torch.stack([a, c]))[0, 1] > 0.9
    again = source.batch(plans)
    assert torch.equal(again.moving, batch.moving) and torch.equal(again.known, batch.known)


def test_batches_say_what_is_exact_and_where_it_comes_from(library):
    source, plans = made(library, "map", range(40))
    batch = source.batch(plans)
    assert batch.exact.tolist() == [name == "map_5" for name in batch.names] and batch.exact.any()
    source.learn(batch, np.zeros(40))
    assert sum(source.state()["sources"].values()) == pytest.approx(40)
    source, plans = made(library, "map", unrelated=True)
    batch = source.batch(plans)
    assert not batch.known.any() and batch.exact.all() and not any(batch.names)


def test_both_sides_may_have_a_look_and_only_what_the_device_can_show(library):
    plans = [Plan("generated:radar", seed, SIZE, 8.0, 1.0) for seed in range(30)]
    cuts = [cut_of(library, plan) for plan in plans]
    assert all("radar" in cut.looks for cut in cuts) and any(all(cut.looks) for cut in cuts)
    assert {name for cut in cuts for name in cut.looks if name} <= set(looks.LOOKS)
    assert {kind.partition(":")[2] for kind in ENGINES["device"].kinds} == {"plain", *looks.LOOKS}


@pytest.mark.parametrize("name", sorted(looks.LOOKS))
def test_looks_stay_in_range_and_keep_outlines_where_they_are(name):
    tiles = torch.tensor(np.stack([scenes.draw(k, 96) for k in (3, 8)])).movedim(-1, 1).float() / 255
    chance = looks.Chance(5, "cpu")
    shown = looks.rendered(chance, tiles, [name, ""])
    assert torch.equal(shown[1], tiles[1]) and shown.shape == tiles.shape
    assert shown[0].min() >= -1e-4 and shown[0].max() <= 1 + 1e-4 and shown[0].std() > 0.01

    def outline(tile):
        g = warp.blurred(looks.grey(tile[None]), 1.5)
        dy, dx = torch.gradient(g[0, 0])
        return warp.blurred((dx**2 + dy**2).sqrt()[None, None], 1.0)[0, 0]

    many = torch.stack([outline(looks.rendered(looks.Chance(k, "cpu"), tiles, [name, ""])[0]) for k in range(4)]).mean(
        0
    )
    scores = [torch.corrcoef(torch.stack([many.roll(s, 1).ravel(), outline(tiles[0]).ravel()]))[0, 1] for s in (0, 12)]
    assert scores[0] > scores[1] + 0.05


def run(tmp_path, *more):
    small = ["--batch", "2", "--tile-px", "64", "--held-back", "1", "--steps", "1", "--device", "cpu"]
    return gpu_slot.main([*small, "--out", str(tmp_path / "out"), *more], TINY)


def test_two_steps_of_a_slot_leave_weights_state_and_figures_and_the_next_slot_goes_on(library, tmp_path, capsys):
    pack(library, tmp_path / "p.zip", 1.0)
    carried = ("--pack", str(tmp_path / "p.zip"))
    assert run(tmp_path, *carried) == 0 and json.loads(capsys.readouterr().out)["step"] == 1
    with pytest.raises(CrosstieError, match="--resume"):
        run(tmp_path, *carried)
    assert run(tmp_path, *carried, "--resume") == 0
    (tmp_path / "out").rename(tmp_path / "before")
    assert run(tmp_path, *carried, "--resume", str(tmp_path / "before")) == 0
    figures = json.loads((tmp_path / "out/teacher.evaluation.json").read_text())
    assert figures["step"] == 3 and "map" in figures["held_back"] and (tmp_path / "out/teacher.safetensors").is_file()
    with pytest.raises(CrosstieError, match="no run"):
        run(tmp_path / "x", "--resume", str(tmp_path / "nothing"))


def test_the_teacher_has_about_as_many_parameters_as_published():
    count = sum(p.numel() for p in Dgim(gpu_slot.TEACHER).parameters())
    assert 13e6 < count < 18e6
