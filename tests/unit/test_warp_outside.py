"""Pixels outside the moving raster: nodata, an alpha band or a mask, as chosen, and choices that cannot be."""

import json
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import RasterError
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import Affine
from crosstie.core.operation.operation import Operation, save_operation
from crosstie.core.raster.atomic import replacing
from crosstie.core.raster.atomic_group import together
from crosstie.core.raster.drivers import FileOptions
from crosstie.core.raster.fill import Outside
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.warp import WarpOptions, warp_registered
from osgeo import gdal

UTM = "EPSG:32633"
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
TURNED = Affine.of(frames.similarity(1.1, 25, 40, 4))


@pytest.fixture
def written(raster, textured, tmp_path):
    """written(dtype, outside, **what) -> (dataset, pixels (bands, rows, cols), valid (rows, cols) by the default)."""
    reference = raster(np.zeros((200, 200), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)

    def write(dtype, outside, bands=1, **what):
        grey = np.stack([textured(150, 180, seed=b) * 200 + 20 for b in range(bands)])
        if what.get("alpha"):
            grey[-1] = 255
        moving = raster(grey.astype(dtype), "moving.tif", **what)
        warp_registered(
            moving,
            reference,
            TURNED,
            str(tmp_path / "auto.tif"),
            how=WarpOptions(resampling="bilinear"),
            file=FileOptions(overwrite=True),
        )
        usual = gdal.Open(str(tmp_path / "auto.tif"))
        valid = usual.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
        out = str(tmp_path / "out.tif")
        warp_registered(
            moving,
            reference,
            TURNED,
            out,
            how=WarpOptions(resampling="bilinear", outside=outside),
            file=FileOptions(overwrite=True),
        )
        dataset = gdal.Open(out)
        pixels = dataset.ReadAsArray().reshape(dataset.RasterCount, *valid.shape)
        same = usual.ReadAsArray().reshape(usual.RasterCount, *valid.shape)[0]
        assert 0.5 < valid.mean() < 0.9
        assert np.array_equal(pixels[0][valid], same[valid])
        return dataset, pixels, valid

    return write


@pytest.mark.parametrize(("dtype", "value"), [(np.uint8, 255), (np.uint16, 65535), (np.int16, -9999),
                                              (np.float32, -1e30), (np.float64, float("nan"))])  # fmt: skip
def test_a_chosen_nodata_value(written, dtype, value):
    dataset, pixels, valid = written(dtype, Outside.of(nodata=value))
    stored = dataset.GetRasterBand(1).GetNoDataValue()
    assert np.isclose(stored, value, equal_nan=True)
    assert np.isclose(pixels[0][~valid].astype(float), value, equal_nan=True).all()
    assert not np.isclose(pixels[0][valid].astype(float), value, equal_nan=True).any()


def test_the_rasters_own_nodata_becomes_another(written):
    _, pixels, valid = written(np.uint8, Outside.of(nodata=255), nodata=0)
    assert (pixels[0][~valid] == 255).all() and (pixels[0][valid] < 255).all()


@pytest.mark.parametrize(("dtype", "full"), [(np.uint8, 255), (np.uint16, 65535)])
@pytest.mark.parametrize("nodata", [None, 0])
def test_an_alpha_band(written, dtype, full, nodata):
    dataset, pixels, valid = written(dtype, Outside.of("alpha"), nodata=nodata)
    assert dataset.RasterCount == 2
    assert dataset.GetRasterBand(2).GetColorInterpretation() == gdal.GCI_AlphaBand
    assert dataset.GetRasterBand(1).GetNoDataValue() is None
    assert (pixels[1][~valid] == 0).all() and (pixels[1][valid] == full).mean() > 0.95


def test_a_mask_instead_of_nodata(written):
    dataset, _, valid = written(np.uint8, Outside.of("mask"), nodata=0)
    assert dataset.GetRasterBand(1).GetNoDataValue() is None
    assert dataset.GetRasterBand(1).GetMaskFlags() == gdal.GMF_PER_DATASET
    assert np.array_equal(dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0, valid)


@pytest.mark.parametrize("kind", ["nodata", "mask"])
def test_an_alpha_band_of_the_rasters_own_is_taken_off(written, kind):
    outside = Outside.of(kind, 255 if kind == "nodata" else None)
    dataset, pixels, valid = written(np.uint8, outside, bands=4, alpha=True)
    assert dataset.RasterCount == 3
    if kind == "nodata":
        assert (pixels[:, ~valid] == 255).all()


@pytest.mark.parametrize(
    ("dtype", "choice", "message"),
    [
        (np.uint8, {"nodata": -9999}, "does not fit into pixels of type uint8, which hold 0 to 255"),
        (np.int16, {"nodata": 0.5}, "does not fit"),
        (np.uint16, {"nodata": float("nan")}, "does not fit"),
        (np.float32, {"nodata": 1e300}, "does not fit"),
        (np.uint8, {"kind": "nodata"}, "no nodata value of its own"),
        (np.uint8, {"kind": "alpha", "nodata": 0}, "exclude each other"),
        (np.uint8, {"kind": "glass"}, "no way glass"),
    ],
)
def test_choices_that_cannot_be(written, dtype, choice, message, tmp_path):
    with pytest.raises(RasterError, match=message):
        written(dtype, Outside.of(**choice))
    assert not (tmp_path / "out.tif").exists()


def test_on_the_command_line(raster, textured, tmp_path):
    source = raster((textured(150, 180) * 200 + 20).astype(np.uint8), "moving.tif")
    operation = Operation(
        TURNED, RasterGrid("m", (180, 150)), RasterGrid("r", (200, 200), np.diag([2.0, -2.0, 1.0]), UTM)
    )
    save_operation(str(tmp_path / "op.json"), operation)
    assert json.loads((tmp_path / "op.json").read_text())["transform"]["type"] == "affine"
    out = str(tmp_path / "a.tif")
    assert main(["apply", str(tmp_path / "op.json"), source.path, out, "--dstnodata", "7"]) == 0
    assert gdal.Open(out).GetRasterBand(1).GetNoDataValue() == 7
    png = str(tmp_path / "a.png")
    assert main(["apply", str(tmp_path / "op.json"), source.path, png, "--outside", "alpha"]) == 0
    assert gdal.Open(png).GetRasterBand(2).GetColorInterpretation() == gdal.GCI_AlphaBand
    assert main(["apply", str(tmp_path / "op.json"), source.path, str(tmp_path / "b.tif"), "--dstnodata", "700"]) == 1


@pytest.mark.parametrize("way", [replacing, together])
def test_a_target_that_another_program_holds_open_is_left_alone(tmp_path, monkeypatch, way):
    """As on Windows, where a file that is open cannot be replaced."""
    target = tmp_path / "a.tif"
    target.write_text("old")

    def locked(self, other):
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    monkeypatch.setattr("pathlib.Path.replace", locked)
    with (
        pytest.raises(RasterError, match="a.tif is open in another program"),
        way(str(target), True) as part,
        Path(part).open("w") as file,
    ):
        file.write("new")
    monkeypatch.undo()
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.tif"]
