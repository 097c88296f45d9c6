"""A curved transform that folds: nobody asked for it, the straight one stays; asked for, it is an error."""

from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.errors import DegenerateError
from crosstie.core.points.table import TiePoints
from crosstie.core.registration import curved_refinement
from crosstie.core.registration.run_context import RunContext
from crosstie.core.registration.tile_matching import Level, Refined


@pytest.mark.parametrize("asked", ["auto", "piecewise"])
def test_a_fold_ends_only_the_curve_that_was_asked_for(monkeypatch, asked):
    def fold(*_):
        raise DegenerateError("It folds.")

    monkeypatch.setattr(curved_refinement, "fit_level", fold)
    points = TiePoints.from_matches(np.eye(2), np.eye(2), np.ones(2), "test")
    refined = Refined(points, None, Level(1.0, 5.0, 16.0), "affine")
    run = RunContext(SimpleNamespace(request=SimpleNamespace(transform=asked)), None)
    if asked == "auto":
        assert curved_refinement.refine_curved(run, refined, None, 1.0) is refined
    else:
        with pytest.raises(DegenerateError, match="folds"):
            curved_refinement.refine_curved(run, refined, None, 1.0)


@pytest.mark.parametrize(
    ("counts", "passes"),
    [([102], 1), ([103, 105], 2), ([103, 106, 109, 112], 3), ([103, 106, 50], 3), ([50], 1)],
)
def test_another_pass_follows_only_where_clearly_more_matches_agree(monkeypatch, counts, passes):
    """After 100 matches that agree: 102 are no gain, 103 are; and no pass comes back with fewer than asked for."""
    found, seen = iter(counts), []

    def matches(agreeing, of):
        return Refined(None, SimpleNamespace(inliers=np.arange(of) < agreeing, transform=None), Level(1.0, 8.0, 16.0))

    def fit(*_):
        seen.append(next(found))
        return matches(seen[-1], 120)

    monkeypatch.setattr(curved_refinement, "match_level", lambda *_: None)
    monkeypatch.setattr(curved_refinement, "fit_level", fit)
    last = curved_refinement._followed(RunContext(None, None), matches(100, 120), Level(1.0, 8.0, 16.0), None)
    assert len(seen) == passes
    kept = [count for count in seen if count > 50]
    assert (last.fit.inliers.sum() if last else None) == (kept[-1] if kept else None)
