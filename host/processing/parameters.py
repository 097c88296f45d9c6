"""Parameters that several algorithms share: the two layers, choices by name, heights, pixels outside."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...core.messages import message
from ..layers import likely_pair
from ..translation import tr, translated

MOVING, REFERENCE, HEIGHTS = "MOVING", "REFERENCE", "HEIGHTS"
OUTSIDE, NODATA, CUT = "OUTSIDE", "NODATA", "CUT"
NO_RASTERS, JOBS = "NO_RASTERS", "JOBS"
OUTSIDES = ("auto", "nodata", "alpha", "mask")
"""The same as in `core.raster.fill`, which must not be imported when QGIS starts."""


def add_pair(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the two layers; dialogs offer two different ones of the project, as the dock does."""
    moving = QgsProcessingParameterRasterLayer(MOVING, tr("Moving layer"))
    moving.setHelp(tr("The raster to correct, with or without georeference."))
    reference = QgsProcessingParameterRasterLayer(REFERENCE, tr("Reference layer"))
    reference.setHelp(
        tr("The raster whose position you trust. Web layers are rendered around the moving layer or over the area.")
    )
    for parameter, layer in zip((moving, reference), likely_pair()):
        if layer is not None:
            parameter.setGuiDefaultValueOverride(layer.id())
        algorithm.addParameter(parameter)


def choice(name: str, label: str, choices: tuple[str, ...], help_text: str) -> QgsProcessingParameterEnum:
    """Return a choice by name, so that models and scripts stay valid when choices are added."""
    parameter = QgsProcessingParameterEnum(name, label, list(choices), False, choices[0], False, True)
    parameter.setHelp(help_text)
    return parameter


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return a parameter that the dialog folds away."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def outside_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return how pixels outside the moving raster are marked, and whether its collar is cut off, as advanced ones."""
    number = QgsProcessingParameterNumber.Type.Double
    found = [
        choice(OUTSIDE, tr("Pixels outside the moving layer"), OUTSIDES, translated(HELP[OUTSIDE])),
        QgsProcessingParameterNumber(NODATA, tr("Nodata value for output bands"), number, None, True),
    ]
    found[1].setHelp(translated(HELP[NODATA]))
    return [advanced(parameter) for parameter in (*found, cut_parameter())]


def no_rasters_parameter() -> QgsProcessingParameterBoolean:
    """Return whether operations are written alone."""
    only = QgsProcessingParameterBoolean(NO_RASTERS, tr("Write no rasters"), False)
    only.setHelp(tr("Only coordinate operations and results; use “Register raster by operation” afterwards."))
    return only


def jobs_parameter() -> QgsProcessingParameterNumber:
    """Return how many pairs are matched at a time."""
    jobs = QgsProcessingParameterNumber(JOBS, tr("Pairs at a time"), defaultValue=1, minValue=1, maxValue=64)
    jobs.setHelp(tr("Each pair is matched in a process of its own where this is more than 1."))
    return jobs


def cut_parameter() -> QgsProcessingParameterBoolean:
    """Return whether what lies outside a map frame is cut off."""
    cut = QgsProcessingParameterBoolean(CUT, tr("Cut off what lies outside the map frame"), False)
    cut.setHelp(translated(HELP[CUT]))
    return cut


def outside_of(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext):
    """Return how pixels outside are marked; RasterError where the choices contradict each other."""
    from ...core.raster.fill import Outside

    value = parameters.get(NODATA)
    given = None if value in (None, "") else algorithm.parameterAsDouble(parameters, NODATA, context)
    return Outside.of(algorithm.parameterAsEnumString(parameters, OUTSIDE, context), given)


def heights_parameter() -> QgsProcessingParameterRasterLayer:
    """Return the heights over which the bias of a camera model is fitted."""
    heights = QgsProcessingParameterRasterLayer(HEIGHTS, tr("Heights for the camera model (rpc-bias)"), optional=True)
    heights.setHelp(translated(HELP[HEIGHTS]))
    return heights


def heights_of(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return the path of the heights; empty for none."""
    layer = algorithm.parameterAsRasterLayer(parameters, HEIGHTS, context)
    return layer.source() if layer is not None else ""


HELP = {
    OUTSIDE: message("auto: as in the moving layer; NaN or a mask if it does not mark them."),
    NODATA: message("Value of pixels outside. Empty: that of the moving layer, if nodata is chosen."),
    CUT: message("Of a scanned sheet: title, legend and margin. Scans without a frame stay whole."),
    HEIGHTS: message("Metres above the ellipsoid, for rpc-bias only. Empty: the height offset of the camera model."),
}
