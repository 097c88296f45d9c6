"""The settings of the plugin, each with its own accessor; stored by QgsSettings under `crosstie/`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ..core.request import DEVICES, WORKING_SIZES_PX, MatchRequest


@dataclass(frozen=True)
class TextSetting:
    """A text that is kept between sessions."""

    key: str
    default: str = ""
    choices: tuple[str, ...] = ()
    """The allowed values; empty: any text."""

    def get(self) -> str:
        """Return the stored text, or the default where nothing (or nothing known) is stored."""
        text = str(QgsSettings().value(f"crosstie/{self.key}", self.default) or self.default)
        return text if not self.choices or text in self.choices else self.default

    def set(self, text: str) -> None:
        """Store the text; an unknown choice is a ValueError of the caller."""
        if self.choices and text not in self.choices:
            raise ValueError(f"{self.key} must be one of {', '.join(self.choices)}, not {text!r}.")
        QgsSettings().setValue(f"crosstie/{self.key}", text)


@dataclass(frozen=True)
class NumberSetting:
    """A whole number that is kept between sessions."""

    key: str
    default: int
    low: int
    high: int

    def get(self) -> int:
        """Return the stored number, or the default where none within bounds is stored."""
        stored = str(QgsSettings().value(f"crosstie/{self.key}", self.default))
        number = int(stored) if stored.isdecimal() else self.default
        return number if self.low <= number <= self.high else self.default

    def set(self, number: int) -> None:
        """Store the number."""
        QgsSettings().setValue(f"crosstie/{self.key}", number)


extra_python_folder = TextSetting("extra_python_folder")
"""Where torch lies: a venv or a folder filled by `pip --target`; see `dependencies`."""

device = TextSetting("device", "auto", DEVICES)
"""Where the matchers compute."""

matcher = TextSetting("matcher", "auto")
"""The matcher chosen last; it may have been removed since, so check it against the registry."""

seed = NumberSetting("seed", 0, 0, 2**31 - 1)
"""Of all random choices of a match."""

working_size = NumberSetting("working_size", MatchRequest.working_size_px, *WORKING_SIZES_PX)
"""Long side of the images that the coarse search sees, px."""

chosen_matchers = TextSetting("chosen_matchers")
"""Identifiers of the external matchers that the user has chosen; see `trust`."""

scheduler = TextSetting("dask_scheduler")
"""The address of the Dask scheduler that the user has named last."""

sources = TextSetting("batch_sources")
"""Where the relative names of lists begin, as the user has said last."""

last_folder = TextSetting("last_folder")
"""Where the last file was opened or written."""

dock_state = TextSetting("dock_state", "closed", ("closed", "open"))
"""Whether the dock was open when QGIS ended."""

SAVED_ELEMENTS = ("crosstie-session", "crosstie-review")
"""What projects hold of ours: where the session lies, and (within it or, in older ones, beside) a review itself."""


RECOVERY_FILES = "[0-9a-z]*.gpkg"
"""What the files in it are called; parts of them, which are being written, begin with a point."""


def recovery_folder() -> Path:
    """Return the folder of the recovery files."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "crosstie" / "recovery"
