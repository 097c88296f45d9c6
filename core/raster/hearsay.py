"""Checks paths named in files from elsewhere: only plain local files are opened, and none that leads to an address."""

from __future__ import annotations

import html
import re
import stat
from pathlib import Path

from ..errors import RasterError
from ..messages import message

MEMORY = "/vsimem/"
MOST_BYTES = 16 << 20
"""A virtual raster is text; a larger one is not looked through, thus not opened."""
DEEPEST = 4
HEAD_BYTES = 4096
TEXTS = (b"<", b"{")
VIRTUAL_LAYERS = (b"<OGRVRT", b"<OGRWFS", b"<OGRWMS", b"<OGCAPI", b"<OGROAPIF", b"<OGRCSW")
ADDRESS = re.compile(
    r"/vsi(?!mem/|zip/|gzip/|tar/|7z/|rar/|subfile/|sparse/|cached)|://|\\\\"
    r"|<\s*(?:GDAL_W|WCS_|OGRVRT|MRF_|Service)"
    r"|\b(?:WMS|WMTS|WCS|WFS|OAPIF|OGCAPI|PG|MYSQL|MSSQL|OCI|HTTP|HTTPS|EEDAI?|PLMOSAIC|PLSCENES|GEOR(?:ASTER)?|NGW|"
    r"AWS|STACI?TA?|CARTO|ES|AMIGOCLOUD):",
    re.IGNORECASE,
)
"""What in a virtual raster or layer may lead to another computer, or to a text that does."""
LEADS = re.compile(r"<\s*(?:SourceFilename|SourceDataset|SrcDataSource)\b[^>]*>([^<]*)<", re.IGNORECASE)


def refuse_hearsay(path: str, name: str) -> None:
    """Raise RasterError if a path from another person's file is not a plain local file, or leads to an address."""
    if leads_elsewhere(path):
        raise RasterError(
            message(
                "{name} is named by a file, and is no plain raster file on this computer ({path}). It was "
                "not opened. Add it to the project as a layer if you trust it.",
                name=name[:80],
                path=path[:80],
            ),
            path,
        )


def leads_elsewhere(path: str) -> bool:
    """Return whether a path is anything but a plain file on this computer, or a picture of ours in memory."""
    return not path.startswith(MEMORY) and (not is_plain(path) or leads_away(path))


def is_plain(path: str) -> bool:
    """Return whether a path is that of a file on a disk: no address, pipe or device, and none of GDAL's own names."""
    if path.startswith("/vsi") or is_share(path):
        return False
    try:
        return stat.S_ISREG(Path(path).stat().st_mode)
    except (OSError, ValueError):
        return False


def is_share(path: str) -> bool:
    """Return whether a path is on another computer by its name: on Windows, to look whether it exists asks that one."""
    return path.startswith(("\\\\", "//"))


def is_virtual_layer(path: str) -> bool:
    """Return whether a plain file is a text that names where its vectors are, whatever the file is called."""
    head = _read(path, HEAD_BYTES)
    return head is not None and any(mark in head for mark in VIRTUAL_LAYERS)


def is_virtual(path: str) -> bool:
    """Return whether a plain file is a text, which for GDAL may point to other files."""
    head = _read(path, HEAD_BYTES)
    return head is not None and head.startswith(TEXTS)


def waits(path: str) -> bool:
    """Return whether a path is a pipe, a socket or a device: a reader would wait for ever."""
    try:
        mode = Path(path).stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_ISBLK(mode))


def leads_away(path: str, depth: int = 0) -> bool:
    """Return whether a plain file is a text that makes GDAL ask another computer, or cannot be looked through."""
    text = _text_of(path)
    if text is None:
        return False
    if depth >= DEEPEST or not text or ADDRESS.search(text):
        return True
    inner = (Path(path).parent / lead.strip() for lead in LEADS.findall(text) if lead.strip())
    return any(file.exists() and (not is_plain(str(file)) or leads_away(str(file), depth + 1)) for file in inner)


def _read(path: str, most: int) -> bytes | None:
    """Return the first bytes of a file, without a byte-order mark or leading blanks; None where it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            return file.read(most).removeprefix(b"\xef\xbb\xbf").lstrip()
    except (OSError, ValueError):
        return None


def _text_of(path: str) -> str | None:
    """Return the text of a virtual raster or layer; empty where it cannot be looked through, None for other files."""
    head = _read(path, HEAD_BYTES)
    if head is not None and not head.startswith(TEXTS):
        return None
    raw = _read(path, MOST_BYTES + 1)
    if raw is None:
        return ""
    return "" if len(raw) > MOST_BYTES else html.unescape(raw.decode("utf-8", "replace"))
