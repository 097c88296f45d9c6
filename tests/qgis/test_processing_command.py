"""The algorithms by qgis_process, as a script or a server runs them: no window, no initGui, JSON on stdout."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsApplication

ROOT = Path(__file__).parents[2]
# Debian 12's wrapper of the same name passes an option that the program does not know.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
TRUE_SHIFT = np.array([9.0, -6.0])

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    """A throw-away profile with the plugin enabled, under the name that its folder has for users."""
    folder = tmp_path_factory.mktemp("config")
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "crosstie").symlink_to(ROOT, target_is_directory=True)
    settings = folder / "profiles" / "default" / "QGIS" / f"QGIS{Qgis.QGIS_VERSION.partition('.')[0]}.ini"
    settings.parent.mkdir()
    settings.write_text("[PythonPlugins]\ncrosstie=true\n")
    return folder


@pytest.fixture(scope="module")
def qgis_process(profile):
    """qgis_process(*arguments): the finished process; rc, stdout and stderr."""
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONPATH", None)

    def call(*arguments):
        words = [PROGRAM, *(str(argument) for argument in arguments)]
        return subprocess.run(words, env=environment, capture_output=True, text=True, timeout=300, check=False)

    return call


def blurred(image, sigma):
    """The image under a Gaussian, around its edges."""
    frequencies = np.meshgrid(*(np.fft.fftfreq(side) for side in image.shape), indexing="ij")
    gaussian = np.exp(-2 * (np.pi * sigma) ** 2 * sum(f**2 for f in frequencies))
    return np.fft.ifft2(np.fft.fft2(image) * gaussian).real


@pytest.fixture(scope="module")
def scene_pair(tmp_path_factory):
    """Two files of one invented scene: the second inverted and, in its pixels, shifted by TRUE_SHIFT; both in UTM."""
    folder = tmp_path_factory.mktemp("pair")
    noise = np.random.default_rng(4).normal(size=(360, 400))
    scene = sum(weight * blurred(noise, sigma) for weight, sigma in ((4, 1.5), (30, 6), (120, 18)))
    patches = np.where(blurred(noise, 12) > 0, 1.0, -1.0)
    scene = scene / scene.std() + patches
    column, row = (60 + TRUE_SHIFT).astype(int)
    reference, moving = scene[60:300, 60:330], -scene[row : row + 200, column : column + 220]
    paths = folder / "reference.tif", folder / "moving.tif"
    for path, pixels, west in zip(paths, (reference, moving), (500000.0, 500000.0)):
        low, high = pixels.min(), pixels.max()
        bytes_ = (1 + 253 * (pixels - low) / (high - low)).astype(np.uint8)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), *bytes_.shape[::-1], 1, gdal.GDT_Byte)
        dataset.SetGeoTransform((west, 2.0, 0.0, 5000000.0, 0.0, -2.0))
        dataset.SetProjection("EPSG:32633")
        dataset.GetRasterBand(1).WriteArray(bytes_)
        dataset.FlushCache()
    return paths


def test_it_lists_and_explains_both_algorithms(qgis_process):
    listed = qgis_process("list")
    assert listed.returncode == 0, listed.stderr
    assert "crosstie:matchlayers" in listed.stdout
    assert "crosstie:registerraster" in listed.stdout
    told = json.loads(qgis_process("--json", "help", "crosstie:matchlayers").stdout)
    assert told["parameters"]["MATCHER"]["default_value"] == "auto"
    assert not told["parameters"]["MOVING"]["optional"]
    assert {"VERDICT", "TIE_POINTS", "RMSE_PX", "OUTPUT", "POINTS_FILE", "TRANSFORM_FILE"} <= set(told["outputs"])


def test_match_and_register_from_end_to_end(qgis_process, scene_pair, tmp_path):
    reference, moving = scene_pair
    files = {"OUTPUT": "ties.gpkg", "POINTS_FILE": "moving.tif.points", "TRANSFORM_FILE": "moving.json"}
    words = [f"{name}={tmp_path / file}" for name, file in files.items()]
    matched = qgis_process(
        "--json", "run", "crosstie:matchlayers", "--", f"MOVING={moving}", f"REFERENCE={reference}", *words
    )
    assert matched.returncode == 0, matched.stdout + matched.stderr
    results = json.loads(matched.stdout)["results"]
    assert results["VERDICT"] in ("accepted", "review")
    assert results["TIE_POINTS"] >= 8
    assert results["RMSE_PX"] < 2
    for file in files.values():
        assert (tmp_path / file).stat().st_size > 0
    target = tmp_path / "registered.tif"
    written = qgis_process(
        "--json", "run", "crosstie:registerraster", "--", f"MOVING={moving}", f"REFERENCE={reference}",
        f"TRANSFORM_FILE={tmp_path / 'moving.json'}", f"OUTPUT={target}",
    )  # fmt: skip
    assert written.returncode == 0, written.stdout + written.stderr
    assert json.loads(written.stdout)["results"]["OUTPUT"] == str(target)
    west, step, _, north, _, _ = gdal.Open(str(target)).GetGeoTransform()
    assert step == pytest.approx(2.0)
    place = np.array([west - 500000.0, 5000000.0 - north]) / 2.0
    assert np.abs(place - TRUE_SHIFT).max() <= 2.0


def test_registering_needs_no_step_before(qgis_process, scene_pair, tmp_path):
    reference, moving = scene_pair
    target = tmp_path / "registered.tif"
    done = qgis_process(
        "--json", "run", "crosstie:registerraster", "--", f"MOVING={moving}", f"REFERENCE={reference}",
        f"OUTPUT={target}", "GRID=own", "RESAMPLING=bilinear", "TRANSFORM=shift",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["TRANSFORM_TYPE"] == "shift"
    assert gdal.Open(str(target)).RasterCount == 1


def test_processing_run_in_this_process_finds_the_same_place(qgis_processing, scene_pair, tmp_path):
    import processing
    from crosstie.core.geometry.families import transform_from_json
    from crosstie.host.processing.provider import CrosstieProvider

    reference, moving = scene_pair
    provider = CrosstieProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        results = processing.run(
            "crosstie:matchlayers",
            {
                "MOVING": str(moving), "REFERENCE": str(reference),
                "OUTPUT": "TEMPORARY_OUTPUT", "TRANSFORM_FILE": str(tmp_path / "moving.json"),
            },
        )  # fmt: skip
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    assert results["TIE_POINTS"] == sum(feature["enabled"] for feature in results["OUTPUT"].getFeatures()) >= 8
    transform = transform_from_json(json.loads((tmp_path / "moving.json").read_text())["transform"])
    corners = np.array([[0, 0], [220, 0], [220, 200], [0, 200.0]])
    assert np.abs(transform.forward(corners) - corners - TRUE_SHIFT).max() < 1.5


def test_a_match_that_cannot_be_ends_with_status_1_and_a_sentence(qgis_process, scene_pair, tmp_path):
    reference, _ = scene_pair
    flat = tmp_path / "flat.tif"
    gdal.Translate(str(flat), str(reference), scaleParams=[[0, 255, 7, 7]])
    done = qgis_process(
        "run", "crosstie:matchlayers", "--", f"MOVING={flat}", f"REFERENCE={reference}", f"OUTPUT={tmp_path / 't.gpkg'}"
    )
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert "Traceback" not in said
    assert "unexpected" not in said
    assert "flat" in said
    assert not (tmp_path / "t.gpkg").exists()


def test_a_missing_file_and_a_wrong_choice_are_said(qgis_process, scene_pair, tmp_path):
    reference, moving = scene_pair
    gone = qgis_process("run", "crosstie:matchlayers", "--", "MOVING=/gone.tif", f"REFERENCE={reference}")
    assert gone.returncode == 1
    assert "/gone.tif" in gone.stdout + gone.stderr
    wrong = qgis_process(
        "run", "crosstie:matchlayers", "--", f"MOVING={moving}", f"REFERENCE={reference}", "TRANSFORM=spline",
        f"OUTPUT={tmp_path / 't.gpkg'}",
    )  # fmt: skip
    assert wrong.returncode == 1
    assert "TRANSFORM" in wrong.stdout + wrong.stderr
