"""What each control is for: tooltips for those that have none, and “What's this?” texts for all."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QAction,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QToolButton,
    QWidget,
)

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip
PARTS_OF = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
"""Widgets whose own insides are no controls of ours."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def explain(root: QWidget) -> None:
    """Give every control under `root`, and every entry of its menus, a tooltip and a “What's this?” text."""
    tips, longer = _tips(), _longer()
    for control in controls(root):
        if not control.toolTip():
            control.setToolTip(tips.get(control.objectName(), ""))
        if not control.whatsThis():
            control.setWhatsThis(longer.get(control.objectName(), control.toolTip()))
    for action in actions(root):
        if not action.whatsThis():
            action.setWhatsThis(longer.get(action.objectName(), action.toolTip()))


def controls(root: QWidget) -> list[QWidget]:
    """Return what a person can click or type into, without the insides of other controls."""
    found = [w for w in root.findChildren(QWidget) if isinstance(w, CONTROLS) and not isinstance(w, QScrollBar)]
    return [w for w in found if not w.objectName().startswith("qt_") and not _is_inside(w)]


def actions(root: QWidget) -> list[QAction]:
    """Return the entries of the menus under `root`, and what belongs to it itself."""
    buttons = [w for kind in (QPushButton, QToolButton) for w in root.findChildren(kind)]
    menus = {*root.findChildren(QMenu), *(button.menu() for button in buttons if button.menu() is not None)}
    listed = [action for menu in menus for action in menu.actions()] + list(root.actions())
    return [action for action in listed if not action.isSeparator() and action.text()]


def _is_inside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        # The list that a combo box opens lies in a window of its own.
        if isinstance(parent, PARTS_OF) or parent.inherits("QComboBoxPrivateContainer"):
            return True
        parent = parent.parentWidget()
    return False


def _tips() -> dict[str, str]:
    """Return tooltips by object name."""
    return {
        "moving_layer": _tr("The raster that lies wrong and is to be moved"),
        "reference_layer": _tr("The layer that lies right"),
        "collapseButton": _tr("Shows or hides the options"),
        "matcher_picker": _tr("How places are compared"),
        "scene_edit": _tr("Words for what both layers show, between commas"),
        "land_cover_layer": _tr("A raster of classes, which says what is in the scene where nothing is typed"),
        "coarse_picker": _tr("What places the layer before points are matched"),
        "heights_layer": _tr(
            "Metres above the ellipsoid; without a layer the height that the camera model is made for"
        ),
        "transform_picker": _tr("Which kinds of transform are tried"),
        "area_picker": _tr("Where to look for matches"),
        "use_layer": _tr("Only what lies inside these polygons is matched"),
        "ignore_layer": _tr("What lies inside these polygons is not matched"),
        "prior_picker": _tr("Whether to believe where the moving layer lies now"),
        "places_clear": _tr("Forgets the places shown by hand"),
        "device_picker": _tr("Where to compute"),
        "command_text": _tr("The command that brings what is missing"),
        "details_button": _tr("Shows what stands behind the message"),
        "details_text": _tr("Details of the message"),
        "cancel_button": _tr("Stops the task within a second; nothing is changed"),
        "export_button": _tr("Writes the result to files that other programs read"),
        "order_picker": _tr("Which point comes next"),
        "history_view": _tr("All steps: click one to go there"),
        "points_filter": _tr("Shows only the points that contain a text or fulfil a condition"),
        "points_table": _tr("The tie points; right click for what can be done with the selected ones"),
        "family_picker": _tr("The transform that is fitted to the points in use"),
        "search_cancel": _tr("Stops the search; the points stay as they are"),
        "families_table": _tr("How well each transform predicts areas that it has not seen; smaller is better"),
        "compare_mode": _tr("How the registered layer is shown over the reference"),
        "compare_amount": _tr("Opacity, place of the divider, rate, or size of the squares"),
        "swipe_button": _tr("Drag the divider on the map itself"),
    }


def _longer() -> dict[str, str]:
    """Return “What's this?” texts by object name, where there is more to say than the tooltip does."""
    return {
        "match_button": _tr(
            "Finds rotation, scale and shift by itself, then tie points, fits a transform and judges it. "
            "Nothing is written. Where no reliable match exists, it says so."
        ),
        "apply_button": _tr(
            "Writes the registered raster with all its bands, values and nodata to a new file beside the moving "
            "one, and adds it to the map. Your files stay as they are."
        ),
        "prior_picker": _tr(
            "A georeference is believed as far as the images bear it out. If the layer lies in a quite wrong place, "
            "ignore its georeference: then everything is searched."
        ),
        "transform_picker": _tr(
            "Automatic takes the simplest transform that predicts areas which it has not seen as well as any other. "
            "A shift needs one point, a similarity two, an affine transform three, a projective one four."
        ),
        "points_filter": _tr(
            "A text that a point has to contain, or a condition in QGIS's expression language with the names of the "
            "columns: residual > 2 and not locked, origin = 'manual', confidence < 0.5."
        ),
        "confidence_slider": _tr(
            "Points below this confidence are not used. Points that you have accepted, placed or locked stay. The "
            "matcher is not run again."
        ),
        "residual_slider": _tr(
            "Points that fit worse than this are not used, and those that fit are used again, also ones that the "
            "matcher had rejected. At the right end its decisions stand."
        ),
        "make_check": _tr("Check points are not fitted: their RMSE is an independent figure."),
        "remove_worst": _tr(
            "Takes the point that fits worst out of use, fits again, and so on until the RMSE is what you ask for. "
            "Locked points stay. One step that can be undone."
        ),
        "import_points": _tr(
            "Adds the points of a file: of the Georeferencer, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF, a "
            "GeoPackage, GeoJSON or a table. One step that can be undone."
        ),
        "thin_points": _tr("Takes points out of use where there are many, so that the rest covers the image evenly."),
        "revert_points": _tr("Goes back to the points as the matcher left them; itself a step that can be undone."),
        "families_table": _tr(
            "The overlap is cut into nine areas; each is predicted from the points of the others. The RMSE of these "
            "predictions shows whether a richer transform is worth it or only follows the noise."
        ),
        "accuracy_report": _tr(
            "Writes an HTML page that needs nothing from elsewhere: verdict, accuracy, figures, the transform, the "
            "files with their hashes, all parameters and versions, and every point. As JSON for programs."
        ),
        "registration_picker": _tr(
            "Each match of this project is kept with its points, decisions and transform. They are saved with the "
            "project, in a GeoPackage beside it, and secured against a crash while you work."
        ),
    }
