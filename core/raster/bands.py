"""Chooses the bands of a raster for matching, and converts them to channels."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ..errors import RasterError
from ..messages import message
from .source import Raster

MOST_CANDIDATES = 36
"""Number of bands of a hyperspectral raster from which three are chosen."""
CLEAR_SHARE = 0.8
"""Bands that show this share of the best one's structure are good enough to be spread over the spectrum."""
ABSURD = 1e30
"""Larger magnitudes are undeclared fill values."""


@dataclass(frozen=True, eq=False)
class Channels:
    """How to make one or three channels of a raster's bands."""

    bands: tuple[int, ...]
    """One-based, one or three; several channels may repeat a band."""
    alpha: int = 0
    """One-based band that says which pixels are valid, 0 for none."""
    mask: bool = False
    """Whether the dataset has a mask of its own."""
    palette: np.ndarray | None = None
    """(entries, 4) RGBA of a paletted band."""
    gap: float | None = None
    """The value, in all bands, of stripes without data that are not declared; None where there are none."""

    def convert(self, planes: list[np.ndarray]) -> np.ndarray:
        """Return (channels, rows, cols) floats of the raw planes, one a band; not finite where a value is not."""
        if self.palette is not None:
            index = np.clip(planes[0].astype(np.int64), 0, len(self.palette) - 1)
            colours = self.palette[index]
            rgb = np.moveaxis(colours[..., :3], -1, 0).astype(np.float32)
            rgb[:, colours[..., 3] == 0] = np.nan
            return rgb[:1] if self.grey_palette else rgb
        return np.stack([_real(plane) for plane in planes])

    @property
    def grey_palette(self) -> bool:
        """Whether all entries of the palette are grey."""
        return self.palette is not None and bool(np.ptp(self.palette[:, :3], axis=1).max(initial=0) == 0)


def choose(raster: Raster, read_small: Callable[[tuple[int, ...]], np.ndarray]) -> Channels:
    """Return the channels to use: those given by the source, otherwise chosen automatically.

    `read_small(bands)` returns a small (bands, rows, cols) reading; it is called for many-banded rasters alone.
    """
    wanted = raster.source.bands
    wrong = [b for b in wanted if not 1 <= b <= raster.band_count]
    if wrong:
        raise RasterError(
            message(
                "{raster} has no band {band}: choose bands between 1 and {count}.",
                raster=raster.name,
                band=wrong[0],
                count=raster.band_count,
            )
        )
    band = raster.dataset.GetRasterBand
    alpha = raster.alpha.band
    data = [b for b in _all(raster) if b != alpha]
    chosen = _three(wanted) if wanted else _by_meaning(raster, data, read_small)
    return Channels(
        bands=chosen,
        alpha=0 if alpha in chosen else alpha,
        mask=raster.has_mask,
        palette=_palette(band(chosen[0])) if len(set(chosen)) == 1 else None,
    )


def _all(raster: Raster) -> range:
    return range(1, raster.band_count + 1)


def _three(bands: tuple[int, ...]) -> tuple[int, ...]:
    """Return one or three bands: two are filled up with the second, more than three cut."""
    return bands if len(bands) == 1 else (bands + bands[-1:])[:3]


def _by_meaning(raster: Raster, data: list[int], read_small) -> tuple[int, ...]:
    if len(data) < 3:
        return tuple(data[:1])
    visible = _by_colour(raster, data) or _by_name(raster, data)
    if visible:
        return visible
    # Three or four nameless bands are an image in colours, perhaps with near infrared.
    return tuple(data[:3]) if len(data) <= 4 else _by_structure(data, read_small)


def _by_colour(raster: Raster, data: list[int]) -> tuple[int, ...]:
    meaning = {raster.dataset.GetRasterBand(b).GetColorInterpretation(): b for b in reversed(data)}
    colours = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
    return tuple(meaning[c] for c in colours) if all(c in meaning for c in colours) else ()


def _by_name(raster: Raster, data: list[int]) -> tuple[int, ...]:
    found = []
    for colour in ("red", "green", "blue"):
        # Not "red edge": its bands carry the word too.
        pattern = re.compile(rf"\b{colour}\b(?!.?edge)", re.IGNORECASE)
        match = [b for b in data if pattern.search(raster.dataset.GetRasterBand(b).GetDescription() or "")]
        found += match[:1]
    return tuple(found) if len(found) == 3 else ()


def _by_structure(data: list[int], read_small) -> tuple[int, ...]:
    """Return three bands, far apart, of those whose neighbouring pixels agree best: noise and constants do not."""
    step = -(-len(data) // MOST_CANDIDATES)
    candidates = data[::step] if len(data) >= 3 * step else data
    score = np.array([_smoothness(image) for image in read_small(tuple(candidates))])
    clear = np.flatnonzero(score >= CLEAR_SHARE * score.max())
    if len(clear) < 3:
        return tuple(sorted(candidates[i] for i in np.argsort(-score, kind="stable")[:3]))
    return tuple(candidates[max(third, key=lambda i: score[i])] for third in np.array_split(clear, 3))


def _smoothness(image: np.ndarray) -> float:
    """Return the correlation of pixels with their right and lower neighbours; -1 for a constant image."""
    image = np.where(np.isfinite(image), image, np.nan)
    image = image - np.nanmean(image) if np.isfinite(image).any() else np.zeros_like(image)
    image = np.nan_to_num(image)
    power = (image**2).mean()
    if power <= 0:
        return -1.0
    return float(((image[:, 1:] * image[:, :-1]).mean() + (image[1:] * image[:-1]).mean()) / (2 * power))


def _palette(band: gdal.Band) -> np.ndarray | None:
    table = band.GetColorTable()
    if table is None or band.GetColorInterpretation() != gdal.GCI_PaletteIndex or not table.GetCount():
        return None
    return np.array([table.GetColorEntry(i) for i in range(table.GetCount())], np.float32)


def _real(plane: np.ndarray) -> np.ndarray:
    """Return amplitudes of complex numbers, else the numbers, as float32 where that keeps them."""
    if np.iscomplexobj(plane):
        plane = np.abs(plane)
    small = plane.dtype.itemsize <= 2 or plane.dtype == np.float32
    return plane.astype(np.float32 if small else np.float64)
