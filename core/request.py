"""The request of a match: one frozen MatchRequest, built by the dock, Processing, the command line and batches."""

from __future__ import annotations

from dataclasses import dataclass, field

STRAIGHT = ("shift", "similarity", "affine", "projective")
TRANSFORMS = (
    "auto", *STRAIGHT, "polynomial2", "polynomial3", "thin-plate-spline", "flow", "piecewise", "rpc-bias",
)  # fmt: skip
STRETCHES = ("auto", "linear", "log", "none")
DEVICES = ("auto", "cpu", "cuda", "mps")
PRIORS = ("auto", "none")
AUTO, OFF, ON = DENSE = ("auto", "off", "on")
"""Tie points over the whole scene at native resolution; a spacing may stand in their place."""
WORKING_SIZES_PX = (128, 4096)
"""The smallest and the largest allowed value."""
WIDE = "wide"
WHEREABOUTS = (AUTO, OFF, ON, WIDE)
"""Whether a raster is looked for all over a much larger reference."""
SEARCH, OWN = COARSE = ("search", "own")
"""The coarse search: the one that all matchers share, or the matcher's own if it has one."""


@dataclass(frozen=True)
class RasterSource:
    """A raster that GDAL opens, with the settings of the user or QGIS that override the file's."""

    path: str
    bands: tuple[int, ...] = ()
    """One-based bands to use; empty: chosen automatically."""
    stretch: str = "auto"
    crs_wkt: str = ""
    """The layer's CRS where it differs from the file's; empty: the file's own."""
    name: str = ""
    """Its name in messages."""
    hearsay: bool = field(default=False, compare=False)
    """Whether it was named by a file from elsewhere: then only a plain file on this computer is opened."""


@dataclass(frozen=True)
class Area:
    """A polygon (or several) on the map: WKT geometry and the WKT of its CRS."""

    geometry_wkt: str
    crs_wkt: str


@dataclass(frozen=True)
class RoughPoint:
    """A pair of places shown by hand, in native pixels of either raster, with its uncertainty in reference pixels."""

    moving_xy: tuple[float, float]
    reference_xy: tuple[float, float]
    uncertainty_px: float = 50.0


@dataclass(frozen=True)
class Sheet:
    """Where the map of a scanned sheet lies, by typed corners or a sheet index."""

    corners: tuple[tuple[float, float], ...] = ()
    """On the map, in any order; empty where nothing is known."""
    crs_wkt: str = ""
    """Empty: the reference's."""
    name: str = ""
    """Of the sheet in the index, or of the raster for which there is none."""
    index: str = ""
    """The name of the index; empty for typed corners."""
    count: int = 1
    """How many sheets of the index are named so: any number but one says nothing."""


@dataclass(frozen=True)
class Near:
    """A rough place, such as that of a place's name: the middle of the moving raster lies around it."""

    xy: tuple[float, float]
    """On the map."""
    radius_m: float
    """Metres on the ground; units of the map where nothing tells how long those are."""
    crs_wkt: str = ""
    """Empty: the reference's."""


@dataclass(frozen=True)
class Lesson:
    """What sheets of one series have taught: how a scan lies whose map frame is as large as theirs.

    Lengths are in reference pixels that are square on the ground.
    """

    sides_px: tuple[float, float]
    """Of the map frame in native moving pixels, the longer one first."""
    count: int
    """Sheets that agree on it."""
    scale: float
    """Side of a moving pixel, reference px."""
    scale_factor: float
    """Largest ratio between a sheet's scale and this one, ≥ 1."""
    skew_deg: float
    """From the reference's rows to the nearest side of the frame, -45 to 45."""
    skew_off_deg: float
    """How far off a sheet's skew may be."""
    expected_by: str = ""
    """What said where they lie, from which `beside_px` counts; empty where nothing did, or they do not agree."""
    beside_px: tuple[float, float] = (0.0, 0.0)
    """Of the frame's middle."""
    beside_off_px: float = 0.0
    """How far off that may be."""


@dataclass(frozen=True)
class HandPlacement:
    """A placement of the moving raster by hand, in native pixels of either raster, with its uncertainty."""

    matrix: tuple[tuple[float, float, float], ...]
    """Three rows of three, moving to reference px."""
    shift_px: float
    """Of the moving raster's middle, reference px."""
    rotation_deg: float
    scale_factor: float
    """Largest ratio between the true scale and this one, ≥ 1."""


@dataclass(frozen=True)
class MatchRequest:
    """Everything that a match depends on; the same request gives the same result."""

    moving: RasterSource
    reference: RasterSource
    area: Area | None = None
    """Match only here (None: the whole overlap)."""
    use: tuple[Area, ...] = ()
    """Polygons to use (empty: everything)."""
    ignore: tuple[Area, ...] = ()
    """Polygons to leave out: map margins, sea, cloud."""
    matcher: str = "auto"
    transform: str = "auto"
    device: str = "auto"
    neatline: str = "auto"
    """The border of the map on a scanned sheet: what of the moving raster lies outside it is ignored.

    `auto`: where a map frame is found, that; `off`: the whole scan; or its corners in native moving pixels,
    `x y, x y, x y, …`.
    """
    prior: str = "auto"
    """`auto`: georeferences are a first guess that the images must confirm; `none`: ignored."""
    georeference_accuracy_px: float = 0.0
    """By how much the moving raster's georeference may be off, reference px; 0: unknown, so it counts as rough."""
    sheet: Sheet | None = None
    """Takes precedence over georeferences."""
    rough_points: tuple[RoughPoint, ...] = ()
    placement: HandPlacement | None = None
    """Takes precedence over rough points and georeferences."""
    near: Near | None = None
    """Takes precedence over georeferences; nothing is looked for elsewhere."""
    series: tuple[Lesson, ...] = ()
    """What others of its series have taught: it is looked for so first, and doubted where it turns out otherwise."""
    pixel_size_m: float = 0.0
    """Of the moving raster on the ground, metres, by the scale of a map and the resolution of its scan; 0: unknown."""
    whereabouts: str = AUTO
    """Whether the moving raster is looked for all over a reference that is much larger, by an index of it.

    `auto`: where nothing says where it lies; `off`; `on`: also where what says so turns out wrong; `wide`: so, and its
    scale may be off by a factor of 3 instead of 1.5, which takes longer.
    """
    working_size_px: int = 768
    """Long side of the images in the coarse search and the first matching."""
    seed: int = 0
    dense: str = AUTO
    """Whether the whole overlap is matched at native resolution, on a grid of tie points.

    `auto`: where native pixels disagree with the transform; `off`; `on`: as far apart as suits the scene; or the
    spacing of the points, in reference pixels (`40`) or in units of the reference's CRS (`250 map`).
    """
    options: dict = field(default_factory=dict, hash=False)
    """Settings that only some matchers use."""
    heights: str = ""
    """For `rpc-bias`: a raster of heights, or metres; empty: the height offset of the camera model."""


def matcher_options(scene: str = "", coarse: str = SEARCH, land_cover: str = "") -> dict:
    """Return `MatchRequest.options`: the scene, in words or by a land-cover raster, and the coarse search to use."""
    chosen = {"scene": scene.strip(), "coarse": "" if coarse == SEARCH else coarse, "land_cover": land_cover}
    return {name: value for name, value in chosen.items() if value}
