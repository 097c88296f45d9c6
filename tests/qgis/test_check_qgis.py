"""The checks for whoever has a QGIS that we have not: those that nothing else in this ring tells."""

import sys
from pathlib import Path

import pytest
from crosstie.tools import qgis_checks
from crosstie.tools.qgis_names import Use, missing, uses_in
from qgis.core import QgsApplication

QUICK = ("names", "the_plugin_manager", "a_model", "settings_are_kept", "what_the_map_shows", "python_of_this_qgis")


@pytest.mark.parametrize("name", QUICK)
def test_it_holds_for_this_qgis(provider, project, tmp_path, monkeypatch, name):
    monkeypatch.setattr(sys, "path", [*sys.path, str(Path(QgsApplication.pkgDataPath()) / "python")])
    getattr(qgis_checks, name)(tmp_path)


def test_a_name_that_is_gone_is_found_with_its_line(tmp_path):
    (tmp_path / "window.py").write_text(
        "from qgis.PyQt.QtCore import Qt\nfrom qgis.PyQt.QtGui import QNothing\nfrom .own import Qgs\n"
        "try:\n    from qgis.PyQt.QtNowhere import QWidget\nexcept ImportError:\n"
        "    from qgis.PyQt.QtWidgets import QWidget\n"
        "here = Qt.Key.Key_A, Qt.Key.Key_Nothing, QWidget.grab, Qgs.Nothing\n"
    )
    found = missing(uses_in(tmp_path / "window.py", tmp_path))
    assert [str(use) for use in found] == [
        "window.py:2: qgis.PyQt.QtGui.QNothing",
        "window.py:8: qgis.PyQt.QtCore.Qt.Key.Key_Nothing",
    ]
    assert isinstance(found[0], Use)


def test_a_check_that_fails_is_told_with_its_reason(capsys, tmp_path):
    from crosstie.tools import check_qgis

    def wrong(folder):
        """One and one are three."""
        qgis_checks.require(1 + 1 == 3, "it is 2")

    assert check_qgis._run([wrong]) == 1
    said = capsys.readouterr().out
    assert "FAIL  One and one are three." in said and "it is 2" in said and "0 passed, 1 failed" in said
