"""Match, register, apply: the services that the dock calls too, on paths and arrays."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import CrosstieError, MissingDependencyError
from ..core.messages import joined
from ..core.operation.kind import holds_vectors
from ..core.operation.operation import Operation, corners_of, load_operation
from ..core.operation.rasters import apply_to_raster
from ..core.operation.vectors import VectorOptions, apply_to_vector
from ..core.outcome import REVIEW, Cancelled, Failed
from ..core.progress import CancelledError, Progress, silent
from ..core.raster.drivers import FileOptions
from ..core.raster.georeference import Geotransform, geotransform_numbers
from ..core.raster.registered import format_to_warp_into, write_registered
from ..core.raster.source import Raster
from ..core.raster.targets import check_targets
from ..core.raster.trial import require_taken
from ..core.raster.warp import WarpOptions
from ..core.request import RasterSource
from ..services.match import match as match_request
from ..services.request_options import files_named, request_of
from .array_raster import ArrayRaster
from .options import texts
from .rasters import Opened, RasterLike
from .registration import Registration

Report = Callable[[str, float], None]
"""report(stage, fraction): the name of the stage, and the share of the whole run done, 0..1."""


def match(moving: RasterLike, reference: RasterLike, *, progress: Report | None = None, **options: Any) -> Registration:
    """Find tie points between two rasters and fit a transform, exactly as the dock does.

    `moving` is the raster to correct, `reference` the one whose position you trust. `options` are those of the command
    line, by the same names and with the same meaning (docs/EXCHANGE.md), such as `transform="affine"`,
    `matcher="structural"`, `area=(xmin, ymin, xmax, ymax)`, `ignore=["margins.gpkg"]`, `moving_bands=(4, 3, 2)`,
    `rough_points=[(120, 80, 2340, 1095), (610, 420, 2800, 1415)]`, `seed=1`.

    A match that is not reliable is no error: its `verdict` is `rejected`. Raises TypeError for an option that there is
    none of, and CrosstieError for rasters, options and packages that cannot be used.
    """
    return _matched(_opened(moving, reference), progress, options)


def register(
    moving: RasterLike,
    reference: RasterLike,
    target: str | os.PathLike,
    *,
    resampling: str = "auto",
    grid: str = "reference",
    accept_review: bool = False,
    overwrite: bool = False,
    **options: Any,
) -> Registration:
    """Match two rasters and write the moving one onto the reference.

    `target`: the file to write; its ending chooses the format. `resampling`: auto, nearest, bilinear, cubic and others,
    as gdalwarp names them. `grid`: `reference` for its pixels, `own` for the moving raster's resolution. `options`,
    `progress` among them: those of `match`, and `cut=True`, which cuts off what lies outside the map frame of a scan.

    Raises as `match`, and CrosstieError, before the match, where the file cannot be written, and after it where the
    match is rejected, or needs review and `accept_review` is not set; then nothing is written.
    """
    rasters, path, progress = _opened(moving, reference), os.fspath(target), options.pop("progress", None)
    cut = options.pop("cut", False)
    check_targets((path,), (*(raster.path for raster in rasters), *files_named(texts(options))), overwrite)
    sources = RasterSource(rasters[0].path), RasterSource(rasters[1].path)
    require_taken(*sources, path, format_to_warp_into(path))
    registration = _matched(rasters, progress, options)
    outcome = registration.registered()
    if outcome.verdict == REVIEW and not accept_review:
        raise CrosstieError(
            f"The match needs a look first, so nothing was written. {joined(outcome.reasons)} Look at it in QGIS, or "
            "set accept_review."
        )
    how = _warp(corners_of(outcome.request.neatline), resampling, grid, cut)
    file = FileOptions(overwrite=overwrite)
    write_registered(
        outcome.request.moving,
        outcome.request.reference,
        outcome.transform,
        path,
        how=how,
        file=file,
        progress=told(progress),
    )
    return registration


def apply(
    registration: Registration | str | os.PathLike,
    source: RasterLike,
    target: str | os.PathLike | None = None,
    *,
    densify: float = 0.0,
    backwards: bool = False,
    overwrite: bool = False,
    **how: Any,
) -> ArrayRaster | None:
    """Put a raster of the moving raster's size, or vector layers on it, where the registration says.

    `registration`: one that `match` returned, or a file of `Registration.save`, `crosstie fit` or QGIS. `target`: the
    file to write; without one the registered raster is returned as an array with its place. `resampling`, `grid`
    and `cut` as for `register`. For vector layers: `densify` divides longer segments before they are moved, in the
    layer's units; `backwards` moves from the reference to the moving raster.

    Raises CrosstieError where the registration is rejected, the raster has another size, or nothing can be written.
    """
    operation = _operation(registration)
    path = "" if target is None else os.fspath(target)
    if path and isinstance(source, (str, os.PathLike)) and holds_vectors(os.fspath(source), path):
        moved = VectorOptions(densify=densify, backwards=backwards)
        apply_to_vector(os.fspath(source), path, operation, moved, overwrite=overwrite)
        return None
    opened, warp = Opened(source, "moving"), _warp(operation.neatline, **how)
    if path:
        apply_to_raster(opened.path, path, operation, how=warp, file=FileOptions(overwrite=overwrite))
        return None
    with tempfile.TemporaryDirectory(prefix="crosstie-") as folder:
        between = str(Path(folder) / "registered.tif")
        apply_to_raster(opened.path, between, operation, how=warp)
        return _read(between)


def _warp(neatline, resampling: str = "auto", grid: str = "reference", cut: bool = False) -> WarpOptions:
    return WarpOptions(resampling, grid, within=neatline if cut else ())


def _opened(moving: RasterLike, reference: RasterLike) -> tuple[Opened, Opened]:
    return Opened(moving, "moving"), Opened(reference, "reference")


def _matched(rasters: tuple[Opened, Opened], progress: Report | None, options: dict[str, Any]) -> Registration:
    moving, reference = rasters
    outcome = match_request(request_of(moving.path, reference.path, texts(options)), told(progress))
    if isinstance(outcome, Failed):
        if outcome.command:
            raise MissingDependencyError(outcome.sentence, outcome.command, outcome.details)
        raise CrosstieError(outcome.sentence, outcome.details)
    if isinstance(outcome, Cancelled):
        raise CancelledError
    return Registration(outcome, rasters)


def told(progress: Report | None) -> Progress:
    """Return a caller's function as what the services report to."""
    return silent if progress is None else lambda stage, fraction: progress(str(stage), fraction)


def _operation(registration: Registration | str | os.PathLike) -> Operation:
    if isinstance(registration, Registration):
        return registration.operation()
    return load_operation(os.fspath(registration))


def _read(path: str) -> ArrayRaster:
    """Return a registered raster as an array; masked where the moving raster shows nothing."""
    with Raster(RasterSource(path)) as raster:
        bands = raster.dataset.ReadAsArray().reshape(-1, *raster.shape)
        nodata = raster.dataset.GetRasterBand(1).GetNoDataValue()
        masks = [raster.dataset.GetRasterBand(b).GetMaskBand().ReadAsArray() == 0 for b in range(1, len(bands) + 1)]
        placed = raster.georeference
        numbers = geotransform_numbers(placed.matrix) if isinstance(placed, Geotransform) else None
        return ArrayRaster(np.ma.masked_array(bands, masks), numbers, raster.crs_wkt, nodata)
