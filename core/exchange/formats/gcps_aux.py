"""GDAL's `.aux.xml` with ground control points for the raster beside it."""

from __future__ import annotations

from pathlib import Path

from ..links import Links, Rasters
from .gcps import list_of, read, sniff
from .options import Options

__all__ = ["read", "sniff", "write"]


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write a `.aux.xml` that gives the raster beside it these control points."""
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        out.write(f"<PAMDataset>\n{list_of(links)}\n</PAMDataset>\n")
