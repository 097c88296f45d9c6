"""As QGIS 4 has it."""

from PyQt6.QtXml import *  # noqa: F403
