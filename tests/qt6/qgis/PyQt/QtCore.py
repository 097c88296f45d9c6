"""As QGIS 4 has it."""

from PyQt6.QtCore import *  # noqa: F403
from PyQt6.QtCore import QMetaType


class QVariant:
    """The names of types alone; values are Python's own."""

    Int, LongLong, Double = QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.Double
    String, Bool = QMetaType.Type.QString, QMetaType.Type.Bool
