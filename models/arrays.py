"""Array operations over torch (CPU, CUDA, MPS) or numpy alone, so that each method is written once.

Code that uses it takes an `Arrays` and calls `a.xp` for functions with the same name in both libraries (`sqrt`,
`exp`, `abs`, `where`, `clip`, `stack`, `concatenate`, `einsum`, `sum`, `amax`, `argmax`, …, with `axis=`) and the
methods below for the others. Arrays are float32 or complex64; images are (…, rows, cols); pixel frames have their
origin at the outer corner of the first pixel.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import numpy as np

from ..core.messages import Text, message
from .cores import ahead, cores, shared
from .loading import DOES_NOT_LOAD

DEVICES = ("auto", "cpu", "cuda", "mps", "numpy")
BLOCK_PX, RESIZED_PX = 64, 32
"""Pixels along an axis that are convolved, or made by resizing, by one matrix product."""

TRIAL_TOLERANCE = 1e-3
"""By which a device may differ from the processor in sums of some hundred numbers up to 1."""

Tell = Callable[[Text], None]


def nobody(_sentence: Text) -> None:
    """A Tell that does nothing."""


Array = Any
"""An array of the library in use, numpy's or torch's."""


class Arrays(ABC):
    """The operations; `xp` is numpy or torch, `name` says which, `device` is "cpu", "cuda" or "mps"."""

    name: str
    device: str
    xp: Any

    def __init__(self, tell: Tell = nobody):
        self.tell = tell
        """Receives messages for the user about a device that cannot be used; one may come several times."""

    @abstractmethod
    def asarray(self, values: Any) -> Array:
        """Return float32 (complex64, int64, bool: as they are) values as this library's array on its device."""

    @abstractmethod
    def to_numpy(self, x: Any) -> np.ndarray:
        """Return a numpy array."""

    @abstractmethod
    def zeros(self, shape: tuple[int, ...], like: Any = None) -> Array:
        """Return zeros, float32 or of the dtype of `like`."""

    @abstractmethod
    def fft2(self, x: Any, shape: tuple[int, int] | None = None) -> Array:
        """Return the complex64 transform of the last two axes, zero-padded at their ends to `shape`."""

    @abstractmethod
    def ifft2(self, x: Any) -> Array:
        """Return the complex64 inverse transform of the last two axes."""

    @abstractmethod
    def rfft2(self, x: Any, shape: tuple[int, int] | None = None) -> Array:
        """Return the half spectrum (…, rows, cols // 2 + 1) of real input, zero-padded to `shape`."""

    @abstractmethod
    def irfft2(self, x: Any, shape: tuple[int, int]) -> Array:
        """Return the real float32 inverse of a half spectrum of images of `shape`."""

    def irfft2_at(self, x: Any, shape: tuple[int, int], rows: range, cols: range) -> Array:
        """Return what `irfft2` does at some rows and columns, beyond the image as its repetition; cheap for few."""
        down, across = (self.asarray(m) for m in (_inverse_rows(shape[0], rows), _inverse_cols(shape[1], cols)))
        return self.xp.matmul(self.xp.matmul(down, x), across).real

    @abstractmethod
    def warp(self, stack: Any, matrices: Any, shape: tuple[int, int]) -> Array:
        """Return (B, C, rows, cols): the real stack (C, H, W) seen through (B, 3, 3) maps of output to stack pixels.

        Bilinear between pixel centres, zero outside. Maps are numpy float64 or anything that numpy reads.
        """

    @abstractmethod
    def sample(self, stack: Any, xy: Any) -> Array:
        """Return (C, …): the real stack (C, H, W) at (…, 2) pixel positions; bilinear, zero outside."""

    @abstractmethod
    def topk(self, x: Any, k: int) -> tuple[Array, Array]:
        """Return the k largest values of the last axis and their indices, largest first."""

    def convolve(self, x: Any, kernel_y: Any, kernel_x: Any) -> Array:
        """Return real images correlated with one odd 1-D kernel down the rows and one along them; zero outside."""
        return self._convolve_axis(self._convolve_axis(x, kernel_y, -2), kernel_x, -1)

    def _convolve_axis(self, x, kernel, axis: int):
        # Products with one banded matrix for all blocks beat shifted copies, and a matrix for the whole axis.
        n, kernel = x.shape[axis], np.asarray(kernel, np.float32)
        block, reach = min(n, BLOCK_PX), len(kernel) // 2
        band = self.asarray(_band_matrix(kernel.tobytes(), block, axis == -1))
        length = -(-n // block) * block + 2 * reach
        padded = self.zeros((*x.shape[:-1], length) if axis == -1 else (*x.shape[:-2], length, x.shape[-1]))
        padded[_slices(x.ndim, axis, reach, reach + n)] = x
        parts = (padded[_slices(x.ndim, axis, at, at + block + 2 * reach)] for at in range(0, n, block))
        done = [self.xp.matmul(part, band) if axis == -1 else self.xp.matmul(band, part) for part in parts]
        return self.xp.concatenate(done, axis)[_slices(x.ndim, axis, 0, n)]

    def local_max(self, x: Any, radius: int) -> Array:
        """Return the maximum of the (2 radius + 1)² window around each pixel of (…, rows, cols)."""
        for axis in (-1, -2):
            n, out = x.shape[axis], x * 1
            for shift in range(-min(radius, n - 1), min(radius, n - 1) + 1):
                to, source = _shifted(x.ndim, axis, shift, n)
                out[to] = self.xp.maximum(out[to], x[source])
            x = out
        return x

    def gaussian_blur(self, x: Any, sigma: float, order: tuple[int, int] = (0, 0)) -> Array:
        """Return x blurred by sigma px, or its derivative of `order` (along rows' index y, columns' index x)."""
        return self.convolve(x, gaussian_kernel(sigma, order[0]), gaussian_kernel(sigma, order[1]))

    def resize(self, x: Any, shape: tuple[int, int]) -> Array:
        """Return (…, rows, cols) resized to `shape`: area means when shrinking, bilinear when growing."""
        # torch's own means are those of whole pixels ("area") or of a wider tent (antialias): not these.
        rows, cols = x.shape[-2:]
        if (rows, cols) == tuple(shape):
            return x
        return self._resize_axis(self._resize_axis(x, shape[1], -1), shape[0], -2)

    def _resize_axis(self, x, length: int, axis: int):
        done = []
        for first, weights in _resize_bands(x.shape[axis], length):
            part = x[_slices(x.ndim, axis, first, first + weights.shape[1])]
            band = self.asarray(weights)
            done.append(self.xp.matmul(part, band.T) if axis == -1 else self.xp.matmul(band, part))
        return self.xp.concatenate(done, axis)

    def map(self, work: Callable, items: Any) -> Iterator:
        """Yield work(item) in order; on a processor all cores take part, each with a single-threaded library.

        Many small operations gain little from threads inside each and suffer from other programs that need the cores.
        """
        return map(work, items)

    def stream(self, work: Callable, items: Iterable) -> Iterator:
        """Yield what `map` does, but take no more items at a time than keep the cores busy."""
        if self.device != "cpu":
            yield from map(work, items)
            return
        with self.one_thread():
            yield from ahead(work, items)

    @contextmanager
    def one_thread(self) -> Iterator[None]:
        """Run the block with the library's own threads at rest, and wake them afterwards.

        They wait for each other: two take a third to a half more of the processor for hardly less time, and much more
        time where other programs need the cores (docs/PERFORMANCE.md).
        """
        yield

    def batch(self, bytes_per_item: float, budget: float | None = None) -> int:
        """Return how many items of that size to take at once: as many as stay in the cache, or fit on a GPU."""
        if budget is None:
            budget = {"cuda": 2e9, "mps": 5e8}.get(self.device, 24e6)
        return max(1, int(budget // max(bytes_per_item, 1.0)))


class NumpyArrays(Arrays):
    """The operations on numpy alone, on all cores where numpy releases its lock."""

    name, device, xp = "numpy", "cpu", np

    def asarray(self, values: Any) -> Any:
        """Return a contiguous numpy array."""
        values = np.asarray(values)
        if values.dtype.kind == "c":
            return np.ascontiguousarray(values, np.complex64)
        if values.dtype.kind in "biu":
            return values
        return np.ascontiguousarray(values, np.float32)

    def to_numpy(self, x: Any) -> Any:
        """Return x itself."""
        return np.asarray(x)

    def zeros(self, shape: Any, like: Any = None) -> Any:
        """Return zeros."""
        return np.zeros(shape, np.float32 if like is None else like.dtype)

    def fft2(self, x: Any, shape: Any = None) -> Any:
        """Return the full spectrum."""
        return np.fft.fft2(x, shape).astype(np.complex64, copy=False)

    def ifft2(self, x: Any) -> Any:
        """Return the complex inverse."""
        return np.fft.ifft2(x).astype(np.complex64, copy=False)

    def rfft2(self, x: Any, shape: Any = None) -> Any:
        """Return the half spectrum."""
        return np.fft.rfft2(x, shape).astype(np.complex64, copy=False)

    def irfft2(self, x: Any, shape: Any) -> Any:
        """Return the real inverse."""
        return np.fft.irfft2(x, shape).astype(np.float32, copy=False)

    def warp(self, stack: Any, matrices: Any, shape: Any) -> Any:
        """Return the warped stacks, a map at a time."""
        grid = _pixel_centres(shape)
        texels = _texels(stack)
        out = np.empty((len(matrices), len(stack), shape[0] * shape[1]), np.float32)

        def one(index):
            x, y, w = np.asarray(matrices[index], np.float32) @ grid
            if matrices[index][2][0] or matrices[index][2][1]:
                x, y = x / w, y / w
            out[index] = _gather(texels, stack.shape, x, y).T

        for _ in shared(one, range(len(matrices))):
            pass
        return out.reshape(len(matrices), len(stack), *shape)

    def sample(self, stack: Any, xy: Any) -> Any:
        """Return the samples."""
        xy = np.asarray(xy, np.float32)
        values = _gather(_texels(stack), stack.shape, xy[..., 0].ravel(), xy[..., 1].ravel())
        return values.T.reshape(len(stack), *xy.shape[:-1])

    def map(self, work: Any, items: Any) -> Any:
        """Yield work(item) in order, on all cores."""
        return shared(work, items)

    def topk(self, x: Any, k: Any) -> Any:
        """Return the k largest values and their indices."""
        k = min(k, x.shape[-1])
        index = np.argpartition(-x, k - 1, axis=-1)[..., :k]
        values = np.take_along_axis(x, index, -1)
        order = np.argsort(-values, axis=-1, kind="stable")
        return np.take_along_axis(values, order, -1), np.take_along_axis(index, order, -1)


class TorchArrays(Arrays):
    """The operations on torch tensors of one device."""

    name = "torch"

    def __init__(self, device: str, tell: Tell = nobody):
        import torch

        super().__init__(tell)
        self.xp, self.device = torch, device

    def asarray(self, values: Any) -> Any:
        """Return a tensor on the device."""
        torch = self.xp
        x = values if isinstance(values, torch.Tensor) else torch.from_numpy(np.ascontiguousarray(values))
        # Converted first: Apple's graphics cannot hold doubles, not even on their way to be shortened.
        kind = torch.complex64 if x.is_complex() else torch.float32 if x.is_floating_point() else x.dtype
        return x.to(kind).to(self.device)

    def to_numpy(self, x: Any) -> Any:
        """Return a numpy array, copied from the device if need be."""
        return x.detach().cpu().numpy() if hasattr(x, "detach") else np.asarray(x)

    def zeros(self, shape: Any, like: Any = None) -> Any:
        """Return zeros on the device."""
        return self.xp.zeros(shape, dtype=self.xp.float32 if like is None else like.dtype, device=self.device)

    def fft2(self, x: Any, shape: Any = None) -> Any:
        """Return the full spectrum."""
        return self.xp.fft.fft2(x, shape)

    def ifft2(self, x: Any) -> Any:
        """Return the complex inverse."""
        return self.xp.fft.ifft2(x)

    def rfft2(self, x: Any, shape: Any = None) -> Any:
        """Return the half spectrum."""
        return self.xp.fft.rfft2(x, shape)

    def irfft2(self, x: Any, shape: Any) -> Any:
        """Return the real inverse."""
        return self.xp.fft.irfft2(x, shape)

    def warp(self, stack: Any, matrices: Any, shape: Any) -> Any:
        """Return the warped stacks by grid_sample."""
        grid = self.asarray(_pixel_centres(shape))
        xyw = self.xp.matmul(self.asarray(np.asarray(matrices, np.float32)), grid)
        xy = (xyw[:, :2] / xyw[:, 2:]).transpose(1, 2).reshape(-1, *shape, 2)
        return self._grid_sample(stack[None].expand(len(xy), *stack.shape), xy)

    def sample(self, stack: Any, xy: Any) -> Any:
        """Return the samples by grid_sample."""
        xy = self.asarray(xy)
        values = self._grid_sample(stack[None], xy.reshape(1, 1, -1, 2))
        return values.reshape(len(stack), *xy.shape[:-1])

    def _grid_sample(self, batch, xy):
        size = self.asarray(np.array(batch.shape[:-3:-1], np.float32))
        return self.xp.nn.functional.grid_sample(batch, xy * (2.0 / size) - 1.0, "bilinear", "zeros", False)

    def map(self, work: Any, items: Any) -> Any:
        """Yield work(item) in order, on all cores; torch's own threads rest meanwhile."""
        if self.device != "cpu":
            yield from map(work, items)
            return
        with self.one_thread():
            yield from shared(work, items)

    @contextmanager
    def one_thread(self) -> Any:
        """Let torch's own threads rest."""
        threads = self.xp.get_num_threads()
        if self.device != "cpu" or threads == 1:
            yield
            return
        self.xp.set_num_threads(1)
        try:
            yield
        finally:
            self.xp.set_num_threads(threads)

    def local_max(self, x: Any, radius: int) -> Array:
        """Return the maxima by pooling, one axis after the other."""
        pool, squares, width = self.xp.nn.functional.max_pool2d, x.reshape(-1, 1, *x.shape[-2:]), 2 * radius + 1
        rows = pool(squares, (1, width), 1, (0, radius))
        return pool(rows, (width, 1), 1, (radius, 0)).reshape(x.shape)

    def topk(self, x: Any, k: Any) -> Any:
        """Return the k largest values and their indices."""
        # The largest alone takes half the time.
        return x.max(-1, keepdim=True) if k == 1 else self.xp.topk(x, min(k, x.shape[-1]), dim=-1)


def arrays_for(device: str = "auto", tell: Tell = nobody) -> Arrays:
    """Return the operations for one of DEVICES; `tell` gets a message if the device is unusable.

    Without torch, or with one that does not load, everything runs on numpy. "auto" is CUDA where it is, else the
    processor: Apple's graphics (MPS) are used when asked for, and then if they compute what the processor does.
    """
    if device not in DEVICES:
        raise ValueError(f"device is {device!r}, not one of {', '.join(DEVICES)}")
    if device == "numpy":
        return NumpyArrays(tell)
    try:
        import torch

        torch.from_numpy(np.zeros(1))  # fails where torch was built for another numpy
    except DOES_NOT_LOAD as error:
        tell(message("PyTorch is not available ({error}); numpy is used, which is slower.", error=error))
        return NumpyArrays(tell)
    if device == "cpu":
        return TorchArrays("cpu", tell)
    if device == "mps":
        return _apple_graphics(torch, tell)
    if torch.cuda.is_available():
        return TorchArrays("cuda", tell)
    if device == "cuda":
        tell(message("No CUDA device was found; the processor is used."))
    return TorchArrays("cpu", tell)


def _apple_graphics(torch, tell: Tell) -> Arrays:
    """Return the operations on MPS, or on the processor where it is missing or a small trial differs."""
    if not (hasattr(torch.backends, "mps") and torch.backends.mps.is_available()):
        tell(message("No Apple graphics (MPS) were found; the processor is used."))
        return TorchArrays("cpu", tell)
    try:
        wanted, found = (_trial(TorchArrays(name)) for name in ("cpu", "mps"))
    except (RuntimeError, NotImplementedError, TypeError):
        wanted, found = np.zeros(1), np.ones(1)
    if np.abs(wanted - found).max() < TRIAL_TOLERANCE:
        return TorchArrays("mps", tell)
    tell(message("Apple graphics (MPS) do not compute with this PyTorch; the processor is used."))
    return TorchArrays("cpu", tell)


def _trial(a: Arrays) -> np.ndarray:
    """Return (N,) numbers that come out of every operation that devices do in their own way."""
    image = a.asarray(np.sin(np.arange(24.0 * 20.0)).reshape(24, 20))
    half = a.rfft2(image, (30, 24))
    turned = a.ifft2(a.fft2(image) * 1j)
    seen = a.warp(image[None], np.diag([0.9, 1.1, 1.0])[None], (20, 16))
    peaks = a.local_max(image, 2).reshape(-1)
    largest, where = a.topk(peaks, 20)
    parts = (
        a.irfft2(half * half, (30, 24)),
        a.irfft2_at(half, (30, 24), range(-2, 2), range(3)),
        turned.imag,
        seen,
        a.gaussian_blur(image, 1.5, (0, 1)),
        largest,
        peaks[where],
    )
    return np.concatenate([np.asarray(a.to_numpy(part), float).ravel() for part in parts])


def with_fallback(arrays: Arrays, work: Callable[[Arrays], Any]) -> Any:
    """Return work(arrays); if the GPU's memory is too small, tell so and use the processor."""
    try:
        return work(arrays)
    except RuntimeError as error:
        if not out_of_memory(arrays, error):
            raise
    arrays.tell(message("The GPU's memory did not suffice; the processor was used."))
    return work(TorchArrays("cpu", arrays.tell))


def in_batches(arrays: Arrays, work: Callable[[list], Any], items: list, size: int) -> Iterator:
    """Yield work(up to `size` of the items) until all are done, in order.

    On a processor all cores take part and share that number. Where a GPU's memory fails, half as many are taken.
    """
    if arrays.device == "cpu":
        share = max(1, size // cores())
        yield from arrays.map(work, [items[at : at + share] for at in range(0, len(items), share)])
        return
    while items:
        try:
            done = work(items[:size])
        except RuntimeError as error:
            if size == 1 or not out_of_memory(arrays, error):
                raise
            size = max(1, min(size, len(items)) // 2)
            arrays.tell(message("The GPU's memory was short; smaller batches were used."))
            continue
        yield done
        items = items[size:]


def out_of_memory(arrays: Arrays, error: RuntimeError) -> bool:
    """Return whether an error says that a GPU's memory was too small; what can be freed there is freed then."""
    if arrays.device == "cpu" or "out of memory" not in str(error).lower():
        return False
    getattr(arrays.xp, arrays.device).empty_cache()
    return True


@lru_cache(maxsize=1024)
def fft_size(n: int) -> int:
    """Return the smallest even number ≥ n with no prime factor above 5."""
    n = max(2, n + n % 2)
    while _odd_part(n) > 1:
        n += 2
    return n


@lru_cache(maxsize=256)
def gaussian_kernel(sigma: float, order: int = 0) -> np.ndarray:
    """Return a Gaussian (sum 1) or its first derivative (as correlated: rising ramps of slope 1 give 1), float32."""
    radius = max(1, math.ceil(3.0 * sigma))
    t = np.arange(-radius, radius + 1, dtype=np.float64)
    g = np.exp(-0.5 * (t / max(sigma, 1e-3)) ** 2)
    g /= g.sum()
    if order == 1:
        g = t * g
        g /= (t * g).sum()
    return g.astype(np.float32)


def _odd_part(n: int) -> int:
    for factor in (2, 3, 5):
        while n % factor == 0:
            n //= factor
    return n


def _slices(ndim: int, axis: int, start: int, stop: int) -> tuple[slice, ...]:
    slices = [slice(None)] * ndim
    slices[axis] = slice(start, stop)
    return tuple(slices)


def _pixel_centres(shape: tuple[int, int]) -> np.ndarray:
    """Return (3, rows * cols) homogeneous centres."""
    y, x = np.mgrid[: shape[0], : shape[1]]
    return np.stack([x.ravel() + 0.5, y.ravel() + 0.5, np.ones(x.size)]).astype(np.float32)


def _resize_matrix(old: int, new: int) -> np.ndarray:
    """Return (new, old) weights: the tent of the wider of both pixels, rows summing to 1."""
    step = old / new
    centres = (np.arange(new) + 0.5) * step
    reach = 0.5 * (step + 1.0) if step > 1.0 else 1.0
    distance = np.abs(centres[:, None] - (np.arange(old) + 0.5)[None, :])
    weights = np.clip(reach - distance, 0.0, 1.0)
    return (weights / np.maximum(weights.sum(1, keepdims=True), 1e-12)).astype(np.float32)


@lru_cache(maxsize=256)
def _resize_bands(old: int, new: int) -> tuple[tuple[int, np.ndarray], ...]:
    """Return `_resize_matrix` in bands of RESIZED_PX rows: the first pixel that a band sees, and its weights."""
    weights = _resize_matrix(old, new)
    bands = []
    for row in range(0, new, RESIZED_PX):
        band = weights[row : row + RESIZED_PX]
        seen = np.flatnonzero(band.any(axis=0))
        bands.append((int(seen[0]), np.ascontiguousarray(band[:, seen[0] : seen[-1] + 1])))
    return tuple(bands)


def _shifted(ndim: int, axis: int, shift: int, n: int) -> tuple[tuple[slice, ...], tuple[slice, ...]]:
    """Return where to put and what to take so that out[i] gets x[i + shift]."""
    to = _slices(ndim, axis, max(0, -shift), n - max(0, shift))
    return to, _slices(ndim, axis, max(0, shift), n - max(0, -shift))


@lru_cache(maxsize=64)
def _inverse_rows(size: int, rows: range) -> np.ndarray:
    """Return (rows, size) complex64: the inverse transform of columns at some rows."""
    return (np.exp(2j * np.pi / size * np.outer(rows, np.arange(size))) / size).astype(np.complex64)


@lru_cache(maxsize=64)
def _inverse_cols(size: int, cols: range) -> np.ndarray:
    """Return (size // 2 + 1, cols) complex64: the inverse of half spectra of rows at some columns, by its real part."""
    frequencies = np.arange(size // 2 + 1)
    # What the half that is left out mirrors counts twice.
    weight = np.where((frequencies == 0) | (2 * frequencies == size), 1.0, 2.0) / size
    return (weight[:, None] * np.exp(2j * np.pi / size * np.outer(frequencies, cols))).astype(np.complex64)


@lru_cache(maxsize=128)
def _band_matrix(kernel: bytes, n: int, transposed: bool) -> np.ndarray:
    """Return (n, n + taps - 1): what correlates a padded column with a float32 kernel of that many taps."""
    taps = np.frombuffer(kernel, np.float32)
    matrix = np.zeros((n, n + len(taps) - 1), np.float32)
    for shift, weight in enumerate(taps):
        np.fill_diagonal(matrix[:, shift:], weight)
    return np.ascontiguousarray(matrix.T) if transposed else matrix


def _texels(stack: np.ndarray) -> np.ndarray:
    """Return ((H + 2) (W + 2), C): the stack with a zero border, channels together so that a gather reads one line."""
    channels, rows, cols = stack.shape
    padded = np.zeros((rows + 2, cols + 2, channels), np.float32)
    padded[1:-1, 1:-1] = np.moveaxis(stack, 0, -1)
    return padded.reshape(-1, channels)


def _gather(texels: np.ndarray, shape: tuple[int, int, int], x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return (n, C) bilinear samples at outer-corner positions x, y of a stack of `shape`."""
    _, rows, cols = shape
    x = np.clip(x + np.float32(0.5), 0.0, cols + 0.9999)
    y = np.clip(y + np.float32(0.5), 0.0, rows + 0.9999)
    left, top = x.astype(np.int32), y.astype(np.int32)
    fx, fy = (x - left)[:, None], (y - top)[:, None]
    index = top * (cols + 2) + left
    upper = texels[index] * (1 - fx) + texels[index + 1] * fx
    lower = texels[index + cols + 2] * (1 - fx) + texels[index + cols + 3] * fx
    return upper * (1 - fy) + lower * fy
