"""A view as another sensor might show it."""

from __future__ import annotations

import numpy as np

from ..engine import modality


def by_another(image: np.ndarray, seed: int) -> np.ndarray:
    """Return an (H, W) image of 0..1 by one of the data engine's renderings, drawn by the seed; float32."""
    rng = np.random.default_rng(seed)
    tile = np.repeat(image[..., None], 3, axis=2).astype(np.float32)
    return modality.render(str(rng.choice(modality.KINDS)), rng, tile)[0].mean(axis=2)
