"""dgim behind the contract: windows, masks, memory, broken weights; with a network that has learned nothing."""

from __future__ import annotations

import json

import numpy as np
import pytest

torch = pytest.importorskip("torch")
safetensors = pytest.importorskip("safetensors.torch")

from crosstie.core.matching import MatchContext, WorkingImage  # noqa: E402
from crosstie.core.progress import CancelledError  # noqa: E402
from crosstie.models import weights  # noqa: E402
from crosstie.models.arrays import arrays_for, in_batches  # noqa: E402
from crosstie.models.calibration import Calibration  # noqa: E402
from crosstie.models.dgim.matcher import DgimMatcher, load_network  # noqa: E402
from crosstie.models.dgim.network import Dgim, Shape  # noqa: E402
from crosstie.models.windowed import MARGIN_PX, SIDES, WINDOW_PX  # noqa: E402
from crosstie.models.windows import surest_per_square, window_grid, window_sides  # noqa: E402
from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

TINY = Shape(
    widths=(8, 12, 16), depths=(1, 1, 1), rounds=1, heads=2,
    half_width=12, detail_width=8, half_features=4, full_features=4, vote_width=16,
)  # fmt: skip
CONTEXT = MatchContext(radius_px=14.0, spacing_px=16.0)
ALL_SURE = Calibration(slope=0.0, offset=2.0)


def matcher():
    """Return one that has learned nothing: fixed templates of structure alone, so what it must find is known."""
    torch.manual_seed(0)
    network = Dgim(TINY)
    for mix in (network.half_features, network.full_features):
        torch.nn.init.zeros_(mix.share)
        torch.nn.init.zeros_(mix.learn.weight)
    return DgimMatcher(arrays_for("cpu"), network, ALL_SURE)


def image(rows, cols, bands=1, seed=0, valid=None):
    """Return smooth noise: something to match everywhere."""
    rng = np.random.default_rng(seed)
    grain = rng.random((bands, rows // 3 + 2, cols // 3 + 2)).astype(np.float32)
    pixels = np.repeat(np.repeat(grain, 3, 1), 3, 2)[:, :rows, :cols]
    valid = np.ones((rows, cols), bool) if valid is None else valid
    return WorkingImage(np.ascontiguousarray(pixels * valid), valid, np.eye(3))


@settings(max_examples=60, deadline=None)
@given(rows=st.integers(1, 700), cols=st.integers(1, 700))
def test_window_cores_cover_every_tile_once_with_a_margin(rows, cols):
    starts, cores = window_grid((rows, cols), SIDES, MARGIN_PX)
    covered = np.zeros((rows, cols), int)
    for (y, x), (y0, x0, y1, x1) in zip(starts, cores):
        covered[y0:y1, x0:x1] += 1
        for start, low, high, length in ((y, y0, y1, rows), (x, x0, x1, cols)):
            assert start >= 0 and (start + WINDOW_PX <= length or start == 0)
            assert low - start >= MARGIN_PX or low == 0
            assert start + WINDOW_PX - high >= MARGIN_PX or high == length
    assert (covered == 1).all()


@settings(max_examples=60, deadline=None)
@given(rows=st.integers(1, 2000), cols=st.integers(1, 2000))
def test_windows_are_as_few_as_large_ones_and_hardly_larger_than_the_tile(rows, cols):
    sides = window_sides((rows, cols), 432, 48, 16)
    few = window_grid((rows, cols), (432, 432), 48)[0]
    starts, cores = window_grid((rows, cols), sides, 48)
    assert len(starts) == len(few)
    assert all(side % 16 == 0 and side <= 432 for side in sides)
    assert all(side < length + 16 for side, length in zip(sides, (rows, cols)))
    for (y, x), (y0, x0, y1, x1) in zip(starts, cores):
        for start, low, high, side, length in ((y, y0, y1, sides[0], rows), (x, x0, x1, sides[1], cols)):
            assert low - start >= 48 or low == 0
            assert start + side - high >= 48 or high == length


@pytest.mark.parametrize("size", [(128, 128), (97, 203), (40, 300)])
def test_equal_tiles_match_in_place(size):
    tile = image(*size)
    found = matcher().match(tile, tile, CONTEXT)
    assert len(found) >= 0.3 * size[0] * size[1] / 16**2
    assert np.median(np.abs(found.moving_xy - found.reference_xy)) < 0.01
    assert (found.reference_xy <= size[::-1]).all() and (found.reference_xy >= 0).all()


@pytest.mark.parametrize("shift", [(8, 0), (0, -8), (-8, 8)])
def test_a_shift_is_found_in_pixels_of_the_tile(shift):
    """Random features, moved by whole cells: positions must carry no half pixel and no window's offset."""
    wide = image(200, 240)
    a = WorkingImage(wide.pixels[:, 20:180, 20:220].copy(), np.ones((160, 200), bool), np.eye(3))
    y, x = 20 - shift[1], 20 - shift[0]
    b = WorkingImage(wide.pixels[:, y : y + 160, x : x + 200].copy(), np.ones((160, 200), bool), np.eye(3))
    found = matcher().match(a, b, CONTEXT)
    moved = found.moving_xy - found.reference_xy
    assert np.abs(np.median(moved, axis=0) - shift).max() < 0.01
    assert (np.abs(moved - shift).max(1) < 0.01).mean() > 0.5


def test_colour_and_grey_tiles_meet():
    grey = image(128, 128)
    colour = WorkingImage(np.repeat(grey.pixels, 3, 0), grey.valid, np.eye(3))
    found = matcher().match(colour, grey, CONTEXT)
    assert len(found) > 10 and np.median(np.abs(found.moving_xy - found.reference_xy)) < 0.01


def test_nothing_is_matched_where_either_tile_is_invalid():
    valid = np.ones((128, 256), bool)
    valid[:, 100:] = False
    found = matcher().match(image(128, 256, valid=valid), image(128, 256), CONTEXT)
    assert len(found) and (found.reference_xy[:, 0] <= 108).all()
    assert len(matcher().match(image(128, 128, valid=np.zeros((128, 128), bool)), image(128, 128), CONTEXT)) == 0


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_constant_tiles_give_finite_answers(value):
    flat = WorkingImage(np.full((1, 96, 96), value, np.float32), np.ones((96, 96), bool), np.eye(3))
    found = matcher().match(flat, flat, CONTEXT)
    assert np.isfinite(found.moving_xy).all()


def test_tiles_smaller_than_a_window_or_a_cell():
    for size in ((60, 61), (9, 9)):
        found = matcher().match(image(*size), image(*size), CONTEXT)
        assert (found.moving_xy <= size[::-1]).all()


def test_radius_and_spacing_are_kept():
    found = matcher().match(image(192, 192), image(192, 192, seed=1), MatchContext(5.0, 32.0))
    # Cells one beside the other are the farthest that a radius of 5 px allows; refining adds a window at most.
    assert np.abs(found.moving_xy - found.reference_xy).max() <= 8 + 2 * 8
    squares = np.floor(found.reference_xy / 32)
    assert len(np.unique(squares, axis=0)) == len(found) <= 36


def test_the_same_tiles_give_the_same_matches():
    a, b = image(150, 150), image(150, 150, seed=3)
    first, second = (matcher().match(a, b, CONTEXT) for _ in range(2))
    assert np.array_equal(first.moving_xy, second.moving_xy)


def test_cancel_reaches_the_windows():
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > 2

    with pytest.raises(CancelledError):
        matcher().match(image(600, 600), image(600, 600), MatchContext(14.0, 16.0, is_cancelled=cancelled))


def test_memory_errors_of_a_gpu_fall_back_to_the_processor(monkeypatch):
    made = matcher()
    told = []
    gpu = arrays_for("cpu", told.append)
    gpu.device = "cuda"
    made.arrays = gpu
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)
    plain = made._windows

    def windows(arrays, *rest):
        if arrays.device == "cuda":
            raise RuntimeError("CUDA out of memory.")
        return plain(arrays, *rest)

    monkeypatch.setattr(made, "_windows", windows)
    assert len(made.match(image(128, 128), image(128, 128), CONTEXT)) > 10
    assert any("processor" in str(note) for note in told)


def test_a_gpu_short_of_memory_gets_smaller_batches_first(monkeypatch):
    told = []
    gpu = arrays_for("cpu", told.append)
    gpu.device = "cuda"
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)
    taken = []

    def work(items):
        if len(items) > 4:
            raise RuntimeError("CUDA out of memory.")
        taken.append(list(items))
        return len(items)

    assert sum(in_batches(gpu, work, list(range(11)), 8)) == 11
    assert [k for part in taken for k in part] == list(range(11)) and max(map(len, taken)) == 4
    assert set(map(str, told)) == {"The GPU's memory was short; smaller batches were used."}
    with pytest.raises(RuntimeError):
        list(in_batches(gpu, lambda items: work([0] * 9), [1], 8))


@pytest.mark.skipif(not weights.available("dgim"), reason="the weights of dgim are not there")
@pytest.mark.parametrize("precision", ["bf16", "fp16"])
def test_half_precision_agrees(precision):
    a = image(192, 192, seed=5)
    b = WorkingImage(1.0 - a.pixels, a.valid, np.eye(3))
    made = DgimMatcher(arrays_for("cpu"))
    exact, rough = (
        made.match(a, b, MatchContext(14.0, 8.0, options={"precision": name})) for name in ("fp32", precision)
    )
    there = {tuple(np.round(r)): (r, m) for r, m in zip(exact.reference_xy, exact.moving_xy)}
    shared = [
        (there[tuple(np.round(r))], m - r)
        for r, m in zip(rough.reference_xy, rough.moving_xy)
        if tuple(np.round(r)) in there
    ]
    gaps = np.array([np.abs((e[1] - e[0]) - moved).max() for e, moved in shared])
    assert len(gaps) > 0.8 * len(exact) and np.mean(gaps <= 0.25) >= 0.95


def test_thinning_keeps_the_surest_of_each_square():
    rng = np.random.default_rng(0)
    xy = rng.uniform(0, 64, (200, 2))
    from crosstie.core.matching import TilePoints

    points = TilePoints(xy, xy, rng.random(200))
    kept = surest_per_square(points, 16.0)
    assert len(kept) == 16 and (np.diff(kept.confidence) <= 0).all()
    for x, c in zip(kept.reference_xy, kept.confidence):
        same = (np.floor(xy / 16) == np.floor(x / 16)).all(1)
        assert c == points.confidence[same].max()


# Weights


@pytest.fixture
def folder(tmp_path):
    """A folder of weights of the full network, as shipped."""
    made = Dgim()
    tensors = {k: v.contiguous() for k, v in made.state_dict().items() if not k.endswith("num_batches_tracked")}
    content = safetensors.save(tensors, {"slope": "2.0", "offset": "-1.0", "sigma": "1.5"})
    (tmp_path / "dgim.safetensors").write_bytes(content)
    (tmp_path / "weights.json").write_text(json.dumps({"dgim": weights.fingerprint(content)}))
    return tmp_path


def test_weights_come_back_with_their_calibration(folder):
    assert weights.available("dgim", folder)
    loaded, calibration = load_network(weights.read("dgim", folder))
    assert calibration == Calibration(2.0, -1.0, 1.5)
    assert calibration.confidence(np.array([0.5])) == pytest.approx([0.5])
    assert not any(isinstance(part, torch.nn.BatchNorm2d) for part in loaded.modules())


@pytest.mark.parametrize("damage", ["missing", "truncated", "changed", "unlisted"])
def test_broken_weights_are_explained(folder, damage):
    path = folder / "dgim.safetensors"
    content = path.read_bytes()
    if damage == "missing":
        path.unlink()
    elif damage == "truncated":
        path.write_bytes(content[:-100])
    elif damage == "changed":
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    else:
        (folder / "weights.json").write_text("{}")
    with pytest.raises(weights.WeightsError, match="Install the plugin again"):
        weights.read("dgim", folder)


def test_weights_of_another_network_are_explained():
    tensors = {k: v.contiguous() for k, v in Dgim(TINY).state_dict().items()}
    for stored in (tensors, {"something": torch.zeros(2)}):
        with pytest.raises(weights.WeightsError, match="another version"):
            load_network(weights.Weights(stored, {}))


def test_the_network_of_the_weights_is_small_enough_to_ship():
    assert 2e6 < sum(p.numel() for p in Dgim().parameters()) < 3.9e6  # 8 MB as float16
