"""Which formats change numbers, and how they are made not to."""

from __future__ import annotations

import numpy as np

LOSSLESS = {"JPEG": (), "WEBP": ("LOSSLESS=YES",), "JP2OpenJPEG": ("QUALITY=100", "REVERSIBLE=YES")}
"""Formats that change numbers unless these options are given; of no options: always."""
LOSSY_OPTIONS = ("=JPEG", "=WEBP", "=LERC", "=JXL", "=PNG_JPEG", "=PNG8")
OURS_TO_CHOOSE = ("LOSSLESS", "REVERSIBLE", "QUALITY", "YCBCR420")
"""What asks for a loss, or against it, in the formats above: then nothing is chosen for a person."""


def faithful(driver: str, given: tuple[str, ...], dtype: np.dtype) -> tuple[str, ...]:
    """Return the creation options with those by which a format keeps numbers, unless `given` chooses itself."""
    names = {option.partition("=")[0].upper() for option in given}
    if driver == "GPKG" and dtype == np.uint8 and "TILE_FORMAT" not in names:
        return (*given, "TILE_FORMAT=PNG")  # else its tiles are JPEGs
    return given if names.intersection(OURS_TO_CHOOSE) else (*given, *LOSSLESS.get(driver, ()))


def is_lossy(driver: str, options: tuple[str, ...]) -> bool:
    """Return whether a format changes numbers with these creation options."""
    given = [option.upper() for option in options]
    if driver in LOSSLESS:
        return not LOSSLESS[driver] or not set(LOSSLESS[driver]).issubset(given)
    return any(option.endswith(LOSSY_OPTIONS) for option in given)
