"""As QGIS 4 has it."""

from PyQt6.QtSvg import *  # noqa: F403
