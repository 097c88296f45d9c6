"""The task: each ending arrives once, in the main thread, and cancelling is quick."""

import threading
import time
from dataclasses import replace

import pytest
from crosstie.core.errors import MissingDependencyError, RasterError
from crosstie.core.outcome import Cancelled, Failed, Refused
from crosstie.core.progress import CancelledError
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.match_job import MatchJob
from crosstie.host.task import MatchTask
from osgeo import gdal
from qgis.core import QgsApplication, QgsTask

REQUEST = MatchRequest(RasterSource("a.tif", name="a"), RasterSource("b.tif", name="b"))


def refuse(request, progress, is_cancelled):
    return Refused(request, ("Nothing stands out.",))


def wait_for_cancel(request, progress, is_cancelled):
    while not is_cancelled():
        progress("Waiting", 0.5)
        time.sleep(0.01)
    raise CancelledError


@pytest.fixture
def start(slot, spin):
    """start(run, **options) -> the running task; its ending lands in `slot`."""
    tasks = []

    def begin(run, **options):
        task = MatchTask(MatchJob(REQUEST, **options), run)
        task.ended.connect(slot.take)
        tasks.append(task)
        QgsApplication.taskManager().addTask(task)
        return task

    yield begin
    QgsApplication.taskManager().cancelAll()
    spin(lambda: not QgsApplication.taskManager().count())


def raising(error):
    def run(request, progress, is_cancelled):
        raise error

    return run


def test_outcome_arrives_once_in_main_thread(start, slot, spin):
    threads = []

    def run(request, progress, is_cancelled):
        threads.append(threading.current_thread())
        return refuse(request, progress, is_cancelled)

    task = start(run)
    task.ended.connect(lambda outcome: threads.append(threading.current_thread()))
    spin(lambda: slot.calls)
    assert [outcome.reasons for (outcome,) in slot.calls] == [("Nothing stands out.",)]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_progress_carries_stage_names_in_order(start, spin, slot):
    stages = []

    def run(request, progress, is_cancelled):
        for number in range(1000):
            progress("Reading" if number < 500 else "Placing", number / 1000)
        return refuse(request, progress, is_cancelled)

    task = MatchTask(MatchJob(REQUEST), run=run)
    task.stage_changed.connect(lambda stage, share: stages.append((stage, share)))
    task.ended.connect(slot.take)
    QgsApplication.taskManager().addTask(task)
    spin(lambda: slot.calls)
    assert [stage for stage, _ in stages] == sorted((stage for stage, _ in stages), reverse=True)
    assert {"Reading", "Placing"} == {stage for stage, _ in stages}
    assert 20 < len(stages) <= 260
    assert [share for _, share in stages] == sorted(share for _, share in stages)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (RasterError("The file is gone.", "gdal said no"), "The file is gone."),
        (ZeroDivisionError("x"), "ZeroDivisionError"),
        (MemoryError(), "memory"),
        (ImportError("no such module"), "ImportError"),
    ],
)
def test_failure_of_any_kind_is_a_sentence_with_details(start, slot, spin, error, sentence):
    start(raising(error))
    spin(lambda: slot.calls)
    outcome = slot.calls[0][0]
    assert isinstance(outcome, Failed)
    assert sentence in str(outcome.sentence)
    assert outcome.details


def test_missing_dependency_brings_its_command(start, slot, spin):
    start(raising(MissingDependencyError("It needs torch.", "pip install torch")))
    spin(lambda: slot.calls)
    assert slot.calls[0][0].command == "pip install torch"


def test_cancel_ends_within_a_second(start, slot, spin):
    task = start(wait_for_cancel)
    spin(lambda: task.status() == QgsTask.TaskStatus.Running)
    began = time.monotonic()
    task.cancel()
    spin(lambda: slot.calls, 1.0)
    assert isinstance(slot.calls[0][0], Cancelled)
    assert time.monotonic() - began < 1.0


def test_cancelled_wins_over_a_result_that_came_too_late(start, slot, spin):
    def run(request, progress, is_cancelled):
        while not is_cancelled():
            time.sleep(0.01)
        return refuse(request, progress, is_cancelled)

    task = start(run)
    spin(lambda: task.status() == QgsTask.TaskStatus.Running)
    task.cancel()
    spin(lambda: slot.calls)
    assert isinstance(slot.calls[0][0], Cancelled)


def test_cancel_in_the_queue_ends_too(slot, spin):
    task = MatchTask(MatchJob(REQUEST), run=refuse)
    task.ended.connect(slot.take)
    task.hold()
    QgsApplication.taskManager().addTask(task)
    task.cancel()
    spin(lambda: slot.calls)
    assert isinstance(slot.calls[0][0], Cancelled)


def test_removing_a_layer_cancels(start, slot, spin, project, add_raster):
    layer = add_raster("moving")
    task = start(wait_for_cancel, layer_ids=(layer.id(), ""))
    spin(lambda: task.status() == QgsTask.TaskStatus.Running)
    project.removeMapLayer(layer.id())
    spin(lambda: slot.calls)
    assert isinstance(slot.calls[0][0], Cancelled)


def test_preparation_happens_in_the_worker_and_changes_the_request(start, slot, spin):
    rendered = MatchRequest(REQUEST.moving, RasterSource("rendered.tif"))

    def prepare(request, progress, is_cancelled):
        assert threading.current_thread() is not threading.main_thread()
        return rendered

    start(refuse, steps=(prepare,))
    spin(lambda: slot.calls)
    assert slot.calls[0][0].request is rendered


def test_a_step_that_fails_leaves_no_picture_behind():
    drawn = RasterSource(gdal_picture())

    def draw(request, progress, is_cancelled):
        return replace(request, reference=drawn)

    def fail(request, progress, is_cancelled):
        raise CancelledError

    with pytest.raises(CancelledError):
        MatchJob(REQUEST, steps=(draw, fail)).completed(lambda *_: None, lambda: False)
    assert gdal.VSIStatL(drawn.path) is None


def gdal_picture() -> str:
    path = "/vsimem/crosstie/test_task.tif"
    gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1)
    assert gdal.VSIStatL(path) is not None
    return path


def test_stopping_waits_until_the_worker_is_out(slot, spin):
    left = threading.Event()

    def late(request, progress, is_cancelled):
        try:
            return wait_for_cancel(request, progress, is_cancelled)
        finally:
            time.sleep(0.3)
            left.set()

    task = MatchTask(MatchJob(REQUEST), run=late)
    task.ended.connect(slot.take)
    QgsApplication.taskManager().addTask(task)
    spin(lambda: task.status() == QgsTask.TaskStatus.Running)
    task.stop()
    assert left.is_set()


def test_stopping_does_not_wait_for_ever(slot, spin):
    release = threading.Event()
    task = MatchTask(MatchJob(REQUEST), run=lambda *_: release.wait(20) and None)
    QgsApplication.taskManager().addTask(task)
    spin(lambda: task.status() == QgsTask.TaskStatus.Running)
    start = time.monotonic()
    task.stop(0.2)
    assert time.monotonic() - start < 5
    release.set()
    spin(lambda: task.status() != QgsTask.TaskStatus.Running)
