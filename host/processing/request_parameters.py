"""The parameters that describe a match, each named as the command line's option in capitals."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterBand,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.messages import message
from ...core.request import COARSE as COARSE_STAGES
from ...core.request import DEVICES, PRIORS, STRETCHES, TRANSFORMS, WORKING_SIZES_PX, MatchRequest, RoughPoint
from ...core.request import WHEREABOUTS as WAYS_TO_LOOK
from .. import matchers
from ..translation import tr, translated
from .parameters import MOVING, REFERENCE, advanced, choice, heights_parameter

MATCHER, TRANSFORM, PRIOR, DEVICE, SEED, WORKING_SIZE = (
    "MATCHER", "TRANSFORM", "PRIOR", "DEVICE", "SEED", "WORKING_SIZE",
)  # fmt: skip
AREA, USE, IGNORE, SCENE, LAND_COVER, COARSE = "AREA", "USE", "IGNORE", "SCENE", "LAND_COVER", "COARSE"
DENSE, NEATLINE = "DENSE", "NEATLINE"
CORNERS, SHEET_INDEX, NAME_FIELD = "CORNERS", "SHEET_INDEX", "NAME_FIELD"
NEAR, MAP_SCALE, DPI, PIXEL_SIZE, WHEREABOUTS = "NEAR", "MAP_SCALE", "DPI", "PIXEL_SIZE", "WHEREABOUTS"
GEOREFERENCE_ACCURACY = "GEOREFERENCE_ACCURACY"
ROUGH_LINES, ROUGH_POINTS, ROUGH_UNCERTAINTY = "ROUGH_LINES", "ROUGH_POINTS", "ROUGH_UNCERTAINTY"
BANDS, STRETCH, CRS = "_BANDS", "_STRETCH", "_CRS"
"""Follow MOVING and REFERENCE."""


def add_match(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the parameters of a match; the defaults suit most pairs."""
    everything = [
        choice(TRANSFORM, tr("Transform type"), TRANSFORMS, translated(HELP[TRANSFORM])),
        *where_parameters(),
        *rough_parameters(),
        *(advanced(parameter) for parameter in _details()),
    ]
    _add(algorithm, everything)


def add_cameras(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the parameters that matter with two camera models, which determine search area and transform."""
    details = [matcher_choice(), device_choice(), *raster_parameters(), seed_parameter()]
    _add(algorithm, [*where_parameters(), *(advanced(parameter) for parameter in details)])


def add_common(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the parameters for all pairs of a list; a line of the list may override them."""
    simple = [
        matcher_choice(),
        choice(TRANSFORM, tr("Transform type"), TRANSFORMS, translated(HELP[TRANSFORM])),
        choice(PRIOR, tr("Existing georeference of the moving rasters"), PRIORS, translated(HELP[PRIOR])),
        device_choice(),
    ]
    rest = [
        *where_parameters(),
        georeference_accuracy(),
        rough_file(),
        rough_uncertainty(),
        *raster_parameters(layers=False),
    ]
    rest += [
        heights_parameter(),
        neatline_parameter(),
        *sheet_parameters(),
        *place_parameters(),
        *scene_parameters(),
        dense_parameter(),
        working_size(),
        seed_parameter(),
    ]
    _add(algorithm, [*simple, *(advanced(parameter) for parameter in rest)])


def _add(algorithm: QgsProcessingAlgorithm, parameters: Iterable[QgsProcessingParameterDefinition]) -> None:
    for parameter in parameters:
        algorithm.addParameter(parameter)


def _details() -> list[QgsProcessingParameterDefinition]:
    prior = choice(PRIOR, tr("Existing georeference of the moving layer"), PRIORS, translated(HELP[PRIOR]))
    rasters = [*raster_parameters(), heights_parameter()]
    sizes = [dense_parameter(), working_size(), seed_parameter()]
    rasters += [neatline_parameter(), *sheet_parameters(), *place_parameters()]
    return [matcher_choice(), prior, georeference_accuracy(), device_choice(), *rasters, *scene_parameters(), *sizes]


def where_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the area and the polygons."""
    found = [QgsProcessingParameterExtent(AREA, tr("Area to match in"), optional=True)]
    for name, label in ((USE, tr("Polygons to match in")), (IGNORE, tr("Polygons to ignore"))):
        kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
        found.append(QgsProcessingParameterFeatureSource(name, label, kinds, optional=True))
    return [_helped(parameter) for parameter in found]


def georeference_accuracy() -> QgsProcessingParameterNumber:
    """Return how far the georeference may be off; none: unknown."""
    real, label = QgsProcessingParameterNumber.Type.Double, tr("The georeference may be off by (reference pixels)")
    return _helped(QgsProcessingParameterNumber(GEOREFERENCE_ACCURACY, label, real, None, True, 0.0))


def rough_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters for rough points."""
    kinds = [QgsProcessing.SourceType.TypeVectorLine]
    lines = QgsProcessingParameterFeatureSource(ROUGH_LINES, tr("Rough points as lines"), kinds, optional=True)
    return [_helped(lines), rough_file(), advanced(rough_uncertainty())]


def rough_file() -> QgsProcessingParameterFile:
    """Return the file of rough points."""
    return _helped(QgsProcessingParameterFile(ROUGH_POINTS, tr("File of rough points"), optional=True))


def rough_uncertainty() -> QgsProcessingParameterNumber:
    """Return how far rough points may be off."""
    real, usual = QgsProcessingParameterNumber.Type.Double, RoughPoint.uncertainty_px
    label = tr("Rough points may be off by (reference pixels)")
    return _helped(QgsProcessingParameterNumber(ROUGH_UNCERTAINTY, label, real, usual, False, 1.0))


def raster_parameters(layers: bool = True) -> list[QgsProcessingParameterDefinition]:
    """Return bands, contrast and CRS of both sides; bands as text where there are no `layers` to choose them from."""
    found = []
    for name, label in ((MOVING, tr("moving layer")), (REFERENCE, tr("reference layer"))):
        title = tr("Bands of the {0}").format(label)
        if layers:
            bands = QgsProcessingParameterBand(name + BANDS, title, None, name, optional=True, allowMultiple=True)
        else:
            bands = QgsProcessingParameterString(name + BANDS, title, "", optional=True)
        stretch = choice(
            name + STRETCH, tr("Contrast stretch of the {0}").format(label), STRETCHES, translated(HELP[STRETCH])
        )
        crs = QgsProcessingParameterCrs(name + CRS, tr("CRS of the {0}").format(label), optional=True)
        found += [_helped(bands, BANDS), stretch, _helped(crs, CRS)]
    return found


def scene_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return what the matcher tar alone reads."""
    scene = QgsProcessingParameterString(SCENE, tr("What is in the scene? (matcher tar)"), "", optional=True)
    cover = QgsProcessingParameterRasterLayer(LAND_COVER, tr("Land cover (matcher tar)"), optional=True)
    coarse = choice(COARSE, tr("Coarse search (matcher tar)"), COARSE_STAGES, translated(HELP[COARSE]))
    return [_helped(scene), _helped(cover), coarse]


def matcher_choice():
    """Return the choice of the matcher; its help says what each is good for."""
    entries = matchers.offered()
    names = tuple(entry.name for entry in entries)
    return choice(
        MATCHER, tr("Matcher"), names, " ".join(f"{entry.name}: {translated(entry.description)}" for entry in entries)
    )


def device_choice():
    """Return where to compute."""
    return choice(DEVICE, tr("Device"), DEVICES, translated(HELP[DEVICE]))


def dense_parameter() -> QgsProcessingParameterString:
    """Return whether the whole scene is matched at native resolution."""
    label = tr("Tie points over the whole scene (auto, off, on, or their spacing)")
    return _helped(QgsProcessingParameterString(DENSE, label, MatchRequest.dense))


def neatline_parameter() -> QgsProcessingParameterString:
    """Return the map frame of a scanned sheet."""
    label = tr("Map frame of a scanned sheet (auto, off, or its corners)")
    return _helped(QgsProcessingParameterString(NEATLINE, label, MatchRequest.neatline))


def sheet_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return where the map of a scanned sheet lies."""
    return [
        _helped(QgsProcessingParameterString(CORNERS, tr("Corners of the sheet on the map"), "", optional=True)),
        _helped(QgsProcessingParameterFile(SHEET_INDEX, tr("Sheet index"), optional=True)),
        _helped(QgsProcessingParameterString(NAME_FIELD, tr("Field with the names of the sheets"), "", optional=True)),
    ]


def place_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return what else may be known of the place and the size of the moving raster, and how far it is looked for."""
    texts = (
        (NEAR, tr("Rough place: x, y, radius")),
        (MAP_SCALE, tr("Scale of the scanned map")),
        (DPI, tr("Dots an inch of the scan")),
        (PIXEL_SIZE, tr("Size of the moving layer's pixels on the ground (m)")),
    )
    found = [_helped(QgsProcessingParameterString(name, label, "", optional=True)) for name, label in texts]
    return [*found, choice(WHEREABOUTS, tr("Where is it?"), WAYS_TO_LOOK, translated(HELP[WHEREABOUTS]))]


def working_size() -> QgsProcessingParameterNumber:
    """Return the size that the coarse search sees."""
    whole, usual = QgsProcessingParameterNumber.Type.Integer, MatchRequest.working_size_px
    label = tr("Working size in pixels")
    return _helped(QgsProcessingParameterNumber(WORKING_SIZE, label, whole, usual, False, *WORKING_SIZES_PX))


def seed_parameter() -> QgsProcessingParameterNumber:
    """Return the seed."""
    whole = QgsProcessingParameterNumber.Type.Integer
    return _helped(QgsProcessingParameterNumber(SEED, tr("Random seed"), whole, 0, False, 0, 2**31 - 1))


def _helped(parameter, name: str = ""):
    parameter.setHelp(translated(HELP[name or parameter.name()]))
    return parameter


HELP = {
    TRANSFORM: message(
        "The kind of transform from the moving layer to the reference. auto: chosen by cross-validation."
    ),
    AREA: message("Part of the reference to search; a small one is faster and more reliable. Empty: all of it."),
    USE: message("Only areas inside these polygons are matched. Empty: everything."),
    IGNORE: message("Areas inside these polygons are not matched: map margins, sea, cloud."),
    PRIOR: message(
        "auto: used as a first guess, which the images must confirm. none: ignored, the whole area is searched."
    ),
    GEOREFERENCE_ACCURACY: message(
        "Where texture repeats, as in orchards, a georeference that is good to less than half a row tells which row it "
        "is. The search covers twice this distance. Empty: unknown."
    ),
    ROUGH_LINES: (
        message(
            "Each line starts at a place in the moving layer and ends at the same place in the reference. "
            "Two lines tell where to search."
        )
    ),
    ROUGH_POINTS: (
        message(
            "Places known in both rasters, in any point format, such as .points or a table with the columns "
            "moving_col, moving_row, reference_col and reference_row. Two points tell where to search."
        )
    ),
    ROUGH_UNCERTAINTY: message("The search covers twice this distance around them."),
    DEVICE: message("The device to compute on. auto: a graphics card if PyTorch finds one, otherwise the processor."),
    BANDS: message("One or three bands to match with. Empty: chosen automatically."),
    STRETCH: message("How values are stretched for matching; the output keeps its values. log is good for radar."),
    CRS: message("If the raster has none, or a wrong one. Empty: that of the raster."),
    WORKING_SIZE: message("Long side of the images in the coarse search."),
    SCENE: message("Words separated by commas, such as: harbour, dense housing. Empty: found in the images."),
    LAND_COVER: message("A land-cover raster that describes the scene if you give no words."),
    COARSE: message("search: the coarse search of all matchers. own: the matcher's own coarse search."),
    DENSE: message(
        "auto: where native pixels disagree with the transform. on: always. A spacing: in reference pixels, such as "
        "40, or in units of the reference’s CRS, such as 250 map."
    ),
    CORNERS: message(
        "Where the corners of the map frame lie: x and y of each, in the reference's CRS unless another is named: "
        "5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326]."
    ),
    SHEET_INDEX: message(
        "A file of polygons with the names of map sheets. The one that the raster's file is named after says where its "
        "map lies."
    ),
    NAME_FIELD: message("Empty: name, sheet or id."),
    NEAR: message(
        "Where the middle of the moving layer lies, roughly: x, y and a radius in metres or km, in the reference's CRS "
        "unless another is named: 5.1, 52.3, 20 km [EPSG:4326]. Nothing is looked for elsewhere."
    ),
    MAP_SCALE: message("Such as 1:25000. With the resolution of the scan it tells how large a pixel is on the ground."),
    DPI: message("Empty: what the file says."),
    PIXEL_SIZE: message("Instead of scale and resolution. The search allows for a factor of 1.5."),
    WHEREABOUTS: message(
        "Whether the moving layer is looked for all over a reference that is much larger, by an index that is made "
        "once. auto: where nothing says where it lies. on: also where what says so turns out wrong. wide: so, and its "
        "scale may be off by a factor of 3, which takes longer."
    ),
    NEATLINE: message(
        "auto: a map frame is looked for, and what lies outside it is ignored. off: the whole scan counts. Corners: in "
        "pixels of the moving layer, such as 90 80, 910 85, 905 690, 88 700."
    ),
    SEED: message("The same seed gives the same result."),
}
