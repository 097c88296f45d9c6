"""Checks paths named in files from elsewhere: only plain local files are opened, and none that leads to an address."""

from __future__ import annotations

import html
import re
import stat
from functools import lru_cache
from pathlib import Path

from osgeo import gdal

from ..errors import RasterError
from ..gdal_errors import collected
from ..messages import Message, message
from ..text_files import exists

MEMORY = "/vsimem/"
MOST_BYTES = 64 << 20
"""A virtual raster is text; a larger one is not looked through, thus not opened."""
DEEPEST = 4
HEAD_BYTES = 4096
TEXTS = (b"<", b"{")
ARCHIVES = ("/vsizip/", "/vsitar/", "/vsigzip/", "/vsi7z/", "/vsirar/", "/vsimem/")
"""GDAL's names for files inside other files of this computer."""
VIRTUAL_LAYERS = (b"<OGRVRT", b"<OGRWFS", b"<OGRWMS", b"<OGCAPI", b"<OGROAPIF", b"<OGRCSW")
SERVICE = re.compile(
    r"/vsi(?!mem/|zip/|gzip/|tar/|7z/|rar/|subfile/|sparse/|cached)|ogr_geocode"
    r"|<\s*(?:GDAL_W|WCS_|MRF_|OGRWFS|OGRWMS|OGCAPI|OGROAPIF|OGRCSW|Service|TileMap|WMT_|WMS_|Capabilities)",
    re.IGNORECASE,
)
"""What in any text makes GDAL ask another computer."""
DRIVERS = (
    "WMS|WMTS|WCS|WFS3?|OAPIF|OGCAPI|PG|MYSQL|MSSQL|OCI|HTTPS?|FTP|EEDAI?|PLMOSAIC|PLSCENES|GEOR|GEORASTER|NGW|AWS|"
    "STACI?TA?|CARTO|ES|AMIGOCLOUD|ELASTIC|CSW|DAP"
)
NAMED = re.compile(rf"://|\\\\|(?:^|[>\"'])\s*(?:{DRIVERS}):", re.IGNORECASE)
"""What in a text that names files is the name of something that is on no disk of this computer."""
NAMES_FILES = re.compile(r"\A\s*\{|<\s*(?:VRT|OGRVRT|PAMDataset|GDALTileIndex|kml)", re.IGNORECASE)
"""Texts that name files: JSON as a raster, and these of GDAL's. Other XML, such as DIMAP, may mention web pages."""
SAYS_NOTHING = re.compile(
    r"""\s(?:xmlns(?::[\w.-]+)?|[\w.-]+:schemaLocation)\s*=\s*(?:"[^"]*"|'[^']*')"""
    r"""|<MDI\s+key\s*=\s*"(?!OVERVIEW_FILE|[XY]_DATASET|[^"]*MASK)[^"]*"[^<>]*>[^<]*<\s*/\s*MDI\s*>""",
    re.IGNORECASE,
)
"""Namespaces and metadata, in which an address is but a word."""
LEADS = re.compile(
    r"<\s*(?:SourceFilename|SourceDataset|SrcDataSource|CutlineDS|DEMPath|IndexDataset)\b[^>]*>([^<]*)<", re.IGNORECASE
)
COMPANIONS = (".aux.xml", ".ovr", ".msk")
"""What GDAL reads beside a raster, which may be a text too."""


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


def names_elsewhere(path: str, is_raster: bool = True) -> bool:
    """Return whether a name in somebody's list means anything but a plain local file, which need not be there yet.

    Vectors and points may mention addresses: those are not asked.
    """
    if is_share(path) or is_address(path) or path.startswith("/vsi"):
        return True
    return exists(path) and (not is_plain(path) or (leads_away if is_raster else vectors_lead_away)(path))


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


def is_address(name: str) -> bool:
    """Return whether a name that a user gives is no file of this computer, but leads GDAL to another one, or a text."""
    return not exists(name) and bool(SERVICE.search(name) or NAMED.search(name) or name.lstrip().startswith("<"))


def refuse_leading_away(path: str, name: str) -> None:
    """Raise RasterError for a file of the user's own that makes GDAL ask another computer, or cannot be looked through.

    An address that the user gives may be asked; one that is in a file may not.
    """
    if not is_address(path) and leads_away(path):
        raise RasterError(leading_away(name), path)


def leading_away(name: str) -> Message:
    """Return the sentence for a file of the user's own that leads to another computer."""
    return message(
        "{name} holds addresses of other computers, or leads to a file that does. It was not opened. Give the address "
        "itself, or save what it shows as a GeoTIFF.",
        name=name[:80],
    )


def leads_away(path: str, depth: int = 0) -> bool:
    """Return whether a file, or one beside it, is a text that makes GDAL ask another computer.

    True also for a text that cannot be looked through.
    """
    return any(_text_leads_away(f"{path}{suffix}", depth) for suffix in ("", *COMPANIONS))


def vectors_lead_away(path: str) -> bool:
    """Return whether a file of vectors makes GDAL ask another computer; other texts than lists of layers do not."""
    return is_virtual_layer(path) and leads_away(path)


def _text_leads_away(path: str, depth: int) -> bool:
    try:
        state = None if path.startswith(ARCHIVES) else Path(path).stat()
    except (OSError, ValueError):
        return False
    asks, leads = _looked_through(path, state and (state.st_size, state.st_mtime_ns))
    if asks or (leads and depth >= DEEPEST):
        return True
    inner = (str(Path(path).parent / lead) for lead in leads)
    return any(exists(file) and (not is_plain(file) or leads_away(file, depth + 1)) for file in inner)


@lru_cache(maxsize=4096)
def _looked_through(path: str, _state: tuple | None) -> tuple[bool, tuple[str, ...]]:
    """Return whether a text makes GDAL ask another computer, and the files that it names; once for a file's state."""
    text = _text_of(path)
    if text is None:
        return False, ()
    asks = not text or bool(SERVICE.search(text))
    asks = asks or bool(NAMES_FILES.search(text) and NAMED.search(SAYS_NOTHING.sub("", text)))
    return asks, tuple(lead.strip() for lead in LEADS.findall(text) if lead.strip())


def _read(path: str, most: int) -> bytes | None:
    """Return the first bytes of a file, without a byte-order mark or leading blanks; None where it cannot be read."""
    try:
        if path.startswith(ARCHIVES):
            raw = _read_from_archive(path, most)
        else:
            with Path(path).open("rb") as file:
                raw = file.read(most)
    except (OSError, ValueError):
        return None
    return raw.removeprefix(b"\xef\xbb\xbf").lstrip()


def _read_from_archive(path: str, most: int) -> bytes:
    raw = b""
    with collected():
        file = gdal.VSIFOpenL(path, "rb")
        if file is not None:
            raw = bytes(gdal.VSIFReadL(1, most, file) or b"")
            gdal.VSIFCloseL(file)
    return raw


def _text_of(path: str) -> str | None:
    """Return the text of a virtual raster or layer; empty where it cannot be looked through, None for other files."""
    head = _read(path, HEAD_BYTES)
    if head is None or not head.startswith(TEXTS):
        return None
    raw = _read(path, MOST_BYTES + 1) or b""
    return "" if len(raw) > MOST_BYTES else html.unescape(raw.decode("utf-8", "replace"))
