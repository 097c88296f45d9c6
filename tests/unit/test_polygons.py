"""Polygons by OGR are those of shapely."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import coverage
from crosstie.core.geometry.polygons import bounds, box, convex_hull, intersection, outline, polygon, sound
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr

geometry = pytest.importorskip("shapely.geometry")
wkb = pytest.importorskip("shapely.wkb")

COORDINATE = st.floats(-1e5, 1e5, allow_nan=False).map(lambda x: round(x, 3))
POINTS = st.lists(st.tuples(COORDINATE, COORDINATE), min_size=0, max_size=40)
SEEDS = st.integers(0, 10**6)


@pytest.fixture(params=[False, True], ids=["quiet", "exceptions"], autouse=True)
def exceptions(request):
    """Whether GDAL raises belongs to the process: other plugins switch it on and off."""
    if request.param:
        ogr.UseExceptions()
    yield
    if request.param:
        ogr.DontUseExceptions()


def shapely_of(shape):
    return wkb.loads(bytes(shape.ExportToWkb()))


def hull_by_shapely(points):
    hull = geometry.MultiPoint([tuple(p) for p in points]).convex_hull if len(points) else geometry.Polygon()
    return hull if hull.geom_type == "Polygon" else geometry.Polygon()


@given(POINTS)
@settings(max_examples=100, deadline=None)
def test_hulls(points):
    found, wanted = convex_hull(np.array(points).reshape(-1, 2)), hull_by_shapely(points)
    assert shapely_of(found).equals(wanted) and found.Area() == pytest.approx(wanted.area, rel=1e-9)
    assert outline(found).tolist() == [list(xy) for xy in list(wanted.exterior.coords)[:-1]]
    if not wanted.is_empty:
        assert bounds(found) == wanted.bounds


def test_points_without_a_place_are_not_in_the_hull():
    hull = convex_hull(np.array([[0, 0], [4, 0], [np.nan, 9], [0, 4], [9, np.inf]]))
    assert hull.Area() == 8 and bounds(hull) == (0, 0, 4, 4)


@given(SEEDS, SEEDS)
@settings(max_examples=100, deadline=None)
def test_what_two_hulls_share(first, second):
    clouds = [np.random.default_rng(s).normal(0, 300, (12, 2)) + s % 700 for s in (first, second)]
    found = intersection(*map(convex_hull, clouds))
    wanted = hull_by_shapely(clouds[0]).intersection(hull_by_shapely(clouds[1]))
    assert found.Area() == pytest.approx(wanted.area, rel=1e-9, abs=1e-9)
    if wanted.area > 0:
        assert bounds(found) == pytest.approx(wanted.bounds, abs=1e-9)


@given(SEEDS)
@settings(max_examples=100, deadline=None)
def test_rings_that_cross_themselves_are_mended_and_the_largest_part_counts(seed):
    ring, window = np.random.default_rng(seed).random((9, 2)) * 100, (20, 20, 90, 70)
    mended = geometry.Polygon(ring).buffer(0)
    found = sound(polygon(ring))
    assert found.Area() == pytest.approx(mended.area, rel=1e-9)
    shared = mended.intersection(geometry.box(*window))
    parts = [part.area for part in getattr(shared, "geoms", [shared])]
    assert intersection(found, box(*window)).Area() == pytest.approx(max(parts, default=0), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize(
    "other", [(10, 0, 20, 10), (10, 10, 20, 20), (30, 30, 40, 40)], ids=["an edge", "a corner", "nothing"]
)
def test_boxes_that_share_no_area_share_no_polygon(other):
    shared = intersection(box(0, 0, 10, 10), box(*other))
    assert shared.IsEmpty() and shared.Area() == 0 and outline(shared).shape == (0, 2)
    assert intersection(shared, box(0, 0, 10, 10)).IsEmpty()


@pytest.mark.parametrize("ring", [[], [(1, 1)], [(0, 0), (5, 5)]])
def test_fewer_than_three_corners_are_no_polygon(ring):
    assert polygon(ring).IsEmpty() and convex_hull(np.array(ring).reshape(-1, 2)).IsEmpty()


def coverage_by_shapely(reference, overlap, cells=8):
    left, top, right, bottom = overlap.bounds
    size = max(right - left, bottom - top) / cells
    columns, rows = (max(int(np.ceil(extent / size - 1e-9)), 1) for extent in (right - left, bottom - top))
    held = set(map(tuple, np.floor((reference - (left, top)) / size).astype(int)))
    corners = {(i, j): (left + i * size, top + j * size) for i in range(columns) for j in range(rows)}
    wanted = [
        cell in held
        for cell, (x, y) in corners.items()
        if overlap.intersection(geometry.box(x, y, x + size, y + size)).area / size**2 > 0.5
    ]
    return np.mean(wanted) if wanted else float(len(reference) > 0)


@given(SEEDS)
@settings(max_examples=60, deadline=None)
def test_coverage_is_what_it_was_by_shapely(seed):
    rng = np.random.default_rng(seed)
    cloud = rng.random((30, 2)) * rng.uniform(50, 5000, 2) + rng.uniform(-1e4, 1e4, 2)
    reference = cloud[rng.random(30) < 0.6]
    wanted = coverage_by_shapely(reference, hull_by_shapely(cloud))
    assert coverage(reference, convex_hull(cloud)) == pytest.approx(wanted, abs=1e-9)
