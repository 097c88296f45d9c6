"""Errors whose message is a sentence for the user: what is wrong and what to do."""


class CrosstieError(Exception):
    """A failure explained: str(error) goes to the dock as it is, `details` behind one click."""

    def __init__(self, sentence: str, details: str = ""):
        super().__init__(sentence)
        self.details = details


class RasterError(CrosstieError):
    """A raster cannot be read, holds nothing to match, or cannot be written."""


class DegenerateError(CrosstieError):
    """Points do not determine the transform: too few, coincident, collinear, or folding."""


class MissingDependencyError(CrosstieError):
    """Something optional is not installed; `command` brings it."""

    def __init__(self, sentence: str, command: str, details: str = ""):
        super().__init__(sentence, details)
        self.command = command
