"""Another placement of what a registration leaves out of the images: a legend or a watermark may be what agrees.

A stamp, a legend, the frame of a film or a watermark that is printed on both images agrees perfectly, wherever the
ground lies, also turned and at another scale. What agrees is masked, and the rest is searched once more (dominant
alignments one after the other, as in `alignment/beyond.py`, here for any placement).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..geometry import frames
from ..geometry.transform import Transform, TwoWay
from ..matching import Aligner, WorkingImage
from ..outcome import ACCEPTED, REVIEW
from ..raster.sampling import pixel_centres
from .alignment.aligned import Aligned
from .alignment.beside import beside, only_margins
from .footprint import footprint
from .hypotheses import LEAST_LEAD, PlacementResult, tried
from .run_context import RunContext
from .verdict import EVEN_CHANCES, NOT_AHEAD, RIGHT_PX, restated

FRAME_PX = 320
"""Long side at which what agrees is told from the rest."""
ON_FRAMES = 0.2
"""The chance that a registration is right of which only the margins agree: of frames of films none is."""


def contested(run: RunContext, found: PlacementResult, aligner: Aligner) -> PlacementResult:
    """Return an accepted result; review where only margins agree, or the rest of the images has a placement as good."""
    if found.judgement.verdict != ACCEPTED:
        return found
    run.check()
    aligned = _aligned(run, found)
    framed = aligned is not None and only_margins(aligned)
    if aligned is None or (found.trial.ground is not None and found.trial.ground.known and not framed):
        return found
    other = _elsewhere(run.quietly(), found, aligned, aligner)
    if other is not None and (other.judgement.verdict != ACCEPTED or not _apart(run, found, other)):
        other = None
    return found if other is None and not framed else _doubted(found, other, framed)


def _doubted(found: PlacementResult, other: PlacementResult | None, framed: bool) -> PlacementResult:
    """Return a result that is to be looked at, with the other placement, if there is one."""
    ground = found.trial.ground
    if framed and ground is not None:
        # What lies beside a frame does not lean: it may be the ground.
        ground = replace(ground, known=False)
    elsewhere = None if other is None else other.trial.refined
    trial = replace(found.trial, elsewhere=elsewhere, framed=framed, ground=ground)
    chance = (ON_FRAMES if framed else EVEN_CHANCES) * found.probability
    doubted = replace(found.judgement, verdict=REVIEW, probability=chance, settled=False)
    judgement = restated(doubted, trial, found.search_window, found.judgement.accuracy)
    return replace(found, trial=trial, judgement=judgement)


def _aligned(run: RunContext, found: PlacementResult) -> Aligned | None:
    transform = found.trial.refined.transform
    window = footprint(run.pair, transform, found.search_window)
    step = max(1.0, max(window[2] - window[0], window[3] - window[1]) / FRAME_PX)
    return run.pair.aligned(transform, window, step)


def _elsewhere(run: RunContext, found: PlacementResult, aligned: Aligned, aligner: Aligner) -> PlacementResult | None:
    """Return the placement of what disagrees, judged; None where nothing is to be searched, or nothing is found."""
    agrees = beside(aligned)
    if agrees is None:
        return None
    search_window, transform = found.search_window, found.trial.refined.transform
    rest = replace(
        search_window,
        reference=_without(search_window.reference, None, aligned, agrees),
        moving=_without(search_window.moving, transform, aligned, agrees),
    )
    placements = aligner.place(rest.reference, rest.moving, rest.prior, run.progress, run.is_cancelled, LEAST_LEAD)
    if all(0.0 < p.evidence.get("ratio", 0.0) < NOT_AHEAD for p in placements):
        return None
    return tried(run.with_matcher(found.matcher), rest, tuple(placements), found.tries)


def _without(image: WorkingImage, transform: TwoWay | None, aligned: Aligned, agrees: np.ndarray) -> WorkingImage:
    """Return an image with what agrees, pixels of two aligned tiles, masked; `transform`: of the moving image."""
    there = frames.apply(image.to_native, pixel_centres(image.shape).reshape(-1, 2))
    there = there if transform is None else transform.forward(there)
    x, y = np.floor(frames.apply(np.linalg.inv(aligned.reference.to_native), there)).T
    rows, cols = agrees.shape
    inside = (x >= 0) & (x < cols) & (y >= 0) & (y < rows)
    masked = np.zeros(len(there), bool)
    masked[inside] = agrees[y[inside].astype(int), x[inside].astype(int)]
    valid = image.valid & ~masked.reshape(image.shape)
    return replace(image, pixels=image.pixels * valid, valid=valid)


def _apart(run: RunContext, found: PlacementResult, other: PlacementResult) -> bool:
    """Return whether two results put the moving raster to different places."""

    def there(transform: Transform) -> np.ndarray:
        return transform.forward(frames.corners(run.pair.moving_size[::-1]))

    refined = found.trial.refined
    apart = np.linalg.norm(there(refined.transform) - there(other.trial.refined.transform), axis=1)
    return bool(np.sqrt((apart**2).mean()) > RIGHT_PX * refined.level.step)
