"""What "right" means is said with its distance: in pixels, and on the map where that is known."""

import math

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Shift
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.report.chance import chance_of
from crosstie.core.report.full_report import report_of_match
from crosstie.core.report.html import to_html
from crosstie.core.report.outcome_json import outcome_to_json
from crosstie.core.request import MatchRequest, RasterSource


def registered(chance=0.973, numbers=None, rmse_map=0.5, unit="metre"):
    xy = np.eye(3)[:, :2]
    request = MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"))
    accuracy = Accuracy(3, 1.0, 1.0, 1.0, 1.0, 0.9, 1.0, rmse_map, unit)
    points = TiePoints.from_matches(xy, xy, np.ones(3), "structural")
    numbers = {"within_px": 5.0} if numbers is None else numbers
    return Registered(request, ACCEPTED, Shift.fit(xy, xy), points, accuracy, chance, numbers=numbers)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (registered(), "Chance of being within 5 px (2.5 m) of the ground: 97 %."),
        (registered(0.9999), "Chance of being within 5 px (2.5 m) of the ground: 99 %."),
        (registered(0.5, {"within_px": 8.5}, math.nan, ""), "Chance of being within 8.5 px of the ground: 50 %."),
        (registered(math.nan), ""),
        (registered(0.9, {}), ""),
    ],
)
def test_the_sentence(outcome, words):
    assert str(chance_of(outcome)) == words


def test_json_and_report_name_the_distance():
    for report in (outcome_to_json(registered()), report_of_match(registered())):
        assert (report["probability_within_px"], report["probability_within_map"]) == (5.0, 2.5)
    assert "Chance of being within 5 px (2.5 m) of the ground: 97 %." in to_html(report_of_match(registered()))
    assert "Chance of being" not in to_html(report_of_match(registered(math.nan)))
