"""The files that an algorithm reads and writes, from its parameters, before it runs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProperty,
    QgsProviderRegistry,
)

from ...core.raster.drivers import driver_for
from ...core.raster.targets import check_targets

NO_PATH = re.compile(r"memory:|[a-z]{2,}:", re.IGNORECASE)
"""How a sink is named that is no file: `postgres:…`, `ogr:dbname=…`."""
LAYERS = ("raster", "vector", "source", "layer")


def check_files(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> None:
    """Raise CrosstieError where an output is an input, is named twice or cannot be written; main thread.

    Processing's own windows ask before a file is overwritten.
    """
    targets = []
    for definition in algorithm.destinationParameterDefinitions():
        target = _target(definition, parameters, context)
        if target and definition.type() == "rasterDestination":
            driver_for(target)
        targets.append(target)
    check_targets(targets, list(_inputs(algorithm, parameters, context)), overwrite=True)


def _target(definition: QgsProcessingParameterDefinition, parameters: dict, context: QgsProcessingContext) -> str:
    """Return the plain path of an output; empty for temporary ones, for databases and folders."""
    value = parameters.get(definition.name())
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    text = str(value or "")
    if text == QgsProcessing.TEMPORARY_OUTPUT or NO_PATH.match(text) or definition.type() == "folderDestination":
        return ""
    return text


def _inputs(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Iterator[str]:
    for definition in algorithm.parameterDefinitions():
        name, kind = definition.name(), definition.type()
        if parameters.get(name) in (None, ""):
            continue
        if kind == "file":
            yield algorithm.parameterAsFile(parameters, name, context)
        elif kind in LAYERS:
            yield _path_of(algorithm.parameterAsLayer(parameters, name, context))


def _path_of(layer: QgsMapLayer | None) -> str:
    """Return the file of a layer; empty where it has none."""
    if layer is None:
        return ""
    return QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or ""
