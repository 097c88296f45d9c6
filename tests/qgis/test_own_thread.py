"""What torch is asked for runs in threads of Python's own, never in those that Qt lends."""

import threading

import pytest
from crosstie.core.errors import CrosstieError
from crosstie.host.latest_only_worker import LatestOnlyWorker
from crosstie.host.own_thread import in_own_thread
from crosstie.host.run import run_models
from qgis.PyQt.QtCore import QThread


def test_it_returns_and_raises_as_the_job_does():
    assert in_own_thread(lambda: threading.current_thread().name).startswith("crosstie")
    assert threading.current_thread().name != "crosstie"

    def fails():
        raise CrosstieError("No.")

    with pytest.raises(CrosstieError, match="No."):
        in_own_thread(fails)
    assert in_own_thread(lambda: None) is None


def test_each_job_of_a_worker_has_a_thread_of_its_own(qgis_app, spin):
    latest, seen = LatestOnlyWorker(), []
    for _ in range(3):
        latest.ask(lambda: type(threading.current_thread()), lambda done: seen.append(done.value))
        spin(lambda: not latest.is_busy)
    latest.close_down()
    assert len(seen) == 3
    assert set(seen) == {threading.Thread}, "not a dummy that stands for a thread of Qt"


def test_matches_run_there_and_say_how_far_they_are(monkeypatch):
    from crosstie.bench.review import review_context
    from crosstie.services import match

    def fake(request, progress, is_cancelled):
        progress("Reading", 0.5)
        return threading.current_thread().name, QThread.currentThread() is not None, is_cancelled()

    said = []
    monkeypatch.setattr(match, "match", fake)
    outcome = run_models(review_context(10).matched.request, lambda *told: said.append(told), lambda: True)
    assert (outcome[0][:8], *outcome[1:]) == ("crosstie", True, True)
    assert said == [("Reading", 0.5)]
