"""The styles that are kept beside the weights: a few places of each modality."""

from __future__ import annotations

import cv2
import numpy as np
import torch

from ..engine.modality import stretched
from ..engine.sources import Library
from .lesson import tensor
from .network import Transfer

EACH = 10
"""Styles a modality."""
SIZE = 128
SIDES = ("reference", "moving")


def keep_styles(network: Transfer, library: Library) -> list[str]:
    """Fill the network's table of styles; return the modality of each, `category/side`."""
    names, styles = [], []
    for kind in sorted(library.training):
        for side in SIDES:
            with torch.no_grad():
                styles.append(network.style(tensor(_tiles(library, kind, side))))
            names += [f"{kind}/{side}"] * len(styles[-1])
    network.styles = torch.cat(styles)
    return names


def _tiles(library: Library, kind: str, side: str) -> list[np.ndarray]:
    """Return the fullest place of pairs evenly taken."""
    group = library.training[kind]
    chosen = [group[k] for k in np.unique(np.linspace(0, len(group) - 1, EACH).astype(int))]
    return [fullest(*library.image(getattr(pair, side))) for pair in chosen]


def fullest(image: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Return the (SIZE, SIZE, 3) uint8 part with the least missing data and the most contrast, stretched."""
    step, best = SIZE // 4, None
    for y in range(0, max(1, len(image) - SIZE + 1), step):
        for x in range(0, max(1, image.shape[1] - SIZE + 1), step):
            part = image[y : y + SIZE, x : x + SIZE]
            worth = mask[y : y + SIZE, x : x + SIZE].mean() * (20 + part.std())
            if best is None or worth > best[0]:
                best = worth, part
    tile = stretched(best[1].astype(np.float32) / 255)
    return (255 * cv2.resize(tile, (SIZE, SIZE))).astype(np.uint8)
