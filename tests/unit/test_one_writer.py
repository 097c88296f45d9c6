"""One writer a file: a second one is told, links are not followed, what is the user's stays, what was killed goes."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from crosstie.core.errors import RasterError
from crosstie.core.raster import atomic, target_lock
from crosstie.core.raster.atomic import replacing, write_failure
from crosstie.core.raster.atomic_group import together

WRITERS = [replacing, together]
AT_WORK = """
import os, sys, importlib.util
from pathlib import Path
from crosstie.core.raster.atomic import replacing
from crosstie.core.raster.atomic_group import together
with {"replacing": replacing, "together": together}[sys.argv[1]](sys.argv[2], overwrite=True) as part:
    Path(part).write_text("half")
    print("at work", flush=True)
    sys.stdin.readline()
    Path(part).write_text("whole")
"""


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    """Each test stands for a process that has not been here before."""
    monkeypatch.setattr(target_lock, "_seen", set())


@pytest.fixture
def at_work(tmp_path):
    """at_work(writer, name): another process that is writing a file, until it is told to go on, or killed."""
    started = []
    where = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}

    def start(writer, name="a.txt"):
        command = [sys.executable, "-c", AT_WORK, writer.__name__, str(tmp_path / name)]
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=where, text=True, cwd=tmp_path
        )
        started.append(process)
        assert process.stdout.readline() == "at work\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def write(writer, path, text="mine", overwrite=False):
    with writer(str(path), overwrite) as part:
        Path(part).write_text(text)


@pytest.mark.parametrize("first", WRITERS)
@pytest.mark.parametrize("second", WRITERS)
def test_the_second_is_told_and_the_first_ends_well(tmp_path, at_work, first, second):
    process = at_work(first)
    with pytest.raises(RasterError, match=r"a\.txt is being written by another Crosstie"):
        write(second, tmp_path / "a.txt", overwrite=True)
    process.communicate("\n")
    assert process.returncode == 0
    assert names(tmp_path) == ["a.txt"] and (tmp_path / "a.txt").read_text() == "whole"
    write(second, tmp_path / "a.txt", overwrite=True)
    assert (tmp_path / "a.txt").read_text() == "mine" and names(tmp_path) == ["a.txt"]


def test_other_targets_of_the_folder_are_free(tmp_path, at_work):
    process = at_work(replacing)
    write(replacing, tmp_path / "b.txt")
    assert (tmp_path / "b.txt").read_text() == "mine"
    process.communicate("\n")
    assert names(tmp_path) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("writer", WRITERS)
def test_two_threads_are_two_writers(tmp_path, writer):
    begun, go_on = threading.Event(), threading.Event()

    def first():
        with writer(str(tmp_path / "a.txt"), False) as part:
            begun.set()
            go_on.wait(30)
            Path(part).write_text("first")

    thread = threading.Thread(target=first)
    thread.start()
    begun.wait(30)
    try:
        with pytest.raises(RasterError, match="another Crosstie"):
            write(writer, tmp_path / "a.txt")
    finally:
        go_on.set()
        thread.join()
    assert (tmp_path / "a.txt").read_text() == "first" and names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("writer", WRITERS)
def test_what_a_killed_run_left_goes_at_the_next_start(tmp_path, at_work, writer):
    process = at_work(writer, "big.tif")
    left = names(tmp_path)
    assert len(left) == 2
    process.kill()
    process.communicate()
    assert names(tmp_path) == left
    write(replacing, tmp_path / "other.txt")
    assert names(tmp_path) == ["other.txt"]


@pytest.mark.parametrize("writer", WRITERS)
def test_what_a_living_run_has_under_way_is_left_alone(tmp_path, at_work, writer):
    process = at_work(writer)
    write(replacing, tmp_path / "other.txt")
    process.communicate("\n")
    assert process.returncode == 0 and names(tmp_path) == ["a.txt", "other.txt"]


THEIRS = ("map.part.json", "map.json.part", ".crosstie-notes.txt", ".crosstie-12345678-12345678-kept", ".map.json.lock")


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("fails", [False, True])
def test_files_of_the_user_stay(tmp_path, writer, fails):
    for name in THEIRS:
        (tmp_path / name).write_text("my own file")
    if fails:
        with pytest.raises(ZeroDivisionError), writer(str(tmp_path / "map.json"), False):
            raise ZeroDivisionError
    else:
        write(writer, tmp_path / "map.json")
    assert set(names(tmp_path)) - {"map.json"} == set(THEIRS)
    assert all((tmp_path / name).read_text() == "my own file" for name in THEIRS)


@pytest.mark.skipif(os.name == "nt", reason="links need a permission there")
@pytest.mark.parametrize("writer", WRITERS)
def test_links_are_not_followed(tmp_path, writer):
    victim = tmp_path / "victim.txt"
    victim.write_text("precious")
    lock = target_lock._lock_of(tmp_path / "out.json")
    for name in ("out.part.json", lock.name):
        (tmp_path / name).symlink_to(victim)
    write(writer, tmp_path / "out.json")
    assert victim.read_text() == "precious"
    assert not (tmp_path / "out.json").is_symlink() and (tmp_path / "out.part.json").is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="links need a permission there")
def test_a_part_whose_name_was_guessed_is_not_written_to(tmp_path, monkeypatch):
    victim, guessed = tmp_path / "victim.txt", tmp_path / "guessed"
    victim.write_text("precious")
    guessed.symlink_to(victim)
    monkeypatch.setattr(atomic, "part_of", lambda target: guessed)
    with pytest.raises(RasterError):
        write(replacing, tmp_path / "out.json")
    assert victim.read_text() == "precious"


@pytest.mark.parametrize("writer", WRITERS)
def test_a_file_that_appeared_meanwhile_is_not_replaced_unasked(tmp_path, writer):
    with pytest.raises(RasterError, match="exists already"), writer(str(tmp_path / "a.txt"), False) as part:
        Path(part).write_text("mine")
        (tmp_path / "a.txt").write_text("theirs")
    assert (tmp_path / "a.txt").read_text() == "theirs" and names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("writer", WRITERS)
def test_without_locks_there_are_still_names_of_ones_own(tmp_path, writer, monkeypatch):
    def none(file):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(target_lock, "_lock_file", none)
    with writer(str(tmp_path / "a.txt"), overwrite=True) as one, writer(str(tmp_path / "a.txt"), overwrite=True) as two:
        assert one != two
        Path(one).write_text("one")
        Path(two).write_text("two")
    assert (tmp_path / "a.txt").read_text() == "one"


@pytest.mark.parametrize("writer", WRITERS)
def test_a_refused_replacement_leaves_the_old_companions(tmp_path, writer, monkeypatch):
    for name in ("a.tif", "a.tif.aux.xml"):
        (tmp_path / name).write_text("old")
    real = Path.replace

    def refuse(self, target):
        if Path(target).name == "a.tif":
            raise PermissionError(13, "in use")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    refused = pytest.raises(RasterError, match=r"a\.tif is open in another program")
    with refused, writer(str(tmp_path / "a.tif"), overwrite=True) as part:
        for ending in ("", ".aux.xml"):
            Path(f"{part}{ending}").write_text("new")
    assert {name: (tmp_path / name).read_text() for name in names(tmp_path)} == {"a.tif": "old", "a.tif.aux.xml": "old"}


@pytest.mark.parametrize("writer", WRITERS)
def test_long_names_and_odd_ones(tmp_path, writer):
    for name in ("ä" * 110 + ".tif", "x" * 240 + ".tif", "[a]*?.txt" if os.name != "nt" else "[a].txt"):
        write(writer, tmp_path / name)
        assert (tmp_path / name).read_text() == "mine"
    assert len(names(tmp_path)) == 3


@pytest.mark.parametrize("writer", WRITERS)
def test_sentences_name_the_target_not_the_part(tmp_path, writer):
    with writer(str(tmp_path / "a.tif"), False) as part:
        sentence = str(write_failure(part))
        assert "a.tif cannot" in sentence and ".crosstie" not in sentence
        Path(part).write_text("x")


@pytest.mark.parametrize("name", ["o.png", "o.png.between.tif", "o.png.between.vrt"])
def test_messages_name_the_file_that_a_person_knows(tmp_path, name):
    folder, shown = target_lock.folder_of(tmp_path / "o.png"), target_lock.shown
    assert shown(folder / name) == tmp_path / "o.png"
    assert shown(folder / f"{folder.name}-{name}") == tmp_path / "o.png"
    assert shown(tmp_path / name.replace("between", "map")) == tmp_path / name.replace("between", "map")


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("beside", ["new.tif.aux.xml", "new.tif.ovr", "new.tif.msk", "new.tfw"])
def test_what_lies_beside_the_name_of_a_new_file_is_not_taken_for_its_own(tmp_path, writer, beside):
    """A file that is left alone by name, but would be replaced, removed or read with the new one."""
    theirs = tmp_path / beside
    theirs.write_text("theirs")
    with pytest.raises(RasterError, match=beside), writer(str(tmp_path / "new.tif"), overwrite=False):
        pytest.fail("It has begun.")
    with writer(str(tmp_path / "new.tif"), overwrite=True) as part:
        Path(part).write_text("new")
    assert (tmp_path / "new.tif").read_text() == "new"


def test_a_new_group_replaces_no_file_of_another(tmp_path):
    """A shapefile's table and projection may be somebody else's."""
    for name in ("new.dbf", "new.prj"):
        (tmp_path / name).write_text("theirs")

    def write(overwrite):
        with together(str(tmp_path / "new.shp"), overwrite) as part:
            for suffix in (".shp", ".dbf", ".shx"):
                Path(part).with_suffix(suffix).write_text("new")

    with pytest.raises(RasterError, match=r"new\.dbf exists"):
        write(overwrite=False)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"new.dbf": "theirs", "new.prj": "theirs"}
    write(overwrite=True)
    assert [(tmp_path / f"new.{s}").read_text() for s in ("shp", "dbf", "shx", "prj")] == ["new"] * 3 + ["theirs"]


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize(("one", "other", "place"), [("map.tif", "map.tiff", "map.tfw"), ("a.jpg", "a.jpeg", "a.jgw")])
def test_the_world_file_of_another_raster_stays(tmp_path, writer, one, other, place):
    for name in (one, other, place):
        (tmp_path / name).write_text("theirs")
    with writer(str(tmp_path / other), overwrite=True) as part:
        Path(part).write_text("new")
    assert (tmp_path / other).read_text() == "new"
    assert (tmp_path / one).read_text() == (tmp_path / place).read_text() == "theirs"


def test_a_write_reads_no_folder_as_that_of_a_large_batch_is_slow_to_read(tmp_path, monkeypatch):
    with replacing(str(tmp_path / "first.json")) as part:
        Path(part).write_text("{}")

    def read(*_):
        raise AssertionError("the folder was read")

    for module, name in ((os, "scandir"), (os, "listdir"), (Path, "glob"), (Path, "iterdir")):
        monkeypatch.setattr(module, name, read)
    with replacing(str(tmp_path / "second.json")) as part:
        Path(part).write_text("{}")
        Path(f"{part}-journal").write_text("")
    with replacing(str(tmp_path / "second.json"), overwrite=True) as part:
        Path(part).write_text("[]")
    monkeypatch.undo()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["first.json", "second.json"]


def test_whatever_a_failed_write_left_beside_is_gone(tmp_path):
    with pytest.raises(RasterError), replacing(str(tmp_path / "a.tif")) as part:
        Path(f"{part}.rare").write_text("half")
        raise OSError
    assert not list(tmp_path.iterdir())


def test_a_new_raster_gives_no_world_file_to_another_of_its_name(tmp_path):
    (tmp_path / "a.tiff").write_text("somebody's")
    with replacing(str(tmp_path / "a.tif")) as part:
        Path(part).write_text("new")
        Path(part).with_suffix(".tfw").write_text("1")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.tif", "a.tiff"]
