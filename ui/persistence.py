"""Persistence of registrations: the list in the dock, the file beside the project, recovery after a crash."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDateTime, QLocale, QObject, QTimer
from qgis.PyQt.QtWidgets import QFileDialog

from ..core.errors import CrosstieError
from ..core.failures import explained
from ..host.project_store import ENDING, ProjectStore
from ..host.recovery import LeftBehind, Recovery
from ..host.registrations import Registrations, title_of
from ..host.session import RegistrationSession
from ..host.settings import last_folder
from .dock.dock import CrosstieDock
from .dock.message import Message
from .files import with_ending


class Persistence(QObject):
    """Connects the stores of registrations to the dock."""

    def __init__(self, dock: CrosstieDock, session: RegistrationSession, parent: QObject | None = None):
        super().__init__(parent)
        self._dock = dock
        self.registrations = Registrations(session)
        self._store = ProjectStore(self.registrations, session.review)
        self._recovery = Recovery(self.registrations, session.review, self._store)
        self._store.failed.connect(self._on_failed)
        dock.registrations.follow(self.registrations)
        self.registrations.chosen.connect(dock.pickers.choose)
        dock.registrations.save_requested.connect(self._on_save)
        dock.open_session_requested.connect(self._on_open)
        QTimer.singleShot(0, self.offer_recovery)

    def offer_recovery(self) -> None:
        """Offer to restore or discard work that an ended process left behind."""
        found = self._recovery.left_behind()
        if not found:
            return
        words = self.tr("QGIS ended before this was saved: {0}. Do you want to restore or discard it?")
        hosts = sorted({left.host for left in found if left.host})
        if hosts:
            words += " " + self.tr("It comes from another computer ({1}): discard it only if QGIS is closed there.")
        offers = (
            (self.tr("Restore"), lambda: self._recover(found)),
            (self.tr("Discard"), lambda: self._give_up(found)),
        )
        self._dock.setUserVisible(True)
        sentence = words.format(", ".join(map(_named, found)), ", ".join(hosts))
        self._dock.show_offer(Message(sentence, "warning", offers=offers))

    def read(self, document) -> None:
        """Load the registrations of a project that was opened before the dock existed."""
        self._store.read(document)

    def close_down(self) -> None:
        """Disconnect, and stop writing."""
        self._store.close_down()
        self._recovery.close_down()
        self.registrations.close_down()
        self._dock.registrations.save_requested.disconnect(self._on_save)
        self._dock.open_session_requested.disconnect(self._on_open)

    def _recover(self, found: list[LeftBehind]) -> None:
        """Restore what can be read; files that cannot be read, or not saved again, stay."""
        self._dock.show_offer(None)
        for left in found:
            try:
                self._store.open(str(left.path), add_layers=True)
            except Exception as error:  # the next one may be readable
                self._on_failed(explained(error))
            else:
                if self._recovery.write_now():
                    self._recovery.discard([left.path])

    def _give_up(self, found: list[LeftBehind]) -> None:
        self._recovery.discard([left.path for left in found])
        self._dock.show_offer(None)

    def _on_save(self) -> None:
        start = QgsProject.instance().absolutePath() or last_folder.get() or str(Path.home())
        start = str(Path(start) / f"registrations{ENDING}")
        title = self.tr("Save all registrations")
        path, _ = QFileDialog.getSaveFileName(self._dock, title, start, self._pattern())
        if not path:
            return
        target = with_ending(path, (ENDING, ".gpkg"))
        last_folder.set(str(target.parent))
        try:
            self._store.save_as(str(target))
        except CrosstieError as error:
            self._on_failed(error)
        else:
            self._dock.show_notice(Message(self.tr("Written: {0}").format(target)))

    def _on_open(self) -> None:
        title = self.tr("Open saved registrations")
        path, _ = QFileDialog.getOpenFileName(self._dock, title, last_folder.get(), self._pattern())
        if not path:
            return
        last_folder.set(str(Path(path).parent))
        try:
            self._store.open(path, add_layers=True)
        except CrosstieError as error:
            self._on_failed(error)

    def _pattern(self) -> str:
        return self.tr("Registrations (*.gpkg)")

    def _on_failed(self, error: CrosstieError) -> None:
        self._dock.show_notice(Message(error.message, "warning", error.details))


def _named(left: LeftBehind) -> str:
    """Return what the registrations of a file are called, its name where it cannot be read, and when it was written."""
    from ..core.review.session_file import read

    try:
        names = [f"“{title_of(entry)}”" for entry in read(str(left.path)).entries]
    except CrosstieError:
        names = []
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(left.when)), QLocale.FormatType.ShortFormat)
    return f"{', '.join(names) or left.path.name} ({when})"
