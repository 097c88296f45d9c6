"""Names of QGIS that the stand-in lacks: they can be imported, and say their name where they are used."""

from __future__ import annotations


class NotStoodInError(NotImplementedError):
    """Something of QGIS was used that the stand-in does not have."""


class _Named(type):
    def __getattr__(cls, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        return missing(f"{cls.__name__}.{name}")

    def __or__(cls, other):
        return cls


class Missing(metaclass=_Named):
    """A class, an enum or a value of QGIS."""

    def __init__(self, *_details, **_named):
        raise NotStoodInError(type(self).__name__)


def missing(name: str) -> type:
    """Return a class that stands for a name."""
    return _Named(name, (Missing,), {})
