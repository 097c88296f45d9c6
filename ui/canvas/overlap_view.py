"""Brings the map to where the registered layer lies, or to a place in it."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas

from ...core.errors import CrosstieError
from ...core.geometry.polygons import outline
from ...host.on_map import Positions
from ...host.session import RegistrationSession

LEAST_SEEN = 0.5
"""Share of the overlap, or of the view, that must be in common for the view to stay."""
LEAST_OF_VIEW = 0.05
"""Share of the view that the overlap must fill for the view to stay."""
MARGIN = 1.06
NEAR = 0.25
"""Share of the overlap that is shown around a place to which the map goes; less where the map shows less."""


def show_overlap(session: RegistrationSession, canvas: QgsMapCanvas, always: bool = False) -> None:
    """Go to the overlap of both layers, unless the map shows it already (or `always`)."""
    solution = session.review.solution
    if solution is None or solution.transform is None:
        return
    try:
        take_crs(session.reference_map().crs, canvas, session.moving_map().is_referenced)
        box = overlap_box(session, canvas)
    except CrosstieError:
        return
    if box is not None and (always or not is_in_view(box, canvas.extent())):
        box.scale(MARGIN)
        canvas.setExtent(box)
        canvas.refresh()


def go_to_place(place: np.ndarray, session: RegistrationSession, canvas: QgsMapCanvas) -> None:
    """Show a place (2,), reference px, in the middle, from near enough to see it."""
    box, middle = overlap_box(session, canvas), _on_map(place, session, canvas)
    if middle is None:
        return
    canvas.setCenter(middle)
    view = canvas.extent()
    if box is not None and view.width() > NEAR * box.width():
        view.scale(max(NEAR * max(box.width() / view.width(), box.height() / view.height()), 1e-3), middle)
        canvas.setExtent(view)
    canvas.refresh()


def bring_into_view(place: np.ndarray, session: RegistrationSession, canvas: QgsMapCanvas) -> None:
    """Pan to a place (2,), reference px, unless it is in view."""
    there = _on_map(place, session, canvas)
    if there is not None and not canvas.extent().contains(there):
        canvas.setCenter(there)
        canvas.refresh()


def _on_map(place: np.ndarray, session: RegistrationSession, canvas: QgsMapCanvas) -> QgsPointXY | None:
    """Return where a place (2,), reference px, lies on the canvas's map; None where it has no place there."""
    try:
        reference = session.reference_map()
    except CrosstieError:
        return None
    xy = Positions(reference.to_map(place[None]), reference.crs).on(canvas.mapSettings().destinationCrs())[0]
    return QgsPointXY(*xy.tolist()) if np.isfinite(xy).all() else None


def overlap_box(session: RegistrationSession, canvas: QgsMapCanvas) -> QgsRectangle | None:
    """Return the box of the overlap on the canvas, map units; None where there is none."""
    from ...core.review.solve import overlap_of

    solution, context = session.review.solution, session.review.context
    overlap = overlap_of(context.moving_size, context.reference_size, solution.transform, solution.points)
    if overlap.Area() <= 0:
        return None
    reference = session.reference_map()
    ring = Positions(reference.to_map(outline(overlap)), reference.crs)
    xy = ring.on(canvas.mapSettings().destinationCrs())
    xy = xy[np.isfinite(xy).all(axis=1)]
    if not len(xy):
        return None
    return QgsRectangle(*xy.min(axis=0).tolist(), *xy.max(axis=0).tolist())


def is_in_view(box: QgsRectangle, view: QgsRectangle) -> bool:
    """Return whether a view shows most of a box, or lies in it."""
    common = box.intersect(view)
    if common.isEmpty():
        return False
    area, seen, whole = (rectangle.width() * rectangle.height() for rectangle in (common, box, view))
    return area >= LEAST_SEEN * min(seen, whole) and area >= LEAST_OF_VIEW * whole


def show_reference(layer: QgsMapLayer, canvas: QgsMapCanvas) -> None:
    """Go to a reference layer, in a CRS that suits it, unless the map shows a good part of it."""
    take_crs(layer.crs(), canvas)
    box = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    if not box.isEmpty() and not is_in_view(box, canvas.extent()):
        box.scale(MARGIN)
        canvas.setExtent(box)
        canvas.refresh()


def take_crs(crs: QgsCoordinateReferenceSystem, canvas: QgsMapCanvas, stays: bool = False) -> None:
    """Give the map a reference's CRS where it has none that any layer of the project has: a scan left it so.

    `stays`: any valid CRS is kept.
    """
    project, own = QgsProject.instance(), canvas.mapSettings().destinationCrs()
    if not crs.isValid() or own == crs:
        return
    chosen = own.isValid() and any(layer.crs() == own for layer in project.mapLayers().values())
    if own.isValid() and (chosen or stays):
        return
    project.setCrs(crs)
    canvas.setDestinationCrs(crs)
