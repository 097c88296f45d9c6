"""The Processing provider: Crosstie's algorithms in the toolbox, the modeler and qgis_process."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .apply_operation import ApplyOperation
from .batch import Batch
from .convert_points import ConvertPoints
from .evaluate_points import EvaluatePoints
from .fit_transform import FitTransform
from .match_layers import MatchLayers
from .match_scenes import MatchScenes
from .register_raster import RegisterRaster
from .register_vector import RegisterVector
from .stack import Stack

ALGORITHMS = (
    MatchLayers,
    MatchScenes,
    RegisterRaster,
    ApplyOperation,
    RegisterVector,
    FitTransform,
    EvaluatePoints,
    ConvertPoints,
    Batch,
    Stack,
)
ICON = Path(__file__).parents[2] / "resources" / "icon.svg"


class CrosstieProvider(QgsProcessingProvider):
    """Offers the functions of the dock as algorithms, by the same requests and calls."""

    def id(self) -> str:
        """Return the provider's part of an algorithm's id."""
        return "crosstie"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "Crosstie"

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802
        """Return the icon that the modeler scales."""
        return str(ICON)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        """Return what the warp writes."""
        return ["tif"]

    def loadAlgorithms(self) -> None:  # noqa: N802
        """Add fresh instances; the registry owns them."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
