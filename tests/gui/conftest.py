"""The ring in a real window: `pytest tests/gui` starts QGIS under Xvfb and runs itself again inside."""

import importlib.util
import json
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from crosstie.tools.window import ROOT, make_profile, run_in_qgis, throw_away_folder

INSIDE = "CROSSTIE_GUI_TESTS"
SCREENS = ROOT / "build" / "screens"
WRONG_ROW = 7
"""Of the points of `matched`: the one that is far off."""
SHARED = Path(os.environ.get("CROSSTIE_SHARED", ROOT.parent / "shared"))
TORCH_AT_START = "torch" in sys.modules
TORCH_IN_SIGHT = importlib.util.find_spec("torch") is not None


def pytest_cmdline_main(config):
    """Outside QGIS: start it, let it run the same command line, hand on its status."""
    if INSIDE in os.environ:
        return None
    SCREENS.mkdir(parents=True, exist_ok=True)
    with throw_away_folder() as home:
        # A bare Python (tests/bare) is one of a user who has set nothing.
        make_profile(home, settings={"crosstie/extra_python_folder": str(ROOT / ".venv")} if TORCH_IN_SIGHT else None)
        order = {
            "arguments": [*config.invocation_params.args, f"--basetemp={home / 'data'}"],
            "packages": str(Path(pytest.__file__).parents[1]),
        }
        script = Path(__file__).with_name("run_inside.py")
        return run_in_qgis(script, home, {INSIDE: json.dumps(order)}, timeout_s=900, log=SCREENS / "qgis.log")


if INSIDE in os.environ:
    import numpy as np
    from crosstie.core.geometry.accuracy import Accuracy
    from crosstie.core.geometry.matrix import Affine
    from crosstie.core.outcome import ACCEPTED, Registered
    from crosstie.core.points.table import TiePoints
    from crosstie.core.request import MatchRequest, RasterSource
    from crosstie.tools import driving
    from qgis.core import QgsProject
    from qgis.utils import iface

    @pytest.fixture(scope="session")
    def watchdog():
        return driving.Watchdog()

    @pytest.fixture(scope="session")
    def sample(tmp_path_factory):
        """(pair to match, pair to refuse) of the sample, outside the system's temporary folder."""
        from crosstie.demo.sample import make_pairs  # it takes shapely

        return make_pairs(tmp_path_factory.mktemp("sample"))

    @pytest.fixture(autouse=True)
    def window(watchdog):
        """An empty project with the dock open, *Why* folded; no dialog and no error of Python may be left over."""
        iface.mainWindow().showMaximized()
        driving.open_dock()
        driving.widget("why_button").setChecked(False)  # a refusal unfolds it
        yield driving
        if driving.plugin().task is not None:
            driving.plugin().task.cancel()
            driving.wait_for_task(30)
        driving.plugin().session.clear()
        QgsProject.instance().removeAllMapLayers()
        QgsProject.instance().clear()
        driving.spin(0.2)
        complaints, watchdog.complaints[:] = list(watchdog.complaints), []
        assert not complaints, "\n".join(complaints)

    @pytest.fixture
    def copied(sample, tmp_path):
        """The sample pair in a folder of this test's own."""
        good, _ = sample
        paths = {name: tmp_path / getattr(good, name).name for name in ("reference", "moving")}
        for name, path in paths.items():
            shutil.copy(getattr(good, name), path)
        return replace(good, **paths)

    @pytest.fixture
    def loaded(window, copied):
        """(pair, moving layer, reference layer), picked in the dock and shown on the map."""
        reference, moving = window.add_layer(copied.reference), window.add_layer(copied.moving)
        window.choose("moving_layer", moving.name())
        window.choose("reference_layer", reference.name())
        window.show_extent_of(reference)
        return copied, moving, reference

    @pytest.fixture
    def matched(window, loaded):
        """The sample pair as if it had just been matched: many good points, one in use that is far off."""
        from crosstie.demo.sample import check_points  # it takes shapely

        pair, moving, reference = loaded
        points = check_points()
        points[:, 2:] += np.random.default_rng(0).normal(0, 0.5, (len(points), 2))
        points[WRONG_ROW, 2:] += (25, -18)
        table = TiePoints.from_matches(points[:, :2], points[:, 2:], np.linspace(0.5, 0.95, len(points)), "structural")
        request = MatchRequest(
            RasterSource(str(pair.moving), name="sar"), RasterSource(str(pair.reference), name="optical")
        )
        fitted = Affine.fit(table.moving_xy, table.reference_xy)
        window.plugin().session.start(request, moving.id(), reference.id())
        window.plugin().session.take(
            Registered(request, ACCEPTED, fitted, table, Accuracy(len(table), 3, 3, 3, 5, 0.9, 1, 9, "m"), 0.9)
        )
        window.spin(0.3)
        return window.plugin()

    @pytest.fixture
    def screens():
        """Where pictures are kept to look at."""
        return SCREENS

    @pytest.fixture
    def shared():
        """The folder with real pairs; skipped where it is not at hand."""
        folder = SHARED / "evaluation"
        if not (folder / "georeferenced.json").is_file():
            pytest.skip(f"the real pairs are not at hand: there is no {folder}/georeferenced.json")
        return folder

    @pytest.fixture
    def at_start():
        """(whether torch was imported, whether it was importable) before the first match."""
        return TORCH_AT_START, TORCH_IN_SIGHT

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(item, call):
        """Keep a picture of the window in which a test failed."""
        report = yield
        if report.failed:
            name = "".join(c if c.isalnum() else "_" for c in item.nodeid)
            driving.picture(SCREENS / f"failed_{name}.png")
        return report
