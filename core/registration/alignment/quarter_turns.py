"""Quarter turns of a tile, also turned over: a square lattice looks the same in all of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...geometry import frames
from ...matching import WorkingImage


@dataclass(frozen=True)
class QuarterTurn:
    """So many quarters counterclockwise, of an image that may be turned over (left to right) before."""

    quarters: int
    over: bool

    def image(self, tile: WorkingImage) -> WorkingImage:
        """Return a square tile turned; its frame is that of the tile as it was."""
        pixels = np.stack([self._of(band) for band in tile.pixels])
        return WorkingImage(np.ascontiguousarray(pixels), np.ascontiguousarray(self._of(tile.valid)), tile.to_native)

    def undone(self, values: np.ndarray) -> np.ndarray:
        """Return (side, side) values of the turned tile at the pixels of the tile."""
        back = np.rot90(values, -self.quarters)
        return back[:, ::-1] if self.over else back

    def motion(self, tile: WorkingImage, shift_px: np.ndarray) -> np.ndarray:
        """Return (3, 3) native px: where a place of the square tile comes to, turned and displaced by tile px."""
        side = float(tile.shape[0])
        turn = np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, side], [0.0, 0.0, 1.0]])
        over = np.array([[-1.0, 0.0, side], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]) if self.over else np.eye(3)
        within = frames.shift(*shift_px) @ np.linalg.matrix_power(turn, self.quarters) @ over
        return tile.to_native @ within @ np.linalg.inv(tile.to_native)

    def _of(self, values: np.ndarray) -> np.ndarray:
        return np.rot90(values[:, ::-1] if self.over else values, self.quarters)


def quarter_turns(over: bool) -> list[QuarterTurn]:
    """Return the turns by a half and a quarter either way, and with `over` all those that turn over too."""
    return [QuarterTurn(n, False) for n in (1, 2, 3)] + [QuarterTurn(n, True) for n in range(4 if over else 0)]


def squares(*tiles: WorkingImage) -> list[WorkingImage]:
    """Return the square middles of tiles of one frame."""
    rows, cols = tiles[0].shape
    side = min(rows, cols)
    y, x = (rows - side) // 2, (cols - side) // 2
    here = slice(y, y + side), slice(x, x + side)
    to_native = [tile.to_native @ frames.shift(x, y) for tile in tiles]
    return [WorkingImage(t.pixels[:, here[0], here[1]], t.valid[here], m) for t, m in zip(tiles, to_native)]
