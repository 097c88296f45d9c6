"""What lessons of matchers that match cells share: where cells truly lie, which to look at, losses and figures.

Tiles are square and their sides multiples of a cell's.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from torch.nn import functional

from ..models.blocks import coarse
from .rig.feed import Batch

CELL_PX = 8
GAMMA = 2.0
"""Of the focal losses."""
RIGHT_PX = 3.0
"""What the confidence is a chance of."""
FREE_STEPS = (-1.5, -0.75, 0.0, 0.75, 1.5)
"""Common shifts along either axis of a pair whose truth is not exact, in steps of a volume of 2 px."""


class CellTruth:
    """Which moving cell each reference cell lies in: `moving` (B, N) int64, `known` (B, N) bool."""

    def __init__(self, moving: torch.Tensor, known: torch.Tensor):
        self.moving, self.known = moving, known


def cell_truth(batch: Batch, maps) -> CellTruth:
    """Return the truth of a batch's coarse cells, from the flow at their centres; unknown where none may match."""
    count = batch.flow.shape[1] // CELL_PX
    cells = torch.arange(count * count, device=batch.flow.device)
    centres = cell_centres(cells, count).expand(len(batch.flow), -1, -1)
    there, known = follow(batch, centres)
    cell = torch.div(there, CELL_PX, rounding_mode="floor").long().clamp(0, count - 1)
    moving = cell[..., 1] * count + cell[..., 0]
    possible = maps.logits.detach().gather(2, moving[..., None])[..., 0] > coarse.NEVER / 2
    return CellTruth(moving, known & possible)


def coarse_loss(maps, batch: Batch) -> tuple[torch.Tensor, torch.Tensor, CellTruth]:
    """Return the focal loss of true cells both ways, the joint log-probabilities (B, N, N), detached, and the truth."""
    truth = cell_truth(batch, maps)
    forward, backward = coarse.log_probabilities(maps.logits)
    rows, cells = truth.known.nonzero(as_tuple=True)
    target = truth.moving[rows, cells]
    loss = 0.5 * (_focal(forward[rows, cells, target]) + _focal(backward[rows, cells, target]))
    return loss, (forward + backward).detach(), truth


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
    return replace(batch, **{k: v[b : b + 1] for k, v in vars(batch).items() if isinstance(v, torch.Tensor)})


def cell_centres(cells: torch.Tensor, cols: int) -> torch.Tensor:
    """Return the (…, 2) px (x, y) of the centres of coarse cells."""
    return (torch.stack([cells % cols, torch.div(cells, cols, rounding_mode="floor")], dim=-1) + 0.5) * CELL_PX


def choose(joint: torch.Tensor, truth: CellTruth, generator: torch.Generator, per_pair: int) -> coarse.CellMatches:
    """Return `per_pair` cells of each pair: half with their true partners, half with the one that looks best."""
    batch, count = truth.known.shape
    chance = truth.known.float() + 1e-3
    cells = torch.multinomial(chance, min(per_pair, count), generator=generator)
    guess = torch.arange(cells.shape[1], device=cells.device) % 2 == 1
    best = joint.argmax(dim=2).gather(1, cells)
    partner = torch.where(guess | ~truth.known.gather(1, cells), best, truth.moving.gather(1, cells))
    rows = torch.arange(batch, device=cells.device)[:, None].expand_as(cells)
    score = joint[rows, cells, partner].exp()
    return coarse.CellMatches(rows.flatten(), cells.flatten(), partner.flatten(), score.flatten())


def wrong_cells(joint: torch.Tensor, truth: CellTruth) -> torch.Tensor:
    """Return each pair's share of known cells whose best cell is not the true one or its neighbour's corner, (B,)."""
    wrong = (joint.argmax(dim=2) != truth.moving) & truth.known
    return wrong.sum(1) / truth.known.sum(1).where(truth.known.sum(1) > 0, torch.nan)


def _focal(log_probability: torch.Tensor) -> torch.Tensor:
    """Return the mean focal loss of positives; 0 where there are none."""
    weight = (1.0 - log_probability.detach().exp()) ** GAMMA
    return -(weight * log_probability).sum() / max(len(log_probability), 1)


def displacement_loss(
    logits: torch.Tensor, goal: torch.Tensor, known: torch.Tensor, spread: float, exact: torch.Tensor | None = None
) -> torch.Tensor:
    """Return the mean cross-entropy of (M, D, D) logits with Gaussians about (M, 2) goals, in steps of the volume.

    With `exact` (B,) the points of B pairs follow each other, as many each. Those of a pair that is not exact may all
    lie beside their goals by one of FREE_STEPS along either axis, whichever is likeliest.
    """
    if exact is None:
        loss, counts = _displacement_losses(logits, goal, known, spread, (0.0,))
        return mean_of(loss[:, 0], counts[:, 0])
    loss, counts = _displacement_losses(logits, goal, known, spread, FREE_STEPS)
    chosen = _likeliest(loss.detach(), counts, exact).repeat_interleave(len(loss) // len(exact))[:, None]
    return mean_of(loss.gather(1, chosen), counts.gather(1, chosen))


def _displacement_losses(logits, goal, known, spread: float, shifts: tuple[float, ...]):
    """Return (M, S²) losses about the goals and all pairs of shifts of them, and which of them count, bool."""
    reach = logits.shape[-1] // 2
    axis = torch.arange(-reach, reach + 1, device=logits.device)
    moved = goal[..., None] + torch.tensor(shifts, device=goal.device)  # (M, 2, S)
    along = torch.exp(-0.5 * ((axis - moved[..., None]) / spread) ** 2)  # (M, 2, S, D)
    x, y = along.unbind(1)
    chances = logits.flatten(1).log_softmax(1).clamp(min=-30.0).reshape(logits.shape)
    possible = (logits.detach() > coarse.NEVER / 2).to(along)
    mass, said = (y @ volume @ x.transpose(1, 2) for volume in (possible, possible * chances))  # (M, S, S)
    loss = -(said / mass.clamp(min=1e-3)).flatten(1)
    inside = (moved.abs() <= reach).unbind(1)
    counts = inside[1][:, :, None] & inside[0][:, None, :] & (mass > 0.1) & known[:, None, None]
    return loss, counts.flatten(1)


def _likeliest(loss: torch.Tensor, counts: torch.Tensor, exact: torch.Tensor) -> torch.Tensor:
    """Return each pair's pair of shifts (B,): none of an exact one, else the one of the least mean loss."""
    loss, counts = (value.reshape(len(exact), -1, value.shape[-1]) for value in (loss, counts))
    mean = (loss * counts).sum(1) / counts.sum(1).clamp(min=1)
    # A shift under which fewer points count must not win by that.
    mean = mean.masked_fill(counts.sum(1) < 0.9 * counts.sum(1).amax(1, keepdim=True), torch.inf)
    middle = mean.shape[1] // 2
    return torch.where(exact, middle, mean.argmin(1))


def exact_rows(batch: Batch, points: int) -> torch.Tensor:
    """Return which of the points of a batch, sorted by pair and as many each, have an exact truth, (points,) bool."""
    return batch.exact.repeat_interleave(points // len(batch.kinds))


def place_losses(batch: Batch, found) -> dict[str, torch.Tensor]:
    """Return what refined matches, sorted by pair, lose by their places, their confidence and their spread."""
    there, known = follow_rows(batch, found.reference_xy)
    gap = ((there - found.moving_xy) ** 2).sum(-1)
    error = (gap + 1e-4).sqrt()
    right = (error.detach() < RIGHT_PX) & known
    near = known & (error.detach() < CELL_PX) & exact_rows(batch, len(known))
    sigma = found.log_sigma.exp().clamp(min=0.1)
    return {
        "sure": functional.binary_cross_entropy_with_logits(found.logit, right.float()),
        "error": mean_of(error.clamp(max=CELL_PX), near),
        "sigma": mean_of(0.5 * gap.detach() / sigma**2 + 2 * sigma.log(), near),
    }


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
        "precision_1px": share(error < 1.0),
        "precision_3px": share(error < RIGHT_PX),
        "confident": 100.0 * len(confident) / max(cells, 1),
        "confident_3px": share(confident < RIGHT_PX),
        "rmse_px": float((close**2).mean().sqrt()) if len(close) else float("nan"),
        "brier": float(((sure - (error < RIGHT_PX).float()) ** 2).mean()) if len(error) else float("nan"),
    }


def share(flags: torch.Tensor) -> float:
    """Return how many of the flags (M,) are set, per cent; NaN of none."""
    return 100.0 * float(np.float64(flags.float().mean())) if len(flags) else float("nan")
