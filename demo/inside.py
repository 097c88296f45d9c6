"""Run inside QGIS by `make demo`: two layers, one click, and what comes of it."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from crosstie.core.outcome import Outcome, Registered
from crosstie.demo.accuracy import points_error, raster_error
from crosstie.demo.job import Job
from crosstie.demo.report import Report, write
from crosstie.demo.sample import SamplePair, true_matrix
from crosstie.tools import driving as qgis
from qgis.utils import iface


def main() -> int | None:
    """Do the job; None leaves the window open."""
    job = Job.load()
    folder = Path(job.folder)
    watchdog = qgis.Watchdog()
    iface.mainWindow().showMaximized()
    qgis.open_dock()
    if "torch" in sys.modules:
        raise RuntimeError("torch was imported before the first match")
    report = match_pair(job, folder)
    if job.sample:
        report = measure(report, job)
        report = replace(report, elsewhere=match_elsewhere(folder))
        look_at(folder)
    report = replace(report, complaints=tuple(watchdog.complaints))
    write(report, folder)
    if report.passed:
        (folder / "passed").touch()
    return None if job.stay else 0


def match_pair(job: Job, folder: Path) -> Report:
    """Load, match, look, export."""
    reference = qgis.add_layer(Path(job.reference))
    moving = qgis.add_layer(Path(job.moving))
    qgis.stretch(moving)
    qgis.choose("moving_layer", moving.name())
    qgis.choose("reference_layer", reference.name())
    qgis.show_extent_of(reference)
    qgis.picture(folder / "1_before.png")
    outcome = qgis.match(while_running=lambda: _picture_of_the_run(folder))
    qgis.show_extent_of(reference)
    qgis.picture(folder / "2_tie_points.png")
    report = Report(Path(job.reference), Path(job.moving), outcome)
    if not isinstance(outcome, Registered):
        return report
    registered = folder / f"{Path(job.moving).stem}_registered.tif"
    points = folder / f"{Path(job.moving).name}.points"
    qgis.export("raster", registered)
    qgis.wait_for_map()
    qgis.picture(folder / "3_registered.png")
    qgis.export("points", points)
    written = {path for path in (registered, points) if path.is_file()}
    return replace(
        report,
        registered=registered if registered in written else None,
        points=points if points in written else None,
    )


def _picture_of_the_run(folder: Path) -> None:
    qgis.spin(0.8)
    qgis.picture(folder / "1_running.png")


def measure(report: Report, job: Job) -> Report:
    """Read the written files back and compare them with the sample's truth."""
    pair = SamplePair(Path(job.reference), Path(job.moving), true_matrix())
    return replace(
        report,
        raster_error=raster_error(report.registered, pair) if report.registered else None,
        points_error=points_error(report.points, pair) if report.points else None,
        has_truth=True,
    )


def match_elsewhere(folder: Path) -> Outcome:
    """Match the scene of another place."""
    elsewhere = qgis.add_layer(folder / "sample" / "sar_elsewhere.tif")
    qgis.choose("moving_layer", elsewhere.name())
    qgis.stretch(elsewhere)
    outcome = qgis.match()
    qgis.picture(folder / "4_refused.png")
    return outcome


def look_at(folder: Path) -> None:
    """Leave the map with the registered layer on top, for whoever stays."""
    qgis.choose("moving_layer", "sar")
    qgis.picture(folder / "5_end.png")
