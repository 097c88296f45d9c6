"""The base of the algorithms on point files: the file, what it does not contain, and the two rasters."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.request import RasterSource
from .. import layers
from ..translation import tr, translated
from .base import CrosstieAlgorithm
from .parameters import MOVING, REFERENCE, choice

INPUT, FORMAT, CRS, COLUMNS = "INPUT", "FORMAT", "CRS", "COLUMNS"
SWAP_SOURCE, SWAP_TARGET = "SWAP_SOURCE", "SWAP_TARGET"
FORMAT_NAMES = (
    "qgis", "csv", "geojson", "gpkg", "vrt", "aux", "gdal", "envi", "arcgis", "metashape", "arosics", "iiif",
    "odm",
)  # fmt: skip
"""The same as in `core.exchange.exchange`, which must not be imported when QGIS starts."""
POINTS_FILTER = (
    "QGIS Georeferencer points (*.points);;CSV (*.csv);;GeoJSON (*.geojson);;GeoPackage (*.gpkg);;GDAL VRT (*.vrt);;"
    "GDAL auxiliary file (*.aux.xml);;Commands (*.sh);;ENVI points (*.pts);;ArcGIS links (*.txt);;IIIF (*.json);;"
    "OpenDroneMap (*gcp_list.txt)"
)
FAMILY_NAMES = (
    "shift", "similarity", "affine", "projective", "polynomial2", "polynomial3", "thin-plate-spline", "flow",
    "piecewise",
)  # fmt: skip
"""The same as in `core.geometry.families`, for the same reason."""
CAMERA = "rpc-bias"


class PointsAlgorithm(CrosstieAlgorithm):
    """An algorithm on a file of points."""

    def __init__(self):
        super().__init__()
        self._sources: tuple[RasterSource | None, RasterSource | None] = (None, None)

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Read the layers; may raise CrosstieError."""
        self._sources = tuple(self._source(parameters, context, name) for name in (MOVING, REFERENCE))

    def add_points(self) -> None:
        """Add the point file and the parameters to interpret it."""
        points = QgsProcessingParameterFile(INPUT, tr("Points"))
        points.setHelp(tr("A file of tie points or ground control points in any of the formats."))
        self.addParameter(points)
        self.addParameter(choice(FORMAT, tr("Format of the points"), ("auto", *FORMAT_NAMES), translated(HELP[FORMAT])))
        for name, label in ((MOVING, tr("Moving layer")), (REFERENCE, tr("Reference layer"))):
            raster = QgsProcessingParameterRasterLayer(name, label, optional=True)
            raster.setHelp(translated(HELP[name]))
            self.addParameter(raster)
        crs = QgsProcessingParameterCrs(CRS, tr("CRS of the map coordinates"), optional=True)
        columns = QgsProcessingParameterString(COLUMNS, tr("Columns of a table"), optional=True)
        swaps = [
            QgsProcessingParameterBoolean(SWAP_SOURCE, tr("Moving coordinates have y before x"), False),
            QgsProcessingParameterBoolean(SWAP_TARGET, tr("Map coordinates have y before x"), False),
        ]
        for parameter in (crs, columns, *swaps):
            parameter.setHelp(translated(HELP[parameter.name()]))
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)

    def links(self, parameters: dict, context: QgsProcessingContext):
        """Return the links in the file and the options that the parameters make."""
        from ...core.exchange.exchange import read_links

        options = self.options(parameters, context)
        chosen = self.parameterAsEnumString(parameters, FORMAT, context)
        path = self.parameterAsFile(parameters, INPUT, context)
        return read_links(path, "" if chosen == "auto" else chosen, options)

    def options(self, parameters: dict, context: QgsProcessingContext, **more):
        """Return the options of the point files."""
        from ...core.exchange.formats.options import Options

        crs = self.parameterAsCrs(parameters, CRS, context)
        return Options(
            columns=_columns(self.parameterAsString(parameters, COLUMNS, context)),
            crs=(crs.authid() or crs.toWkt()) if crs.isValid() else "",
            swap_source=self.parameterAsBool(parameters, SWAP_SOURCE, context),
            swap_target=self.parameterAsBool(parameters, SWAP_TARGET, context),
            moving=self._sources[0].path if self._sources[0] is not None else "",
            **more,
        )

    def _source(self, parameters, context, name) -> RasterSource | None:
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            return None
        source = layers.source_of(layer)
        if isinstance(source, layers.ToRender):
            raise CrosstieError(
                message("“{layer}” is no raster file, so it has no pixels that points could count.", layer=source.name)
            )
        return source


def add_accuracy_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the outputs about a fit."""
    for name, label in (
        ("POINTS", tr("Number of points in use")),
        ("RMSE_PX", tr("RMSE in reference pixels")),
        ("RMSE_MAP", tr("RMSE in map units")),
        ("LEAVE_OUT_PX", tr("Error on unseen areas, in reference pixels")),
        ("CE90_PX", tr("Radius that contains 90 % of the residuals, in reference pixels")),
        ("CHECK_POINTS", tr("Number of check points")),
        ("CHECK_RMSE_PX", tr("RMSE of the check points in reference pixels")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))


def accuracy_numbers(fitted) -> dict:
    """Return the accuracy of a Fitted as outputs; unknown values are left out, because JSON has no NaN."""
    accuracy, check = fitted.operation.accuracy, fitted.check
    numbers = {
        "POINTS": int(accuracy.n),
        "RMSE_PX": accuracy.rmse_px,
        "RMSE_MAP": accuracy.rmse_map,
        "LEAVE_OUT_PX": accuracy.leave_out_px,
        "CE90_PX": accuracy.ce90_px,
        "CHECK_POINTS": check.n if check is not None else 0,
        "CHECK_RMSE_PX": check.rmse_px if check is not None else float("nan"),
    }
    # NaN is the one number that differs from itself.
    return {name: value for name, value in numbers.items() if value == value}


def _columns(text: str) -> dict[str, str]:
    pairs = [part.split("=", 1) for part in text.split(",") if part.strip()]
    if any(len(pair) != 2 for pair in pairs):
        raise CrosstieError(
            message("The columns of a table are given as moving_x=NAME,moving_y=NAME,reference_x=NAME,…")
        )
    return {name.strip(): column.strip() for name, column in pairs}


HELP = {
    FORMAT: message("auto: recognised by the first lines of the file."),
    MOVING: message("The moving raster. Needed if the file has its map coordinates and pixels are wanted."),
    REFERENCE: message("The reference raster of the points. Empty: the map coordinates in the file are used."),
    SWAP_SOURCE: message("Tables of latitude and longitude, or of row and column, have this order."),
    SWAP_TARGET: message("Tables of latitude and longitude, or of northing and easting, have this order."),
    CRS: message("CRS of map coordinates, if the file does not name it."),
    COLUMNS: (
        message(
            "If they are not recognised: moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME, or "
            "moving_col and moving_row for pixels; column numbers start at 1."
        )
    ),
}
