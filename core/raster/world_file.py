"""Places a raster without touching it: a world file, and what GDAL and QGIS read before a file's own georeference."""

from __future__ import annotations

import contextlib
import html
import re
from pathlib import Path

import numpy as np
from osgeo import osr

from ..crs import same_crs, spatial_reference
from ..errors import CrosstieError, RasterError
from ..geometry import frames
from ..messages import message
from ..request import RasterSource
from ..text_files import read_text
from .atomic import replacing, world_file
from .georeference import Geotransform, geotransform_numbers
from .source import Raster

PLACE = re.compile(r"\s*<(SRS|GeoTransform|GCPList)\b[^>]*(?:/>|>.*?</\1>)", re.DOTALL)
"""What an auxiliary file of GDAL's says of the place."""
ROOT = re.compile(r"<PAMDataset\b[^>/]*>")
TOLERANCE_PX = 1e-3


def write_world_file(raster_path: str, to_map: np.ndarray, crs_wkt: str, overwrite: bool = False) -> tuple[str, ...]:
    """Write a raster's world file, with a CRS its `.prj`, and GDAL's `.aux.xml` with both; return their paths.

    A GeoTIFF's own georeference counts more than its world file, and no `.prj` counts for TIFF and PNG: GDAL and QGIS
    get both from the `.aux.xml`, where all else stays. `to_map` (3, 3) maps pixels to the map. RasterError where one
    of the files exists (and `overwrite` is not set) and where the raster's own georeference counts even more.
    """
    texts = _texts(Path(raster_path), to_map, crs_wkt)
    taken = [file.name for file in texts if _says_a_place(file)]
    if taken and not overwrite:
        raise RasterError(
            message(
                "{files} exist already. Allow them to be overwritten, or move them away.", files=" and ".join(taken)
            )
        )
    before = {file: file.read_bytes() if file.exists() else None for file in texts}
    try:
        for file, text in texts.items():
            with replacing(str(file), True) as part:
                Path(part).write_text(text, encoding="utf-8")
        _check(raster_path, to_map, crs_wkt)
    except CrosstieError:
        _restore(before)
        raise
    return tuple(str(file) for file in texts)


def _texts(path: Path, to_map: np.ndarray, crs_wkt: str) -> dict[Path, str]:
    """Return the files to write and what is in them."""
    a, b, x0 = to_map[0]
    c, d, y0 = to_map[1]
    # A world file names the middle of the first pixel.
    numbers = (a, c, b, d, x0 + (a + b) / 2, y0 + (c + d) / 2)
    texts = {world_file(path): "".join(f"{float(v)!r}\n" for v in numbers)}
    system = spatial_reference(crs_wkt)
    if system is not None:
        texts[path.with_suffix(".prj")] = system.ExportToWkt(["FORMAT=WKT1_ESRI"]) + "\n"
    auxiliary = Path(f"{path}.aux.xml")
    texts[auxiliary] = _with_place(_text_of(auxiliary), to_map, system)
    return texts


def _with_place(text: str, to_map: np.ndarray, system: osr.SpatialReference | None) -> str:
    """Return the text of an auxiliary file of GDAL's with another place; "" is a new one."""
    numbers = ", ".join(repr(v) for v in geotransform_numbers(to_map))
    srs = ""
    if system is not None:
        axes = ",".join(map(str, system.GetDataAxisToSRSAxisMapping()))
        srs = f'  <SRS dataAxisToSRSAxisMapping="{axes}">{html.escape(system.ExportToWkt())}</SRS>\n'
    place = f"\n{srs}  <GeoTransform>{numbers}</GeoTransform>"
    root = ROOT.search(text)
    if root is None:
        return f"<PAMDataset>{place}\n</PAMDataset>\n"
    return text[: root.end()] + place + PLACE.sub("", text[root.end() :])


def _says_a_place(file: Path) -> bool:
    """Return whether a file is there that would be lost; an auxiliary one keeps what else is in it."""
    if not file.exists() or file.suffix != ".xml":
        return file.exists()
    text = _text_of(file)
    return ROOT.search(text) is None or PLACE.search(text) is not None


def _text_of(file: Path) -> str:
    return read_text(str(file)) if file.exists() else ""


def _check(raster_path: str, to_map: np.ndarray, crs_wkt: str) -> None:
    """Raise RasterError where the raster does not lie as it should now."""
    corners = frames.corners((1, 1))
    with Raster(RasterSource(raster_path)) as raster:
        found = raster.georeference
        lies = isinstance(found, Geotransform) and np.allclose(
            frames.apply(np.linalg.inv(to_map) @ found.matrix, corners * (raster.width, raster.height)),
            corners * (raster.width, raster.height),
            atol=TOLERANCE_PX,
        )
        same = not crs_wkt or same_crs(raster.dataset.GetProjection(), crs_wkt)
    if not (lies and same):
        raise RasterError(
            message(
                "{raster} has a georeference of its own that counts more than a world file. Write a copy with the new "
                "one instead (--without-resampling geotransform or gcps).",
                raster=Path(raster_path).name,
            )
        )


def _restore(before: dict[Path, bytes | None]) -> None:
    for file, content in before.items():
        with contextlib.suppress(CrosstieError, OSError):
            if content is None:
                file.unlink(missing_ok=True)
            else:
                with replacing(str(file), True) as part:
                    Path(part).write_bytes(content)
