"""Makes the sample layers that ship with the plugin, anew: `python -m crosstie.tools.sample_layers`."""

from __future__ import annotations

import json

import numpy as np
from osgeo import gdal

from ..demo import sample
from .window import ROOT, throw_away_folder

TARGET = ROOT / "resources" / "sample"
QUALITY = 85


def main() -> None:
    """Write both pictures as JPEG, which is small, and where they lie as JSON, which JPEG cannot say."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with throw_away_folder() as folder:
        pair, _ = sample.make_pairs(folder)
        places = {"crs": f"EPSG:{sample.EPSG}"}
        for name, path, treat in (("aerial", pair.reference, np.asarray), ("radar", pair.moving, _dark_to_bright)):
            source = gdal.Open(str(path))
            pixels = treat(source.ReadAsArray().reshape(source.RasterCount, source.RasterYSize, source.RasterXSize))
            places[name] = source.GetGeoTransform()
            _write(TARGET / f"{name}.jpg", pixels)
    (TARGET / "places.json").write_text(json.dumps(places, indent=1) + "\n")


def _dark_to_bright(pixels: np.ndarray) -> np.ndarray:
    """Return amplitudes as (1, rows, cols) uint8, 1 to 255: 0 is for what was not seen."""
    top = np.percentile(pixels, 99.9)
    return np.clip(1 + 254 * np.sqrt(pixels / top), 1, 255).astype(np.uint8)


def _write(path, pixels: np.ndarray) -> None:
    count, rows, cols = pixels.shape
    memory = gdal.GetDriverByName("MEM").Create("", cols, rows, count, gdal.GDT_Byte)
    for number, band in enumerate(pixels, 1):
        memory.GetRasterBand(number).WriteArray(band)
    gdal.GetDriverByName("JPEG").CreateCopy(str(path), memory, options=[f"QUALITY={QUALITY}"])
    path.with_name(f"{path.name}.aux.xml").unlink(missing_ok=True)


if __name__ == "__main__":
    main()
