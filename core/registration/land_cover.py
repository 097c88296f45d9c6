"""Describes a scene by a land-cover raster: the shares of its classes, as descriptors of the vocabulary."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from ..errors import CrosstieError
from ..gdal_errors import collected
from ..messages import message
from .scene_vocabulary import vocabulary

WORLD_COVER = {
    10: "mixed forest", 20: "shrubland", 30: "meadow", 40: "arable land", 50: "residential area", 60: "bare soil",
    70: "snow", 80: "lake", 90: "wetland", 95: "mangrove", 100: "tundra",
}  # fmt: skip
"""Codes of ESA WorldCover, for rasters whose classes have no names."""
SIDE_PX = 256
"""Of the grid that classes are counted on."""
LEAST_SHARE = 0.03
"""Classes with a smaller share are left out."""


def scene_of(path: str, reference: str) -> dict[str, float]:
    """Return descriptors and their shares (0..1) of the reference's ground, largest first.

    Classes are known by their names in the file, else by the codes of ESA WorldCover. CrosstieError where the raster
    cannot be read, does not meet the reference, or has no class that the vocabulary knows.
    """
    codes, names = _seen(path, reference)
    shares: dict[str, float] = {}
    for code, count in zip(*np.unique(codes, return_counts=True)):
        for descriptor in _descriptors(int(code), names):
            shares[descriptor] = shares.get(descriptor, 0.0) + float(count) / codes.size
    found = {name: share for name, share in sorted(shares.items(), key=lambda i: -i[1]) if share >= LEAST_SHARE}
    if not found:
        raise CrosstieError(
            message(
                "The land-cover raster {path} has no class that the vocabulary of scenes knows where the "
                "reference lies. Give its classes names, use codes of ESA WorldCover, or type what is in the "
                "scene.",
                path=path,
            )
        )
    return found


def _descriptors(code: int, names: dict[int, str]) -> tuple[str, ...]:
    """Return what a class is called in the vocabulary; nothing where it is unknown."""
    if not names:
        return (WORLD_COVER[code],) if code in WORLD_COVER else ()
    try:
        return vocabulary().understood(names.get(code, ""))[:1]
    except CrosstieError:
        return ()


def _seen(path: str, reference: str) -> tuple[np.ndarray, dict[int, str]]:
    """Return the codes on a coarse grid over the reference, and the names of codes, if the file has any."""
    codes = names = None
    with collected() as errors:
        target, cover = gdal.Open(reference), gdal.Open(path)
        if target is None or cover is None:
            raise CrosstieError(message("The land-cover raster {path} cannot be read.", path=path), "\n".join(errors))
        if not target.GetProjection() or not cover.GetProjection():
            raise CrosstieError(
                message(
                    "A land-cover raster says what is in the scene only where it and the reference have a "
                    "georeference. Type what is in the scene instead."
                )
            )
        listed = cover.GetRasterBand(1).GetCategoryNames() or []
        names = {code: name for code, name in enumerate(listed) if name.strip()}
        x0, dx, _, y0, _, dy = target.GetGeoTransform()
        x1, y1 = x0 + dx * target.RasterXSize, y0 + dy * target.RasterYSize
        warped = gdal.Warp(
            "", cover, format="MEM", dstSRS=target.GetProjection(), width=SIDE_PX, height=SIDE_PX, resampleAlg="near",
            outputBounds=(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)),
        )  # fmt: skip
        codes = None if warped is None else warped.GetRasterBand(1).ReadAsArray()
    if codes is None:
        raise CrosstieError(message("The land-cover raster {path} cannot be read.", path=path), "\n".join(errors))
    return np.asarray(codes), names
