"""The registrations of a QGIS project: saved beside it and loaded with it."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CrosstieError
from ..core.failures import explained
from ..core.raster.atomic import replacing
from ..core.raster.hearsay import is_share
from .registrations import Registrations, with_layers
from .rendering import copied, is_drawn
from .settings import SAVED_ELEMENTS
from .translation import translated
from .trust import is_chosen

if TYPE_CHECKING:
    from qgis.PyQt.QtXml import QDomElement

    from ..core.review.session_file import Entry

ELEMENT, INSIDE = SAVED_ELEMENTS
ENDING = ".crosstie.gpkg"


class ProjectStore(QObject):
    """Keeps registrations in a GeoPackage beside the project, or one that was chosen.

    Where no file can be written (a project in a database, a read-only folder) they are stored in the project itself.
    A file that cannot be read is left unchanged.
    """

    failed = pyqtSignal(object)
    """CrosstieError: something could not be read or written, with the consequence for the user."""
    saved = pyqtSignal(bool)
    """The project was saved; whether all registrations are known to be in it, or beside it, as they are now."""

    def __init__(self, registrations: Registrations, review):
        super().__init__(registrations)
        self._registrations, self._review = registrations, review
        self._chosen, self._unread_inside, self._unread_file = "", [], ""
        self._is_written, self._marks, self._to_confirm = False, [], None
        project = QgsProject.instance()
        self._links = [
            (project.writeProject, self._on_write),
            (project.projectSaved, self._on_saved),
            (project.readProject, self.read),
            (project.cleared, self._on_cleared),
            (review.changed, self._on_changed),
            (registrations.changed, self._on_changed),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    def close_down(self) -> None:
        """Disconnect from the project."""
        self._confirm()
        for signal, slot in self._links:
            signal.disconnect(slot)

    def save_as(self, path: str) -> None:
        """Write everything into a file chosen by the user, and use it from now on; CrosstieError where that fails."""
        self._write(path)
        self._chosen = path
        QgsProject.instance().setDirty(True)

    def open(self, path: str, add_layers: bool = False) -> None:
        """Add the registrations of a file, and layers for their rasters; CrosstieError for a file that is none."""
        self._take(path, add_layers=add_layers)
        QgsProject.instance().setDirty(True)

    # Writing

    def _on_changed(self) -> None:
        """Mark the project as changed, so that QGIS asks to save it."""
        if self._review.state is not None and not self._registrations.is_restoring:
            QgsProject.instance().setDirty(True)

    def _on_write(self, document) -> None:
        self._is_written, self._marks = False, []
        try:
            self._add_element(document)
            self._is_written = True
        except Exception as error:  # Qt would drop it, and the work with it
            words = self.tr(
                "The tie points could not be saved with the project. They stay here, and are offered again at the next "
                "start. {0}"
            )
            self.failed.emit(CrosstieError(words.format(explained(error)), explained(error).details))

    def _on_saved(self) -> None:
        """Look at the project's file once QGIS has put it in its place, which is after it says so."""
        project = QgsProject.instance()
        self._to_confirm = "" if project.projectStorage() is not None else project.fileName()
        QTimer.singleShot(0, self._confirm)

    def _confirm(self) -> None:
        """Say whether the work is where it can be read again; if it is not, the project is still to be saved."""
        if self._to_confirm is None:
            return
        path, self._to_confirm = self._to_confirm, None
        is_kept = self._is_written and (not path or _holds(path, self._marks))
        if not is_kept:
            self._on_changed()
        self.saved.emit(is_kept)

    def _add_element(self, document) -> None:
        path, inside = self._kept(self._registrations.entries())
        if not path and not inside:
            return
        self._marks = inside or [ELEMENT]
        element = document.createElement(ELEMENT)
        element.setAttribute("active", self._registrations.active)
        if path:
            element.setAttribute("file", QgsProject.instance().pathResolver().writePath(path))
            element.setAttribute("chosen", str(int(path == self._chosen)))
        for text in inside:
            child = document.createElement(INSIDE)
            child.appendChild(document.createTextNode(text))
            element.appendChild(child)
        document.documentElement().appendChild(element)

    def _kept(self, entries: Sequence[Entry]) -> tuple[str, list[str]]:
        """Write the entries; return the file where they are, and what the project itself has to hold."""
        if not entries:
            return self._unread_file, self._unread_inside
        path = self._path()
        try:
            if path:
                self._write(path)
                return path, self._unread_inside
        except Exception as error:  # whatever it was, the work goes into the project
            told = explained(error)
            words = self.tr("{0} The tie points are saved inside the project instead.").format(translated(told.message))
            self.failed.emit(CrosstieError(words, told.details))
        return self._unread_file, [*self._unread_inside, *self._texts(entries)]

    def _texts(self, entries: Sequence[Entry]) -> list[str]:
        """Return the entries as texts, the active one last."""
        from ..core.review.review_file import to_text

        ordered = sorted(entries, key=lambda entry: entry.uid == self._registrations.active)
        return [to_text(entry.saved) for entry in ordered]

    def _write(self, path: str) -> None:
        from ..core.review.session_file import write

        is_unread = path == self._unread_file and Path(path).is_file()
        if is_unread:
            with replacing(_free(path), error=CrosstieError) as copy:
                shutil.copyfile(path, copy)
        write(path, self._registrations.entries(), replace_damaged=is_unread and path.endswith(ENDING))
        self._unread_file = ""

    def _path(self) -> str:
        """Return the path of the session file; empty where no file can be written."""
        if self._chosen:
            return self._chosen
        from ..core.raster.targets import takes_files

        project = QgsProject.instance().fileName()
        folder = Path(project).parent
        if not project or not folder.is_dir() or not takes_files(folder):
            return ""
        return str(folder / f"{Path(project).stem}{ENDING}")

    # Reading

    def _on_cleared(self) -> None:
        self._confirm()
        self._chosen, self._unread_inside, self._unread_file = "", [], ""

    def read(self, document) -> None:
        """Load the registrations of the opened project."""
        root = document.documentElement()
        element = root.firstChildElement(ELEMENT)
        active, written = element.attribute("active"), element.attribute("file")
        self._take_inside(root if element.isNull() else element, active)
        if not written:
            return
        path = QgsProject.instance().pathResolver().readPath(written)
        if is_share(path) and not is_share(QgsProject.instance().fileName()):
            words = self.tr("The session of this project is named on another computer ({0}). It was not opened.")
            self.failed.emit(CrosstieError(words.format(path[:80]), path))
            return
        if element.attribute("chosen") == "1":
            self._chosen = path
        try:
            self._take(path, active)
        except Exception as error:  # whatever it was, the file stays as it is
            self._unread_file = path
            self.failed.emit(explained(error))

    def _take(self, path: str, active: str = "", add_layers: bool = False) -> None:
        from ..core.review.session_file import picture_of, read

        session = read(path)
        entries = [self._with_picture(entry, picture_of(path, entry.uid)) for entry in session.entries]
        if add_layers:
            entries = [with_layers(entry) for entry in entries]
        if entries:
            self._registrations.take(entries, active)
            self._tell_of_matchers(entries)
        if session.problems:
            self._unread_file = path
            kept = self.tr("{0} When the project is saved, a copy of the old file is kept beside it.")
            self.failed.emit(CrosstieError(kept.format("\n".join(map(translated, session.problems))), path))

    def _with_picture(self, entry: Entry, picture: str) -> Entry:
        """Return the entry with its rendered reference in memory again, if it was saved."""
        matched = entry.saved.matched
        if not is_drawn(matched.request.reference):
            return entry
        try:
            request = replace(matched.request, reference=copied(matched.request.reference, picture))
        except CrosstieError as error:
            self.failed.emit(error)
            return entry
        return replace(entry, saved=replace(entry.saved, matched=replace(matched, request=request)))

    def _take_inside(self, parent: QDomElement, active: str) -> None:
        from ..core.review.review_file import from_text
        from ..core.review.session_file import Entry

        found, child = [], parent.firstChildElement(INSIDE)
        while not child.isNull():
            try:
                found.append(Entry("", from_text(child.text())))
            except CrosstieError as error:
                self._unread_inside.append(child.text())
                self.failed.emit(error)
            child = child.nextSiblingElement(INSIDE)
        if found:
            self._registrations.take([self._with_picture(entry, "") for entry in found], active)
            self._tell_of_matchers(found)

    def _tell_of_matchers(self, entries: Sequence[Entry]) -> None:
        """Say which matchers are named but not used, because they were not chosen in this profile."""
        names = {entry.saved.matched.request.matcher for entry in entries}
        unknown = sorted(name for name in names if not is_chosen(name))
        if unknown:
            words = self.tr(
                "A registration here names a matcher that was not chosen on this computer ({0}). It is not run: "
                "Automatic is used instead. To use it, choose it among the options."
            )
            self.failed.emit(CrosstieError(words.format(", ".join(unknown)[:120]), "\n".join(unknown)))


def _holds(project: str, texts: Sequence[str]) -> bool:
    """Return whether a project's file holds all texts; False where it cannot be read."""
    if not texts:
        return True
    try:
        if zipfile.is_zipfile(project):
            with zipfile.ZipFile(project) as archive:
                parts = [archive.read(name) for name in archive.namelist() if name.endswith(".qgs")]
        else:
            parts = [Path(project).read_bytes()]
    except (OSError, ValueError, zipfile.BadZipFile):
        return False
    return all(any(text.encode() in part for part in parts) for text in texts)


def _free(path: str) -> str:
    """Return a name beside a file for a copy of it."""
    whole = Path(path)
    number = 1
    while whole.with_name(f"{whole.stem}.kept-{number}{whole.suffix}").exists():
        number += 1
    return str(whole.with_name(f"{whole.stem}.kept-{number}{whole.suffix}"))
