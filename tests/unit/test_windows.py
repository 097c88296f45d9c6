"""What Windows does and Linux does not: open files stay, network paths, a torch whose libraries do not load."""

import sqlite3
import sys
from pathlib import Path, PureWindowsPath

import pytest
from crosstie.core.errors import CrosstieError, MissingDependencyError, RasterError
from crosstie.core.raster.atomic import replacing
from crosstie.core.raster.atomic_group import together
from crosstie.core.raster.targets import takes_files
from crosstie.core.sqlite_tables import address, stored_tables
from crosstie.models import entry as entries
from crosstie.models.arrays import NumpyArrays, arrays_for
from crosstie.models.registry import find
from crosstie.services import match as matching
from crosstie.services.batch.queue import read_pairs

WAYS = pytest.mark.parametrize("way", [replacing, together])
BESIDE = ("a.tif.aux.xml", "a.tif.ovr", "a.tif.msk", "a.tfw")


@pytest.fixture
def old(tmp_path):
    """Return a raster with all that GDAL reads beside it."""
    for name in ("a.tif", *BESIDE):
        (tmp_path / name).write_text("old")
    return tmp_path / "a.tif"


@WAYS
@pytest.mark.parametrize("new", [[], ["a.tif.msk", "a.tif.aux.xml"], BESIDE])
def test_a_raster_that_is_open_elsewhere_keeps_its_companions(old, monkeypatch, way, new):
    before = Path.replace

    def replace(self, there):
        if Path(there) == old:
            raise PermissionError(13, "The process cannot access the file because it is being used by another process")
        return before(self, there)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(RasterError, match="a.tif is open in another program"), way(str(old), True) as part:
        Path(part).write_text("new")
        for name in new:
            beside(Path(part), name).write_text("new")
    assert {file.name: file.read_text() for file in old.parent.iterdir()} == dict.fromkeys(("a.tif", *BESIDE), "old")


def beside(part, name):
    """Return the companion of `part` that will be called `name`."""
    return part.with_suffix(".tfw") if name == "a.tfw" else Path(f"{part}{name[len('a.tif') :]}")


@WAYS
def test_companions_of_the_old_raster_do_not_stay_beside_the_new_one(old, way):
    with way(str(old), True) as part:
        Path(part).write_text("new")
        beside(Path(part), "a.tif.aux.xml").write_text("new")
        beside(Path(part), "a.tfw").write_text("new")
    found = {file.name: file.read_text() for file in old.parent.iterdir()}
    assert found == {"a.tif": "new", "a.tif.aux.xml": "new", "a.tfw": "new"}


@WAYS
def test_what_cannot_be_removed_does_not_hide_the_reason(tmp_path, monkeypatch, way):
    def refuse(*_details, **_named):
        raise PermissionError(13, "used by another process")

    with pytest.raises(ValueError, match="the reason"), way(str(tmp_path / "a.shp"), False) as part:
        Path(part).write_text("new")
        monkeypatch.setattr("os.unlink", refuse)
        monkeypatch.setattr("os.rmdir", refuse)
        raise ValueError("the reason")


@pytest.mark.parametrize(
    "path", [r"\\server\share\my points.gpkg", r"\\server\share\a#b?c.gpkg", r"C:\d\my points.gpkg"]
)
def test_sqlite_takes_the_address_of_a_network_path(path):
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):  # not: invalid uri authority
        sqlite3.connect(address(PureWindowsPath(path)), uri=True).execute("SELECT 1 FROM sqlite_master")


def test_sqlite_reads_odd_names(tmp_path):
    path = tmp_path / "a#b?c %41.gpkg"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE gpkg_contents (table_name TEXT)")
    assert stored_tables(str(path)) == set()


@pytest.mark.parametrize("ids", ["A,a", "Straße,STRASSE", "x y,X_Y"])
def test_ids_that_are_one_file_are_refused(tmp_path, ids):
    first, second = ids.split(",")
    (tmp_path / "pairs.csv").write_text(f"id,moving,reference\n{first},a.tif,b.tif\n{second},c.tif,d.tif\n", "utf-8")
    with pytest.raises(CrosstieError, match="there twice"):
        read_pairs(str(tmp_path / "pairs.csv"), str(tmp_path), {})


@pytest.mark.parametrize("says", ["WinError 5", "Errno 30"])
def test_a_folder_is_tried_and_not_asked(tmp_path, monkeypatch, says):
    """On Windows `os.access` tells of the read-only attribute alone, which does not count for folders."""
    assert takes_files(tmp_path)

    def refuse(*_details, **_named):
        raise PermissionError(13, says)

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    monkeypatch.setattr("os.access", lambda *_: True)
    assert not takes_files(tmp_path)


@pytest.fixture(
    params=[
        OSError("[WinError 1114] A dynamic link library (DLL) initialization routine failed."),
        ImportError("DLL load failed while importing _C"),
        RuntimeError("function '_has_torch_function' already has a docstring"),
        AttributeError("partially initialized module 'torch' has no attribute 'Tensor'"),
    ],
    ids=lambda error: type(error).__name__,
)
def broken_torch(request, monkeypatch):
    """A torch that is installed, and how its import ends."""

    class Broken:
        def find_spec(self, name, path=None, target=None):
            if name == "torch":
                raise request.param

    for name in [name for name in sys.modules if name.partition(".")[0] == "torch"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
    monkeypatch.setattr(entries, "find_spec", lambda name: object())
    return str(request.param)


def test_a_torch_that_does_not_load_leaves_structure(broken_torch):
    told = []
    arrays = arrays_for("auto", told.append)
    assert isinstance(arrays, NumpyArrays) and broken_torch in str(told[0])
    found, notes = matching._others(find("auto"), arrays)
    assert found == [] and "cannot be loaded here" in " ".join(map(str, notes))
    matcher, notes = matching.line_matcher("auto", arrays)
    assert matcher.name == "structural" and "cannot be loaded here" in " ".join(map(str, notes))


def test_a_matcher_whose_torch_does_not_load_says_what_to_do(broken_torch):
    with pytest.raises(MissingDependencyError, match="cannot be loaded here.*“Structure”") as raised:
        find("dgim").create(NumpyArrays())
    assert broken_torch in raised.value.details and "--force-reinstall torch" in raised.value.command


def test_a_torch_for_another_numpy_is_not_used(monkeypatch):
    torch = pytest.importorskip("torch")

    def refuse(array):
        raise RuntimeError("Numpy is not available")

    monkeypatch.setattr(torch, "from_numpy", refuse)
    told = []
    assert isinstance(arrays_for("cpu", told.append), NumpyArrays) and "Numpy is not available" in str(told[0])
