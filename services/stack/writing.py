"""Writes a solved stack: each raster once, on the shared grid, and the report; only files of its own are replaced."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.operation.operation import save_operation
from ...core.progress import IsCancelled, check, never
from ...core.raster.atomic import refuse, replacing
from ...core.raster.drivers import FileOptions
from ...core.raster.targets import place_of
from ...core.stack.shared_grid import Onto
from ..batch.record import as_written, is_record, own_files, state, write_record

RECORDS = "records"
"""The folder of what says which files are a stack's own."""
REPORT, PAGE, OF_STACK = "stack.json", "stack.html", "stack"


@dataclass(frozen=True)
class Output:
    """What is written of one raster, or of the stack."""

    id: str
    folder: Path
    names: tuple[str, ...]

    @property
    def files(self) -> list[str]:
        """Its files, absolute."""
        return [str((self.folder / name).absolute()) for name in self.names]

    @property
    def record(self) -> Path:
        """What says which files are its own."""
        return self.folder / RECORDS / f"{self.id}.json"

    def check(self, inputs: Iterable[str] = (), overwrite: bool = False) -> None:
        """Raise CrosstieError where a file would be replaced that is read, or that no run has written."""
        read, own = set(inputs), {place_of(path) for path, *_ in own_files(self.record, self.id)}
        for path in self.files:
            if place_of(path) in read:
                raise CrosstieError(
                    message("{file} is one of the stack's rasters. Choose another folder.", file=Path(path).name)
                )
            refuse(Path(path), overwrite or place_of(path) in own, CrosstieError)
        if self.record.exists() and not is_record(self.record, self.id):
            refuse(self.record, overwrite, CrosstieError)

    def begin(self) -> None:
        """Say what is written next, so that a run after a kill knows it as its own."""
        write_record(self.record, {"id": self.id}, None, [], self.files)

    def finish(self, fingerprint: dict | None = None) -> None:
        """Say what was written."""
        write_record(self.record, {"id": self.id}, fingerprint, [state(path) for path in self.files])

    def is_done(self, fingerprint: dict) -> bool:
        """Return whether the files are there as a run has written them, from the same."""
        try:
            stored = json.loads(self.record.read_text(encoding="utf-8"))
            same = stored["fingerprint"] == json.loads(json.dumps(fingerprint))
            return bool(same and stored["written"] and as_written(stored["written"]))
        except (OSError, ValueError, KeyError, TypeError):
            return False


def output_of(own: str, folder: Path, rasters: bool) -> Output:
    """Return what is written of a raster: its operation and, if asked for, itself on the shared grid."""
    return Output(own, folder, (f"{own}.operation.json", *([f"{own}.tif"] if rasters else [])))


def output_of_stack(folder: Path) -> Output:
    """Return the files of the report."""
    return Output(f".{OF_STACK}", folder, (REPORT, PAGE))


def write_rasters(
    ways: Mapping[str, Onto], folder: Path, resampling: str, rasters: bool, is_cancelled: IsCancelled = never
) -> Generator[str, None, None]:
    """Write operations and rasters, each whole or not at all, and yield the id of each; those done before are left.

    Raises what `write_registered` raises, and CancelledError.
    """
    for own, way in ways.items():
        check(is_cancelled)
        output = output_of(own, folder, rasters)
        fingerprint = {
            "source": state(way.raster.source.path), "operation": way.operation.to_json(), "grid": way.grid.to_json(),
            "window": vars(way.window), "resampling": resampling, "files": output.files,
        }  # fmt: skip
        if not output.is_done(fingerprint):
            output.begin()
            save_operation(output.files[0], way.operation, overwrite=True)
            if rasters:
                way.write(output.files[1], resampling, FileOptions(overwrite=True), is_cancelled=is_cancelled)
            output.finish(fingerprint)
        yield own


def write_reports(folder: Path, report: dict[str, Any], page: str) -> None:
    """Write the report as JSON and as a page."""
    output = output_of_stack(folder)
    output.begin()
    texts = json.dumps(report, indent=1, allow_nan=False, default=str) + "\n", page
    for path, text in zip(output.files, texts):
        with replacing(path, True, CrosstieError) as part:
            Path(part).write_text(text, encoding="utf-8")
    output.finish()
