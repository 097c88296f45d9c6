"""A cancel ends fits, choices and pruning at once: whenever it comes, it is asked about once and never again."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.choose import choose_transform
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.matrix import Affine
from crosstie.core.geometry.robust import fit_robust
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.progress import CancelledError
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.prune import without_worst
from crosstie.core.review.solve import begun

NAMES = ("shift", "similarity", "affine", "projective")


class Cancel:
    """Says yes from the `at`-th question on."""

    def __init__(self, at: float = float("inf")):
        self.at, self.asked = at, 0

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked >= self.at


def matches(n=120):
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 1000, (n, 2))
    bent = 6 * np.sin(moving[:, ::-1] / 150)
    return moving, frames.apply(frames.similarity(1.1, 20, 5, 7), moving) + bent + rng.normal(0, 0.4, (n, 2))


def robust(is_cancelled):
    return fit_robust(*matches(), None, FAMILIES["projective"], 20.0, 0, is_cancelled=is_cancelled)


def choice(is_cancelled, names=NAMES):
    return choose_transform(*matches(), None, names, 20.0, is_cancelled=is_cancelled)


def curved_choice(is_cancelled):
    return choice(is_cancelled, ("affine", "polynomial2", "thin-plate-spline", "flow"))


def choice_of_one(is_cancelled):
    return choice(is_cancelled, ("flow",))


def pruned(is_cancelled):
    moving, reference = matches()
    points = TiePoints.from_matches(moving, reference, np.full(len(moving), 0.8), "test")
    request = MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"))
    accuracy = Accuracy(len(moving), 1, 1, 1, 1, 1, 1)
    matched = Registered(request, ACCEPTED, Affine.fit(moving, reference), points, accuracy, 0.9)
    context = begun(matched)
    return without_worst(context.first, context, 1.0, is_cancelled)


@pytest.mark.parametrize("work", [robust, choice, curved_choice, choice_of_one, pruned])
def test_a_cancel_ends_it_at_once(work):
    never = Cancel()
    work(never)
    assert never.asked >= 3, "often enough to be heard soon"
    for at in {1, 2, never.asked // 2, never.asked}:
        cancel = Cancel(at)
        with pytest.raises(CancelledError):
            work(cancel)
        assert cancel.asked == at


def test_each_family_and_each_left_out_block_is_a_place_to_stop():
    counts = []
    for names in (NAMES[:2], NAMES):
        cancel = Cancel()
        choice(cancel, names)
        counts.append(cancel.asked)
    assert counts[1] - counts[0] >= 2 * 9
