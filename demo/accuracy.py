"""How far the written files are from the truth: read back from the disk, nothing taken from the run that wrote them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core.geometry import frames
from .sample import SamplePair

TILE_PX = 64
LEAST_AGREEMENT = 0.4
"""Correlation below which a tile does not show the content that belongs there at all."""
MOST_LOST = 0.1


@dataclass(frozen=True)
class Measured:
    """A root mean square distance from the truth, in reference pixels; infinite where the content is not there."""

    rmse_px: float
    count: int
    """Tie points or tiles that were measured."""


def points_error(points: Path, pair: SamplePair) -> Measured:
    """Return how far the enabled points of a written `.points` file are from the truth.

    Source coordinates are the moving layer's own map coordinates, as the Georeferencer has them for a georeferenced
    raster; map coordinates are the reference's.
    """
    lines = [line for line in points.read_text(encoding="utf-8").splitlines() if not line.startswith("#")][1:]
    values = np.array([[float(text) for text in line.split(",")[:5]] for line in lines]).reshape(-1, 5)
    values = values[values[:, 4] > 0]
    moving = frames.apply(np.linalg.inv(georeference(pair.moving)), values[:, 2:4])
    reference = frames.apply(np.linalg.inv(georeference(pair.reference)), values[:, :2])
    return Measured(_rms(reference - frames.apply(pair.matrix, moving)), len(values))


def raster_error(registered: Path, pair: SamplePair) -> Measured:
    """Return how far the content of a written registered raster is from where it belongs.

    What each pixel ought to show is sampled from the moving raster through the true matrix; the shift between the two
    is measured tile by tile by correlation, which speckle makes sharp. The file's georeference is all that is believed.
    """
    written, shown = _read(registered)
    to_reference = np.linalg.inv(georeference(pair.reference)) @ georeference(registered)
    expected, known = _sample(pair.moving, np.linalg.inv(pair.matrix) @ to_reference, written.shape)
    scale = np.sqrt(abs(np.linalg.det(to_reference[:2, :2])))
    found = [_shift(written[tile], expected[tile]) for tile in _tiles(shown & known)]
    kept = np.array([shift for shift, agreement in found if agreement >= LEAST_AGREEMENT]).reshape(-1, 2)
    if not found or len(kept) < (1 - MOST_LOST) * len(found):
        return Measured(float("inf"), len(found))
    return Measured(_rms(scale * kept), len(kept))


def georeference(path: Path) -> np.ndarray:
    """Return (3, 3): pixels (outer-corner origin) to map coordinates, as the file says."""
    dataset = gdal.Open(str(path))
    c, a, b, f, d, e = dataset.GetGeoTransform()
    return np.array([[a, b, c], [d, e, f], [0.0, 0.0, 1.0]])


def _rms(offsets: np.ndarray) -> float:
    return float(np.sqrt((offsets**2).sum(1).mean())) if len(offsets) else float("inf")


def _read(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return band 1 as float64 and where it is valid."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    return band.ReadAsArray().astype(float), band.GetMaskBand().ReadAsArray() > 0


def _sample(path: Path, to_moving: np.ndarray, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Return band 1 of a raster on another pixel grid, bilinear, and where that grid lies within the raster."""
    image, _ = _read(path)
    rows, cols = shape
    x, y = np.meshgrid(np.arange(cols) + 0.5, np.arange(rows) + 0.5)
    u, v = frames.apply(to_moving, np.column_stack([x.ravel(), y.ravel()])).T - 0.5
    inside = (u >= 0) & (v >= 0) & (u < image.shape[1] - 1) & (v < image.shape[0] - 1)
    u, v = np.where(inside, u, 0), np.where(inside, v, 0)
    left, top = u.astype(int), v.astype(int)
    right, down = u - left, v - top
    upper = image[top, left] * (1 - right) + image[top, left + 1] * right
    lower = image[top + 1, left] * (1 - right) + image[top + 1, left + 1] * right
    return (upper * (1 - down) + lower * down).reshape(shape), inside.reshape(shape)


def _tiles(valid: np.ndarray) -> list[tuple[slice, slice]]:
    """Return the tiles of a lattice that are valid throughout."""
    rows, cols = valid.shape
    starts = ((y, x) for y in range(0, rows - TILE_PX + 1, TILE_PX) for x in range(0, cols - TILE_PX + 1, TILE_PX))
    tiles = [(slice(y, y + TILE_PX), slice(x, x + TILE_PX)) for y, x in starts]
    return [tile for tile in tiles if valid[tile].all()]


def _shift(image: np.ndarray, expected: np.ndarray) -> tuple[tuple[float, float], float]:
    """Return by how many pixels (x, y) `image` is displaced against `expected`, and their correlation there."""
    window = np.outer(np.hanning(TILE_PX), np.hanning(TILE_PX))
    a, b = (window * (part - np.average(part, weights=window)) for part in (image, expected))
    surface = np.fft.irfft2(np.fft.rfft2(a) * np.conj(np.fft.rfft2(b)), a.shape)
    surface /= np.sqrt((a**2).sum() * (b**2).sum()) + 1e-12
    row, col = np.unravel_index(surface.argmax(), surface.shape)
    x = col + _vertex(surface[row, [col - 1, col, (col + 1) % TILE_PX]])
    y = row + _vertex(surface[[row - 1, row, (row + 1) % TILE_PX], col])
    half = TILE_PX / 2
    return ((x + half) % TILE_PX - half, (y + half) % TILE_PX - half), float(surface[row, col])


def _vertex(three: np.ndarray) -> float:
    """Return where between -0.5 and 0.5 the parabola through three neighbouring values peaks."""
    before, here, after = three
    bend = before - 2 * here + after
    return float(0.5 * (before - after) / bend) if bend < 0 else 0.0
