"""The map frame of a scan: found where there is one, ignored by the match, cut off in every way, and bad input."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.neatline.find import find
from crosstie.core.neatline.text import corners_in, text_of
from crosstie.core.operation.operation import Operation, load_operation, operation_of_match, save_operation
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.raster.reader import Reader
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.request_check import check_request
from crosstie.core.request import MatchRequest
from crosstie.library import calls
from crosstie.services.batch import pair as batch_pair
from osgeo import gdal

SIZE = 760, 640
"""Width and height of the scans."""


def box(left=90, top=80, right=670, bottom=560, turned=0.0):
    ring = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], float)
    middle = ring.mean(axis=0)
    about = frames.shift(*middle) @ frames.similarity(1.0, turned) @ frames.shift(*-middle)
    return frames.apply(about, ring)


def inside(ring, size=SIZE):
    """How far each pixel's centre lies inside a ring, px."""
    x, y = np.meshgrid(np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5)
    away = np.full(x.shape, np.inf)
    for start, end in zip(ring, np.roll(ring, -1, axis=0)):
        dx, dy = end - start
        away = np.minimum(away, (dx * (y - start[1]) - dy * (x - start[0])) / np.hypot(dx, dy))
    return away


def ground(size=SIZE, seed=0, step=7):
    """Something like a drawn map: thin crooked lines on paper."""
    rng = np.random.default_rng(seed)
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    waves = sum(
        rng.uniform(1, 3) * np.sin(rng.uniform(-0.05, 0.05) * x + rng.uniform(-0.05, 0.05) * y + rng.uniform(0, 6))
        for _ in range(step)
    )
    return np.where(np.abs(waves - np.round(waves)) < 0.12, 90.0, 225.0)


def line(image, ring, thick=1.0, dark=150.0):
    image -= dark * np.exp(-((inside(ring, image.shape[::-1]) / thick) ** 2))


def scan(ring, *further, paper=225.0, noise=2.0, size=SIZE):
    """A scanned sheet with its neatline, and further frames about it by how far outside they lie and how thick."""
    image = np.where(inside(ring, size) > 0, ground(size), paper)
    line(image, ring)
    for aside, thick in further:
        middle = ring.mean(axis=0)
        corners = ring + aside * np.sign(ring - middle)
        line(image, corners, thick)
    image += np.random.default_rng(1).normal(0, noise, image.shape)
    return np.clip(image, 0, 255)


def found(image):
    full = image.astype(np.float32)
    return find(full, full.shape[::-1], lambda x, y, w, h: full[y : y + h, x : x + w])


@pytest.mark.parametrize("turned", [0.0, 1.3, -7.5, 8.0])
def test_a_skewed_frame_is_found_to_a_pixel(turned):
    ring = box(130, 130, 640, 520, turned)
    neatline = found(scan(ring))
    assert neatline.is_whole and np.abs(neatline.corners - ring).max() < 1.0


def test_the_innermost_of_several_frames_is_the_neatline():
    ring = box(turned=2.0)
    neatline = found(scan(ring, (10, 1.5), (22, 3.0)))
    assert np.abs(neatline.corners - ring).max() < 1.5


def test_lines_of_a_grid_in_the_map_are_no_frame():
    ring = box()
    image = scan(ring)
    within = inside(ring) > 0
    for at in (140, 250, 400, 540):
        image[:, at][within[:, at]] = 80
    for at in (120, 230, 380, 500):
        image[at][within[at]] = 80
    assert np.abs(found(image).corners - ring).max() < 1.5


def test_a_broken_faint_frame_under_a_stain_is_found():
    ring = box(turned=-3.0)
    image = np.where(inside(ring) > 0, ground(), 225.0)
    line(image, ring, dark=60.0)
    for x, y in ((300, 80), (667, 300), (92, 420)):
        image[y - 30 : y + 30, x - 30 : x + 30] = 215
    y, x = np.mgrid[: SIZE[1], : SIZE[0]]
    image *= 1 - 0.3 * np.exp(-((x - 600) ** 2 + (y - 100) ** 2) / 9e3)
    assert np.abs(found(image).corners - ring).max() < 2.0


def test_a_frame_that_the_scan_cuts_ends_at_the_scans_edge():
    ring = box(130, 120, 900, 800)
    neatline = found(scan(ring))
    assert not neatline.is_whole
    assert neatline.corners == pytest.approx(np.array([[130, 120], [760, 120], [760, 640], [130, 640]]), abs=1.5)


def blocks(seed=3):
    """A city of square blocks from above."""
    rng = np.random.default_rng(seed)
    tiles = rng.uniform(70, 230, (SIZE[1] // 40 + 1, SIZE[0] // 60 + 1))
    image = np.kron(tiles, np.ones((40, 60)))[: SIZE[1], : SIZE[0]]
    image[::40], image[:, ::60] = 60, 60
    return image + rng.normal(0, 12, image.shape)


def orchard():
    y, x = np.mgrid[: SIZE[1], : SIZE[0]]
    trees = 140 + 60 * np.sin(x / 2.5) * np.sin(y / 2.5)
    return np.where((np.abs(x - 300) < 3) | (np.abs(y - 200) < 3), 200, trees)


def photograph():
    noise = np.random.default_rng(5).normal(0, 1, (SIZE[1] // 8, SIZE[0] // 8))
    return np.clip(128 + 50 * np.kron(noise, np.ones((8, 8))), 0, 255)


@pytest.mark.parametrize(
    "image", [blocks, orchard, photograph, ground, lambda: np.full(SIZE[::-1], 200.0)],
    ids=["blocks", "orchard", "photograph", "map without a frame", "empty"],
)  # fmt: skip
def test_what_has_no_frame_is_left_whole(image):
    assert found(image()) is None


def test_two_maps_on_one_scan_are_left_whole():
    image = np.full(SIZE[::-1], 225.0)
    for ring in (box(40, 100, 360, 540), box(400, 100, 720, 540)):
        image = np.where(inside(ring) > 0, ground(), image)
        line(image, ring)
    assert found(image) is None


def test_a_small_picture_is_no_scan():
    ring = box(40, 40, 260, 220)
    assert found(scan(ring, size=(300, 260))) is None


# The match


@pytest.fixture
def sheet(raster):
    ring = box(turned=2.0)
    return raster(np.uint8(scan(ring)), name="sheet.tif"), ring


def test_what_lies_outside_is_invalid_and_said(sheet):
    source, ring = sheet
    with Reader(source, neatline="auto") as reader:
        image = reader.read(None, SIZE[0])
        away = inside(reader.neatline)
        assert not image.valid[away < -1].any() and image.valid[away > 1].all()
        assert any("map frame" in str(note) for note in reader.notes)
        assert np.abs(reader.neatline - ring).max() < 1.5
    with Reader(source) as reader:
        assert reader.neatline is None and reader.read(None, 200).valid.all()


def test_measurements_are_no_scan(raster, sheet):
    with Reader(sheet[0]) as reader:
        pixels = reader.raster.dataset.ReadAsArray()
    for other in (pixels.astype(np.float32), np.stack([pixels] * 5)):
        with Reader(raster(other, name="other.tif"), neatline="auto") as reader:
            assert reader.neatline is None


def test_a_request_keeps_the_frame_that_was_found(sheet, raster, textured):
    reference = raster(np.uint8(255 * textured(90, 120, 2)), name="reference.tif")
    with ImagePair(MatchRequest(sheet[0], reference)) as pair:
        assert np.abs(corners_in(pair.request.neatline) - sheet[1]).max() < 1.5
    with ImagePair(MatchRequest(sheet[0], reference, neatline="off")) as pair:
        assert pair.request.neatline == "off" and pair.moving.neatline is None
    five = "100 90, 400 85, 660 100, 650 540, 110 545"
    with ImagePair(MatchRequest(sheet[0], reference, neatline=five)) as pair:
        assert len(pair.moving.neatline) == 5 and not pair.notes


@pytest.mark.parametrize(
    "neatline",
    ["800 10, 900 10, 900 90, 800 90", "-50 -50, 5 -50, 5 5, -50 5", "750 0, 900 0, 900 640, 750 640"],
)
def test_a_frame_beside_the_raster_or_a_sliver_of_it_is_refused(neatline, sheet):
    with pytest.raises(CrosstieError, match="The map frame lies outside"):
        check_request(MatchRequest(sheet[0], sheet[0], neatline=neatline))


def test_a_frame_may_be_wkt_and_turned_by_half():
    corners = corners_in("POLYGON((670 560, 90 560, 90 80, 670 80, 670 560))")
    assert len(corners) == 4 and corners_in(text_of(corners)) == pytest.approx(corners)
    with pytest.raises(CrosstieError, match="is no map frame"):
        corners_in("POLYGON((670 560, 90 560), (1 1, 2 2))")


# Cut off, in every way

FRAME = "20 10, 80 10, 80 50, 20 50"
PLACE = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)


@pytest.fixture
def matched(raster, textured, monkeypatch):
    """A registration whose moving raster has a map frame; every match returns it."""
    moving = raster(np.uint8(1 + 254 * textured(60, 100, 1)), name="moving.tif")
    reference = raster(
        np.uint8(1 + 254 * textured(90, 120, 2)), name="reference.tif", geotransform=PLACE, crs="EPSG:32633"
    )
    transform = FAMILIES["shift"].of(frames.shift(5, 7))
    xy = np.random.default_rng(0).uniform(10, 50, (12, 2))
    accuracy = Accuracy(12, 0.5, 0.5, 0.5, 0.5, 0.9, 1.0)
    points = TiePoints.from_matches(xy, xy + [5, 7], np.ones(12), "structural")
    outcome = Registered(MatchRequest(moving, reference, neatline=FRAME), ACCEPTED, transform, points, accuracy, 0.9)
    for name in ("crosstie.cli.register.match", "crosstie.services.batch.pair.match"):
        monkeypatch.setattr(name, lambda *_, **__: outcome)
    monkeypatch.setattr(calls, "match_request", lambda *_, **__: outcome)
    return outcome


def require_cut(path):
    """The file holds the frame's 60 × 40 pixels and no more."""
    data = gdal.Open(str(path))
    assert (data.RasterXSize, data.RasterYSize) == (60, 40)
    assert data.GetGeoTransform()[0] == 500000 + 2 * 25 and data.GetGeoTransform()[3] == 4500000 - 2 * 17


def rasters(outcome):
    return outcome.request.moving.path, outcome.request.reference.path


def test_the_command_line_cuts(matched, tmp_path):
    assert main(["register", *rasters(matched), str(tmp_path / "cut.tif"), "--cut"]) == 0
    require_cut(tmp_path / "cut.tif")
    assert main(["register", *rasters(matched), str(tmp_path / "whole.tif")]) == 0
    assert gdal.Open(str(tmp_path / "whole.tif")).RasterXSize == 100


def test_a_saved_operation_cuts(matched, tmp_path):
    save_operation(str(tmp_path / "op.json"), operation_of_match(matched))
    moving = rasters(matched)[0]
    assert main(["apply", str(tmp_path / "op.json"), moving, str(tmp_path / "cut.tif"), "--cut"]) == 0
    require_cut(tmp_path / "cut.tif")
    refused = ["apply", str(tmp_path / "op.json"), moving, str(tmp_path / "x.tif"), "--cut"]
    assert main([*refused, "--without-resampling", "geotransform"]) == 1


def test_a_batch_cuts(matched, tmp_path):
    (tmp_path / "pairs.csv").write_text("moving,reference,id\n" + ",".join([*rasters(matched), "one"]) + "\n")
    assert main(["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out"), "--cut"]) == 0
    require_cut(tmp_path / "out" / "one.tif")
    assert load_operation(str(tmp_path / "out" / "one.operation.json")).neatline[2] == (80.0, 50.0)


def test_the_library_cuts(matched, tmp_path):
    done = calls.register(*rasters(matched), tmp_path / "cut.tif", cut=True)
    require_cut(tmp_path / "cut.tif")
    calls.apply(done, rasters(matched)[0], tmp_path / "again.tif", cut=True)
    require_cut(tmp_path / "again.tif")


def test_what_a_turned_frame_leaves_out_is_marked(matched, tmp_path):
    operation = replace(operation_of_match(matched), neatline=((50.0, 5.0), (90.0, 30.0), (50.0, 55.0), (10.0, 30.0)))
    save_operation(str(tmp_path / "op.json"), operation)
    words = ["apply", str(tmp_path / "op.json"), rasters(matched)[0], str(tmp_path / "cut.tif")]
    assert main([*words, "--cut", "--outside", "nodata", "--dstnodata", "0"]) == 0
    shown = gdal.Open(str(tmp_path / "cut.tif")).ReadAsArray() > 0
    assert shown.mean() == pytest.approx(0.5, abs=0.03) and shown[25, 40] and not shown[2, 2]


def test_an_operation_carries_its_frame_and_a_damaged_one_is_explained(matched, tmp_path):
    values = json.loads(json.dumps(operation_of_match(matched).to_json()))
    assert Operation.from_json(values).neatline == ((20.0, 10.0), (80.0, 10.0), (80.0, 50.0), (20.0, 50.0))
    for wrong in ([[0, 0], [9, 9], [0, 9], [9, 0]], [[1, 2]], [["a", 2]] * 3, "auto"):
        with pytest.raises(CrosstieError):
            Operation.from_json({**values, "neatline": wrong})
    del values["neatline"]
    assert Operation.from_json(values).neatline == ()


def test_a_batch_without_frames_is_written_whole(matched, tmp_path, monkeypatch):
    whole = replace(matched, request=replace(matched.request, neatline="auto"))
    monkeypatch.setattr(batch_pair, "match", lambda *_, **__: whole)
    (tmp_path / "pairs.csv").write_text("moving,reference,id\n" + ",".join([*rasters(matched), "one"]) + "\n")
    assert main(["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out"), "--cut"]) == 0
    assert gdal.Open(str(tmp_path / "out" / "one.tif")).RasterXSize == 100
