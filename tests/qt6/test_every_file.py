"""Every file of the plugin that uses Qt or QGIS is tried under Qt 6, or it is said why it cannot be."""

import importlib

import built
import pytest
import stand_in
from crosstie.tools.qgis_names import missing, product_files, uses_in


@pytest.mark.parametrize("name", built.modules())
def test_it_is_imported(name):
    importlib.import_module(name)


def test_every_name_of_qt_is_one_of_qt_6():
    lost = missing(use for path in product_files() for use in uses_in(path))
    assert list(map(str, lost)) == []


def _of_the_whole_ring(request):
    if request.config.args != ["tests/qgis", "tests/qt6"] or request.config.option.keyword:
        pytest.skip("only the whole ring builds all")


def test_what_is_left_out_is_there(request):
    """A test that was renamed or taken away is no longer left out by its old name."""
    _of_the_whole_ring(request)
    assert request.config.stash[stand_in.UNKNOWN] == set()


def test_every_window_item_and_task_was_built(request):
    """Last of the whole ring: a new class that no test builds under Qt 6 fails here."""
    _of_the_whole_ring(request)
    names = {kind.__qualname__ for kind in built.classes() if kind not in built.BUILT}
    assert names == set()
