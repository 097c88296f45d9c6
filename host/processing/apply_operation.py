"""The algorithm crosstie:applyoperation: a raster, registered by a saved coordinate operation."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.errors import CrosstieError
from ...core.messages import message
from ..translation import tr, translated
from .parameters import CUT, choice, outside_of, outside_parameters
from .points_base import INPUT, PointsAlgorithm
from .register_raster import RESAMPLINGS

OPERATION, METHOD, RESAMPLING, TARGET_CRS = "OPERATION", "METHOD", "RESAMPLING", "TARGET_CRS"
ALTERNATIVE = "ALTERNATIVE"
TARGET_RESOLUTION, TARGET_EXTENT, OPTIONS, OVERVIEWS, OUTPUT = (
    "TARGET_RESOLUTION", "TARGET_EXTENT", "OPTIONS", "OVERVIEWS", "OUTPUT",
)  # fmt: skip
METHODS = ("resample", "geotransform", "gcps")


class ApplyOperation(PointsAlgorithm):
    """Writes a registered copy; the raster itself is not changed."""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "applyoperation"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Register raster by operation")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr("Applies a saved coordinate operation to a raster, or to another raster with the same geometry.")

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "Registers a raster by a coordinate operation, written by “Fit transform from points” or “Match layers”. "
            "It can be any raster with the same pixels as the one that the operation was found for: other bands, "
            "dates or products of a scene. The reference is not needed.\n\nresample writes new pixels, on the grid "
            "of the reference or the one chosen here. geotransform and gcps keep the pixels and only set their "
            "georeference: by a geotransform, which needs a straight transform, or by a grid of ground control "
            "points."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("warp,gdalwarp,rectify,georeference,twin,bands,cog,gcp,geotransform").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        raster = QgsProcessingParameterRasterLayer(INPUT, tr("Input layer"))
        raster.setHelp(tr("The raster that the operation was found for, or one with the same number of pixels."))
        operation = QgsProcessingParameterFile(OPERATION, tr("Coordinate operation"), extension="json")
        operation.setHelp(tr("A file written by “Fit transform from points” or “Match layers”."))
        self.addParameter(raster)
        self.addParameter(operation)
        self.addParameter(choice(METHOD, tr("Method"), METHODS, tr("Write new pixels, or only set the georeference.")))
        self.addParameter(choice(RESAMPLING, tr("Resampling method"), RESAMPLINGS, translated(HELP[RESAMPLING])))
        for parameter in _advanced():
            parameter.setHelp(translated(HELP[parameter.name()]))
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        for parameter in outside_parameters():
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, tr("Registered")))

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Find the raster's file."""
        self._raster = self._source(parameters, context, INPUT)
        if self._raster is None:
            raise CrosstieError(self.invalidRasterError(parameters, INPUT))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Warp, or place."""
        from ...core.operation.operation import load_operation
        from ...core.operation.rasters import apply_to_raster, place_raster
        from ...core.raster.drivers import FileOptions
        from ...core.raster.warp import WarpOptions
        from .matching import FeedbackProgress

        alternative = self.parameterAsInt(parameters, ALTERNATIVE, context)
        operation = load_operation(self.parameterAsFile(parameters, OPERATION, context), alternative)
        method = self.parameterAsEnumString(parameters, METHOD, context)
        target = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        options = self.parameterAsString(parameters, OPTIONS, context)
        file = FileOptions(
            creation_options=tuple(o for o in options.replace("|", " ").split() if o),
            overviews=self.parameterAsBool(parameters, OVERVIEWS, context),
            overwrite=True,
        )
        common = {"file": file, "progress": FeedbackProgress(feedback), "is_cancelled": feedback.isCanceled}
        if method != "resample":
            self._tell(place_raster(self._raster.path, target, operation, method, **common).notes, feedback)
            return {OUTPUT: target}
        resampling = self.parameterAsEnumString(parameters, RESAMPLING, context)
        within = operation.neatline if self.parameterAsBool(parameters, CUT, context) else ()
        how = WarpOptions(resampling, outside=outside_of(self, parameters, context), within=within)
        aim = self._aim(parameters, context, operation)
        self._tell(apply_to_raster(self._raster.path, target, operation, how=how, aim=aim, **common), feedback)
        return {OUTPUT: target}

    @staticmethod
    def _tell(notes, feedback: QgsProcessingFeedback) -> None:
        for note in notes:
            feedback.pushWarning(translated(note))

    def _aim(self, parameters, context, operation):
        from ...core.operation.output_grid import Target

        crs = self.parameterAsCrs(parameters, TARGET_CRS, context)
        size = self.parameterAsDouble(parameters, TARGET_RESOLUTION, context)
        extent = None
        if parameters.get(TARGET_EXTENT) not in (None, ""):
            box = self.parameterAsExtent(
                parameters, TARGET_EXTENT, context, crs if crs.isValid() else _crs_of(operation)
            )
            extent = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return Target((crs.authid() or crs.toWkt()) if crs.isValid() else "", (size, size) if size else None, extent)


def _crs_of(operation):
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem.fromWkt(operation.reference.crs_wkt)


def _advanced() -> list[QgsProcessingParameterDefinition]:
    number = QgsProcessingParameterNumber.Type.Double
    integer = QgsProcessingParameterNumber.Type.Integer
    return [
        QgsProcessingParameterNumber(ALTERNATIVE, tr("Alternative"), integer, 0, False, 0),
        QgsProcessingParameterCrs(TARGET_CRS, tr("Target CRS"), optional=True),
        QgsProcessingParameterNumber(TARGET_RESOLUTION, tr("Output file resolution"), number, None, True, 0),
        QgsProcessingParameterExtent(TARGET_EXTENT, tr("Output extent"), optional=True),
        QgsProcessingParameterString(OPTIONS, tr("Additional creation options"), optional=True),
        QgsProcessingParameterBoolean(OVERVIEWS, tr("Add overviews"), False),
    ]


HELP = {
    RESAMPLING: message(
        "auto: nearest for classes and palettes, otherwise one that keeps detail. The others as in gdalwarp."
    ),
    TARGET_CRS: message("Empty: the reference's."),
    TARGET_RESOLUTION: message("Width and height of a pixel in units of the target CRS. Empty: the reference's."),
    ALTERNATIVE: message(
        "Another alignment that the report of a match names: its place there, counted from 1. 0: the registration."
    ),
    TARGET_EXTENT: message("In the target CRS. Empty: all of the registered raster."),
    OPTIONS: message("GDAL creation options of the output format, for example COMPRESS=ZSTD|PREDICTOR=2."),
    OVERVIEWS: message("Smaller copies inside a GeoTIFF, for quick display."),
}
