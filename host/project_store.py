"""The review inside the QGIS project: written when the project is saved, there again when it is opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CrosstieError
from ..core.request import RasterSource
from .layers import gdal_path
from .session import RegistrationSession

if TYPE_CHECKING:
    from ..core.review_file import Saved

ELEMENT = "crosstie-review"


class ProjectStore(QObject):
    """Keeps a session with the project; what it could not read it writes back as it was."""

    failed = pyqtSignal(object)
    """CrosstieError: what was saved in the project cannot be read."""

    def __init__(self, session: RegistrationSession):
        super().__init__(session)
        self._session, self._unread, self._restoring = session, "", False
        project = QgsProject.instance()
        self._links = [
            (project.writeProject, self._on_write),
            (project.readProject, self._on_read),
            (project.cleared, self._on_cleared),
            (session.review.changed, self._on_changed),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    def close_down(self) -> None:
        """Let go of the project, for good."""
        for signal, slot in self._links:
            signal.disconnect(slot)

    def _on_changed(self) -> None:
        """Let QGIS ask about saving."""
        if self._session.review.state is not None and not self._restoring:
            QgsProject.instance().setDirty(True)

    def _on_cleared(self) -> None:
        self._unread = ""

    def _on_write(self, document) -> None:
        text = self._text()
        if text:
            element = document.createElement(ELEMENT)
            element.appendChild(document.createTextNode(text))
            document.documentElement().appendChild(element)

    def _text(self) -> str:
        review, session = self._session.review, self._session
        if review.state is None:
            return self._unread
        from ..core.review_file import Saved, to_text

        state = None if review.state is review.ground.first else review.state
        ids = session.moving_layer_id, session.reference_layer_id
        return to_text(Saved(review.ground.matched, state, ids))

    def _on_read(self, document) -> None:
        text = document.documentElement().firstChildElement(ELEMENT).text()
        if not text:
            return
        from ..core.review_file import from_text

        try:
            saved = from_text(text)
        except CrosstieError as error:
            self._unread = text
            self.failed.emit(error)
            return
        self._restoring = True
        try:
            self._restore(saved)
        finally:
            self._restoring = False

    def _restore(self, saved: Saved) -> None:
        """Review what was matched, and stand where the person had got to; the files are where their layers are now."""
        request = saved.matched.request
        moving_id, reference_id = saved.layer_ids
        request = replace(
            request,
            moving=_as_in_project(request.moving, moving_id),
            reference=_as_in_project(request.reference, reference_id),
        )
        self._session.start(request, moving_id, reference_id)
        self._session.take(replace(saved.matched, request=request))
        if saved.state is not None:
            self._session.review.to(self.tr("As it was saved"), saved.state)


def _as_in_project(source: RasterSource, layer_id: str) -> RasterSource:
    """Return the source with the path and name that its layer has in the project, as far as it is there."""
    layer = QgsProject.instance().mapLayer(layer_id)
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal" or not layer.isValid():
        return source
    return replace(source, path=gdal_path(layer), name=layer.name())
