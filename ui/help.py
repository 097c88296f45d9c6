"""Explains each control: tooltips for those that have none, and “What's this?” texts for all."""

from __future__ import annotations

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

from ..host.translation import tr
from .accessibility import make_accessible

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip
PARTS_OF = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
"""Widgets whose inner widgets are not controls of Crosstie."""


def explain(root: QWidget) -> None:
    """Give every control under `root`, and every entry of its menus, a tooltip and a “What's this?” text."""
    tips, longer = _tips(), _longer()
    found = controls(root)
    for control in found:
        if not control.toolTip():
            control.setToolTip(tips.get(control.objectName(), ""))
        if not control.whatsThis():
            control.setWhatsThis(longer.get(control.objectName(), control.toolTip()))
    make_accessible(found)
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
        "moving_layer": tr("The raster to correct"),
        "reference_layer": tr("The layer whose position you trust"),
        "collapseButton": tr("Shows or hides the options"),
        "matcher_picker": tr("The method that compares the two layers"),
        "scene_edit": tr("Words for what both layers show, separated by commas"),
        "land_cover_layer": tr("A land-cover raster that describes the scene if you give no words"),
        "coarse_picker": tr("The coarse search that places the layer before points are matched"),
        "heights_layer": tr("Heights above the ellipsoid; without a layer, that of the camera model"),
        "transform_picker": tr("The kinds of transform to try"),
        "neatline_picker": tr("The map frame of a scanned sheet; what lies outside it is not matched"),
        "area_picker": tr("The part of the reference to search"),
        "use_layer": tr("Only areas inside these polygons are matched"),
        "ignore_layer": tr("Areas inside these polygons are not matched"),
        "prior_picker": tr("Whether to use the present position of the moving layer"),
        "whereabouts_picker": tr(
            "Whether it is looked for all over a reference that is much larger, by an index of it"
        ),
        "places_clear": tr("Removes the placement by hand"),
        "dense_picker": tr("Matches the whole scene at native resolution, on a grid of tie points"),
        "device_picker": tr("The device to compute on"),
        "command_text": tr("The command that installs what is missing"),
        "details_button": tr("Shows the details of the message"),
        "details_text": tr("Details of the message"),
        "cancel_button": tr("Stops the task within a second; nothing is changed"),
        "export_button": tr("Writes the result to files for other programs"),
        "order_picker": tr("The order in which points are shown"),
        "history_view": tr("All steps: click one to return to it"),
        "points_filter": tr("Shows only the points that contain a text or meet a condition"),
        "batch_table": tr("The rows to register; right-click for the actions on the selected ones"),
        "points_table": tr("The tie points; right-click for the actions on the selected ones"),
        "family_picker": tr("The transform that is fitted to the points in use"),
        "search_cancel": tr("Stops the search; the points stay as they are"),
        "families_table": tr("Error of each transform on areas that its fit has not seen; smaller is better"),
        "compare_mode": tr("How the registered layer is shown over the reference"),
        "compare_amount": tr("Opacity, position of the divider, speed, or size of the squares"),
    }


def _longer() -> dict[str, str]:
    """Return “What's this?” texts by object name, where there is more to say than the tooltip does."""
    return {
        "match_button": tr(
            "Finds rotation, scale and shift automatically, then tie points; fits a transform and assesses it. No "
            "file is written. If there is no reliable match, Crosstie says so."
        ),
        "apply_button": tr(
            "Writes the registered raster with all its bands, values and nodata to a new file beside the moving one, "
            "and adds it to the map. Your files are not changed."
        ),
        "prior_picker": tr(
            "The georeference is used as a first guess, which the images must confirm. If the layer is far from its "
            "correct position, ignore its georeference: then the whole area is searched."
        ),
        "transform_picker": tr(
            "Automatic takes the simplest transform that does as well as any other on areas that the fit has not seen. "
            "A shift needs one point, a similarity two, an affine transform three, a projective one four."
        ),
        "points_filter": tr(
            "A text that the point must contain, or a condition in QGIS's expression language with the names of the "
            "columns: residual > 2 and not locked, origin = 'manual', confidence < 0.5."
        ),
        "confidence_slider": tr(
            "Points below this confidence are not used, except those that you have accepted, placed or locked. The "
            "matcher does not run again."
        ),
        "residual_slider": tr(
            "Points with a larger residual are not used; points with a smaller one are used again, also if the "
            "matcher had rejected them. At the right end the decisions of the matcher apply."
        ),
        "make_check": tr("Check points are not used in the fit, so their RMSE is independent."),
        "remove_worst": tr(
            "Takes the point with the largest residual out of use, fits again, and repeats this until the RMSE that "
            "you ask for is reached. Locked points stay. It can be undone in one step."
        ),
        "import_points": tr(
            "Adds the points of a file of the Georeferencer, GDAL, ENVI, ArcGIS, Metashape, AROSICS or IIIF, or of a "
            "GeoPackage, GeoJSON or table. It can be undone in one step."
        ),
        "thin_points": tr("Takes points out of use where they are dense, so that the others cover the image evenly."),
        "revert_points": tr("Restores the points as the matcher found them. It can be undone."),
        "families_table": tr(
            "The overlap is divided into nine areas; each is predicted from the points of the others. The RMSE of "
            "these predictions shows whether a transform with more parameters is better or only follows the noise."
        ),
        "accuracy_report": tr(
            "Writes a self-contained HTML page: verdict, accuracy, figures, the transform, the files with their "
            "hashes, all parameters and versions, and every point; or JSON for other programs."
        ),
        "registration_picker": tr(
            "Each match of this project is kept with its points, decisions and transform. Matches are saved with the "
            "project, in a GeoPackage beside it, and can be restored after a crash."
        ),
    }
