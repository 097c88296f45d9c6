"""What the frozen part of `tar` sees of strongly deformed pairs: looked at once, learned from many times."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch

from ..core.registration.scene_vocabulary import vocabulary
from ..models.blocks import hypotheses
from ..models.tar.network import COARSE_PX, Tar
from .engine.pair import Plan
from .engine.sources import Library
from .rig.feed import Batch, collate
from .rig.source import EngineSource

LABELS = Path(__file__).resolve().parent / "scene_labels.json"
TURN_DEG, LOG_SCALE, SHIFT_SHARE = 35.0, (math.log(0.7), math.log(1.3)), 0.1
"""Of the deformation that the coarse stage has to see through."""
POOL = 240
"""Pairs that are learned from."""


@lru_cache(maxsize=1)
def scene_labels() -> dict[str, tuple[str, ...]]:
    """Return the descriptors of each training pair, as seen by eye."""
    rows = json.loads(LABELS.read_text(encoding="utf-8"))["scenes"]
    return {name: vocabulary().understood(scene) for scene, names in rows.items() for name in names}


@dataclass(frozen=True)
class Look:
    """What the frozen part of the network sees of a pair: of the reference, then of the deformed moving tile."""

    high: torch.Tensor
    """(2, C, h, w) float16: the highest map."""
    middle: torch.Tensor
    """(2, C, 2 h, 2 w) float16: the one before."""
    fixed: torch.Tensor
    """(2, 9, 4 h, 4 w) float32."""
    valid: torch.Tensor
    """(2, 1, 8 h, 8 w)."""
    here: torch.Tensor
    """(M, 2) float32: places of the reference, in coarse cells."""
    there: torch.Tensor
    """(M, 2): where the deformed tile shows them."""
    known: torch.Tensor
    """(M,) 0 or 1."""
    labels: torch.Tensor
    """(V,): 1 for each descriptor that somebody saw in the scene."""


@dataclass(frozen=True)
class LookBatch:
    """B looks, each of Look's tensors stacked along a first axis."""

    looks: Look
    kinds: tuple[str, ...]

    def to(self, device) -> LookBatch:
        """Return the batch on a device."""
        moved = {name: tensor.to(device) for name, tensor in vars(self.looks).items()}
        return LookBatch(Look(**moved), self.kinds)


class LookSource(EngineSource):
    """A pool of the engine's pairs, strongly deformed, as the frozen network sees them: looked at once, kept."""

    def __init__(self, library: Library, network: Tar, names: tuple[str, ...], hardest: float, pool: int = POOL):
        super().__init__(library)
        self.network, self.names, self.hardest, self.size = network.eval(), names, hardest, pool
        self._looks: dict[Plan, Look] = {}

    def plans(self, rng: np.random.Generator, count: int, size: int) -> list[Plan]:
        """Return any of the pool's real pairs, or of its generated ones where there are no real ones."""
        kinds = sorted(self.library.training) or ["generated:radar", "generated:response"]
        numbers = rng.choice(self.size, count, replace=False)
        # Half as far as the tile allows: the deformation comes on top of it.
        return [Plan(kinds[n % len(kinds)], 1 + int(n), size, 6.0, self.hardest) for n in numbers]

    def make(self, plan: Plan) -> Look:
        """Return the look at a plan's pair."""
        if plan not in self._looks:
            self._looks[plan] = self.look(plan)
        return self._looks[plan]

    @torch.no_grad()
    def look(self, plan: Plan) -> Look:
        """Look at a plan's pair, deformed by the plan's own draw."""
        batch = collate([super().make(plan)], [plan])
        deformed, valid, matrix = deform(batch, torch.Generator().manual_seed(plan.seed % (1 << 31)))
        seen = self.network.see(torch.cat([batch.reference, deformed]), torch.cat([batch.reference_valid, valid]))
        (here, there), known = places(batch, matrix)
        high, middle = (seen.maps[k].half() for k in (-1, -2))
        return Look(
            high, middle, seen.fixed, seen.valid, here[0], there[0], known[0], labels_of(batch.names[0], self.names)
        )

    def collate(self, pairs: list[Look], plans: list[Plan]) -> LookBatch:
        """Return one batch."""
        stacked = {name: torch.stack([getattr(look, name) for look in pairs]) for name in vars(pairs[0])}
        return LookBatch(Look(**stacked), tuple(plan.kind for plan in plans))

    def held_back(self, kind: str, seed: int, size: int) -> Plan:
        """Return the plan of a pair that is never trained on."""
        return Plan(kind, seed, size, 6.0, 0.3, held_back=True)

    def learn(self, batch: LookBatch, errors: np.ndarray) -> None:
        """Nothing changes: the pool is what it is."""


def labels_of(pair: str, names: tuple[str, ...]) -> torch.Tensor:
    """Return (V,): 1 for each descriptor of a training pair; zeros where nobody has looked."""
    return torch.tensor([float(descriptor in scene_labels().get(pair, ())) for descriptor in names])


def deform(batch: Batch, generator: torch.Generator) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return the moving tiles turned, scaled and shifted (B, 3, H, W), their validity, and (B, 3, 3) of moving px."""
    count, size = len(batch.kinds), batch.flow.shape[1]

    def between(low, high, *shape):
        drawn = torch.rand(count, *shape, generator=generator, device=batch.flow.device)
        return low + (high - low) * drawn

    angle = between(-math.radians(TURN_DEG), math.radians(TURN_DEG))
    about = similarity(angle, between(*LOG_SCALE), between(-SHIFT_SHARE * size, SHIFT_SHARE * size, 2), size / 2)
    stack = torch.cat([batch.moving * batch.moving_valid, batch.moving_valid], dim=1)
    seen = hypotheses.seen_through(stack, torch.linalg.inv(about), (size, size))
    valid = (seen[:, 3:] > 0.999).float()
    return seen[:, :3] * valid, valid, about


def similarity(angle: torch.Tensor, log_scale: torch.Tensor, shift: torch.Tensor, centre: float) -> torch.Tensor:
    """Return (N, 3, 3) that turn by (N,) radians, scale about (centre, centre) and shift by (N, 2)."""
    cos, sin = (log_scale.exp() * f(angle) for f in (torch.cos, torch.sin))
    linear = torch.stack([torch.stack([cos, -sin], -1), torch.stack([sin, cos], -1)], -2)
    middle = torch.full_like(shift, centre)
    found = torch.eye(3, device=angle.device).repeat(len(angle), 1, 1)
    found[:, :2, :2] = linear
    found[:, :2, 2] = middle + shift - (linear @ middle[..., None])[..., 0]
    return found


def places(batch: Batch, matrix) -> tuple[tuple[torch.Tensor, torch.Tensor], torch.Tensor]:
    """Return (B, M, 2) places of the reference and of the deformed tile, in coarse cells, and which are known."""
    step, size = COARSE_PX, batch.flow.shape[1]
    flow, known = (x[:, step // 2 :: step, step // 2 :: step].flatten(1, 2) for x in (batch.flow, batch.known))
    axis = torch.arange(step // 2, size, step, device=flow.device) + 0.5
    here = torch.stack(torch.meshgrid(axis, axis, indexing="xy"), dim=-1).reshape(-1, 2).expand(len(flow), -1, -1)
    there = flow @ matrix[:, :2, :2].transpose(1, 2) + matrix[:, None, :2, 2]
    return (here / step, there / step), known.float()
