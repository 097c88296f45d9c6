"""A match as an object: the transform, its tie points, and the verdict whether to trust them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from ..core.errors import CrosstieError
from ..core.geometry.accuracy import Accuracy
from ..core.geometry.transform import Transform
from ..core.messages import joined
from ..core.operation.operation import Operation, operation_of_match, save_operation
from ..core.outcome import Alternative, Refused, Registered
from ..core.points.table import TiePoints
from ..core.report.full_report import report_of_match, write_report
from ..core.report.outcome_json import verdict_of
from .rasters import Opened


@dataclass(frozen=True, eq=False)
class Registration:
    """How a moving raster lies on a reference, with the verdict whether to trust that; `match` makes it."""

    outcome: Registered | Refused
    """Everything that the match found out."""
    rasters: tuple[Opened, Opened] = field(repr=False)
    """The moving raster and the reference."""

    def __repr__(self) -> str:
        if isinstance(self.outcome, Refused):
            return f"Registration(rejected: {joined(self.outcome.reasons)})"
        accuracy, name = self.outcome.accuracy, self.outcome.transform.chosen
        return f"Registration({self.verdict}: {accuracy.n} tie points, {name}, RMSE {accuracy.rmse_px:.2f} px)"

    @property
    def verdict(self) -> str:
        """`accepted`, `review` (look at it before you use it) or `rejected` (there is no reliable match)."""
        return verdict_of(self.outcome)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons for the verdict, and what else is to be said of the match."""
        notes = () if isinstance(self.outcome, Refused) else self.outcome.notes
        return tuple(str(text) for text in (*self.outcome.reasons, *notes))

    @property
    def transform(self) -> Transform | None:
        """Pixels of the moving raster to pixels of the reference (`forward`) and back (`inverse`), (N, 2) each.

        Pixels are counted from the outer corner of the first one. None where the match is rejected.
        """
        return None if isinstance(self.outcome, Refused) else self.outcome.transform

    @property
    def tie_points(self) -> TiePoints:
        """The tie points, in pixels of either raster; `in_use` tells which of them the transform was fitted to."""
        return self.outcome.tie_points

    @property
    def accuracy(self) -> Accuracy | None:
        """RMSE, leave-out error and more, in pixels of the reference and map units; None where rejected."""
        return None if isinstance(self.outcome, Refused) else self.outcome.accuracy

    @property
    def probability(self) -> float:
        """The calibrated chance that the registration is within `outcome.within_px` of the ground; 0 where rejected."""
        return 0.0 if isinstance(self.outcome, Refused) else self.outcome.probability

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """Other alignments that the images allow, likeliest first, such as one row of an orchard further."""
        return () if isinstance(self.outcome, Refused) else self.outcome.alternatives

    def report(self, path: str | os.PathLike = "", overwrite: bool = False) -> dict:
        """Return inputs, parameters, versions, transform, accuracy and every point as plain values.

        `path`: write them there too, as .html or .json. Raises CrosstieError where the match is rejected, the file
        exists or cannot be written.
        """
        report = report_of_match(self.registered())
        if path:
            write_report(os.fspath(path), report, overwrite)
        return report

    def save(self, path: str | os.PathLike, overwrite: bool = False) -> None:
        """Write the registration as the JSON file that `apply`, the command line and QGIS read.

        Raises CrosstieError where the match is rejected, the file exists or cannot be written.
        """
        save_operation(os.fspath(path), self.operation(), overwrite)

    def operation(self) -> Operation:
        """Return how map coordinates of the moving raster become those of the reference; CrosstieError if rejected."""
        return operation_of_match(self.registered())

    def registered(self) -> Registered:
        """Return the outcome of a match that found something; CrosstieError, with the reasons, where it is rejected."""
        if isinstance(self.outcome, Refused):
            raise CrosstieError(f"There is no reliable match to use. {joined(self.outcome.reasons)}")
        return self.outcome
