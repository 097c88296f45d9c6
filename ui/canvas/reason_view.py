"""Brings the map to the place of a reason for a verdict."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas

from ...core.errors import CrosstieError
from ...host.on_map import Positions
from ...host.session import RegistrationSession
from ..wording.reason_places import GAP, UNUSED, USED
from .overlap_view import overlap_box

MARGIN = 1.15


def go_to(kind: str, session: RegistrationSession, canvas: QgsMapCanvas) -> None:
    """Show the place of a kind (see `wording.reason_places`); nothing where the map has none."""
    try:
        box = box_of(kind, session, canvas)
    except CrosstieError:
        return
    if box is not None:
        box.scale(MARGIN)
        canvas.setExtent(box)
        canvas.refresh()


def box_of(kind: str, session: RegistrationSession, canvas: QgsMapCanvas) -> QgsRectangle | None:
    """Return the box of a place in map units of the canvas; None where there is none."""
    if kind not in (USED, UNUSED, GAP):
        return overlap_box(session, canvas)
    points = session.tie_points
    xy = _gap(session) if kind == GAP else points.reference_xy[points.in_use if kind == USED else ~points.in_use]
    if not len(xy):
        return overlap_box(session, canvas)
    reference = session.reference_map()
    on_map = Positions(reference.to_map(xy), reference.crs).on(canvas.mapSettings().destinationCrs())
    on_map = on_map[np.isfinite(on_map).all(axis=1)]
    if not len(on_map):
        return None
    return QgsRectangle(*on_map.min(axis=0).tolist(), *on_map.max(axis=0).tolist())


def spot_of(kind: str, session: RegistrationSession) -> tuple[np.ndarray, np.ndarray] | None:
    """Return a telling spot of a place, (2,) moving and (2,) reference px; None where it has none."""
    points, solution = session.tie_points, session.review.solution
    if solution is None or solution.transform is None:
        return None
    if kind == GAP:
        corners = _gap(session)
        reference = corners.mean(axis=0, keepdims=True)
        return (solution.transform.inverse(reference)[0], reference[0]) if len(corners) else None
    rows = np.flatnonzero(points.in_use if kind == USED else ~points.in_use)
    if not len(rows):
        return None
    row = rows[int(np.nan_to_num(points.confidence[rows]).argmax())]
    return points.moving_xy[row], solution.transform.forward(points.moving_xy[[row]])[0]


def _gap(session: RegistrationSession) -> np.ndarray:
    """Return the (4, 2) corners, reference px, around the empty cell that is farthest from any point in use."""
    from ...core.review.diagnostics import coverage

    found = coverage(session.review.solution, session.review.context)
    points = session.tie_points.reference_xy[session.tie_points.in_use]
    if found is None or found.held.all() or not len(points):
        return np.empty((0, 2))
    empty = found.cells[~found.held]
    middle, side = (empty[:, :2] + empty[:, 2:]) / 2, float(np.ptp(empty[0, ::2]))
    away = np.array([np.hypot(*(points - place).T).min() for place in middle])
    reach = max(float(away.max()), side)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])
    return middle[int(away.argmax())] + reach * corners
