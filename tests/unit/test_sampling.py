import numpy as np
from crosstie.core.geometry import frames
from crosstie.core.matching import WorkingImage
from crosstie.core.raster.sampling import pixel_centres, sample
from hypothesis import given
from hypothesis import strategies as st


def ramp(rows, cols, valid=None):
    """An image whose two bands are x and y of the pixel centres: sampling it returns the position asked for."""
    centres = pixel_centres((rows, cols)).astype(np.float32)
    valid = np.ones((rows, cols), bool) if valid is None else valid
    return WorkingImage(np.moveaxis(centres, -1, 0), valid, np.eye(3))


@given(st.integers(1, 40), st.integers(1, 40))
def test_at_the_centres_it_is_the_image_itself(rows, cols):
    image = ramp(rows, cols)
    again = sample(image, pixel_centres((rows, cols)), np.eye(3))
    assert again.valid.all()
    np.testing.assert_allclose(again.pixels, image.pixels, atol=1e-4)


@given(st.floats(-180, 180), st.floats(0.5, 2))
def test_a_linear_image_is_sampled_exactly(angle, scale):
    image = ramp(30, 41)
    matrix = frames.shift(15, 15) @ frames.similarity(scale, angle) @ frames.shift(-8, -9)
    centres = pixel_centres((17, 19))
    there = frames.apply(matrix, centres.reshape(-1, 2)).reshape(centres.shape)
    warped = sample(image, there, matrix)
    inner = ((there > 0.5) & (there < (40.5, 29.5))).all(axis=-1)
    np.testing.assert_allclose(np.moveaxis(warped.pixels, 0, -1)[inner], there[inner], atol=1e-3)
    assert warped.valid[inner].all()
    outside = ((there < 0) | (there > (41, 30))).any(axis=-1)
    assert not warped.valid[outside].any()
    assert not warped.pixels[:, ~warped.valid].any()


def test_invalid_pixels_spread_to_samples_that_draw_on_them():
    valid = np.ones((6, 6), bool)
    valid[2, 3] = False
    shifted = sample(ramp(6, 6, valid), pixel_centres((5, 5)) + 0.5, np.eye(3))
    expected = np.ones((5, 5), bool)
    expected[1:3, 2:4] = False
    np.testing.assert_array_equal(shifted.valid, expected)


def test_positions_that_are_not_numbers_are_invalid():
    where = pixel_centres((4, 4))
    where[1, 1] = np.nan
    warped = sample(ramp(4, 4), where, np.eye(3))
    assert not warped.valid[1, 1]
    assert np.isfinite(warped.pixels).all()
