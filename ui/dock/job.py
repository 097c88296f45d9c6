"""Builds the MatchJob from the widgets of the dock; the only place that does."""

from __future__ import annotations

from qgis.core import QgsMapSettings
from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import CrosstieError
from ...core.request import MatchRequest, RasterSource, Sheet, matcher_options
from ...host.frame_layer import neatline_of
from ...host.layer_titles import title_of_layer
from ...host.layers import ToRender, areas_of, source_of
from ...host.match_job import MatchJob, Step
from ...host.reference import drawn_layer, drawn_map
from ...host.rendering import rendered_reference
from .frame_picker import LAYER
from .options import OptionsGroup
from .pickers import LayerPickers


def job_of(pickers: LayerPickers, options: OptionsGroup, shown: QgsMapSettings) -> MatchJob:
    """Return the MatchJob; `shown` is what the canvas shows; CrosstieError where a layer cannot be used."""
    request = _request(pickers, options)
    placing = options.places.placing
    steps = [] if request.reference.path else [_drawing(request, pickers, options, shown)]
    by_hand = placing.preparation()
    if by_hand is not None:
        steps.append(by_hand)
    layers = pickers.moving_layer(), pickers.reference_layer()
    return MatchJob(request, tuple("" if layer is None else layer.id() for layer in layers), tuple(steps))


def _request(pickers: LayerPickers, options: OptionsGroup) -> MatchRequest:
    use, ignore, moving = options.use_layer(), options.ignore_layer(), _moving_source(pickers, options)
    frame = options.frame.polygon_layer()
    return MatchRequest(
        moving=moving,
        reference=_reference_source(pickers, options),
        area=options.area.area(),
        use=areas_of(use) if use else (),
        ignore=areas_of(ignore) if ignore else (),
        neatline=neatline_of(frame, moving) if frame else _neatline(options),
        sheet=_sheet(options.corners.text().strip()),
        whereabouts=options.whereabouts.combo.currentData(),
        **_place(options, moving.path),
        matcher=options.matcher.currentData(),
        transform=options.transform.currentData(),
        device=options.device.currentData(),
        prior=options.prior.currentData(),
        georeference_accuracy_px=options.accuracy.value(),
        working_size_px=options.search.size_px.value(),
        seed=options.search.seed.value(),
        dense=options.dense.currentData(),
        options=matcher_options(options.scene.text(), options.scene.coarse(), options.scene.land_cover()),
        heights=options.heights.path(),
    )


def _sheet(corners: str) -> Sheet | None:
    from ...services.request_options import parse_corners

    return parse_corners(corners) if corners else None


def _place(options: OptionsGroup, moving: str) -> dict:
    """Return the fields of a request that tell of the moving raster's place and size."""
    texts = options.whereabouts.texts()
    if not texts:
        return {}
    from ...services.request_options import parse_near, pixel_size_of

    near = texts.get("near", "")
    size_m = pixel_size_of(moving, "", texts.get("map_scale", ""), texts.get("dpi", ""))
    return {"near": parse_near(near) if near else None, "pixel_size_m": size_m}


def _neatline(options: OptionsGroup) -> str:
    choice = options.frame.choice()
    return MatchRequest.neatline if choice == LAYER else choice


def _moving_source(pickers: LayerPickers, options: OptionsGroup) -> RasterSource:
    layer, bands = pickers.moving_layer(), options.moving_bands
    source = source_of(layer, bands.bands(layer), bands.stretch.currentData())
    if isinstance(source, ToRender):
        sentence = QCoreApplication.translate(
            "CrosstieDock", "“{0}” is not a raster file, so it cannot be registered. Save it as a GeoTIFF first."
        )
        raise CrosstieError(sentence.format(title_of_layer(layer)))
    return source


def _reference_source(pickers: LayerPickers, options: OptionsGroup) -> RasterSource:
    """Return the file, or a source without a path for what is drawn by a step."""
    if pickers.reference_is_map():
        return RasterSource("", name=pickers.map_title())
    layer, bands = pickers.reference_layer(), options.reference_bands
    source = source_of(layer, bands.bands(layer), bands.stretch.currentData())
    return RasterSource("", name=source.name) if isinstance(source, ToRender) else source


def _drawing(request: MatchRequest, pickers: LayerPickers, options: OptionsGroup, shown: QgsMapSettings) -> Step:
    """Return the step that draws a reference which is no file."""
    moving = pickers.moving_layer()
    if pickers.reference_is_map():
        return rendered_reference(drawn_map(shown, moving, request.reference.name))
    area = request.area or options.places.placing.area()
    return rendered_reference(drawn_layer(pickers.reference_layer(), moving, area, shown))
