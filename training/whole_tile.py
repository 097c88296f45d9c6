"""Coarse matching over whole tiles, nothing learned: the cells of one compared with all of the other by structure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import torch
from torch.nn import functional

from ..core.matching import MatchContext, TilePoints, WorkingImage
from ..models.blocks import coarse, volume
from ..models.blocks.epipolar import masked_similarity
from ..models.blocks.structure import StructureFrontEnd
from ..models.epimask.matcher import LARGEST_LINE_PX, lines_of
from ..models.epimask.network import SLACK_PX
from ..models.windows import stack
from .cells import CELL_PX, cell_centres
from .corridor import Cells, matched
from .study_corridor import surroundings

LEAST = 0.2
"""Confidence of all matches, at least: none of them is calibrated."""


class WholeTile:
    """A matcher of cells that are each other's best; with epipolar lines, of those near them only."""

    name = "whole_tile"

    def __init__(self) -> None:
        self.front = StructureFrontEnd()

    def match_many(self, tiles: Iterable[tuple[WorkingImage, WorkingImage, MatchContext]]) -> Iterator[TilePoints]:
        """Yield the matches of each pair of tiles."""
        return (self.match(*tile) for tile in tiles)

    @torch.inference_mode()
    def match(self, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> TilePoints:
        """Return matches of two tiles of one size, px, wherever in the other they lie."""
        seen, valid = self._look(reference, moving)
        lines, side = lines_of(context, np.zeros((1, 2))), seen.shape[-1]
        within = min(context.epipolar_px, LARGEST_LINE_PX)
        cells = Cells(seen[None], valid[None], torch.zeros(1, side * side, 2), valid[:1], lines, within)
        logits = coarse.similarity(seen[:1], seen[1:])
        logits = logits.masked_fill(~(valid[:1, :, None] & valid[1:, None, :]), coarse.NEVER)
        if context.epipolar is not None:
            logits = masked_similarity(logits, cells.sides, within + SLACK_PX)
        found = matched(logits, cells)
        here = cell_centres(found.cell, side).double()
        return TilePoints(found.xy.double().numpy(), here.numpy(), found.score.double().clamp(LEAST, 1.0).numpy())

    def _look(self, *images: WorkingImage) -> tuple[torch.Tensor, torch.Tensor]:
        """Return what surrounds the cells of two tiles, (2, C, n, n), and which of them are valid, (2, n²) bool."""
        both = torch.from_numpy(np.stack([stack(image) for image in images]))
        rows, cols = both.shape[-2:]
        side = -(-max(rows, cols) // CELL_PX) * CELL_PX
        both = functional.pad(both, (0, side - cols, 0, side - rows))
        seen = surroundings(volume.structure_map(self.front(both[:, :3], both[:, 3:])))
        valid = functional.avg_pool2d(both[:, 3:], CELL_PX).flatten(1) > 0.5
        return seen - seen.mean((0, 2, 3), keepdim=True), valid
