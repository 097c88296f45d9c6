"""Converts the parameters of a match to rasters, a MatchRequest and the steps of a MatchJob."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapSettings,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsReferencedRectangle,
)

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.request import Area, MatchRequest, RasterSource, Sheet, matcher_options
from .. import layers
from .parameters import HEIGHTS, MOVING, REFERENCE, heights_of
from .request_parameters import (
    AREA,
    BANDS,
    COARSE,
    CORNERS,
    CRS,
    DENSE,
    DEVICE,
    DPI,
    GEOREFERENCE_ACCURACY,
    IGNORE,
    LAND_COVER,
    MAP_SCALE,
    MATCHER,
    NAME_FIELD,
    NEAR,
    NEATLINE,
    PIXEL_SIZE,
    PRIOR,
    ROUGH_LINES,
    ROUGH_POINTS,
    ROUGH_UNCERTAINTY,
    SCENE,
    SEED,
    SHEET_INDEX,
    STRETCH,
    TRANSFORM,
    USE,
    WHEREABOUTS,
    WORKING_SIZE,
)  # fmt: skip

if TYPE_CHECKING:
    from ..match_job import Step
    from ..rough_points import MapPair


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


def read_pair(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Pair:
    """Return the rasters; on the main thread, that is from prepareAlgorithm."""
    moving_layer, moving = _source(algorithm, parameters, context, MOVING)
    reference_layer, reference = _source(algorithm, parameters, context, REFERENCE)
    if isinstance(moving, layers.ToRender):
        raise CrosstieError(
            message(
                "The moving layer “{moving}” is no raster file, so it cannot be registered. Save it as GeoTIFF first.",
                moving=moving.name,
            )
        )
    crs = _own_crs(algorithm, parameters, context, REFERENCE)
    crs = crs if crs.isValid() else reference_layer.crs()
    if isinstance(reference, RasterSource):
        return Pair(moving, reference, crs)
    area = read_area(algorithm, parameters, context, reference_layer.crs())
    if area is None and layers.is_unreferenced(moving_layer):
        raise CrosstieError(
            message(
                "Where to draw “{reference}” is unknown, because “{moving}” has no georeference. Give the area "
                "to match in.",
                reference=reference.name,
                moving=moving.name,
            )
        )
    from ..reference import drawn_layer

    picture = drawn_layer(reference_layer, moving_layer, area, QgsMapSettings())
    return Pair(moving, None, reference_layer.crs(), picture)


def read_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, pair: Pair
) -> MatchRequest:
    """Return the request from the parameters that the algorithm has, in any thread.

    A reference that must still be rendered has an empty path; rough points are added by `rough_steps`.
    """
    asked = {definition.name() for definition in algorithm.parameterDefinitions()}
    where = algorithm, parameters, context
    choices = {"matcher": MATCHER, "transform": TRANSFORM, "device": DEVICE, "prior": PRIOR}
    numbers = {"working_size_px": WORKING_SIZE, "seed": SEED}
    fields = {
        field: algorithm.parameterAsEnumString(parameters, n, context) for field, n in choices.items() if n in asked
    }
    fields.update(
        {field: algorithm.parameterAsInt(parameters, n, context) for field, n in numbers.items() if n in asked}
    )
    if GEOREFERENCE_ACCURACY in asked:
        fields["georeference_accuracy_px"] = algorithm.parameterAsDouble(parameters, GEOREFERENCE_ACCURACY, context)
    if DENSE in asked:
        fields["dense"] = algorithm.parameterAsString(parameters, DENSE, context).strip() or MatchRequest.dense
    if NEATLINE in asked:
        fields["neatline"] = algorithm.parameterAsString(parameters, NEATLINE, context).strip() or MatchRequest.neatline
    if SHEET_INDEX in asked:
        fields["sheet"] = _sheet(*where, pair.moving.path)
    if WHEREABOUTS in asked:
        fields.update(_place(*where, pair.moving.path))
    if HEIGHTS in asked:
        fields["heights"] = heights_of(*where)
    if SCENE in asked:
        fields["options"] = _matcher_options(*where)
    return MatchRequest(
        moving=pair.moving,
        reference=pair.reference or RasterSource("", name=pair.render.name),
        area=read_area(*where, pair.reference_layer_crs),
        use=read_polygons(*where, USE),
        ignore=read_polygons(*where, IGNORE),
        **fields,
    )


def _sheet(algorithm, parameters, context, moving: str) -> Sheet | None:
    from ...services.request_options import sheet_for

    names = CORNERS, SHEET_INDEX, NAME_FIELD
    return sheet_for(moving, *(algorithm.parameterAsString(parameters, name, context).strip() for name in names))


def _place(algorithm, parameters, context, moving: str) -> dict:
    """Return the fields of a request that tell of the moving raster's place and size."""
    from ...services.request_options import parse_near, pixel_size_of

    names = NEAR, PIXEL_SIZE, MAP_SCALE, DPI
    near, *size = (algorithm.parameterAsString(parameters, name, context).strip() for name in names)
    return {
        "near": parse_near(near) if near else None,
        "pixel_size_m": pixel_size_of(moving, *size),
        "whereabouts": algorithm.parameterAsEnumString(parameters, WHEREABOUTS, context),
    }


def option_texts(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> dict[str, str]:
    """Return the options of a match as texts by their names, as a list of pairs has them; in any thread."""
    from ...services.request_options import OPTIONS

    texts = {}
    for name in OPTIONS:
        texts[name] = _text_of(algorithm, parameters, context, algorithm.parameterDefinition(name.upper()))
    return {name: text for name, text in texts.items() if text}


def _text_of(algorithm, parameters, context, definition: QgsProcessingParameterDefinition) -> str:
    """Return a parameter's value as a text; empty where there is none."""
    name, kind = definition.name(), definition.type()
    if kind == "extent":
        area = read_area(algorithm, parameters, context, _extent_crs(algorithm, parameters, context))
        return _area_text(area) if area else ""
    if kind == "source":
        return ";".join(_area_text(area) for area in read_polygons(algorithm, parameters, context, name))
    if kind == "raster":
        return path_of(algorithm, parameters, context, name)
    if kind == "crs":
        return layers.wkt_of(algorithm.parameterAsCrs(parameters, name, context))
    if kind == "enum":
        return algorithm.parameterAsEnumString(parameters, name, context)
    if kind == "number" and definition.dataType() == QgsProcessingParameterNumber.Type.Integer:
        return str(algorithm.parameterAsInt(parameters, name, context))
    return algorithm.parameterAsString(parameters, name, context)


def _extent_crs(algorithm, parameters, context) -> QgsCoordinateReferenceSystem:
    """Return the CRS of the area; an invalid one means the CRS of each reference."""
    value = parameters.get(AREA)
    if isinstance(value, QgsReferencedRectangle) or "[" in str(value):
        return algorithm.parameterAsExtentCrs(parameters, AREA, context)
    return QgsCoordinateReferenceSystem()


def _area_text(area: Area) -> str:
    """Return an area as `core.raster.area_files` reads it."""
    return f"{area.geometry_wkt} [{area.crs_wkt}]" if area.crs_wkt else area.geometry_wkt


def rough_steps(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> tuple[Step, ...]:
    """Return the step that converts rough points to pixels of both rasters, once the reference exists."""
    pairs = _drawn_pairs(algorithm, parameters, context)
    path = algorithm.parameterAsFile(parameters, ROUGH_POINTS, context)
    uncertainty_px = algorithm.parameterAsDouble(parameters, ROUGH_UNCERTAINTY, context)
    if not pairs and not path:
        return ()

    def step(request: MatchRequest, _progress, _is_cancelled) -> MatchRequest:
        from ...core.exchange.rough_points import read_rough_points
        from ..rough_points import with_rough_points

        drawn = with_rough_points(request, pairs).rough_points
        points = [replace(point, uncertainty_px=uncertainty_px) for point in drawn]
        if path:
            points += read_rough_points(path, request.moving, request.reference, uncertainty_px)
        return replace(request, rough_points=tuple(points))

    return (step,)


def read_area(algorithm, parameters, context, crs: QgsCoordinateReferenceSystem) -> Area | None:
    """Return the area; without a CRS of its own it is in `crs`, that of the reference layer."""
    if parameters.get(AREA) in (None, ""):
        return None
    geometry = algorithm.parameterAsExtentGeometry(parameters, AREA, context, crs)
    if geometry.isEmpty() or not geometry.area():
        raise CrosstieError(
            message("The area to match in is empty. Give a rectangle with some width and height, or none.")
        )
    return layers.area_of_geometry(geometry, crs)


def read_polygons(algorithm, parameters, context, name: str) -> tuple[Area, ...]:
    """Return the polygons of a layer, dissolved; nothing where none is given."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        return ()
    return layers.areas_of_features(source.getFeatures(), source.sourceCrs(), source.sourceName())


def path_of(algorithm, parameters, context, name: str) -> str:
    """Return the path of a raster that need not be given; empty for none."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    return layer.source() if layer is not None else ""


def _source(algorithm, parameters, context, name):
    """Return (layer, RasterSource or ToRender) of one of the two layers."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        raise CrosstieError(algorithm.invalidRasterError(parameters, name))
    bands = algorithm.parameterAsInts(parameters, name + BANDS, context)
    stretch = algorithm.parameterAsEnumString(parameters, name + STRETCH, context)
    source = layers.source_of(layer, tuple(bands), stretch or "auto")
    crs = _own_crs(algorithm, parameters, context, name)
    if crs.isValid() and isinstance(source, RasterSource):
        source = replace(source, crs_wkt=layers.wkt_of(crs))
    return layer, source


def _own_crs(algorithm, parameters, context, name: str) -> QgsCoordinateReferenceSystem:
    """Return the CRS that was given for a layer; an invalid one where none was."""
    if algorithm.parameterDefinition(name + CRS) is None:
        return QgsCoordinateReferenceSystem()
    return algorithm.parameterAsCrs(parameters, name + CRS, context)


def _matcher_options(algorithm, parameters, context) -> dict:
    return matcher_options(
        algorithm.parameterAsString(parameters, SCENE, context),
        algorithm.parameterAsEnumString(parameters, COARSE, context),
        path_of(algorithm, parameters, context, LAND_COVER),
    )


def _drawn_pairs(algorithm, parameters, context) -> list[MapPair]:
    """Return where each line begins and ends."""
    from ..rough_points import MapPair

    source = algorithm.parameterAsSource(parameters, ROUGH_LINES, context)
    if source is None:
        return []
    pairs, crs_wkt = [], layers.wkt_of(source.sourceCrs())
    for feature in source.getFeatures():
        for part in feature.geometry().constParts() if feature.hasGeometry() else ():
            first, last = part.startPoint(), part.endPoint()
            pairs.append(MapPair((first.x(), first.y()), (last.x(), last.y()), 0.0, crs_wkt))
    if not pairs:
        raise CrosstieError(
            message(
                "The layer “{name}” holds no lines. Draw one for each place, or choose none.", name=source.sourceName()
            )
        )
    return pairs
