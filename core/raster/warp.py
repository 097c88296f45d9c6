"""Writes the registered raster: the moving raster, warped by the transform to the reference's map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ..errors import RasterError
from ..gdal_errors import collected
from ..geometry import frames
from ..geometry.curved import folds_over
from ..geometry.matrix import MatrixTransform
from ..geometry.transform import Transform
from ..geometry.transform_names import transform_name
from ..messages import Message, message
from ..progress import IsCancelled, Progress, check, never, silent
from ..request import RasterSource
from .atomic import replacing, write_failure
from .band_description import is_classes
from .drivers import FileOptions
from .fill import Outside
from .georeference import geotransform_numbers
from .moving_view import data_bands, moving_view
from .output import Output
from .pieces import Piece, pieces
from .pixels import Grid
from .source import Raster, read_failure
from .target import target_grid
from .targets import refuse_same

BLOCK_BYTES = 16 << 20
RESAMPLINGS = (
    "auto", "nearest", "bilinear", "cubic", "lanczos", "average", "mode", "cubicspline", "rms", "max", "min", "med",
    "q1", "q3", "sum",
)  # fmt: skip
APPROXIMATION_PX = 0.01
"""How far GDAL may interpolate a cubic instead of computing it, in moving pixels: half of what a piece may be off."""
STAGE = message("Writing the registered raster")


@dataclass(frozen=True)
class WarpOptions:
    """Options of the warp."""

    resampling: str = "auto"
    """One of RESAMPLINGS; `auto`: nearest for palettes and classes, average where pixels become more than twice as
    large, else cubic."""
    grid: str = "reference"
    """`reference`: its pixels, continued over the whole moving raster; `own`: the moving raster's resolution."""
    where: Grid | None = None
    """The grid outright."""
    outside: Outside = Outside()
    """What marks pixels beyond the moving raster."""
    within: tuple[tuple[float, float], ...] = ()
    """Corners of a polygon in native moving pixels, its neatline: what lies outside is cut off; none: nothing is."""


def warp_registered(
    moving: RasterSource,
    reference: RasterSource,
    transform: Transform,
    target: str,
    *,
    how: WarpOptions = WarpOptions(),  # noqa: B008 (frozen)
    file: FileOptions = FileOptions(),  # noqa: B008 (frozen)
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
) -> tuple[Message, ...]:
    """Write all bands of `moving` to the GeoTIFF `target`, on the reference's map.

    `transform` maps native moving pixels to native reference pixels. Where the reference has no georeference the
    result has none either, and its pixels are the reference's. It is a GeoTIFF without overviews, whatever `file` says.
    Returns what to tell of the moving raster.

    Raises RasterError and CancelledError; then there is no target, or the old one.
    """
    for read in (moving, reference):
        refuse_same(read.path, target)
    with Raster(moving) as source, Raster(reference) as frame:
        _refuse_folded(source, transform)
        notes = source.notes
        where = how.where or target_grid(source, frame, transform, how.grid, how.within)
        with replacing(target, file.overwrite) as part:
            output = Output(part, source, frame, where, file.creation_options, how.outside)
            try:
                _fill(output, source, transform, where, how, progress, is_cancelled)
            finally:
                errors = output.close()
            if errors:
                raise RasterError(write_failure(target), "\n".join(errors))
    progress(STAGE, 1.0)
    return (*notes, *output.notes)


def _refuse_folded(source: Raster, transform: Transform) -> None:
    """Refuse a transform that folds the raster; a horizon is refused with the target's outline."""
    if isinstance(transform, MatrixTransform):
        return
    folds = folds_over(transform, (source.width, source.height))
    if folds:
        raise RasterError(
            message(
                "The {transform} transform cannot carry all of {raster}. {folds}: add tie points there, or "
                "choose a simpler transform.",
                transform=transform_name(transform.name),
                raster=source.name,
                folds=folds.sentence,
            )
        )


def _fill(
    output: Output,
    source: Raster,
    transform: Transform,
    where: Grid,
    how: WarpOptions,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> None:
    """Warp block by block, each in pieces in which a plain function is the transform to a fiftieth of a pixel."""
    view = moving_view(source)
    to_reference = where.to_native

    def to_moving(xy):
        return transform.inverse(frames.apply(to_reference, xy))

    blocks = list(_blocks(where, output.block_side(BLOCK_BYTES)))
    for done, (x, y, width, height) in enumerate(blocks):
        check(is_cancelled)
        progress(STAGE, done / len(blocks))
        for piece in pieces(to_moving, (x, y, width, height), (source.width, source.height)):
            check(is_cancelled)
            block = _warped(view, source, output, piece, how, is_cancelled)
            output.write(block, piece.x, piece.y)
        output.flush()


def _blocks(where: Grid, side: int):
    """Yield (x, y, width, height) of blocks of the target."""
    for y in range(0, where.rows, side):
        for x in range(0, where.cols, side):
            yield x, y, min(side, where.cols - x), min(side, where.rows - y)


def _warped(
    view: gdal.Dataset, source: Raster, output: Output, piece: Piece, how: WarpOptions, is_cancelled: IsCancelled
) -> gdal.Dataset:
    """Return a piece of the target in memory; both places are given in target pixels with y upwards."""
    if piece.control is None:
        view.SetGeoTransform(geotransform_numbers(np.diag([1.0, -1.0, 1.0]) @ np.linalg.inv(piece.to_moving)))
    else:
        rows = np.hstack(piece.control).tolist()
        view.SetGCPs([gdal.GCP(u, -v, 0.0, x, y) for u, v, x, y in rows], "")
    block = output.empty_block(piece.width, piece.height)
    block.SetGeoTransform((piece.x, 1.0, 0.0, -piece.y, 0.0, -1.0))
    options = _options(source, output, piece, how, is_cancelled)
    done = None
    with collected() as errors:
        done = gdal.Warp(block, view, options=options)
    check(is_cancelled)
    if not done:
        raise read_failure(source, errors)
    return block


def _options(source: Raster, output: Output, piece: Piece, how: WarpOptions, is_cancelled: IsCancelled):
    scale = min(1.0, piece.scale)
    scale = 1.0 if scale > 0.95 else scale

    def go_on(fraction, message, data):
        return 0 if is_cancelled() else 1

    return gdal.WarpOptions(
        resampleAlg=_resampling(source, how.resampling, scale),
        srcAlpha=bool(source.alpha.band),
        dstAlpha=output.wants_validity,
        dstNodata=output.untouched,
        errorThreshold=0 if piece.control is None else APPROXIMATION_PX,
        overviewLevel="NONE",
        multithread=False,
        warpOptions=[
            # Else GDAL guesses them for each piece from its window, which rotation and the image's edges falsify.
            f"XSCALE={scale}",
            f"YSCALE={scale}",
            "NUM_THREADS=ALL_CPUS",
            f"SRC_ALPHA_MAX={source.alpha.opaque}",
            # Its choice for floats and for a nodata value that is named, too.
            "UNIFIED_SRC_NODATA=PARTIAL",
            *_cutline(how.within),
        ],
        transformerOptions=[*_source_method(piece), "DST_METHOD=GEOTRANSFORM"],
        callback=go_on,
    )


def _cutline(within: tuple[tuple[float, float], ...]) -> list[str]:
    """Return the warper's option for a polygon in pixels of the moving raster."""
    if not within:
        return []
    ring = ", ".join(f"{x!r} {y!r}" for x, y in (*within, within[0]))
    return [f"CUTLINE=POLYGON(({ring}))"]


def _source_method(piece: Piece) -> list[str]:
    # GDAL fits polynomials to both directions by themselves: the one used here is from target to moving pixels.
    return ["SRC_METHOD=GEOTRANSFORM"] if piece.control is None else ["SRC_METHOD=GCP_POLYNOMIAL", "MAX_GCP_ORDER=3"]


def _resampling(source: Raster, resampling: str, scale: float) -> str:
    """Return GDAL's name of a resampling; `scale` is target pixels to a moving pixel."""
    if resampling not in RESAMPLINGS:
        raise RasterError(
            message(
                "There is no resampling called {resampling}. Choose one of {resamplings}.",
                resampling=resampling,
                resamplings=", ".join(RESAMPLINGS),
            )
        )
    if resampling != "auto":
        return {"nearest": "near"}.get(resampling, resampling)
    if has_classes(source):
        return "near"
    return "average" if scale < 0.5 else "cubic"


def has_classes(source: Raster) -> bool:
    """Return whether numbers of the raster are names, which must not be mixed."""
    return any(is_classes(source.dataset.GetRasterBand(b)) for b in data_bands(source))
