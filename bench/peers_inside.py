"""One pair through another program, in its own Python: `peers_inside.py NAME JOB.json`; imports none of ours.

Programs that only write a registered raster are given two more bands, the column and the row of every pixel, so that
what they wrote tells where each place went.
"""

import contextlib
import importlib.metadata
import json
import sys
import time
from pathlib import Path

import numpy as np

NEAREST_PX = 2.0
"""How far from a place a written pixel may be to tell of it."""


def _as_gdal_3_8():
    """Let an older GDAL do what AROSICS uses of GDAL 3.8: datasets and options in with statements, masks."""
    from osgeo import gdal, gdal_array, ogr

    for kind in (gdal.Dataset, ogr.DataSource):
        if not hasattr(kind, "__enter__"):
            kind.__enter__ = lambda self: self
            kind.__exit__ = lambda self, *_failure: self.FlushCache()
    if not hasattr(gdal, "config_options"):
        gdal.config_options = _config_options
    if gdal_array.NumericTypeCodeToGDALTypeCode(np.bool_) is None:
        before = gdal_array.NumericTypeCodeToGDALTypeCode
        gdal_array.NumericTypeCodeToGDALTypeCode = lambda kind: gdal.GDT_Byte if kind == np.bool_ else before(kind)


@contextlib.contextmanager
def _config_options(options, **_where):
    from osgeo import gdal

    before = {name: gdal.GetConfigOption(name) for name in options}
    for name, value in options.items():
        gdal.SetConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetConfigOption(name, value)


def _arosics():
    """Return AROSICS as it runs with any GDAL: PyPI's wheels have no driver for ENVI, its default for files between."""
    _as_gdal_3_8()
    import arosics

    for begin in (arosics.COREG.__init__, arosics.COREG_LOCAL.__init__):
        begin.__defaults__ = tuple("GTIFF" if value == "ENVI" else value for value in begin.__defaults__)
    return arosics


def arosics_global(job):
    """Return where places went by one shift."""
    found = _arosics().COREG(job["reference"], job["moving"], max_shift=job["max_shift_px"], q=True)
    found.calculate_spatial_shifts()
    return _deshifted(job, found.coreg_info)


def arosics_local(job):
    """Return where places went by a grid of shifts."""
    found = _arosics().COREG_LOCAL(
        job["reference"], job["moving"], job["grid_px"], max_shift=job["max_shift_px"], q=True, progress=False
    )
    found.calculate_spatial_shifts() if hasattr(found, "calculate_spatial_shifts") else found.CoRegPoints_table
    return _deshifted(job, found.coreg_info)


def _deshifted(job, info):
    from arosics import DESHIFTER

    counted = str(Path(job["folder"]) / "counted.tif")
    _count(job["moving"], counted)
    target = str(Path(job["folder"]) / "deshifted.tif")
    DESHIFTER(counted, info, path_out=target, fmt_out="GTIFF", q=True, align_grids=True).correct_shifts()
    return _places(target, job, 0)


def coregix(job):
    """Return where places went by a rigid transform of edge images."""
    from coregix import align_image_pair

    counted, target = (str(Path(job["folder"]) / name) for name in ("counted.tif", "aligned.tif"))
    _count(job["moving"], counted, with_image=True)
    align_image_pair(counted, job["reference"], target, band_index=0, output_on_moving_grid=False, output_nodata=-9999)
    return _places(target, job, 1)


def gefolki(job):
    """Return where places went by a dense flow, from where the georeferences put them."""
    import rasterio
    from gefolki import EFolki
    from rasterio.warp import Resampling, reproject, transform

    with rasterio.open(job["reference"]) as reference, rasterio.open(job["moving"]) as moving:
        fixed, laid = reference.read(1).astype(np.float32), np.zeros(reference.shape, np.float32)
        reproject(
            moving.read(1).astype(np.float32), laid, src_transform=moving.transform, src_crs=moving.crs,
            dst_transform=reference.transform, dst_crs=reference.crs, resampling=Resampling.bilinear,
        )  # fmt: skip
        xs, ys = zip(*[moving.transform * tuple(place) for place in job["points"]])
        xs, ys = transform(moving.crs, reference.crs, xs, ys)
        start = np.array([~reference.transform * place for place in zip(xs, ys)])
    u, v = EFolki(_unit(fixed), _unit(laid), iteration=2, radius=[32, 24, 16, 8], rank=4, levels=5)
    places = start.copy()
    for _ in range(20):
        rows, cols = (np.clip(places[:, i].astype(int), 0, fixed.shape[1 - i] - 1) for i in (1, 0))
        places = start - np.column_stack([u[rows, cols], v[rows, cols]])
    return places


def _unit(image):
    low, high = np.percentile(image, (2, 98))
    return np.clip((image - low) / max(high - low, 1e-6), 0, 1).astype(np.float32)


def _count(source, target, with_image=False):
    """Write the column and the row of every pixel of a raster, after its first band if wanted."""
    image, place, crs = _read(source)
    rows, cols = image.shape[1:]
    y, x = np.mgrid[:rows, :cols] + 0.5
    bands = [*([image[0]] if with_image else []), x, y]
    _write(target, np.array(bands, np.float32), place, crs)


def _places(written, job, first):
    """Return the (N, 2) reference pixels where a written raster shows the job's places; NaN where it does not."""
    bands, to_map, _ = _read(written)
    x, y = bands[first], bands[first + 1]
    _, reference, _ = _read(job["reference"])
    known, found = (x > 0) & (y > 0), []
    for place in job["points"]:
        distance = np.where(known, np.hypot(x - place[0], y - place[1]), np.inf)
        row, col = np.unravel_index(np.argmin(distance), distance.shape)
        inner = 0 < row < x.shape[0] - 1 and 0 < col < x.shape[1] - 1
        if distance[row, col] > NEAREST_PX or not inner or not known[row - 1 : row + 2, col - 1 : col + 2].all():
            found.append([np.nan, np.nan])
            continue
        across = [(band[row, col + 1] - band[row, col - 1]) / 2 for band in (x, y)]
        down = [(band[row + 1, col] - band[row - 1, col]) / 2 for band in (x, y)]
        off = np.linalg.solve(np.column_stack([across, down]), [place[0] - x[row, col], place[1] - y[row, col]])
        on_map = to_map @ [col + 0.5 + off[0], row + 0.5 + off[1], 1]
        found.append((np.linalg.inv(reference) @ on_map)[:2])
    return np.array(found)


def _read(path):
    """Return (bands, rows, cols), (3, 3) pixels to the map, and the CRS as WKT, by whichever library is there."""
    try:
        import rasterio

        with rasterio.open(path) as data:
            return data.read(), np.array(data.transform).reshape(3, 3), data.crs.to_wkt()
    except ImportError:
        from osgeo import gdal

        data = gdal.Open(path)
        x0, a, b, y0, c, d = data.GetGeoTransform()
        bands = data.ReadAsArray().reshape(-1, data.RasterYSize, data.RasterXSize)
        return bands, np.array([[a, b, x0], [c, d, y0], [0, 0, 1]]), data.GetProjection()


def _write(path, bands, to_map, wkt):
    try:
        import rasterio
        from rasterio.transform import Affine

        shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2], "dtype": "float32"}
        place = {"transform": Affine(*to_map[:2].ravel()), "crs": rasterio.crs.CRS.from_wkt(wkt)}
        with rasterio.open(path, "w", driver="GTiff", **shape, **place) as data:
            data.write(bands)
    except ImportError:
        from osgeo import gdal

        data = gdal.GetDriverByName("GTiff").Create(path, *bands.shape[:0:-1], len(bands), gdal.GDT_Float32)
        (a, b, x0), (c, d, y0) = to_map[:2]
        data.SetGeoTransform((x0, a, b, y0, c, d))
        data.SetProjection(wkt)
        for number, band in enumerate(bands, 1):
            data.GetRasterBand(number).WriteArray(band)
        data.FlushCache()


PEERS = {"arosics_global": arosics_global, "arosics_local": arosics_local, "gefolki": gefolki, "coregix": coregix}

if __name__ == "__main__":
    name, path = sys.argv[1:]
    job = json.loads(Path(path).read_text())
    answer = {"version": importlib.metadata.version(name.split("_")[0])}
    start = time.perf_counter()
    try:
        answer["points"] = [list(map(float, place)) for place in PEERS[name](job)]
    except Exception as error:
        answer["refused"] = f"{type(error).__name__}: {error}"[:300]
    answer["seconds"] = time.perf_counter() - start
    Path(path).with_suffix(".answer.json").write_text(json.dumps(answer))
