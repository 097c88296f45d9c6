"""Small parts of the matchers, each against what it must give."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.matching import Placement, WorkingImage
from crosstie.models.structural.confidence import by_chance
from crosstie.models.structural.window_matching import _best_cells
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from crosstie.models.cstf.keypoints import SIGMAS, response  # noqa: E402
from crosstie.models.external.file import _onnx  # noqa: E402
from crosstie.models.tar.coarse_search import BATCH, _Run  # noqa: E402
from crosstie.models.tar.matcher import SAME, Beside  # noqa: E402


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 4), st.integers(0, 99))
def test_each_block_gives_its_highest_cell(rows, cols, step, seed):
    height = np.random.default_rng(seed).normal(size=(rows, cols))
    found_rows, found_cols, block = _best_cells(height, step)
    across = -(-cols // step)
    assert block.tolist() == list(range(-(-rows // step) * across))
    for row, col, number in zip(found_rows, found_cols, block):
        top, left = number // across * step, number % across * step
        part = height[top : top + step, left : left + step]
        assert height[row, col] == part.max() and top <= row < top + step and left <= col < left + step


def test_blocks_without_a_finite_cell_give_none():
    height = np.full((4, 4), -np.inf)
    height[3, 0] = 1.0
    rows, cols, block = _best_cells(height, 2)
    assert (rows.tolist(), cols.tolist(), block.tolist()) == ([3], [0], [2])


@pytest.mark.parametrize("half", [0.5, 2.0, 5.0, 40.0, 1000.0])
def test_chance_is_a_share_and_grows_as_the_corridor_narrows(half):
    lines = SimpleNamespace(weight=1.0, per_px=(1.0, 1.0))
    chances = [by_chance(16, SimpleNamespace(epipolar=lines, epipolar_px=px)) for px in (half, 2 * half)]
    assert 0 < chances[1] <= chances[0] <= 1
    assert chances[1] >= by_chance(16) * 0.9, "a corridor leaves fewer displacements than the whole range"


def test_keypoints_respond_nowhere_in_what_is_invalid():
    seen = torch.rand(1, 2 + 3 * len(SIGMAS), 40, 40, generator=torch.Generator().manual_seed(0))
    seen[:, 1] = 1.0
    seen[:, 1, :, :20] = 0.0
    found = response(seen)
    assert torch.isfinite(found).all() and (found[..., :20] == 0).all() and (found[..., 20:] != 0).any()


@pytest.mark.parametrize(
    ("device", "known", "used"),
    [
        ("cpu", ["CUDAExecutionProvider", "CPUExecutionProvider"], ["CPUExecutionProvider"]),
        ("cuda", ["CUDAExecutionProvider", "CPUExecutionProvider"], ["CUDAExecutionProvider", "CPUExecutionProvider"]),
        ("cuda", ["CPUExecutionProvider"], ["CPUExecutionProvider"]),
    ],
)
def test_onnx_runs_on_the_device_that_was_chosen(device, known, used, monkeypatch, tmp_path):
    asked = []

    class Session:
        def __init__(self, path, providers):
            asked.extend(providers)

        def get_inputs(self):
            return [SimpleNamespace(name="a"), SimpleNamespace(name="b")]

    module = SimpleNamespace(InferenceSession=Session, get_available_providers=lambda: known)
    monkeypatch.setitem(sys.modules, "onnxruntime", module)
    _onnx(tmp_path / "a.onnx", device)
    assert asked == used


def test_every_hypothesis_of_the_own_search_is_looked_at():
    def likelihoods(maps):
        return np.array([np.pad([[value]], 1, constant_values=-9.0) for value in (m[0, 2] for m in maps)])

    search = SimpleNamespace(
        _likelihoods=likelihoods, _candidate=lambda matrix, value: value, is_cancelled=lambda: False, reach=1
    )
    maps = [np.array([[1, 0, k + 1.0], [0, 1, 0], [0, 0, 1]]) for k in range(2 * BATCH + 3)]
    shares = []
    found = _Run._best(search, maps, lambda stage, share: shares.append(share))
    assert found == [k + 1.0 for k in range(len(maps))]
    assert shares[-1] == 1 and shares == sorted(shares)


@pytest.mark.parametrize(("away", "count"), [(0.5, 1), (2.0, 2)])
def test_the_placement_of_another_search_is_added_where_it_is_another(away, count):
    image = WorkingImage(np.zeros((1, 400, 300), np.float32), np.ones((400, 300), bool), np.eye(3))

    def aligner(x, significance):
        matrix = np.array([[1, 0, x], [0, 1, 0], [0, 0, 1.0]])
        return SimpleNamespace(place=lambda *_: [Placement(matrix, 0.5, significance, 1.0, {})])

    found = Beside(aligner(0.0, 9.0), aligner(away * SAME * 400, 2.0)).place(image, image)
    assert len(found) == count and all(p.significance == 9.0 for p in found)
