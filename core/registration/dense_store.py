"""What dense matching has found so far, kept so that a run that was killed goes on where it was."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..cache_folder import cache_folder
from ..errors import CrosstieError
from ..points.table import TiePoints, concatenate
from ..raster.atomic import replacing
from ..version import own_version
from .image_pair import ImagePair

EVERY_S = 2.0
"""What is done is written down so often."""
KEPT_S = 30 * 86400.0
"""Nobody goes on with a run that is older."""
WIDTH = 5
"""Numbers in a row of the file: moving x, y, reference x, y, confidence; first one of how many blocks they are of."""
FILES = "*.dense"


class Partial:
    """The file of one level of one run; without a path nothing is kept."""

    def __init__(self, path: Path | None = None, matcher: str = ""):
        self.path, self.matcher = path, matcher
        self._written = 0.0

    @classmethod
    def of(cls, pair: ImagePair, matcher: str, *plan: object) -> Partial:
        """Return the file for the request of a pair and what else the answer depends on.

        Also on the version of Crosstie: another one may match otherwise. None where there is no place for it, and
        where it cannot be told whether a raster will still be the same.
        """
        states = [reader.raster.state for reader in (pair.moving, pair.reference)]
        if None in states:
            return cls()
        told = repr((own_version(), pair.request, matcher, states, plan))
        try:
            folder = cache_folder()
            folder.mkdir(parents=True, exist_ok=True)
            _forget_old(folder)
        except (OSError, RuntimeError):
            return cls()
        return cls(folder / FILES.replace("*", hashlib.sha256(told.encode()).hexdigest()[:32]), matcher)

    def begun(self, count: int) -> tuple[list[TiePoints], int]:
        """Return the tie points of an earlier run over `count` blocks, and how many blocks they are of."""
        if self.path is None:
            return [], 0
        try:
            rows = np.fromfile(self.path).reshape(-1, WIDTH)
        except (OSError, ValueError):
            return [], 0
        head, found = set(rows[:1].ravel().tolist()), rows[1:]
        done = head.pop() if len(head) == 1 else 0
        if done not in range(1, count + 1):
            return [], 0
        return [TiePoints.from_matches(found[:, :2], found[:, 2:4], found[:, 4], self.matcher)], int(done)

    def keep(self, tables: Sequence[TiePoints], done: int) -> None:
        """Write down the tie points of `done` blocks, unless that was done just now."""
        now = time.monotonic()
        if self.path is None or now - self._written < EVERY_S:
            return
        self._written = now
        points = concatenate(list(tables))
        first = np.full((1, WIDTH), float(done))
        table = np.column_stack([points.moving_xy, points.reference_xy, points.confidence])
        with contextlib.suppress(CrosstieError, OSError), replacing(str(self.path), True) as part:
            np.vstack([first, table]).tofile(part)

    def forget(self) -> None:
        """Remove the file."""
        if self.path is not None:
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)


def _forget_old(folder: Path) -> None:
    for path in folder.glob(FILES):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > KEPT_S:
                path.unlink()
