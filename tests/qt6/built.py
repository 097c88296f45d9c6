"""Which of the plugin's classes that are Qt's were built while the ring ran."""

from __future__ import annotations

import functools
import importlib
import sys

from crosstie.tools.qgis_names import ROOT, files_with_qt

BUILT: set[type] = set()


def modules() -> list[str]:
    """Return the name of every module of the plugin that uses Qt or QGIS."""
    inside = (path.relative_to(ROOT).with_suffix("") for path in files_with_qt())
    return [".".join(["crosstie", *(part for part in path.parts if part != "__init__")]) for path in inside]


def watch() -> None:
    """From now on remember what is built."""
    for name in modules():
        importlib.import_module(name)
    for kind in classes():
        kind.__init__ = _remembering(kind)


def classes() -> list[type]:
    """Return the plugin's own classes that are Qt's, in the modules that use it."""
    own = [kind for name in modules() for kind in vars(sys.modules[name]).values() if isinstance(kind, type)]
    return sorted({kind for kind in own if _is_ours(kind) and _is_of_qt(kind)}, key=lambda kind: kind.__qualname__)


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith("crosstie.")


def _is_of_qt(kind: type) -> bool:
    return any(base.__module__.startswith("PyQt6.") for base in kind.__mro__)


def _remembering(kind: type):
    own = kind.__dict__.get("__init__")

    @functools.wraps(own or kind.__init__)
    def begin(self, *details, **named):
        BUILT.update(base for base in type(self).__mro__ if _is_ours(base))
        if own is None:
            super(kind, self).__init__(*details, **named)
        else:
            own(self, *details, **named)

    return begin
