"""A place without a CRS, as a world file gives it: used where its numbers fit the other raster, else reported."""

import numpy as np
import pytest
from crosstie.core.crs import same_crs
from crosstie.core.raster.shared_crs import sharing_crs
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.request import MatchRequest

UTM = "EPSG:32633"
PLACE = (514000.0, 3.0, 0.0, 4648000.0, 0.0, -3.0)
NEAR = (514030.0, 3.0, 0.0, 4647980.0, 0.0, -3.0)
DEGREES = (15.0, 3e-5, 0.0, 42.0, 0.0, -3e-5)


@pytest.fixture
def pair(raster, textured):
    """Return a maker of a moving and a reference source from two places and CRSs."""

    def make(moving, moving_crs, reference, reference_crs):
        image = (textured(100, 120) * 255).astype(np.uint8)
        return (
            raster(image, "m.tif", geotransform=moving, crs=moving_crs),
            raster(image, "r.tif", geotransform=reference, crs=reference_crs),
        )

    return make


def test_numbers_that_fit_are_in_the_reference_crs(pair):
    moving, reference, notes = sharing_crs(*pair(NEAR, "", PLACE, UTM))
    assert same_crs(moving.crs_wkt, UTM)
    assert reference.crs_wkt == ""
    assert "names no CRS" in str(notes[0])
    assert "m.tif" in str(notes[0])


def test_a_reference_without_a_crs_takes_that_of_the_moving_raster(pair):
    moving, reference, notes = sharing_crs(*pair(NEAR, UTM, PLACE, ""))
    assert (moving.crs_wkt, same_crs(reference.crs_wkt, UTM)) == ("", True)
    assert "r.tif names no CRS" in str(notes[0])


@pytest.mark.parametrize(
    "stray",
    [DEGREES, (900000.0, *PLACE[1:]), (0.0, 1.0, 0.0, 100.0, 0.0, -1.0), (514000.0, 3e-3, 0.0, 4648000.0, 0.0, -3e-3)],
    ids=["degrees", "elsewhere", "pixels", "tiny"],
)
def test_numbers_that_do_not_fit_are_said_to_be_unused(pair, stray):
    moving, _, notes = sharing_crs(*pair(stray, "", PLACE, UTM))
    assert moving.crs_wkt == ""
    assert "is not used" in str(notes[0])
    assert "Give the layer its CRS" in str(notes[0])


@pytest.mark.parametrize("crs", ["", UTM])
def test_two_that_agree_are_left_alone(pair, crs):
    sources = pair(NEAR, crs, PLACE, crs)
    assert sharing_crs(*sources) == (*sources, ())


def test_a_pair_uses_the_place_and_says_so(pair):
    moving, reference = pair(NEAR, "", PLACE, UTM)
    with ImagePair(MatchRequest(moving, reference)) as opened:
        np.testing.assert_allclose(opened.relation.matrix[:2, 2], (10, 20 / 3), atol=1e-6)
        assert any("names no CRS" in str(note) for note in opened.notes)


def test_a_pair_says_why_a_place_is_not_used(pair):
    moving, reference = pair(DEGREES, "", PLACE, UTM)
    with ImagePair(MatchRequest(moving, reference)) as opened:
        assert opened.relation is None
        assert any("is not used" in str(note) for note in opened.notes)
    with ImagePair(MatchRequest(moving, reference, prior="none")) as opened:
        assert not any("CRS" in str(note) for note in opened.notes)
