"""QGIS's analysis library is not stood in for."""

from .missing import missing


def __getattr__(name: str):
    if not name.startswith("Qgs"):
        raise AttributeError(name)
    return missing(name)
