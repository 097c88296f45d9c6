"""The lesson of `dgim`: coarse and fine focal losses, the error of refined points, and how sure to be of them."""

from __future__ import annotations

import numpy as np
import torch

from ..models.blocks import coarse
from ..models.dgim.matcher import LEAST_SCORE
from ..models.dgim.network import HALF_PX, Dgim, Maps, Shape
from .cells import (
    cell_centres,
    cell_truth,
    choose,
    coarse_loss,
    displacement_loss,
    exact_rows,
    figures,
    follow,
    follow_rows,
    place_losses,
    point_errors,
    wrong_cells,
)
from .rig.feed import Batch
from .rig.loop import Lesson

PER_PAIR = 16
"""Cells of each pair that the fine losses look at."""
WIDE_SPREAD, FINE_SPREAD_PX = 0.6, 0.7
"""Standard deviations of what counts as the true displacement, in steps of the volumes."""
WEIGHTS = {"coarse": 0.5, "wide": 0.5, "fine": 0.5, "error": 0.25, "sure": 0.3, "sigma": 0.05}


class DgimLesson(Lesson):
    """Trains Dgim on batches of the engine."""

    name = "dgim"

    def __init__(self, shape: Shape | None = None):
        self.shape = shape

    def network(self) -> Dgim:
        """Return it untrained."""
        return Dgim(self.shape)

    def loss(self, network: Dgim, batch: Batch, generator: torch.Generator):
        """Return the loss, its parts and each pair's share of wrong cells."""
        parts, wrong = matching_losses(network, see(network, batch), batch, generator)
        return sum(WEIGHTS[name] * value for name, value in parts.items()), parts, wrong.cpu().numpy()

    @torch.no_grad()
    def observe(self, network: Dgim, batch: Batch) -> np.ndarray:
        """Return logit, standard deviation (px) and error (px) of all matches whose truth is known, (N, 3)."""
        maps = see(network, batch)
        matches = coarse.mutual_matches(maps.logits, LEAST_SCORE)
        found = network.refine(maps, matches)
        error, known = point_errors(batch, matches.batch, found.reference_xy, found.moving_xy)
        return torch.stack([found.logit, found.log_sigma.exp(), error], 1)[known].double().numpy()

    @torch.no_grad()
    def measure(self, network: Dgim, batch: Batch) -> list[dict[str, float]]:
        """Return matches a hundred cells, precision at 1 and 3 px, root mean square of errors below 8 px."""
        maps = see(network, batch)
        matches = coarse.mutual_matches(maps.logits, 0.02)
        found = network.refine(maps, matches)
        error, known = point_errors(batch, matches.batch, found.reference_xy, found.moving_xy)
        sure = found.logit.sigmoid()
        cells = cell_truth(batch, maps).known.sum(1)
        return [
            figures(error[mine & known], sure[mine & known], int(cells[b]))
            for b, mine in ((b, matches.batch == b) for b in range(len(batch.kinds)))
        ]


def see(network: Dgim, batch: Batch) -> Maps:
    """Return the network's maps of a batch."""
    valid = (batch.reference_valid, batch.moving_valid)
    return network(batch.reference, batch.moving, *valid, batch.radius_px)


def matching_losses(network: Dgim, maps: Maps, batch: Batch, generator: torch.Generator):
    """Return the losses by the names of WEIGHTS and each pair's share of wrong cells (B,)."""
    loss, joint, truth = coarse_loss(maps, batch)
    parts = {"coarse": loss, "wide": _wide_loss(maps, batch)}
    parts.update(_fine_losses(network, maps, choose(joint, truth, generator, PER_PAIR), batch))
    return parts, wrong_cells(joint, truth)


def _wide_loss(maps: Maps, batch: Batch) -> torch.Tensor:
    """Return the loss of the displacements of all cells."""
    cells = maps.displacements.shape[1]
    centre = cell_centres(torch.arange(cells, device=maps.logits.device), maps.cols).expand(len(batch.kinds), -1, -1)
    there, known = follow(batch, centre)
    goal = (there - centre) / HALF_PX
    volumes = maps.displacements.flatten(0, 1)
    return displacement_loss(volumes, goal.flatten(0, 1), known.flatten(), WIDE_SPREAD, batch.exact)


def _fine_losses(network: Dgim, maps: Maps, matches: coarse.CellMatches, batch: Batch) -> dict[str, torch.Tensor]:
    found = network.refine(maps, matches)
    centre = cell_centres(matches.reference, maps.cols)
    goal, seen = follow_rows(batch, centre)
    fine = seen & exact_rows(batch, len(seen))
    parts = {"fine": displacement_loss(found.votes, goal - centre - found.guess, fine, FINE_SPREAD_PX)}
    return {**parts, **place_losses(batch, found)}
