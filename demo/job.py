"""What the demonstration is to do: written by `make demo`, read by the script inside QGIS."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

VARIABLE = "CROSSTIE_DEMO_JOB"


@dataclass(frozen=True)
class Job:
    """The files to match, and where the results go."""

    folder: str
    reference: str
    moving: str
    sample: bool
    """The files are the sample pair, whose truth is known and which comes with a pair to refuse."""
    stay: bool
    """Leave the window to its user afterwards."""

    def save(self) -> Path:
        """Write the job into its folder."""
        path = Path(self.folder) / "job.json"
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")
        return path

    @classmethod
    def load(cls) -> Job:
        """Read the job that the environment names."""
        return cls(**json.loads(Path(os.environ[VARIABLE]).read_text(encoding="utf-8")))
