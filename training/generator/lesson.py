"""What the transfer network learns: one side of an aligned pair from the other, its colours, places and texture."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from ..engine.pair import Pair, Plan, make
from ..engine.sources import Library
from ..rig.precision import mixed_precision
from .network import GRAINS, Transfer

LEAST_KNOWN = 0.85
"""Share of a tile that both sides must show."""
PROJECTIONS = 24
"""Random patches' projections whose distributions are compared, at each of two scales."""
PATCH_PX = 7
EVERY = 3
"""Of so many places one is compared."""
WEIGHTS = {"places": 1.0, "texture": 3.0}
SELF_EVERY = 6
"""One tile in so many is to be shown as it is."""


def tiles(library: Library, rng: np.random.Generator, count: int, size: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return both sides of `count` aligned pairs, any kind, any side first: (count, 3, size, size) each, 0..1."""
    kinds = sorted(library.training)
    pairs: list[Pair] = []
    while len(pairs) < count:
        plan = Plan(str(rng.choice(kinds)), int(rng.integers(1 << 62)), size, reach_px=0.5, difficulty=0.0)
        pair = make(library, plan)
        if pair.known.mean() > LEAST_KNOWN:
            pairs.append(pair)
    return tensor([pair.reference for pair in pairs]), tensor([pair.moving for pair in pairs])


def tensor(images: list[np.ndarray]) -> torch.Tensor:
    """Return N (H, W, 3) uint8 images as (N, 3, H, W) in 0..1."""
    return torch.from_numpy(np.stack(images).transpose(0, 3, 1, 2).copy()).float() / 255


def losses(network: Transfer, content: torch.Tensor, target: torch.Tensor, generator) -> dict[str, torch.Tensor]:
    """Return the losses of content shown as target, by name."""
    content, target = (torch.cat([x, content[::SELF_EVERY]]) for x in (content, target))
    grains = torch.randn(len(content), GRAINS, *content.shape[2:], generator=generator)
    with mixed_precision("cpu"):
        made = network(content, network.style(target), grains)
    made = made.float()
    return {
        "places": sum(_gap(functional.avg_pool2d(made, k), functional.avg_pool2d(target, k)) for k in (2, 4, 8)),
        "texture": texture_distance(made, target, generator),
    }


def _gap(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a - b).abs().mean()


def texture_distance(a: torch.Tensor, b: torch.Tensor, generator) -> torch.Tensor:
    """Return how differently patches of (B, 3, H, W) tiles are distributed: sliced Wasserstein distance, two scales."""
    total = 0.0
    for _ in range(2):
        kernels = torch.randn(PROJECTIONS, 3, PATCH_PX, PATCH_PX, generator=generator)
        # Half of the projections look at contrasts alone, and only the inner 3 px of a third see fine grain.
        kernels[::2] -= kernels[::2].mean((2, 3), keepdim=True)
        kernels[::3, :, :2] = kernels[::3, :, -2:] = 0.0
        kernels[::3, :, :, :2] = kernels[::3, :, :, -2:] = 0.0
        kernels /= kernels.flatten(1).norm(dim=1)[:, None, None, None]
        both = [functional.conv2d(x, kernels, stride=EVERY).flatten(2).sort(dim=2).values for x in (a, b)]
        total = total + _gap(*both)
        a, b = functional.avg_pool2d(a, 2), functional.avg_pool2d(b, 2)
    return total
