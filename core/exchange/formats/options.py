"""Options for point files: what the file itself does not contain."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Options:
    """Options for reading and writing."""

    columns: dict = field(default_factory=dict)
    """CSV: our name of a column (moving_x, reference_y, …) to the file's name or number."""
    crs: str = ""
    """WKT or `EPSG:number` of target coordinates where the file names none."""
    swap_source: bool = False
    swap_target: bool = False
    """The file holds y before x."""
    layer: str = "reference"
    """GeoJSON: geometry at the `reference`, at the `moving` raster, or `links` between both."""
    image: str = ""
    """IIIF: the image service's address; Metashape: the camera's label. Empty: the moving raster's file name."""
    transform: str = "auto"
    """GDAL commands and IIIF: the transform that the reader is to fit."""
    moving: str = ""
    """File name of the moving raster, for a file with the points of several images."""
