"""The base of all algorithms: layers are read on the main thread, and every error is a sentence for the user.

QGIS loads the algorithms at start, so modules that import numpy are imported only when the work is done.
"""

from __future__ import annotations

from abc import abstractmethod

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import CrosstieError, MissingDependencyError
from ...core.messages import message_of
from ...core.progress import CancelledError
from ..translation import tr, translated
from .parameters import MOVING, REFERENCE
from .request_reading import Pair, read_pair


class CrosstieAlgorithm(QgsProcessingAlgorithm):
    """Base class: layers are read in `prepare`, the work is done in `work`."""

    def __init__(self):
        super().__init__()
        self._problem: CrosstieError | None = None

    def createInstance(self) -> CrosstieAlgorithm:  # noqa: N802
        """Return a fresh instance for one run."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the provider's icon."""
        return self.provider().icon() if self.provider() else super().icon()

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read from the layers what the run needs; QGIS calls this on the main thread."""
        try:
            from .files import check_files

            check_files(self, parameters, context)
            self.prepare(parameters, context, feedback)
        except CrosstieError as error:
            # Raised from here, scripts would see "There were errors" instead of the sentence.
            self._problem = error
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Do the work, in any thread; a cancelled run returns nothing."""
        try:
            if self._problem is not None:
                raise self._problem
            return self.work(parameters, context, feedback)
        except CancelledError:
            return {}
        except CrosstieError as error:
            raise explained(error) from error

    @abstractmethod
    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Read the layers; may raise CrosstieError."""

    @abstractmethod
    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Return the results; may raise CrosstieError and CancelledError."""


class PairAlgorithm(CrosstieAlgorithm):
    """An algorithm on a moving and a reference layer."""

    def __init__(self):
        super().__init__()
        self._pair: Pair | None = None

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:  # noqa: N802
        """Refuse, before the run, the same layer on both sides."""
        fine, message = super().checkParameterValues(parameters, context)
        sources = [self._source_text(parameters, name, context) for name in (MOVING, REFERENCE)]
        if fine and sources[0] and sources[0] == sources[1]:
            return False, tr("The moving and the reference layer are the same. Choose two different ones.")
        return fine, message

    def _source_text(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        layer = self.parameterAsRasterLayer(parameters, name, context)
        return layer.source() if layer is not None else ""

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Read the two layers."""
        self._pair = read_pair(self, parameters, context)


def explained(error: CrosstieError) -> QgsProcessingException:
    """Return the error as Processing shows it: its sentence, and the command where one would help."""
    command = error.command if isinstance(error, MissingDependencyError) else ""
    return QgsProcessingException(f"{translated(message_of(error))} {install(command)}".strip())


def install(command: str) -> str:
    """Return the sentence with the command that installs a missing package; empty for none."""
    return tr("To install it: {0}").format(command) if command else ""
