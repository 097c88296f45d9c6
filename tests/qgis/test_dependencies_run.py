"""A match where packages are missing: what does without runs, what does not says which command brings them."""

import sys

import pytest
from crosstie.core.errors import MissingDependencyError
from crosstie.core.matching import Locator
from crosstie.core.outcome import Failed
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host import dependencies, settings
from crosstie.host.run import run_models, snapper_of
from crosstie.models import entry as entries
from crosstie.models import registry
from crosstie.models.weights import WeightsError
from qgis.core import QgsSettings


@pytest.fixture
def learned(monkeypatch):
    """A matcher that needs torch and safetensors, on a Python that has neither."""
    entry = entries.Entry("learned", "Learned", "For the test.", "nowhere:Nothing", ("torch", "safetensors"))
    monkeypatch.setitem(registry.MATCHERS, "learned", entry)
    monkeypatch.setattr(entries, "find_spec", lambda name: None)
    monkeypatch.setattr(sys, "path", list(sys.path))
    return MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"), matcher="learned")


def run(request):
    return run_models(request, lambda stage, fraction: None, lambda: False)


def test_a_missing_package_ends_with_the_command_of_this_qgis(qgis_app, learned):
    outcome = run(learned)
    assert isinstance(outcome, Failed)
    assert "torch" in str(outcome.sentence)
    assert outcome.command == dependencies.explain("torch").command


def test_a_package_that_we_do_not_know_keeps_the_command_of_its_matcher(qgis_app, learned, monkeypatch):
    monkeypatch.setitem(
        registry.MATCHERS, "learned", entries.Entry("learned", "Learned", "For the test.", "nowhere:X", ("vismatch",))
    )
    assert "pip install vismatch" in run(learned).command


def test_a_lost_folder_stops_a_matcher_that_needs_it(qgis_app, learned):
    settings.extra_python_folder.set("/nowhere/packages")
    try:
        with pytest.raises(MissingDependencyError, match="/nowhere/packages does not exist"):
            run(learned)
    finally:
        QgsSettings().remove("crosstie")


def automatic(matcher="auto"):
    return MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"), matcher=matcher)


def test_single_places_are_located_by_the_keypoint_matcher_where_that_can_be(qgis_app):
    pytest.importorskip("torch")
    found = snapper_of(automatic())
    assert found.name == registry.LOCATOR and isinstance(found, Locator)
    assert snapper_of(automatic("structural")).name == "structural"


def test_single_places_are_found_as_others_without_torch_or_weights(qgis_app, monkeypatch):
    def lost(name, folder=None):
        raise WeightsError("lost")

    monkeypatch.setattr("crosstie.models.weights.read", lost)
    assert snapper_of(automatic()).name == "structural"
    monkeypatch.undo()
    monkeypatch.setattr(entries, "find_spec", lambda name: None)
    assert snapper_of(automatic()).name == "structural"
