"""The benchmark on generated tiles: its truth is the tiles' own, unseen places are drawn, a run goes on."""

import json

import numpy as np
import pytest
from crosstie.core.matching import TilePoints

pytest.importorskip("cv2")
pytest.importorskip("torch")

from crosstie.models import weights  # noqa: E402
from crosstie.training import bench_exact as bench  # noqa: E402
from crosstie.training import study_blank  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402


def truth(pair, step=16):
    """Return the matches that the flow itself gives on a grid, where it ends inside."""
    axis = np.arange(8, bench.SIZE, step) + 0.5
    reference = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
    return TilePoints(bench.sample(pair.flow, reference[None])[0], reference, np.ones(len(reference)))


@pytest.mark.parametrize("look", bench.LOOKS)
def test_true_matches_are_right_and_moved_ones_are_off_by_so_much(look):
    pair = bench.scene(Library(None), look, 4)
    found = truth(pair)
    assert len(bench.offsets(pair, found)) > 20
    assert np.abs(bench.offsets(pair, found)).max() < 1e-4
    moved = TilePoints(found.moving_xy + (3, 4), found.reference_xy, found.confidence)
    assert np.linalg.norm(bench.offsets(pair, moved), axis=1) == pytest.approx(5, abs=1e-4)


def test_a_perfect_matcher_and_one_that_finds_nothing():
    pair = bench.scene(Library(None), "plain", 1)

    class Perfect:
        def match(self, reference, moving):
            return truth(pair)

    class Blind:
        def match(self, reference, moving):
            return TilePoints.empty()

    perfect, blind = bench.measured(Perfect(), pair), bench.measured(Blind(), pair)
    assert perfect["p0.5"] == perfect["p3"] == 100 and perfect["offset"] < 1e-4 and perfect["right"] > 20
    assert blind["p3"] == blind["matches"] == 0


def test_a_matcher_is_of_the_weights_that_ship_or_of_a_training_run(tmp_path):
    content = (weights.FOLDER / "cstf.safetensors").read_bytes()
    (tmp_path / "cstf.safetensors").write_bytes(content)
    shipped, trained = bench.Looker.of("cstf"), bench.Looker.of(f"cstf@{tmp_path}:light")
    assert (shipped.light, trained.light) == (False, True)
    pair = bench.scene(Library(None), "plain", 1)
    assert bench.measured(trained, pair) == bench.measured(bench.Looker.of("cstf:light"), pair)


def test_scenes_of_pairs_that_are_trained_on_are_not_drawn():
    library = Library(None, training={"sar": ["seen"]}, held_back={"sar": ["unseen"]}, singles=["seen.tif"])
    assert bench.unseen(library).training == {"sar": ["unseen"]} and not bench.unseen(library).singles


def test_a_run_goes_on_where_it_ended(tmp_path, capsys):
    out = tmp_path / "exact.jsonl"
    run = ["--looks", "plain", "--data", str(tmp_path), "--out", str(out), "--scenes"]
    bench.main([*run, "1"])
    first = out.read_text()
    bench.main([*run, "2"])
    assert out.read_text().startswith(first)
    assert [json.loads(line)["scene"] for line in out.read_text().splitlines()] == [0, 1]
    assert "| plain | structural | 2 |" in capsys.readouterr().out


def test_matchers_are_compared_scene_by_scene():
    rows = [
        {"look": "radar", "matcher": name, "scene": scene, **dict.fromkeys(("p0.5", "p1", "p3"), 10.0 * scene + gain)}
        for name, gain, scenes in (("old", 0.0, 4), ("new", 5.0, 6))
        for scene in range(scenes)
    ]
    said = bench.ahead(rows, "old").splitlines()
    assert len(said) == 3 and said[-1].startswith("| radar | new | 4 |") and said[-1].count("+5.0 (+5.0 to +5.0)") == 3


def test_what_stays_put_in_a_blank_area_is_counted_and_what_is_right_beside_it():
    class Staying:
        def match(self, reference, moving):
            axis = np.arange(8.0, reference.shape[0] - 8, bench.SPACING_PX)
            xy = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
            return TilePoints(xy, xy, np.full(len(xy), 0.4))

    pair, empty = study_blank.blanked(bench.scene(Library.open(None), "plain", 3), 3)
    assert 0.2 < empty.mean() < 0.9 and pair.moving[empty].std() < pair.moving[~empty].std()
    found = study_blank.measured(Staying(), pair, empty)
    assert found["stays put"] == 100 and found["their chance"] == pytest.approx(40)
    assert 70 < found["matches, blank"] < 130 and found["precision, seen"] < 60
