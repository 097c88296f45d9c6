"""The study of what would be news to the verdict: residuals from tile to tile, models out of fold, what is counted."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("scipy")

from crosstie.core.geometry.matrix import Shift
from crosstie.core.registration.tile_matching import Level
from crosstie.training import study_verdict as study


def refined(residual: np.ndarray, inliers=None):
    """Return a registration by a shift of none whose matches have these residuals (16, 16, 2), level px of 2 px."""
    axis = np.arange(16) * 10.0 + 5.0
    xy = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
    points = SimpleNamespace(moving_xy=xy + 2.0 * residual.reshape(-1, 2), reference_xy=xy)
    inliers = np.ones(len(xy), bool) if inliers is None else inliers.ravel()
    fit = SimpleNamespace(transform=Shift.of(np.eye(3)), inliers=inliers)
    return SimpleNamespace(points=points, fit=fit, transform=fit.transform, level=Level(2.0, 5.0, 8.0))


def test_a_corner_that_is_off_shows_in_the_map_of_residuals():
    even = study.residual_map(refined(np.zeros((16, 16, 2))))
    assert even == {"tile_bias": 0.0, "tile_bias_most": 0.0, "tile_least": 1.0, "tile_spread": 0.0}
    residual, inliers = np.zeros((16, 16, 2)), np.ones((16, 16), bool)
    residual[:4, :4] = (0.0, 1.5)
    inliers[12:, 12:] = False
    found = study.residual_map(refined(residual, inliers))
    assert found["tile_bias_most"] == pytest.approx(1.5) and found["tile_bias"] == pytest.approx(np.sqrt(1.5**2 / 15))
    assert found["tile_least"] == 0.0 and found["tile_spread"] == pytest.approx(np.sqrt(15) / 16)


def rows(count: int, told: bool) -> list[dict]:
    """Return rows whose verdict knows little; `told`: the second matcher's confidence knows all."""
    rng, made = np.random.default_rng(0), []
    for k in range(count):
        right = bool(rng.random() < 0.6)
        news = {name: float(rng.random()) for names in study.NEWS.values() for name in names}
        if told:
            news["other_confidence"] = 0.5 * right + 0.4 * rng.random()
        chance = float(np.clip(0.5 + 0.1 * (right - 0.5) + 0.2 * rng.normal(), 0.01, 0.99))
        made.append({"chance": chance, "right": right, "news": news, "scene": f"scene {k // 2}", "verdict": "review"})
    return made


def test_news_is_told_from_noise_out_of_fold():
    made = rows(120, told=True)
    table = study.table_of(made, study.chances_of(made), np.ones(120, bool))
    lines = {line["model"]: line for line in table}
    assert list(lines) == ["as it is", "slope and offset", *study.NEWS, "all"]

    def interval(model, figure):
        return [float(end) for end in lines[model][figure].split("(")[1].rstrip(")").split(" to ")]

    assert interval("confidence", "log loss")[1] < -0.1 and interval("confidence", "AUC")[0] > 0.1
    assert interval("residuals", "log loss")[1] > 0.0
    assert float(lines["confidence"]["wrong accepted"].split(";")[0]) == 0


def test_what_is_counted():
    chance, right = np.array([0.9, 0.8, 0.7, 0.1]), np.array([True, False, True, False])
    assert study.auc(chance, right) == 0.75 and study.wrong_accepted(chance, right) == 1
    assert study.brier(chance, right) == pytest.approx((0.01 + 0.64 + 0.09 + 0.01) / 4)
    assert study.log_loss(np.array([0.5, 0.5]), np.array([True, False])) == pytest.approx(np.log(2))
    assert np.isnan(study.auc(chance, np.ones(4, bool)))
