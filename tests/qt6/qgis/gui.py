"""QGIS's widgets and its canvas, without maps: items, tools and signals are as there."""

from __future__ import annotations

import contextlib
import enum

from PyQt6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QCursor, QMouseEvent, QPainterPath, QPen
from PyQt6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from .core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)
from .missing import missing


def __getattr__(name: str):
    if not name.startswith("Qgs"):
        raise AttributeError(name)
    globals()[name] = found = missing(name)
    return found


class QgsMapMouseEvent(QMouseEvent):
    """A mouse event that knows its canvas."""

    def __init__(self, canvas, event):
        super().__init__(
            event.type(), event.position(), event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        self._canvas = canvas

    def mapPoint(self):
        return self._canvas.getCoordinateTransform().toMapCoordinates(self.pos())

    def pixelPoint(self):
        return self.pos()


class QgsMapCanvas(QGraphicsView):
    """The canvas: it draws its items, and no map."""

    extentsChanged = pyqtSignal()
    rotationChanged = pyqtSignal(float)
    scaleChanged = pyqtSignal(float)
    destinationCrsChanged = pyqtSignal()
    transformContextChanged = pyqtSignal()
    layersChanged = pyqtSignal()
    mapToolSet = pyqtSignal(object, object)
    mapCanvasRefreshed = pyqtSignal()
    renderStarting = pyqtSignal()
    renderComplete = pyqtSignal(object)
    xyCoordinates = pyqtSignal(object)
    keyPressed = pyqtSignal(object)
    keyReleased = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._settings, self._tool = QgsMapSettings(), None
        self.setScene(QGraphicsScene(self))
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mapSettings(self):
        return self._settings

    def getCoordinateTransform(self):
        return self._settings.mapToPixel()

    def extent(self):
        return self._settings.extent() if not self._settings.rotation() else self._settings.visibleExtent()

    def setExtent(self, box, *_magnified):
        if not box.isEmpty():
            self._settings._extent = self._settings.fitted(box)
            self._moved(self.extentsChanged)

    def center(self):
        return self._settings._extent.center()

    def setCenter(self, place):
        box = self._settings.extent()
        box.scale(1.0, place)
        self.setExtent(box)

    def zoomByFactor(self, factor, center=None, *_lock):
        box = self._settings.extent()
        box.scale(factor, center)
        self.setExtent(box)

    def mapUnitsPerPixel(self):
        return self._settings.mapUnitsPerPixel()

    def rotation(self):
        return self._settings.rotation()

    def setRotation(self, degrees):
        if degrees != self.rotation():
            self._settings._rotation = degrees
            self.rotationChanged.emit(degrees)
            self._moved(self.extentsChanged)

    def setDestinationCrs(self, crs):
        before = self._settings.destinationCrs()
        if crs != before:
            if before.isValid() and crs.isValid():
                with contextlib.suppress(QgsCsException):
                    box = QgsCoordinateTransform(before, crs).transformBoundingBox(self._settings.extent())
                    self._settings._extent = self._settings.fitted(box)
            self._settings._crs = crs
            self.destinationCrsChanged.emit()
            self._moved(self.extentsChanged)

    def layers(self, *_expand):
        return self._settings.layers()

    def setLayers(self, layers):
        if list(layers) != self._settings._layers:
            self._settings._layers = list(layers)
            self.layersChanged.emit()

    def mapTool(self):
        return self._tool

    def setMapTool(self, tool, *_clean):
        before = self._tool
        if before is tool:
            return
        if before is not None:
            before.deactivate()
        self._tool = tool
        self.mapToolSet.emit(tool, before)
        if tool is not None:
            tool.activate()

    def unsetMapTool(self, tool):
        if self._tool is tool:
            tool.deactivate()
            self._tool = None
            self.mapToolSet.emit(None, tool)

    def refresh(self):
        self.viewport().update()
        self.mapCanvasRefreshed.emit()

    def stopRendering(self):
        """There is nothing to stop."""

    def setCanvasColor(self, colour):
        self.setBackgroundBrush(colour)

    def enableAntiAliasing(self, _on):
        """Always."""

    def isDrawing(self):
        return False

    def waitWhileRendering(self):
        """There is nothing to wait for."""

    def _moved(self, signal):
        for item in self.scene().items():
            if hasattr(item, "updatePosition"):
                item.updatePosition()
        signal.emit()
        self.viewport().update()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        size = self.viewport().size()
        if size.width() > 0 and size.height() > 0:
            self.setSceneRect(QRectF(0, 0, size.width(), size.height()))
            self._settings._size = size
            self.setExtent(self._settings.extent())

    def _ask(self, name, event):
        if self._tool is not None:
            getattr(self._tool, name)(QgsMapMouseEvent(self, event))

    def mousePressEvent(self, event):
        self._ask("canvasPressEvent", event)

    def mouseReleaseEvent(self, event):
        self._ask("canvasReleaseEvent", event)

    def mouseMoveEvent(self, event):
        self._ask("canvasMoveEvent", event)
        self.xyCoordinates.emit(self.getCoordinateTransform().toMapCoordinates(event.pos()))

    def mouseDoubleClickEvent(self, event):
        self._ask("canvasDoubleClickEvent", event)

    def wheelEvent(self, event):
        if self._tool is not None:
            self._tool.wheelEvent(event)
        if not event.isAccepted() or self._tool is None:
            self.zoomByFactor(0.5 if event.angleDelta().y() > 0 else 2.0)

    def keyPressEvent(self, event):
        if self._tool is not None:
            self._tool.keyPressEvent(event)
        if event.isAccepted():  # a tool says that it has handled a key by ignoring it
            self._pan(event.key())
        self.keyPressed.emit(event)

    def _pan(self, key):
        keys, middle, box = Qt.Key, self.center(), self.extent()
        by = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, 1), keys.Key_Down: (0, -1)}.get(key)
        if by is not None:
            x, y = middle.x() + by[0] * box.width() / 4, middle.y() + by[1] * box.height() / 4
            self.setCenter(QgsPointXY(x, y))

    def keyReleaseEvent(self, event):
        if self._tool is not None:
            self._tool.keyReleaseEvent(event)


class QgsMapCanvasItem(QGraphicsItem):
    """Something drawn over the map; subclasses draw in canvas pixels."""

    def __init__(self, canvas):
        super().__init__()
        self._shown_on = canvas
        canvas.scene().addItem(self)

    def boundingRect(self):
        return QRectF(self._shown_on.viewport().rect())

    def paint(self, painter, _option=None, _widget=None):
        """Draw nothing."""

    def updatePosition(self):
        """For subclasses."""

    def toCanvasCoordinates(self, place):
        return self._shown_on.getCoordinateTransform().transform(place).toQPointF()


class QgsRubberBand(QgsMapCanvasItem):
    """A line or an area in map coordinates."""

    class IconType(enum.IntEnum):
        ICON_NONE, ICON_CROSS, ICON_X, ICON_BOX, ICON_CIRCLE = range(5)

    def __init__(self, canvas, kind=QgsWkbTypes.GeometryType.LineGeometry):
        super().__init__(canvas)
        self._kind, self._places, self._pen = kind, [], QPen(QColor(255, 0, 0))

    def reset(self, kind=None):
        self._kind, self._places = self._kind if kind is None else kind, []
        self.update()

    def addPoint(self, place, *_how):
        self._places.append(QgsPointXY(place))
        self.update()

    def movePoint(self, at, place=None):
        at, place = (len(self._places) - 1, at) if place is None else (at, place)
        self._places[at] = QgsPointXY(place)
        self.update()

    def setToGeometry(self, geometry, *_layer):
        self._places = geometry.asPolyline() if geometry.type() == 1 else geometry.asPolygon()[0]
        self.update()

    def asGeometry(self):
        if self._kind == QgsWkbTypes.GeometryType.PolygonGeometry:
            return QgsGeometry.fromPolygonXY([self._places])
        return QgsGeometry.fromPolylineXY(self._places)

    def numberOfVertices(self):
        return len(self._places)

    def getPoint(self, _part, at=0):
        return self._places[at]

    def size(self):
        return int(bool(self._places))

    def setColor(self, colour):
        self._pen.setColor(colour)

    setStrokeColor = setColor

    def setFillColor(self, _colour):
        """Areas are drawn as lines."""

    setSecondaryStrokeColor = setFillColor

    def setWidth(self, width):
        self._pen.setWidthF(width)

    def setLineStyle(self, style):
        self._pen.setStyle(style)

    def setIcon(self, _icon):
        """Vertices are not drawn."""

    def setIconSize(self, _size):
        """Vertices are not drawn."""

    def paint(self, painter, _option=None, _widget=None):
        path = QPainterPath()
        for number, place in enumerate(map(self.toCanvasCoordinates, self._places)):
            (path.lineTo if number else path.moveTo)(place)
        painter.setPen(self._pen)
        painter.drawPath(path)


class QgsVertexMarker(QgsMapCanvasItem):
    """A mark on the map."""

    class IconType(enum.IntEnum):
        ICON_NONE, ICON_CROSS, ICON_X, ICON_BOX, ICON_CIRCLE = range(5)

    ICON_CROSS, ICON_X, ICON_CIRCLE = IconType.ICON_CROSS, IconType.ICON_X, IconType.ICON_CIRCLE

    def __init__(self, canvas):
        super().__init__(canvas)
        self._center, self._colour = None, QColor(255, 0, 0)

    def setCenter(self, place):
        self._center = QgsPointXY(place)
        self.update()

    def center(self):
        return self._center

    def setColor(self, colour):
        self._colour = colour

    def color(self):
        return self._colour

    def setIconType(self, _icon):
        """Always a cross."""

    def setIconSize(self, _size):
        """Always of one size."""

    def setPenWidth(self, _width):
        """Always of one width."""

    def paint(self, painter, _option=None, _widget=None):
        if self._center is not None:
            place = self.toCanvasCoordinates(self._center)
            painter.setPen(self._colour)
            painter.drawLine(place - QPointF(4, 0), place + QPointF(4, 0))
            painter.drawLine(place - QPointF(0, 4), place + QPointF(0, 4))


class QgsMapTool(QObject):
    """A tool of the canvas."""

    activated = pyqtSignal()
    deactivated = pyqtSignal()
    reactivated = pyqtSignal()

    def __init__(self, canvas):
        super().__init__(canvas)
        self._of, self._cursor, self._action = canvas, QCursor(), None

    def canvas(self):
        return self._of

    def setCursor(self, cursor):
        self._cursor = QCursor(cursor)
        if self.isActive():
            self._of.viewport().setCursor(self._cursor)

    def cursor(self):
        return self._cursor

    def setAction(self, action):
        self._action = action

    def action(self):
        return self._action

    def isActive(self):
        return self._of.mapTool() is self

    def activate(self):
        self._of.viewport().setCursor(self._cursor)
        self.activated.emit()

    def deactivate(self):
        self.deactivated.emit()

    def clean(self):
        """For subclasses."""

    def toMapCoordinates(self, place, *_more):
        return self._of.getCoordinateTransform().toMapCoordinates(place)

    def toCanvasCoordinates(self, place):
        return self._of.getCoordinateTransform().transform(place).toQPointF().toPoint()

    def canvasPressEvent(self, event):
        """For subclasses."""

    canvasReleaseEvent = canvasMoveEvent = canvasDoubleClickEvent = canvasPressEvent

    def wheelEvent(self, event):
        event.ignore()

    def keyPressEvent(self, event):
        """For subclasses."""

    keyReleaseEvent = keyPressEvent


class QgsMapToolPan(QgsMapTool):
    """Drags the map."""

    def __init__(self, canvas):
        super().__init__(canvas)
        self._from = None

    def canvasPressEvent(self, event):
        self._from = event.pos()

    def canvasMoveEvent(self, event):
        if self._from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            by = self.toMapCoordinates(self._from), self.toMapCoordinates(event.pos())
            middle = self._of.center()
            self._of.setCenter(QgsPointXY(middle.x() + by[0].x() - by[1].x(), middle.y() + by[0].y() - by[1].y()))
            self._from = event.pos()

    def canvasReleaseEvent(self, event):
        self._from = None


class QgsMapToolEmitPoint(QgsMapTool):
    """Tells where the map is clicked."""

    canvasClicked = pyqtSignal(object, object)

    def canvasPressEvent(self, event):
        self.canvasClicked.emit(self.toMapCoordinates(event.pos()), event.button())


class QgsDockWidget(QDockWidget):
    """A dock that tells when it is closed and opened."""

    closed = pyqtSignal()
    closedStateChanged = pyqtSignal(bool)
    opened = pyqtSignal()
    openedStateChanged = pyqtSignal(bool)

    def __init__(self, *details):
        super().__init__(*details)
        self._toggle = None
        self._is_shown = False

    def isUserVisible(self):
        return self.isVisible()

    def setUserVisible(self, shown):
        if shown:
            self.show()
            self.raise_()
        elif self.isVisible():
            self.close()

    def toggleUserVisible(self):
        self.setUserVisible(not self.isUserVisible())

    def setToggleVisibilityAction(self, action):
        self._toggle = action
        action.setCheckable(True)
        action.setChecked(self.isUserVisible())
        action.toggled.connect(self.setUserVisible)
        self.openedStateChanged.connect(action.setChecked)

    def toggleVisibilityAction(self):
        return self._toggle

    def showEvent(self, event):
        super().showEvent(event)
        self.opened.emit()
        self.closedStateChanged.emit(False)
        self.openedStateChanged.emit(True)

    def closeEvent(self, event):
        super().closeEvent(event)
        self.closed.emit()
        self.closedStateChanged.emit(True)
        self.openedStateChanged.emit(False)


class QgsScrollArea(QScrollArea):
    """A scroll area."""


class QgsCollapsibleGroupBox(QGroupBox):
    """A group that can be folded."""

    collapsedStateChanged = pyqtSignal(bool)

    def __init__(self, *details):
        super().__init__(*details)
        self._is_collapsed, self._button = False, QToolButton(self)
        self._button.setObjectName("collapseButton")

    def isCollapsed(self):
        return self._is_collapsed

    def setCollapsed(self, collapsed):
        if collapsed != self._is_collapsed:
            self._is_collapsed = collapsed
            for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                child.setVisible(not collapsed or child is self._button)
            self.collapsedStateChanged.emit(collapsed)

    def setSaveCollapsedState(self, _saved):
        """Nothing is saved."""

    setSaveCheckedState = setScrollOnExpand = setSaveCollapsedState

    def setSettingGroup(self, _name):
        """Nothing is saved."""


class QgsFilterLineEdit(QLineEdit):
    """A line that can be cleared."""

    cleared = pyqtSignal()

    def setShowSearchIcon(self, _shown):
        """There is no icon."""

    def setShowClearButton(self, shown):
        self.setClearButtonEnabled(shown)

    def clearValue(self):
        self.clear()
        self.cleared.emit()


class QgsFileWidget(QWidget):
    """A path, typed or chosen by the button beside it."""

    fileChanged = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._line, self._button, self._title = QgsFilterLineEdit(), QToolButton(), ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        row.addWidget(self._button)
        self._line.textChanged.connect(self.fileChanged)

    def lineEdit(self):
        return self._line

    def filePath(self):
        return self._line.text()

    def setFilePath(self, path):
        self._line.setText(path)

    def dialogTitle(self):
        return self._title

    def setDialogTitle(self, title):
        self._title = title


class QgsMapLayerComboBox(QComboBox):
    """The layers of the project."""

    layerChanged = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._filters, self._empty, self._more, self._excluded = None, False, [], []
        self._none = ""
        project = QgsProject.instance()
        project.layersAdded.connect(self._fill)
        project.layersRemoved.connect(self._fill)
        self.currentIndexChanged.connect(lambda _index: self.layerChanged.emit(self.currentLayer()))
        self._fill()

    def setFilters(self, filters):
        self._filters = filters
        self._fill()

    def setAllowEmptyLayer(self, allowed, text=""):
        self._empty, self._none = allowed, text
        self._fill()

    def setAdditionalItems(self, items):
        self._more = list(items)
        self._fill()

    def setExcludedProviders(self, names):
        self._excluded = list(names)
        self._fill()

    def setShowCrs(self, _shown):
        """Names alone are shown."""

    def count_layers(self):
        return sum(self.itemData(i) is not None for i in range(self.count()))

    def layer(self, at):
        return QgsProject.instance().mapLayer(self.itemData(at) or "")

    def currentLayer(self):
        return self.layer(self.currentIndex())

    def setLayer(self, layer):
        at = self.findData(layer.id()) if layer is not None else (0 if self._empty else -1)
        self.setCurrentIndex(at)

    def _fits(self, layer):
        if layer.property("gone") or (isinstance(layer, QgsRasterLayer) and layer.providerType() in self._excluded):
            return False
        is_raster = isinstance(layer, QgsRasterLayer)
        wants_raster = self._filters is None or bool(self._filters & QgsMapLayerProxyModel.Filter.RasterLayer)
        return is_raster if wants_raster else not is_raster

    def _fill(self, *_details):
        chosen, text = self.currentData(), self.currentText()
        layers = sorted(filter(self._fits, QgsProject.instance().mapLayers().values()), key=lambda one: one.name())
        wanted = [(self._none, None)] if self._empty else []
        wanted += [(layer.name(), layer.id()) for layer in layers] + [(item, None) for item in self._more]
        if wanted == [(self.itemText(i), self.itemData(i)) for i in range(self.count())]:
            return
        was_none, was_empty = self.currentIndex() < 0, not self.count()
        self.blockSignals(True)
        self.clear()
        for name, own in wanted:
            self.addItem(name, own)
        at = self.findData(chosen) if chosen else self.findText(text)
        self.setCurrentIndex(at if at >= 0 else (-1 if was_none and not was_empty else min(0, self.count() - 1)))
        self.blockSignals(False)
        self.currentIndexChanged.emit(self.currentIndex())


class QgsProjectionSelectionWidget(QWidget):
    """A CRS."""

    crsChanged = pyqtSignal(object)
    CrsOption = enum.IntFlag("CrsOption", "LayerCrs ProjectCrs CurrentCrs DefaultCrs RecentCrs CrsNotSet")

    def __init__(self, *details):
        super().__init__(*[d for d in details if isinstance(d, QWidget)])
        self._crs = QgsCoordinateReferenceSystem()

    def crs(self):
        return self._crs

    def setCrs(self, crs):
        self._crs = crs
        self.crsChanged.emit(crs)

    def setOptionVisible(self, _option, _shown):
        """There is no list."""

    def setNotSetText(self, _text):
        """There is no list."""

    def setLayerCrs(self, _crs):
        """There is no list."""


__all__ = ["QPoint", "QgsMapCanvas", "QgsRectangle"]
