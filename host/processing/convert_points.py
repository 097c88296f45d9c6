"""The algorithm crosstie:convertpoints: converts and thins files of tie points."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.messages import message
from ..translation import tr, translated
from .parameters import choice
from .points_base import FORMAT_NAMES, POINTS_FILTER, PointsAlgorithm

TO, LIMIT, ONLY_ENABLED, LAYER, IMAGE, OUTPUT = "TO", "LIMIT", "ONLY_ENABLED", "LAYER", "IMAGE", "OUTPUT"


class ConvertPoints(PointsAlgorithm):
    """Reads and writes files of points."""

    def name(self) -> str:
        """Return the id of the algorithm, without the provider."""
        return "convertpoints"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return tr("Convert and thin tie points")

    def shortDescription(self) -> str:  # noqa: N802
        """Return the tool tip."""
        return tr("Converts tie points between QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF and tables.")

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the text of the help panel."""
        return tr(
            "Reads tie points (ground control points) of any of these programs and writes them for another one, "
            "without loss where its format allows; the log lists what cannot be kept.\n\nRasters are needed if one "
            "format has pixel coordinates and the other map coordinates. A limit keeps points that cover the image "
            "evenly, those with higher confidence first."
        )

    def tags(self) -> list[str]:
        """Return the search words of the algorithm."""
        return tr("gcp,ground control points,links,georeferencer,filter,thin,convert,export,import").split(",")

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802
        """Define parameters and outputs."""
        self.add_points()
        self.addParameter(
            choice(TO, tr("Format to write"), ("auto", *FORMAT_NAMES), tr("auto: by the file extension."))
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        limit = QgsProcessingParameterNumber(LIMIT, tr("Largest number of points"), whole, None, True, 1)
        limit.setHelp(tr("They cover the moving image evenly, those with higher confidence first. Empty: all."))
        self.addParameter(limit)
        only = QgsProcessingParameterBoolean(ONLY_ENABLED, tr("Leave out points that are not enabled"), False)
        only.setHelp(tr("Otherwise they are kept if the format can mark them."))
        self.addParameter(only)
        layer = choice(
            LAYER,
            tr("GeoJSON shows"),
            ("reference", "moving", "links"),
            tr("The raster or map on which the features are shown."),
        )
        image = QgsProcessingParameterString(
            IMAGE, tr("Address of the IIIF image, or camera name for Metashape"), optional=True
        )
        image.setHelp(tr("Empty: the moving raster's file name."))
        for parameter in (layer, image):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Converted points"), POINTS_FILTER))
        self.addOutput(QgsProcessingOutputNumber("POINTS", tr("Number of points")))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Read, thin, write."""
        import numpy as np

        from ...core.exchange.exchange import count_written, format_for, named, write_links
        from ...core.exchange.links import opened
        from ...core.exchange.mirrored import mirror_note
        from ...core.points.thinning import chosen as evenly

        to = self.parameterAsEnumString(parameters, TO, context)
        target = self.parameterAsFileOutput(parameters, OUTPUT, context)
        chosen = format_for(target) if to == "auto" else named(to)
        links = self.links(parameters, context)
        total = len(links)
        if self.parameterAsBool(parameters, ONLY_ENABLED, context):
            links = links.take(links.enabled)
        limit = self.parameterAsInt(parameters, LIMIT, context) if parameters.get(LIMIT) is not None else len(links)
        if len(links) > limit:
            links = links.take(np.sort(evenly(links.source_xy, links.confidence, limit)))
        options = self.options(
            parameters, context,
            layer=self.parameterAsEnumString(parameters, LAYER, context),
            image=self.parameterAsString(parameters, IMAGE, context),
        )  # fmt: skip
        with opened(*self._sources) as rasters:
            notes = write_links(target, links, chosen.name, rasters, options, overwrite=True)
            for note in (*notes, *mirror_note(links, rasters)):
                feedback.pushWarning(translated(note))
        written = count_written(chosen, links)
        feedback.pushInfo(translated(message("{written} of {count} points written.", written=written, count=total)))
        return {OUTPUT: target, "POINTS": written}
