"""Stripes without data that nobody declared are left out, black content and one black band are not."""

import numpy as np
import pytest
from crosstie.core.raster.reader import Reader

SIDE = 300


def stripes(period=26, width=8, angle=8.0, side=SIDE):
    """(side, side) bool: parallel stripes from edge to edge, tilted by some degrees."""
    y, x = np.mgrid[:side, :side]
    a = np.radians(angle)
    return (np.cos(a) * y + np.sin(a) * x) % period < width


def wedges():
    """Stripes that thin out to nothing towards the middle of the scene, as Landsat's do."""
    y, x = np.mgrid[:SIDE, :SIDE]
    return (y + 0.15 * x) % 30 < 12 * (1 - x / 200)


def looked_at(source):
    with Reader(source) as opened:
        return opened.read(None, SIDE).valid, opened.notes


def content(textured, low=20, high=240):
    return (low + (high - low) * textured(SIDE, SIDE)).astype(np.uint8)


@pytest.mark.parametrize("gaps", [stripes(), stripes(angle=-30.0), stripes(angle=90.0), stripes(40, 2, 0.0), wedges()])
@pytest.mark.parametrize("fill", [0, 255])
def test_stripes_are_left_out_and_said(raster, textured, gaps, fill):
    valid, notes = looked_at(raster(np.where(gaps, fill, content(textured)).astype(np.uint8)))
    np.testing.assert_array_equal(valid, ~gaps)
    assert f"stripes without data (value {fill})" in str(notes[0])


def test_a_few_dropped_lines(raster, textured):
    image, dropped = content(textured), np.zeros((SIDE, SIDE), bool)
    dropped[[40, 41, 130, 222, 223, 224]] = True
    valid, _ = looked_at(raster(np.where(dropped, 0, image).astype(np.uint8)))
    np.testing.assert_array_equal(valid, ~dropped)


def test_gaps_in_sixteen_bits(raster, textured):
    gaps = stripes(angle=11.0)
    image = (7000 + 9000 * textured(SIDE, SIDE)).astype(np.uint16)
    valid, _ = looked_at(raster(np.where(gaps, 0, image).astype(np.uint16)))
    np.testing.assert_array_equal(valid, ~gaps)


def test_gaps_at_the_least_value_of_floats(raster, textured):
    gaps = stripes()
    valid, _ = looked_at(raster(np.where(gaps, -9999, textured(SIDE, SIDE)).astype(np.float32)))
    np.testing.assert_array_equal(valid, ~gaps)


def test_a_gap_is_where_all_bands_are_black(raster, textured):
    gaps = stripes()
    colours = np.stack([np.where(gaps, 0, content(textured)) for _ in range(3)]).astype(np.uint8)
    valid, _ = looked_at(raster(colours))
    np.testing.assert_array_equal(valid, ~gaps)


def test_stripes_in_one_band_only_are_still_seen_in_the_others(raster, textured):
    colours = np.stack([(20 + 220 * textured(SIDE, SIDE, seed)).astype(np.uint8) for seed in range(3)])
    colours[1, stripes()] = 0
    valid, notes = looked_at(raster(colours))
    assert valid.all()
    assert not notes


def test_stripes_beside_a_border_of_the_same_value(raster, textured):
    inside = np.zeros((SIDE, SIDE), bool)
    inside[60:, 70:] = True
    valid, _ = looked_at(raster(np.where(inside & ~stripes(), content(textured), 0).astype(np.uint8)))
    assert not valid[inside & stripes()].any()
    assert valid[inside & ~stripes()].all()


def water(image):
    """A river with a soft shore, dead straight."""
    y, _ = np.mgrid[:SIDE, :SIDE]
    depth = np.abs((y % 100) - 50)
    return np.where(depth < 10, 0, np.minimum(image, 4 * np.maximum(depth - 10, 0)))


def night(image):
    """Black with some hundred lights."""
    rng = np.random.default_rng(0)
    lights = rng.integers(0, SIDE, (400, 2))
    dark = np.zeros((SIDE, SIDE), int)
    dark[tuple(lights.T)] = 200
    return dark


def streets(image):
    """A map's black lines in two directions."""
    y, x = np.mgrid[:SIDE, :SIDE]
    return np.where((y % 40 < 3) | (x % 60 < 3), 0, image)


def lakes(image):
    """Lakes of exactly nothing."""
    y, x = np.mgrid[:SIDE, :SIDE]
    return np.where(np.hypot(y % 75 - 37, x % 75 - 37) < 20, 0, image)


def writing(image):
    """Short black strokes of one direction, as text has, and hatching within a field."""
    y, x = np.mgrid[:SIDE, :SIDE]
    return np.where((y % 12 < 2) & (x % 40 < 25) & (x < 150), 0, image)


@pytest.mark.parametrize("look", [water, night, streets, lakes, writing])
def test_black_content_stays(raster, textured, look):
    valid, notes = looked_at(raster(look(content(textured)).astype(np.uint8)))
    assert valid.all()
    assert not notes
