"""Errors whose message is a sentence for the user: what is wrong and what to do."""

from __future__ import annotations

from .messages import Text


class CrosstieError(Exception):
    """An error for the user: `message` is shown translated, `details` on request; str(error) is English.

    Use a plain str as message only for text that cannot be translated, such as the output of another program.
    """

    def __init__(self, message: Text, details: str = ""):
        super().__init__(message)
        self.message, self.details = message, details


class RasterError(CrosstieError):
    """A raster cannot be read, has no valid content to match, or cannot be written."""


class DegenerateError(CrosstieError):
    """Points do not determine the transform: too few, coincident, collinear, or folding."""


class DamageError(ValueError):
    """What is wrong with values that were read, in words to go on with after “… is damaged:”."""

    def __init__(self, message: Text):
        super().__init__(str(message))
        self.message = message


class MissingDependencyError(CrosstieError):
    """An optional package is not installed; `command` installs it."""

    def __init__(self, message: Text, command: str, details: str = ""):
        super().__init__(message, details)
        self.command = command
