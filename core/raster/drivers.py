"""The formats that a registered raster can be written in: any that GDAL can create, with its creation options."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal

from ..errors import RasterError
from ..gdal_errors import collected
from ..messages import Message, message
from ..progress import IsCancelled, Progress, check
from .atomic import write_failure
from .band_description import is_classes
from .target_lock import shown

USUAL = {
    ".tif": "GTiff", ".tiff": "GTiff", ".vrt": "VRT", ".img": "HFA", ".png": "PNG", ".jpg": "JPEG",
    ".jp2": "JP2OpenJPEG", ".nc": "netCDF", ".gpkg": "GPKG", ".webp": "WEBP", ".asc": "AAIGrid", ".dat": "ENVI",
    ".bil": "EHdr", ".rst": "RST",
}  # fmt: skip
STAGE = message("Writing the file")
LONGEST, LONGEST_NAME = 120, 60
"""Characters of GDAL's words, and of a name, in a sentence."""


@dataclass(frozen=True)
class FileOptions:
    """How a raster file is written."""

    driver: str = ""
    """GDAL's name of the format; empty: by the file's ending."""
    creation_options: tuple[str, ...] = ()
    """GDAL's for the format, NAME=VALUE; they go before ours."""
    overviews: bool = False
    overwrite: bool = False
    """Whether a file that is there may go."""


def driver_for(target: str, name: str = "") -> str:
    """Return the GDAL driver that a file's ending (or `name`) asks for; RasterError where GDAL cannot write it."""
    suffix = Path(target).suffix.lower()
    wanted = name or USUAL.get(suffix, "")
    driver = gdal.GetDriverByName(wanted) if wanted else None
    if driver is None:
        raise RasterError(_no_driver(name, Path(target)))
    if not (driver.GetMetadataItem("DCAP_CREATECOPY") or driver.GetMetadataItem("DCAP_CREATE")):
        raise RasterError(
            message(
                "GDAL reads the format {wanted} but cannot write it. Choose another one, such as GTiff.", wanted=wanted
            )
        )
    return driver.ShortName


def _no_driver(name: str, path: Path) -> Message:
    if name:
        return message(
            "GDAL here has no format {name}. Name it as gdalwarp's -of does, or use .tif.", name=name[:LONGEST_NAME]
        )
    return message(
        "{file} has no ending of a format that rasters are written in here. Use one of {endings}.",
        file=path.name[:LONGEST_NAME],
        endings=", ".join(e for e, driver in USUAL.items() if gdal.GetDriverByName(driver) is not None),
    )


def check_options(driver: str, options: tuple[str, ...]) -> None:
    """Raise RasterError, which lists what there is, for creation options that a driver does not have."""
    known = gdal.GetDriverByName(driver).GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""
    for option in options:
        key, equals, _ = option.partition("=")
        if not equals or not key:
            raise RasterError(
                message(
                    "The creation option {option!r} is not NAME=VALUE, such as COMPRESS=ZSTD.",
                    option=option[:LONGEST_NAME],
                )
            )
        if f"name='{key.upper()}'" not in known and f'name="{key.upper()}"' not in known:
            raise RasterError(
                message(
                    "The format {driver} has no creation option {key}. See gdal.org for its options.",
                    driver=driver,
                    key=key[:LONGEST_NAME],
                )
            )
        values = _values(known, key)
        if values and option.partition("=")[2].upper() not in (value.upper() for value in values):
            raise RasterError(
                message(
                    "The creation option {key} of {driver} is one of {values}.",
                    key=key,
                    driver=driver,
                    values=", ".join(values),
                )
            )


def _values(known: str, key: str) -> list[str]:
    """Return what can be chosen for an option in GDAL's list of a driver's; nothing for numbers and free texts."""
    pattern = rf"<Option name=['\"]{re.escape(key)}['\"] type=['\"]string-select['\"][^>]*>(.*?)</Option>"
    found = re.search(pattern, known, re.IGNORECASE | re.DOTALL)
    return re.findall(r"<Value[^>]*>(.*?)</Value>", found[1]) if found else []


def copy_as(
    source: str, target: str, driver: str, options: tuple[str, ...], progress: Progress, is_cancelled: IsCancelled
) -> None:
    """Write a copy of a raster file in another format; RasterError with GDAL's reason, CancelledError."""

    def go_on(fraction, text, data):
        progress(STAGE, fraction)
        return 0 if is_cancelled() else 1

    given, made, written = gdal.Open(source), None, False
    with collected() as errors:
        made = gdal.GetDriverByName(driver).CreateCopy(target, given, 0, list(options), go_on)
        written = made is not None
        if written:
            made.FlushCache()
        made = None  # data buffered by the driver are written, or fail, only now
    given = None
    check(is_cancelled)
    if not written or errors:
        raise RasterError(_not_copied(target, driver, errors), "\n".join(errors))


def _not_copied(target: str, driver: str, errors: list[str]) -> Message:
    if not errors:
        return write_failure(target)
    return message(
        "{file} cannot be written: the format {driver} says “{reason}”. Choose another one, such as .tif, or check "
        "that the disk has space.",
        file=shown(Path(target)).name,
        driver=driver,
        reason=errors[0][:LONGEST],
    )


def add_overviews(path: str, progress: Progress, is_cancelled: IsCancelled) -> None:
    """Add overviews down to 256 px inside a GeoTIFF; classes are picked, other numbers averaged."""

    def go_on(fraction, text, data):
        progress(message("Writing overviews"), fraction)
        return 0 if is_cancelled() else 1

    dataset = gdal.Open(path, gdal.GA_Update)
    levels = [2**k for k in range(1, 12) if max(dataset.RasterXSize, dataset.RasterYSize) >> (k - 1) > 256]
    with collected() as errors:
        if levels:
            picked = any(is_classes(dataset.GetRasterBand(b)) for b in range(1, dataset.RasterCount + 1))
            dataset.BuildOverviews("nearest" if picked else "average", levels, go_on)
        dataset = None
    check(is_cancelled)
    if errors:
        raise RasterError(write_failure(path), "\n".join(errors))
