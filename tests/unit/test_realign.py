"""Matrices of training pairs: mended where two matchers agree on how, left alone where they do not."""

import json

import numpy as np
import pytest

cv2 = pytest.importorskip("cv2")

from crosstie.core.geometry import frames  # noqa: E402
from crosstie.core.matching import Matcher, TilePoints  # noqa: E402
from crosstie.models.arrays import arrays_for  # noqa: E402
from crosstie.models.registry import find  # noqa: E402
from crosstie.training import realign  # noqa: E402
from crosstie.training.engine import scenes  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402

OFF = np.array([[1.0, 0.002, -1.4], [-0.001, 1.0, 1.1], [0, 0, 1]])
"""From moving to reference px, of a pair that is listed as aligned."""


class Agreed(Matcher):
    """Matches on a grid that follow a matrix, with some noise."""

    def __init__(self, matrix, noise=0.3):
        self.matrix, self.noise = matrix, noise

    def match(self, reference, moving, context):
        axis = np.arange(20.0, 240, 20)
        there = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
        noise = np.random.default_rng(3).normal(0, self.noise, there.shape)
        return TilePoints(there, frames.apply(self.matrix, there) + noise, np.ones(len(there)))


@pytest.fixture
def library(tmp_path):
    """One pair, listed as aligned, whose moving image lies where OFF says; a second one of two places."""
    (tmp_path / "data/pairs").mkdir(parents=True)
    scene = scenes.draw(5, 260)
    images = {"a": scene, "b": cv2.warpAffine(scene, np.linalg.inv(OFF)[:2], (260, 260)), "c": scenes.draw(77, 260)}
    for name, image in images.items():
        cv2.imwrite(str(tmp_path / f"data/pairs/{name}.png"), image)
    rows = [
        {"id": name, "category": "plain", "matrix": np.eye(3).tolist(), "reference": "pairs/a.png", "moving": moving}
        for name, moving in (("off", "pairs/b.png"), ("other", "pairs/c.png"))
    ]
    (tmp_path / "data/pairs.json").write_text(json.dumps({"pairs": rows}))
    return Library.open(tmp_path / "data")


def found(library, second):
    matchers = {"structural": find("structural").create(arrays_for("cpu")), "second": second}
    return {row["id"]: row for row in realign.rows({"data": library}, matchers, set())}


def test_a_matrix_is_mended_where_two_matchers_agree_and_not_for_two_places(library, tmp_path):
    rows = found(library, Agreed(OFF))
    assert rows["off"]["trusted"] and not rows["other"]["trusted"] and "matrix" not in rows["other"]
    places = np.array([[10.0, 10], [250, 20], [130, 240]])
    truth = frames.apply(OFF, places)
    assert np.abs(frames.apply(np.array(rows["off"]["matrix"]), places) - truth).max() < 0.3

    listed = tmp_path / "realigned.jsonl"
    listed.write_text("".join(json.dumps(row) + "\n" for row in rows.values()))
    pairs = {pair.name: pair for pair in Library.open(library.root, listed).training["plain"]}
    assert pairs["off"].exact and not pairs["other"].exact
    assert np.allclose(pairs["off"].matrix, rows["off"]["matrix"]) and np.allclose(pairs["other"].matrix, np.eye(3))
    listed.write_text("")
    assert not any(pair.exact for pair in Library.open(library.root, listed).training["plain"])


@pytest.mark.parametrize(
    "second", [Agreed(OFF @ [[1, 0, 0.9], [0, 1, 0], [0, 0, 1]]), Agreed(OFF, noise=4.0)], ids=["aside", "vague"]
)
def test_a_matrix_stays_where_the_second_matcher_says_something_else_or_little(library, second):
    assert not found(library, second)["off"]["trusted"]
