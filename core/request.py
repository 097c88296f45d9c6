"""What a person asks for: one frozen MatchRequest, built by the dock, Processing and the command line alike."""

from __future__ import annotations

from dataclasses import dataclass, field

STRAIGHT = ("shift", "similarity", "affine", "projective")
TRANSFORMS = (
    "auto", *STRAIGHT, "polynomial2", "polynomial3", "thin-plate-spline", "flow", "piecewise", "rpc-bias",
)  # fmt: skip
STRETCHES = ("auto", "linear", "log", "none")
DEVICES = ("auto", "cpu", "cuda")
PRIORS = ("auto", "none")
WORKING_SIZES_PX = (128, 4096)
"""The smallest and the largest that may be asked for."""
SEARCH, OWN = COARSE = ("search", "own")
"""Which coarse stage: the search that all matchers share, or the matcher's own where it has one."""


@dataclass(frozen=True)
class RasterSource:
    """A raster to read: whatever GDAL opens, and what the user or QGIS overrides."""

    path: str
    bands: tuple[int, ...] = ()
    """One-based bands to use; empty: chosen by what they are."""
    stretch: str = "auto"
    crs_wkt: str = ""
    """The layer's CRS where it differs from the file's; empty: the file's own."""
    name: str = ""
    """What messages call it."""
    hearsay: bool = field(default=False, compare=False)
    """Whether a file of somebody else named it: then only a plain file on this computer is opened."""


@dataclass(frozen=True)
class Area:
    """A polygon (or several) on the map: WKT geometry and the WKT of its CRS."""

    geometry_wkt: str
    crs_wkt: str


@dataclass(frozen=True)
class RoughPoint:
    """A pair placed by hand, in native pixels of either raster, good to `uncertainty_px` of the reference."""

    moving_xy: tuple[float, float]
    reference_xy: tuple[float, float]
    uncertainty_px: float = 50.0


@dataclass(frozen=True)
class HandPlacement:
    """Where a person laid the moving raster, in native pixels of either raster, and how far that may be wrong."""

    matrix: tuple[tuple[float, float, float], ...]
    """Three rows of three, moving to reference px."""
    shift_px: float
    """Of the moving raster's middle, reference px."""
    rotation_deg: float
    scale_factor: float
    """Largest ratio between the true scale and this one, ≥ 1."""


@dataclass(frozen=True)
class MatchRequest:
    """Everything that a run depends on; the same request gives the same result."""

    moving: RasterSource
    reference: RasterSource
    area: Area | None = None
    """Match only here (None: the whole overlap)."""
    use: tuple[Area, ...] = ()
    """Polygons to use (empty: everything)."""
    ignore: tuple[Area, ...] = ()
    """Polygons to leave out: map collars, sea, cloud."""
    matcher: str = "auto"
    transform: str = "auto"
    device: str = "auto"
    prior: str = "auto"
    """`auto`: georeferences are believed as far as their uncertainty and the images bear them out; `none`: ignored."""
    rough_points: tuple[RoughPoint, ...] = ()
    placement: HandPlacement | None = None
    """Goes before rough points and georeferences."""
    working_size_px: int = 768
    """Long side of the images that the coarse search and the first matching see."""
    seed: int = 0
    options: dict = field(default_factory=dict, hash=False)
    """Settings of one matcher alone."""
    heights: str = ""
    """For `rpc-bias`: a raster of heights, or metres; empty: the mean height that the camera model is made for."""


def matcher_options(scene: str = "", coarse: str = SEARCH, land_cover: str = "") -> dict:
    """Return `MatchRequest.options`: what is in the scene, in words or by a raster, and which coarse stage to use."""
    chosen = {"scene": scene.strip(), "coarse": "" if coarse == SEARCH else coarse, "land_cover": land_cover}
    return {name: value for name, value in chosen.items() if value}
