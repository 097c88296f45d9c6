"""Files that bring others along (headers, projections, indexes): they appear together, or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import CrosstieError, RasterError
from .atomic import refuse, write_failure


@contextmanager
def together(target: str, overwrite: bool = False, error: type[CrosstieError] = RasterError) -> Iterator[str]:
    """Yield a path of the target's own name in a folder beside it; after the block all files made there move over.

    Raises `error` where the target exists and `overwrite` is not set, or where nothing can be written.
    """
    path = Path(target)
    refuse(path, overwrite, error)
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".crosstie-") as folder:
            yield str(Path(folder) / path.name)
            made = sorted(Path(folder).iterdir(), key=lambda file: file.name == path.name)
            for file in made:
                file.replace(path.parent / file.name)
    except OSError as failure:
        raise error(write_failure(target, failure), str(failure)) from failure
