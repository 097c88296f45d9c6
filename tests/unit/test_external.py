"""Matchers of other people: TorchScript and ONNX files, and vismatch, behind the house's contract."""

from __future__ import annotations

import json
import os
import sys
import types

import numpy as np
import onnx
import pytest
import torch
from crosstie.core.errors import CrosstieError, MissingDependencyError
from crosstie.core.matching import MatchContext, WorkingImage
from crosstie.models.arrays import arrays_for
from crosstie.models.external import entries
from crosstie.models.registry import MATCHERS, find
from onnx import TensorProto, helper

SHIFT = (3, -2)
"""Where the moving image shows what the reference shows: column, row."""


class Correlator(torch.nn.Module):
    """The toy: one shift for all, by phase correlation, at a grid of points; a second output is its confidence."""

    def forward(self, reference: torch.Tensor, moving: torch.Tensor):
        rows, cols = reference.shape[2], reference.shape[3]
        product = torch.fft.fft2(moving[0, 0]) * torch.fft.fft2(reference[0, 0]).conj()
        peak = int(torch.argmax(torch.fft.ifft2(product / (product.abs() + 1e-6)).real))
        dy, dx = peak // cols, peak % cols
        shift = torch.tensor([float(dx - cols if dx > cols // 2 else dx), float(dy - rows if dy > rows // 2 else dy)])
        y, x = torch.meshgrid(torch.arange(8, rows - 8, 4), torch.arange(8, cols - 8, 4), indexing="ij")
        points = torch.stack([x, y], -1).reshape(-1, 2).float()
        return points, points + shift, torch.full((points.shape[0],), 0.9)


def write_onnx(path, points: np.ndarray, channels: int = 1, inputs: int = 2, confidence: bool = True):
    """Write a network that says the same of all: `points` in the reference, a pixel further in the moving image."""
    sizes = [1, channels, None, None]
    images = [helper.make_tensor_value_info(name, TensorProto.FLOAT, sizes) for name in "rmx"[:inputs]]
    constants = {"p": points, "q": points + 1.0, "c": np.full(len(points), 0.8)}
    names = list(constants) if confidence else ["p", "q"]
    nodes = [
        helper.make_node(
            "Constant", [], [name], value=helper.make_tensor(name, TensorProto.FLOAT, v.shape, v.astype(np.float32))
        )
        for name, v in constants.items()
        if name in names
    ]
    out = [helper.make_tensor_value_info(n, TensorProto.FLOAT, constants[n].shape) for n in names]
    graph = helper.make_graph(nodes, "toy", images, out)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(made, str(path))
    return path


@pytest.fixture(scope="module")
def script(tmp_path_factory):
    path = tmp_path_factory.mktemp("matchers") / "toy.pt"
    torch.jit.script(Correlator()).save(str(path))
    return path


def image(pixels: np.ndarray) -> WorkingImage:
    pixels = np.atleast_3d(pixels).transpose(2, 0, 1).astype(np.float32)
    return WorkingImage(np.ascontiguousarray(pixels), np.ones(pixels.shape[1:], bool), np.eye(3))


@pytest.fixture(scope="module")
def tiles():
    scene = np.random.default_rng(5).random((90, 110, 3))
    return image(scene), image(np.roll(scene, SHIFT[::-1], axis=(0, 1)))


def create(path):
    return find(f"file:{path}").create(arrays_for("cpu"))


CONTEXT = MatchContext(radius_px=8.0, spacing_px=12.0)


def test_a_torchscript_file_matches_tiles_by_the_house_contract(script, tiles):
    found = create(script).match(*tiles, CONTEXT)
    assert len(found) > 20 and np.allclose(found.moving_xy - found.reference_xy, SHIFT)
    assert np.allclose(found.confidence, 0.9) and np.allclose(found.reference_xy % 1, 0.5)
    cells = np.floor(found.reference_xy / CONTEXT.spacing_px).astype(int)
    assert len(np.unique(cells, axis=0)) == len(cells)


def test_matches_beyond_the_radius_or_on_invalid_pixels_are_dropped(script, tiles):
    matcher = create(script)
    assert len(matcher.match(*tiles, MatchContext(radius_px=2.0, spacing_px=12.0))) == 0
    half = WorkingImage(tiles[1].pixels, np.arange(110)[None].repeat(90, axis=0) < 55, np.eye(3))
    found = matcher.match(tiles[0], half, CONTEXT)
    assert len(found) and (found.moving_xy[:, 0] <= 55).all()


@pytest.mark.parametrize("origin, shift", [("centre", 0.5), ("corner", 0.0)])
def test_an_onnx_file_says_beside_it_what_its_pixels_are(tmp_path, tiles, origin, shift):
    points = np.array([[20.0, 30.0], [50.0, 60.0]])
    path = write_onnx(tmp_path / "toy.onnx", points, channels=3, confidence=False)
    path.with_suffix(".json").write_text(json.dumps({"channels": 3, "origin": origin, "title": "Toy", "multiple": 32}))
    found = create(path).match(*tiles, CONTEXT)
    assert np.allclose(found.reference_xy, points + shift) and np.allclose(found.moving_xy, points + shift + 1)
    assert find(f"file:{path}").title == "Toy" and (found.confidence == 0.5).all()


@pytest.mark.parametrize(
    "make, says",
    [
        (lambda p: (p / "a.pt").write_bytes(b"nothing"), "not a TorchScript file"),
        (lambda p: (p / "a.onnx").write_bytes(b"nothing"), "not an ONNX file"),
        (lambda p: write_onnx(p / "a.onnx", np.zeros((2, 2)), inputs=3), "3 inputs"),
        (lambda p: write_onnx(p / "a.onnx", np.zeros((2, 2)), channels=3), "could not match"),
        (lambda p: write_onnx(p / "a.onnx", np.zeros((2, 3))), "(2, 3)"),
    ],
)
def test_files_that_are_no_matchers_are_explained(tmp_path, tiles, make, says):
    make(tmp_path)
    with pytest.raises(CrosstieError) as error:
        create(next(iter(tmp_path.iterdir()))).match(*tiles, CONTEXT)
    assert says in str(error.value)


def test_a_script_of_one_output_is_explained(tmp_path, tiles):
    class One(torch.nn.Module):
        def forward(self, reference: torch.Tensor, moving: torch.Tensor):
            return reference - moving

    torch.jit.script(One()).save(str(tmp_path / "one.pt"))
    with pytest.raises(CrosstieError, match="one result instead of points"):
        create(tmp_path / "one.pt").match(*tiles, CONTEXT)


@pytest.mark.parametrize("text", ["{", "[1]", '{"channels": 2}', '{"colour": 1}', '{"origin": "middle"}'])
def test_a_description_that_makes_no_sense_is_refused_and_not_offered(tmp_path, script, text):
    path = tmp_path / "toy.pt"
    path.write_bytes(script.read_bytes())
    path.with_suffix(".json").write_text(text)
    with pytest.raises(CrosstieError, match="does not describe a matcher"):
        find(f"file:{path}")
    assert entries.in_folder(tmp_path) == []


def test_the_files_of_a_folder_are_offered(tmp_path, script):
    (tmp_path / "b.pt").write_bytes(script.read_bytes())
    write_onnx(tmp_path / "a.onnx", np.zeros((1, 2)))
    (tmp_path / "notes.txt").write_text("no matcher")
    assert [entry.title for entry in entries.in_folder(tmp_path)] == ["a", "b"]
    assert entries.in_folder(tmp_path / "missing") == []


@pytest.mark.parametrize("name", ["nothing", "file:/nowhere/a.pt", "file:/nowhere/a.pth"])
def test_names_that_lead_nowhere_are_refused(name):
    with pytest.raises(CrosstieError):
        find(name)


def stand_in(calls: list):
    """Return a module with vismatch's documented interface (version 1.4.0): get_matcher(name, device)(img0, img1)."""

    def get_matcher(name, device="cpu"):
        if name != "toy":
            raise RuntimeError(f"Matcher {name} not yet supported.")

        def match(img0, img1):
            calls.append((img0.shape, img1.shape, device))
            points = np.array([[10.0, 20.0], [40.0, 50.0]])
            return {
                "matched_kpts0": points,
                "matched_kpts1": points + SHIFT,
                "matched_confidences": np.array([1.2, 0.4]),
            }

        return match

    made = types.ModuleType("vismatch")
    made.__spec__ = types.SimpleNamespace(origin="vismatch/__init__.py")
    made.get_matcher = get_matcher
    return made


def test_vismatch_is_run_offline_and_its_points_are_brought_to_the_house_frame(monkeypatch, tiles):
    calls = []
    monkeypatch.setitem(sys.modules, "vismatch", stand_in(calls))
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    found = find("vismatch:toy").create(arrays_for("cpu")).match(*tiles, CONTEXT)
    assert np.allclose(found.reference_xy, [[10.5, 20.5], [40.5, 50.5]]) and found.confidence.tolist() == [1.0, 0.4]
    assert calls == [((3, 90, 110), (3, 90, 110), "cpu")]
    assert os.environ["HF_HUB_OFFLINE"] == "1"
    with pytest.raises(CrosstieError, match="fetch nothing"):
        find("vismatch:other").create(arrays_for("cpu")).match(*tiles, CONTEXT)


def test_without_vismatch_its_models_say_what_is_missing():
    with pytest.raises(MissingDependencyError, match="vismatch"):
        find("vismatch:sift-lightglue").create(arrays_for("cpu"))


def test_what_vismatch_offers_is_read_without_importing_it(tmp_path):
    (tmp_path / "__init__.py").write_text("raise RuntimeError\navailable_models = ['loftr', 'roma']\n")
    assert [entry.name for entry in entries.in_vismatch(tmp_path)] == ["vismatch:loftr", "vismatch:roma"]
    (tmp_path / "__init__.py").write_text("available_models = [str(1)]")
    assert entries.in_vismatch(tmp_path) == [] and entries.in_vismatch(tmp_path / "missing") == []


def test_ours_are_not_external():
    assert not any(entry.external for entry in MATCHERS.values())


def test_a_title_may_be_as_long_as_allowed():
    for over, is_read in ((0, True), (1, False)):
        says = {"title": "t" * (entries.LONGEST_TITLE + over), "description": "d" * entries.LONGEST_DESCRIPTION}
        assert entries.Interface(**says)._is_sensible() == is_read
