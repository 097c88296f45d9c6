"""Train the transfer network and keep styles of all modalities beside it.

python -m crosstie.training.generator.train --minutes 10
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch

from ..engine.gallery import SHARED
from ..engine.sources import Library
from ..rig.checkpoint import save_weights
from . import lesson
from .network import Transfer
from .render import WEIGHTS
from .styles import keep_styles

RATE = 2e-3


def train(library: Library, minutes: float, batch: int, size: int, seed: int) -> tuple[Transfer, int]:
    """Return the network trained for so many minutes of processor time, and the steps it took."""
    torch.manual_seed(seed)
    network, rng = Transfer(), np.random.default_rng(seed)
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.Adam(network.parameters(), lr=RATE, betas=(0.9, 0.99))
    start, step = time.process_time(), 0
    while (progress := (time.process_time() - start) / (60 * minutes)) < 1:
        optimizer.param_groups[0]["lr"] = RATE * min(1.0, (step + 1) / 50, 2.5 * (1 - progress) + 0.01)
        one, other = lesson.tiles(library, rng, batch // 2, size)
        parts = lesson.losses(network, torch.cat([one, other]), torch.cat([other, one]), generator)
        loss = sum(lesson.WEIGHTS[name] * value for name, value in parts.items())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        step += 1
        if step % 50 == 0:
            said = ", ".join(f"{name} {value.item():.4f}" for name, value in parts.items())
            sys.stdout.write(f"{time.process_time() - start:6.0f} s of processor, step {step}: {said}\n")
            sys.stdout.flush()
    return network.eval(), step


def main() -> int:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--minutes", type=float, default=10.0, help="of processor time")
    parser.add_argument("--batch", type=int, default=6)
    parser.add_argument("--size", type=int, default=96)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    library = Library.open(chosen.data)
    if not library.training:
        parser.error(f"{chosen.data} has no pairs.json: aligned pairs of two modalities are what there is to learn.")
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    network, steps = train(library, chosen.minutes, chosen.batch, chosen.size, chosen.seed)
    names = keep_styles(network, library)
    save_weights(network, chosen.out, {"format": "1", "steps": str(steps), "styles": ",".join(names)})
    return 0


if __name__ == "__main__":
    sys.exit(main())
