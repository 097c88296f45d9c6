"""The GeoTIFF of a registered raster: like the moving raster, on the reference's map."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from ..crs import spatial_reference
from ..errors import RasterError
from ..gdal_errors import collected
from ..geometry import frames
from .atomic import write_failure
from .cache import relieve
from .fill import Outside
from .georeference import Geotransform, geotransform_numbers
from .pixels import Grid
from .source import Raster, numpy_type

TILE_PX = 256
OPTIONS = (
    "TILED=YES", f"BLOCKXSIZE={TILE_PX}", f"BLOCKYSIZE={TILE_PX}", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER",
    "NUM_THREADS=ALL_CPUS",
)  # fmt: skip


class Output:
    """A GeoTIFF being written. Pixels outside the moving raster are nodata, or hidden by an internal mask."""

    def __init__(
        self,
        path: str,
        moving: Raster,
        reference: Raster,
        grid: Grid,
        creation_options: tuple[str, ...] = (),
        outside: Outside = Outside(),  # noqa: B008 (frozen)
    ):
        self._creation_options = creation_options
        self._path, self._moving, self._grid = path, moving, grid
        bands = [moving.dataset.GetRasterBand(b) for b in range(1, moving.band_count + 1)]
        self.has_source_alpha = bands[-1].GetColorInterpretation() == gdal.GCI_AlphaBand and len(bands) > 1
        self._type = _common_type(bands)
        self._data_bands = len(bands) - self.has_source_alpha
        self.source_nodata, self.target_nodata = self._nodata(bands[0], outside)
        own_alpha = self.has_source_alpha and outside.kind == "auto"
        self._writes_alpha = outside.kind == "alpha" or own_alpha
        self._has_mask = self.target_nodata is None and not self._writes_alpha
        self._dataset = self._create(bands)
        self._place(reference)
        self._describe(bands)

    def block_side(self, most_bytes: int) -> int:
        """Return the side, in whole tiles, of blocks that need about `most_bytes`."""
        pixel_bytes = self._data_bands * gdal.GetDataTypeSize(self._type) // 8 + 1
        return max(TILE_PX, int((most_bytes / pixel_bytes) ** 0.5) // TILE_PX * TILE_PX)

    def empty_block(self, width: int, height: int) -> gdal.Dataset:
        """Return a dataset in memory with the moving raster's data bands and, if `wants_validity`, one of validity."""
        block = gdal.GetDriverByName("MEM").Create("", width, height, self._data_bands, self._type)
        if self.wants_validity:
            block.AddBand(gdal.GDT_Byte)
            block.GetRasterBand(block.RasterCount).SetColorInterpretation(gdal.GCI_AlphaBand)
        if self.target_nodata is not None:
            for b in range(1, self._data_bands + 1):
                block.GetRasterBand(b).SetNoDataValue(self.target_nodata)
                block.GetRasterBand(b).Fill(self.target_nodata)
        return block

    def write(self, block: gdal.Dataset, x: int, y: int) -> None:
        """Write a block from `empty_block` to its place. Raises RasterError where the disk does not take it."""
        width, height = block.RasterXSize, block.RasterYSize
        with collected() as errors:
            for b in range(1, self._data_bands + 1):
                pixels = block.GetRasterBand(b).ReadRaster(0, 0, width, height)
                self._dataset.GetRasterBand(b).WriteRaster(x, y, width, height, pixels)
            if self.wants_validity:
                self._write_validity(block.GetRasterBand(block.RasterCount).ReadAsArray(), x, y)
            relieve(self._dataset, self._moving.dataset)
        if errors:
            raise RasterError(write_failure(self._path), "\n".join(errors))

    def _write_validity(self, validity: np.ndarray, x: int, y: int) -> None:
        if self._has_mask:
            self._dataset.GetRasterBand(1).GetMaskBand().WriteArray((validity > 0) * np.uint8(255), x, y)
        else:
            self._alpha_band.WriteArray(self._alpha_values(validity), x, y)

    def close(self) -> list[str]:
        """Finish the file; return GDAL's errors while it wrote what it had kept back."""
        with collected() as errors:
            if self._dataset is not None:
                self._dataset.FlushCache()
            self._dataset = None
        return errors

    @property
    def wants_validity(self) -> bool:
        """Whether a mask or an alpha band is written: a nodata value says the same without the work of one."""
        return self._has_mask or self._writes_alpha

    @property
    def _alpha_band(self) -> gdal.Band:
        return self._dataset.GetRasterBand(self._dataset.RasterCount)

    def _alpha_values(self, validity: np.ndarray) -> np.ndarray:
        """Return validity (0..255) in the range of an alpha band of this type, as GDAL understands it."""
        return validity.astype(np.uint16) * 257 if self._alpha_band.DataType == gdal.GDT_UInt16 else validity

    def _nodata(self, band: gdal.Band, outside: Outside) -> tuple[float | None, float | None]:
        """Return the nodata value to read (None: the bands' own) and to write (None: none); NaN for plain floats."""
        if outside.kind == "nodata":
            return None, outside.value_for(np.dtype(numpy_type(self._type)), band.GetNoDataValue())
        if outside.kind != "auto":
            return None, None
        if band.GetNoDataValue() is not None:
            return None, band.GetNoDataValue()
        plain_float = self._type in (gdal.GDT_Float32, gdal.GDT_Float64) and band.GetMaskFlags() == gdal.GMF_ALL_VALID
        return (float("nan"), float("nan")) if plain_float else (None, None)

    def _create(self, bands: list[gdal.Band]) -> gdal.Dataset:
        options = [*OPTIONS, "INTERLEAVE=" + ("PIXEL" if len(bands) <= 4 else "BAND")]
        colours = [band.GetColorInterpretation() for band in bands[:3]]
        if colours == [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]:
            options.append("PHOTOMETRIC=RGB")
        if self._writes_alpha:
            options.append("ALPHA=YES")
        dataset = None
        with collected() as errors:
            dataset = gdal.GetDriverByName("GTiff").Create(
                self._path,
                self._grid.cols,
                self._grid.rows,
                self._data_bands + self._writes_alpha,
                self._type,
                _merged(options, self._creation_options),
            )
            if dataset is not None and self._has_mask:
                _add_mask(dataset)
        if dataset is None or errors:
            raise RasterError(write_failure(self._path), "\n".join(errors))
        return dataset

    def _place(self, reference: Raster) -> None:
        """Put the grid where the reference is: on its map, between its control points, or nowhere."""
        grid = self._grid
        if isinstance(reference.georeference, Geotransform):
            self._dataset.SetGeoTransform(geotransform_numbers(reference.georeference.matrix @ grid.to_native))
            crs = spatial_reference(reference.crs_wkt)
            if crs is not None:
                self._dataset.SetSpatialRef(crs)
        elif reference.georeference is not None and reference.georeference.kind == "gcp":
            self._dataset.SetGCPs(_moved(reference.dataset.GetGCPs(), grid), spatial_reference(reference.crs_wkt))
        elif reference.georeference is not None:
            self._dataset.SetMetadata(_moved_rpc(reference.dataset.GetMetadata("RPC"), grid), "RPC")

    def _describe(self, bands: list[gdal.Band]) -> None:
        """Carry over what the bands are called and what their numbers mean."""
        keep = {k: v for k, v in self._moving.dataset.GetMetadata().items() if k != "AREA_OR_POINT"}
        self._dataset.SetMetadata(keep)
        if self.target_nodata is not None:
            self._dataset.GetRasterBand(1).SetNoDataValue(self.target_nodata)
        for b, band in enumerate(bands[: self._data_bands], 1):
            _copy_description(band, self._dataset.GetRasterBand(b))
        if self._writes_alpha:
            with collected():
                self._alpha_band.SetColorInterpretation(gdal.GCI_AlphaBand)


def _merged(ours: list[str], given: tuple[str, ...]) -> list[str]:
    """Return creation options of which the given ones count first; blocks of our size belong to tiles only."""
    keys = {option.partition("=")[0].upper() for option in given}
    if "TILED=NO" in (option.upper() for option in given):
        keys |= {"BLOCKXSIZE", "BLOCKYSIZE"}
    return [*given, *(option for option in ours if option.partition("=")[0] not in keys)]


def _common_type(bands: list[gdal.Band]) -> int:
    """Return the data type that holds all bands; a GeoTIFF has but one."""
    common = bands[0].DataType
    for band in bands[1:]:
        common = gdal.DataTypeUnion(common, band.DataType)
    return common


def _add_mask(dataset: gdal.Dataset) -> None:
    """Add a mask inside the file, not beside it."""
    before = gdal.GetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK")
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    try:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", before)


def _copy_description(source: gdal.Band, target: gdal.Band) -> None:
    with collected():
        target.SetDescription(source.GetDescription())
        target.SetColorInterpretation(source.GetColorInterpretation())
        if source.GetColorTable() is not None:
            target.SetColorTable(source.GetColorTable())
        if source.GetCategoryNames():
            target.SetCategoryNames(source.GetCategoryNames())
        if source.GetScale() not in (None, 1.0) or source.GetOffset() not in (None, 0.0):
            target.SetScale(source.GetScale() or 1.0)
            target.SetOffset(source.GetOffset() or 0.0)
        if source.GetUnitType():
            target.SetUnitType(source.GetUnitType())
        target.SetMetadata({k: v for k, v in source.GetMetadata().items() if not k.startswith("STATISTICS_")})


def _moved(gcps, grid: Grid) -> list[gdal.GCP]:
    """Return the reference's control points in target pixels."""
    pixels = frames.apply(np.linalg.inv(grid.to_native), np.array([[g.GCPPixel, g.GCPLine] for g in gcps]))
    return [gdal.GCP(g.GCPX, g.GCPY, g.GCPZ, x, y, g.Info, g.Id) for g, (x, y) in zip(gcps, pixels.tolist())]


def _moved_rpc(rpc: dict, grid: Grid) -> dict:
    """Return the reference's camera model for target pixels; RPCs count from pixel centres."""
    moved = dict(rpc)
    for name, start, step in (("SAMP", grid.left, grid.step_x), ("LINE", grid.top, grid.step_y)):
        offset, scale = (float(rpc[f"{name}_{key}"].split()[0]) for key in ("OFF", "SCALE"))
        moved[f"{name}_OFF"] = repr((offset + 0.5 - start) / step - 0.5)
        moved[f"{name}_SCALE"] = repr(scale / step)
    return moved
