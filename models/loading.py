"""How the import of an optional package can end."""

from __future__ import annotations

DOES_NOT_LOAD = (ImportError, OSError, RuntimeError, AttributeError, NameError)
"""How the import of a package ends whose libraries do not fit; the second attempt ends differently from the first.

On Windows a torch from 2.9 on finds an older C++ runtime in QGIS, which Qt has loaded (pytorch/pytorch#166628).
"""
