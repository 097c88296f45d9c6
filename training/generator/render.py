"""The transfer network as one of the engine's renderings, structure kept by a guided filter."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

WEIGHTS = Path(__file__).resolve().parent / "transfer.safetensors"
EPSILON = 1e-3
"""Of the guided filter, as published; its radius here suits tiles of 128 px."""
RADIUS_PX = 7
STRENGTH = (0.75, 1.0)
"""Share of the style; the rest is the tile's own."""
KEPT = (0.1, 0.6)
"""Share of the filtered image in what comes out: all of it would take the grains away, too."""
MARGIN_PX = 8
"""What the network sees beyond the tile, mirrored: its convolutions pad with zeros."""


def transferred(rng: np.random.Generator, tile: np.ndarray, modality: str = "") -> np.ndarray:
    """Return a tile (H, W, 3) in 0..1 in the style of one modality, any by default; sides of any size.

    Raises OSError where the weights are missing.
    """
    import torch

    network, names = load()
    style = _draw_style(rng, network, names, modality)
    strength = float(rng.uniform(*STRENGTH))
    pixels = _tensor(_padded(tile))
    grains = torch.from_numpy(rng.standard_normal((1, 2, *pixels.shape[2:]), np.float32))
    with torch.no_grad():
        made = network(pixels, style, grains, strength)[0].numpy().transpose(1, 2, 0)
    made = np.ascontiguousarray(made[MARGIN_PX:, MARGIN_PX:][: tile.shape[0], : tile.shape[1]])
    kept = guided(tile.mean(axis=2), made)
    share = np.float32(rng.uniform(*KEPT))
    return np.clip(made + share * (kept - made), 0, 1)


def _draw_style(rng, network, names: tuple[str, ...], modality: str):
    """Return a style (1, STYLE) between two of one modality."""
    kinds = sorted(set(names))
    chosen = modality or kinds[rng.integers(len(kinds))]
    one, other = network.styles[rng.choice(np.flatnonzero([name == chosen for name in names]), 2)]
    return one.lerp(other, float(rng.random()))[None]


def _padded(tile: np.ndarray) -> np.ndarray:
    """Return the tile with a margin and its sides made multiples of 4."""
    down, right = (MARGIN_PX + -n % 4 for n in tile.shape[:2])
    return cv2.copyMakeBorder(np.asarray(tile, np.float32), MARGIN_PX, down, MARGIN_PX, right, cv2.BORDER_REFLECT_101)


def _tensor(tile: np.ndarray):
    import torch

    return torch.from_numpy(tile.transpose(2, 0, 1)[None].copy())


@lru_cache(maxsize=2)
def load(path: Path = WEIGHTS):
    """Return the network and the modality of each of its styles; OSError where the file is missing or broken."""
    from safetensors import SafetensorError, safe_open
    from safetensors.torch import load_file

    from .network import Transfer

    network = Transfer().eval()
    try:
        with safe_open(str(path), framework="pt") as stream:
            names = tuple(stream.metadata()["styles"].split(","))
        tensors = {name: tensor.float() for name, tensor in load_file(str(path)).items()}
        network.styles = tensors["styles"]
        network.load_state_dict(tensors)
    except (OSError, SafetensorError, KeyError, TypeError, RuntimeError) as error:
        how = "python -m crosstie.training.generator.train"
        raise OSError(f"{path} is not a transfer network that can be used ({error}). Make it by {how}.") from error
    return network, names


def guided(guide: np.ndarray, image: np.ndarray) -> np.ndarray:
    """Return an image (H, W, C) as a local linear function of a guide (H, W): He, Sun and Tang (2013)."""
    size = (2 * RADIUS_PX + 1,) * 2

    def mean(values):
        return cv2.blur(values, size, borderType=cv2.BORDER_REFLECT)

    guide = np.asarray(guide, np.float32)
    middle = mean(guide)
    variance = mean(guide * guide) - middle * middle
    out = []
    for band in cv2.split(np.asarray(image, np.float32)):
        slope = (mean(guide * band) - middle * mean(band)) / (variance + EPSILON)
        out.append(mean(slope) * guide + mean(mean(band) - slope * middle))
    return cv2.merge(out)
