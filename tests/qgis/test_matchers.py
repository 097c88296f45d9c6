"""The matchers that the picker and Processing offer: ours, and those in the user's folders."""

import pytest
from crosstie.host import dependencies, matchers
from crosstie.host.processing.request_parameters import MATCHER, matcher_choice
from crosstie.models.registry import MATCHERS
from crosstie.ui.dock.options import OptionsGroup


@pytest.fixture
def theirs(tmp_path, monkeypatch):
    """A folder with a matcher's file and its description, and an installed vismatch, which nobody imports."""
    (tmp_path / "mine.pt").write_bytes(b"")
    (tmp_path / "mine.json").write_text('{"title": "My own", "description": "What I made."}')
    package = tmp_path / "vismatch"
    package.mkdir()
    (package / "__init__.py").write_text("raise ImportError\navailable_models = ['loftr']\n")
    monkeypatch.setattr(matchers, "folder", lambda: tmp_path)
    found = {"vismatch": package / "__init__.py"}
    monkeypatch.setattr(dependencies, "location", lambda name: found.get(name))
    return [*MATCHERS, f"file:{tmp_path / 'mine.pt'}", "vismatch:loftr"]


def test_the_picker_offers_ours_and_theirs(theirs, qgis_canvas):
    group = OptionsGroup(matchers.offered(), qgis_canvas)
    assert [group.matcher.itemData(i) for i in range(group.matcher.count())] == theirs
    group.matcher.setCurrentIndex(group.matcher.findText("My own"))
    assert group.matcher_entry().external
    group.close_down()


def test_processing_offers_them_too(theirs):
    parameter = matcher_choice()
    assert parameter.name() == MATCHER and parameter.options() == theirs and "What I made." in parameter.help()


def test_nothing_is_offered_where_nothing_lies(tmp_path, monkeypatch):
    monkeypatch.setattr(matchers, "folder", lambda: tmp_path / "missing")
    monkeypatch.setattr(dependencies, "location", lambda name: None)
    assert [entry.name for entry in matchers.offered()] == list(MATCHERS)
    assert dependencies.location("no_such_package") is None
