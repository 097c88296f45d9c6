"""The measures of cstf's studies, on cases whose answer is known."""

from __future__ import annotations

import json

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("cv2")
gdal = pytest.importorskip("osgeo.gdal")

from crosstie.core.geometry.accuracy import Accuracy  # noqa: E402
from crosstie.core.geometry.families import FAMILIES  # noqa: E402
from crosstie.core.matching import WorkingImage  # noqa: E402
from crosstie.core.operation.operation import Operation  # noqa: E402
from crosstie.core.raster.grid import RasterGrid  # noqa: E402
from crosstie.models.cstf.network import Cstf, Shape  # noqa: E402
from crosstie.training import study_carry, study_cstf, study_cstf_parts, study_snap  # noqa: E402

TINY = Shape(widths=(8, 12, 16), depths=(1, 1, 1), half_width=12, detail_width=8, tokens=16, heads=2, context=8)


def image(rows, cols, seed=0):
    grain = np.random.default_rng(seed).random((1, rows // 4 + 1, cols // 4 + 1)).astype(np.float32)
    pixels = np.repeat(np.repeat(grain, 4, 1), 4, 2)[:, :rows, :cols]
    return WorkingImage(np.ascontiguousarray(pixels), np.ones((rows, cols), bool), np.eye(3))


def test_repeatability_counts_what_is_seen_and_near():
    here = np.array([[10.0, 10.0], [40.0, 40.0]])
    there = np.array([[11.0, 12.0], [40.0, 44.0], [90.0, 10.0], [300.0, 10.0]])
    seen = np.ones((60, 100), bool)
    assert study_cstf.repeatability(here, there, seen, 3.0) == pytest.approx(100 / 3)
    seen[:, 80:] = False
    assert study_cstf.repeatability(here, there, seen, 3.0) == 50.0
    assert study_cstf.repeatability(np.empty((0, 2)), there, seen, 3.0) == 0.0


@pytest.mark.parametrize("name", study_cstf.DETECTORS)
def test_detectors_answer_inside_the_image_and_repeat_themselves(name):
    tile = image(96, 128)
    found = study_cstf.DETECTORS[name](tile, 40)
    assert 20 <= len(found) <= 60 and ((found >= 0) & (found <= (128, 96))).all()
    assert study_cstf.repeatability(found, found, tile.valid, 1.5) == 100.0
    assert study_cstf.cover(found, tile.valid) > 40.0


def test_two_resolutions_show_the_same_places():
    fine, coarse = study_cstf.at_two_resolutions(image(81, 96))
    assert fine.shape == (80, 96) and coarse.shape == (40, 48) and coarse.valid.all()
    assert coarse.pixels[0, 3, 5] == pytest.approx(fine.pixels[0, 6:8, 10:12].mean(), abs=1e-5)
    assert (coarse.to_native @ [3.0, 5.0, 1.0]).tolist() == [6.0, 10.0, 1.0]
    assert "grid" not in study_cstf.ZOOMED and len(study_cstf.ZOOMED) == 3


def test_cover_counts_cells():
    valid = np.ones((64, 96), bool)
    assert study_cstf.cover(np.array([[1.0, 1.0], [2.0, 2.0], [70.0, 40.0]]), valid) == pytest.approx(100 / 3)
    valid[:, 64:] = False
    assert study_cstf.cover(np.array([[1.0, 1.0]]), valid) == pytest.approx(25.0)


@pytest.fixture
def operation():
    matrix = np.array([[0.9, 0.2, 30], [-0.2, 0.9, 40], [0, 0, 1.0]])
    rng = np.random.default_rng(1)
    moving = rng.uniform(0, 300, (50, 2))
    fitted = FAMILIES["affine"].fit(moving, moving @ matrix[:2, :2].T + matrix[:2, 2] + rng.normal(0, 0.5, (50, 2)))
    accuracy = Accuracy(50, 0.7, 0.7, 0.75, 1.2, 1.0, 1.0)
    return matrix, Operation(fitted, RasterGrid("a", (300, 300)), RasterGrid("b", (400, 420)), accuracy)


def test_boxes_are_carried_as_a_layer_is(operation):
    matrix, operation = operation
    boxes = study_carry.draw_boxes(np.random.default_rng(0), matrix, (300, 300), (400, 420))
    carried, sigma = study_carry.carry(boxes, operation)
    assert len(boxes) == len(carried) == study_carry.BOXES and (sigma > 0.5).all() and (sigma < 1.0).all()
    for corners, polygon in zip(boxes, carried):
        true = study_carry._moved(corners, matrix)
        assert study_carry._iou(polygon, true) > 0.9
        assert polygon.centroid.distance(true.centroid) < 1.0
    assert study_carry._iou(carried[0], carried[0]) == 1.0


def test_snapping_is_measured_where_both_show_something(tmp_path):
    tile = (255 * image(200, 240).pixels[0]).astype(np.uint8)
    for name in ("a", "b"):
        made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 240, 200, 1, gdal.GDT_Byte)
        made.GetRasterBand(1).WriteArray(np.maximum(tile, 1))
        made = None
    pair = {"id": "p", "category": "c", "moving": "a.tif", "reference": "b.tif", "matrix": np.eye(3).tolist()}
    (tmp_path / "pairs.json").write_text(json.dumps({"pairs": [pair]}))
    matchers = {"structural": study_snap.find("structural").create(study_snap.arrays_for("cpu"))}
    rows = study_snap._of_pair(study_cstf.pairs_of(tmp_path / "pairs.json", 0)[0], tmp_path, matchers, 2, 0)
    assert len(rows) == 6
    table = study_snap._table(rows)
    assert [row["radius"] for row in table] == [8, 16, 32] * 2
    assert table[-3]["right"] == 100.0


@pytest.mark.parametrize("name", study_cstf_parts.WITHOUT)
def test_what_is_taken_away_is_gone_and_the_rest_stands(name):
    torch.manual_seed(0)
    network = Cstf(TINY).eval()
    torch.nn.init.normal_(network.heat.vote.weight)
    pixels, valid = torch.rand(1, 3, 64, 64), torch.ones(1, 1, 64, 64)
    points = torch.tensor([0]), torch.tensor([1]), torch.tensor([[30.0, 33.0]]), 10.0

    def logits():
        return network.look(network(pixels, pixels.flip(2), valid, valid), *points).logits

    before = logits()
    study_cstf_parts.WITHOUT[name](network)
    after = logits()
    assert torch.isfinite(after).all() and torch.equal(before, after) == (name == "all")


def test_a_row_is_behind_the_first_by_its_gap_on_the_same_pairs():
    figures = dict.fromkeys(study_cstf_parts.FIGURES, 10.0)
    whole = {"sar": [{**figures, "precision_3px": p} for p in (50.0, 70.0, 90.0)], "map": [figures]}
    worse = {
        kind: [{**row, "precision_3px": row["precision_3px"] - 6.0} for row in rows] for kind, rows in whole.items()
    }
    table = study_cstf_parts.table_of({"all": whole, "less": worse, "again": whole})
    assert [row["behind, 3 px"] for row in table] == [
        "+0.0 (+0.0 to +0.0)",
        "+6.0 (+6.0 to +6.0)",
        "+0.0 (+0.0 to +0.0)",
    ]
    assert table[0]["precision_3px"] == pytest.approx((70 + 10) / 2)
