"""Fine matching: the best pair of places in two small windows, then both moved by less than a cell."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from .coarse import TEMPERATURE

WINDOW = 6
"""Fine cells along a window's side: the four of a coarse cell and one more at each side."""
STRIDE = 4
"""Fine cells along a coarse cell's side."""
AROUND = 5
"""Side of the patch of correlations that the head sees."""
REFERENCE_REACH, MOVING_REACH = 0.5, 1.5
"""How far the head may move either point, in fine cells."""


@dataclass(frozen=True)
class FineMatches:
    """M refined matches; positions in fine cells, relative to the first fine cell's outer corner."""

    reference_xy: torch.Tensor
    """(M, 2)."""
    moving_xy: torch.Tensor
    """(M, 2)."""
    logit: torch.Tensor
    """(M,): of being right, before calibration."""
    log_sigma: torch.Tensor
    """(M,): natural log of the expected error along one axis, in fine cells."""


def windows(fine: torch.Tensor, batch: torch.Tensor, cells: torch.Tensor) -> torch.Tensor:
    """(B, C, 4 H, 4 W) and M coarse cells (M,) of items (M,) → (M, 36, C): their windows, zeros beyond the map."""
    cols = fine.shape[-1] // STRIDE
    margin = (WINDOW - STRIDE) // 2
    padded = functional.pad(fine, (margin, margin, margin, margin)).permute(0, 2, 3, 1)
    step = torch.arange(WINDOW, device=fine.device)
    y = (cells // cols * STRIDE)[:, None, None] + step[:, None]  # (M, 6, 1)
    x = (cells % cols * STRIDE)[:, None, None] + step  # (M, 1, 6)
    return padded[batch[:, None, None], y, x].flatten(1, 2)


def correlate(reference: torch.Tensor, moving: torch.Tensor, temperature: float = TEMPERATURE) -> torch.Tensor:
    """(M, 36, C) twice → (M, 36, 36) float32 logits, references along dimension 1: cosines over temperature."""
    a = functional.normalize(reference.float(), dim=-1) / temperature
    b = functional.normalize(moving.float(), dim=-1)
    return torch.einsum("mic,mjc->mij", a, b).float()


def window_origin(cells: torch.Tensor, cols: int) -> torch.Tensor:
    """Return (M, 2) fine-cell positions (x, y) of the outer corners of the windows of coarse cells (M,)."""
    corner = torch.stack([cells % cols, cells // cols], dim=-1) * STRIDE
    return corner.float() - (WINDOW - STRIDE) // 2


def window_offset(index: torch.Tensor) -> torch.Tensor:
    """Return (M, 2) positions (x, y) in a window of the centres of its cells (M,)."""
    return torch.stack([index % WINDOW, torch.div(index, WINDOW, rounding_mode="floor")], dim=-1).float() + 0.5


def best_pair(logits: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """(M, 36, 36) → indices (M,) in the reference's and moving window of the likeliest pair, its log score (M,).

    The reference's place is one of its coarse cell's own, so that neighbours do not find the same pair.
    """
    joint = torch.log_softmax(logits, dim=2) + torch.log_softmax(logits, dim=1)
    index = torch.arange(WINDOW * WINDOW, device=logits.device)
    margin = (WINDOW - STRIDE) // 2
    own = ((index % WINDOW - margin).clamp(0, STRIDE - 1) == index % WINDOW - margin) & (
        (index // WINDOW - margin).clamp(0, STRIDE - 1) == index // WINDOW - margin
    )
    score, flat = joint.masked_fill(~own[:, None], -1e4).flatten(1).max(dim=1)
    return flat // (WINDOW * WINDOW), flat % (WINDOW * WINDOW), score


def around(plane: torch.Tensor, index: torch.Tensor) -> torch.Tensor:
    """(M, 36) and (M,) → (M, 25): the patch about one place of each window, its least value beyond the window."""
    half = AROUND // 2
    least = plane.amin(dim=1)
    plane = plane.reshape(-1, WINDOW, WINDOW) - least[:, None, None]
    padded = functional.pad(plane, (half, half, half, half))
    step = torch.arange(AROUND, device=plane.device)
    rows = (index // WINDOW)[:, None, None] + step[:, None]  # (M, 5, 1)
    cols = (index % WINDOW)[:, None, None] + step  # (M, 1, 5)
    rank = torch.arange(len(plane), device=plane.device)[:, None, None]
    return (padded[rank, rows, cols] + least[:, None, None]).flatten(1)


class FineHead(nn.Module):
    """Finds the best pair of two windows and says by how much to move it, how sure it is, and how exact."""

    def __init__(self, width: int, hidden: int = 128):
        super().__init__()
        inputs = 2 * width + 2 * AROUND * AROUND + 2
        self.layers = nn.Sequential(
            nn.Linear(inputs, hidden), nn.SiLU(), nn.Linear(hidden, hidden), nn.SiLU(), nn.Linear(hidden, 6)
        )
        nn.init.zeros_(self.layers[-1].weight)
        nn.init.zeros_(self.layers[-1].bias)

    def forward(self, reference, moving, logits, coarse_log_score) -> tuple[torch.Tensor, ...]:
        """(M, 36, C) twice, (M, 36, 36) and (M,) → places (M, 2) in both windows, logit (M,), log sigma (M,)."""
        a, b, score = best_pair(logits.detach())
        rank = torch.arange(len(a), device=a.device)
        patches = (around(logits[rank, a], b), around(logits[rank, :, b], a))
        plain = torch.stack([score, coarse_log_score], dim=-1).clamp(min=-20.0)
        seen = torch.cat(
            [reference[rank, a].float(), moving[rank, b].float(), *(0.2 * p for p in patches), 0.2 * plain], dim=-1
        )
        out = self.layers(seen.to(self.layers[0].weight.dtype)).float()
        steps = torch.tanh(out[:, :4])
        reference_xy = window_offset(a) + REFERENCE_REACH * steps[:, :2]
        moving_xy = window_offset(b) + MOVING_REACH * steps[:, 2:]
        return reference_xy, moving_xy, out[:, 4], out[:, 5].clamp(-4.0, 3.0)
