"""Fit what tells the ground from clouds and roofs to made pairs, whose two alignments are known.

    python -m crosstie.training.calibrate_ground clouds/pairs.json cities/pairs.json

The numbers are those of `core/registration/alignment/ground.py`; the shares printed are those of each pair under
numbers that were fitted without it.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from ..core.geometry.matrix import MatrixTransform
from ..core.progress import never
from ..core.registration.alignment.areas import areas_of
from ..core.registration.alignment.ground import CLEARLY, features
from ..core.registration.alignment.tie_points import Alignment
from ..core.registration.footprint import footprint_window
from ..core.registration.image_pair import ImagePair
from ..core.registration.on_ground import FRAME_PX
from ..core.request import MatchRequest, RasterSource
from .logistic import fit_logistic

HEIGHT = {"houses": 0.45, "blocks": 0.75, "halls": 0.9}
"""How high the roofs of a made city are in the mean, of the highest."""
RIDGE = 0.3


def main(arguments: list[str] | None = None) -> int:
    """Fit, and print the weights and how many pairs they tell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifests", type=Path, nargs="+", help="made clouds and cities")
    rows = np.array(
        [_features(pair, path.parent) for path in parser.parse_args(arguments).manifests for pair in _pairs(path)]
    )
    spread = rows.std(axis=0)
    odds = np.array([rows[n] @ _fitted(np.delete(rows, n, axis=0), spread) for n in range(len(rows))])
    sys.stdout.write(f"weights {_fitted(rows, spread).round(2).tolist()}, {len(rows)} pairs\n")
    sys.stdout.write(f"right {(odds > 0).mean():.2f}, known {(odds >= CLEARLY).mean():.2f}, ")
    sys.stdout.write(f"known and wrong {(odds <= -CLEARLY).mean():.3f}\n")
    return 0


def _pairs(path: Path) -> list[dict]:
    return json.loads(path.read_text(encoding="utf-8"))["pairs"]


def _fitted(rows: np.ndarray, spread: np.ndarray) -> np.ndarray:
    """Return the weights; each pair counts in both orders, so that there is no offset."""
    both, right = np.vstack([rows, -rows]) / spread, np.arange(2 * len(rows)) < len(rows)
    return fit_logistic(both, right, RIDGE, weight=0.5) / spread


def _features(pair: dict, folder: Path) -> np.ndarray:
    """Return what speaks for the ground of a made pair, against its clouds or roofs."""
    sources = (RasterSource(str(folder / pair[name])) for name in ("moving", "reference"))
    away = -np.array(pair["parallax_px"] if "parallax_px" in pair else pair["lean_px"]) * HEIGHT.get(
        pair["situation"], 1
    )
    transform = MatrixTransform.from_matrix(np.array(pair["matrix"]))
    with ImagePair(MatchRequest(*sources), never) as images:
        window = footprint_window(images, transform, (0, 0, *images.reference_size))
        step = max(1.0, max(window[2] - window[0], window[3] - window[1]) / FRAME_PX)
        aligned = images.aligned(transform, window, step)
    both = [Alignment(shift, np.ones(1, bool), 0.5, 0.0, 0.0) for shift in (np.zeros(2), away)]
    return features(*areas_of(both, aligned, step))


if __name__ == "__main__":
    sys.exit(main())
