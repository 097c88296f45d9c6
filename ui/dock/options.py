"""The optional settings of a match: collapsed at first, with defaults that suit most pairs."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QVBoxLayout, QWidget

from ...host import settings
from ...host.translation import translated
from ..widgets.combo import narrow
from ..widgets.labels import caption, hint_label
from ..widgets.layer_combo import LayerCombo
from .area import AreaPicker
from .bands import BandPicker
from .frame_picker import FramePicker
from .missing import MissingHint
from .on_demand import HeightsField
from .place_row import PlaceRow
from .placing_panel import PlacingPanel
from .scene import SceneField
from .search_row import SearchRow

CAMERA = "rpc-bias"
"""The transform that reads heights."""
MOST_OFF_PX = 9999.0


class OptionsGroup(QgsCollapsibleGroupBox):
    """Everything of a MatchRequest besides the layers, each under its own label."""

    changed = pyqtSignal()

    def __init__(self, matchers: Iterable, canvas: QgsMapCanvas, parent: QWidget | None = None):
        """`matchers` are entries with name, title, description and missing()."""
        super().__init__(parent)
        self.setObjectName("options_group")
        self.setTitle(self.tr("&Options"))
        self._entries = {entry.name: entry for entry in matchers}
        self.matcher = self._combo("matcher_picker", [(self._title(e), e.name) for e in self._entries.values()])
        self._description = hint_label("matcher_description")
        self._missing = MissingHint()
        self.scene = SceneField()
        self.transform = self._combo("transform_picker", self._transforms())
        self.area = AreaPicker(canvas)
        self.use = self._polygons("use_layer", self.tr("No layer: use everything"))
        self.ignore = self._polygons("ignore_layer", self.tr("No layer: ignore nothing"))
        self.frame = FramePicker()
        self.corners = self._corners()
        self.prior = self._combo("prior_picker", self._priors())
        self.accuracy = self._accuracy()
        self.whereabouts = PlaceRow(canvas)
        self.moving_bands = BandPicker("moving")
        self.reference_bands = BandPicker("reference")
        self.places = PlacingPanel(canvas)
        self.heights = HeightsField()
        self.search = SearchRow()
        self.dense = self._combo(
            "dense_picker",
            [
                (self.tr("Automatic: where native pixels disagree"), "auto"),
                (self.tr("No"), "off"),
                (self.tr("Yes, as far apart as suits the scene"), "on"),
                (self.tr("Yes, every {0} pixels").format(25), "25"),
                (self.tr("Yes, every {0} pixels").format(50), "50"),
                (self.tr("Yes, every {0} pixels").format(100), "100"),
            ],
        )
        self.device = self._combo(
            "device_picker",
            [
                (self.tr("Automatic"), "auto"),
                (self.tr("Processor (CPU)"), "cpu"),
                (self.tr("Graphics card (CUDA)"), "cuda"),
                (self.tr("Apple graphics (MPS)"), "mps"),
            ],
        )
        self._lay_out()
        self._restore()
        self._describe()
        self._on_transform()
        self.matcher.currentIndexChanged.connect(self._on_matcher)
        self.transform.currentIndexChanged.connect(self._on_transform)
        self.device.currentIndexChanged.connect(lambda: settings.device.set(self.device.currentData()))
        self.area.changed.connect(self.changed)
        self.scene.changed.connect(self.changed)
        self.places.changed.connect(self.changed)
        self.use.layerChanged.connect(self.changed)
        self.ignore.layerChanged.connect(self.changed)
        self.frame.changed.connect(self.changed)
        self.whereabouts.changed.connect(self.changed)
        self.setCollapsed(True)

    def _title(self, entry) -> str:
        """Return the title of a matcher, in the user's language if it is translated."""
        known = {
            "auto": self.tr("Automatic"),
            "structural": self.tr("Structure"),
            "dgim": self.tr("Learned"),
            "cstf": self.tr("Keypoints"),
            "tar": self.tr("Text-assisted"),
            "epimask": self.tr("Epipolar"),
        }
        return known.get(entry.name, entry.title)

    def matcher_entry(self):
        """Return the chosen matcher's entry, None where the table is empty."""
        return self._entries.get(self.matcher.currentData())

    def _on_matcher(self) -> None:
        self._describe()
        settings.matcher.set(self.matcher.currentData())
        self.changed.emit()

    def _on_transform(self) -> None:
        self.heights.ask(self.transform.currentData() == CAMERA)

    def _describe(self) -> None:
        entry = self.matcher_entry()
        self._description.setText(translated(entry.description) if entry else "")
        self._missing.describe(entry)
        self.scene.ask(entry is not None and getattr(entry, "reads_scene", False))

    def _restore(self) -> None:
        """Restore matcher and device of the last session, if they still exist."""
        for combo, setting in ((self.matcher, settings.matcher), (self.device, settings.device)):
            index = combo.findData(setting.get())
            combo.setCurrentIndex(max(index, 0))

    def _transforms(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Automatic: the simplest that fits"), "auto"),
            (self.tr("Shift"), "shift"),
            (self.tr("Shift, rotation and scale"), "similarity"),
            (self.tr("Affine"), "affine"),
            (self.tr("Projective"), "projective"),
            (self.tr("Polynomial, 2nd order"), "polynomial2"),
            (self.tr("Polynomial, 3rd order"), "polynomial3"),
            (self.tr("Thin-plate spline"), "thin-plate-spline"),
            (self.tr("Local flow"), "flow"),
            (self.tr("Triangles, each affine"), "piecewise"),
            (self.tr("Camera model (RPC), bias corrected"), CAMERA),
        ]

    def _priors(self) -> list[tuple[str, str]]:
        return [(self.tr("Use it as a first guess"), "auto"), (self.tr("Ignore it: search everywhere"), "none")]

    def _combo(self, name: str, items: list[tuple[str, str]]) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        narrow(combo)
        for title, key in items:
            combo.addItem(title, key)
        return combo

    def _polygons(self, name: str, none: str) -> LayerCombo:
        return LayerCombo(name, QgsMapLayerProxyModel.Filter.PolygonLayer, none=none)

    def _accuracy(self) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName("georeference_accuracy")
        box.setRange(0.0, MOST_OFF_PX)
        box.setDecimals(1)
        box.setPrefix(self.tr("off by up to "))
        box.setSuffix(" px")
        box.setSpecialValueText(self.tr("How good it is: unknown"))
        tip = self.tr(
            "How far the georeference may be off, in pixels of the reference. Where texture repeats, as in orchards, "
            "one that is good to less than half a row tells which row it is."
        )
        box.setToolTip(tip)
        box.setAccessibleName(tip)
        box.setMinimumWidth(60)
        return box

    def _corners(self) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName("sheet_corners")
        edit.setPlaceholderText("5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326]")
        edit.setToolTip(self.tr("Where the corners of the map frame lie: x and y of each, and the CRS"))
        edit.setAccessibleName(edit.toolTip())
        edit.setMinimumWidth(60)
        return edit

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(3)
        rows = (
            (self.tr("Ma&tcher"), self.matcher),
            (None, self._description),
            (None, self._missing),
            (None, self.scene),
            (self.tr("Trans&form"), self.transform),
            (None, self.heights),
            (self.tr("&Area"), self.area),
            (self.tr("&Use only inside the polygons of"), self.use),
            (self.tr("&Ignore inside the polygons of"), self.ignore),
            (self.tr("Map frame of a s&can"), self.frame),
            (None, self.corners),
            (self.tr("&Georeference of the moving layer"), self.prior),
            (None, self.accuracy),
            (self.tr("Where to loo&k, and at which scale"), self.whereabouts),
            (self.tr("Place by &hand"), self.places),
            (self.tr("&Bands and contrast, moving layer"), self.moving_bands),
            (self.tr("Ba&nds and contrast, reference layer"), self.reference_bands),
            (self.tr("Tie point&s over the whole scene"), self.dense),
            (self.tr("Compute &with"), self.device),
            (self.tr("Working si&ze and random seed"), self.search),
        )
        for title, widget in rows:
            if title:
                column.addWidget(caption(title, widget))
            column.addWidget(widget)

    def close_down(self) -> None:
        """Remove everything from the canvas."""
        self.area.close_down()
        self.places.close_down()
        self.whereabouts.close_down()

    def use_layer(self) -> QgsVectorLayer | None:
        """Return the polygons to match inside of."""
        return self.use.currentLayer()

    def ignore_layer(self) -> QgsVectorLayer | None:
        """Return the polygons to leave out."""
        return self.ignore.currentLayer()
