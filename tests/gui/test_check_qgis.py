"""The checks that need QGIS's own window, as whoever has another QGIS runs them in its Python console."""

import pytest
from crosstie.tools import check_qgis, qgis_checks, qgis_window_checks


@pytest.mark.parametrize("check", qgis_window_checks.CHECKS, ids=lambda check: check.__name__)
def test_it_holds_in_this_window(window, tmp_path, check):
    check(tmp_path)


def test_a_project_with_layers_stays_as_it_is(window, loaded, capsys, monkeypatch):
    monkeypatch.setattr(check_qgis, "_run", lambda checks: pytest.fail("it would empty the project"))
    assert check_qgis.main() == 1
    assert "empty the project" in capsys.readouterr().out


def test_all_of_them_are_run_here(window, monkeypatch):
    ran = []
    monkeypatch.setattr(check_qgis, "_run", lambda checks: ran.extend(checks) or 0)
    assert check_qgis.main() == 0
    assert ran == [*qgis_checks.CHECKS, *qgis_window_checks.CHECKS]
