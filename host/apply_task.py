"""Writing the registered raster in a QgsTask, and the default file name for it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import QgsMapLayer, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..core.failures import outcome_of
from ..core.messages import Text
from ..core.outcome import Cancelled, Failed, Registered
from .log import untagged
from .task import Reporter


@dataclass(frozen=True)
class Written:
    """A registered raster, completely written under its final name."""

    path: Path
    notes: tuple[Text, ...] = ()
    """What to tell of it."""


@dataclass(frozen=True)
class RasterChoice:
    """How a registered raster is written where the usual is not wanted."""

    crs: str = ""
    """WKT or an authority's code; empty: the reference's."""
    pixel: float = 0.0
    """Side of a pixel in units of the CRS; 0: as fits the two layers."""
    resampling: str = "auto"
    compression: str = ""
    """GDAL's name; empty: none."""
    nodata: float | None = None
    cut: bool = False
    """Whether what lies outside the map frame of a scan is cut off."""


class ApplyTask(QgsTask):
    """Warps the moving raster of a registration into a new file; all or nothing."""

    stage_changed = pyqtSignal(object, float)
    ended = pyqtSignal(object)
    """Written, Failed or Cancelled, exactly once, in the main thread."""

    def __init__(
        self,
        outcome: Registered,
        target: Path,
        overwrite: bool = False,
        layers: Iterable[QgsMapLayer] = (),
        warp: Callable | None = None,
        choice: RasterChoice = RasterChoice(),  # noqa: B008 (frozen)
    ):
        """`overwrite` only where the user was asked; `warp` is `core.raster.registered.write_registered`."""
        title = QCoreApplication.translate("ApplyTask", "Writing {0}").format(target.name)
        super().__init__(untagged(title), QgsTask.Flag.CanCancel)
        self.target = target
        self.result: Written | Failed | Cancelled | None = None
        self._outcome, self._overwrite, self._warp, self._choice = outcome, overwrite, warp, choice
        self._reporter = Reporter(self)
        self.setDependentLayers(list(layers))

    def run(self) -> bool:
        """Write, in a thread of the task manager; never raises."""
        try:
            self.result = Written(self.target, self._write())
        except Exception as error:  # the task manager would swallow it, or abort
            self.result = outcome_of(self._outcome.request, error)
        return isinstance(self.result, Written)

    def _write(self) -> tuple[Text, ...]:
        from ..core.operation.operation import corners_of, operation_of_match
        from ..core.operation.output_grid import Target
        from ..core.operation.rasters import apply_to_raster
        from ..core.raster.drivers import FileOptions
        from ..core.raster.fill import Outside
        from ..core.raster.registered import write_registered
        from ..core.raster.warp import WarpOptions

        request, choice = self._outcome.request, self._choice
        options = (f"COMPRESS={choice.compression}",) if choice.compression else ()
        common = {
            "file": FileOptions(creation_options=options, overwrite=self._overwrite),
            "progress": self._reporter,
            "is_cancelled": self.isCanceled,
        }
        how = WarpOptions(
            choice.resampling,
            fitting_grid(self._outcome),
            outside=Outside.of(nodata=choice.nodata),
            within=corners_of(request.neatline) if choice.cut else (),
        )
        if choice.crs or choice.pixel:
            size = (choice.pixel, choice.pixel) if choice.pixel else None
            aim, operation = Target(choice.crs, size), operation_of_match(self._outcome)
            notes = apply_to_raster(request.moving, str(self.target), operation, how=how, aim=aim, **common)
        else:
            rasters = request.moving, request.reference, self._outcome.transform, str(self.target)
            notes = (self._warp or write_registered)(*rasters, how=how, **common)
        return tuple(note for note in notes if note not in self._outcome.notes)

    def finished(self, ok: bool) -> None:
        """Emit how the task ended; a file that was complete before the cancel counts as written."""
        self.ended.emit(self.result or Cancelled(self._outcome.request))


def fitting_grid(outcome: Registered) -> str:
    """Return `reference`, so that the layers match pixel by pixel, or `own` where that would lose detail.

    That is the case for a rendered reference, and for one whose pixels are more than twice as large.
    """
    centre = outcome.tie_points.moving_xy[outcome.tie_points.in_use].mean(axis=0)
    origin, right, down = outcome.transform.forward(centre + [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    scale = abs(np.linalg.det([right - origin, down - origin])) ** 0.5
    is_drawn = outcome.request.reference.path.startswith("/vsimem/")
    return "own" if is_drawn or scale < 0.5 else "reference"


def default_target(moving_path: str) -> Path | None:
    """Return a new name beside the moving raster; None where the user must choose (no folder, read-only, temporary).

    QGIS treats layers in the system's temporary folder as lost at exit, so that folder is never the default.
    """
    from ..core.raster.targets import takes_files

    source = Path(moving_path)
    if not source.is_file() or _is_temporary(source) or not takes_files(source.parent):
        return None
    return numbered(source.with_name(f"{source.stem}_registered.tif"))


def numbered(path: Path) -> Path:
    """Return the path, or its first numbered variant that does not exist yet."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return candidate


def _is_temporary(path: Path) -> bool:
    temporary = Path(tempfile.gettempdir()).resolve()
    return temporary in path.resolve().parents
