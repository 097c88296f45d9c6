"""A review survives being written and read, to the last digit; anything else is refused with a sentence."""

import base64
import json
import tracemalloc
import zlib
from dataclasses import fields, replace

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.messages import message
from crosstie.core.outcome import REVIEW, Alternative, Refused, Registered
from crosstie.core.points import edits
from crosstie.core.points.table import TiePoints
from crosstie.core.request import Area, HandPlacement, MatchRequest, RasterSource, RoughPoint
from crosstie.core.review.review_file import Saved, from_text, to_text
from crosstie.core.review.solve import FAMILY_NAMES, ReviewState
from hypothesis import given, settings
from hypothesis import strategies as st

REQUEST = MatchRequest(
    RasterSource("a.tif", (1, 3), "log", "WKT", "Ä “moving”"),
    RasterSource("b.tif"),
    Area("POLYGON((0 0,1 0,1 1,0 0))", "WKT"),
    ignore=(Area("POLYGON EMPTY", ""),),
    rough_points=(RoughPoint((1.5, 2.5), (3.0, 4.0), 7.0),),
    placement=HandPlacement(((1.0, 0.1, 5.0), (-0.1, 1.0, 6.0), (0.0, 0.0, 1.0)), 30.0, 10.0, 1.15),
    options={"deep": 1},
)

WHY = message("{count} of {all} agree on {what}.", count=3, all=np.int64(12), what=message("one {kind}", kind="{}.tif"))


def registered(family="affine", n=30):
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 900, (n, 2))
    points = TiePoints.from_matches(moving, moving * 1.1 + rng.normal(0, 1, (n, 2)), rng.random(n), "structural")
    fitted = FAMILIES[family].fit(points.moving_xy, points.reference_xy)
    accuracy = Accuracy(n, 1, 1.1, float("nan"), 2, 0.9, 1.0, float("nan"), "")
    return Registered(
        REQUEST,
        REVIEW,
        fitted,
        points,
        accuracy,
        0.6,
        (WHY, "An old sentence."),
        ("Note.",),
        {"score": 0.5, "n": np.int64(7)},
        3.0,
    )


def same(a, b):
    for field in fields(TiePoints):
        x, y = getattr(a, field.name), getattr(b, field.name)
        assert x.dtype == y.dtype
        assert x.tolist() == y.tolist() or np.array_equal(x, y, equal_nan=True)


@pytest.mark.parametrize("family", FAMILY_NAMES)
def test_registrations_come_back(family):
    matched = registered(family)
    found = from_text(to_text(Saved(matched, None, ("m", "r"))))
    assert found.matched.request == REQUEST
    assert found.layer_ids == ("m", "r")
    assert found.state is None
    xy = matched.tie_points.moving_xy
    assert np.array_equal(found.matched.transform.forward(xy), matched.transform.forward(xy))
    assert repr(found.matched.accuracy) == repr(matched.accuracy)
    assert (found.matched.reasons, found.matched.notes, found.matched.numbers) == (
        (WHY, "An old sentence."),
        ("Note.",),
        {"score": 0.5, "n": 7},
    )
    same(found.matched.tie_points, matched.tie_points)


@pytest.mark.parametrize("family", ["affine", "thin-plate-spline"])
def test_alternatives_come_back(family):
    matched = registered(family)
    other = Alternative(WHY, matched.transform, matched.tie_points.take(slice(0, 9)), (8.0, -3.5), 0.25)
    (found,) = from_text(to_text(Saved(replace(matched, alternatives=(other,)), None, ("", "")))).matched.alternatives
    xy = matched.tie_points.moving_xy
    assert np.array_equal(found.transform.forward(xy), matched.transform.forward(xy))
    assert (found.what, found.shift_px, found.odds) == (WHY, (8.0, -3.5), 0.25)
    same(found.tie_points, other.tie_points)


@pytest.mark.parametrize("candidate", [None, registered().transform])
def test_refusals_come_back(candidate):
    refused = Refused(REQUEST, ("No.",), {"n": 3}, candidate, registered().tie_points, 2.0)
    found = from_text(to_text(Saved(refused, None))).matched
    assert isinstance(found, Refused)
    assert (found.candidate is None) == (candidate is None)
    same(found.tie_points, refused.tie_points)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(0, 29), unique=True), st.text(max_size=12), st.floats(0, 1),
    st.one_of(st.none(), st.floats(0, 100)), st.sampled_from(FAMILY_NAMES),
    st.floats(allow_nan=True, allow_infinity=False),
)  # fmt: skip
def test_whatever_a_person_did_comes_back(rows, note, confidence, residual, family, place):
    matched = registered()
    points = edits.set_note(edits.set_enabled(matched.tie_points, rows, False), rows, note)
    points = edits.add(edits.move(points, rows[:1], reference_xy=[place, 1.0]), (1, 2), (3, 4))
    state = ReviewState(points, family, confidence, residual)
    found = from_text(to_text(Saved(matched, state))).state
    assert (found.family, found.least_confidence, found.most_residual_px) == (family, confidence, residual)
    same(found.points, points)


def test_no_points_at_all():
    empty = replace(registered(), tie_points=TiePoints.empty())
    assert len(from_text(to_text(Saved(empty, ReviewState(TiePoints.empty(), "shift")))).state.points) == 0


def packed(values):
    return base64.b64encode(zlib.compress(json.dumps(values).encode())).decode()


@pytest.mark.parametrize("text", ["", "äö", "abcd", packed([]), packed({"version": 1}), packed({"version": "x"}),
                                  to_text(Saved(registered(), None))[:-40]])  # fmt: skip
def test_damage_is_a_sentence(text):
    with pytest.raises(CrosstieError, match="damaged"):
        from_text(text)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.binary(min_size=1, max_size=4))
def test_any_damage_inside_is_a_sentence_or_harmless(where, noise):
    raw = bytearray(zlib.decompress(base64.b64decode(to_text(Saved(registered(n=6), None)))))
    where %= len(raw)
    raw[where : where + len(noise)] = noise
    try:
        from_text(base64.b64encode(zlib.compress(bytes(raw))).decode())
    except CrosstieError as error:
        assert str(error).endswith(".")


def test_the_first_version_had_covariances():
    matched = registered()
    values = json.loads(zlib.decompress(base64.b64decode(to_text(Saved(matched, None)))))
    values["version"] = 1
    values["matched"]["tie_points"]["covariance"] = [[[1.0, 0.0], [0.0, 1.0]]] * len(matched.tie_points)
    same(from_text(packed(values)).matched.tie_points, matched.tie_points)


def test_a_newer_version_says_so():
    with pytest.raises(CrosstieError, match="newer"):
        from_text(packed({"version": 99}))


@pytest.mark.parametrize("inside", ['{"version": 1, "x": "', "[" * 9, ""])
def test_a_small_text_that_unpacks_to_gigabytes_is_refused_early(inside):
    packer = zlib.compressobj(9)
    block = b" " * (1 << 20)
    packed = packer.compress(inside.encode()) + b"".join(packer.compress(block) for _ in range(300)) + packer.flush()
    tracemalloc.start()
    with pytest.raises(CrosstieError, match="damaged"):
        from_text(base64.b64encode(packed).decode())
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 100 << 20


def test_many_points_that_pack_well_come_back():
    """No honest text is taken for a trap: 60,000 points, all alike in what packs best."""
    points = registered(n=60_000).tie_points
    points = replace(points, moving_xy=np.round(points.moving_xy), reference_xy=np.round(points.reference_xy))
    text = to_text(Saved(replace(registered(), tie_points=points), None))
    assert len(from_text(text).matched.tie_points) == 60_000
