"""Run inside QGIS by bench/many_window.py: 200 small sheets, started, watched, stopped, gone on with and decided."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from crosstie.bench.growth import in_use_mb
from crosstie.bench.many_window import DECIDE, PAIRS, PART, VARIABLE
from crosstie.bench.review import review_context
from crosstie.core.request import RasterSource
from crosstie.core.review.review_file import Saved
from crosstie.core.review.session_file import Entry, write
from crosstie.services.batch.command import Record, write_record
from crosstie.services.batch.folder import LIST
from crosstie.services.batch.list import write_list
from crosstie.services.batch.outputs import RESULTS, REVIEW_ENDING
from crosstie.services.batch.queue import Pair
from crosstie.tools import driving as qgis
from osgeo import gdal, osr
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QPushButton
from qgis.utils import iface

SIDE, SHEET, PIXEL_M = 900, 120, 2.0
STRANGE = 20
"""Every so many sheets one shows nothing of the reference."""
JOBS, STOP_AT = 2, 60
TICK_MS, EVERY = 20, 20


class Standstill(QObject):
    """The longest time between two ticks of the event loop, and how many were longer than a tenth of a second.

    In seconds of the clock, and of this process alone: others keep the machine busy.
    """

    def __init__(self):
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(TICK_MS)
        self.reset()

    def reset(self) -> None:
        """Begin anew."""
        self.longest = self.busiest = 0.0
        self.long = 0
        self._last = self._now()

    def aside(self, measure: Callable[[], float]) -> float:
        """Return a measurement, the time of which does not count."""
        self._on_tick()
        value = measure()
        self._last = self._now()
        return value

    def _now(self) -> tuple[float, float]:
        return time.monotonic(), time.thread_time()

    def _on_tick(self) -> None:
        now = self._now()
        elapsed, busy = (a - b for a, b in zip(now, self._last))
        self.longest, self.busiest = max(self.longest, elapsed), max(self.busiest, busy)
        self.long += busy > 0.1
        self._last = now


def main() -> int:
    """Do it, or a part of it, print the lines, and return 0."""
    folder, part = Path(os.environ[VARIABLE]), os.environ[PART]
    reference = _made(folder)
    iface.mainWindow().showMaximized()
    qgis.open_dock()
    layer = qgis.add_layer(reference)
    qgis.show_extent_of(layer)
    iface.mainWindow().findChild(QAction, "crosstie_batch").trigger()
    many, still = qgis.plugin().many, Standstill()
    qgis.wait_until(many.dock.isVisible, 10, "the dock")
    results = folder / "results"
    if part == DECIDE:
        _pretend(folder, reference, results)
        _timed("open", still, lambda: _open(many, results))
    else:
        _match(many, still, folder, layer.name(), int(part or PAIRS))
    if part in ("", DECIDE):
        _decide(many, still)
        _say(f"after the decisions: {dict(many.batch.batch.counts())}")
    return 0


def _match(many, still: Standstill, folder: Path, reference: str, most: int) -> None:
    """List the sheets, match some, stop, open the batch again, and go on with it until `most` are done."""
    _timed("list", still, lambda: _list(many, folder / "sheets"))
    qgis.choose(many.dock.reference, reference)
    qgis.choose("matcher_picker", "Structure")
    many.dock.jobs.setValue(JOBS)
    results, first = folder / "results", min(STOP_AT, most)
    many.dock.folder.setText(str(results))
    run = many.dock.findChild(QPushButton, "batch_run")
    still.reset()
    _timed(f"first {first} of {PAIRS}", still, lambda: _until(many, run, first))
    _timed("stop", still, lambda: (qgis.click(run), qgis.wait_until(lambda: not many.batch.is_running, 120, "end")))
    done = {own: (results / f"{own}.json").stat().st_mtime_ns for own in many.batch.batch.rows}
    many.batch.clear()
    _timed("open again", still, lambda: _open(many, results))
    if most < PAIRS:
        return
    _timed("the others", still, lambda: _until(many, run, PAIRS))
    qgis.wait_until(lambda: not many.batch.is_running, 120, "the end of the batch")
    twice = sum((results / f"{own}.json").stat().st_mtime_ns != when for own, when in done.items())
    _say(f"matched twice: {twice} of {len(done)}; {dict(many.batch.batch.counts())}")


def _pretend(folder: Path, reference: Path, results: Path) -> None:
    """Write the folder of a batch that is done: one match, saved for each sheet; what is strange was refused."""
    matched = review_context(200).matched
    paths = sorted((folder / "sheets").iterdir())
    results.mkdir()
    write_list(results / LIST, [Pair(path.stem, str(path), str(reference), "", "") for path in paths])
    write_record(results, Record(str(results / LIST), {"no_rasters": True, "reviews": True}, JOBS))
    rows = []
    for number, path in enumerate(paths):
        row = {"id": path.stem, "verdict": "rejected", "seconds": 9.0, "reason": "Nothing stands out."}
        if number % STRANGE != STRANGE - 1:
            given = replace(matched.request, moving=RasterSource(str(path)), reference=RasterSource(str(reference)))
            review = str(results / f"{path.stem}{REVIEW_ENDING}")
            write(review, [Entry("a", Saved(replace(matched, request=given), None))])
            row.update(verdict="review", probability=number / PAIRS, leave_out_px=0.5, review=review)
        rows.append(json.dumps(row))
    (results / RESULTS).write_text("\n".join([*rows, ""]), encoding="utf-8")


def _list(many, folder: Path) -> None:
    many.controller.add([str(folder)])
    qgis.wait_until(lambda: not many.batch.is_reading, 120, "the list")


def _open(many, results: Path) -> None:
    many.controller.open_batch(results)
    qgis.wait_until(lambda: not many.batch.is_reading, 120, "the batch")


def _until(many, run: QPushButton, count: int) -> None:
    """Start, and wait until so many rows are there."""
    qgis.click(run)
    qgis.wait_until(lambda: not many.batch.is_reading, 120, "the list")
    qgis.wait_until(lambda: len(many.batch.batch.rows) >= count, 3000, f"{count} rows")


def _decide(many, still: Standstill) -> None:
    """Look at each open row and decide it: accept what is registered, give up the others."""
    table, opened, used = many.dock.table, 0, []
    table.setFocus()
    still.reset()
    start = time.monotonic()
    while (own := next((one for one in many.dock.model.ids() if many.batch.is_open(one)), "")) and opened < PAIRS:
        if table.current_id() != own:
            table.go_to(own)
        qgis.wait_until(lambda own=own: many.controller.opening.own == own, 30, f"row {own} on the map")
        qgis.spin(0.05)  # nobody decides before the row is drawn
        is_fit = many.batch.row(own)["verdict"] in ("accepted", "review")
        QTest.keyClick(table, Qt.Key.Key_A if is_fit else Qt.Key.Key_G)
        qgis.spin(0.05)
        opened += 1
        if opened % EVERY == 0:
            used.append(still.aside(in_use_mb))
    _report(f"decide {opened} rows", start, still)
    _say(f"memory after each {EVERY} rows: {', '.join(f'{mb:.0f}' for mb in used)} MB")


def _timed(what: str, still: Standstill, do: Callable) -> None:
    still.reset()
    start = time.monotonic()
    do()
    _report(what, start, still)


def _report(what: str, start: float, still: Standstill) -> None:
    qgis.spin(0.3)
    _say(f"{what}: {time.monotonic() - start:.1f} s; longest standstill {still.busiest:.2f} s of a core "
         f"({still.longest:.2f} of the clock), over 0.1 s: {still.long}; QGIS holds {in_use_mb():.0f} MB")  # fmt: skip


def _made(folder: Path) -> Path:
    """Write a reference and its sheets, each off its place by some pixels, and return the reference."""
    (folder / "sheets").mkdir(parents=True)
    rng = np.random.default_rng(0)
    ground = sum(_smooth(rng.normal(size=(SIDE // side + 2,) * 2), side) * side**0.7 for side in (3, 7, 15, 40))
    ground = np.clip(128 + 40 * ground / ground.std(), 1, 255)
    _write(folder / "reference.tif", ground, (0, 0))
    for number in range(PAIRS):
        x, y = (int(at) for at in rng.integers(20, SIDE - SHEET - 20, 2))
        seen = ground[y : y + SHEET, x : x + SHEET] * 0.8 + rng.normal(10, 6, (SHEET, SHEET))
        if number % STRANGE == STRANGE - 1:
            seen = rng.uniform(1, 255, (SHEET, SHEET))
        off = rng.integers(-8, 9, 2)
        _write(folder / "sheets" / f"sheet_{number:03d}.tif", np.clip(seen, 1, 255), (x + off[0], y + off[1]))
    return folder / "reference.tif"


def _smooth(coarse: np.ndarray, side: int) -> np.ndarray:
    """Return (SIDE, SIDE): values given every `side` px, and straight between them."""
    at, known = np.arange(SIDE) / side, np.arange(len(coarse))
    rows = np.array([np.interp(at, known, row) for row in coarse])
    return np.array([np.interp(at, known, column) for column in rows.T]).T


def _write(path: Path, pixels: np.ndarray, corner: tuple[int, int]) -> None:
    rows, cols = pixels.shape
    data = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1)
    data.SetGeoTransform((5e5 + PIXEL_M * corner[0], PIXEL_M, 0.0, 5e6 - PIXEL_M * corner[1], 0.0, -PIXEL_M))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    data.SetProjection(crs.ExportToWkt())
    data.GetRasterBand(1).WriteArray(pixels.astype(np.uint8))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
