"""The entry of a matcher in the registry, which does not load it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ..core.errors import MissingDependencyError
from ..core.messages import Text, message
from .loading import DOES_NOT_LOAD

if TYPE_CHECKING:  # numpy, while QGIS starts
    from .arrays import Arrays


@dataclass(frozen=True)
class Entry:
    """One matcher: how it is listed, and how `create` makes it."""

    name: str
    title: str
    description: Text
    """A sentence for the user: what it is good for."""
    location: str
    """`module:Class` below `models`; the class takes the Arrays to compute with."""
    packages: tuple[str, ...] = ()
    """Packages that it needs."""
    others: tuple[str, ...] = ()
    """Names of the matchers that cross-check its result."""
    reads_scene: bool = False
    """Whether it uses words for the scene."""
    along_lines: str = ""
    """The matcher to use along epipolar lines where both rasters have camera models; empty: none."""
    needs_cameras: bool = False
    """Whether both rasters must have camera models (RPC)."""

    def missing(self) -> tuple[str, ...]:
        """Return the packages that are not installed."""
        return tuple(name for name in self.packages if find_spec(name) is None)

    def create(self, arrays: Arrays) -> Any:
        """Return the matcher; raise MissingDependencyError when a package is not installed."""
        missing = self.missing()
        if missing:
            names = " and ".join(missing)
            raise MissingDependencyError(
                message(
                    "The matcher “{title}” needs {names}, which this Python does not find. Install it, or choose "
                    "the matcher “Structure”, which needs nothing.",
                    title=self.title,
                    names=names,
                ),
                command=f"python3 -m pip install {' '.join(missing)}",
            )
        made = self._loaded()
        return made(arrays, self.name) if self.external else made(arrays)

    def _loaded(self) -> Any:
        """Return the class; raise MissingDependencyError where a package is there but does not load."""
        try:
            for name in self.packages:
                import_module(name)
        except DOES_NOT_LOAD as error:
            names = " and ".join(self.packages)
            raise MissingDependencyError(
                message(
                    "The matcher “{title}” needs {names}, which cannot be loaded here. Install it again, or choose the "
                    "matcher “Structure”, which needs nothing.",
                    title=self.title,
                    names=names,
                ),
                f"python3 -m pip install --force-reinstall {' '.join(self.packages)}",
                f"{type(error).__name__}: {error}",
            ) from error
        module, kind = self.location.split(":")
        return getattr(import_module(f".{module}", __package__), kind)

    @property
    def external(self) -> bool:
        """Whether it is an external matcher."""
        return self.location.startswith("external.")
