"""Times of the points table at 10,000 rows: `python -m crosstie.bench.table`, offscreen."""

from __future__ import annotations

import sys
import time

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.testing import start_app

from ..host.review import Review
from ..ui.review.points_dock import PointsDock
from .review import review_context

COUNT = 10000


def main() -> None:
    """Print the median processor time of what a person does in the table."""
    app = start_app()
    review = Review()
    review.begin(review_context(COUNT).matched)
    dock = PointsDock(review)
    dock.resize(900, 500)
    dock.show()
    for name, step in steps(review, dock):
        sys.stdout.write(f"{name}: {_milliseconds(step):.1f} ms\n")
    review.close_down()
    del dock, review, app


def steps(review: Review, dock: PointsDock):
    """Return names and what they do."""
    table, model = dock.table, dock.model
    bar, keys = table.verticalScrollBar(), [column.key for column in model.columns]

    def scroll() -> None:
        bar.setValue((bar.value() + 37) % bar.maximum())
        table.viewport().repaint()

    def sort(key: str):
        orders = [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder]

        def step() -> None:
            orders.reverse()
            table.sortByColumn(keys.index(key), orders[0])
            table.viewport().repaint()

        return step

    def lock_all() -> None:
        review.select(review.points.id)
        review.set_locked(review.selection, not review.points.locked[0])

    return (
        ("scroll by a page", scroll),
        ("sort by residual", sort("residual")),
        ("sort by origin (text)", sort("origin")),
        ("filter by text", lambda: model.set_filter("struct")),
        ("filter by expression", lambda: model.set_filter("residual > 0.5 and not locked")),
        ("no filter", lambda: model.set_filter("")),
        ("select all", lambda: (review.select([]), table.selectAll())),
        ("lock all and refit", lock_all),
        ("copy all rows", table.copy),
    )


def _milliseconds(step) -> float:
    times = []
    for _ in range(9):
        start = time.process_time()
        step()
        QCoreApplication.processEvents()
        times.append(1000 * (time.process_time() - start))
    return float(np.median(times))


if __name__ == "__main__":
    main()
