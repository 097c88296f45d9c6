"""Hides what QGIS's Python need not have: with this folder on PYTHONPATH every Python that is started is a bare one.

A hidden package has no spec, like one that is not installed: asking whether it is there gives no, and importing it
fails as on a user's machine. `make test-bare` runs tests so.
"""

from importlib.machinery import PathFinder

HIDDEN = {"shapely", "torch", "scipy", "safetensors"}

found_before = PathFinder.find_spec


def find_spec(cls, fullname, path=None, target=None):
    """Return a module's spec, none for a hidden one."""
    return None if fullname.partition(".")[0] in HIDDEN else found_before(fullname, path, target)


PathFinder.find_spec = classmethod(find_spec)
