"""A bent transform that folds: nobody asked for it, the straight one stays; asked for, it is an error."""

from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.errors import DegenerateError
from crosstie.core.points.table import TiePoints
from crosstie.core.registration import curved_refinement as bending
from crosstie.core.registration.run_context import RunContext
from crosstie.core.registration.tile_matching import Level, Refined


@pytest.mark.parametrize("asked", ["auto", "piecewise"])
def test_a_fold_ends_only_the_bending_that_was_asked_for(monkeypatch, asked):
    def fold(*_):
        raise DegenerateError("It folds.")

    monkeypatch.setattr(bending, "fit_level", fold)
    points = TiePoints.from_matches(np.eye(2), np.eye(2), np.ones(2), "test")
    refined = Refined(points, None, Level(1.0, 5.0, 16.0), "affine")
    run = RunContext(SimpleNamespace(request=SimpleNamespace(transform=asked)), None)
    if asked == "auto":
        assert bending.refine_curved(run, refined, None, 1.0) is refined
    else:
        with pytest.raises(DegenerateError, match="folds"):
            bending.refine_curved(run, refined, None, 1.0)
