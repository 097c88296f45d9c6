"""The matcher `cstf`: keypoints of both images, each located in the other one, in batches."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
import torch

from ...core.matching import MatchContext, TilePoints, WorkingImage
from ...core.messages import Text, message
from ...core.progress import check
from .. import weights
from ..arrays import Arrays, in_batches, with_fallback
from ..base import check_tiles
from ..blocks.convolution import fold
from ..calibration import Calibration
from ..learned import LearnedMatcher, device_of
from ..windows import cut, stack, window_grid, window_sides
from .heat import Heat
from .keypoints import spread
from .network import GRAIN_PX, Cstf, Maps, Side, joined

LARGEST_WINDOW_PX, LARGEST_LIGHT_PX = 432, 528
"""Longest side of the windows that maps are made of, and where a quick look is enough: usual tiles in one piece, for
some 200 MB."""
MARGIN_PX = 48
"""Margin of a window: keypoints there are left to the neighbouring window, which has more context."""
POINT_BYTES = 4e5
"""Memory of one keypoint while it is matched."""
POINTS_BYTES = 5e7
"""For all that are matched at once on a processor."""
SHARE = 0.6
"""Keypoints of either image for each square of the wanted spacing: both together ask a little more than one."""
LEAST_CONFIDENCE = 0.15
LARGEST_RADIUS_PX = 16.0
"""Largest search distance of the network."""
SIDES = ("reference", "moving")


class CstfMatcher(LearnedMatcher):
    """Sparse, fast matches of keypoints, and of any given place."""

    name = "cstf"
    display_name: ClassVar[Text] = message("the keypoint matcher")
    description: ClassVar[Text] = message(
        "A small network that finds keypoints in both images and says of each where the other image "
        "shows it, or that it does not; for large rasters, and for single points placed by hand."
    )
    needs: ClassVar[tuple[str, ...]] = ("weights",)
    reach_px: ClassVar[float] = LARGEST_RADIUS_PX

    _last: tuple[tuple, list[np.ndarray], Maps] | None = None
    """Of the last quick look: how, at which windows, and their maps."""

    @staticmethod
    def loaded(stored: weights.Weights) -> tuple[Cstf, Calibration]:
        """Return the network of a weights file and its calibration; raise WeightsError for another's tensors."""
        return load_network(stored)

    def locate(
        self, reference: WorkingImage, moving: WorkingImage, side: str, xy: np.ndarray, context: MatchContext
    ) -> TilePoints:
        """Return, for each of (N, 2) px of the tile `side`, its place in the other tile, at any confidence.

        Raises ValueError for malformed tiles, CancelledError once cancelled.
        """
        check_tiles(reference, moving)
        check(context.is_cancelled)
        places = torch.from_numpy(np.asarray(xy, np.float32).reshape(-1, 2))
        images = [stack(image) for image in (reference, moving)]
        if max(reference.shape) > LARGEST_WINDOW_PX:
            raise ValueError(f"Single points are located in tiles of at most {LARGEST_WINDOW_PX} px.")
        sides = _sides(reference.shape, LARGEST_WINDOW_PX)

        def work(arrays: Arrays) -> TilePoints:
            ask = self._asker(arrays, context, [cut(image, 0, 0, sides) for image in images])
            return ask(SIDES.index(side), places)

        return with_fallback(self.arrays, work)

    def _windows(self, arrays: Arrays, reference, moving, context: MatchContext) -> TilePoints:
        sides = _sides(reference.shape, LARGEST_LIGHT_PX if context.light else LARGEST_WINDOW_PX)
        images = [stack(image) for image in (reference, moving)]
        tables = []
        for start, core in zip(*window_grid(reference.shape, sides, MARGIN_PX)):
            cuts = [cut(image, *start, sides) for image in images]
            # Windows without a common valid part have nothing to match.
            if not all(part[3].any() for part in cuts):
                continue
            ask = self._asker(arrays, context, cuts)
            y, x = start
            inner = np.array(core) - (y, x, y, x)
            found = TilePoints.joined([ask(number, ask.keypoints(number, inner)) for number in range(2)])
            in_tile = TilePoints(found.moving_xy + (x, y), found.reference_xy + (x, y), found.confidence)
            tables.append(in_tile.take(found.confidence >= LEAST_CONFIDENCE))
        return TilePoints.joined(tables)

    def _asker(self, arrays: Arrays, context: MatchContext, cuts: list[np.ndarray]) -> _Asker:
        # The network first: its weights bring the calibration.
        network = self._placed(arrays, context)
        return _Asker(network, arrays, self.calibration, context, self._maps(network, arrays, context, cuts))

    def _maps(self, network: Cstf, arrays: Arrays, context: MatchContext, cuts: list[np.ndarray]) -> Maps:
        """Return the maps of both windows; those of the last quick look where it saw the same and is followed up."""
        last, self._last = self._last, None
        how = context.light, context.options.get("precision"), arrays.device
        if last is not None and last[0] == how and all(map(np.array_equal, last[1], cuts)):
            return last[2]
        device = device_of(arrays)
        maps = joined(list(arrays.map(lambda window: _side(network, window, device, context.light), cuts)))
        if context.light:
            self._last = how, cuts, maps
        return maps


class _Asker:
    """One window of both images, whose features are computed once, then queried for points of either."""

    def __init__(self, network: Cstf, arrays: Arrays, calibration: Calibration, context: MatchContext, maps: Maps):
        self.network, self.arrays, self.calibration, self.context = network, arrays, calibration, context
        self.maps = maps
        self.radius_px = min(context.radius_px, LARGEST_RADIUS_PX)

    def keypoints(self, number: int, core: np.ndarray) -> torch.Tensor:
        """Return (N, 2) px of the image `number` inside (y0, x0, y1, x1): SHARE a square of the spacing."""
        y0, x0, y1, x1 = core
        inside = self.maps.corners[number, y0:y1, x0:x1]
        wanted = int(np.ceil(SHARE * inside.numel() / max(self.context.spacing_px, 1.0) ** 2))
        return spread(inside, wanted) + torch.tensor([x0, y0], dtype=torch.float32, device=inside.device)

    def __call__(self, number: int, xy: torch.Tensor) -> TilePoints:
        """Return matches of (N, 2) px of the image `number`, one each, in px of the window."""
        on_gpu = self.arrays.device == "cuda"
        size = self.arrays.batch(POINT_BYTES, None if on_gpu else POINTS_BYTES)
        device = self.maps.corners.device
        rows = list(in_batches(self.arrays, lambda part: self._ask(number, torch.stack(part)), [*xy.to(device)], size))
        return TilePoints.joined(rows)

    @torch.inference_mode()
    def _ask(self, number: int, xy: torch.Tensor) -> TilePoints:
        check(self.context.is_cancelled)
        here = torch.full((len(xy),), number, device=xy.device)
        heat: Heat = self.network.look(self.maps, here, 1 - here, xy, self.radius_px, self.context.light)
        found = self.network.refine(self.maps, heat)
        asked = xy.double().cpu().numpy()
        answer = asked + (found.moving_xy - found.reference_xy).double().cpu().numpy()
        confidence = self.calibration.confidence(found.logit.double().cpu().numpy())
        confidence *= heat.possible.cpu().numpy()
        ends = (answer, asked) if number == 0 else (asked, answer)
        return TilePoints(*ends, confidence)


def load_network(stored: weights.Weights) -> tuple[Cstf, Calibration]:
    """Return the folded network in float32 and its calibration; raise WeightsError for tensors of another network."""
    network = Cstf()
    weights.fill(network, stored, "cstf")
    return fold(network), Calibration.of(stored.metadata)


@torch.inference_mode()
def _side(network: Cstf, window: np.ndarray, device: str, light: bool) -> Side:
    seen = torch.from_numpy(window)[None].to(device)
    return network.side(seen[:, :3], seen[:, 3:], light)


def _sides(shape: tuple[int, int], largest: int) -> tuple[int, int]:
    """Return (rows, cols) of the windows of a tile."""
    return window_sides(shape, largest, MARGIN_PX, GRAIN_PX)


if LARGEST_WINDOW_PX % GRAIN_PX or LARGEST_LIGHT_PX % GRAIN_PX:
    raise ValueError(f"windows of {LARGEST_WINDOW_PX} and {LARGEST_LIGHT_PX} px are not multiples of {GRAIN_PX}")
