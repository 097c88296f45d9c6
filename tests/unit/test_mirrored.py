"""Scans from the wrong side of the film: tried as mirror images where the upright search finds nothing."""

from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import Affine
from crosstie.core.matching import Placement
from crosstie.core.operation.operation import Operation, grids_of
from crosstie.core.operation.rasters import gcp_grid
from crosstie.core.outcome import ACCEPTED, REJECTED, REVIEW, Refused, Registered
from crosstie.core.raster.pixels import Grid
from crosstie.core.raster.warp import WarpOptions, warp_registered
from crosstie.core.registration import on_ground
from crosstie.core.registration.pipeline import _is_shown_instead, _may_be_mirrored, register
from crosstie.core.registration.rivals import Pattern, Rival
from crosstie.core.request import MatchRequest, RoughPoint
from osgeo import gdal

from .test_pipeline import TRUTH, Correlator, rasters, texture, write  # noqa: F401  (a fixture)

UPRIGHT = frames.shift(3, -2) @ TRUTH
"""Native px, as near as a coarse search comes."""


class Search:
    """A coarse search, which cannot turn an image over: finds the place of one that is shown the right way round."""

    def __init__(self, truth):
        self.truth, self.asked = truth, []

    def place(self, reference, moving, prior, progress, is_cancelled, least_lead=0.0):
        self.asked.append(prior)
        found = np.linalg.inv(reference.to_native) @ self.truth @ moving.to_native
        if np.linalg.det(found[:2, :2]) < 0:
            return []
        return [Placement(found, 0.5, 9.0, 0.9)]


def seen(pixels, how):
    """Return an image from the other side, and (3, 3) from its pixels to those of the image."""
    rows, cols = pixels.shape
    flips = {
        "left to right": (pixels[:, ::-1], [[-1, 0, cols], [0, 1, 0], [0, 0, 1]]),
        "top to bottom": (pixels[::-1], [[1, 0, 0], [0, -1, rows], [0, 0, 1]]),
        "and turned": (pixels.T, [[0, 1, 0], [1, 0, 0], [0, 0, 1]]),
    }
    image, back = flips[how]
    return np.ascontiguousarray(image), np.array(back, float)


def pixels_of(source):
    return gdal.Open(source.path).ReadAsArray()


def error(transform, truth):
    xy = np.array([[60, 60], [250, 80], [160, 240], [90, 200]], float)
    return np.linalg.norm(transform.forward(xy) - frames.apply(truth, xy), axis=1).max()


@pytest.mark.parametrize(
    ("how", "placed"),
    [("left to right", False), ("left to right", True), ("top to bottom", False), ("and turned", False)],
)
def test_a_mirror_image_is_found_and_said_to_be_one(rasters, tmp_path, how, placed):  # noqa: F811
    image, back = seen(pixels_of(rasters[0]), how)
    # A georeference of the scan, as it lies on the desk, is no help but no harm either.
    moving = write(tmp_path / "scan.tif", image, (500000, 30, 0, 5e6, 0, -30) if placed else None)
    reference = write(tmp_path / "map.tif", pixels_of(rasters[1]), (500000, 30, 0, 5e6, 0, -30))
    search = Search(UPRIGHT @ back)
    outcome = register(MatchRequest(moving, reference), search, Correlator())
    assert isinstance(outcome, Registered), outcome
    assert outcome.verdict == ACCEPTED
    assert error(outcome.transform, TRUTH @ back) < 1.0
    assert np.linalg.det(outcome.transform.matrix[:2, :2]) < 0
    assert any("mirror image" in str(note) for note in outcome.notes)
    assert search.asked[-1] is None


@pytest.mark.parametrize(
    ("probability", "settled", "expected"), [(0.1, False, True), (0.79, False, True), (0.9, True, False)]
)
def test_a_mirror_image_is_searched_as_long_as_what_was_found_leaves_doubt(probability, settled, expected):
    """Streets of a lattice agree in a wrong place too: made scans were 60 and 79 % likely, 200 px off."""
    judgement = SimpleNamespace(settled=settled, numbers={"placement_ratio": 3.0})
    found = SimpleNamespace(
        judgement=judgement,
        probability=probability,
        search_window=SimpleNamespace(expected=None),
        trial=SimpleNamespace(pattern=None),
    )
    run = SimpleNamespace(request=SimpleNamespace(transform="auto"))
    assert _may_be_mirrored(run, found) is expected
    assert _may_be_mirrored(run, None)


@pytest.mark.parametrize(
    ("rivals", "ratio", "prior", "expected"),
    [
        ((), 3.0, None, False),
        ((0.0,), 3.0, None, True),
        ((9.0,), 3.0, None, False),
        ((0.0,), 3.0, "one", False),
        ((), 0.9, None, True),
        ((), 0.9, "one", False),
    ],
)
def test_a_mirror_image_is_searched_where_blocks_may_fit_it_or_the_search_saw_an_equal(rivals, ratio, prior, expected):
    pattern = Pattern(20.0, tuple(Rival(np.array([20.0, 0.0]), lead) for lead in rivals)) if rivals else None
    found = SimpleNamespace(
        judgement=SimpleNamespace(settled=True, numbers={"placement_ratio": ratio}),
        search_window=SimpleNamespace(expected=prior),
        trial=SimpleNamespace(pattern=pattern),
    )
    assert _may_be_mirrored(SimpleNamespace(request=SimpleNamespace(transform="auto")), found) is expected


@pytest.mark.parametrize(
    ("settled", "upright", "expected"), [(True, REJECTED, True), (True, REVIEW, False), (False, REJECTED, False)]
)
def test_a_mirror_image_with_one_doubt_is_shown_rather_than_a_refusal(settled, upright, expected):
    mirrored = SimpleNamespace(judgement=SimpleNamespace(settled=settled, verdict=REVIEW))
    found = SimpleNamespace(judgement=SimpleNamespace(settled=False, verdict=upright))
    assert _is_shown_instead(mirrored, found) is expected
    assert _is_shown_instead(mirrored, None) is settled


@pytest.mark.parametrize(("turned_over", "expected"), [(True, False), (False, True)])
def test_a_negative_that_was_turned_over_is_no_thermal_image(monkeypatch, turned_over, expected):
    """Of seven made mirrored negatives three were refused though found: clouds in a thermal image are inverted too."""
    monkeypatch.setattr(on_ground, "footprint", lambda *a: (0, 0, 10, 10))
    monkeypatch.setattr(on_ground, "another_shift", lambda *edges: None)
    monkeypatch.setattr(on_ground, "on_clouds", lambda aligned: True)
    pair = SimpleNamespace(
        moving=SimpleNamespace(is_turned_over=turned_over),
        aligned=lambda *a: SimpleNamespace(edges=(None, None)),
    )
    run = SimpleNamespace(pair=pair, check=lambda: None)
    refined = SimpleNamespace(transform=None, level=SimpleNamespace(step=1.0))
    assert on_ground._seen(run, None, refined) == (None, expected)


def test_rough_points_say_where_it_is(rasters, tmp_path):  # noqa: F811
    image, back = seen(pixels_of(rasters[0]), "left to right")
    truth = UPRIGHT @ back
    places = [(40.0, 50.0), (250.0, 90.0), (120.0, 260.0)]
    points = tuple(RoughPoint(xy, tuple(frames.apply(truth, np.array(xy))[0])) for xy in places)
    search = Search(truth)
    request = MatchRequest(write(tmp_path / "scan.tif", image), rasters[1], rough_points=points)
    assert register(request, search, Correlator()).verdict == ACCEPTED
    prior = search.asked[-1]
    assert np.linalg.det(prior.matrix[:2, :2]) > 0
    assert prior.rotation_deg < 30


def test_an_image_that_is_found_upright_is_not_searched_again(rasters):  # noqa: F811
    search = Search(UPRIGHT)
    outcome = register(MatchRequest(*rasters), search, Correlator())
    assert len(search.asked) == 1
    assert not any("mirror" in str(note) for note in outcome.notes)


def test_another_place_is_refused_from_both_sides(rasters, tmp_path):  # noqa: F811
    other = write(tmp_path / "other.tif", texture(300, 320, 7))
    search = Search(UPRIGHT)
    outcome = register(MatchRequest(other, rasters[1]), search, Correlator())
    assert isinstance(outcome, Refused)
    assert len(search.asked) == 2


def test_it_is_written_the_right_way_round(rasters, tmp_path):  # noqa: F811
    image, back = seen(pixels_of(rasters[0]), "left to right")
    scan, reference, target = write(tmp_path / "scan.tif", image), pixels_of(rasters[1]), str(tmp_path / "made.tif")
    transform = Affine.of(TRUTH @ back)
    warp_registered(scan, rasters[1], transform, target, how=WarpOptions(where=Grid(0, 0, 1, 1, *reference.shape)))
    made = gdal.Open(target)
    inside = made.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
    assert inside.mean() > 0.3
    assert np.corrcoef(made.ReadAsArray()[inside], reference[inside])[0, 1] > 0.98
    points = gcp_grid(Operation(transform, *grids_of(scan, rasters[1])))
    corner = next(point for point in points if (point.GCPPixel, point.GCPLine) == (0, 0))
    np.testing.assert_allclose((corner.GCPX, -corner.GCPY), transform.forward(np.zeros((1, 2)))[0], atol=1e-6)
