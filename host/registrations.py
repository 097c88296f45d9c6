"""The registrations of a project: one is active in the session, the others are kept as the user left them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.raster.hearsay import leads_elsewhere
from ..core.request import MatchRequest, RasterSource
from .layer_titles import numbered, title_of_layer
from .layers import gdal_path
from .rendering import copied, is_drawn, release
from .session import RegistrationSession

if TYPE_CHECKING:
    from ..core.review.session_file import Entry
    from .review import Aside
    from .saved_match import Begun


@dataclass(frozen=True)
class Name:
    """A registration in the list: its id and name."""

    uid: str
    title: str


class Registrations(QObject):
    """Keeps every registration until it is removed; call `set_aside` before a match starts."""

    changed = pyqtSignal()
    """Registrations were added, removed or renamed, or another one is active."""
    called_otherwise = pyqtSignal()
    """There are more or fewer layers, from which those of the registrations have to be told apart."""
    chosen = pyqtSignal(str, str)
    """Another one was made active by the user: the ids of its moving and its reference layer."""

    def __init__(self, session: RegistrationSession):
        super().__init__(session)
        self._session, self._active, self._context, self._is_restoring = session, "", None, False
        self._last = ""
        self._aside: dict[str, Entry | None] = {}
        """By uid, in order; None for the active one."""
        self._histories: dict[str, Aside] = {}
        """By uid: of inactive registrations that were active before."""
        self._titles: dict[str, str] = {}
        session.review.changed.connect(self._on_reviewed)
        project = QgsProject.instance()
        self._links = [
            (project.layerTreeRoot().nameChanged, self._on_renamed),
            (project.layersAdded, self._on_layers),
            (project.layersRemoved, self._on_layers),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    # What there is

    @property
    def active(self) -> str:
        """The uid of the active registration; empty where there is none."""
        return self._active

    @property
    def is_restoring(self) -> bool:
        """Whether the present changes come from loading, not from the user."""
        return self._is_restoring

    def names(self) -> list[Name]:
        """Return the names of all registrations; equal names are numbered."""
        entries = self.entries()
        return [Name(entry.uid, title) for entry, title in zip(entries, numbered([title_of(e) for e in entries]))]

    def entries(self) -> list[Entry]:
        """Return all registrations as they are now: frozen, for any thread."""
        entries = (self._now(uid) if entry is None else entry for uid, entry in self._aside.items())
        return [replace(entry, title=self._titles.get(entry.uid, "")) for entry in entries]

    # What can be done

    def set_aside(self) -> None:
        """Store the active registration, before another one begins."""
        if self._active:
            self._aside[self._active] = _own(self._now(self._active))
            self._histories[self._active] = self._session.review.set_aside()
            self._last, self._active, self._context = self._active, "", None

    def bring_back(self) -> None:
        """Make the registration active again that was set aside last, if no other has become active."""
        if not self._active and self._last in self._aside:
            self._restore(self._aside[self._last])
            self.changed.emit()

    def switch(self, uid: str) -> None:
        """Make another registration active, in the state in which it was left."""
        if uid == self._active or uid not in self._aside:
            return
        self.set_aside()
        self._choose(uid)
        self.changed.emit()

    def rename(self, uid: str, title: str) -> None:
        """Rename a registration; empty: named after its layers."""
        self._titles[uid] = title.strip()
        self.changed.emit()

    def remove(self, uid: str) -> None:
        """Delete a registration; another one becomes active."""
        if uid not in self._aside:
            return
        entry = self._aside.pop(uid)
        self._titles.pop(uid, None)
        if uid == self._active:
            self._active, self._context = "", None
            self._session.clear()
        else:
            self._let_go(entry)
        if not self._active and self._aside:
            self._choose(list(self._aside)[-1])
        self.changed.emit()

    def take(self, entries: Iterable[Entry], active: str = "", begun: Begun | None = None) -> None:
        """Add saved registrations and make one active; one that exists already gets a new uid.

        `begun`: what the review of the active one begins with, where that is known.
        """
        self.set_aside()
        last = ""
        for entry in entries:
            uid = entry.uid if entry.uid.isalnum() and entry.uid not in self._aside else _new_uid()
            active = uid if entry.uid == active else active
            self._aside[uid] = replace(entry, uid=uid)
            self._titles[uid], last = entry.title, uid
        chosen = active if active in self._aside else last
        if chosen:
            self._choose(chosen, begun)
        self.changed.emit()

    def clear(self) -> None:
        """Forget all."""
        for entry in self._aside.values():
            self._let_go(entry)
        self._aside, self._titles, self._active, self._context = {}, {}, "", None
        self._session.clear()
        self.changed.emit()

    def close_down(self) -> None:
        """Disconnect from the project."""
        for signal, slot in self._links:
            signal.disconnect(slot)

    # How

    def _now(self, uid: str) -> Entry:
        from ..core.review.review_file import Saved
        from ..core.review.session_file import Entry

        review, session = self._session.review, self._session
        state = None if review.state is review.context.first else review.state
        ids = session.moving_layer_id, session.reference_layer_id
        matched = replace(review.context.matched, request=_as_in_project(review.context.matched.request, ids))
        return Entry(uid, Saved(matched, state, ids), project=QgsProject.instance().fileName())

    def _choose(self, uid: str, begun: Begun | None = None) -> None:
        entry = self._aside[uid]
        self._restore(entry, begun)
        self.chosen.emit(*entry.saved.layer_ids)

    def _restore(self, entry: Entry, begun: Begun | None = None) -> None:
        """Restore the review in the state in which it was left, with the present paths of its layers."""
        self._is_restoring = True
        try:
            saved = entry.saved
            request = _as_in_project(saved.matched.request, saved.layer_ids)
            self._session.start(request, *saved.layer_ids)
            aside = self._histories.pop(entry.uid, None)
            self._session.take(replace(saved.matched, request=request), aside, begun)
            if aside is None and saved.state is not None:
                self._session.review.to(self.tr("As you left it"), saved.state)
            self._active, self._context = entry.uid, self._session.review.context
            self._aside[entry.uid] = None
            self._watch(saved.layer_ids)
        finally:
            self._is_restoring = False

    def _watch(self, layer_ids: Iterable[str]) -> None:
        """Follow layers whose files are found again, by hand, after the project was opened elsewhere."""
        for layer_id in layer_ids:
            layer = QgsProject.instance().mapLayer(layer_id)
            if layer is not None and not layer.isValid():
                layer.dataSourceChanged.connect(self._on_source_changed)

    def _on_source_changed(self) -> None:
        context, sizes = self._session.review.context, ("moving_size", "reference_size")
        if self._active and context is not None and any(getattr(context, size) is None for size in sizes):
            self.set_aside()
            self.bring_back()

    def _on_renamed(self, _node, _name: str) -> None:
        if self._aside:
            self.changed.emit()

    def _on_layers(self, _layers: object) -> None:
        if self._aside:
            self.called_otherwise.emit()

    def _on_reviewed(self) -> None:
        """Give a new match a place in the list."""
        context = self._session.review.context
        if self._is_restoring or context is self._context:
            return
        if self._active:
            # Started without set_aside: the active registration is gone.
            self._aside.pop(self._active, None)
        self._active, self._context = _new_uid() if context is not None else "", context
        if self._active:
            self._drop_untouched(context.matched.request)
            self._aside[self._active] = None
        self.changed.emit()

    def _let_go(self, entry: Entry | None) -> None:
        """Free what an inactive registration holds."""
        if entry is None:
            return
        release(entry.saved.matched.request.reference)
        aside = self._histories.pop(entry.uid, None)
        if aside is not None:
            self._session.review.history.forget(aside.history)

    def _drop_untouched(self, request: MatchRequest) -> None:
        """Delete the previous match if it was not changed and the new one is of the same pair."""
        entry = self._aside.get(self._last)
        if entry is None or entry.saved.state is not None or self._titles.get(self._last):
            return
        if _places(entry.saved.matched.request) == _places(request):
            self._let_go(self._aside.pop(self._last))


def title_of(entry: Entry) -> str:
    """Return the user's name of a registration, or else the names of its layers."""
    return entry.title or _pair(entry)


def with_layers(entry: Entry) -> Entry:
    """Return the entry with layers of the project: those that are there by id or file, else new ones."""
    request = entry.saved.matched.request
    ids = layers_for((request.moving, request.reference), entry.saved.layer_ids)
    return replace(entry, saved=replace(entry.saved, layer_ids=ids))


def layers_for(sources: tuple[RasterSource, RasterSource], layer_ids: tuple[str, str] = ("", "")) -> tuple[str, str]:
    """Return the ids of layers that show the moving raster and the reference: see `layer_for`."""
    # What is added later lies above: the moving layer.
    reference = layer_for(sources[1], layer_ids[1])
    return layer_for(sources[0], layer_ids[0]), reference


def layer_for(source: RasterSource, layer_id: str) -> str:
    """Return the id of a layer that shows a source; the one that is known where there is none."""
    project = QgsProject.instance()
    if project.mapLayer(layer_id) is not None or is_drawn(source):
        return layer_id
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and gdal_path(layer) == source.path:
            return layer.id()
    if source.hearsay and leads_elsewhere(source.path):
        return layer_id
    layer = QgsRasterLayer(source.path, source.name)
    return project.addMapLayer(layer).id() if layer.isValid() else layer_id


def _new_uid() -> str:
    return uuid.uuid4().hex


def _places(request: MatchRequest) -> tuple[str, ...]:
    """Return the identity of the two rasters: their files, or the name of a rendered reference."""
    return tuple(source.name if is_drawn(source) else source.path for source in (request.moving, request.reference))


def _pair(entry: Entry) -> str:
    request = entry.saved.matched.request
    names = (
        _name(layer_id) or source.name
        for layer_id, source in zip(entry.saved.layer_ids, (request.moving, request.reference))
    )
    return " → ".join(names)


def _name(layer_id: str) -> str:
    layer = QgsProject.instance().mapLayer(layer_id)
    return title_of_layer(layer) if isinstance(layer, QgsMapLayer) else ""


def _own(entry: Entry) -> Entry:
    """Return the entry with its own copy of a rendered reference, because the session frees its copy."""
    matched = entry.saved.matched
    if not is_drawn(matched.request.reference):
        return entry
    request = replace(matched.request, reference=copied(matched.request.reference))
    return replace(entry, saved=replace(entry.saved, matched=replace(matched, request=request)))


def _as_in_project(request, layer_ids: tuple[str, str]):
    """Return a request whose sources have the paths and names that their layers have in the project."""
    moving_id, reference_id = layer_ids
    return replace(
        request, moving=_located(request.moving, moving_id), reference=_located(request.reference, reference_id)
    )


def _located(source: RasterSource, layer_id: str) -> RasterSource:
    layer = QgsProject.instance().mapLayer(layer_id)
    if layer is None:
        return source
    is_file = isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and layer.isValid()
    if is_drawn(source) or not is_file:
        return replace(source, name=title_of_layer(layer))
    return replace(source, path=gdal_path(layer), name=title_of_layer(layer), hearsay=False)
