"""Reads the pixels of the pair under review in workers: for single matches, patches and previews."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Optional

from qgis.PyQt.QtCore import QObject

from ..core.progress import CancelledError
from ..core.request import MatchRequest
from .latest_only_worker import Done, LatestOnlyWorker

Answer = Callable[[Done], None]
Treat = Optional[Callable]


class PairImages(QObject):
    """Opens both rasters at the first request and keeps them open; only the newest request of each kind is answered."""

    def __init__(self, request: MatchRequest, parent: QObject | None = None):
        super().__init__(parent)
        self._request = request
        self._workers = [LatestOnlyWorker(self) for _ in range(5)]
        self._snaps, self._patches, self._previews, self._choices, self._spots = self._workers
        self._lock = threading.Lock()  # A raster is read by one thread at a time.
        self._pair = self._matcher = None
        self._is_retired = False
        self._closed: Callable[[], None] = lambda: None

    def snap(self, transform, side: str, xy, answer: Answer) -> None:
        """Request the core.review.snapping.Snap of a place on one side, or None; CrosstieError where impossible."""
        self._snaps.ask(lambda: self._snap(transform, side, xy), answer)

    def cut_patches(self, transform, moving_xy, reference_xy, half_px: float, side_px: int, answer: Answer) -> None:
        """Request the core.review.patches.Patches around a point."""
        self._patches.ask(lambda: self._read(transform, moving_xy, reference_xy, half_px, side_px), answer)

    def several_patches(self, transform, spots, half_px: float, side_px: int, answer: Answer) -> None:
        """Request a list of the Patches around (moving, reference) spots."""
        job = lambda: [self._read(transform, *spot, half_px, side_px) for spot in spots]  # noqa: E731
        self._spots.ask(job, answer)

    def choice(self, transforms, side_px: int, answer: Answer) -> None:
        """Request core.review.choice_pictures.choice_pictures: the Patches of several transforms at one place."""
        self._choices.ask(lambda: self._pictures(transforms, side_px), answer)

    def preview(
        self,
        transform,
        reference_px,
        shape: tuple[int, int],
        answer: Answer,
        treat: Treat = None,
        both: bool = False,
        read=None,
    ) -> None:
        """Request core.review.preview.render: the registered moving raster as pixels of a screen.

        `treat` changes the picture; with `both` it gets the picture of the reference too. `read` gives the moving
        raster's colours.
        """
        self._previews.ask(lambda: self._render(transform, reference_px, shape, treat, both, read), answer)

    def retire(self, closed: Callable[[], None]) -> None:
        """Answer nothing any more, and close the rasters once nothing is read, then call `closed` and be deleted.

        The window does not wait: what is being read may take seconds.
        """
        self._is_retired, self._closed = True, closed
        for worker in self._workers:
            worker.forget()
            if worker.is_busy:
                worker.ask(lambda: None, self._on_idle)
        self._on_idle()

    def close_down(self) -> None:
        """Close the rasters once nothing is read; the window waits."""
        self._is_retired = True
        for worker in self._workers:
            worker.close_down()
        self._close()

    def _on_idle(self, _done: Done | None = None) -> None:
        if not any(worker.is_busy for worker in self._workers):
            self._close()
            self.deleteLater()  # else each pair's would live as long as the session

    def _close(self) -> None:
        if self._pair is not None:
            self._pair.__exit__(None, None, None)
            self._pair = None
        closed, self._closed = self._closed, lambda: None
        closed()

    def _snap(self, transform, side, xy):
        from ..core.registration.run_context import RunContext
        from ..core.review.snapping import snap

        with self._lock:
            return snap(RunContext(self._open(), self._matcher_at_hand()), transform, side, xy)

    def _read(self, transform, moving_xy, reference_xy, half_px, side_px):
        from ..core.review.patches import cut_patches

        with self._lock:
            return cut_patches(self._open(), transform, moving_xy, reference_xy, half_px, side_px)

    def _pictures(self, transforms, side_px):
        from ..core.review.choice_pictures import choice_pictures

        with self._lock:
            return choice_pictures(self._open(), transforms, side_px)

    def _render(self, transform, reference_px, shape, treat, both, read):
        from ..core.review.preview import render, render_reference

        with self._lock:
            pictures = [render(self._open(), transform, reference_px, shape, read)]
            if both:
                pictures.append(render_reference(self._open(), reference_px, shape))
        return pictures[0] if treat is None else treat(*pictures)

    def _open(self):
        if self._is_retired:
            raise CancelledError
        if self._pair is None:
            from ..core.registration.image_pair import ImagePair

            self._pair = ImagePair(self._request).__enter__()
        return self._pair

    def _matcher_at_hand(self):
        if self._matcher is None:
            from .run import snapper_of

            self._matcher = snapper_of(self._request)
        return self._matcher
