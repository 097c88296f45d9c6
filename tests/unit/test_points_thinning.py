"""Thinning keeps the ground covered and the surer points."""

import numpy as np
from crosstie.core.points.table import TiePoints, concatenate
from crosstie.core.points.thinning import chosen, thinned
from hypothesis import given, settings
from hypothesis import strategies as st


@given(n=st.integers(1, 300), limit=st.integers(1, 120), seed=st.integers(0, 99), flat=st.booleans())
@settings(deadline=None)
def test_as_many_as_allowed_each_once(n, limit, seed, flat):
    xy = np.random.default_rng(seed).random((n, 2)) * (1000, 0 if flat else 700)
    index = chosen(xy, np.ones(n), limit)
    assert len(index) == len(set(index.tolist())) == min(n, limit)


def test_clusters_do_not_crowd_out_the_rest():
    rng = np.random.default_rng(0)
    xy = np.concatenate([rng.random((5000, 2)) * 50, rng.random((300, 2)) * 1000])
    kept = xy[chosen(xy, rng.random(5300), 200)]
    cells = {tuple(c) for c in (kept // 250).astype(int).tolist()}
    assert len(cells) == 16
    assert (kept < 50).all(1).mean() < 0.3


def test_the_surest_of_a_cell_comes_first():
    rng = np.random.default_rng(1)
    xy, confidence = rng.random((4000, 2)) * 1000, rng.random(4000)
    index = chosen(xy, confidence, 100)
    assert confidence[index].mean() > 0.95


@given(st.permutations(range(20)), st.integers(1, 3))
def test_where_not_every_cell_can_give_one_the_surest_cells_do(order, limit):
    """Five points in each corner of a square, which lie in four cells: fewer are asked for than there are cells."""
    confidence, corner = np.array(order) / 20, np.arange(20) % 4
    xy = 100.0 * np.column_stack([corner // 2, corner % 2])
    surest = [int(np.argmax(np.where(corner == c, confidence, -1))) for c in range(4)]
    expected = sorted(surest, key=lambda i: -confidence[i])[:limit]
    assert chosen(xy, confidence, limit).tolist() == expected


def test_one_place_is_no_trouble():
    assert len(chosen(np.ones((50, 2)), np.arange(50.0), 10)) == 10
    assert set(chosen(np.ones((50, 2)), np.arange(50.0), 10).tolist()) == set(range(40, 50))


def test_tables_keep_their_order_and_ids():
    rng = np.random.default_rng(2)
    points = TiePoints.from_matches(rng.random((500, 2)), rng.random((500, 2)), rng.random(500), "x")
    kept = thinned(points, 60)
    assert len(kept) == 60
    assert (np.diff(kept.id) > 0).all()
    assert thinned(points, 500) is points
    assert len(thinned(TiePoints.empty(), 10)) == 0


def test_rejected_points_stay_in_the_table_with_their_cause():
    points = TiePoints.from_matches(np.zeros((3, 2)), np.zeros((3, 2)), np.ones(3), "x").with_(
        locked=np.array([False, True, False])
    )
    rejected = points.reject([0, 1], "far off")
    assert rejected.enabled.tolist() == [False, True, True]
    assert rejected.rejection.tolist() == ["far off", "", ""]
    assert points.enabled.all()
    assert rejected.in_use.tolist() == [False, True, True]


def test_joined_tables_have_ids_of_their_own():
    one = TiePoints.from_matches(np.zeros((3, 2)), np.zeros((3, 2)), np.ones(3), "x")
    joined = concatenate([one, one, TiePoints.empty()])
    assert joined.id.tolist() == [1, 2, 3, 4, 5, 6]
    assert len(concatenate([])) == 0


def test_the_choice_does_not_depend_on_where_the_origin_is():
    rng = np.random.default_rng(3)
    xy, confidence = rng.random((300, 2)) * (1000, 400), rng.random(300)
    assert chosen(xy + (5000, -3000), confidence, 20).tolist() == chosen(xy, confidence, 20).tolist()
