"""What QGIS pays for the plugin before anybody has matched anything."""

import contextlib
import io
from pathlib import Path

import qgis.utils
from crosstie.tools import loads_in_qgis
from qgis.core import QgsApplication


def test_torch_is_neither_imported_nor_in_sight_before_the_first_match(at_start):
    imported, in_sight = at_start
    assert not imported
    # Where it is a package of the system, QGIS's own Python sees it.
    assert in_sight == Path("/usr/lib/python3/dist-packages/torch").exists()


def test_the_plugin_is_loaded_with_its_algorithms():
    assert "crosstie" in qgis.utils.active_plugins
    provider = QgsApplication.processingRegistry().providerById("crosstie")
    assert {"matchlayers", "registerraster"} <= {algorithm.name() for algorithm in provider.algorithms()}


def test_what_make_package_asks_of_a_loaded_plugin_holds():
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        loads_in_qgis.main()
    assert [line for line in said.getvalue().splitlines() if "torch" not in line] == []


def test_loading_costs_little_processor_time():
    seconds = float(qgis.utils.plugin_times["crosstie"].rstrip("s"))
    assert seconds <= 0.3
