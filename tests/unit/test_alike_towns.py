"""Two invented towns whose streets are equally far apart: what fits is the streets, and nothing else is the same."""

import pytest
from crosstie.core.outcome import ACCEPTED
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.services.match import match
from crosstie.training.made.stacks import make


@pytest.mark.parametrize(
    ("seed", "moving", "reference"),
    [
        # Another placement was as good; the one accepted is a street further, where the prior allows it.
        (2, "20190701_infrared", "20140701_radar"),
        # The reference shows so much else that its own streets do not stand out.
        (5, "20150701_optical", "20120701_optical"),
    ],
)
def test_a_town_is_not_accepted_as_another_one_with_the_same_streets(tmp_path, seed, moving, reference):
    make(tmp_path, seed, 12, 300)
    sources = (RasterSource(str(tmp_path / f"{name}.tif")) for name in (moving, reference))
    outcome = match(MatchRequest(*sources, matcher="structural"))
    assert getattr(outcome, "verdict", "") != ACCEPTED
