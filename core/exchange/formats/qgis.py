"""The QGIS Georeferencer's `.points` in all its variants."""

from __future__ import annotations

from pathlib import Path

from ...text_files import read_text
from ..links import MAP, SHOWN, Frame, Links
from ..qgis_points import PointsFile, parse, to_text


def sniff(path: str, head: str) -> bool:
    """Tell whether a file's first lines are those of the Georeferencer."""
    first = [line.lower() for line in head.splitlines()[:3]]
    return any(line.startswith(("mapx,mapy", "mapx\tmapy")) for line in first)


def read(path: str, options) -> Links:
    """Return the links of a `.points` file."""
    file = parse(read_text(path), Path(path).name)
    return Links(
        file.source_xy, file.map_xy, Frame(SHOWN), Frame(MAP, file.crs_wkt or options.crs), enabled=file.enabled
    )


def write(part: str, links: Links, rasters, options) -> None:
    """Write the links; check points as not enabled."""
    file = PointsFile(links.target_xy, links.source_xy, links.enabled & ~links.check, links.target.crs_wkt)
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        out.write(to_text(file))
