"""An open raster, with its metadata, and errors as messages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..crs import unit_name
from ..errors import RasterError
from ..file_state import source_state
from ..gdal_errors import allow_requests, collected
from ..messages import Message, joined, message
from ..request import RasterSource
from ..text_files import exists, refuse_forbidden
from .alpha import Alpha, alpha_of
from .hearsay import is_address, is_share, is_virtual, leading_away, refuse_hearsay, refuse_leading_away, waits
from .pixel_type import dtype_of, nodata_of
from .placed import georeference_of

LONGEST_LABEL = 80


class Raster:
    """A raster open for reading by the thread that opened it; a context manager.

    Raises RasterError where the file is missing, no raster, damaged or without bands.
    """

    def __init__(self, source: RasterSource):
        self.source = source
        self.name = label(source)
        self.dataset = open_dataset(source)
        self.width: int = self.dataset.RasterXSize
        self.height: int = self.dataset.RasterYSize
        self.band_count: int = self.dataset.RasterCount
        self.georeference, self.unplaced = georeference_of(self.dataset, source.crs_wkt)
        self.crs_wkt: str = self.georeference.crs_wkt if self.georeference else ""
        self.dtype: np.dtype = dtype_of(self.dataset.GetRasterBand(1))

    def __enter__(self) -> Raster:
        return self

    def __exit__(self, *failure) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.dataset = None

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        return self.height, self.width

    @cached_property
    def alpha(self) -> Alpha:
        """Which band is the alpha."""
        return alpha_of(self.dataset)

    @property
    def has_mask(self) -> bool:
        """Whether the file has a mask of its own, beside alpha and nodata."""
        flags = self.dataset.GetRasterBand(1).GetMaskFlags()
        return not flags & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA | gdal.GMF_NODATA)

    @property
    def state(self) -> tuple | None:
        """Names, sizes and times of all files that it consists of; None where they are not all known.

        Those of a virtual raster's parts too, unless a part is virtual itself.
        """
        files: list[str] = []
        with collected():
            files = self.dataset.GetFileList() or []
        if any(is_virtual(file) for file in files[1:] if not file.endswith(".aux.xml")):
            return None
        states = tuple((file, source_state(file)) for file in files)
        return states if states and all(state for _, state in states) else None

    @property
    def notes(self) -> tuple[Message, ...]:
        """What the file says of its pixels and cannot be meant."""
        return tuple(filter(None, (_nodata_note(self), _alpha_note(self))))

    @property
    def map_unit(self) -> str:
        """The unit of map coordinates; "" without a CRS."""
        return unit_name(self.crs_wkt)

    @property
    def pixel_size_m(self) -> tuple[float, float] | None:
        """Width and height of the central pixel on the ground in metres; None where not known."""
        if self.georeference is None:
            return None
        return self.georeference.pixel_size_m((self.width / 2, self.height / 2))

    @property
    def pixel_side_m(self) -> float:
        """Side of a square as large as the central pixel on the ground, metres; 0 where not known."""
        size = self.pixel_size_m
        return float(np.sqrt(size[0] * size[1])) if size else 0.0


def _nodata_note(raster: Raster) -> Message | None:
    """Return the note of the first nodata value that no pixel can have."""
    for b in range(1, raster.band_count + 1):
        band = raster.dataset.GetRasterBand(b)
        if band.GetNoDataValue() is not None and nodata_of(band) is None:
            return message(
                "The nodata value {value:g} of {raster} does not fit its pixels of type {dtype}: it marks nothing.",
                value=band.GetNoDataValue(),
                raster=raster.name,
                dtype=dtype_of(band).name,
            )
    return None


def _alpha_note(raster: Raster) -> Message | None:
    pictures = raster.alpha.pictures
    if not pictures:
        return None
    return message(
        "{raster} calls band {bands} alpha, but the values there are those of a picture, such as near infrared: used "
        "as an image.",
        raster=raster.name,
        bands=joined(map(str, pictures), ", "),
    )


def label(source: RasterSource) -> str:
    """Return what messages call a raster: a file from elsewhere may give it a name without end."""
    name = source.name or Path(source.path).name or source.path
    return name if len(name) <= LONGEST_LABEL else f"{name[:LONGEST_LABEL]} …"


def open_dataset(source: RasterSource) -> gdal.Dataset:
    """Return the open dataset of a source; keep it in a variable as long as its bands are used."""
    name, dataset = label(source), None
    if source.hearsay and (is_share(source.path) or not _missing(source.path)):
        refuse_hearsay(source.path, name)
    refuse_forbidden(source.path, RasterError)
    if _missing(source.path):
        raise RasterError(
            message("{name} does not exist (any more). Check the path or load the layer again.", name=name), source.path
        )
    if waits(source.path):
        raise RasterError(message("{name} is a pipe or a device, no raster file.", name=name), source.path)
    if is_address(source.path):
        allow_requests()
    refuse_leading_away(source.path, name)
    with collected() as errors:
        dataset = gdal.OpenEx(source.path, gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
    if dataset is None:
        raise RasterError(
            message(
                "{name} cannot be opened as a raster: the file is damaged or of a kind that GDAL does not read.",
                name=name,
            ),
            "\n".join(errors),
        )
    if any(is_address(pointer) for pointer in _pointers(dataset)) and not is_address(source.path):
        raise RasterError(leading_away(name), source.path)
    if not dataset.RasterCount:
        raise RasterError(_no_bands(name, dataset))
    return dataset


def _pointers(dataset: gdal.Dataset) -> Iterator[str]:
    """Yield the metadata that GDAL takes for names of files."""
    for domain in ("OVERVIEWS", "GEOLOCATION"):
        yield from (dataset.GetMetadata(domain) or {}).values()


def read_failure(raster: Raster, errors: list[str]) -> RasterError:
    """Return the error for pixels that could not be read."""
    if _missing(raster.source.path):
        sentence = message(
            "{raster} was deleted or moved while it was being read. Load the layer again.", raster=raster.name
        )
    else:
        sentence = message(
            "{raster} cannot be read: the file is damaged. Try to open or convert it with another program.",
            raster=raster.name,
        )
    return RasterError(sentence, "\n".join(errors))


def _missing(path: str) -> bool:
    """Return whether a plain path leads nowhere; `/vsi…` and `DRIVER:…` names are GDAL's affair."""
    if path.startswith("/vsi") or path.lstrip().startswith("<"):
        return False
    prefix = path.split(":", 1)[0]
    named_driver = ":" in path and len(prefix) > 1
    return not named_driver and not exists(path)


def _no_bands(name: str, dataset: gdal.Dataset) -> Message:
    parts = dataset.GetSubDatasets()
    if parts:
        return message(
            "{name} holds {count} rasters. Choose one of them, such as {example}.",
            name=name,
            count=len(parts),
            example=parts[0][0],
        )
    return message("{name} has no bands: it holds nothing to match.", name=name)
