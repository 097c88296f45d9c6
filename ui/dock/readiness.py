"""What prevents a match, as a sentence that says what to do."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ...host import dependencies
from ...host.layer_titles import title_of_layer
from ...host.layers import is_lost, is_same_raster, lies_by_camera
from ...host.translation import tr
from .message import Message
from .options import OptionsGroup
from .pickers import LayerPickers


def obstacle(pickers: LayerPickers, options: OptionsGroup, map_layers: list[QgsMapLayer]) -> Message | None:
    """Return the first obstacle to a match, or a note worth reading, or None."""
    sentence = _about_layers(pickers, map_layers)
    if not sentence and options.area.is_undrawn():
        sentence = tr("Draw the rectangle to match in on the map, or choose another area.")
    if sentence:
        return Message(sentence, "warning", blocking=True)
    entry = options.matcher_entry()
    layers = pickers.moving_layer(), pickers.reference_layer()
    both = None not in layers and all(lies_by_camera(layer) for layer in layers)
    blocked = _lacks_cameras(entry, both) or _about_matcher(entry)
    return blocked or _by_cameras(entry, both, options.transform.currentData()) or _note(pickers)


def _about_layers(pickers: LayerPickers, map_layers: list[QgsMapLayer]) -> str:
    moving, reference = pickers.moving_layer(), pickers.reference_layer()
    if moving is None:
        return _no_moving()
    for layer in (moving, reference):
        if layer is not None and not layer.isValid():
            sentence = tr("“{0}” cannot be read. Repair its data source, or choose another layer.")
            return sentence.format(title_of_layer(layer))
    if pickers.reference_is_map():
        if not [layer for layer in map_layers if layer is not moving]:
            return tr("The map shows only the moving layer. Add a layer whose position you trust as the reference.")
        return ""
    if reference is None:
        return tr("Choose the reference layer: the raster whose position you trust.")
    if is_same_raster(moving, reference):
        return tr("Moving and reference layer are the same. Choose two different layers.")
    return ""


def _no_moving() -> str:
    layers = QgsProject.instance().mapLayers().values()
    if not layers:
        return tr("The project has no layers. Add two rasters, or open files with “…”.")
    if not any(isinstance(layer, QgsRasterLayer) for layer in layers):
        return tr("The project has no raster layer. Add the raster to correct, or open its file with “…”.")
    return tr("Choose the moving layer: the raster to correct. Web layers can only be the reference.")


def _about_matcher(entry) -> Message | None:
    """Return what the chosen matcher lacks, with the command that installs it."""
    if entry is None:
        return None
    missing = [name for name in entry.packages if not dependencies.is_available(name)]
    if not missing:
        return None
    advice = dependencies.explain(missing[0])
    return Message(advice.sentence, "warning", command=advice.command, blocking=True)


def _lacks_cameras(entry, both: bool) -> Message | None:
    if both or not getattr(entry, "needs_cameras", False):
        return None
    sentence = tr("This matcher needs a camera model (RPC) on both layers. Choose “Automatic”, or two original scenes.")
    return Message(sentence, "warning", blocking=True)


def _by_cameras(entry, both: bool, transform: str) -> Message | None:
    if not (both and getattr(entry, "along_lines", "") and transform in ("auto", "rpc-bias")):
        return None
    return Message(
        tr("Both layers have camera models (RPC): tie points get heights, and the moving camera model is corrected.")
    )


def _note(pickers: LayerPickers) -> Message | None:
    moving, reference = pickers.moving_layer(), pickers.reference_layer()
    if reference is not None and is_lost(reference):
        return Message(
            tr(
                "“{0}” has no georeference: the result will be in its pixel coordinates, not in map coordinates."
            ).format(title_of_layer(reference))
        )
    if is_lost(moving):
        sentence = tr("“{0}” has no georeference: only its content is used to find it.")
        return Message(sentence.format(title_of_layer(moving)))
    return None
