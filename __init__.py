"""Crosstie: register rasters across modalities, in QGIS and from Python.

In QGIS this folder is the plugin. Elsewhere `import crosstie` is a library: what it offers is imported when it is first
used, so that QGIS, which needs none of it, starts as fast as without.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .core.errors import CrosstieError
    from .library.array_raster import ArrayRaster
    from .library.batch import batch
    from .library.calls import apply, match, register
    from .library.points import read_points, write_points
    from .library.registration import Registration
    from .library.stack import stack

_PLACES = {
    "ArrayRaster": ".library.array_raster",
    "CrosstieError": ".core.errors",
    "Registration": ".library.registration",
    "apply": ".library.calls",
    "batch": ".library.batch",
    "match": ".library.calls",
    "read_points": ".library.points",
    "register": ".library.calls",
    "stack": ".library.stack",
    "write_points": ".library.points",
}
__all__ = [
    "ArrayRaster",
    "CrosstieError",
    "Registration",
    "apply",
    "batch",
    "match",
    "read_points",
    "register",
    "stack",
    "write_points",
]


def __getattr__(name: str):
    """Return what the library offers under a name, imported now."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value = getattr(import_module(_PLACES[name], __name__), name)
    return value


def __dir__():
    """Return the names for completion."""
    return sorted([*globals(), *__all__])


def classFactory(iface):  # noqa: N802 (QGIS calls it by this name)
    """Return the plugin object; `iface` is None under qgis_process."""
    from .plugin import CrosstiePlugin

    return CrosstiePlugin(iface)
