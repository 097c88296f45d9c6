"""The profile of a match: stages are named after functions that are there, and processor time is booked on them."""

from __future__ import annotations

import ast
import time
from xml.etree import ElementTree

import pytest
from crosstie.tools import profile_pair
from crosstie.tools.flame_graph import WIDTH, flame_graph

PRODUCT = [(stage, name) for stage, names in profile_pair.STAGES.items() for name in names if "torch" not in name]


@pytest.mark.parametrize("stage, name", PRODUCT)
def test_the_functions_of_a_stage_are_in_the_product(stage, name):
    module, function = name.split(":")
    source = (profile_pair.ROOT / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
    assert function in {node.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)}


def test_the_first_stage_on_a_stack_gets_its_time():
    looking, fitting = "core.registration.cross_check:cross_check", "core.registration.tile_matching:fit_level"
    seconds = profile_pair.by_stage({("a:b", looking): 1.0, ("a:b", looking, fitting): 2.0, ("a:b",): 4.0})
    assert seconds["second look"] == 1.0
    assert seconds["fits and cross-validation"] == 2.0
    assert seconds["other"] == 4.0
    assert sum(seconds.values()) == 7.0


def _busy():
    end = time.thread_time() + 0.3
    while time.thread_time() < end:
        pass


def test_processor_time_is_booked_on_the_function_that_used_it():
    with profile_pair.sampled() as stacks:
        time.sleep(0.1)
        _busy()
    own = sum(used for stack, used in stacks.items() if stack[-1].endswith(":_busy"))
    assert own == pytest.approx(0.3, abs=0.1)
    assert sum(stacks.values()) < 1.5 * own


def test_a_flame_graph_is_as_wide_as_the_time_and_shows_every_name():
    picture = flame_graph({("main", "a<b>"): 3.0, ("main", "c", "d"): 1.0, ("main",): 0.5, ("else",): 0.5})
    root = ElementTree.fromstring(picture)
    space = "{http://www.w3.org/2000/svg}"
    boxes = {
        group.find(f"{space}title").text.split(":")[0]: group.find(f"{space}rect").attrib
        for group in root.iter(f"{space}g")
    }
    assert {name: float(box["width"]) / WIDTH for name, box in boxes.items()} == pytest.approx(
        {"main": 0.9, "a<b>": 0.6, "c": 0.2, "d": 0.2, "else": 0.1}, abs=1e-3
    )
    assert int(boxes["d"]["y"]) > int(boxes["c"]["y"]) > int(boxes["main"]["y"])


def test_a_flame_graph_of_nothing_is_a_picture_too():
    assert ElementTree.fromstring(flame_graph({})).tag.endswith("svg")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--reference", "a.tif"], "Name both rasters"),
        (["--pair", "one", "--manifest", "nowhere.json"], "There is no list of pairs"),
        (["--pair", "other", "--manifest", "pairs.json"], "no pair “other”; it has one"),
        (["--reference", "a.tif", "--moving", "b.tif"], "[ab].tif"),
        (["--pair", "one", "--moving", "b.tif", "--reference", "a.tif"], "not both"),
    ],
)
def test_what_cannot_be_profiled_is_said_in_a_sentence(arguments, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pairs.json").write_text('{"pairs": [{"id": "one", "moving": "b.tif", "reference": "a.tif"}]}')
    monkeypatch.setattr("sys.argv", ["profile_pair", *arguments])
    with pytest.raises(SystemExit, match=said):
        profile_pair.main()
