"""One tile on its way to tie points: the frame, and which tile keeps a match."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.matching import Matcher, TilePoints, WorkingImage
from crosstie.core.registration.run_context import RunContext
from crosstie.core.registration.tile_matching import Level, match_level, refine

STEP = 4.0


class Pair:
    """Two blank rasters of one size; a moving pixel is half a reference one."""

    moving_size = np.array([160, 160])
    request = SimpleNamespace(seed=0, options={})

    def tile_pair(self, transform, window, step):
        to_native = frames.shift(*window[:2]) @ np.diag([step, step, 1.0])
        side = int((window[2] - window[0]) / step)
        tile = WorkingImage(np.zeros((1, side, side), np.float32), np.ones((side, side), bool), to_native)
        return tile, tile


class Everywhere(Matcher):
    """Finds a point at every half pixel of the tile, each a pixel off."""

    name = "everywhere"

    def match(self, reference, moving, context):
        x, y = np.meshgrid(*(np.arange(0, side + 0.5, 0.5) for side in reference.shape))
        xy = np.column_stack([x.ravel(), y.ravel()])
        return TilePoints(xy + 1, xy, np.ones(len(xy)))


@pytest.fixture(scope="module")
def found():
    level = Level(STEP, radius_px=2.0, spacing_px=1.0, tile_px=10)
    halved = FAMILIES["similarity"].of(np.diag([0.5, 0.5, 1.0]))
    return match_level(RunContext(Pair(), Everywhere()), halved, (0, 0, 80, 80), level)


def test_points_come_back_in_native_pixels(found):
    np.testing.assert_allclose(found.moving_xy, 2 * (found.reference_xy + STEP))


def test_every_place_is_kept_by_exactly_one_tile(found):
    """Four tiles of 40 px with margins: borders belong to the tile right of or below them."""
    inside = np.arange(0, 80, STEP / 2)
    expected = {(x, y) for x in inside for y in inside}
    kept = [tuple(row) for row in found.reference_xy.tolist()]
    assert len(kept) == len(set(kept)) and set(kept) == expected


@pytest.mark.parametrize(("off_px", "looks"), [(0.3, 2), (0.6, 3)])
def test_a_pass_that_moves_nothing_is_not_repeated(off_px, looks):
    """The second pass is off by so much; the third would look at the same pixels again, unless that moved them."""
    level = Level(1.0, 4.0, 8.0, ("shift",), tile_px=80)
    seen = []

    class Off(Everywhere):
        def match(self, reference, moving, context):
            seen.append(context.radius_px)
            points = super().match(reference, moving, context)
            # By no more than was left over from the last pass.
            return replace(points, moving_xy=points.reference_xy + (off_px if len(seen) == 2 else 0.0))

    pair = Pair()
    pair.moving_square = pair.reference_square = np.eye(3)
    passes = [level, level, replace(level, families=())]
    start = FAMILIES["shift"].of(np.eye(3))
    done = refine(RunContext(pair, Off()), start, (16, 16, 64, 64), passes)
    assert len(seen) == looks and done is not None
