"""Networks as matchers: tiles are cut into windows of the size that they were trained on and matched in batches."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

import numpy as np
import torch

from ..core.matching import MatchContext, TilePoints
from ..core.progress import check
from .arrays import Arrays, in_batches
from .blocks.coarse import CellMatches
from .learned import LearnedMatcher, device_of
from .windows import cut, stack, window_grid

WINDOW_PX = 128
"""Side of the windows; what the networks were trained on."""
SIDES = (WINDOW_PX, WINDOW_PX)
MARGIN_PX = 16
"""Margin of a window: matches there are left to the neighbouring window, which has more context."""
CELL_PX = 8
LEAST_CONFIDENCE = 0.15
WINDOW_BYTES = 24e6
"""Memory of one window while it is matched."""


class WindowedMatcher(LearnedMatcher):
    """A network for windows of the size that it was trained on; subclasses apply it."""

    @staticmethod
    @abstractmethod
    def see(network: Any, cuts: list[torch.Tensor], starts: np.ndarray, context: MatchContext) -> tuple[Any, Any]:
        """Return CellMatches and their refined places, px of the windows.

        `cuts`: reference and moving windows (B, 4, H, W), bands and validity; `starts`: their corners (B, 2) as (y, x).
        """

    def _windows(self, arrays: Arrays, reference, moving, context: MatchContext) -> TilePoints:
        device, network = device_of(arrays), self._placed(arrays, context)
        starts, cores = window_grid(reference.shape, SIDES, MARGIN_PX)
        stacks = [stack(image) for image in (reference, moving)]
        # Windows without a common valid part have nothing to match.
        worth = [k for k, (y, x) in enumerate(starts) if all(cut(s, y, x, SIDES)[3].any() for s in stacks)]
        size = arrays.batch(WINDOW_BYTES, None if device == "cuda" else 8 * WINDOW_BYTES)

        def match(chosen: list[int]) -> list[TilePoints]:
            check(context.is_cancelled)
            cuts = [np.stack([cut(image, *starts[k], SIDES) for k in chosen]) for image in stacks]
            found = self._seen(network, cuts, starts[chosen], context, device)
            return [self._place(found, k, starts[index], cores[index]) for k, index in enumerate(chosen)]

        return TilePoints.joined([table for tables in in_batches(arrays, match, worth, size) for table in tables])

    @torch.inference_mode()
    def _seen(self, network, cuts: list[np.ndarray], starts, context: MatchContext, device) -> dict[str, np.ndarray]:
        """Return the matches of a batch of windows (B, 4, H, W) each, in px of the windows."""
        matches, found = self.see(network, [torch.from_numpy(cut).to(device) for cut in cuts], starts, context)
        return {
            "batch": matches.batch.cpu().numpy(),
            "reference": found.reference_xy.double().cpu().numpy(),
            "moving": found.moving_xy.double().cpu().numpy(),
            "logit": found.logit.double().cpu().numpy(),
        }

    def _place(self, found: dict, k: int, start, core) -> TilePoints:
        """Return the matches of the k-th window that lie in its core (y0, x0, y1, x1), in px of the tile."""
        reference = found["reference"] + start[::-1]
        y0, x0, y1, x1 = core
        keep = (found["batch"] == k) & (reference >= (x0, y0)).all(1) & (reference < (x1, y1)).all(1)
        confidence = self.calibration.confidence(found["logit"])
        keep &= confidence >= LEAST_CONFIDENCE
        return TilePoints(found["moving"] + start[::-1], reference, confidence).take(keep)


def sparser(matches: CellMatches, cols: int, spacing_px: float) -> CellMatches:
    """Return the best match of each square of the spacing: refining costs more than finding cells."""
    if spacing_px <= CELL_PX or not len(matches):
        return matches
    y, x = (((c + 0.5) * (CELL_PX / spacing_px)).long() for c in (matches.reference // cols, matches.reference % cols))
    square = (matches.batch * cols * cols + y * cols + x).cpu().numpy()
    order = np.lexsort((-matches.score.float().cpu().numpy(), square))
    first = np.unique(square[order], return_index=True)[1]
    return matches.take(torch.from_numpy(order[first]).to(matches.batch.device))
