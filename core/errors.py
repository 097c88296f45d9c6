"""Errors whose message is a sentence for the user: what is wrong and what to do."""

from __future__ import annotations

from .messages import Text


class CrosstieError(Exception):
    """A failure explained: `message` is shown translated, `details` behind one click; str(error) is English.

    A plain str as message is for what cannot be translated, such as another program's words.
    """

    def __init__(self, message: Text, details: str = ""):
        super().__init__(message)
        self.message, self.details = message, details


class RasterError(CrosstieError):
    """A raster cannot be read, holds nothing to match, or cannot be written."""


class DegenerateError(CrosstieError):
    """Points do not determine the transform: too few, coincident, collinear, or folding."""


class MissingDependencyError(CrosstieError):
    """Something optional is not installed; `command` brings it."""

    def __init__(self, message: Text, command: str, details: str = ""):
        super().__init__(message, details)
        self.command = command
