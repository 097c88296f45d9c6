"""The lesson of `epimask`: tiles of simulated views, focal losses of cells on their lines, exact places in windows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from ..models import weights
from ..models.blocks import coarse
from ..models.blocks.epipolar import line_distance
from ..models.epimask.foundation import read_foundation, start_from
from ..models.epimask.matcher import LEAST_SCORE
from ..models.epimask.network import HALF_PX, EpiMask, Lines, Maps, Places, Shape
from .cells import (
    CELL_PX,
    choose,
    coarse_loss,
    displacement_loss,
    figures,
    follow_rows,
    place_losses,
    point_errors,
    share,
    wrong_cells,
)
from .engine.sources import Library
from .rig.loop import Lesson
from .rig.recipe import Recipe
from .views.pool import Pool
from .views.source import ViewBatch, ViewSource

WEIGHTS = {"coarse": 1.0, "half": 0.5, "fine": 0.5, "error": 0.25, "sure": 0.3, "sigma": 0.05}
PER_PAIR = 16
"""Cells of each pair that the fine losses look at."""
UNMASKED = 0.2
"""Share of batches without the mask, so that the network does not rest on it; the paper has its first epochs so."""
HALF_SPREAD, FINE_SPREAD = 0.6, 0.7
"""Standard deviations of what counts as the true displacement, in px of the half and of full resolution."""


class EpimaskLesson(Lesson):
    """Trains EpiMask on tiles of simulated views."""

    name = "epimask"

    def __init__(self, shape: Shape | None = None, foundation: Path | None = None, pool: Pool | None = None):
        """`foundation`: a file with the encoder to start from; None: the weights of `dgim` that ship."""
        self.shape, self.foundation, self.pool = shape, foundation, pool

    def network(self) -> EpiMask:
        """Return it with a pretrained encoder, frozen but for its adapters."""
        stored = weights.read("dgim") if self.foundation is None else read_foundation(self.foundation)
        return start_from(stored, self.shape)

    def source(self, library: Library, recipe: Recipe) -> ViewSource:
        """Return tiles of the pool of simulated views."""
        return ViewSource(self.pool or Pool(library))

    def loss(self, network: EpiMask, batch: ViewBatch, generator: torch.Generator):
        """Return the loss, its parts and each pair's share of wrong cells."""
        masked = torch.rand((), generator=generator, device=generator.device).item() >= UNMASKED
        maps = see(network, batch, masked)
        loss, joint, truth = coarse_loss(maps, batch)
        chosen = choose(joint, truth, generator, PER_PAIR)
        parts = {"coarse": loss, **_fine_losses(network, maps, chosen, batch)}
        total = sum(WEIGHTS[name] * value for name, value in parts.items())
        return total, parts, wrong_cells(joint, truth).cpu().numpy()

    @torch.no_grad()
    def observe(self, network: EpiMask, batch: ViewBatch) -> np.ndarray:
        """Return logit, standard deviation (px) and error (px) of all matches whose truth is known, (N, 3)."""
        found, _, error, known = self._found(network, batch, True)
        return torch.stack([found.logit, found.log_sigma.exp(), error], 1)[known].double().cpu().numpy()

    @torch.no_grad()
    def measure(self, network: EpiMask, batch: ViewBatch, masked: bool = True) -> list[dict[str, float]]:
        """Return each pair's figures: those of all lessons, and the share within 1 px of the true line."""
        found, rows, error, known = self._found(network, batch, masked)
        across = line_distance(batch.true_lines[rows], found.reference_xy, found.moving_xy)
        sure = found.logit.sigmoid()
        cells = (batch.known[:, 4::8, 4::8]).sum((1, 2))
        return [
            {
                **figures(error[mine & known], sure[mine & known], int(cells[b])),
                "epipolar_1px": share(across[mine] < 1.0),
            }
            for b, mine in ((b, rows == b) for b in range(len(batch.kinds)))
        ]

    @staticmethod
    def _found(network: EpiMask, batch: ViewBatch, masked: bool) -> tuple[Places, torch.Tensor, ...]:
        maps = see(network, batch, masked)
        matches = coarse.mutual_matches(maps.logits, LEAST_SCORE)
        found = network.refine(maps, matches)
        return found, matches.batch, *point_errors(batch, matches.batch, found.reference_xy, found.moving_xy)


def see(network: EpiMask, batch: ViewBatch, masked: bool = True) -> Maps:
    """Return the network's maps of a batch."""
    valid = batch.reference_valid, batch.moving_valid
    lines = Lines(batch.lines, batch.epipolar_px, batch.radius_px)
    return network(batch.reference, batch.moving, *valid, lines, masked)


def _fine_losses(network: EpiMask, maps: Maps, matches: coarse.CellMatches, batch: ViewBatch) -> dict:
    found = network.refine(maps, matches)
    cell, step = coarse.cell_steps(matches, maps.grid[1])
    centre = (cell + 0.5) * CELL_PX
    goal, seen = follow_rows(batch, centre)
    away = goal - centre
    parts = {"half": displacement_loss(found.first, away / HALF_PX - step * (CELL_PX // HALF_PX), seen, HALF_SPREAD)}
    parts["fine"] = displacement_loss(found.votes, away - found.guess, seen, FINE_SPREAD)
    return {**parts, **place_losses(batch, found)}
