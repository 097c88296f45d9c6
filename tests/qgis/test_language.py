"""In other languages: what is shown, what core says, and that the dock still fits into 320 px."""

import re
import time
from dataclasses import replace

import pytest
from crosstie.bench.review import review_context
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry.matrix import Affine
from crosstie.core.geometry.transform_names import transform_name
from crosstie.core.messages import joined, message
from crosstie.core.outcome import Refused
from crosstie.core.registration.pipeline import NOTHING_FOUND
from crosstie.core.review.review_file import Saved, from_text, to_text
from crosstie.host import language
from crosstie.host.processing.base import explained
from crosstie.host.processing.matching import FeedbackProgress
from crosstie.host.session import RegistrationSession
from crosstie.host.translation import translated
from crosstie.models.registry import MATCHERS
from crosstie.tools.translations import LANGUAGES
from crosstie.ui.accuracy.report import write
from crosstie.ui.batch.parts import BatchParts
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from crosstie.ui.dock.message import Message
from crosstie.ui.review.mode import COLUMN_PX, ReviewMode
from crosstie.ui.widgets.labels import WrappedLabel
from qgis.core import QgsProcessingFeedback
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QStyle,
    QTabBar,
    QWidget,
)


@pytest.fixture(params=["de", "fr"])
def spoken(request, project):
    translator = language.install(request.param)
    yield request.param
    language.remove(translator)


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


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es_MX", "capas"),
        ("pt_BR", "camadas"),
        ("pt_PT", "camadas"),
        ("zh-Hans", "匹配"),
        ("zh_CN", "匹配"),
        ("ja_JP", "対応"),
    ],
)
def test_a_language_is_one_file(project, qgis_canvas, locale, words):
    translator = language.install(locale)
    try:
        dock = CrosstieDock(qgis_canvas, MATCHERS.values())
        assert words in dock.findChild(QPushButton, "match_button").text()
        dock.close_down()
        dock.deleteLater()
    finally:
        language.remove(translator)


def test_the_button_speaks(opened, spoken):
    dock, _session, _controller = opened
    text = dock.findChild(QPushButton, "match_button").text()
    assert text == {"de": "Layer &zuordnen", "fr": "&Apparier les couches"}[spoken]


def test_what_core_says_is_translated_with_what_varies(spoken):
    with pytest.raises(CrosstieError) as caught:
        Affine.fit([[0, 0], [1, 1]], [[0, 0], [1, 1]])
    needs = translated(caught.value.message)
    assert (
        needs
        == {
            "de": "Die Transformation (affin) braucht 3 Punkte an verschiedenen Orten, gegeben sind 2: "
            "fügen Sie 1 weiteren Punkt hinzu.",
            "fr": "La transformation (affine) demande 3 points en des lieux différents, 2 sont donnés : "
            "ajoutez 1 point de plus.",
        }[spoken]
    )
    assert translated("Nobody has ever written this.") == "Nobody has ever written this."
    assert translated("") == ""


def test_outcomes_are_translated_after_they_were_saved(spoken):
    matched = review_context(50).matched
    reasons = (
        message("{count} of {matches} matches agree on one {transform} transform.", count=48, matches=50,
                transform=transform_name("similarity")),
        joined([message("They cover {percent:.0f} % of the overlap.", percent=40.4), "An old sentence."]),
    )  # fmt: skip
    found = from_text(to_text(Saved(replace(matched, reasons=reasons), None))).matched
    assert [translated(reason) for reason in found.reasons] == {
        "de": [
            "48 von 50 Übereinstimmungen passen zu einer Transformation (Ähnlichkeit).",
            "Sie decken 40 % der Überlappung ab. An old sentence.",
        ],
        "fr": [
            "48 correspondances sur 50 s'accordent sur une transformation (similitude).",
            "Ils couvrent 40 % du recouvrement. An old sentence.",
        ],
    }[spoken]


def test_reasons_and_messages_are_translated_where_they_are_shown(opened, spoken):
    dock, session, _controller = opened
    request = review_context(10).matched.request
    dock.show_outcome(Refused(request, (NOTHING_FOUND,)))
    assert {"de": "hebt sich vom Zufall ab", "fr": "ne se distingue du hasard"}[spoken] in dock.findChild(
        QWidget, "reasons"
    ).text()
    dock.show_notice(Message(message("The folder {folder} does not exist. Choose another one.", folder="/x"), "error"))
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


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
def test_everything_fits_into_320_px(opened):
    dock, session, controller = opened
    session.take(review_context(50).matched)
    session.review.set_enabled([1, 2], False)
    controller.show_review()
    controller.review_parts.show_accuracy()
    controller.review_parts.show_compare()
    controller.review_parts.show_moving()
    many = BatchParts(controller, QgsMapCanvas(), None)
    many.batch.add_rasters(["/nowhere/a.tif"])
    for each in (dock, *controller.review_parts.docks, many.dock):
        assert each.minimumSizeHint().width() <= 320, each.objectName()
        for area in each.findChildren(QScrollArea):
            bar = area.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            assert area.widget().minimumSizeHint().width() + bar <= 320, f"{each.objectName()} scrolls sideways"
    many.close_down()
    many.dock.deleteLater()


def settle(spin):
    """Let layouts come to rest."""
    end = time.monotonic() + 0.2
    spin(lambda: time.monotonic() > end)


def cut(label):
    """Return the words of a label that are wider than it, as far as they are parted; Chinese and Japanese have none."""
    words = re.split(r"[\s\u00ad]+", QLabel.text(label))
    wide = [word for word in words if label.fontMetrics().horizontalAdvance(word) > label.width()]
    return [word for word in wide if max(word) < "\u2e80"]


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
@pytest.mark.parametrize("outcome", ["none", "accepted", "refused"])
def test_letters_twice_as_large_are_not_cut(opened, spin, outcome):
    dock, session, _controller = opened
    matched = review_context(50).matched
    reasons = (
        message("{count} of {matches} matches agree on one {transform} transform.", count=48, matches=50,
                transform=transform_name("similarity")),
        NOTHING_FOUND,
    )  # fmt: skip
    shown = {
        "none": None,
        "accepted": replace(matched, reasons=reasons),
        "refused": Refused(matched.request, reasons, tie_points=matched.tie_points),
    }[outcome]
    dock.setStyleSheet("* { font-size: 20pt }")
    dock.resize(360, 1100)
    dock.show()
    dock.show_outcome(shown)
    if outcome == "accepted":
        dock.findChild(QAbstractButton, "why_button").click()
    spin(lambda: dock.width() == 360)
    settle(spin)
    assert dock._settings.height() >= dock._settings.sizeHint().height(), "the layers stay in sight"
    assert dock.minimumSizeHint().width() <= 360
    assert [area for area in dock.findChildren(QScrollArea) if area.horizontalScrollBar().isVisible()] == []
    labels = [label for label in dock.findChildren(WrappedLabel) if label.isVisible()]
    assert len(labels) > 3
    assert {label.objectName(): cut(label) for label in labels if cut(label)} == {}
    buttons = [each for each in dock.findChildren(QPushButton) if each.isVisible()]
    lines = [(each, line.replace("&", "")) for each in buttons for line in each.text().split("\n")]
    assert [line for each, line in lines if each.fontMetrics().horizontalAdvance(line) > each.width()] == []


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
def test_the_tabs_of_the_review_have_room_for_their_words(spoken, fresh_settings, spin):
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1100, 768)
    window.show()
    titles = ("Patches", "Points", "Residuals", "Accuracy", "History", "Result", "Compare")
    mode = ReviewMode(window)
    *first, last = {QDockWidget(window): QCoreApplication.translate("ReviewParts", each) for each in titles}.items()
    mode.enter(dict(first))
    mode.add(*last)
    spin(lambda: any(bar.count() == len(titles) for bar in window.findChildren(QTabBar)), 5)
    bar = next(bar for bar in window.findChildren(QTabBar) if bar.count() == len(titles))
    settle(spin)
    assert bar.width() >= min(bar.sizeHint().width(), COLUMN_PX[1])
    assert window.width() == 1100, "the window keeps its size"
    window.deleteLater()


def test_a_number_and_its_unit_stay_on_one_line(qgis_canvas):
    label = WrappedLabel("99 % besser, 3 px, 4 Punkte, 5 s'accordent")
    assert QLabel.text(label) == label.text(), "not yet shown"
    label.show()
    assert QLabel.text(label) == "99\u00a0% besser, 3\u00a0px, 4 Punkte, 5 s'accordent"


def test_names_of_files_are_not_parted(qgis_canvas):
    label = WrappedLabel("Geschrieben: /home/verknüpfungspunkte/übereinstimmungen_2.tif, Verknüpfungspunkte")
    label.resize(60, 300)
    label.show()
    assert "/home/verknüpfungspunkte/übereinstimmungen_2.tif" in QLabel.text(label)
    assert "Verk\u00adnüp\u00adfungs\u00adpunkte" in QLabel.text(label)
    assert "\u00ad" not in label.text()


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
def test_the_settings_do_not_scroll_where_there_is_room(opened, spin):
    dock, _session, _controller = opened
    dock.show()
    for width in (320, 360):
        dock.resize(width, 650)
        settle(spin)
        assert dock._settings.height() == dock._settings.sizeHint().height()
        assert not dock._settings.verticalScrollBar().isVisible()


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
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
    assert translated(message("Reading")) == "Reading"


def test_the_report_speaks(spoken, tmp_path):
    path = tmp_path / "report.html"
    known = review_context(50)
    outcome = replace(known.matched, reasons=(message("Fitted to {count} tie points.", count=12),), verdict="review")
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

    error = explained(CrosstieError(message("The folder {folder} does not exist. Choose another one.", folder="/x")))
    assert {"de": "Der Ordner /x existiert nicht", "fr": "Le dossier /x n'existe pas"}[spoken] in str(error)
    feedback = Heard()
    FeedbackProgress(feedback)(message("Reading"), 0.1)
    assert feedback.stages == [{"de": "Lesen", "fr": "Lecture"}[spoken]]


def test_templates_that_windows_know_by_heart_are_still_written_somewhere():
    from crosstie.host.dependencies import ABOUT_MISSING
    from crosstie.tools.translations import read, ts
    from crosstie.ui.wording.reason_places import PLACES, without_formats

    known = {entry.source for entry in read(ts("de"))}
    assert {*ABOUT_MISSING} <= known
    assert {*PLACES} <= {*map(without_formats, known)}
