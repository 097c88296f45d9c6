"""As QGIS 4 has it."""

from PyQt6.QtTest import *  # noqa: F403
