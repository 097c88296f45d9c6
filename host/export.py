"""Tie points as files for other programs."""

from __future__ import annotations

from pathlib import Path

from ..core.messages import Message
from ..core.outcome import Registered


def world_file_of(outcome: Registered) -> Path:
    """Return the name of the moving raster's world file."""
    from ..core.raster.atomic import world_file

    return world_file(Path(outcome.request.moving.path))


def write_world(outcome: Registered, overwrite: bool = False) -> tuple[str, ...]:
    """Write a world file beside the moving raster; return the files; CrosstieError where that cannot hold it."""
    from ..core.operation.operation import operation_of_match
    from ..core.operation.rasters import place_raster
    from ..core.raster.drivers import FileOptions

    file = FileOptions(overwrite=overwrite)
    return place_raster(outcome.request.moving.path, "", operation_of_match(outcome), "world", file=file).files


def refuse_nodata(outcome: Registered, value: float) -> None:
    """RasterError where the pixels of the moving raster cannot hold a nodata value, or it cannot be opened."""
    from ..core.raster.fill import Outside
    from ..core.raster.source import Raster

    with Raster(outcome.request.moving) as moving:
        Outside.of(nodata=value).value_for(moving.dtype, None)


def refuse_world(outcome: Registered) -> None:
    """CrosstieError where a world file cannot hold the transform."""
    from ..core.operation.operation import operation_of_match
    from ..core.operation.rasters import placement

    placement(operation_of_match(outcome))


def write(outcome: Registered, target: Path, format_name: str = "", limit: int | None = None) -> list[Message]:
    """Write the tie points in a format (by the file's ending where none is named); return what it does not hold.

    At most `limit` points; None: as many as the format's readers cope with. Replaces `target`: ask before.
    CrosstieError where it cannot be written, with nothing left behind.
    """
    from ..core.exchange.tie_point_file import write_tie_points
    from ..core.raster.targets import check_targets

    pair = outcome.request.moving, outcome.request.reference
    check_targets([str(target)], [source.path for source in pair], overwrite=True)
    return write_tie_points(str(target), outcome.tie_points, *pair, format_name, limit=limit, overwrite=True)
