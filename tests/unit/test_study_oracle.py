"""The oracles of what words could add: truths that are told as they should be, on small drawn examples."""

from __future__ import annotations

import json

import numpy as np
import pytest

torch = pytest.importorskip("torch")
cv2 = pytest.importorskip("cv2")

from crosstie.core.geometry import frames  # noqa: E402
from crosstie.models.arrays import arrays_for  # noqa: E402
from crosstie.models.registry import find  # noqa: E402
from crosstie.training import study_oracle as oracle  # noqa: E402
from crosstie.training.engine import scenes  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402


def test_what_is_told_names_the_labels_and_nothing_where_there_are_none():
    labels = torch.tensor([[1.0, 0, 0], [0, 0, 0]])
    assert oracle.told(labels).tolist() == [[1.0, pytest.approx(oracle.TOLD), pytest.approx(oracle.TOLD)], [1, 1, 1]]


def test_classes_follow_colours_cell_by_cell():
    tile = np.zeros((64, 64, 3), np.uint8)
    tile[:, 32:] = (20, 200, 40)
    tile[32:, :32] = (200, 60, 30)
    centres = oracle.cluster_centres([tile, scenes.draw(1, 64)])
    found = oracle.class_map(tile, centres)
    assert found.shape == (oracle.CLASSES, 8, 8) and (found.sum(0) == 1).all()
    named = found.argmax(0)
    assert len({int(named[1, 1]), int(named[1, 6]), int(named[6, 1])}) == 3 and (named[:, 5:] == named[0, 6]).all()


def radar(flood):
    image = np.full((128, 128, 3), 150, np.uint8)
    image[:, 40:52] = 30
    if flood:
        image[60:110, 60:120] = 40
    return image


def test_flooded_is_what_turned_dark_and_not_the_river():
    found = oracle.flooded(radar(False), radar(True))
    assert found[85, 90] and not found[:, 44].any() and not found[20, 90]
    assert found.mean() == pytest.approx(50 * 60 / 128**2, rel=0.2)
    assert not oracle.flooded(radar(False), radar(False)).any()


def test_a_tile_that_is_warped_is_found_where_the_matrix_says():
    scene = scenes.draw(5, 192)
    matrix = frames.shift(3.0, -2.0) @ frames.shift(96, 96) @ frames.similarity(1.02, 2.0) @ frames.shift(-96, -96)
    full = np.full((192, 192), 255, np.uint8)
    images = (oracle.working(scene, full), oracle.working(*(oracle.warped(i, matrix) for i in (scene, full))))
    matcher = find("structural").create(arrays_for("cpu"))
    assert oracle.error_of(matcher, *images, matrix) < 0.3
    assert oracle.error_of(matcher, *images, frames.shift(4, 0) @ matrix) == pytest.approx(4.0, abs=0.4)


def test_floods_are_measured_in_three_ways_and_once(tmp_path):
    (tmp_path / "pairs").mkdir()
    files = {"s2b": scenes.draw(3, 128), "s1b": radar(False), "s1a": radar(True)}
    for name, image in files.items():
        cv2.imwrite(str(tmp_path / f"pairs/o_0001_{name}.png"), image)
    row = {"id": "o_0001_ba", "category": "sar", "matrix": np.eye(3).tolist()}
    listed = [{**row, "reference": "pairs/o_0001_s2b.png", "moving": "pairs/o_0001_s1a.png"}]
    (tmp_path / "pairs.json").write_text(json.dumps({"pairs": listed}))
    out = tmp_path / "flood.jsonl"
    for _ in range(2):
        found = oracle.floods(Library.open(tmp_path), ["structural"], 5, out)
    assert len(found) == len(out.read_text().splitlines()) == 1
    assert {key.partition(": ")[2] for key in found[0]} >= {"as it is", "painted as water", "left out"}


def test_gains_are_paired_and_neighbours_drawn_together():
    said = oracle.table({"as it is": [0.0, 100, 0, 100], "painted": [100.0, 100, 0, 100]}, [1, 1, 2, 2])
    assert "+25.0 (+0.0 to +50.0)" in said
    alone = oracle.grouped_mean([np.array([v]) for v in (0.0, 100.0) * 50])
    assert alone[0] == 50 and 35 < alone[1] < 45 < 55 < alone[2] < 65


def test_a_small_training_hears_classes_or_none():
    heard, deaf = (oracle.MapTar(told).eval() for told in (True, False))
    seen = type("Seen", (), {"maps": [torch.ones(2, 192, 4, 4)]})()
    heard.classes = torch.zeros(1, oracle.CLASSES, 4, 4)
    heard.classes[:, 2] = 1.0
    with torch.no_grad():
        heard.words_of_places.weight.fill_(0.5)
        said, nothing = heard.enhanced(seen, 2)
        assert nothing is None and (said[0] == 1.5).all() and (said[1] == 1.0).all()
        assert torch.equal(deaf.enhanced(seen, 2)[0], seen.maps[-1])
    assert any(name.startswith("words_of_places") for name in heard.own_state())
