"""The provenance of a result: files with their hashes, software versions and time."""

from __future__ import annotations

import hashlib
import platform
import re
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..raster.source import Raster
from ..request import RasterSource
from ..version import own_version

BLOCK = 1 << 20


def versions() -> dict[str, str]:
    """Return the versions of Crosstie and of its libraries."""
    return {
        "crosstie": own_version(),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "gdal": gdal.VersionInfo("RELEASE_NAME"),
        "geos": _geos_version(),
        "system": platform.platform(),
    }


def now() -> str:
    """Return the time as ISO 8601, UTC."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def file_facts(path: str) -> dict:
    """Return name, size and SHA-256 of a file; only the name of what is no plain file."""
    file = Path(path)
    facts: dict = {"path": path, "name": file.name}
    if not path.startswith("/vsi") and file.is_file():
        facts.update(bytes=file.stat().st_size, sha256=sha256(path))
    return facts


def raster_facts(source: RasterSource) -> dict:
    """Return a raster's file, grid, bands, type and place."""
    with Raster(source) as raster:
        return {
            **file_facts(source.path),
            "width": raster.width,
            "height": raster.height,
            "bands": raster.band_count,
            "type": raster.dtype.name,
            "driver": raster.dataset.GetDriver().ShortName,
            "georeference": raster.georeference.kind if raster.georeference is not None else None,
            "crs": raster.crs_wkt,
            "pixel_size_m": raster.pixel_size_m,
        }


def sha256(path: str) -> str:
    """Return the hash of a file, read block by block."""
    total = hashlib.sha256()
    with Path(path).open("rb") as file:
        while block := file.read(BLOCK):
            total.update(block)
    return total.hexdigest()


def _geos_version() -> str:
    """Return the version of the GEOS inside GDAL, empty where GDAL does not say it."""
    found = re.search(r"^GEOS_VERSION=(.+)$", gdal.VersionInfo("BUILD_INFO"), re.MULTILINE)
    return found.group(1).strip() if found else ""
