"""In German and French: what is shown, what core says, and that the dock still fits into 320 px."""

from dataclasses import replace

import pytest
from crosstie.bench.review import review_context
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import Refused
from crosstie.host import language
from crosstie.host import said as said_module
from crosstie.host.processing.base import explained
from crosstie.host.processing.matching import FeedbackProgress
from crosstie.host.said import said
from crosstie.host.session import RegistrationSession
from crosstie.models.registry import MATCHERS
from crosstie.ui.accuracy.report import write
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from crosstie.ui.dock.message import Message
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea, QStyle


@pytest.fixture(params=["de", "fr"])
def spoken(request, project):
    translator = language.install(request.param)
    said_module.forget()
    yield request.param
    language.remove(translator)
    said_module.forget()


@pytest.fixture
def opened(spoken, qgis_canvas):
    session, dock = RegistrationSession(), CrosstieDock(qgis_canvas, MATCHERS.values())
    session.review.pace.expected_ms = lambda state: 0.0
    controller = Controller(dock, session, qgis_canvas)
    yield dock, session, controller
    controller.close_down()
    session.close_down()
    dock.close_down()
    dock.deleteLater()


def test_the_button_speaks(opened, spoken):
    dock, _session, _controller = opened
    text = dock.findChild(QPushButton, "match_button").text()
    assert text == {"de": "Layer &zuordnen", "fr": "&Apparier les couches"}[spoken]


def test_what_core_says_is_translated_with_what_varies(spoken):
    try:
        Affine.fit([[0, 0], [1, 1]], [[0, 0], [1, 1]])
    except CrosstieError as error:
        sentence = str(error)
    assert said(sentence) != sentence
    assert "3" in said(sentence) and "2" in said(sentence)
    several = "Fitted to 12 tie points, 3 of them checked by hand. They cover 40 % of the overlap."
    first, second = {
        "de": ("An 12 Verknüpfungspunkte angepasst, 3 davon", "Sie decken 40 % der"),
        "fr": ("Ajusté à 12 points homologues, dont 3", "Ils couvrent 40 % du"),
    }[spoken]
    assert first in said(several) and second in said(several)
    needs = said("Similarity needs 2 points at different places, 1 given: add 1 more point.")
    assert needs.startswith({"de": "Ähnlichkeit braucht", "fr": "Similitude"}[spoken])
    assert said("Nobody has ever written this.") == "Nobody has ever written this."
    assert said("") == ""


def test_reasons_and_messages_are_translated_where_they_are_shown(opened, spoken):
    dock, session, _controller = opened
    request = review_context(10).matched.request
    dock.show_outcome(Refused(request, ("No placement of the moving raster stands out from chance.",)))
    assert {"de": "hebt sich vom Zufall ab", "fr": "ne se distingue du hasard"}[spoken] in dock.findChild(
        QLabel, "reasons_label"
    ).text()
    dock.show_notice(Message("The folder /x does not exist. Choose another one.", "error"))
    assert {"de": "Der Ordner /x existiert nicht", "fr": "Le dossier /x n'existe pas"}[spoken] in dock.findChild(
        QLabel, "message_label"
    ).text()


def test_a_derived_class_speaks_too(opened, spoken):
    """Qt looks for a text under the name of the object's own class, not of the one that calls tr()."""
    _dock, session, controller = opened
    session.take(review_context(50).matched)
    controller.show_review()
    title = controller.review_parts.points.windowTitle()
    assert title == {"de": "Crosstie: Verknüpfungspunkte", "fr": "Crosstie : points homologues"}[spoken]


def test_everything_fits_into_320_px(opened):
    dock, session, controller = opened
    session.take(review_context(50).matched)
    session.review.set_enabled([1, 2], False)
    controller.show_review()
    controller.review_parts.show_accuracy()
    controller.review_parts.show_compare()
    controller.review_parts.show_moving()
    for each in (dock, *controller.review_parts.docks):
        assert each.minimumSizeHint().width() <= 320, each.objectName()
        for area in each.findChildren(QScrollArea):
            bar = area.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            assert area.widget().minimumSizeHint().width() + bar <= 320, f"{each.objectName()} scrolls sideways"


def test_mnemonics_do_not_clash(opened):
    dock, session, _controller = opened
    dock.show()
    session.take(review_context(50).matched)
    group = next(w for w in dock.findChildren(QPushButton) if w.objectName() == "match_button").parent()
    texts = [w.text() for w in group.findChildren((QLabel, QAbstractButton)) if w.isVisible()]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)), sorted(letters)


def test_english_again_afterwards(project):
    translator = language.install("de")
    language.remove(translator)
    assert QCoreApplication.translate("VerdictPage", "Re&view") == "Re&view"
    assert language.install("en") is None
    assert said("Reading") == "Reading"


def test_the_report_speaks(spoken, tmp_path):
    path = tmp_path / "report.html"
    known = review_context(50)
    outcome = replace(known.matched, reasons=("Fitted to 12 tie points.",), verdict="review")
    write(path, outcome, outcome.accuracy, None, [])
    page = path.read_text(encoding="utf-8")
    wanted = {
        "de": (
            '<html lang="de">',
            "Bericht der Registrierung",
            "An 12 Verknüpfungspunkte",
            "Genauigkeit",
            "in Gebrauch",
        ),
        "fr": ('<html lang="fr">', "Rapport du recalage", "Ajusté à 12 points homologues", "Précision", "utilisé"),
    }[spoken]
    for words in wanted:
        assert words in page
    for words in ("Accuracy<", "share of", "Needs review", "Fitted to", "Made with", "residual, ", "control points"):
        assert words not in page


def test_processing_speaks(spoken):
    class Heard(QgsProcessingFeedback):
        stages = []

        def setProgressText(self, text):  # noqa: N802 (QGIS calls it)
            self.stages.append(text)

    error = explained(CrosstieError("The folder /x does not exist. Choose another one."))
    assert {"de": "Der Ordner /x existiert nicht", "fr": "Le dossier /x n'existe pas"}[spoken] in str(error)
    feedback = Heard()
    FeedbackProgress(feedback)("Reading", 0.1)
    assert feedback.stages == [{"de": "Lesen", "fr": "Lecture"}[spoken]]
