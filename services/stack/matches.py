"""The pairs of a stack as a batch: its list, and the tie points that its matches (or a person) left."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.errors import CrosstieError
from ...core.outcome import ACCEPTED, REVIEW, Registered
from ...core.points.table import TiePoints
from ...core.review.session_file import read
from ...core.stack.graph import Edge
from ...core.stack.links import PairTies
from ...core.stack.placing import BY_CAMERA, BY_MAP, Placed
from ..batch.decisions import GIVEN_UP, shown
from ..batch.list import write_list
from ..batch.queue import Pair
from .listing import Member, Opened

BETWEEN = "--"
"""Between the two rasters' ids in that of a pair."""
FIRMEST = (BY_MAP, BY_CAMERA)
"""The raster of a pair that lies most firmly is its reference: on a map, by its camera, not at all."""
HEIGHT = re.compile(r"height (-?[\d.]+) m")


@dataclass(frozen=True)
class Found:
    """The pairs of a stack that were matched, and what the batch says of each."""

    ties: list[PairTies]
    rows: dict[Edge, dict]
    """Of all pairs that are done."""


def sides(edge: Edge, rasters: Sequence[Placed]) -> tuple[int, int]:
    """Return the moving raster and the reference of a pair, by number."""
    first, second = edge
    ranks = [FIRMEST.index(rasters[r].by) if rasters[r].by in FIRMEST else len(FIRMEST) for r in edge]
    return (first, second) if ranks[0] > ranks[1] else (second, first)


def id_of_pair(edge: Edge, stack: Opened) -> str:
    """Return the id of a pair in the batch."""
    return BETWEEN.join(stack.members[r].id for r in sides(edge, stack.placed))


def write_pairs(path: Path, edges: Collection[Edge], stack: Opened) -> None:
    """Write the list of the batch that matches pairs."""
    named: list[tuple[Member, Member]] = []
    for edge in edges:
        moving, reference = sides(edge, stack.placed)
        named.append((stack.members[moving], stack.members[reference]))
    write_list(path, [
        Pair(f"{moving.id}{BETWEEN}{reference.id}", str(Path(moving.path).absolute()),
             str(Path(reference.path).absolute()), "", "")
        for moving, reference in named
    ])  # fmt: skip


def found(edges: Collection[Edge], stack: Opened, rows: dict[str, dict], decisions: dict[str, dict]) -> Found:
    """Return the tie points of the pairs that were matched, as a person has changed them."""
    result = Found([], {})
    for edge in edges:
        own = id_of_pair(edge, stack)
        row, decision = rows.get(own), decisions.get(own)
        if row is None:
            continue
        result.rows[edge] = row
        if decision is not None and decision["verdict"] == GIVEN_UP:
            continue
        is_accepted = decision is not None and decision["verdict"] == ACCEPTED
        if is_accepted or row["verdict"] in (ACCEPTED, REVIEW):
            ties = _ties(edge, stack, shown(row, decision), is_accepted)
            result.ties.extend([ties] if ties is not None else [])
    return result


def _ties(edge: Edge, stack: Opened, row: dict, is_accepted: bool) -> PairTies | None:
    points = _points(row.get("review", ""))
    if points is None or not len(points):
        return None
    moving, _ = sides(edge, stack.placed)
    xy = (points.moving_xy, points.reference_xy)
    chance = row.get("probability")
    trust = (1.0 if is_accepted or row["verdict"] == ACCEPTED else 0.0) + (0.5 if chance is None else float(chance))
    by_cameras = all(stack.placed[r].by == BY_CAMERA for r in edge)
    heights = _heights(points) if by_cameras else None
    family = str(row.get("transform") or "")
    return PairTies(edge, xy if moving == edge[0] else xy[::-1], trust / 2, heights, family)


def _points(review: str) -> TiePoints | None:
    """Return the tie points in use of a saved match, as it was reviewed; None where there is none."""
    if not review or not Path(review).is_file():
        return None
    try:
        entries = read(review).entries
    except CrosstieError:
        return None
    if not entries:
        return None
    saved = entries[0].saved
    if saved.state is None and not isinstance(saved.matched, Registered):
        return None
    points = saved.matched.tie_points if saved.state is None else saved.state.points
    return points.take(points.in_use)


def _heights(points: TiePoints) -> np.ndarray | None:
    """Return the (N,) heights that a match along epipolar lines has noted, None where one is missing."""
    noted = [HEIGHT.search(str(note)) for note in points.note]
    return np.array([float(one[1]) for one in noted if one]) if all(noted) else None
