"""Fits a transform to given points, on rasters or a map, and measures its accuracy."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..blas import one_blas_thread
from ..crs import reproject, spatial_reference, to_wkt, unit_name
from ..errors import CrosstieError, DegenerateError
from ..exchange.links import HALF, MAP, PIXELS, SHOWN_CENTRE, Frame, Links, Rasters, arranged, refuse_missing_pixels
from ..exchange.mirrored import MIRRORED
from ..geometry import frames
from ..geometry.accuracy import Accuracy, measure
from ..geometry.choose import choose_transform
from ..geometry.curved import jacobian_of
from ..geometry.families import FAMILIES
from ..geometry.robust import fit_robust
from ..geometry.rpc_bias import RpcBias
from ..geometry.transform import Transform
from ..messages import Text, message
from ..progress import IsCancelled, cancel_scope, never
from ..raster.atomic import replacing
from ..raster.camera_ground import camera_families
from ..raster.grid import RasterGrid
from .operation import Operation

AMONG = tuple(FAMILIES)
"""The default families of the automatic choice; curved ones are tried with enough points."""


@dataclass(frozen=True)
class Fitting:
    """How to fit."""

    transform: str = "auto"
    among: tuple[str, ...] = AMONG
    """Families that `auto` chooses among."""
    robust_px: float = 0.0
    """Points with a larger residual, reference px, are left out; 0: all points are used."""
    smoothing: float | None = None
    """Of a thin-plate spline: None by cross-validation, 0 through every point."""
    seed: int = 0
    heights: str = ""
    """For `rpc-bias`: a raster of heights, or metres; empty: the camera's mean height."""


@dataclass(frozen=True, eq=False)
class Fitted:
    """An operation, with the residual and use of each link."""

    operation: Operation
    used: np.ndarray
    """(N,) bool: links that were used in the fit and agree with it."""
    residuals_px: np.ndarray
    """(N,) reference px."""
    check: Accuracy | None
    """Accuracy at the check points, which were not used in the fit."""
    pixels: Links
    """The links between pixels of the operation's two grids."""
    why: Text = ""
    """The reason for the transform, if it was chosen automatically."""


@one_blas_thread()
def fit_links(
    links: Links,
    rasters: Rasters,
    how: Fitting = Fitting(),
    is_cancelled: IsCancelled = never,  # noqa: B008 (frozen)
) -> Fitted:
    """Fit a transform to the enabled control points among links in any frame.

    CrosstieError where that cannot be, CancelledError once cancelled.
    """
    if how.heights and how.transform != RpcBias.name:
        raise CrosstieError(
            message("Only the transform “{name}” reads heights. Choose it, or give no heights.", name=RpcBias.name)
        )
    refuse_missing_pixels(links, rasters)
    pixels, sides = in_pixels(links, rasters)
    control = links.enabled & ~links.check
    if not control.any():
        raise CrosstieError(message("No control point is enabled, so there is nothing to fit a transform to."))
    points = pixels.source_xy[control], pixels.target_xy[control], links.confidence[control]
    with cancel_scope(is_cancelled):
        if how.transform == RpcBias.name:
            transform, inliers, why = _fit_camera(*points, rasters, sides[1], how, is_cancelled)
        else:
            transform, inliers, why = _fit(*points, how, is_cancelled)
        used = np.zeros(len(links), bool)
        used[np.flatnonzero(control)[inliers]] = True
        return _judged(transform, pixels, used, sides, why)


def evaluate_links(links: Links, operation: Operation) -> Fitted:
    """Return the residuals of an operation at all enabled links. Its rasters are not opened."""
    pixels = replace(
        links,
        source_xy=_pixels_on(operation.moving, links.source_xy, links.source),
        target_xy=_pixels_on(operation.reference, links.target_xy, links.target),
    )
    return _judged(
        operation.transform, pixels, links.enabled & ~links.check, (operation.moving, operation.reference), ""
    )


def write_residuals(path: str, links: Links, fitted: Fitted, overwrite: bool) -> None:
    """Write id, residual and use of every point."""
    with replacing(path, overwrite, CrosstieError) as part, Path(part).open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["id", "residual_px", "used", "role"])
        for row in zip(links.names(), fitted.residuals_px.tolist(), fitted.used, links.check):
            writer.writerow([row[0], f"{row[1]:.6g}", int(row[2]), "check" if row[3] else "control"])


def in_pixels(links: Links, rasters: Rasters) -> tuple[Links, tuple[RasterGrid, RasterGrid]]:
    """Return links between pixels and the two grids; without a reference raster its grid is made from the points."""
    if rasters.reference is not None or links.target.kind != MAP:
        pixels = arranged(links, Frame(PIXELS), Frame(PIXELS), rasters)
        reference = _side(rasters.reference, pixels.target_xy, "reference")
        return pixels, (_side(rasters.moving, pixels.source_xy, "moving"), reference)
    source = arranged(links, Frame(PIXELS), links.target, rasters)
    grid = map_grid(source.source_xy, source.target_xy, links.target.crs_wkt)
    pixels = Links(
        source.source_xy, grid.pixel_from_map(source.target_xy), Frame(PIXELS), Frame(PIXELS),
        enabled=links.enabled, check=links.check, confidence=links.confidence,
    )  # fmt: skip
    return pixels, (_side(rasters.moving, source.source_xy, "moving"), grid)


def map_grid(pixels: np.ndarray, on_map: np.ndarray, crs_wkt: str) -> RasterGrid:
    """Return a north-up grid over (N, 2) map points whose pixels are about as large as those of the image."""
    spread = [np.sqrt(((xy - xy.mean(axis=0)) ** 2).sum(axis=1).mean()) for xy in (pixels, on_map)]
    size = spread[1] / spread[0] if min(spread) > 0 else 1.0
    low, high = on_map.min(axis=0), on_map.max(axis=0)
    to_map = np.array([[size, 0.0, low[0]], [0.0, -size, high[1]], [0.0, 0.0, 1.0]])
    extent = np.maximum(np.ceil((high - low) / size), 1).astype(int)
    return RasterGrid("the map", (int(extent[0]), int(extent[1])), to_map, to_wkt(spatial_reference(crs_wkt)))


def _pixels_on(side: RasterGrid, xy: np.ndarray, frame: Frame) -> np.ndarray:
    if frame.kind == PIXELS:
        return xy
    if frame.kind == MAP and side.to_map is None:
        raise CrosstieError(
            message(
                "The points lie on a map, but {raster} of the operation does not.",
                raster=side.name or message("the raster"),
            )
        )
    if frame.kind == SHOWN_CENTRE and side.to_map is None:
        xy = xy + HALF
    if frame.kind == MAP and frame.crs_wkt and side.crs_wkt:
        xy = reproject(xy, frame.crs_wkt, side.crs_wkt)
    return side.pixel_from_map(xy)


def _side(raster, xy, name: str) -> RasterGrid:
    if raster is not None:
        return RasterGrid.of(raster)
    width, height = (max(int(np.ceil(v)), 1) for v in xy.max(axis=0))
    return RasterGrid(name, (width, height))


def _fit(moving, reference, confidence, how: Fitting, is_cancelled: IsCancelled) -> tuple[Transform, np.ndarray, Text]:
    if how.transform == "auto":
        threshold = how.robust_px or _generous(moving, reference)
        choice = choose_transform(
            moving, reference, confidence, how.among, threshold, how.seed, is_cancelled=is_cancelled
        )
        everything = np.ones(len(moving), bool)
        if how.robust_px:
            return choice.fit.transform, choice.fit.inliers, choice.why
        return FAMILIES[choice.name].fit(moving, reference, confidence), everything, choice.why
    if how.transform not in FAMILIES:
        names = ", ".join((*FAMILIES, RpcBias.name))
        raise CrosstieError(
            message(
                "There is no transform {transform}. Choose auto or one of {names}.",
                transform=how.transform,
                names=names,
            )
        )
    family, extra = FAMILIES[how.transform], {}
    if how.smoothing is not None and how.transform == "thin-plate-spline":
        extra["smoothing"] = how.smoothing
    if how.robust_px:
        among = moving, reference, confidence
        fit = fit_robust(*among, family, how.robust_px, how.seed, is_cancelled=is_cancelled)
        inside = fit.inliers
        transform = (
            family.fit(moving[inside], reference[inside], confidence[inside], **extra) if extra else fit.transform
        )
        return transform, inside, ""
    return family.fit(moving, reference, confidence, **extra), np.ones(len(moving), bool), ""


def _fit_camera(moving, reference, confidence, rasters: Rasters, side: RasterGrid, how: Fitting, is_cancelled):
    if rasters.moving is None:
        raise CrosstieError(message("An RPC bias needs the image with its camera model: give the moving raster."))
    families = camera_families(rasters.moving, side, how.heights)
    threshold = how.robust_px or _generous(moving, reference)
    choice = choose_transform(
        moving, reference, confidence, tuple(families), threshold, how.seed, families, is_cancelled
    )  # fmt: skip
    if how.robust_px:
        return choice.fit.transform, choice.fit.inliers, choice.why
    everything = np.ones(len(moving), bool)
    return type(choice.fit.transform).fit(moving, reference, confidence), everything, choice.why


def _generous(moving, reference) -> float:
    """Return a threshold, px, larger than any residual, so that every point is used in the choice."""
    for name in ("affine", "similarity", "shift"):
        try:
            fitted = FAMILIES[name].fit(moving, reference)
        except DegenerateError:
            continue
        return 10 * float(np.linalg.norm(fitted.forward(moving) - reference, axis=1).max()) + 1e-3
    return 1.0


def _judged(transform, pixels: Links, used, sides, why) -> Fitted:
    off = transform.forward(pixels.source_xy) - pixels.target_xy
    residuals = np.linalg.norm(off, axis=1)
    unit = _unit(sides[1])
    control = pixels.enabled & ~pixels.check
    among = pixels.source_xy[control], pixels.target_xy[control], used[control]
    accuracy = measure(transform, *among, map_scale=unit)
    check = pixels.enabled & pixels.check
    seen = None
    if check.any():
        places = pixels.source_xy[check], pixels.target_xy[check]
        seen = measure(transform, *places, map_scale=unit)
        # These points were not used in a fit: nothing to leave out, no degrees of freedom.
        seen = replace(seen, leave_out_px=float("nan"), rmse_dof_px=seen.rmse_px)
    notes = _mirrored(transform, sides)
    return Fitted(Operation(transform, sides[0], sides[1], accuracy, notes), used, residuals, seen, pixels, why)


def _mirrored(transform: Transform, sides: tuple[RasterGrid, RasterGrid]) -> tuple[Text, ...]:
    """Return a message where the transform shows the moving raster as in a mirror, as swapped axes do."""
    middle = np.array([sides[0].size]) / 2
    turned = np.linalg.det(jacobian_of(transform, middle)[0])
    if not turned * _handed(sides[0]) * _handed(sides[1]) < 0:
        return ()
    return (MIRRORED,)


def _handed(side: RasterGrid) -> float:
    """Return -1 for a raster that is itself shown as a mirror image (south up), else 1."""
    return -1.0 if side.to_map is not None and np.linalg.det(side.to_map[:2, :2]) > 0 else 1.0


def _unit(side: RasterGrid) -> tuple[float, str]:
    if side.to_map is None:
        return float("nan"), ""
    return frames.scale_of(side.to_map), unit_name(side.crs_wkt)
