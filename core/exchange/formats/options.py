"""What a person may say about a file that the file does not say itself."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Options:
    """Hints for reading and wishes for writing."""

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
    """GDAL commands and IIIF: the transform that the reader shall fit."""
