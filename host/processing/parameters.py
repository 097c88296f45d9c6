"""The parameters that describe a match: defined once for both algorithms, read back into a MatchRequest."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapSettings,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.errors import CrosstieError
from ...core.request import DEVICES, PRIORS, STRETCHES, TRANSFORMS, Area, MatchRequest, RasterSource, matcher_options
from .. import layers, matchers
from .texts import tr

MOVING, REFERENCE = "MOVING", "REFERENCE"
MATCHER, TRANSFORM, PRIOR, DEVICE, SEED, WORKING_SIZE = (
    "MATCHER", "TRANSFORM", "PRIOR", "DEVICE", "SEED", "WORKING_SIZE",
)  # fmt: skip
AREA, USE, IGNORE, HEIGHTS, SCENE = "AREA", "USE", "IGNORE", "HEIGHTS", "SCENE"
OUTSIDE, NODATA = "OUTSIDE", "NODATA"
OUTSIDES = ("auto", "nodata", "alpha", "mask")
"""Those of `core.raster.fill`, which is too heavy to ask when QGIS starts."""
BANDS, STRETCH = "_BANDS", "_STRETCH"


@dataclass(frozen=True)
class Pair:
    """The two rasters, taken from layers on the main thread."""

    moving: RasterSource
    reference: RasterSource | None
    """None: to be drawn by `render`."""
    reference_layer_crs: QgsCoordinateReferenceSystem
    """In which an area without a CRS of its own is meant."""
    render: object | None = None
    """The `rendering.RenderRequest` of a reference that is no file."""


def add_pair(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the two layers."""
    moving = QgsProcessingParameterRasterLayer(MOVING, tr("Moving layer"))
    moving.setHelp(tr("The raster to register. With or without georeference."))
    reference = QgsProcessingParameterRasterLayer(REFERENCE, tr("Reference layer"))
    reference.setHelp(tr("The raster that lies right. Web layers are drawn around the moving layer or over the area."))
    algorithm.addParameter(moving)
    algorithm.addParameter(reference)


def add_match(algorithm: QgsProcessingAlgorithm) -> None:
    """Add what says how to match; everything has a default that is right for most."""
    algorithm.addParameter(choice(TRANSFORM, tr("Transform type"), TRANSFORMS, tr(HELP[TRANSFORM])))
    area = QgsProcessingParameterExtent(AREA, tr("Area to match in"), optional=True)
    area.setHelp(tr(HELP[AREA]))
    algorithm.addParameter(area)
    for name, label in ((USE, tr("Polygons to match in")), (IGNORE, tr("Polygons to ignore"))):
        polygons = QgsProcessingParameterFeatureSource(
            name, label, [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        )
        polygons.setHelp(tr(HELP[name]))
        algorithm.addParameter(polygons)
    for parameter in _advanced():
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        algorithm.addParameter(parameter)


def _advanced() -> list[QgsProcessingParameterDefinition]:
    parameters = [
        matcher_choice(),
        choice(PRIOR, tr("Existing georeference of the moving layer"), PRIORS, tr(HELP[PRIOR])),
        choice(DEVICE, tr("Device"), DEVICES, tr(HELP[DEVICE])),
    ]
    for name, label in ((MOVING, tr("moving layer")), (REFERENCE, tr("reference layer"))):
        bands = QgsProcessingParameterBand(
            name + BANDS, tr("Bands of the {0}").format(label), None, name, optional=True, allowMultiple=True
        )
        bands.setHelp(tr(HELP[BANDS]))
        stretch = choice(name + STRETCH, tr("Contrast stretch of the {0}").format(label), STRETCHES, tr(HELP[STRETCH]))
        parameters += [bands, stretch]
    parameters += [heights_parameter(), scene_parameter()]
    whole = QgsProcessingParameterNumber.Type.Integer
    size = QgsProcessingParameterNumber(WORKING_SIZE, tr("Working size in pixels"), whole, 768, False, 128, 4096)
    size.setHelp(tr(HELP[WORKING_SIZE]))
    seed = QgsProcessingParameterNumber(SEED, tr("Random seed"), whole, 0, False, 0, 2**31 - 1)
    seed.setHelp(tr(HELP[SEED]))
    return [*parameters, size, seed]


def outside_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return how pixels outside the moving raster are marked, as advanced parameters."""
    number = QgsProcessingParameterNumber.Type.Double
    found = [
        choice(OUTSIDE, tr("Pixels outside the moving layer"), OUTSIDES, tr(HELP[OUTSIDE])),
        QgsProcessingParameterNumber(NODATA, tr("Nodata value for output bands"), number, None, True),
    ]
    found[1].setHelp(tr(HELP[NODATA]))
    for parameter in found:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return found


def outside_of(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext):
    """Return how pixels outside are marked; RasterError where the choices contradict each other."""
    from ...core.raster.fill import Outside

    value = parameters.get(NODATA)
    given = None if value in (None, "") else algorithm.parameterAsDouble(parameters, NODATA, context)
    return Outside.of(algorithm.parameterAsEnumString(parameters, OUTSIDE, context), given)


def heights_parameter() -> QgsProcessingParameterRasterLayer:
    """Return the heights over which the bias of a camera model is fitted."""
    heights = QgsProcessingParameterRasterLayer(HEIGHTS, tr("Heights for the camera model (rpc-bias)"), optional=True)
    heights.setHelp(tr(HELP[HEIGHTS]))
    return heights


def scene_parameter() -> QgsProcessingParameterString:
    """Return the words for the scene."""
    scene = QgsProcessingParameterString(SCENE, tr("What is in the scene? (matcher tar)"), "", optional=True)
    scene.setHelp(tr(HELP[SCENE]))
    return scene


def heights_of(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return the path of the heights; empty for none."""
    layer = algorithm.parameterAsRasterLayer(parameters, HEIGHTS, context)
    return layer.source() if layer is not None else ""


def choice(name: str, label: str, choices: tuple[str, ...], help_text: str) -> QgsProcessingParameterEnum:
    """Return a choice by name, so that models and scripts stay right when choices are added."""
    parameter = QgsProcessingParameterEnum(name, label, list(choices), False, choices[0], False, True)
    parameter.setHelp(help_text)
    return parameter


def matcher_choice() -> QgsProcessingParameterEnum:
    """Return the choice of the matcher; its help says what each is good for."""
    entries = matchers.offered()
    names = tuple(entry.name for entry in entries)
    return choice(MATCHER, tr("Matcher"), names, " ".join(f"{entry.name}: {entry.description}" for entry in entries))


def read_pair(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Pair:
    """Return the rasters; on the main thread, that is from prepareAlgorithm."""
    moving_layer, moving = _source(algorithm, parameters, context, MOVING)
    reference_layer, reference = _source(algorithm, parameters, context, REFERENCE)
    if isinstance(moving, layers.ToRender):
        raise CrosstieError(
            f"The moving layer “{moving.name}” is no raster file, so it cannot be registered. Save it as GeoTIFF first."
        )
    if isinstance(reference, RasterSource):
        return Pair(moving, reference, reference_layer.crs())
    area = _area(algorithm, parameters, context, reference_layer.crs())
    if area is None and layers.is_unreferenced(moving_layer):
        raise CrosstieError(
            f"Where to draw “{reference.name}” is unknown, because “{moving.name}” has no georeference. "
            "Give the area to match in."
        )
    from ..reference import drawn_layer

    picture = drawn_layer(reference_layer, moving_layer, area, QgsMapSettings())
    return Pair(moving, None, reference_layer.crs(), picture)


def read_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, pair: Pair
) -> MatchRequest:
    """Return the request, in any thread; a reference that is yet to be drawn has an empty path."""
    return MatchRequest(
        moving=pair.moving,
        reference=pair.reference or RasterSource("", name=pair.render.name),
        area=_area(algorithm, parameters, context, pair.reference_layer_crs),
        use=_polygons(algorithm, parameters, context, USE),
        ignore=_polygons(algorithm, parameters, context, IGNORE),
        matcher=algorithm.parameterAsEnumString(parameters, MATCHER, context),
        transform=algorithm.parameterAsEnumString(parameters, TRANSFORM, context),
        device=algorithm.parameterAsEnumString(parameters, DEVICE, context),
        prior=algorithm.parameterAsEnumString(parameters, PRIOR, context),
        working_size_px=algorithm.parameterAsInt(parameters, WORKING_SIZE, context),
        seed=algorithm.parameterAsInt(parameters, SEED, context),
        heights=heights_of(algorithm, parameters, context),
        options=matcher_options(algorithm.parameterAsString(parameters, SCENE, context)),
    )


def _source(algorithm, parameters, context, name):
    """Return (layer, RasterSource or ToRender) of one of the two layers."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        raise CrosstieError(algorithm.invalidRasterError(parameters, name))
    bands = algorithm.parameterAsInts(parameters, name + BANDS, context)
    stretch = algorithm.parameterAsEnumString(parameters, name + STRETCH, context)
    return layer, layers.source_of(layer, tuple(bands), stretch)


def _area(algorithm, parameters, context, crs: QgsCoordinateReferenceSystem) -> Area | None:
    """Return the area; one without a CRS of its own is meant in `crs`, the reference layer's."""
    if parameters.get(AREA) in (None, ""):
        return None
    geometry = algorithm.parameterAsExtentGeometry(parameters, AREA, context, crs)
    if geometry.isEmpty() or not geometry.area():
        raise CrosstieError("The area to match in is empty. Give a rectangle with some width and height, or none.")
    return layers.area_of_geometry(geometry, crs)


def _polygons(algorithm, parameters, context, name: str) -> tuple[Area, ...]:
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        return ()
    return layers.areas_of_features(source.getFeatures(), source.sourceCrs(), source.sourceName())


HELP = {
    TRANSFORM: "What maps the moving layer to the reference. auto: chosen by cross-validation.",
    AREA: "Part of the reference to search; a small one is quicker and safer. Empty: all of it.",
    USE: "Only what lies inside these polygons is matched. Empty: everything.",
    IGNORE: "What lies inside these polygons is not matched: map collars, sea, cloud.",
    PRIOR: "auto: believed as far as the images bear it out. none: not believed, everything is searched.",
    DEVICE: "Where to compute. auto: a graphics card where PyTorch finds one, else the processor.",
    BANDS: "One or three bands to match with. Empty: chosen by what they are.",
    STRETCH: "How values become contrasts for matching; the output keeps its values. log suits radar.",
    WORKING_SIZE: "Long side of the images that the coarse search sees.",
    OUTSIDE: "auto: as the moving layer marks them; NaN or a mask where it does not.",
    NODATA: "Marks pixels outside. Empty: the moving layer's own, where nodata is chosen.",
    HEIGHTS: "Metres above the ellipsoid, for rpc-bias alone. Empty: the height that the camera model is made for.",
    SCENE: "Words between commas, such as: harbour, dense housing. Empty: found in the images.",
    SEED: "The same seed gives the same result.",
}
