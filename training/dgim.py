"""The lesson of `dgim`: coarse and fine focal losses, the error of refined points, and how sure to be of them."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from ..models.blocks import coarse
from ..models.dgim.network import CELL_PX, HALF_PX, Dgim, Maps, Shape
from .rig.feed import Batch
from .rig.loop import Lesson

PER_PAIR = 16
"""Cells of each pair that the fine losses look at."""
GAMMA = 2.0
"""Of the focal losses."""
RIGHT_PX = 3.0
"""What the confidence is a chance of."""
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
    parts, wrong = cell_losses(maps, batch)
    truth = cell_truth(batch, maps)
    parts.update(_fine_losses(network, maps, _choose(_joint(maps), truth, generator), batch))
    return parts, wrong


def cell_losses(maps: Maps, batch: Batch):
    """Return the losses of cells and of their displacements, and each pair's share of wrong cells (B,)."""
    truth = cell_truth(batch, maps)
    forward, backward = coarse.log_probabilities(maps.logits)
    rows, cells = truth.known.nonzero(as_tuple=True)
    target = truth.moving[rows, cells]
    right = 0.5 * (_focal(forward[rows, cells, target]) + _focal(backward[rows, cells, target]))
    return {"coarse": right, "wide": _wide_loss(maps, batch)}, _wrong_cells(_joint(maps), truth)


def _joint(maps: Maps) -> torch.Tensor:
    return sum(coarse.log_probabilities(maps.logits.detach()))


class CellTruth:
    """Which moving cell each reference cell lies in: `moving` (B, N) int64, `known` (B, N) bool."""

    def __init__(self, moving: torch.Tensor, known: torch.Tensor):
        self.moving, self.known = moving, known


def cell_truth(batch: Batch, maps: Maps) -> CellTruth:
    """Return the truth of a batch's coarse cells, from the flow at their centres; unknown where none may match."""
    count = batch.flow.shape[1] // CELL_PX
    cells = torch.arange(count * count, device=batch.flow.device)
    centres = cell_centres(cells, count).expand(len(batch.flow), -1, -1)
    there, known = follow(batch, centres)
    cell = torch.div(there, CELL_PX, rounding_mode="floor").long().clamp(0, count - 1)
    moving = cell[..., 1] * count + cell[..., 0]
    possible = maps.logits.detach().gather(2, moving[..., None])[..., 0] > coarse.NEVER / 2
    return CellTruth(moving, known & possible)


def follow(batch: Batch, xy: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return where (B, N, 2) reference px lie in the moving tile, px, and whether that is known (B, N)."""
    size = batch.flow.shape[1]
    grid = (xy * (2.0 / size) - 1.0)[:, None]
    field = torch.cat([batch.flow, batch.known[..., None].float()], dim=-1).permute(0, 3, 1, 2)
    seen = functional.grid_sample(field, grid, "bilinear", "border", False)[:, :, 0].transpose(1, 2)
    return seen[..., :2], seen[..., 2] > 0.99


def point_errors(batch: Batch, rows: torch.Tensor, reference_xy: torch.Tensor, moving_xy: torch.Tensor):
    """Return how far M moving points are from the truth, px (M,), and whether the truth is known (M,)."""
    error = torch.full((len(rows),), float("nan"), device=rows.device)
    known = torch.zeros(len(rows), dtype=torch.bool, device=rows.device)
    for b in range(len(batch.kinds)):
        mine = rows == b
        there, sure = follow(_item(batch, b), reference_xy[mine][None])
        error[mine], known[mine] = (there[0] - moving_xy[mine]).norm(dim=-1), sure[0]
    return error, known


def _item(batch: Batch, b: int) -> Batch:
    return Batch(**{k: v[b : b + 1] if isinstance(v, torch.Tensor) else v for k, v in vars(batch).items()})


def _focal(log_probability: torch.Tensor) -> torch.Tensor:
    """Return the mean focal loss of positives; 0 where there are none."""
    weight = (1.0 - log_probability.detach().exp()) ** GAMMA
    return -(weight * log_probability).sum() / max(len(log_probability), 1)


def _wrong_cells(joint: torch.Tensor, truth: CellTruth) -> torch.Tensor:
    """Return each pair's share of known cells whose best cell is not the true one or its neighbour's corner, (B,)."""
    wrong = (joint.argmax(dim=2) != truth.moving) & truth.known
    return wrong.sum(1) / truth.known.sum(1).where(truth.known.sum(1) > 0, torch.nan)


def _choose(joint: torch.Tensor, truth: CellTruth, generator: torch.Generator) -> coarse.CellMatches:
    """Return PER_PAIR cells of each pair: half with their true partners, half with the one that looks best."""
    batch, count = truth.known.shape
    chance = truth.known.float() + 1e-3
    cells = torch.multinomial(chance, min(PER_PAIR, count), generator=generator)
    guess = torch.arange(cells.shape[1], device=cells.device) % 2 == 1
    best = joint.argmax(dim=2).gather(1, cells)
    partner = torch.where(guess | ~truth.known.gather(1, cells), best, truth.moving.gather(1, cells))
    rows = torch.arange(batch, device=cells.device)[:, None].expand_as(cells)
    score = joint[rows, cells, partner].exp()
    return coarse.CellMatches(rows.flatten(), cells.flatten(), partner.flatten(), score.flatten())


def _wide_loss(maps: Maps, batch: Batch) -> torch.Tensor:
    """Return the loss of the displacements of all cells."""
    cells = maps.displacements.shape[1]
    centre = cell_centres(torch.arange(cells, device=maps.logits.device), maps.cols).expand(len(batch.kinds), -1, -1)
    there, known = follow(batch, centre)
    goal = (there - centre) / HALF_PX
    return displacement_loss(maps.displacements.flatten(0, 1), goal.flatten(0, 1), known.flatten(), WIDE_SPREAD)


def cell_centres(cells: torch.Tensor, cols: int) -> torch.Tensor:
    """Return the (…, 2) px (x, y) of the centres of coarse cells."""
    return (torch.stack([cells % cols, torch.div(cells, cols, rounding_mode="floor")], dim=-1) + 0.5) * CELL_PX


def _fine_losses(network: Dgim, maps: Maps, matches: coarse.CellMatches, batch: Batch) -> dict[str, torch.Tensor]:
    found = network.refine(maps, matches)
    centre = cell_centres(matches.reference, maps.cols)
    goal, seen = follow_rows(batch, centre)
    parts = {"fine": displacement_loss(found.votes, goal - centre - found.guess, seen, FINE_SPREAD_PX)}
    there, known = follow_rows(batch, found.reference_xy)
    gap = ((there - found.moving_xy) ** 2).sum(-1)
    error = (gap + 1e-4).sqrt()
    right = (error.detach() < RIGHT_PX) & known
    parts["sure"] = functional.binary_cross_entropy_with_logits(found.logit, right.float())
    near = known & (error.detach() < CELL_PX)
    parts["error"] = mean_of(error.clamp(max=CELL_PX), near)
    sigma = found.log_sigma.exp().clamp(min=0.1)
    parts["sigma"] = mean_of(0.5 * gap.detach() / sigma**2 + 2 * sigma.log(), near)
    return parts


def displacement_loss(logits: torch.Tensor, goal: torch.Tensor, known: torch.Tensor, spread: float) -> torch.Tensor:
    """Return the mean cross-entropy of (M, D, D) logits with Gaussians about (M, 2) goals, in steps of the volume."""
    reach = logits.shape[-1] // 2
    axis = torch.arange(-reach, reach + 1, device=logits.device)
    along = torch.exp(-0.5 * ((axis - goal[..., None]) / spread) ** 2)  # (M, 2, D)
    target = along[:, 1, :, None] * along[:, 0, None, :]
    inside = known & (goal.abs() <= reach).all(-1)
    target = target.flatten(1) * (logits.flatten(1).detach() > coarse.NEVER / 2)
    mass = target.sum(1, keepdim=True)
    loss = -(target / mass.clamp(min=1e-3) * logits.flatten(1).log_softmax(1).clamp(min=-30.0)).sum(1)
    return mean_of(loss, inside & (mass[:, 0] > 0.1))


def mean_of(values: torch.Tensor, chosen: torch.Tensor) -> torch.Tensor:
    """Return the mean of the values that a mask of their shape chooses; 0 where it chooses none."""
    return (values * chosen).sum() / chosen.sum().clamp(min=1)


def follow_rows(batch: Batch, xy: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """`follow` for (M, 2) points sorted by pair, the same number each."""
    there, known = follow(batch, xy.reshape(len(batch.kinds), -1, 2))
    return there.reshape(-1, 2), known.reshape(-1)


def figures(error: torch.Tensor, sure: torch.Tensor, cells: int) -> dict[str, float]:
    """Return the figures of one pair: errors (M,) px, chances of being right (M,), number of cells with a partner."""
    confident = error[sure > 0.5]
    close = error[error < 8.0]
    return {
        "matches": 100.0 * len(error) / max(cells, 1),
        "precision_1px": _share(error < 1.0),
        "precision_3px": _share(error < RIGHT_PX),
        "confident": 100.0 * len(confident) / max(cells, 1),
        "confident_3px": _share(confident < RIGHT_PX),
        "rmse_px": float((close**2).mean().sqrt()) if len(close) else float("nan"),
        "brier": float(((sure - (error < RIGHT_PX).float()) ** 2).mean()) if len(error) else float("nan"),
    }


def _share(flags: torch.Tensor) -> float:
    return 100.0 * float(np.float64(flags.float().mean())) if len(flags) else float("nan")
