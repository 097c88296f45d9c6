"""Entries of the user's external matchers, from names and files, without importing them."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.text_files import read_json, shortened
from ..entry import Entry

FILE, VISMATCH = "file:", "vismatch:"
"""Prefixes of the names of external matchers."""
PACKAGES = {".pt": ("torch",), ".onnx": ("onnxruntime",)}
"""What each kind of file needs."""
LONGEST_TITLE, LONGEST_DESCRIPTION = 80, 300
"""Characters."""
ORIGINS = {"centre": 0.5, "corner": 0.0}
"""Origins of pixel coordinates, and their offset to the outer corner of the first pixel."""


@dataclass(frozen=True)
class Interface:
    """The interface of a matcher file, from a JSON file of the same name beside it, or the default."""

    title: str = ""
    description: str = ""
    channels: int = 1
    """Of each image: 1 or 3, float32 in 0..1, (1, channels, rows, cols)."""
    multiple: int = 8
    """Sides are padded to multiples of so many pixels."""
    origin: str = "centre"
    """`centre`: (0, 0) is the middle of the first pixel; `corner`: its outer corner."""

    @classmethod
    def beside(cls, path: Path) -> Interface:
        """Return the interface in the JSON file beside a matcher file; raise CrosstieError where it is invalid."""
        says = path.with_suffix(".json")
        if not says.is_file():
            return cls()
        try:
            made = cls(**read_json(str(says)))
            sensible = made._is_sensible()
        except (CrosstieError, ValueError, TypeError) as error:
            told = message("{name} does not describe a matcher: {problem}.", name=says.name, problem=shortened(error))
            raise CrosstieError(told, str(error)) from error
        if not sensible:
            raise CrosstieError(
                message(
                    "{name} does not describe a matcher: channels: 1 or 3; multiple: 1 to 512; origin: centre or "
                    "corner; title and description: short texts.",
                    name=says.name,
                )
            )
        return made

    def _is_sensible(self) -> bool:
        texts = isinstance(self.title, str) and isinstance(self.description, str) and isinstance(self.origin, str)
        numbers = type(self.channels) is int and type(self.multiple) is int
        fits = texts and len(self.title) <= LONGEST_TITLE and len(self.description) <= LONGEST_DESCRIPTION
        return fits and numbers and self.channels in (1, 3) and 1 <= self.multiple <= 512 and self.origin in ORIGINS


def of_file(path: Path) -> Entry:
    """Return the entry of a TorchScript or ONNX file; raise CrosstieError where it is missing or of another kind."""
    if path.suffix.lower() not in PACKAGES:
        raise CrosstieError(
            message("{path} is not a matcher: choose a TorchScript file (.pt) or an ONNX file (.onnx).", path=path)
        )
    if not path.is_file():
        raise CrosstieError(message("There is no matcher file {path}. Choose another one.", path=path))
    interface = Interface.beside(path)
    described = interface.description or message(
        "A matcher from a file of your own; its confidences are not calibrated."
    )
    title = interface.title or path.stem
    return Entry(f"{FILE}{path}", title, described, "external.file:FileMatcher", PACKAGES[path.suffix.lower()])


def of_vismatch(name: str) -> Entry:
    """Return the entry of one of the models of the package vismatch."""
    described = message("A matcher of your installation of vismatch; its confidences are not calibrated.")
    location = "external.vismatch:VismatchMatcher"
    return Entry(f"{VISMATCH}{name}", f"vismatch {name}", described, location, ("torch", "vismatch"))


def named(name: str) -> Entry | None:
    """Return the entry that a name stands for; None where it is no external matcher's name."""
    if name.startswith(FILE):
        return of_file(Path(name[len(FILE) :]).expanduser())
    return of_vismatch(name[len(VISMATCH) :]) if name.startswith(VISMATCH) else None


def in_folder(folder: Path) -> list[Entry]:
    """Return the entries of the matcher files in a folder by name; invalid files are left out."""
    found = []
    for path in sorted(folder.glob("*")) if folder.is_dir() else ():
        if path.suffix.lower() in PACKAGES:
            try:
                found.append(of_file(path))
            except CrosstieError:
                continue
    return found


def in_vismatch(package: Path) -> list[Entry]:
    """Return the entries of the models that an installed vismatch lists in its `__init__.py`; none where it lists none.

    Read as text: importing it would import torch and thirty packages.
    """
    try:
        tree = ast.parse((package / "__init__.py").read_text(encoding="utf-8"))
        assigned = (node for node in tree.body if isinstance(node, ast.Assign))
        listed = next(node.value for node in assigned if _assigns(node, "available_models"))
    except (OSError, SyntaxError, ValueError, StopIteration):
        return []
    names = listed.elts if isinstance(listed, (ast.List, ast.Tuple)) else []
    plain = [name.value for name in names if isinstance(name, ast.Constant)]
    return [of_vismatch(str(name)) for name in plain] if len(plain) == len(names) else []


def _assigns(node: ast.stmt, name: str) -> bool:
    return isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets)
