"""A side of a map frame is where the map begins, not at a grid's line beside it, nor at a line of the frame outside."""

import numpy as np
import pytest
from crosstie.core.neatline.boundary import to_the_map

LEFT, TOP, RIGHT, BOTTOM = 100, 90, 700, 590
RING = np.array([[LEFT, TOP], [RIGHT, TOP], [RIGHT, BOTTOM], [LEFT, BOTTOM]], float)


@pytest.fixture
def sheet():
    """A map of fields in a frame of one line, on quiet paper."""
    rng = np.random.default_rng(0)
    grey = 235 + rng.normal(0, 1, (700, 800))
    grey[TOP:BOTTOM, LEFT:RIGHT] = np.kron(rng.uniform(90, 230, (100, 120)), np.ones((5, 5)))
    line(grey, LEFT, TOP, RIGHT, BOTTOM)
    return grey.astype(np.float32)


def line(grey, left, top, right, bottom):
    for y in (top, bottom):
        grey[y - 1 : y + 2, left : right + 1] = 20
    for x in (left, right):
        grey[top : bottom + 1, x - 1 : x + 2] = 20


def moved(grey, ring):
    return to_the_map(ring + 0.5, 1.5, grey.shape[::-1], lambda x, y, w, h: grey[y : y + h, x : x + w])


def test_a_frame_about_the_map_stays(sheet):
    assert moved(sheet, RING) is None


@pytest.mark.parametrize("apart", [14, 22])
def test_a_grids_line_near_the_neatline_is_none_of_the_frames(sheet, apart):
    sheet[BOTTOM - apart, LEFT:RIGHT] = 60
    assert np.allclose(moved(sheet, RING - [[0, 0], [0, 0], [0, apart], [0, apart]]), RING + 0.5, atol=1)


@pytest.mark.parametrize("apart", [14, 30])
def test_a_line_of_the_frame_with_paper_inside_it_is_not_the_neatline(sheet, apart):
    line(sheet, LEFT - apart, TOP - apart, RIGHT + apart, BOTTOM + apart)
    beyond = np.array([[-apart, 0], [apart, 0], [apart, 0], [-apart, 0]])
    assert np.allclose(moved(sheet, RING + beyond), RING + 0.5, atol=1)
    assert moved(sheet, RING) is None, "paper outside the neatline is no map"


def test_a_sea_along_the_frame_with_a_line_across_it_is_map(sheet):
    sheet[TOP + 2 : TOP + 60, LEFT + 2 : RIGHT - 1] = 150
    sheet[TOP + 30 : TOP + 32, LEFT:RIGHT] = 20
    assert moved(sheet, RING) is None


def test_what_is_drawn_between_the_lines_of_a_frame_is_no_map(sheet):
    apart = 20
    sheet[TOP - apart : TOP, LEFT:RIGHT:3] = 60
    line(sheet, LEFT, TOP - apart, RIGHT, BOTTOM)
    line(sheet, LEFT, TOP, RIGHT, BOTTOM)
    assert moved(sheet, RING) is None
