"""Writing is whole or not at all, and never on top of something unasked."""

import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError, RasterError
from crosstie.core.geometry import frames
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.matrix import Affine, Projective
from crosstie.core.operation.operation import Operation
from crosstie.core.progress import CancelledError
from crosstie.core.raster import output, target, warp
from crosstie.core.raster.atomic import replacing
from crosstie.core.raster.drivers import FileOptions
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.warp import WarpOptions, warp_registered
from osgeo import gdal

UTM = "EPSG:32633"
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
STAY = Affine.of(frames.similarity(1.1, 5, 3, 4))


@pytest.fixture
def pair(raster, textured):
    moving = raster((textured(600, 700) * 255).astype(np.uint8), "moving.tif")
    return moving, raster(np.zeros((300, 300), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def names(folder):
    return sorted(p.name for p in folder.iterdir())


@pytest.fixture(params=[False, True], ids=["GDAL returns None", "GDAL raises"])
def either_way(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_progress_names_the_stage_and_ends_at_one(pair, folder, monkeypatch):
    monkeypatch.setattr(warp, "BLOCK_BYTES", 1 << 17)
    told = []
    warp_registered(*pair, STAY, str(folder / "a.tif"), progress=lambda stage, share: told.append((stage, share)))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(set(shares)) > 4
    assert {str(stage) for stage, _ in told} == {"Writing the registered raster"}


@pytest.mark.parametrize("after", [0, 1, 5, 40])
def test_cancel_leaves_nothing(pair, folder, monkeypatch, either_way, after):
    monkeypatch.setattr(warp, "BLOCK_BYTES", 1 << 17)
    asked = iter(range(10**9))
    with pytest.raises(CancelledError):
        warp_registered(*pair, STAY, str(folder / "a.tif"), is_cancelled=lambda: next(asked) >= after)
    assert names(folder) == []


def test_cancel_reaches_gdal_itself(pair, folder, monkeypatch):
    """Cancelled while GDAL works on a single piece."""
    asked = []
    real = gdal.Warp

    def spying(*arguments, **named):
        asked.append("inside")
        return real(*arguments, **named)

    monkeypatch.setattr(gdal, "Warp", spying)
    with pytest.raises(CancelledError):
        warp_registered(*pair, STAY, str(folder / "a.tif"), is_cancelled=lambda: bool(asked))
    assert names(folder) == []


def test_an_existing_file_is_not_overwritten_unasked(pair, folder):
    (folder / "a.tif").write_text("precious")
    with pytest.raises(RasterError, match="exists already"):
        warp_registered(*pair, STAY, str(folder / "a.tif"))
    assert (folder / "a.tif").read_text() == "precious"
    assert names(folder) == ["a.tif"]


def test_the_old_file_survives_a_failure(pair, folder):
    (folder / "a.tif").write_text("precious")
    with pytest.raises(CancelledError):
        warp_registered(*pair, STAY, str(folder / "a.tif"), file=FileOptions(overwrite=True), is_cancelled=lambda: True)
    assert (folder / "a.tif").read_text() == "precious"
    assert names(folder) == ["a.tif"]


def test_overwriting_takes_the_old_companions_away(pair, folder):
    (folder / "a.tif").write_text("old")
    (folder / "a.tif.aux.xml").write_text("<PAMDataset/>")
    warp_registered(*pair, STAY, str(folder / "a.tif"), file=FileOptions(overwrite=True))
    assert gdal.Open(str(folder / "a.tif")) is not None
    assert names(folder) == ["a.tif"]


@pytest.mark.parametrize("which", [0, 1])
def test_the_inputs_are_never_overwritten(pair, which):
    before = Path(pair[which].path).read_bytes()
    with pytest.raises(RasterError, match="is the file that is being read"):
        warp_registered(*pair, STAY, pair[which].path, file=FileOptions(overwrite=True))
    assert Path(pair[which].path).read_bytes() == before


def test_missing_folder(pair, folder):
    with pytest.raises(RasterError, match="does not exist"):
        warp_registered(*pair, STAY, str(folder / "nowhere" / "a.tif"))


def test_a_folder_as_target(pair, folder):
    with pytest.raises(RasterError, match="is a folder"):
        warp_registered(*pair, STAY, str(folder), file=FileOptions(overwrite=True))


@pytest.fixture
def mounted(folder):
    """Return a mounter of small file systems; skips where the test may not mount."""
    done = []

    def mount(*options):
        command = ["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(folder)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("mounting a file system is not allowed here")
        done.append(folder)
        return folder

    yield mount
    for path in done:
        subprocess.run(["umount", str(path)], check=False)


@pytest.mark.skipif(os.name == "nt", reason="needs tmpfs")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # GDAL raises once more as it closes
def test_a_full_disk(pair, mounted, either_way):
    full = mounted("size=64k")
    with pytest.raises(RasterError, match="The disk is full"):
        warp_registered(*pair, STAY, str(full / "a.tif"))
    assert names(full) == []


@pytest.mark.skipif(os.name == "nt", reason="needs tmpfs")
def test_a_read_only_folder(pair, mounted, either_way):
    with pytest.raises(RasterError, match="read-only"):
        warp_registered(*pair, STAY, str(mounted("ro") / "a.tif"))


def test_a_full_disk_seen_from_gdal(pair, folder, monkeypatch):
    """The same where nothing can be mounted: GDAL's last flush reports it."""
    monkeypatch.setattr(output.Output, "close", lambda self: setattr(self, "_dataset", None) or ["No space left"])
    with pytest.raises(RasterError, match="cannot be written|disk is full") as caught:
        warp_registered(*pair, STAY, str(folder / "a.tif"))
    assert caught.value.details == "No space left"
    assert names(folder) == []


def test_a_damaged_moving_raster(raster, textured, pair, folder, either_way):
    moving = raster((textured(400, 400) * 255).astype(np.uint8), "bad.tif", options=["COMPRESS=DEFLATE", "TILED=YES"])
    data = bytearray(Path(moving.path).read_bytes())
    data[len(data) // 3 : 2 * len(data) // 3] = bytes(len(data) // 3)
    Path(moving.path).write_bytes(data)
    with pytest.raises(RasterError, match="damaged"):
        warp_registered(moving, pair[1], STAY, str(folder / "a.tif"))
    assert names(folder) == []


def test_a_moving_raster_that_is_gone(pair, folder):
    Path(pair[0].path).unlink()
    with pytest.raises(RasterError, match="does not exist"):
        warp_registered(*pair, STAY, str(folder / "a.tif"))
    assert names(folder) == []


def test_absurdly_large_results_are_refused_with_the_numbers(pair, folder):
    with pytest.raises(RasterError, match=r"700,000 × 600,000 pixels \(391 GB\).*own resolution"):
        warp_registered(*pair, Affine.of(frames.scaling(1000)), str(folder / "a.tif"))
    assert names(folder) == []
    warp_registered(*pair, Affine.of(frames.scaling(1000)), str(folder / "a.tif"), how=WarpOptions(grid="own"))


def test_large_rasters_may_have_large_results(pair, folder, monkeypatch):
    monkeypatch.setattr(target, "LARGEST_BYTES", 1000)
    warp_registered(*pair, Affine.of(frames.scaling(1.5)), str(folder / "a.tif"))


def test_a_transform_that_reaches_the_horizon(pair, folder):
    matrix = np.array([[1, 0, 0], [0, 1, 0], [-1 / 500, 0, 1]])
    with pytest.raises(RasterError, match="to infinity"):
        warp_registered(*pair, Projective.of(matrix), str(folder / "a.tif"))
    assert names(folder) == []


def test_a_transform_that_folds_beyond_its_points_is_refused_with_the_place(pair, folder):
    xy = np.random.default_rng(0).uniform(0, 250, (40, 2))
    bowl = xy + 4e-3 * np.column_stack([-(xy[:, 0] ** 2) / 2, 0 * xy[:, 1]])
    transform = FAMILIES["polynomial2"].fit(xy, bowl)  # turns round at x = 250, the raster goes on to 700
    with pytest.raises(
        RasterError, match=r"polynomial2 transform cannot carry all of moving.tif. It folds .* around x"
    ):
        warp_registered(*pair, transform, str(folder / "a.tif"))
    assert names(folder) == []


@pytest.mark.parametrize("matrix", [[[1, 2, 0], [2, 4, 0], [0, 0, 1]], np.diag([0.0, 0.0, 1.0]).tolist()])
def test_a_singular_operation_is_told_when_it_is_read(matrix):
    side = RasterGrid("m", (10, 10)).to_json()
    values = {"format": "crosstie-operation", "version": 1, "moving": side, "reference": side}
    with pytest.raises(CrosstieError, match="damaged: the matrix is singular"):
        Operation.from_json({**values, "transform": {"type": "affine", "matrix": matrix}})


@pytest.mark.parametrize(
    "transform",
    [
        {"type": "affine", "matrix": [1, 2, 3]}, {"type": "affine", "matrix": [["a", 2, 3]] * 3}, {"type": "affine"},
        {"type": "affine", "matrix": [[1, 2], [1]]}, {"type": "piecewise", "triangles": [[0.5]]},
        {"type": "polynomial2", "centre": 3},
    ],
)  # fmt: skip
def test_values_that_do_not_fit_are_told_in_our_words_and_not_in_numpys(transform):
    side = RasterGrid("m", (10, 10)).to_json()
    values = {"format": "crosstie-operation", "version": 1, "moving": side, "reference": side, "transform": transform}
    with pytest.raises(CrosstieError, match="damaged: a value in it is missing, or of another kind") as told:
        Operation.from_json(values)
    assert told.value.details


def test_unknown_resampling(pair, folder):
    with pytest.raises(RasterError, match="no resampling called soft"):
        warp_registered(*pair, STAY, str(folder / "a.tif"), how=WarpOptions(resampling="soft"))
    assert names(folder) == []


def test_replacing_cleans_up_after_any_error(folder):
    with pytest.raises(ZeroDivisionError), replacing(str(folder / "a.txt")) as part:
        Path(part).write_text("half")
        raise ZeroDivisionError
    assert names(folder) == []


def test_replacing_turns_failures_of_the_system_into_sentences(folder):
    with pytest.raises(RasterError, match="cannot be written|disk is full"), replacing(str(folder / "a.txt")) as part:
        with Path("/dev/full").open("w") as file:
            file.write("x" * 10)
        Path(part).write_text("whole")
    assert names(folder) == []
