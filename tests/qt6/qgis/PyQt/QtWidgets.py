"""As QGIS 4 has it: with the classes that Qt 6 moved to QtGui."""

from PyQt6.QtGui import QAction, QActionGroup, QShortcut, QUndoCommand, QUndoGroup, QUndoStack  # noqa: F401
from PyQt6.QtWidgets import *  # noqa: F403
