"""Quarter turns of a tile, also turned over: a square lattice looks the same in all of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...geometry import frames


@dataclass(frozen=True)
class QuarterTurn:
    """So many quarters counterclockwise, of an image that may be turned over (left to right) before."""

    quarters: int
    over: bool

    def edges(self, edge: np.ndarray) -> np.ndarray:
        """Return the (side, side) complex edges of the turned tile from those of the tile.

        Twice their direction: a quarter turns that to its opposite.
        """
        return self._of(edge.conj() if self.over else edge) * (-1) ** self.quarters

    def undone(self, values: np.ndarray) -> np.ndarray:
        """Return (side, side) values of the turned tile at the pixels of the tile."""
        back = np.rot90(values, -self.quarters)
        return back[:, ::-1] if self.over else back

    def motions(self, side: float, to_native: np.ndarray, shifts_px: np.ndarray) -> np.ndarray:
        """Return (N, 3, 3) native px: where a place of the square tile comes to, turned, and displaced by (N, 2) px.

        `side`, `to_native`: of the tile.
        """
        turn = np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, side], [0.0, 0.0, 1.0]])
        over = np.array([[-1.0, 0.0, side], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]) if self.over else np.eye(3)
        within = np.linalg.matrix_power(turn, self.quarters) @ over @ np.linalg.inv(to_native)
        return to_native @ frames.shifts(shifts_px) @ within

    def _of(self, values: np.ndarray) -> np.ndarray:
        return np.rot90(values[:, ::-1] if self.over else values, self.quarters)


def quarter_turns(over: bool) -> list[QuarterTurn]:
    """Return the turns by a half and a quarter either way, and with `over` all those that turn over too."""
    return [QuarterTurn(n, False) for n in (1, 2, 3)] + [QuarterTurn(n, True) for n in range(4 if over else 0)]


def square_middle(shape: tuple[int, int]) -> tuple[slice, slice]:
    """Return the largest square in the middle of (rows, cols)."""
    side = min(shape)
    y, x = ((length - side) // 2 for length in shape)
    return slice(y, y + side), slice(x, x + side)
