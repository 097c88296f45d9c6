"""Points that lie far off their raster: refused, with the CRS or the order of axes that would bring them onto it."""

from __future__ import annotations

import numpy as np

from ..crs import crs_label, reproject, same_crs
from ..errors import CrosstieError, RasterError
from ..messages import Message, Text, message
from ..raster.source import Raster

USUAL = ("EPSG:4326", "EPSG:3857")
"""CRSs that points are often in, whatever is said of them."""
MOST = 0.5


def pixels_of_map(xy: np.ndarray, crs_wkt: str, raster: Raster) -> np.ndarray:
    """Return the (N, 2) pixels of a raster with a georeference at map coordinates of a CRS ("": the raster's own)."""
    if crs_wkt and raster.crs_wkt:
        xy = reproject(xy, crs_wkt, raster.crs_wkt)
    return raster.georeference.to_pixel(xy) if raster.georeference is not None else np.full_like(xy, np.nan)


def refuse_elsewhere(pixels: np.ndarray, xy: np.ndarray, crs_wkt: str, raster: Raster, role: Text, side: str) -> None:
    """Raise CrosstieError, with the likely cause, if all (N, 2) pixels are far outside the raster.

    `xy` (N, 2) are the map coordinates of a CRS that they come from; `side` is `source` or `target`.
    """
    if not len(pixels) or _near(pixels, raster):
        return
    told = _what_fits(xy, crs_wkt, raster, side)
    if told is not None:
        raise CrosstieError(told)
    _refuse_far(pixels, raster, role)


def refuse_off(pixels: np.ndarray, swapped: np.ndarray, raster: Raster, role: Text, side: str) -> None:
    """Raise CrosstieError if no (N, 2) pixel is on the raster, but most with `swapped` axes are, or all are far off.

    For points that were given as pixels; `side` is `source` or `target`.
    """
    if not len(pixels) or _share_on(pixels, raster) > 0:
        return
    if _share_on(swapped, raster) > MOST:
        raise CrosstieError(_advice("", True, raster, side))
    if not _near(pixels, raster):
        _refuse_far(pixels, raster, role)


def _refuse_far(pixels: np.ndarray, raster: Raster, role: Text) -> None:
    known = pixels[np.isfinite(pixels).all(axis=1)]
    if not len(known):
        return
    away = float(np.median(np.linalg.norm(known - np.array([raster.width, raster.height]) / 2, axis=1)))
    raise CrosstieError(
        message(
            "All points lie far off {raster}, about {away:,.0f} pixels from its middle: check that it is the "
            "right {role} raster, and the CRS of the points.",
            raster=raster.name,
            away=away,
            role=role,
        )
    )


def _what_fits(xy: np.ndarray, crs_wkt: str, raster: Raster, side: str) -> Message | None:
    """Return what brings points onto the raster: other axes, another CRS, or both; None where nothing does."""
    others = (crs for crs in (raster.crs_wkt, *USUAL) if not same_crs(crs, crs_wkt or raster.crs_wkt))
    for crs in (crs_wkt, *others):
        for turned in (False, True):
            if (turned or crs != crs_wkt) and _near(_tried(xy[:, ::-1] if turned else xy, crs, raster), raster):
                return _advice(crs if crs != crs_wkt else "", turned, raster, side)
    return None


def _tried(xy: np.ndarray, crs_wkt: str, raster: Raster) -> np.ndarray:
    try:
        return pixels_of_map(xy, crs_wkt, raster)
    except RasterError:
        return np.full_like(xy, np.nan)


def _advice(crs: str, turned: bool, raster: Raster, side: str) -> Message:
    """Return the sentence: `crs`, "" where it is right, and `turned` are what brings the points onto the raster."""
    if not crs:
        return message(
            "All points lie far off {raster}, but on it with x and y swapped: read them with swapped axes "
            "(--swap-{side}).",
            raster=raster.name,
            side=side,
        )
    if turned:
        return message(
            "All points lie far off {raster}, but on it with x and y swapped and in {crs}: correct their CRS (--crs, "
            "or in the file) and read them with swapped axes (--swap-{side}).",
            raster=raster.name,
            crs=crs_label(crs),
            side=side,
        )
    return message(
        "All points lie far off {raster}, but on it in {crs}: correct their CRS (--crs, or in the file).",
        raster=raster.name,
        crs=crs_label(crs),
    )


def _share_on(pixels: np.ndarray, raster: Raster) -> float:
    return float(((pixels >= 0) & (pixels <= (raster.width, raster.height))).all(axis=1).mean())


def _near(pixels: np.ndarray, raster: Raster) -> bool:
    size = np.array([raster.width, raster.height])
    with np.errstate(invalid="ignore"):
        return bool(((pixels > -size) & (pixels < 2 * size)).all(axis=1).any())
