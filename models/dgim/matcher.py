"""The matcher `dgim`: cuts tiles into windows of the size that it was trained on and matches them in batches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import torch

from ...core.matching import MatchContext, TilePoints, WorkingImage
from ...core.progress import check
from .. import weights
from ..arrays import Arrays, in_batches, with_fallback
from ..base import Matcher
from ..blocks.coarse import CellMatches, mutual_matches
from ..blocks.convolution import fold
from .network import CELL_PX, GRAIN_PX, Dgim

WINDOW_PX = 128
"""Side of the windows; what the network was trained on."""
MARGIN_PX = 16
"""Part of a window at each side whose matches a neighbouring window, which sees more around them, finds better."""
LEAST_SCORE = 0.01
"""Product of the one-way probabilities below which cells are not refined."""
LEAST_CONFIDENCE = 0.15
WINDOW_BYTES = 24e6
"""What one window takes while it is matched."""
PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
LARGEST_RADIUS_PX = 16.0
"""Beyond that the network looks at nothing."""


@dataclass(frozen=True)
class Calibration:
    """From the network's numbers to a chance and an error, fitted on pairs that it was not trained on."""

    slope: float = 1.0
    offset: float = 0.0
    sigma: float = 1.0

    @classmethod
    def of(cls, metadata: dict[str, str]) -> Calibration:
        """Return what a weights file says."""
        return cls(*(float(metadata.get(name, default)) for name, default in vars(cls()).items()))

    def confidence(self, logit: np.ndarray) -> np.ndarray:
        """Return the chance (N,) of being within 3 px."""
        return 1.0 / (1.0 + np.exp(-np.clip(self.slope * logit + self.offset, -30, 30)))


class DgimMatcher(Matcher):
    """Semi-dense matches of two roughly registered tiles, learned across sensors."""

    name: ClassVar[str] = "dgim"
    called: ClassVar[str] = "the learned matcher"
    description: ClassVar[str] = (
        "A network that has learned how places look to different sensors; finds many exact points, also where terrain "
        "and change break a single transform."
    )
    needs: ClassVar[tuple[str, ...]] = ("weights",)

    def __init__(self, arrays: Arrays, network: Dgim | None = None, calibration: Calibration | None = None):
        """Use a network in evaluation mode, or at the first match the weights that ship."""
        self.arrays, self.calibration = arrays, calibration or Calibration()
        self._network = None if network is None else fold(network)

    def ready(self) -> DgimMatcher:
        """Load the weights now; raise WeightsError where they are not as shipped."""
        self._load()
        return self

    def _load(self) -> Dgim:
        """Return the folded network, in float32; raise WeightsError where its weights are not as shipped."""
        if self._network is None:
            self._network, self.calibration = load_network(weights.read(self.name))
        return self._network

    def _match(self, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> TilePoints:
        found = with_fallback(self.arrays, lambda arrays: self._windows(arrays, reference, moving, context))
        return thinned(found, context.spacing_px)

    def _windows(self, arrays: Arrays, reference, moving, context: MatchContext) -> TilePoints:
        device = "cuda" if arrays.device == "cuda" else "cpu"
        dtype = PRECISIONS[context.options.get("precision", "fp32")]
        network = self._load().to(device=device, dtype=dtype)
        starts, cores = window_grid(reference.shape)
        stacks = [_stack(image) for image in (reference, moving)]
        # A window without anything in common has nothing to match.
        worth = [k for k, (y, x) in enumerate(starts) if all(_cut(s, y, x)[3].any() for s in stacks)]
        size = arrays.batch(WINDOW_BYTES, None if device == "cuda" else 8 * WINDOW_BYTES)

        def match(chosen: list[int]) -> list[TilePoints]:
            check(context.is_cancelled)
            cuts = [np.stack([_cut(stack, *starts[k]) for k in chosen]) for stack in stacks]
            found = _run(network, cuts, context, device)
            return [self._place(found, k, starts[index], cores[index]) for k, index in enumerate(chosen)]

        return _joined([table for tables in in_batches(arrays, match, worth, size) for table in tables])

    def _place(self, found: dict, k: int, start, core) -> TilePoints:
        """Return the matches of the k-th window that lie in its core (y0, x0, y1, x1), in px of the tile."""
        reference = found["reference"] + start[::-1]
        y0, x0, y1, x1 = core
        keep = (found["batch"] == k) & (reference >= (x0, y0)).all(1) & (reference < (x1, y1)).all(1)
        confidence = self.calibration.confidence(found["logit"])
        keep &= confidence >= LEAST_CONFIDENCE
        variance = (self.calibration.sigma * found["sigma"][keep]) ** 2
        covariance = variance[:, None, None] * np.eye(2)
        return TilePoints((found["moving"] + start[::-1])[keep], reference[keep], confidence[keep], covariance)


def load_network(stored: weights.Weights) -> tuple[Dgim, Calibration]:
    """Return the folded network in float32 and its calibration; raise WeightsError for tensors of another network."""
    network = Dgim()
    weights.fill(network, stored, "dgim")
    return fold(network), Calibration.of(stored.metadata)


def window_grid(shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Return windows of a tile (rows, cols): upper left corners (N, 2) as (y, x), and disjoint cores (N, 4) in px.

    Cores as (y0, x0, y1, x1) cover the tile; windows overlap by twice the margin at least and end at the tile's edge,
    or beyond it where the tile is smaller than a window.
    """
    axes = [_axis(length) for length in shape]
    starts, cores = [], []
    for y, y0, y1 in axes[0]:
        for x, x0, x1 in axes[1]:
            starts.append((y, x))
            cores.append((y0, x0, y1, x1))
    return np.array(starts), np.array(cores)


def _axis(length: int) -> list[tuple[int, int, int]]:
    """Return (start, core start, core end) of the windows along one side."""
    count = max(1, int(np.ceil((length - 2 * MARGIN_PX) / (WINDOW_PX - 2 * MARGIN_PX))))
    starts = np.round(np.linspace(0, max(length - WINDOW_PX, 0), count)).astype(int)
    edges = [0, *((starts[:-1] + WINDOW_PX + starts[1:]) // 2), length]
    return list(zip(starts.tolist(), edges[:-1], edges[1:]))


def thinned(points: TilePoints, spacing_px: float) -> TilePoints:
    """Return the surest match of each square of `spacing_px`, surest first."""
    order = np.argsort(-points.confidence, kind="stable")
    squares = np.floor(points.reference_xy[order] / max(spacing_px, 1.0)).astype(np.int64)
    _, first = np.unique(squares, axis=0, return_index=True)
    keep = order[np.sort(first)]
    return TilePoints(
        points.moving_xy[keep], points.reference_xy[keep], points.confidence[keep], points.covariance[keep]
    )


def _stack(image: WorkingImage) -> np.ndarray:
    """Return (4, rows, cols) float32: three bands and validity."""
    bands = np.broadcast_to(image.pixels, (3, *image.shape)) if len(image.pixels) == 1 else image.pixels
    return np.concatenate([bands * image.valid, image.valid[None]]).astype(np.float32)


def _cut(stack: np.ndarray, y: int, x: int) -> np.ndarray:
    """Return the window (4, WINDOW_PX, WINDOW_PX); what lies beyond the tile is 0, and so invalid."""
    part = stack[:, y : y + WINDOW_PX, x : x + WINDOW_PX]
    if part.shape[1:] == (WINDOW_PX, WINDOW_PX):
        return part
    padded = np.zeros((len(stack), WINDOW_PX, WINDOW_PX), np.float32)
    padded[:, : part.shape[1], : part.shape[2]] = part
    return padded


@torch.inference_mode()
def _run(network: Dgim, cuts: list[np.ndarray], context: MatchContext, device: str) -> dict[str, np.ndarray]:
    """Return the matches of a batch of windows (B, 4, H, W) each, in px of the windows."""
    a, b = (torch.from_numpy(cut).to(device) for cut in cuts)
    maps = network(a[:, :3], b[:, :3], a[:, 3:], b[:, 3:], min(context.radius_px, LARGEST_RADIUS_PX))
    matches = _sparser(mutual_matches(maps.logits, LEAST_SCORE), maps.cols, context.spacing_px)
    found = network.refine(maps, matches)
    return {
        "batch": matches.batch.cpu().numpy(),
        "reference": found.reference_xy.double().cpu().numpy(),
        "moving": found.moving_xy.double().cpu().numpy(),
        "logit": found.logit.double().cpu().numpy(),
        "sigma": found.log_sigma.double().exp().cpu().numpy(),
    }


def _sparser(matches: CellMatches, cols: int, spacing_px: float) -> CellMatches:
    """Return the best match of each square of the spacing: refining costs more than finding cells."""
    side = max(1, int(spacing_px / CELL_PX))
    if side == 1 or not len(matches):
        return matches
    square = (matches.reference // cols // side) * cols + matches.reference % cols // side
    square = (matches.batch * cols * cols + square).cpu().numpy()
    order = np.lexsort((-matches.score.float().cpu().numpy(), square))
    first = np.unique(square[order], return_index=True)[1]
    return matches.take(torch.from_numpy(order[first]).to(matches.batch.device))


def _joined(tables: list[TilePoints]) -> TilePoints:
    names = ("moving_xy", "reference_xy", "confidence", "covariance")
    return TilePoints(*(np.concatenate([getattr(t, name) for t in (TilePoints.empty(), *tables)]) for name in names))


if WINDOW_PX % GRAIN_PX:
    raise ValueError(f"windows of {WINDOW_PX} px are not a multiple of {GRAIN_PX}")
