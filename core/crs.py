"""Coordinate reference systems as WKT, with x before y (longitude before latitude) everywhere."""

from __future__ import annotations

import math
import re

import numpy as np
from osgeo import osr

from .errors import RasterError
from .gdal_errors import collected
from .messages import message

EPSG = re.compile(r"\s*[0-9]{1,9}\s*")
OTHERS = re.compile(r"(?:ESRI|IGNF|OGC|IAU_2015):[A-Za-z0-9_]{1,20}", re.IGNORECASE)
"""Other authorities than EPSG; PROJ knows their codes without a file or an address."""
PROJ = re.compile(r"(?:PROJ4?:)?\s*(\+\s*(?:proj|init)\s*=.*)", re.IGNORECASE | re.DOTALL)
INIT = re.compile(r"\+init=epsg:([0-9]{1,9})(?:\s.*)?", re.IGNORECASE | re.DOTALL)
WGS84_AXIS_M, WGS84_ECCENTRICITY_2 = 6378137.0, 0.00669437999014


NO_TEXT = re.compile("[\0\ud800-\udfff]")
"""What GDAL takes for no text at all."""
UNDEFINED = "Undefined "
LONGEST = 60
"""Characters of a CRS in a sentence."""


def spatial_reference(wkt: str) -> osr.SpatialReference | None:
    """Return the CRS of a WKT, a code such as `EPSG:number` or a PROJ string (`+proj=…`), None for any other text."""
    if not wkt.strip() or NO_TEXT.search(wkt):
        return None
    reference, failed = osr.SpatialReference(), True
    with collected():
        proj = PROJ.match(wkt)
        if wkt.upper().startswith("EPSG:"):
            failed = reference.ImportFromEPSG(int(wkt[5:])) if EPSG.fullmatch(wkt[5:]) else True
        elif OTHERS.fullmatch(wkt.strip()):
            failed = reference.SetFromUserInput(wkt.strip())
        elif proj:
            failed = _import_proj(reference, proj[1])
        else:
            failed = reference.ImportFromWkt(wkt)
    if failed:
        return None
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _import_proj(reference: osr.SpatialReference, text: str) -> bool:
    """Take over a PROJ string; return whether that failed. It may name no file: a point file could name any."""
    code = INIT.fullmatch(text.strip())
    if code:
        return reference.ImportFromEPSG(int(code[1])) != 0
    words = (word.lstrip("+").partition("=") for word in text.split())
    named = [value for key, _, value in words if key.lower() in ("init", "nadgrids", "geoidgrids", "grids")]
    return any(value != "@null" for value in named) or reference.ImportFromProj4(text) != 0


def to_wkt(reference: osr.SpatialReference | None) -> str:
    """Return the one-line WKT of a CRS, "" for None and for what GDAL calls a GeoPackage's layer without one."""
    if reference is None or str(reference.GetName()).startswith(UNDEFINED):
        return ""
    text = ""
    with collected():
        text = reference.ExportToWkt(["FORMAT=WKT2_2019", "MULTILINE=NO"])
    # GDAL gives bytes where a damaged file's words are no UTF-8.
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else text or ""


def crs_code(crs_wkt: str) -> str:
    """Return `EPSG:number` where the CRS has one, else its WKT."""
    reference = spatial_reference(crs_wkt)
    if reference is None:
        return crs_wkt
    name, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return f"{name}:{code}" if name == "EPSG" and code else to_wkt(reference)


def crs_label(crs_wkt: str) -> str:
    """Return `EPSG:number` or else the name of a CRS, for a sentence."""
    code, reference = crs_code(crs_wkt), spatial_reference(crs_wkt)
    return code if code.startswith("EPSG:") or reference is None else reference.GetName()


def same_crs(first_wkt: str, second_wkt: str) -> bool:
    """Return whether two WKTs mean one CRS; two missing ones are taken to be the same."""
    if first_wkt == second_wkt:
        return True
    first, second = spatial_reference(first_wkt), spatial_reference(second_wkt)
    return first is not None and second is not None and bool(first.IsSame(second))


def reproject(xy: np.ndarray, from_wkt: str, to_wkt: str) -> np.ndarray:
    """Return (N, 2) map coordinates in another CRS; NaN outside the area of the projection.

    Raises RasterError where there is no transformation between the two.
    """
    xy = np.asarray(xy, float).reshape(-1, 2)
    if same_crs(from_wkt, to_wkt) or not len(xy):
        return xy.copy()
    source, target = spatial_reference(from_wkt), spatial_reference(to_wkt)
    _require_understood(from_wkt, source)
    _require_understood(to_wkt, target)
    mapped = way = None
    with collected() as errors:
        if source is not None and target is not None:
            way = osr.CoordinateTransformation(source, target)
            if getattr(way, "this", None):
                mapped = np.array(way.TransformPoints(np.nan_to_num(xy).tolist()), float)[:, :2]
    if mapped is None and getattr(way, "this", None):
        # Where GDAL raises exceptions, one place out of reach fails the whole call.
        mapped = np.array([_reprojected(way, place) for place in np.nan_to_num(xy).tolist()])
    if mapped is None:
        raise RasterError(
            message(
                "The two coordinate reference systems cannot be converted into each other. Check the CRS of both "
                "rasters."
            ),
            "\n".join(errors),
        )
    mapped[~np.isfinite(mapped).all(1) | ~np.isfinite(xy).all(1)] = np.nan
    return mapped


def _require_understood(wkt: str, reference: osr.SpatialReference | None) -> None:
    if wkt.strip() and reference is None:
        raise RasterError(
            message("The CRS “{crs}” is not understood. Name it as EPSG:number.", crs=wkt.strip()[:LONGEST]), wkt
        )


def _reprojected(way: osr.CoordinateTransformation, place: list[float]) -> tuple[float, float]:
    """Return one place in the other CRS; infinite where undefined."""
    found = None
    with collected():
        found = way.TransformPoint(*place)
    return (np.inf, np.inf) if found is None else (found[0], found[1])


def unit_name(wkt: str) -> str:
    """Return the name of the CRS's unit (`metre`, `degree`, …), "" without a CRS."""
    reference = spatial_reference(wkt)
    if reference is None:
        return ""
    return reference.GetAngularUnitsName() if reference.IsGeographic() else reference.GetLinearUnitsName()


def metres_from(map_xy: np.ndarray, crs_wkt: str) -> np.ndarray | None:
    """Return (N, 2) metres east and north of the first point, good for close points; None where it cannot be known."""
    reference = spatial_reference(crs_wkt)
    if reference is None:
        return None
    try:
        lonlat = reproject(map_xy, crs_wkt, "EPSG:4326")
    except RasterError:
        lonlat = np.full((1, 2), np.nan)
    if np.isfinite(lonlat).all():
        return _ellipsoid_metres(lonlat)
    if reference.IsGeographic():
        return None
    return (map_xy - map_xy[0]) * reference.GetLinearUnits()


def _ellipsoid_metres(lonlat: np.ndarray) -> np.ndarray:
    """Return local metres on the WGS 84 ellipsoid from degrees, by its two radii of curvature."""
    at = math.radians(lonlat[0, 1])
    w = 1.0 - WGS84_ECCENTRICITY_2 * math.sin(at) ** 2
    north = WGS84_AXIS_M * (1.0 - WGS84_ECCENTRICITY_2) / w**1.5
    east = WGS84_AXIS_M / math.sqrt(w) * math.cos(at)
    longitude, latitude = (lonlat - lonlat[0]).T
    turn = np.column_stack([(longitude + 180.0) % 360.0 - 180.0, latitude])
    return np.radians(turn) * [east, north]
