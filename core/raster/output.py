"""The GeoTIFF of a registered raster: like the moving raster, on the reference's map."""

from __future__ import annotations

from collections import Counter
from functools import reduce
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..crs import spatial_reference
from ..errors import RasterError
from ..gdal_errors import collected
from ..geometry import frames
from ..messages import Message, joined, message
from .alpha import opaque_value
from .atomic import write_failure
from .band_description import copy_description, count_column, counted, counts_of
from .cache import flush, relieve
from .drivers import LONGEST
from .fill import UNTOUCHED, Outside, marked
from .georeference import Geotransform, geotransform_numbers
from .moving_view import data_bands
from .pixel_type import SIGNED, has_signed_bytes, nodata_of, numpy_type
from .pixels import Grid, is_nodata
from .source import Raster
from .target_lock import shown

TILE_PX = 256
OPTIONS = (
    "TILED=YES", f"BLOCKXSIZE={TILE_PX}", f"BLOCKYSIZE={TILE_PX}", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER",
    "NUM_THREADS=ALL_CPUS",
)  # fmt: skip


WIDE = (np.dtype(np.int64), np.dtype(np.uint64))
"""No float holds all their numbers, and GDAL's warper counts in floats."""
LARGEST_EXACT = 1 << 53
EMPTY = message(
    "No pixel of the result is valid: it lies beside the moving raster, or all numbers of that are nodata, or so near "
    "to nodata that GDAL does not tell them apart."
)
ROUNDED = message(
    "Some numbers of 64 bits are too large to be resampled exactly: they were rounded to about 15 digits. Register "
    "without resampling to keep them."
)


class Output:
    """A GeoTIFF being written. Pixels outside the moving raster are nodata, or hidden by an alpha band or a mask."""

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
        bands = [moving.dataset.GetRasterBand(b) for b in data_bands(moving)]
        self._type, self._dtype = _common_type(moving)
        self._nodata = self._nodata_for(bands, outside)
        self._alpha_at = self._place_of_alpha(len(bands), outside)
        self._at = [b for b in range(1, len(bands) + bool(self._alpha_at) + 1) if b != self._alpha_at]
        self._has_mask = not self._gdal_sees_nodata and not self._gdal_sees_alpha
        self._block_type = self._type_of_blocks()
        self._counts: dict[int, Counter] = {
            at: Counter() for at, band in zip(self._at, bands) if count_column(band.GetDefaultRAT()) >= 0
        }
        self._is_rounded = False
        self._holds_any = False
        self._dataset = self._create(bands)
        self._place(reference)
        self._describe(bands)

    def block_side(self, most_bytes: int) -> int:
        """Return the side, in whole tiles, of blocks that need about `most_bytes`."""
        pixel_bytes = len(self._at) * gdal.GetDataTypeSize(self._block_type) // 8 + 1
        return max(TILE_PX, int((most_bytes / pixel_bytes) ** 0.5) // TILE_PX * TILE_PX)

    def empty_block(self, width: int, height: int) -> gdal.Dataset:
        """Return a dataset in memory with the moving raster's data bands and, if `wants_validity`, one of validity."""
        block = gdal.GetDriverByName("MEM").Create("", width, height, len(self._at), self._block_type)
        if self.wants_validity:
            block.AddBand(gdal.GDT_Byte)
            block.GetRasterBand(block.RasterCount).SetColorInterpretation(gdal.GCI_AlphaBand)
        if self._nodata is not None:
            for b in range(1, len(self._at) + 1):
                block.GetRasterBand(b).SetNoDataValue(self.untouched)
                block.GetRasterBand(b).Fill(self.untouched)
        return block

    def write(self, block: gdal.Dataset, x: int, y: int) -> None:
        """Write a block from `empty_block` to its place. Raises RasterError where the disk does not take it."""
        validity = block.GetRasterBand(block.RasterCount).ReadAsArray() if self.wants_validity else None
        with collected() as errors:
            for b, at in enumerate(self._at, 1):
                band = self._dataset.GetRasterBand(at)
                values = self._finished(block.GetRasterBand(b).ReadAsArray())
                self._is_rounded |= self._dtype in WIDE and bool((np.abs(values.astype(float)) >= LARGEST_EXACT).any())
                self._count(at, values, validity)
                self._holds_any = self._holds_any or bool(self._valid(values, validity).any())
                band.WriteArray(values.view(np.uint8) if self._is_signed_byte else values, x, y)
            if validity is not None:
                self._write_validity(validity, x, y)
            relieve(self._dataset, self._moving.dataset)
        if errors:
            raise RasterError(write_failure(self._path), "\n".join(errors))

    def flush(self) -> None:
        """Compress and write what was kept back, after a block of whole tiles; RasterError as for `write`.

        Else all of GDAL's cache is compressed when the file is closed, and no cancel would end that.
        """
        if self._dataset.GetRasterBand(1).GetBlockSize() != [TILE_PX, TILE_PX]:
            return  # A strip that is written in parts would be compressed, and take its place in the file, over again.
        with collected() as errors:
            flush(self._dataset)
        if errors:
            raise RasterError(write_failure(self._path), "\n".join(errors))

    def close(self) -> list[str]:
        """Finish the file; return GDAL's errors while it wrote what it had kept back."""
        with collected() as errors:
            for at, counts in self._counts.items():
                band = self._dataset.GetRasterBand(at)
                band.SetDefaultRAT(counted(band.GetDefaultRAT(), counts))
            if self._dataset is not None:
                self._dataset.FlushCache()
            self._dataset = None
        return errors

    @property
    def notes(self) -> tuple[Message, ...]:
        """What to tell of the numbers that were written."""
        return (*((ROUNDED,) if self._is_rounded else ()), *(() if self._holds_any else (EMPTY,)))

    @property
    def wants_validity(self) -> bool:
        """Whether blocks have a band of validity: a nodata value says the same without the work of one."""
        return self._has_mask or bool(self._alpha_at) or bool(self._moving.alpha.band)

    @property
    def untouched(self) -> float | None:
        """What pixels of a block hold that nothing was warped into; None where their validity says so."""
        if self._nodata is None:
            return None
        return UNTOUCHED if self._marks_at_the_end else self._nodata

    @property
    def _marks_at_the_end(self) -> bool:
        """Whether a nodata value is only written into finished pixels, so that none becomes it by chance."""
        return self._nodata is not None and self._dtype.kind in "iuf" and self._dtype not in WIDE

    @property
    def _is_signed_byte(self) -> bool:
        """Whether the file's bytes are signed, which GDAL before 3.7 has no type for."""
        return self._dtype == np.int8 and self._type == gdal.GDT_Byte

    @property
    def _gdal_sees_nodata(self) -> bool:
        """Whether GDAL takes the nodata value for one, which it compares with signed bytes as if they were unsigned."""
        return self._nodata is not None and not (self._is_signed_byte and self._nodata < 0)

    @property
    def _gdal_sees_alpha(self) -> bool:
        """Whether GDAL takes the alpha band for a mask, as it does in grey and colour images of these types."""
        count = len(self._at) + 1
        return self._alpha_at == count and count in (2, 4) and self._type in (gdal.GDT_Byte, gdal.GDT_UInt16)

    def _finished(self, values: np.ndarray) -> np.ndarray:
        """Return the pixels of a block as the file holds them."""
        if self._nodata is not None and self._marks_at_the_end:
            return marked(values, self._nodata, self._dtype)
        if self._is_signed_byte:
            return np.clip(values, -128, 127).astype(np.int8)
        return values

    def _count(self, at: int, values: np.ndarray, validity: np.ndarray | None) -> None:
        if at in self._counts:
            self._counts[at] += counts_of(values[self._valid(values, validity)])

    def _valid(self, values: np.ndarray, validity: np.ndarray | None) -> np.ndarray:
        return ~is_nodata(values, self._nodata) if validity is None else validity > 0

    def _write_validity(self, validity: np.ndarray, x: int, y: int) -> None:
        if self._has_mask:
            self._dataset.GetRasterBand(1).GetMaskBand().WriteArray((validity > 0) * np.uint8(255), x, y)
        if self._alpha_at:
            opaque = self._moving.alpha.opaque if self._moving.alpha.band else opaque_value(self._type)
            self._dataset.GetRasterBand(self._alpha_at).WriteArray(np.round(validity * (opaque / 255)), x, y)

    def _nodata_for(self, bands: list[gdal.Band], outside: Outside) -> float | None:
        """Return the nodata value to write, None for none; NaN for plain floats. A GeoTIFF has but one."""
        own = next((value for band in bands if (value := nodata_of(band)) is not None), None)
        if outside.kind == "nodata":
            return outside.value_for(self._dtype, own)
        if outside.kind != "auto":
            return None
        says_nothing = own is None and not self._moving.alpha.band and not self._moving.has_mask
        return float("nan") if says_nothing and self._dtype.kind == "f" else own

    def _place_of_alpha(self, data_bands: int, outside: Outside) -> int:
        """Return the one-based band that the alpha is written to: the moving raster's, or the last; 0 for none."""
        own = self._moving.alpha.band
        if outside.kind == "alpha":
            return own or data_bands + 1
        return own if outside.kind == "auto" else 0

    def _type_of_blocks(self) -> int:
        """Return the type to warp in: where nodata is only written at the end, one that holds `UNTOUCHED`."""
        if self._marks_at_the_end:
            return gdal.GDT_Float32 if self._dtype in (np.int8, np.uint8, np.float32) else gdal.GDT_Float64
        return gdal.GDT_Int16 if self._is_signed_byte else self._type

    def _create(self, bands: list[gdal.Band]) -> gdal.Dataset:
        dataset = None
        with collected() as errors:
            dataset = gdal.GetDriverByName("GTiff").Create(
                self._path,
                self._grid.cols,
                self._grid.rows,
                len(self._at) + bool(self._alpha_at),
                self._type,
                _merged(self._options(bands), self._creation_options),
            )
            if dataset is not None and self._has_mask:
                _add_mask(dataset)
        if dataset is None or errors:
            words = [error.replace(self._path, shown(Path(self._path)).name)[:LONGEST] for error in errors[:1]]
            said = [message("GDAL says: {reason}", reason=text) for text in words]
            raise RasterError(joined([write_failure(self._path), *said]), "\n".join(errors))
        return dataset

    def _options(self, bands: list[gdal.Band]) -> list[str]:
        options = [*OPTIONS, "INTERLEAVE=" + ("PIXEL" if len(bands) <= 4 else "BAND")]
        colours = [band.GetColorInterpretation() for band in bands[:3]]
        has_colours = colours == [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand] and self._at[:3] == [1, 2, 3]
        options.append("PHOTOMETRIC=" + ("RGB" if has_colours else "MINISBLACK"))
        # GDAL means the first band that is no colour.
        is_first = self._alpha_at == (4 if has_colours else 2)
        options.append("ALPHA=" + ("YES" if is_first else "UNSPECIFIED"))
        if self._is_signed_byte:
            options.append("=".join(SIGNED))
        return options

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
        if self._nodata is not None:
            self._dataset.GetRasterBand(1).SetNoDataValue(self._nodata)
        for at, b, band in zip(self._at, data_bands(self._moving), bands):
            copy_description(band, self._dataset.GetRasterBand(at))
            if b in self._moving.alpha.pictures:
                self._call(at, gdal.GCI_Undefined)
        if self._alpha_at:
            self._call(self._alpha_at, gdal.GCI_AlphaBand)

    def _call(self, at: int, interpretation: int) -> None:
        with collected():
            self._dataset.GetRasterBand(at).SetColorInterpretation(interpretation)


def _merged(ours: list[str], given: tuple[str, ...]) -> list[str]:
    """Return creation options of which the given ones count first; blocks of our size belong to tiles only."""
    keys = {option.partition("=")[0].upper() for option in given}
    if "TILED=NO" in (option.upper() for option in given):
        keys |= {"BLOCKXSIZE", "BLOCKYSIZE"}
    return [*given, *(option for option in ours if option.partition("=")[0] not in keys)]


def _common_type(moving: Raster) -> tuple[int, np.dtype]:
    """Return GDAL's type that holds all bands, since a GeoTIFF has but one, and the type of the numbers in it."""
    bands = [moving.dataset.GetRasterBand(b) for b in range(1, moving.band_count + 1)]
    if all(map(has_signed_bytes, bands)):
        return gdal.GDT_Byte, np.dtype(np.int8)
    kinds = [gdal.GDT_Int16 if has_signed_bytes(band) else band.DataType for band in bands]
    common = reduce(gdal.DataTypeUnion, kinds)
    return common, numpy_type(common)


def _add_mask(dataset: gdal.Dataset) -> None:
    """Add a mask inside the file, not beside it."""
    before = gdal.GetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK")
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    try:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", before)


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
