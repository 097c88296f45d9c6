"""Registration of two rasters with camera models: the bias of the moving camera over the heights found."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from ..blas import one_blas_thread
from ..errors import RasterError
from ..geometry.accuracy import measure
from ..geometry.rpc_bias import RpcBias
from ..matching import Matcher
from ..messages import message
from ..outcome import ACCEPTED, REVIEW, Registered
from ..progress import IsCancelled, Progress, never, silent
from ..raster.source import Raster
from ..registration.image_pair import ImagePair
from ..registration.run_context import RunContext
from ..request import MatchRequest, RasterSource
from ..review.solve import overlap_of
from .output import sentences
from .stereo import Stereo, match_stereo

LEAST_WITHIN, LEAST_COVERAGE, LEAST_POINTS = 0.9, 0.4, 40
"""Share of tie points within a pixel of their lines, of the overlap's cells with one, and how many there must be for a
registration that needs no second look."""


def has_cameras(request: MatchRequest) -> bool:
    """Return whether both rasters lie on the Earth by a camera model (RPC) alone, and nothing asked for says otherwise.

    An orthophoto may carry the camera model of the pair that it was made of; its pixels are not that camera's.
    """
    if request.transform not in ("auto", RpcBias.name) or request.prior == "none":
        return False
    if request.rough_points or request.placement is not None or (request.area is not None and request.use):
        return False
    return lies_by_camera(request.moving) and lies_by_camera(request.reference)


def lies_by_camera(source: RasterSource) -> bool:
    """Return whether a raster lies on the Earth by a camera model (RPC) alone; False where it cannot be read."""
    try:
        with Raster(source) as raster:
            return raster.georeference is not None and raster.georeference.kind == "rpc"
    except RasterError:
        return False


@one_blas_thread()
def register_stereo(
    request: MatchRequest, matcher: Matcher, progress: Progress = silent, is_cancelled: IsCancelled = never
) -> Registered:
    """Return the registration of a request whose rasters both carry RPCs, tie points with heights in their notes.

    Raises what `match_stereo` raises.
    """
    start = time.perf_counter()
    if request.transform not in ("auto", RpcBias.name):
        raise RasterError(
            message(
                "Along epipolar lines the moving raster's camera model is what is fitted: choose the transform "
                "“Camera model (RPC)” or “Automatic”, or another matcher."
            )
        )
    progress(message("Reading"), 0.01)
    with ImagePair(with_area_as_mask(request), is_cancelled) as pair:
        found = match_stereo(RunContext(pair, matcher, progress, is_cancelled))
        accuracy = _accuracy(found, pair)
        # Warnings about georeferences at a constant height do not apply here.
        notes = (*sentences(found), *pair.moving.notes, *pair.reference.notes)
    points = found.points.with_(note=np.array([f"height {h:.1f} m" for h in found.heights_m], object))
    numbers = _numbers(found, accuracy)
    doubts = tuple(_doubts(numbers))
    return Registered(
        request, REVIEW if doubts else ACCEPTED, found.transform, points, accuracy, float("nan"),
        doubts or (message("{count} tie points agree with both camera models.", count=len(points)),), notes, numbers,
        time.perf_counter() - start,
    )  # fmt: skip


def with_area_as_mask(request: MatchRequest) -> MatchRequest:
    """Return a request whose area is given as polygons to use."""
    return request if request.area is None else replace(request, area=None, use=(request.area,))


def _accuracy(found: Stereo, pair: ImagePair):
    points, transform = found.points, found.transform
    side_m = pair.reference.raster.pixel_side_m
    scale = (side_m, "m") if side_m else (float("nan"), "")
    overlap = overlap_of(pair.moving_size, pair.reference_size, transform, points)
    return measure(transform, points.moving_xy, points.reference_xy, points.in_use, overlap, scale)


def _numbers(found: Stereo, accuracy) -> dict:
    across, heights = np.abs(found.across_px), found.heights_m
    return {
        "tie_points": len(across),
        "matches": found.offered,
        "coverage": accuracy.coverage,
        "within_1px_of_line": float((across < 1).mean()),
        "median_off_line_px": float(np.median(across)),
        "lowest_m": float(np.percentile(heights, 1)),
        "highest_m": float(np.percentile(heights, 99)),
    }


def _doubts(numbers: dict):
    if numbers["tie_points"] < LEAST_POINTS:
        yield message(
            "Only {count} tie points agree with both camera models: look at them first.",
            count=numbers["tie_points"],
        )
    if numbers["within_1px_of_line"] < LEAST_WITHIN:
        share = 100 * numbers["within_1px_of_line"]
        yield message(
            "Only {percent:.0f} % of the tie points lie within a pixel of their epipolar lines: look at them first.",
            percent=share,
        )
    if numbers["coverage"] < LEAST_COVERAGE:
        yield message("The tie points cover only {percent:.0f} % of the overlap.", percent=100 * numbers["coverage"])
