"""What the demonstration found, as JSON for programs and Markdown for people."""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core.json_values import plain
from ..core.outcome import Outcome, Registered
from ..core.report.outcome_json import outcome_to_json, verdict_of
from .accuracy import Measured

LIMIT_PX = 2.0


@dataclass(frozen=True)
class Report:
    """The run and what was measured of it."""

    reference: Path
    moving: Path
    outcome: Outcome
    registered: Path | None = None
    points: Path | None = None
    has_truth: bool = False
    raster_error: Measured | None = None
    points_error: Measured | None = None
    elsewhere: Outcome | None = None
    """How the pair of two different places ended."""
    complaints: tuple[str, ...] = ()
    """Dialogs that nobody expected."""

    @property
    def shortcomings(self) -> list[str]:
        """Return what keeps the demonstration from passing, a sentence each."""
        found = [f"An unexpected dialog: {complaint}." for complaint in self.complaints]
        if not isinstance(self.outcome, Registered):
            return [*found, f"The verdict is {verdict_of(self.outcome)}."]
        if self.registered is None:
            found.append("No registered raster was written.")
        if self.points is None:
            found.append("No tie points were written.")
        return found + (self._against_truth() if self.has_truth else [])

    def _against_truth(self) -> list[str]:
        found = []
        if verdict_of(self.outcome) != "accepted":
            found.append(f"The verdict is {verdict_of(self.outcome)}, not accepted.")
        for name, error in (("registered raster", self.raster_error), ("tie points", self.points_error)):
            if error is None or not error.rmse_px <= LIMIT_PX:
                found.append(f"The written {name} are not within {LIMIT_PX:g} px of the truth.")
        if self.elsewhere is None or verdict_of(self.elsewhere) != "rejected":
            found.append("The pair of two different places was not refused.")
        return found

    @property
    def passed(self) -> bool:
        """Tell whether nothing falls short."""
        return not self.shortcomings


def write(report: Report, folder: Path) -> None:
    """Write report.json and report.md, and print the gist."""
    values = _values(report)
    (folder / "report.json").write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
    gist = _gist(report)
    rows = "\n".join(f"| {name} | {value} |" for name, value in values["versions"].items())
    pictures = "\n".join(f"![{path.stem}]({path.name})\n" for path in sorted(folder.glob("*.png")))
    text = "# Crosstie: what the demonstration found\n\n" + "\n".join(f"- {line}" for line in gist)
    text += f"\n\n| with | version |\n|---|---|\n{rows}\n\n{pictures}\n"
    text += "\nAll parameters and numbers: `report.json`.\n"
    (folder / "report.md").write_text(text, encoding="utf-8")
    print("\n".join(f"demo: {line}" for line in gist))


def _gist(report: Report) -> list[str]:
    outcome = report.outcome
    lines = [f"{report.moving.name} onto {report.reference.name}: {verdict_of(outcome)}"]
    if isinstance(outcome, Registered):
        accuracy = outcome.accuracy
        lines.append(
            f"{accuracy.n} tie points, {outcome.transform.chosen}, own RMSE {accuracy.rmse_px:.2f} px, "
            f"{outcome.seconds:.1f} s"
        )
    lines += [f"written: {path}" for path in (report.registered, report.points) if path]
    for name, error in (("registered GeoTIFF", report.raster_error), (".points", report.points_error)):
        if error is not None:
            lines.append(f"RMSE of the written {name} against the truth: {error.rmse_px:.2f} px ({error.count} places)")
    if report.elsewhere:
        lines.append(f"two different places: {verdict_of(report.elsewhere)}")
    return lines + report.shortcomings


def _values(report: Report) -> dict:
    errors = {"registered": report.raster_error, "points": report.points_error}
    return plain(
        {
            "passed": report.passed,
            "shortcomings": report.shortcomings,
            "reference": str(report.reference),
            "moving": str(report.moving),
            "registered": str(report.registered or ""),
            "points": str(report.points or ""),
            "rmse_against_truth_px": {name: error.rmse_px if error else None for name, error in errors.items()},
            "limit_px": LIMIT_PX,
            "two_places": outcome_to_json(report.elsewhere) if report.elsewhere else None,
            "outcome": outcome_to_json(report.outcome),
            "versions": _versions(),
        }
    )


def _versions() -> dict[str, str]:
    from qgis.core import Qgis

    torch = sys.modules.get("torch")
    return {
        "QGIS": Qgis.QGIS_VERSION,
        "GDAL": gdal.__version__,
        "Python": platform.python_version(),
        "numpy": np.__version__,
        "torch": getattr(torch, "__version__", "not used"),
        "system": platform.platform(),
    }
