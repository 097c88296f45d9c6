"""The rig: training leaves whole files, goes on where it stopped, logs, feeds the same pairs from any process."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")
cv2 = pytest.importorskip("cv2")

from crosstie.models import weights  # noqa: E402
from crosstie.models.dgim.matcher import load_network  # noqa: E402
from crosstie.models.dgim.network import Shape  # noqa: E402
from crosstie.training.dgim import DgimLesson  # noqa: E402
from crosstie.training.engine.curriculum import CASCADE  # noqa: E402
from crosstie.training.engine.pair import Plan  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402
from crosstie.training.rig import checkpoint  # noqa: E402
from crosstie.training.rig.feed import Feed  # noqa: E402
from crosstie.training.rig.loop import Average, Trainer  # noqa: E402
from crosstie.training.rig.plot import ACROSS, INK, PANEL, PAPER, draw, plot, read  # noqa: E402
from crosstie.training.rig.precision import mixed_precision  # noqa: E402
from crosstie.training.rig.recipe import Recipe  # noqa: E402
from crosstie.training.rig.source import EngineSource  # noqa: E402
from crosstie.training.ship import calibrate, ship  # noqa: E402
from crosstie.training.train import main, parser  # noqa: E402

TINY = Shape(
    widths=(8, 12, 16), depths=(1, 1, 1), rounds=1, heads=2,
    half_width=12, detail_width=8, half_features=4, full_features=4, vote_width=16,
)  # fmt: skip
RECIPE = Recipe(batch=2, tile_px=64, warm_up_steps=2, log_every=2, held_back=3, mixed=False)


def trainer(folder, recipe=RECIPE):
    return Trainer(DgimLesson(TINY), recipe, Library.open(None), folder, "cpu", jobs=0)


def test_a_run_leaves_weights_state_and_log_and_goes_on_from_them(tmp_path):
    first = trainer(tmp_path)
    first.run(600, most_steps=4)
    state = json.loads((tmp_path / "dgim.json").read_text())
    assert state["step"] == 4 and state["recipe"]["batch"] == 2 and state["curriculum"]["errors"]
    rows = list(csv.DictReader((tmp_path / "dgim.csv").open()))
    assert [row["step"] for row in rows] == ["2", "4"] and float(rows[-1]["loss"]) > 0
    assert all(float(row["pairs_per_s"]) > 0 for row in rows)
    assert cv2.imread(str(tmp_path / "dgim.png")).shape[1] == ACROSS * PANEL[1]
    second = trainer(tmp_path)
    assert second.step == 4
    for name, value in first.average.network.state_dict().items():
        if value.is_floating_point():
            assert torch.allclose(second.network.state_dict()[name], value, atol=2e-3), name
    second.run(600, most_steps=2)
    assert json.loads((tmp_path / "dgim.json").read_text())["step"] == 6
    assert not list(tmp_path.glob(".*part"))


def test_an_interrupted_run_saves_what_it_has(tmp_path, monkeypatch):
    made = trainer(tmp_path)
    plain = made._one_step

    def step(batch, rate):
        if made.step == 2:
            raise KeyboardInterrupt
        return plain(batch, rate)

    monkeypatch.setattr(made, "_one_step", step)
    with pytest.raises(KeyboardInterrupt):
        made.run(600, most_steps=5)
    assert trainer(tmp_path).step == 2


def test_time_ends_a_run(tmp_path):
    made = trainer(tmp_path)
    made.run(0.0)
    assert made.step == 0 and not (tmp_path / "dgim.safetensors").exists()


def test_held_back_figures_come_from_the_same_pairs_each_time(tmp_path):
    made = trainer(tmp_path)
    assert made.evaluate() == made.evaluate()


@pytest.mark.parametrize("moment", ["write", "replace"])
def test_weights_are_never_half_written(tmp_path, monkeypatch, moment):
    path = tmp_path / "w.safetensors"
    checkpoint.write_whole(path, b"old")

    def fail(*_):
        raise OSError("disk full")

    if moment == "write":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(type(path), "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        checkpoint.write_whole(path, b"new and longer")
    assert path.read_bytes() == b"old" and [p.name for p in tmp_path.iterdir()] == ["w.safetensors"]


def test_weights_survive_storage_as_float16(tmp_path):
    lesson = DgimLesson(TINY)
    a, b = lesson.network(), lesson.network()
    checkpoint.save_weights(a, tmp_path / "w.safetensors", {"format": "1"})
    checkpoint.load_weights(b, tmp_path / "w.safetensors")
    for name, value in a.state_dict().items():
        assert torch.allclose(value.float(), b.state_dict()[name].float(), atol=1e-3), name
    other = DgimLesson(replace(TINY, depths=(2, 1, 1))).network()
    with pytest.raises(RuntimeError, match="another network"):
        checkpoint.load_weights(other, tmp_path / "w.safetensors")


def test_the_average_follows_fast_at_first_and_slowly_later():
    network = torch.nn.Linear(1, 1)
    average = Average(network, keep=0.9)
    network.weight.data += 1.0
    gaps = []
    for _ in range(300):
        average.update(network)
        gaps.append((network.weight - average.network.weight).abs().item())
    assert gaps[0] < 0.2 and gaps[-1] < 1e-4
    network.weight.data += 1.0
    average.update(network)
    assert (network.weight - average.network.weight).abs().item() == pytest.approx(0.9, abs=0.01)


def test_rates_warm_up_hold_and_fall():
    recipe = Recipe(rate=1.0, least_rate=0.0, warm_up_steps=10)
    rates = [recipe.rate_at(step, step / 1000) for step in range(1001)]
    assert rates[0] == pytest.approx(0.1) and rates[300] == 1.0 and rates[1000] == 0.0
    assert rates[750] == pytest.approx(0.5)
    assert np.all(np.diff(rates[:10]) > 0) and np.all(np.diff(rates[500:]) <= 0)


def test_processes_make_the_same_batches_as_the_loop_itself():
    plans = [[Plan("generated:response", 7 * k + j, 32) for j in range(3)] for k in range(3)]
    made = []
    for jobs in (0, 1):
        feed, wanted = Feed(EngineSource(Library.open(None)), jobs, ahead=1), iter(plans)
        batches = feed.batches(lambda wanted=wanted: next(wanted))
        made.append([next(batches), next(batches)])
        feed.close()
    for here, there in zip(*made):
        for name, value in vars(here).items():
            assert torch.equal(value, vars(there)[name]) if isinstance(value, torch.Tensor) else True
    assert made[0][0].reference.shape == (3, 3, 32, 32) and made[0][0].kinds == ("generated:response",) * 3


def test_every_setting_of_a_recipe_is_an_argument(tmp_path, capsys):
    chosen = parser().parse_args(["--rate", "0.5", "--mixed", "no", "--tile-px", "96"])
    assert chosen.rate == 0.5 and chosen.mixed is False and chosen.tile_px == 96 and chosen.batch == Recipe().batch
    arguments = [
        "--steps",
        "1",
        "--batch",
        "1",
        "--tile-px",
        "32",
        "--held-back",
        "3",
        "--jobs",
        "0",
        "--device",
        "cpu",
    ]
    assert main([*arguments, "--data", str(tmp_path / "none"), "--out", str(tmp_path), "--fresh"]) == 0
    assert json.loads(capsys.readouterr().out)["step"] == 1
    assert (tmp_path / "dgim.evaluation.json").is_file()


def test_calibration_finds_the_chance_and_the_error_behind_the_numbers():
    rng = np.random.default_rng(0)
    logit, sigma = rng.normal(0, 2, 20_000), rng.uniform(0.3, 1.0, 20_000)
    right = rng.random(20_000) < 1 / (1 + np.exp(-(0.5 * logit + 1.0)))
    exact = np.linalg.norm(rng.normal(0, 1, (20_000, 2)), axis=1) * 1.4 * sigma
    found = calibrate(logit, sigma, np.where(right, np.minimum(exact, 2.99), 20.0))
    assert (found.slope, found.offset) == pytest.approx((0.5, 1.0), abs=0.06)
    assert found.sigma == pytest.approx(1.4, abs=0.05)


def test_only_right_or_only_wrong_matches_calibrate_finitely():
    logit, sigma = np.linspace(-1, 1, 50), np.ones(50)
    for error in (np.zeros(50) + 0.1, np.full(50, 30.0)):
        assert np.isfinite(list(vars(calibrate(logit, sigma, error)).values())).all()


def test_what_is_shipped_is_what_was_trained_and_can_be_read_and_trained_on(tmp_path):
    torch.manual_seed(0)
    network = DgimLesson().network()
    checkpoint.save_weights(network, tmp_path / "run/dgim.safetensors", {})
    checkpoint.write_state(tmp_path / "run/dgim.json", {"step": 7, "curriculum": {}})
    ship(DgimLesson(), tmp_path / "run", Library.open(None), tmp_path / "to", tmp_path / "states", pairs_a_kind=1)
    assert (tmp_path / "to/dgim.safetensors").stat().st_size < 8e6
    loaded, calibration = load_network(weights.read("dgim", tmp_path / "to"))
    assert np.isfinite(list(vars(calibration).values())).all()
    pixels, valid = torch.rand(1, 3, 64, 64), torch.ones(1, 1, 64, 64)
    a, b = (made.eval()(pixels, pixels, valid, valid, 10.0).logits for made in (network, loaded))
    assert torch.allclose(a, b, atol=0.1)
    assert checkpoint.read_state(tmp_path / "states/dgim.json")["step"] == 7


def test_a_run_that_is_asked_to_end_saves_first(tmp_path, monkeypatch):
    monkeypatch.setattr("crosstie.training.train.LESSONS", {"dgim": lambda: DgimLesson(TINY)})
    plain = Trainer._one_step

    def step(self, batch, rate):
        if self.step == 1:
            os.kill(os.getpid(), signal.SIGTERM)
        return plain(self, batch, rate)

    monkeypatch.setattr(Trainer, "_one_step", step)
    before = signal.getsignal(signal.SIGTERM)
    arguments = ["--steps", "5", "--batch", "1", "--tile-px", "32", "--jobs", "1", "--device", "cpu", "--mixed", "no"]
    try:
        with pytest.raises(SystemExit) as ended:
            main([*arguments, "--data", str(tmp_path / "none"), "--out", str(tmp_path), "--fresh"])
    finally:
        signal.signal(signal.SIGTERM, before)
    assert ended.value.code == 143
    assert checkpoint.read_state(tmp_path / "dgim.json")["step"] in (1, 2)


def test_difficulty_stops_where_the_recipe_says(tmp_path):
    made = trainer(tmp_path, Recipe(batch=2, tile_px=64, held_back=3, mixed=False, hardest=0.25))
    made.source.curriculum.difficulty = 0.2495
    made.source.curriculum.errors = dict.fromkeys(made.source.curriculum.errors, 0.0)
    made.source.curriculum.learn([], np.array([]))
    assert made.source.curriculum.difficulty == 0.25
    made.source.curriculum.restore({"difficulty": 0.9})
    assert made.source.curriculum.difficulty == 0.25


def test_a_run_goes_through_the_cascade_and_one_that_goes_on_stays_in_its_last_stage(tmp_path):
    recipe = Recipe(batch=1, tile_px=32, held_back=3, mixed=False, cascade=True)
    made, stages = trainer(tmp_path, recipe), []
    learn = made.source.learn
    made.source.learn = lambda *seen: (stages.append(made.source.curriculum.stage), learn(*seen))
    made.run(60, most_steps=10)
    assert stages[0] == 0 and stages == sorted(stages) and stages[-1] == len(CASCADE) - 1
    assert trainer(tmp_path, recipe).source.curriculum.stage == len(CASCADE) - 1


KILLED = """
import sys, time
from pathlib import Path
import torch
from crosstie.training.rig.checkpoint import save_weights, write_state

network = torch.nn.Linear(700, 700)
folder = Path(sys.argv[1])
for step in range(10**9):
    torch.nn.init.constant_(network.weight, step % 2000)
    save_weights(network, folder / "w.safetensors", {"step": str(step)})
    write_state(folder / "w.json", {"step": step, "long": list(range(5000))})
"""


def test_a_run_killed_at_any_moment_leaves_whole_files(tmp_path):
    """Kill a process that saves all the time, at random moments; what is there must always load."""
    rng = np.random.default_rng(1)
    running = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)])
    try:
        while not (tmp_path / "w.json").exists():
            assert running.poll() is None
            time.sleep(0.05)
    finally:
        running.kill()
        running.wait()
    for _ in range(3):
        running = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)])
        started = (tmp_path / "w.json").stat().st_mtime_ns
        while (tmp_path / "w.json").stat().st_mtime_ns == started:
            assert running.poll() is None
            time.sleep(0.01)
        time.sleep(rng.uniform(0, 0.1))
        running.kill()
        running.wait()
        network = torch.nn.Linear(700, 700)
        checkpoint.load_weights(network, tmp_path / "w.safetensors")
        assert (network.weight == network.weight[0, 0]).all()
        assert len(checkpoint.read_state(tmp_path / "w.json")["long"]) == 5000


def test_a_log_of_other_columns_is_put_aside(tmp_path):
    (tmp_path / "dgim.csv").write_text("step,loss\n7,0.5\n")
    trainer(tmp_path).run(600, most_steps=2)
    assert (tmp_path / "dgim.before-2.csv").read_text() == "step,loss\n7,0.5\n"
    assert read(tmp_path / "dgim.csv")["step"].tolist() == [2.0]


def test_a_log_is_drawn_with_gaps_and_a_last_row_cut_short(tmp_path):
    path = tmp_path / "a.csv"
    plot(path)
    path.write_text("step,seconds,loss,error\n")
    plot(path)
    assert not path.with_suffix(".png").exists()
    path.write_text("step,seconds,loss,error\n20,1.0,3.0,nan\n40,2.0,1.0,nan\n60,3.0\n")
    plot(path)
    assert cv2.imread(str(path.with_suffix(".png"))).shape == (PANEL[0], ACROSS * PANEL[1], 3)
    flat = draw({"step": np.arange(3.0), "loss": np.ones(3)})
    assert (flat == INK).all(-1).any() and (flat[:, PANEL[1] :] == PAPER).all()
    falling = draw({"step": np.arange(100.0), "loss": np.linspace(1, 0, 100)})[:, : PANEL[1]]
    blue = (falling[..., 0] > falling[..., 2].astype(int) + 40).nonzero()
    assert np.corrcoef(blue)[0, 1] > 0.95


@pytest.mark.parametrize(("wanted", "quick"), [(True, True), (True, False), (False, True)])
def test_half_precision_is_used_where_it_is_wanted_and_the_processor_quick_at_it(monkeypatch, wanted, quick):
    monkeypatch.setattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported", lambda: quick)
    with mixed_precision("cpu", wanted):
        made = torch.ones(2, 2) @ torch.ones(2, 2)
    assert made.dtype == (torch.bfloat16 if wanted and quick else torch.float32)
