"""Two scenes with camera models as a registration: what Automatic picks, what is reviewed, what is refused."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.geometry.rpc_bias import RpcBias
from crosstie.core.outcome import ACCEPTED, Failed, Registered
from crosstie.core.request import Area, HandPlacement, MatchRequest, RasterSource, RoughPoint
from crosstie.core.review.solve import ReviewState, begun, outcome, solve
from crosstie.core.stereo.register import has_cameras, lies_by_camera
from crosstie.models.registry import MATCHERS, find
from crosstie.services.match import match
from crosstie.training.views.pair import Recipe, make
from crosstie.training.views.rpc_fit import metadata


@pytest.fixture(scope="module")
def pair():
    return make(5, Recipe(size_px=160, relief_m=25.0, jitter_px=0.05, bias_px=2.0))


@pytest.fixture
def request_of(raster):
    """Return the request of two views, written with their RPCs (or others)."""

    def write(pair, moving_rpc=None, **options):
        sources = []
        for name, view, rpc in (("r.tif", pair.reference, None), ("m.tif", pair.moving, moving_rpc)):
            values = metadata(view.rpc) if rpc is None else rpc
            sources.append(raster(np.uint16(view.image * 4000 + 1), name=name, rpc=values or None))
        return MatchRequest(sources[1], sources[0], device="cpu", **options)

    return write


def errors(pair, points):
    """Return how far (N,) tie points lie from the truth, moving px, where it is known."""
    x, y = np.floor(points.reference_xy).astype(int).T
    inside = points.reference_xy - np.column_stack([x, y]) - 0.5
    off = np.linalg.norm(pair.flow[y, x] + inside - points.moving_xy, axis=1)
    return off[pair.known[y, x]]


def test_automatic_follows_the_cameras_and_a_person_can_go_on_from_there(pair, request_of):
    found = match(request_of(pair))
    assert isinstance(found, Registered), found
    assert found.verdict == ACCEPTED and isinstance(found.transform, RpcBias)
    points = found.tie_points
    assert set(points.origin) == {find("auto").along_lines}
    assert np.median(errors(pair, points)) < 0.7
    heights = np.array([float(note.split()[1]) for note in points.note])
    x, y = np.floor(points.reference_xy).astype(int).T
    off = heights - pair.reference.ground[y, x, 2]
    # A bias along the lines looks like height, the same everywhere.
    assert np.median(np.abs(off - np.median(off))) < 2.5 and abs(np.median(off)) < 12.0
    assert any("heights may be off" in str(note) for note in found.notes)
    assert not any("constant height" in str(note) for note in found.notes)
    assert found.accuracy.map_unit == "m" and found.accuracy.rmse_map < 1.0
    context = begun(found, moving_size=(160, 160), reference_size=(160, 160))
    fewer = replace(context.first, most_residual_px=1.0)
    again = solve(fewer, context)
    assert isinstance(again.transform, RpcBias) and again.accuracy.n < found.accuracy.n
    assert outcome(again, context).transform is again.transform
    assert solve(ReviewState(points, "affine"), context).transform.name == "affine"


def test_without_its_package_automatic_compares_structure_and_says_so(pair, request_of, monkeypatch):
    monkeypatch.setattr("crosstie.models.entry.find_spec", lambda name: None)
    found = match(request_of(pair))
    assert isinstance(found, Registered) and set(found.tie_points.origin) == {"structural"}
    assert "Only structure was compared." in map(str, found.notes)
    asked = match(request_of(pair, matcher="epimask"))
    assert isinstance(asked, Failed) and asked.command


def test_an_area_keeps_to_itself(pair, request_of):
    half = Area("POLYGON((0 0, 160 0, 160 -80, 0 -80, 0 0))", "")
    request = request_of(pair)
    from crosstie.core.raster.source import Raster

    with Raster(request.reference) as reference:
        corners = reference.georeference.to_map(np.array([[0, 0], [160, 0], [160, 80], [0, 80], [0, 0]], float))
        half = Area("POLYGON((" + ", ".join(f"{x!r} {y!r}" for x, y in corners.tolist()) + "))", reference.crs_wkt)
    found = match(replace(request, area=half))
    assert isinstance(found, Registered), found
    assert found.tie_points.reference_xy[:, 1].max() < 90 and found.request.area == half


def test_where_the_cameras_cannot_be_right_automatic_goes_without_them(pair, request_of):
    right = metadata(pair.moving.rpc)
    other = {**right, "SAMP_OFF": str(float(right["SAMP_OFF"]) + 300)}
    found = match(request_of(pair, moving_rpc=other))
    said = [str(text) for text in (found.notes if isinstance(found, Registered) else found.reasons)]
    assert not isinstance(found, Failed) and "RpcBias" not in type(getattr(found, "transform", None)).__name__
    if isinstance(found, Registered):
        assert "The camera models were not used." in said and any("another image" in s for s in said)


def test_the_matcher_for_cameras_says_what_it_lacks(pair, request_of):
    found = match(request_of(pair, moving_rpc={}, matcher="epimask"))
    assert isinstance(found, Failed) and "no RPC camera model" in str(found.sentence)
    found = match(request_of(pair, matcher="epimask", transform="affine"))
    assert isinstance(found, Failed) and "Camera model (RPC)" in str(found.sentence)
    assert find("epimask").needs_cameras and not any(e.needs_cameras for e in MATCHERS.values() if e.name != "epimask")
    assert find(find("auto").along_lines)


@pytest.mark.parametrize(
    "options",
    [
        {"transform": "affine"},
        {"prior": "none"},
        {"rough_points": (RoughPoint((1, 1), (1, 1)),)},
        {"placement": HandPlacement(((1, 0, 0), (0, 1, 0), (0, 0, 1)), 5, 1, 1.1)},
        {"area": Area("POLYGON((0 0, 1 0, 1 1, 0 0))", ""), "use": (Area("POLYGON((0 0, 1 0, 1 1, 0 0))", ""),)},
    ],
)
def test_what_a_person_asked_for_goes_before_the_cameras(pair, request_of, options):
    assert has_cameras(request_of(pair)) and has_cameras(request_of(pair, transform="rpc-bias"))
    assert not has_cameras(request_of(pair, **options))


def test_an_orthophoto_with_the_tags_of_its_scene_has_no_camera(pair, raster, tmp_path):
    grey = np.uint16(pair.moving.image * 4000 + 1)
    placed = {"geotransform": (5e5, 1, 0, 5e6, 0, -1), "crs": "EPSG:32633"}
    ortho = raster(grey, name="o.tif", rpc=metadata(pair.moving.rpc), **placed)
    assert not lies_by_camera(ortho)
    assert not lies_by_camera(RasterSource(str(tmp_path / "none.tif")))


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("LINE_NUM_COEFF", "1 2 3", "RPC"),
        ("SAMP_DEN_COEFF", None, "RPC"),
        ("LAT_OFF", "abc", "RPC|overlap"),
        ("LONG_OFF", "-120.0", "overlap"),
        ("HEIGHT_OFF", "8000", "heights"),
        ("SAMP_OFF", "900", "another image|does not describe"),
    ],
)
def test_camera_models_that_lie_or_are_cut_short_are_a_sentence(pair, request_of, name, value, says):
    harmed = {k: v for k, v in {**metadata(pair.moving.rpc), name: value}.items() if v is not None}
    found = match(request_of(pair, moving_rpc=harmed, matcher="epimask"))
    assert isinstance(found, Failed) and re.search(says, str(found.sentence)), found.sentence
    assert "unexpected" not in str(found.sentence)


def test_two_views_from_one_place_are_said_to_have_no_parallax(pair, request_of):
    found = match(request_of(pair, moving_rpc=metadata(pair.reference.rpc), matcher="epimask"))
    assert isinstance(found, Failed) and "same direction" in str(found.sentence)
