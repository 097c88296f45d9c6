"""As QGIS 4 has it."""

from PyQt6.QtNetwork import *  # noqa: F403
