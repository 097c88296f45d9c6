"""The array layer: numpy and torch give the same numbers, in the outer-corner frame."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.models import arrays as module
from crosstie.models.arrays import _resize_matrix, arrays_for, fft_size, gaussian_kernel, in_batches, with_fallback
from hypothesis import given, settings
from hypothesis import strategies as st

KINDS = ["numpy"]
try:
    import torch

    KINDS.append("cpu")
    if torch.cuda.is_available():
        KINDS.append("cuda")
except ImportError:
    torch = None

both = pytest.mark.parametrize("kind", KINDS)
images = np.random.default_rng(0).normal(size=(3, 13, 17)).astype(np.float32)


@both
def test_spectra_are_numpys(kind):
    a = arrays_for(kind)
    full = a.to_numpy(a.fft2(a.asarray(images), (16, 20)))
    assert full.dtype == np.complex64
    np.testing.assert_allclose(full, np.fft.fft2(images, (16, 20)), atol=1e-3)
    half = a.rfft2(a.asarray(images), (16, 20))
    np.testing.assert_allclose(a.to_numpy(half), full[..., :11], atol=1e-3)
    back = a.to_numpy(a.irfft2(half, (16, 20)))
    assert back.dtype == np.float32
    np.testing.assert_allclose(back[:, :13, :17], images, atol=1e-5)
    np.testing.assert_allclose(a.to_numpy(a.ifft2(a.asarray(full))).real[:, :13, :17], images, atol=1e-5)


@both
@pytest.mark.parametrize("shape", [(16, 20), (15, 21)])
def test_few_places_of_an_inverse_are_those_of_all_even_beyond_the_image(kind, shape):
    a = arrays_for(kind)
    half = a.rfft2(a.asarray(images), shape)
    rows, cols = range(-3, 2), range(19, 24)
    got = a.to_numpy(a.irfft2_at(half, shape, rows, cols))
    want = a.to_numpy(a.irfft2(half, shape))[:, np.array(rows) % shape[0]][:, :, np.array(cols) % shape[1]]
    np.testing.assert_allclose(got, want, atol=1e-5)


@both
@pytest.mark.parametrize("shape", [(40, 70), (150, 33), (13, 17)])
def test_resizing_band_by_band_is_one_product_with_the_whole_matrix(kind, shape):
    a, image = arrays_for(kind), np.random.default_rng(1).normal(size=(2, 97, 64)).astype(np.float32)
    down, across = _resize_matrix(97, shape[0]), _resize_matrix(64, shape[1])
    np.testing.assert_allclose(a.to_numpy(a.resize(a.asarray(image), shape)), down @ image @ across.T, atol=1e-5)


@both
def test_convolve_is_a_correlation_with_zeros_outside(kind):
    a = arrays_for(kind)
    ky, kx = np.float32([1, 2, 3]), np.float32([0, 0, 1, 0, 5])
    got = a.to_numpy(a.convolve(a.asarray(images), ky, kx))
    padded = np.pad(images, ((0, 0), (1, 1), (2, 2)))
    want = sum(ky[i] * kx[j] * padded[:, i : i + 13, j : j + 17] for i in range(len(ky)) for j in range(len(kx)))
    np.testing.assert_allclose(got, want, atol=1e-4)


@both
@pytest.mark.parametrize("shape", [(64, 65), (3, 129), (200, 63)])
def test_convolutions_of_several_blocks_are_those_of_the_whole(kind, shape):
    a, image = arrays_for(kind), np.random.default_rng(3).normal(size=shape).astype(np.float32)
    down, across = gaussian_kernel(3.0), gaussian_kernel(1.0, 1)
    wanted = np.apply_along_axis(np.correlate, 1, np.pad(image, ((0, 0), (3, 3))), across, "valid")
    wanted = np.apply_along_axis(np.correlate, 0, np.pad(wanted, ((9, 9), (0, 0))), down, "valid")
    np.testing.assert_allclose(a.to_numpy(a.convolve(a.asarray(image), down, across)), wanted, atol=1e-5)


@both
def test_batches_come_in_order_and_whole(kind):
    a = arrays_for(kind)
    done = [x for part in in_batches(a, lambda part: [2 * x for x in part], list(range(23)), 4) for x in part]
    assert done == list(range(0, 46, 2))


@pytest.mark.skipif(torch is None, reason="needs torch")
def test_torch_has_its_threads_back_after_an_error_too():
    a, before = arrays_for("cpu"), torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        with pytest.raises(ZeroDivisionError), a.one_thread():
            assert torch.get_num_threads() == 1
            1 / 0  # noqa: B018
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


@both
def test_kernels_wider_than_the_image(kind):
    a = arrays_for(kind)
    assert a.to_numpy(a.gaussian_blur(a.asarray(images[:, :2, :2]), 3.0)).shape == (3, 2, 2)
    assert a.to_numpy(a.local_max(a.asarray(images[:, :1, :1]), 4)).shape == (3, 1, 1)


@both
def test_derivative_of_a_ramp_is_its_slope(kind):
    a = arrays_for(kind)
    ramp = np.broadcast_to(3.0 * np.arange(40, dtype=np.float32), (40, 40))
    slope = a.to_numpy(a.gaussian_blur(a.asarray(ramp), 1.5, (0, 1)))
    np.testing.assert_allclose(slope[20, 10:30], 3.0, atol=1e-3)


@both
def test_local_max_and_topk(kind):
    a = arrays_for(kind)
    got = a.to_numpy(a.local_max(a.asarray(images), 2))
    assert got[1, 5, 6] == images[1, 3:8, 4:9].max()
    assert got[0, 0, 0] == images[0, :3, :3].max()
    values, index = a.topk(a.asarray(images.reshape(3, -1)), 4)
    np.testing.assert_array_equal(a.to_numpy(values), -np.sort(-images.reshape(3, -1))[:, :4])
    np.testing.assert_array_equal(np.take_along_axis(images.reshape(3, -1), a.to_numpy(index), 1), a.to_numpy(values))


@both
@settings(max_examples=25, deadline=None)
@given(st.floats(-180, 180), st.floats(0.4, 2.5), st.floats(-3, 3), st.floats(-3, 3))
def test_warp_reads_linear_images_exactly(kind, rotation, scale, dx, dy):
    a = arrays_for(kind)
    y, x = np.mgrid[:31, :29] + 0.5
    stack = np.stack([x, y]).astype(np.float32)
    about = frames.shift(14, 15) @ frames.similarity(scale, rotation, dx, dy) @ frames.shift(-4, -5)
    got = a.to_numpy(a.warp(a.asarray(stack), about[None], (9, 8)))[0]
    rows, cols = np.mgrid[:9, :8] + 0.5
    want = frames.apply(about, np.stack([cols.ravel(), rows.ravel()], 1)).reshape(9, 8, 2)
    inside = ((want > 0.5) & (want < [28.5, 30.5])).all(-1)
    np.testing.assert_allclose(np.moveaxis(got, 0, -1)[inside], want[inside], atol=1e-3)
    outside = ((want < -0.5) | (want > [29.5, 31.5])).any(-1)
    assert np.abs(got[:, outside]).max(initial=0.0) < 0.02
    sampled = a.to_numpy(a.sample(a.asarray(stack), a.asarray(want.astype(np.float32))))
    np.testing.assert_allclose(sampled, got, atol=1e-3)


@both
def test_warp_divides_by_w(kind):
    a = arrays_for(kind)
    y, x = np.mgrid[:31, :29] + 0.5
    matrix = np.array([[1, 0.1, 2], [0, 1.1, 3], [0.004, 0.002, 1]])
    got = a.to_numpy(a.warp(a.asarray(np.stack([x, y]).astype(np.float32)), [matrix], (9, 8)))[0]
    assert got[:, 4, 6] == pytest.approx(frames.apply(matrix, [[6.5, 4.5]])[0], abs=1e-3)


@both
@pytest.mark.parametrize("shape", [(5, 6), (13, 17), (30, 41), (1, 1)])
def test_resize_keeps_constants_and_the_frame(kind, shape):
    a = arrays_for(kind)
    assert a.to_numpy(a.resize(a.asarray(np.ones((2, 13, 17), np.float32)), shape)) == pytest.approx(1.0, abs=1e-5)
    ramp = np.broadcast_to(np.arange(17, dtype=np.float32) + 0.5, (13, 17))
    got = a.to_numpy(a.resize(a.asarray(ramp), shape))[0]
    want = (np.arange(shape[1]) + 0.5) * 17 / shape[1]
    middle = slice(shape[1] // 4, shape[1] - shape[1] // 4)
    np.testing.assert_allclose(got[middle], want[middle], atol=0.05 * 17 / shape[1] + 1e-4)


def test_fft_sizes():
    assert [fft_size(n) for n in (1, 7, 11, 97, 128, 131)] == [2, 8, 12, 100, 128, 144]
    assert gaussian_kernel(1.0).sum() == pytest.approx(1.0)


def test_without_torch_numpy_is_used_and_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    told = []
    assert arrays_for("auto", told.append).name == "numpy"
    assert "PyTorch" in str(told[0])


@pytest.mark.skipif(torch is None, reason="needs torch")
def test_cuda_asked_for_and_missing_is_said(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    told = []
    a = arrays_for("cuda", told.append)
    assert (a.name, a.device) == ("torch", "cpu")
    assert list(map(str, told)) == ["No CUDA device was found; the processor is used."]
    arrays_for("auto", told.append)
    assert len(told) == 1


@pytest.mark.skipif(torch is None, reason="needs torch")
def test_a_full_gpu_falls_back_to_the_processor_and_says_so(monkeypatch):
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)
    told = []
    gpu = module.TorchArrays("cuda", told.append)

    def work(a):
        if a.device == "cuda":
            raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return a.device

    assert with_fallback(gpu, work) == "cpu"
    assert len(told) == 1
    with pytest.raises(RuntimeError, match="other"):
        with_fallback(gpu, lambda a: (_ for _ in ()).throw(RuntimeError("other")))


def test_unknown_devices_are_refused():
    with pytest.raises(ValueError, match="tpu"):
        arrays_for("tpu")


class _Apple(module.TorchArrays):
    """Stands for Apple's graphics on a machine that has none."""

    off = 0.0

    def __init__(self, device, tell=module.nobody):
        super().__init__("cpu", tell)
        self.chosen = device

    def fft2(self, x, shape=None):
        return super().fft2(x, shape) + (self.off if self.chosen == "mps" else 0.0)

    def topk(self, x, k):
        if self.off < 0 and self.chosen == "mps":
            raise NotImplementedError("The operator 'aten::topk' is not implemented for MPS.")
        return super().topk(x, k)


@pytest.mark.skipif(torch is None, reason="needs torch")
@pytest.mark.parametrize(
    ("there", "off", "chosen", "said"),
    [
        (False, 0.0, "cpu", "No Apple graphics"),
        (True, 0.0, "mps", ""),
        (True, 0.1, "cpu", "do not compute"),
        (True, -1.0, "cpu", "do not compute"),
    ],
)
def test_apple_graphics_are_used_where_they_compute_what_the_processor_does(monkeypatch, there, off, chosen, said):
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: there)
    monkeypatch.setattr(_Apple, "off", off)
    if there:
        monkeypatch.setattr(module, "TorchArrays", _Apple)
    told = []
    found = arrays_for("mps", told.append)
    assert getattr(found, "chosen", found.device) == chosen
    assert said in " ".join(map(str, told)) and bool(told) == bool(said)


def test_a_stream_keeps_its_order_takes_no_more_than_it_needs_and_ends_with_its_reader():
    taken, arrays = [], arrays_for("numpy")

    def items():
        for number in range(100):
            taken.append(number)
            yield number

    stream = arrays.stream(lambda number: number**2, items())
    assert [next(stream) for _ in range(5)] == [0, 1, 4, 9, 16]
    assert len(taken) <= 5 + (os.cpu_count() or 1) + 1
    stream.close()
    assert len(taken) < 100
    assert list(arrays.stream(abs, [])) == []

    def failing(number):
        if number == 3:
            raise ValueError("three")
        return number

    with pytest.raises(ValueError, match="three"):
        list(arrays.stream(failing, range(10)))


def test_the_parts_of_an_only_item_are_shared_by_the_cores():
    arrays = arrays_for("numpy")

    def worker(_):
        return threading.current_thread()

    def parts(_):
        return worker(_), set(arrays.map(worker, range(2)))

    ((whole, shared),) = arrays.stream(parts, [0])
    assert whole is threading.current_thread() and whole not in shared
    (first, second) = arrays.stream(parts, [0, 1])
    assert threading.current_thread() not in (first[0], second[0])


STREAM_IN_WORKERS = """
from crosstie.models.arrays import NumpyArrays
from crosstie.models.cores import cores
arrays = NumpyArrays()
for outer in (arrays.map, arrays.stream):
    found = list(outer(lambda _: list(arrays.stream(abs, range(-3, 1))), range(2 * cores() + 2)))
    assert found == [[3, 2, 1, 0]] * (2 * cores() + 2), found
"""


def test_a_stream_inside_workers_does_not_wait_for_workers_that_wait():
    # In a process of its own: threads that wait for each other would keep this one from ending.
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    subprocess.run([sys.executable, "-c", STREAM_IN_WORKERS], env=environment, timeout=20, check=True)
