"""The lesson of `cstf`: displacements of keypoints as classes, “no match here” among them, and exact places."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from ..models import weights
from ..models.cstf.heat import STEP_PX, Heat
from ..models.cstf.keypoints import spread
from ..models.cstf.network import Cstf, Maps, Shape
from .cells import RIGHT_PX, displacement_loss, exact_rows, figures, follow_rows, mean_of, point_errors
from .dgim import FINE_SPREAD_PX, WIDE_SPREAD
from .rig.feed import Batch
from .rig.loop import Lesson

KEYPOINTS, ANYWHERE = 11, 5
"""Points of each pair that are asked: detected ones, and places that a hand might choose."""
DETECTED_OF = 48
"""Detected ones are drawn from so many."""
NEAR_PX = 8.0
"""Errors beyond are wrong matches, not inexact ones."""
WEIGHTS = {"heat": 0.5, "none": 0.5, "fine": 0.5, "error": 0.25, "sure": 0.3, "sigma": 0.05}


class CstfLesson(Lesson):
    """Trains Cstf on batches of the engine."""

    name = "cstf"

    def __init__(self, shape: Shape | None = None, start: str = "dgim", distance: bool = False, light: bool = False):
        """Begin with what fits of the weights of the matcher `start`, if any.

        `distance`: learn to be alike (and unlike elsewhere by a margin) instead of to classify, for the ablation.
        `light`: with the fixed features alone at full resolution, as *Automatic* looks.
        """
        self.shape, self.start, self.distance, self.light = shape, start, distance, light

    def network(self) -> Cstf:
        """Return it untrained, but for what another matcher has learned of the same shape."""
        network = Cstf(self.shape)
        if self.start and weights.available(self.start):
            take_over(network, weights.read(self.start).tensors)
        return network

    def loss(self, network: Cstf, batch: Batch, generator: torch.Generator):
        """Return the loss, its parts and each pair's share of wrong displacements."""
        points = training_points(network, batch, generator, self.light)
        maps, heat, goal, known = ask(network, batch, *points, self.light)
        parts = {"heat": self._heat_loss(heat, goal, known, batch.exact)}
        parts["none"] = functional.binary_cross_entropy_with_logits(heat.none, (~known).float())
        parts.update(_fine_losses(network, maps, heat, goal, known, exact_rows(batch, len(known))))
        off = (heat.peak * STEP_PX - goal).norm(dim=-1) > 4.0
        wrong = torch.where(known, off.float(), torch.nan).reshape(len(batch.kinds), -1).nanmean(1)
        total = sum(WEIGHTS[name] * value for name, value in parts.items())
        return total, parts, wrong.cpu().numpy()

    def _heat_loss(self, heat: Heat, goal: torch.Tensor, known: torch.Tensor, exact: torch.Tensor) -> torch.Tensor:
        steps = goal / STEP_PX
        if not self.distance:
            return displacement_loss(heat.logits, steps, known, WIDE_SPREAD, exact)
        return _margin_loss(heat.logits, steps, known)

    @torch.no_grad()
    def measure(self, network: Cstf, batch: Batch) -> list[dict[str, float]]:
        """Return matches a hundred points, precision at 1 and 3 px, root mean square of errors below 8 px."""
        row, found = see_keypoints(network, batch, light=self.light)
        return [_figures(found[row == b]) for b in range(len(batch.kinds))]

    @torch.no_grad()
    def observe(self, network: Cstf, batch: Batch) -> np.ndarray:
        """Return logit, standard deviation (px) and error (px) of all matches, (N, 3); infinite where there is none."""
        return see_keypoints(network, batch, light=self.light)[1].double().numpy()


def _figures(found: torch.Tensor) -> dict[str, float]:
    """Return figures of the points of one pair that have a match, and how many of the others are seen to have none."""
    error, sure = found[:, 2], found[:, 0].sigmoid()
    there = error.isfinite()
    seen = 100.0 * float((sure[~there] < 0.5).double().mean())
    return {**figures(error[there], sure[there], int(there.sum())), "none_seen": seen}


def take_over(network: Cstf, tensors: dict[str, torch.Tensor]) -> list[str]:
    """Copy the tensors of another network that have the name and the shape of one of its own; return their names."""
    own = network.state_dict()
    fitting = {k: t.float() for k, t in tensors.items() if k in own and own[k].shape == t.shape and t.dim()}
    network.load_state_dict({**own, **fitting})
    return sorted(fitting)


def see(network: Cstf, batch: Batch, light: bool = False) -> Maps:
    """Return the network's maps of a batch."""
    return network(batch.reference, batch.moving, batch.reference_valid, batch.moving_valid, light)


def ask(network: Cstf, batch: Batch, maps: Maps, rows: torch.Tensor, xy: torch.Tensor, light: bool = False):
    """Return the maps, the heat of (M, 2) px of the reference, true displacements (M, 2) px, and whether there are.

    A point has no match where the truth is unknown (hidden, changed, beyond the tile, another place) or out of reach.
    """
    heat = network.look(maps, rows, rows + len(batch.kinds), xy, batch.radius_px, light)
    there, known = follow_rows(batch, xy)
    goal = there - xy
    return maps, heat, goal, known & (goal.abs() <= batch.radius_px + 1.0).all(-1)


def training_points(network: Cstf, batch: Batch, generator: torch.Generator, light: bool = False):
    """Return maps, (M,) pairs and (M, 2) px to ask: some keypoints of each reference, some places anywhere."""
    maps = see(network, batch, light)
    points, size = [], torch.tensor(batch.reference.shape[:-3:-1], device=batch.flow.device)
    for corners in maps.corners[: len(batch.kinds)]:
        anywhere = torch.rand(KEYPOINTS + ANYWHERE, 2, generator=generator, device=size.device) * (size - 1.0) + 0.5
        found = spread(corners, DETECTED_OF)
        order = torch.randperm(len(found), generator=generator, device=size.device)[:KEYPOINTS]
        points.append(torch.cat([found[order], anywhere])[: KEYPOINTS + ANYWHERE])
    xy = torch.cat(points)
    rows = torch.arange(len(batch.kinds), device=xy.device).repeat_interleave(KEYPOINTS + ANYWHERE)
    return maps, rows, xy


def see_keypoints(
    network: Cstf, batch: Batch, wanted: int = 60, light: bool = False
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return what is found for the keypoints of each reference: pairs (N,); logit, sigma, error, px, (N, 3).

    The error is infinite where there is nothing to be found.
    """
    maps = see(network, batch, light)
    points = [spread(corners, wanted) for corners in maps.corners[: len(batch.kinds)]]
    xy = torch.cat(points)
    row = torch.cat([torch.full((len(p),), b, device=xy.device) for b, p in enumerate(points)])
    found = network.refine(maps, network.look(maps, row, row + len(batch.kinds), xy, batch.radius_px, light))
    error, known = point_errors(batch, row, xy, xy + found.moving_xy - found.reference_xy)
    return row, torch.stack([found.logit, found.log_sigma.exp(), torch.where(known, error, torch.inf)], dim=1)


def _fine_losses(network: Cstf, maps: Maps, heat: Heat, goal: torch.Tensor, known: torch.Tensor, exact: torch.Tensor):
    """Return the losses of refined places: half of them from the true displacements, half from the likeliest.

    How sure to be is learned of all points, the places of those alone whose truth is `exact` (M,).
    """
    guess = (torch.arange(len(goal), device=goal.device) % 2 == 1) | ~known
    true = (goal / STEP_PX).round().long().clamp(-heat.reach, heat.reach)
    found = network.refine(maps, heat, torch.where(guess[:, None], heat.peak, true))
    moved = found.moving_xy - found.reference_xy
    parts = {"fine": displacement_loss(found.votes, goal - found.guess, known & exact, FINE_SPREAD_PX)}
    gap = ((goal - moved) ** 2).sum(-1)
    error = (gap + 1e-4).sqrt()
    right = (error.detach() < RIGHT_PX) & known
    parts["sure"] = functional.binary_cross_entropy_with_logits(found.logit, right.float())
    near = known & exact & (error.detach() < NEAR_PX)
    parts["error"] = mean_of(error.clamp(max=NEAR_PX), near)
    sigma = found.log_sigma.exp().clamp(min=0.1)
    parts["sigma"] = mean_of(0.5 * gap.detach() / sigma**2 + 2 * sigma.log(), near)
    return parts


def _margin_loss(logits: torch.Tensor, steps: torch.Tensor, known: torch.Tensor, margin: float = 5.0) -> torch.Tensor:
    """Return the mean lack of distance between the true displacement's similarity and the best one elsewhere."""
    reach = logits.shape[-1] // 2
    axis = torch.arange(-reach, reach + 1, device=logits.device)
    apart = torch.maximum((axis - steps[:, :1]).abs()[:, None, :], (axis - steps[:, 1:]).abs()[:, :, None])
    here = logits.masked_fill(apart > 1.0, -1e4).amax((1, 2))
    elsewhere = logits.masked_fill(apart <= 2.0, -1e4).amax((1, 2))
    possible = known & (here > -1e3)
    return mean_of((margin + elsewhere - here).clamp(min=0.0).clamp(max=50.0), possible)
