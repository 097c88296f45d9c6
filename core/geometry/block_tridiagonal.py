"""Symmetric positive definite systems whose blocks touch their neighbours only: what many splines of a grid come to.

Solved by block elimination; the entries of the inverse within the blocks follow from the last one backwards (Takahashi,
Fagan and Chen, Formation of a sparse bus impedance matrix, 1973), so that variances need no dense inverse.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..progress import checkpoint


@dataclass(frozen=True, eq=False)
class BlockTridiagonal:
    """K blocks of m unknowns."""

    diagonal: np.ndarray
    """(K, m, m), symmetric."""
    below: np.ndarray
    """(K - 1, m, m): how block k + 1 hangs on block k."""

    @cached_property
    def _pivots(self) -> np.ndarray:
        """(K, m, m): inverses of what is left of each block once those before it are eliminated."""
        pivots = np.empty_like(self.diagonal)
        for k, block in enumerate(self.diagonal):
            checkpoint()
            left = block if k == 0 else block - self.below[k - 1] @ pivots[k - 1] @ self.below[k - 1].T
            pivots[k] = np.linalg.inv(left)
        return pivots

    def solve(self, right: np.ndarray) -> np.ndarray:
        """Return the (K, m, C) solution for (K, m, C) right sides."""
        found = right.copy()
        for k in range(1, len(found)):
            found[k] -= self.below[k - 1] @ (self._pivots[k - 1] @ found[k - 1])
        for k in range(len(found) - 1, -1, -1):
            if k + 1 < len(found):
                found[k] -= self.below[k].T @ found[k + 1]
            found[k] = self._pivots[k] @ found[k]
        return found

    @cached_property
    def inverse(self) -> tuple[np.ndarray, np.ndarray]:
        """(K, m, m) and (K - 1, m, m): the inverse's blocks on the diagonal, and right of it."""
        inside, beside = np.empty_like(self.diagonal), np.empty_like(self.below)
        inside[-1] = self._pivots[-1]
        for k in range(len(self.below) - 1, -1, -1):
            checkpoint()
            carried = self._pivots[k] @ self.below[k].T
            beside[k] = -carried @ inside[k + 1]
            inside[k] = self._pivots[k] - beside[k] @ carried.T
        return inside, beside
