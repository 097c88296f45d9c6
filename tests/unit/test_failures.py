"""Every exception has one meaning, whoever catches it."""

import pytest
from crosstie.core.errors import CrosstieError, MissingDependencyError, RasterError
from crosstie.core.failures import explained, guarded
from crosstie.core.outcome import Cancelled, Failed
from crosstie.core.progress import CancelledError
from crosstie.core.request import MatchRequest, RasterSource

REQUEST = MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"))


def ending(error):
    def attempt():
        raise error

    return guarded(REQUEST, attempt)


def test_what_comes_back_is_handed_on_and_a_cancel_is_one():
    done = Cancelled(REQUEST)
    assert guarded(REQUEST, lambda: done) is done
    assert ending(CancelledError()) == Cancelled(REQUEST)


def test_errors_for_the_user_keep_sentence_details_and_command():
    assert ending(RasterError("It is empty.", "band 1")) == Failed(REQUEST, "It is empty.", "band 1")
    missing = MissingDependencyError("It takes torch.", "pip install torch")
    assert ending(missing) == Failed(REQUEST, "It takes torch.", "", "pip install torch")
    assert explained(missing) is missing


@pytest.mark.parametrize("error, words", [(MemoryError(), "not enough memory"), (KeyError("x"), "(KeyError: 'x')")])
def test_others_become_a_sentence_with_the_way_there_in_the_details(error, words):
    found = ending(error)
    assert words in str(found.sentence) and str(found.sentence).endswith(".")
    assert "in attempt" in found.details
    assert isinstance(explained(error), CrosstieError)
