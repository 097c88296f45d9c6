"""Structure features: blind to contrast reversal, silent at borders, and turned instead of computed anew."""

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.matching import WorkingImage
from crosstie.models.arrays import arrays_for
from crosstie.models.features import FeaturePyramid, structure, turned

try:
    import torch  # noqa: F401

    KINDS = ["numpy", "cpu"]
except ImportError:
    KINDS = ["numpy"]

both = pytest.mark.parametrize("kind", KINDS)


def picture(size: int = 96) -> np.ndarray:
    y, x = (np.mgrid[:size, :size] + 0.5) / size
    smooth = np.sin(9 * x + 4 * y) * np.cos(5 * y - 2 * x) + 0.6 * np.sin(14 * y * x)
    return ((smooth - smooth.min()) / np.ptp(smooth)).astype(np.float32)


def working(pixels: np.ndarray, valid=None) -> WorkingImage:
    pixels = pixels[None] if pixels.ndim == 2 else pixels
    return WorkingImage(pixels, np.ones(pixels.shape[1:], bool) if valid is None else valid, np.eye(3))


def features(kind, pixels, valid=None, shape=(96, 96)):
    a = arrays_for(kind)
    made = structure(a, working(pixels, valid), shape)
    return a.to_numpy(made.channels), a.to_numpy(made.weight)


@both
def test_contrast_reversal_changes_nothing(kind):
    one, _ = features(kind, picture())
    other, _ = features(kind, 1.0 - picture())
    np.testing.assert_allclose(one, other, atol=2e-3)
    assert np.abs(one).max() > 0.3


@both
def test_contrast_and_brightness_change_little(kind):
    one, _ = features(kind, picture())
    other, _ = features(kind, 0.3 + 0.2 * picture())
    np.testing.assert_allclose(one, other, atol=1e-3)


@both
def test_borders_of_missing_data_leave_no_trace(kind):
    valid = np.ones((96, 96), bool)
    valid[:30] = False
    valid[:, 80:] = False
    flat = np.where(valid, 0.8, 0.0).astype(np.float32)
    seen, weight = features(kind, flat, valid)
    assert np.abs(seen).max() < 1e-3
    assert not weight[:30].any()
    assert not weight[:, 80:].any()
    assert weight[60, 40] == 1.0
    textured, weight = features(kind, picture() * valid, valid)
    assert not textured[:, weight == 0].any()


@both
def test_the_direction_of_an_edge(kind):
    """A straight edge whose gradient points 30° from x towards y has the phases 60° and 120°."""
    y, x = np.mgrid[:96, :96] + 0.5
    angle = np.deg2rad(30)
    edge = (1 / (1 + np.exp(-((x - 48) * np.cos(angle) + (y - 48) * np.sin(angle)) / 2))).astype(np.float32)
    seen, _ = features(kind, edge)
    f2, f4 = seen[1, 48, 48] + 1j * seen[2, 48, 48], seen[3, 48, 48] + 1j * seen[4, 48, 48]
    assert np.rad2deg(np.angle(f2)) == pytest.approx(60, abs=1)
    assert np.rad2deg(np.angle(f4)) == pytest.approx(120, abs=2)


@both
@pytest.mark.parametrize("angle", [90.0, -90.0, 180.0])
def test_quarter_turns_are_exact(kind, angle):
    a = arrays_for(kind)
    quarter = round(-angle / 90)
    made = structure(a, working(picture()), (96, 96))
    rotated = structure(a, working(np.rot90(picture(), quarter).copy()), (96, 96))
    back = frames.shift(48, 48) @ frames.similarity(1, -angle) @ frames.shift(-48, -48)
    warped = turned(a, a.warp(made.channels, back[None], (96, 96)), [np.deg2rad(angle)])[0]
    np.testing.assert_allclose(a.to_numpy(warped), a.to_numpy(rotated.channels), atol=2e-3)


@both
@pytest.mark.parametrize("angle", [17.0, 45.0, -110.0])
def test_turned_features_are_those_of_the_turned_image(kind, angle):
    a = arrays_for(kind)
    back = frames.shift(48, 48) @ frames.similarity(1, -angle) @ frames.shift(-48, -48)
    wide = picture(96)
    rotated = a.to_numpy(a.warp(a.asarray(wide[None]), back[None], (96, 96)))[0, 0]
    inside = a.to_numpy(a.warp(a.asarray(np.ones((1, 96, 96), np.float32)), back[None], (96, 96)))[0, 0] > 0.99
    made = structure(a, working(wide), (96, 96))
    warped = a.to_numpy(turned(a, a.warp(made.channels, back[None], (96, 96)), [np.deg2rad(angle)])[0])
    direct, _ = features(kind, rotated * inside, inside)
    middle = np.hypot(*(np.mgrid[:96, :96] - 47.5)) < 28
    one, other = warped[:, middle].ravel(), direct[:, middle].ravel()
    assert np.corrcoef(one, other)[0, 1] > 0.97


def test_numpy_and_torch_agree():
    if len(KINDS) < 2:
        pytest.skip("needs torch")
    valid = np.ones((96, 96), bool)
    valid[:20, :40] = False
    pixels = np.stack([picture(), picture().T, 1 - picture() ** 2]) * valid
    one, other = (features(k, pixels.astype(np.float32), valid, (71, 83))[0] for k in KINDS)
    np.testing.assert_allclose(one, other, atol=2e-4)


@both
def test_levels_share_one_frame(kind):
    a = arrays_for(kind)
    pyramid = FeaturePyramid(a, working(picture()[:, :64]))
    for side in (32, 57.3, 128, 300):
        level = pyramid.at(side)
        rows, cols = level.shape
        assert np.sqrt(rows * cols) == pytest.approx(side, rel=0.05)
        np.testing.assert_allclose(frames.apply(level.to_image, [[cols, rows]])[0], [64, 96], atol=1e-9)
    assert pyramid.at(32) is pyramid.at(32)
