"""A single match near a place, on either side, with rasters of known displacement; and what is seen around a point."""

import numpy as np
import pytest
from crosstie.core.geometry.matrix import MatrixTransform
from crosstie.core.matching import TilePoints
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.run_context import RunContext
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.patches import cut_patches
from crosstie.core.review.snapping import MOVING, REFERENCE, Anchored, _spoken_for, snap
from osgeo import gdal

SIZE, SCALE = 400, 0.8
TRUTH = np.array([[SCALE, 0.0, 30.0], [0.0, SCALE, 20.0], [0, 0, 1]])
OFF = np.array([5.0, -4.0])
"""How far the transform at hand is wrong, reference px."""


def picture(x, y):
    return 120 + 50 * np.sin(x / 7.0) * np.cos(y / 9.0) + 40 * np.sin((x + 2 * y) / 23.0) + 30 * np.cos(x * y / 4000.0)


@pytest.fixture
def pair(tmp_path):
    paths = []
    y, x = np.mgrid[0:SIZE, 0:SIZE] + 0.5
    for name, (u, v) in (("reference", (x, y)), ("moving", (SCALE * x + 30, SCALE * y + 20))):
        path = tmp_path / f"{name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 1, gdal.GDT_Byte)
        dataset.GetRasterBand(1).WriteArray(np.clip(picture(u, v), 1, 254).astype(np.uint8))
        dataset = None
        paths.append(RasterSource(str(path)))
    with ImagePair(MatchRequest(paths[1], paths[0])) as pair:
        yield pair


class Correlation:
    """The displacement of the whole tile by FFT: all that these smooth pictures need."""

    name = "correlation"

    def match(self, reference, moving, context):
        a, b = (np.where(i.valid, i.pixels.mean(axis=0) - i.pixels.mean(), 0) for i in (reference, moving))
        peak = np.fft.ifft2(np.fft.fft2(a) * np.fft.fft2(b).conj()).real
        row, col = np.unravel_index(peak.argmax(), peak.shape)
        rows, cols = peak.shape
        shift = np.array([(col + cols // 2) % cols - cols // 2, (row + rows // 2) % rows - rows // 2], float)
        middle = np.array([[cols / 2, rows / 2]])
        return TilePoints(middle, middle + shift, np.array([0.9]))


class Nothing:
    name = "nothing"

    def match(self, reference, moving, context):
        return TilePoints.empty()


class Asked:
    """Answers for the very place, as far as it can see; remembers what it was asked."""

    name, reach_px = "asked", 16.0

    def __init__(self, confidence=0.9):
        self.confidence, self.questions = confidence, []

    def locate(self, reference, moving, side, xy, context):
        self.questions.append((reference.to_native[0, 0], context.radius_px))
        there = xy + (1 if side == "reference" else -1) * self.off(reference.to_native[0, 0])
        ends = (there, xy) if side == "reference" else (xy, there)
        return TilePoints(*ends, np.full(len(xy), self.confidence))

    def off(self, step):
        """How far moving places lie from where the transform at hand puts them, px of the tile."""
        return -np.asarray(OFF) / step if len(self.questions) == 1 else np.zeros(2)


@pytest.fixture
def rough():
    return MatrixTransform.from_matrix(np.array([[SCALE, 0, 30 - OFF[0]], [0, SCALE, 20 - OFF[1]], [0, 0, 1]]))


def truth(moving_xy):
    return np.asarray(moving_xy) @ TRUTH[:2, :2].T + TRUTH[:2, 2]


def test_from_the_moving_side(pair, rough):
    found = snap(RunContext(pair, Correlation()), rough, MOVING, (180.0, 210.0))
    assert np.allclose(found.moving_xy, (180, 210))
    assert np.allclose(found.reference_xy, truth((180, 210)), atol=1.0)
    assert (found.confidence, found.origin) == (0.9, "correlation")


def test_from_the_reference_side(pair, rough):
    found = snap(RunContext(pair, Correlation()), rough, REFERENCE, truth((200.0, 190.0)))
    assert np.allclose(found.reference_xy, truth((200, 190)))
    assert np.allclose(found.moving_xy, (200, 190), atol=1.3)


def test_no_match_and_no_place_are_none(pair, rough):
    assert snap(RunContext(pair, Nothing()), rough, MOVING, (180.0, 210.0)) is None
    assert snap(RunContext(pair, Correlation()), rough, MOVING, (9000.0, 210.0)) is None
    assert snap(RunContext(pair, Correlation()), rough, REFERENCE, (np.nan, 210.0)) is None
    assert snap(RunContext(pair, Correlation()), rough, REFERENCE, (2.0, 2.0)) is None, (
        "the moving raster does not reach there"
    )


@pytest.mark.parametrize(
    "radius, steps", [(14.0, [14.0]), (16.0, [16.0]), (32.0, [16.0, 8.0]), (50.0, [12.5, 8.0, 8.0])]
)
def test_a_matcher_that_locates_is_asked_for_the_very_place(pair, rough, radius, steps):
    for side, place in ((MOVING, (180.0, 210.0)), (REFERENCE, truth((180.0, 210.0)))):
        matcher = Asked()
        found = snap(RunContext(pair, matcher), rough, side, place, radius_px=radius)
        assert np.allclose(found.moving_xy, (180, 210), atol=1e-6)
        assert np.allclose(found.reference_xy, truth((180, 210)), atol=1e-6)
        assert (found.confidence, found.origin) == (0.9, "asked")
        scales, radii = zip(*matcher.questions)
        assert list(radii) == steps and np.allclose(scales, 2.0 ** np.arange(len(steps) - 1, -1, -1), rtol=0.02)


def test_the_places_around_speak_for_a_displacement():
    moved = np.tile([5.0, -4.0], (9, 1)) + np.random.default_rng(0).normal(0, 0.3, (9, 2))
    assert _spoken_for(moved, np.full(9, 0.5)) == 0
    moved[0] += (9.0, 0.0)
    assert _spoken_for(moved, np.full(9, 0.5)) > 0
    assert _spoken_for(moved, np.array([0.99] + [0.01] * 8)) == 0
    assert _spoken_for(moved[:1], np.zeros(1)) == 0


def test_a_place_that_is_not_there_is_none(pair, rough):
    assert snap(RunContext(pair, Asked(0.05)), rough, MOVING, (180.0, 210.0)) is None
    assert snap(RunContext(pair, Asked()), rough, REFERENCE, (2.0, 2.0)) is None, (
        "the moving raster does not reach there"
    )


def test_anchored_goes_through_its_pair_and_back(rough):
    anchored = Anchored(rough, np.array([10.0, 20.0]), np.array([70.0, 80.0]))
    assert np.allclose(anchored.forward([[10.0, 20.0]]), [[70, 80]])
    xy = np.array([[3.0, 4.0], [50.0, 60.0]])
    assert np.allclose(anchored.inverse(anchored.forward(xy)), xy)


def test_chips_show_the_same_place_where_the_point_is_right(pair, rough):
    found = cut_patches(pair, rough, (200.0, 200.0), truth((200.0, 200.0)), 32.0, 64)
    assert found.reference.shape == found.moving.shape == (64, 64)
    assert np.corrcoef(found.reference.pixels[0].ravel(), found.moving.pixels[0].ravel())[0, 1] > 0.97
    wrong = cut_patches(pair, rough, (200.0, 200.0), truth((200.0, 200.0)) + 9, 32.0, 64)
    assert np.corrcoef(wrong.reference.pixels[0].ravel(), wrong.moving.pixels[0].ravel())[0, 1] < 0.9


def test_chips_beyond_the_edge_are_invalid_there(pair, rough):
    found = cut_patches(pair, rough, (5.0, 5.0), (3.0, 200.0), 32.0, 64)
    assert not found.reference.valid[:, :25].any()
    assert found.reference.valid[:, 40:].all()
    assert found.moving.shape == (64, 64)
    nowhere = cut_patches(pair, rough, (-900.0, 5.0), (200.0, 200.0), 32.0, 64)
    assert not nowhere.moving.valid.any()
