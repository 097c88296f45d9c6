"""Tables with a header: CSV, TSV and what spreadsheets save, with any order and names of columns."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np

from ...crs import crs_code
from ...errors import CrosstieError
from ...messages import message
from ...text_files import MOST_POINTS, nothing, number, read_text, refuse_line
from ..links import MAP, PIXELS, SHOWN, Frame, Links, Rasters
from .options import Options

CRS_MARK = "#CRS:"
WANTED = message(
    "a table with a header and the columns moving_x, moving_y, reference_x, reference_y "
    "(other names: --columns moving_x=NAME,…)"
)
AS_MANY = message(
    "as many fields as the header has (with decimal commas the separator must be a semicolon or a tab; a text with the "
    "separator in it stands in quotation marks)"
)
ALIASES = {
    "moving_col": (
        "moving_col", "pixel", "col", "column", "sample", "image_x", "px", "moving_px_x", "x_im", "pixel_x", "im_x",
        "spalte", "bild_x", "bildx", "colonne", "image_col",
    ),
    "moving_row": (
        "moving_row", "line", "row", "image_y", "py", "moving_px_y", "y_im", "pixel_y", "im_y", "zeile", "bild_y",
        "bildy", "ligne", "image_row",
    ),
    "moving_x": (
        "moving_x", "source_x", "sourcex", "from_x", "x_source", "xsource", "x_src", "src_x", "pixelx", "quelle_x",
        "quellx", "x_quelle", "von_x",
    ),
    "moving_y": (
        "moving_y", "source_y", "sourcey", "from_y", "y_source", "ysource", "y_src", "src_y", "pixely", "quelle_y",
        "quelly", "y_quelle", "von_y",
    ),
    "reference_col": ("reference_col", "ref_col"),
    "reference_row": ("reference_row", "ref_row"),
    "reference_x": (
        "reference_x", "target_x", "map_x", "mapx", "to_x", "x_map", "xmap", "dst_x", "dest_x", "destination_x",
        "ziel_x", "zielx", "x_ziel", "karte_x", "kartex", "x_karte", "nach_x", "carte_x", "x", "easting",
        "lon", "long", "longitude", "e", "rechtswert", "rw", "ostwert", "ost", "lange", "laenge", "langengrad",
        "laengengrad", "est", "geo_x",
    ),
    "reference_y": (
        "reference_y", "target_y", "map_y", "mapy", "to_y", "y_map", "ymap", "dst_y", "dest_y", "destination_y",
        "ziel_y", "ziely", "y_ziel", "karte_y", "kartey", "y_karte", "nach_y", "carte_y", "y", "northing", "lat",
        "latitude", "n", "hochwert", "hw", "nordwert", "nord", "breite", "breitengrad", "geo_y",
    ),
    "label": (
        "label", "id", "name", "point", "point_id", "fid", "gcp", "punkt", "punktnummer", "punkt_nr", "nr", "nom",
    ),
    "enabled": (
        "enabled", "enable", "in_use", "use", "active", "visible", "aktiviert", "aktiv", "sichtbar", "actif",
    ),
    "role": ("role", "type", "rolle", "typ"),
    "confidence": ("confidence", "weight", "score", "konfidenz", "gewicht", "poids", "confiance"),
    "height": ("height", "z", "elevation", "altitude", "h", "hohe", "hoehe", "geo_z", "hauteur"),
    "note": ("note", "comment", "remark", "info", "notiz", "bemerkung", "kommentar", "remarque", "commentaire"),
}  # fmt: skip
"""Headings in lower case without accents; the Georeferencer's own table says Source X, Dest. X (Quelle X, Ziel X)."""
NO = ("0", "false", "no", "n", "off", "f", "falsch", "nein", "aus", "faux", "non", "unchecked")
CHECKS = ("check", "check point", "checkpoint", "kontrollpunkt", "prüfpunkt", "point de contrôle")


def sniff(path: str, head: str) -> bool:
    """Return whether a file's first lines are a table with columns that we know."""
    try:
        lines = [line for line in head.splitlines() if line.strip() and not line.startswith("#")]
        separator, _ = dialect(lines[:20])
        roles = _roles(next(csv.reader(lines[:1], delimiter=separator)), {})
    except (IndexError, StopIteration, csv.Error, CrosstieError):
        return False
    return all(_side(roles, side) for side in ("moving", "reference"))


def read(path: str, options: Options) -> Links:
    """Return the links of a table; CrosstieError names the line or the column that is wrong."""
    name, text = Path(path).name, read_text(path)
    crs = next((line[len(CRS_MARK) :].strip() for line in text.splitlines()[:20] if line.startswith(CRS_MARK)), "")
    lines = [(i, line) for i, line in enumerate(text.splitlines(), 1) if line.strip() and not line.startswith("#")]
    if not lines:
        raise nothing(name, WANTED)
    separator, comma = dialect([line for _, line in lines[:20]])
    try:
        header = next(csv.reader([lines[0][1]], delimiter=separator))
    except csv.Error as error:
        raise refuse_line(name, lines[0][0], lines[0][1], WANTED) from error
    roles = _roles(header, options.columns)
    sides = {side: _side(roles, side) for side in ("moving", "reference")}
    missing = [side for side, columns in sides.items() if not columns]
    if missing:
        raise CrosstieError(
            message(
                "{name} has no columns for the {missing} coordinates; its columns are {columns}. Say which they "
                "are: --columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME.",
                name=name,
                missing=" and the ".join(missing),
                columns=", ".join(h.strip()[:14] for h in header[:8]),
            )
        )
    if len(lines) == 1:
        raise nothing(name, WANTED)
    return _links(name, lines[1:], separator, comma, len(header), roles, sides, crs or options.crs)


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write the table with every column; numbers are given to their last digit."""
    pixels = links.source.kind == PIXELS, links.target.kind == PIXELS
    header = ["id", *(("moving_col", "moving_row") if pixels[0] else ("moving_x", "moving_y"))]
    header += ["reference_col", "reference_row"] if pixels[1] else ["reference_x", "reference_y"]
    header += ["enabled", "role", "confidence", "height", "note"]
    with Path(part).open("w", encoding="utf-8", newline="") as file:
        if not pixels[1] and links.target.crs_wkt:
            file.write(f"{CRS_MARK} {crs_code(links.target.crs_wkt)}\n")
        writer = csv.writer(file, delimiter="\t" if _is_tsv(part) else ",", lineterminator="\n")
        writer.writerow(header)
        for i in range(len(links)):
            height = float(links.height[i])
            writer.writerow([
                links.label[i],
                *map(repr, links.source_xy[i].tolist()),
                *map(repr, links.target_xy[i].tolist()),
                int(links.enabled[i]),
                "check" if links.check[i] else "control",
                repr(float(links.confidence[i])),
                repr(height) if np.isfinite(height) else "",
                links.note[i],
            ])  # fmt: skip


def dialect(lines: list[str]) -> tuple[str, bool]:
    """Return the separator of some lines, and whether the decimal sign is a comma."""
    counts = {separator: Counter(line.count(separator) for line in lines) for separator in "\t;|,"}
    best = max(counts, key=lambda s: _steadiness(counts[s]))
    if _steadiness(counts[best]) <= 0:
        return " ", False
    comma = best != "," and any(re.search(r"\d,\d", line) for line in lines[1:])
    return best, comma


def _steadiness(counts: Counter) -> float:
    """Return how many lines have the most usual count of a separator, 0 where that is less than three."""
    common, times = counts.most_common(1)[0] if counts else (0, 0)
    return times + common / 1000 if common >= 3 else 0


def _roles(header: list[str], given: dict) -> dict[str, int]:
    """Return our name of each column that is known, and its number."""
    names = [_plain(h) for h in header]
    exact = [h.strip() for h in header]
    roles = {}
    for role, told in given.items():
        if role not in ALIASES:
            raise CrosstieError(
                message("There is no column {role} to fill; there are {roles}.", role=role, roles=", ".join(ALIASES))
            )
        number = int(told) - 1 if str(told).isdecimal() else exact.index(told) if told in exact else -1
        if not 0 <= number < len(header):
            raise CrosstieError(
                message(
                    "There is no column {column}; the file has {columns}.",
                    column=told,
                    columns=", ".join(h[:30] for h in exact[:12]),
                )
            )
        roles[role] = number
    for role, aliases in ALIASES.items():
        known = [names.index(alias) for alias in aliases if alias in names]
        if known and role not in roles and not _told_otherwise(role, given):
            roles[role] = known[0]
    return roles


def _plain(heading: str) -> str:
    """Return a heading in lower case, without accents, units in brackets and signs: `Dest. X (m)` becomes `dest_x`."""
    text = unicodedata.normalize("NFKD", re.sub(r"[(\[][^()\[\]]*[)\]]", "", heading).lower())
    return re.sub(r"[^a-z0-9]+", "_", "".join(c for c in text if not unicodedata.combining(c))).strip("_")


def _told_otherwise(role: str, given: dict) -> bool:
    """Return whether the user named the columns of this side's coordinates."""
    side = role.split("_")[0]
    return side in ("moving", "reference") and any(g.split("_")[0] == side for g in given)


def _side(roles: dict, side: str) -> tuple[int, int, bool] | None:
    """Return (x column, y column, whether they are pixels) of a side."""
    for x, y, pixels in ((f"{side}_col", f"{side}_row", True), (f"{side}_x", f"{side}_y", False)):
        if x in roles and y in roles:
            return roles[x], roles[y], pixels
    return None


def _links(name, lines, separator, comma, count, roles, sides, crs) -> Links:
    if len(lines) > MOST_POINTS:
        raise CrosstieError(
            message("{name} holds more than {most:,} points. Thin them first.", name=name, most=MOST_POINTS)
        )
    rows = [_row(name, line, text, separator, count) for line, text in lines]
    columns = (*sides["moving"][:2], *sides["reference"][:2])
    numbers = np.array(
        [_numbers(name, line, text, row, columns, comma) for (line, text), row in zip(lines, rows)], dtype=float
    )

    def texts(role):
        index = roles.get(role)
        return [row[index].strip() if index is not None and index < len(row) else "" for row in rows]

    enabled = np.array([t.lower() not in NO for t in texts("enabled")])
    return Links(
        numbers[:, :2],
        numbers[:, 2:],
        Frame(PIXELS) if sides["moving"][2] else Frame(SHOWN),
        Frame(PIXELS) if sides["reference"][2] else Frame(MAP, crs),
        label=np.array(texts("label"), dtype=object),
        enabled=enabled,
        check=np.array([t.lower() in CHECKS for t in texts("role")]),
        confidence=np.array([_optional(t, comma, 1.0) for t in texts("confidence")]).clip(0, 1),
        height=np.array([_optional(t, comma, np.nan) for t in texts("height")]),
        note=np.array(texts("note"), dtype=object),
    )


def _row(name, line, text, separator, count) -> list[str]:
    """Return the fields of a line; more than the header has, as decimal commas make, would stand in wrong columns."""
    try:
        row = text.split() if separator == " " else next(csv.reader([text], delimiter=separator))
    except (csv.Error, StopIteration) as error:
        raise refuse_line(name, line, text, message("a row of a table")) from error
    if any(field.strip() for field in row[count:]):
        raise refuse_line(name, line, text, AS_MANY)
    return row


def _numbers(name, line, text, row, columns, comma) -> list[float]:
    try:
        return [number(row[column], comma) for column in columns]
    except (ValueError, IndexError) as error:
        wanted = message("four coordinates (numbers with a decimal point)")
        if "," in text and not comma and len(row) >= 8:
            wanted = message(
                "four coordinates (numbers with a decimal point); with decimal commas the separator must be a "
                "semicolon or a tab"
            )
        raise refuse_line(name, line, text, wanted) from error


def _optional(text: str, comma: bool, otherwise: float) -> float:
    try:
        return number(text, comma)
    except ValueError:
        return otherwise


def _is_tsv(path: str) -> bool:
    return any(suffix in (".tsv", ".tab") for suffix in Path(path).suffixes)
