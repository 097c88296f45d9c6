"""QGIS's core as far as docks, the canvas and map tools need it: CRSs and shapes by GDAL, layers, project, tasks."""

from __future__ import annotations

import ast
import copy
import enum
import re
import tempfile
import threading
import time
import uuid
import zipfile
from pathlib import Path

from osgeo import gdal, ogr, osr
from PyQt6 import sip
from PyQt6.QtCore import QObject, QPointF, QSettings, QSize, pyqtSignal
from PyQt6.QtGui import QIcon, QPolygonF, QTransform
from PyQt6.QtWidgets import QApplication
from PyQt6.QtXml import QDomDocument

from .missing import missing

PROFILE = tempfile.mkdtemp(prefix="crosstie-qt6-")


def __getattr__(name: str):
    if not name.startswith("Qgs"):
        raise AttributeError(name)
    globals()[name] = found = missing(name)
    return found


class Qgis:
    """The version that is stood in for."""

    QGIS_VERSION, QGIS_VERSION_INT = "4.0.0-stand-in", 40000
    MessageLevel = enum.Enum("MessageLevel", "Info Warning Critical Success NoLevel")


class QgsProcessingException(Exception):  # noqa: N818 (QGIS's name)
    """What Processing tells."""


class QgsCsException(Exception):  # noqa: N818 (QGIS's name)
    """A place has no coordinates in the other CRS."""


class QgsPointXY:
    """A place on the map."""

    def __init__(self, x=0.0, y=None):
        self._x, self._y = (x.x(), x.y()) if y is None and not isinstance(x, (int, float)) else (x, y or 0.0)

    def x(self):
        return float(self._x)

    def y(self):
        return float(self._y)

    def toQPointF(self):
        return QPointF(self.x(), self.y())

    def distance(self, other):
        return ((self.x() - other.x()) ** 2 + (self.y() - other.y()) ** 2) ** 0.5

    def __getitem__(self, at):
        return (self.x(), self.y())[at]

    def __len__(self):
        return 2

    def __eq__(self, other):
        return isinstance(other, QgsPointXY) and (self.x(), self.y()) == (other.x(), other.y())

    __hash__ = None


class QgsRectangle:
    """A box on the map."""

    def __init__(self, x0=0.0, y0=0.0, x1=0.0, y1=0.0):
        if isinstance(x0, QgsRectangle):
            x0, y0, x1, y1 = x0.sides
        elif isinstance(x0, QgsPointXY):
            x0, y0, x1, y1 = x0.x(), x0.y(), y0.x(), y0.y()
        self.sides = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def xMinimum(self):
        return self.sides[0]

    def yMinimum(self):
        return self.sides[1]

    def xMaximum(self):
        return self.sides[2]

    def yMaximum(self):
        return self.sides[3]

    def width(self):
        return self.sides[2] - self.sides[0]

    def height(self):
        return self.sides[3] - self.sides[1]

    def center(self):
        return QgsPointXY((self.sides[0] + self.sides[2]) / 2, (self.sides[1] + self.sides[3]) / 2)

    def isEmpty(self):
        return self.width() <= 0 or self.height() <= 0

    def isNull(self):
        return not any(self.sides)

    def intersect(self, other):
        a, b = self.sides, other.sides
        found = max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])
        return QgsRectangle(*found) if found[0] <= found[2] and found[1] <= found[3] else QgsRectangle()

    def intersects(self, other):
        return not self.intersect(other).isNull()

    def contains(self, other):
        if isinstance(other, QgsPointXY):
            return self.sides[0] <= other.x() <= self.sides[2] and self.sides[1] <= other.y() <= self.sides[3]
        a, b = self.sides, other.sides
        return a[0] <= b[0] and a[1] <= b[1] and a[2] >= b[2] and a[3] >= b[3]

    def scale(self, factor, center=None):
        middle = center or self.center()
        w, h = factor * self.width() / 2, factor * self.height() / 2
        self.sides = middle.x() - w, middle.y() - h, middle.x() + w, middle.y() + h

    def combineExtentWith(self, other):
        a, b = self.sides, other.sides
        self.sides = min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])

    def asWktPolygon(self):
        return QgsGeometry.fromRect(self).asWkt()

    def __eq__(self, other):
        return isinstance(other, QgsRectangle) and self.sides == other.sides

    __hash__ = None


class QgsCoordinateReferenceSystem:
    """A CRS by GDAL."""

    WktVariant = enum.Enum("WktVariant", "WKT_PREFERRED WKT_PREFERRED_GDAL WKT2_2019")

    def __init__(self, text=""):
        self.reference = None
        if isinstance(text, QgsCoordinateReferenceSystem):
            self.reference = text.reference
        elif text:
            self._set(text)

    def _set(self, text):
        reference = osr.SpatialReference()
        try:
            failed = reference.SetFromUserInput(text)
        except RuntimeError:
            failed = True
        if not failed:
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            self.reference = reference

    @classmethod
    def fromWkt(cls, text):
        return cls(text)

    @classmethod
    def fromEpsgId(cls, number):
        return cls(f"EPSG:{number}")

    def isValid(self):
        return self.reference is not None

    def isGeographic(self):
        return self.isValid() and bool(self.reference.IsGeographic())

    def authid(self):
        code = self.reference.GetAuthorityCode(None) if self.isValid() else None
        return f"{self.reference.GetAuthorityName(None)}:{code}" if code else ""

    def description(self):
        return self.reference.GetName() if self.isValid() else ""

    def userFriendlyIdentifier(self, *_variant):
        return f"{self.authid()} - {self.description()}" if self.isValid() else "invalid projection"

    def toWkt(self, *_variant):
        return self.reference.ExportToWkt(["FORMAT=WKT2_2019"]) if self.isValid() else ""

    def mapUnits(self):
        units = QgsUnitTypes.DistanceUnit
        if not self.isValid():
            return units.DistanceUnknownUnit
        return units.DistanceDegrees if self.isGeographic() else units.DistanceMeters

    def __eq__(self, other):
        if not isinstance(other, QgsCoordinateReferenceSystem) or self.isValid() != other.isValid():
            return False
        return not self.isValid() or bool(self.reference.IsSame(other.reference))

    __hash__ = None


class QgsCoordinateTransform:
    """Places in another CRS, by GDAL."""

    def __init__(self, source=None, target=None, _context=None):
        self.source, self.target = source, target
        both = source is not None and source.isValid() and target.isValid() and source != target
        self._transform = osr.CoordinateTransformation(source.reference, target.reference) if both else None

    def isShortCircuited(self):
        return self._transform is None

    def transform(self, place, y=None):
        if isinstance(place, QgsRectangle):
            return self.transformBoundingBox(place)
        x, y = (place.x(), place.y()) if y is None else (place, y)
        if self._transform is None:
            return QgsPointXY(x, y)
        try:
            found = self._transform.TransformPoint(x, y)
        except RuntimeError as error:
            raise QgsCsException(str(error)) from error
        if abs(found[0]) == float("inf") or found[0] != found[0]:
            raise QgsCsException("no such place")
        return QgsPointXY(found[0], found[1])

    def transformBoundingBox(self, box, *_how):
        x0, y0, x1, y1 = box.sides
        shares = [i / 10 for i in range(11)]
        places = [self.transform(x0 + a * (x1 - x0), y0 + b * (y1 - y0)) for a in shares for b in shares]
        xs, ys = [p.x() for p in places], [p.y() for p in places]
        return QgsRectangle(min(xs), min(ys), max(xs), max(ys))

    def moved(self, shape):
        return shape if self._transform is None else shape.Transform(self._transform)


class QgsWkbTypes:
    """Kinds of shapes."""

    class GeometryType(enum.IntEnum):
        PointGeometry, LineGeometry, PolygonGeometry, UnknownGeometry, NullGeometry = range(5)

    class Type(enum.IntEnum):
        Unknown, Point, LineString, Polygon, PointZ = 0, 1, 2, 3, 1001


class QgsGeometry:
    """A shape by GDAL."""

    def __init__(self, shape=None):
        self.shape = shape.shape.Clone() if isinstance(shape, QgsGeometry) and shape.shape is not None else shape

    @classmethod
    def fromWkt(cls, text):
        return cls(ogr.CreateGeometryFromWkt(text))

    @classmethod
    def fromPointXY(cls, place):
        return cls.fromWkt(f"POINT ({place.x()!r} {place.y()!r})")

    @classmethod
    def fromPolylineXY(cls, places):
        return cls.fromWkt("LINESTRING (" + ", ".join(f"{p.x()!r} {p.y()!r}" for p in places) + ")")

    @classmethod
    def fromPolygonXY(cls, rings):
        def text(ring):
            closed = [*ring, *([] if ring[0] == ring[-1] else ring[:1])]
            return "(" + ", ".join(f"{p.x()!r} {p.y()!r}" for p in closed) + ")"

        return cls.fromWkt("POLYGON (" + ", ".join(map(text, rings)) + ")")

    @classmethod
    def fromRect(cls, box):
        x0, y0, x1, y1 = box.sides
        corners = [QgsPointXY(x0, y0), QgsPointXY(x1, y0), QgsPointXY(x1, y1), QgsPointXY(x0, y1)]
        return cls.fromPolygonXY([corners])

    def isNull(self):
        return self.shape is None

    def isEmpty(self):
        return self.shape is None or self.shape.IsEmpty()

    def asWkt(self, *_digits):
        return self.shape.ExportToWkt() if self.shape is not None else ""

    def area(self):
        return self.shape.Area() if self.shape is not None else 0.0

    def length(self):
        return self.shape.Length() if self.shape is not None else 0.0

    def boundingBox(self):
        if self.isEmpty():
            return QgsRectangle()
        x0, x1, y0, y1 = self.shape.GetEnvelope()
        return QgsRectangle(x0, y0, x1, y1)

    def contains(self, other):
        return self.shape.Contains((other if isinstance(other, QgsGeometry) else self.fromPointXY(other)).shape)

    def type(self):
        kinds = {ogr.wkbPoint: 0, ogr.wkbLineString: 1, ogr.wkbPolygon: 2, ogr.wkbMultiPolygon: 2}
        return QgsWkbTypes.GeometryType(kinds.get(ogr.GT_Flatten(self.shape.GetGeometryType()), 3))

    def transform(self, transform):
        transform.moved(self.shape)
        return 0

    @classmethod
    def unaryUnion(cls, parts):
        joined = ogr.Geometry(ogr.wkbMultiPolygon)
        for part in parts:
            for one in [part.shape] if part.shape.GetGeometryName() == "POLYGON" else list(part.shape):
                joined.AddGeometry(one)
        found = joined.UnionCascaded() if joined.GetGeometryCount() else None
        return cls(found)

    def vertices(self):
        ring = self.shape.GetGeometryRef(0) or self.shape
        return iter([QgsPointXY(*place[:2]) for place in ring.GetPoints()])

    def constGet(self):
        return self

    get = constGet

    def segmentize(self, *_how):
        return self.shape.GetLinearGeometry()

    def dropZValue(self):
        self.shape.FlattenTo2D()

    dropMValue = dropZValue

    def isGeosValid(self):
        return self.shape.IsValid()

    def makeValid(self):
        return QgsGeometry(self.shape.MakeValid())

    def asPoint(self):
        return QgsPointXY(self.shape.GetX(), self.shape.GetY())

    def asPolygon(self):
        rings = [self.shape.GetGeometryRef(i) for i in range(self.shape.GetGeometryCount())]
        return [[QgsPointXY(*p[:2]) for p in ring.GetPoints()] for ring in rings]

    def isMultipart(self):
        return self.shape.GetGeometryName().startswith("MULTI")

    def asMultiPolygon(self):
        return [QgsGeometry(part.Clone()).asPolygon() for part in self.shape]

    def asPolyline(self):
        return [QgsPointXY(*p[:2]) for p in self.shape.GetPoints()]


class QgsLineString:
    """Places moved in one call."""

    def __init__(self, xs, ys):
        self.shape = ogr.Geometry(ogr.wkbLineString)
        for x, y in zip(xs, ys):
            self.shape.AddPoint_2D(x, y)

    def transform(self, transform):
        try:
            transform.moved(self.shape)
        except RuntimeError as error:
            raise QgsCsException(str(error)) from error

    def asWkb(self):
        return bytes(self.shape.ExportToWkb(ogr.wkbNDR))


class QgsFeature:
    """A shape with attributes."""

    def __init__(self, _fields=None):
        self._geometry, self._attributes, self._id = QgsGeometry(), [], 0

    def id(self):
        return self._id

    def setId(self, number):
        self._id = number

    def setAttributes(self, values):
        self._attributes = values

    def attributes(self):
        return self._attributes

    def setGeometry(self, geometry):
        self._geometry = geometry

    def geometry(self):
        return self._geometry

    def hasGeometry(self):
        return not self._geometry.isNull()


class QgsField:
    """A column of features."""

    def __init__(self, name, _kind=None):
        self._name = name

    def name(self):
        return self._name


class QgsFields:
    """Columns of features."""

    def __init__(self):
        self.names = []

    def append(self, field):
        self.names.append(field.name())


class QgsExpressionContext:
    """What an expression sees: a feature."""

    def setFields(self, fields):
        self.fields = fields

    def setFeature(self, feature):
        self.feature = feature


class QgsExpression:
    """A condition, as far as it is Python's but for the sign of equality."""

    def __init__(self, text):
        self._error, self._code = "", None
        try:
            tree = ast.parse(re.sub(r"(?<![<>=!])=(?!=)", "==", text), mode="eval")
            if isinstance(tree.body, ast.Tuple):
                raise SyntaxError("a comma")
            self._code = compile(tree, "expression", "eval")
        except SyntaxError as error:
            self._error = str(error)

    def hasParserError(self):
        return bool(self._error)

    def parserErrorString(self):
        return self._error

    def hasEvalError(self):
        return False

    def referencedColumns(self):
        return set(self._code.co_names)

    def prepare(self, _context):
        return True

    def evaluate(self, context):
        values = dict(zip(context.fields.names, context.feature.attributes()))
        return eval(self._code, {"__builtins__": {}}, values)  # noqa: S307 (tests alone)


class QgsFeatureRequest:
    """All features."""

    def setNoAttributes(self):
        return self


class QgsMapLayer(QObject):
    """A layer."""

    willBeDeleted = pyqtSignal()
    nameChanged = pyqtSignal()
    crsChanged = pyqtSignal()
    styleChanged = pyqtSignal()
    dataSourceChanged = pyqtSignal()
    repaintRequested = pyqtSignal()
    rendererChanged = pyqtSignal()

    def __init__(self, source="", name=""):
        super().__init__()
        self._source, self._name = source, name or Path(source).stem
        self._id = f"{self._name}_{uuid.uuid4().hex}"
        self._crs, self._properties = QgsCoordinateReferenceSystem(), {}

    def id(self):
        return self._id

    def name(self):
        return self._name

    def type(self):
        return type(self).__name__

    def setName(self, name):
        self._name = name
        self.nameChanged.emit()

    def source(self):
        return self._source

    def publicSource(self):
        return self._source

    def crs(self):
        return self._crs

    def setCrs(self, crs, *_emit):
        self._crs = crs
        self.crsChanged.emit()

    def customProperty(self, key, default=None):
        return self._properties.get(key, default)

    def setCustomProperty(self, key, value):
        self._properties[key] = value

    def triggerRepaint(self):
        self.repaintRequested.emit()


class QgsMapLayerStyle:
    """How a layer is drawn; here they are drawn alike."""

    def readFromLayer(self, _layer):
        """There is nothing to read."""

    def writeToLayer(self, _layer):
        """There is nothing to write."""


class _Provider:
    def __init__(self, layer, crs=None):
        self._layer, self._own = layer, crs

    def crs(self):
        return self._own

    def reloadData(self):
        """There is nothing kept."""

    def addFeatures(self, features):
        for feature in features:
            self.addFeature(feature)
        return True, features

    def addFeature(self, feature):
        self._layer.features.append(feature)
        feature.setId(len(self._layer.features))
        return True

    def sample(self, place, band):
        data = gdal.Open(self._layer.source())
        x0, a, _, y0, _, d = data.GetGeoTransform()
        found = data.GetRasterBand(band).ReadAsArray(int((place.x() - x0) / a), int((place.y() - y0) / d), 1, 1)
        return float(found[0, 0]), True

    def changeGeometryValues(self, geometries):
        for feature in self._layer.features:
            feature.setGeometry(geometries.get(feature.id(), feature.geometry()))
        return True


class _Renderer:
    def __init__(self, bands):
        self._used, self._alpha, self._opacity = list(range(1, min(bands, 3) + 1)), -1, 1.0

    def clone(self):
        return copy.copy(self)

    def opacity(self):
        return self._opacity

    def setOpacity(self, share):
        self._opacity = share

    def usesBands(self):
        return self._used

    def _set(self, at, band):
        self._used = [*self._used[:at], band, *self._used[at + 1 :]]

    def setRedBand(self, band):
        self._set(0, band)

    def setGreenBand(self, band):
        self._set(1, band)

    def setBlueBand(self, band):
        self._set(2, band)

    def alphaBand(self):
        return self._alpha

    def setAlphaBand(self, band):
        self._alpha = band


class QgsVectorLayer(QgsMapLayer):
    """Features in memory."""

    def __init__(self, source="", name="", _provider="memory"):
        super().__init__(source, name)
        self.features, self._chosen = [], []
        self._kind, _, rest = source.partition("?")
        self._crs = QgsCoordinateReferenceSystem(rest.partition("crs=")[2].partition("&")[0])

    def isValid(self):
        return True

    def providerType(self):
        return "memory"

    def dataProvider(self):
        return _Provider(self, self._crs)

    def geometryType(self):
        kinds = {"Point": 0, "LineString": 1, "Polygon": 2, "MultiPolygon": 2}
        return QgsWkbTypes.GeometryType(kinds.get(self._kind, 3))

    def getFeatures(self, *_request):
        return iter(self.features)

    def featureCount(self):
        return len(self.features)

    def selectedFeatureCount(self):
        return len(self._chosen)

    def getSelectedFeatures(self, *_request):
        return iter(self._chosen)

    def selectAll(self):
        self._chosen = list(self.features)

    def updateExtents(self):
        """They are counted when they are asked for."""

    def setOpacity(self, _share):
        """Nothing draws it."""

    def extent(self):
        box = QgsRectangle()
        for number, feature in enumerate(self.features):
            other = feature.geometry().boundingBox()
            box = other if not number else (box.combineExtentWith(other) or box)
        return box


class QgsRasterLayer(QgsMapLayer):
    """A raster file."""

    def __init__(self, source="", name="", provider="gdal"):
        super().__init__(source, name)
        self._provider = provider
        data = None
        try:
            data = gdal.Open(source) if provider == "gdal" else None
        except RuntimeError:
            data = None
        self._valid = data is not None or provider != "gdal"
        self._size, self._bands, self._extent = (0, 0), 0, QgsRectangle()
        self._own, self._renderer = QgsCoordinateReferenceSystem(), None
        if data is None:
            return
        self._size, self._bands = (data.RasterXSize, data.RasterYSize), data.RasterCount
        self._crs = self._own = QgsCoordinateReferenceSystem(data.GetProjection())
        self._renderer = _Renderer(self._bands)
        x0, a, b, y0, c, d = data.GetGeoTransform(can_return_null=True) or (0, 1, 0, 0, 0, -1)
        w, h = self._size
        xs = [x0 + a * u + b * v for u in (0, w) for v in (0, h)]
        ys = [y0 + c * u + d * v for u in (0, w) for v in (0, h)]
        self._extent = QgsRectangle(min(xs), min(ys), max(xs), max(ys))

    def isValid(self):
        return self._valid

    def dataProvider(self):
        return _Provider(self, self._own)

    def renderer(self):
        return self._renderer

    def providerType(self):
        return self._provider

    def extent(self):
        return QgsRectangle(self._extent)

    def width(self):
        return self._size[0]

    def height(self):
        return self._size[1]

    def bandCount(self):
        return self._bands

    def clone(self):
        other = QgsRasterLayer(self._source, self._name, self._provider)
        other.setCrs(self._crs)
        other._renderer = self._renderer and self._renderer.clone()
        return other

    def setDataSource(self, source, name, provider="gdal", *_more):
        other = QgsRasterLayer(source, name, provider)
        self._source, self._name, self._valid, self._size = source, name, other._valid, other._size
        self._bands, self._extent, self._crs, self._own = other._bands, other._extent, other._crs, other._own
        self.dataSourceChanged.emit()

    def bandName(self, number):
        return f"Band {number}"


class QgsProviderRegistry:
    """What files there are."""

    @classmethod
    def instance(cls):
        return cls()

    def fileRasterFilters(self):
        return "All files (*)"

    def decodeUri(self, _provider, source):
        return {"path": source}


class QgsMapLayerProxyModel:
    """What lists of layers show."""

    class Filter(enum.IntFlag):
        RasterLayer, PolygonLayer, VectorLayer = 1, 2, 4


class _Node(QObject):
    """A layer in the tree."""

    def __init__(self, layer, parent):
        super().__init__(parent)
        self._layer, self._is_checked, self._tree = layer, True, parent

    def layer(self):
        return self._layer

    def layerId(self):
        return self._layer.id()

    def name(self):
        return self._layer.name()

    def parent(self):
        return self._tree

    def isVisible(self):
        return self._is_checked

    itemVisibilityChecked = isVisible

    def setItemVisibilityChecked(self, checked):
        self._is_checked = checked
        self._tree.visibilityChanged.emit(self)


class _Tree(QObject):
    """The order of layers."""

    nameChanged = pyqtSignal(object, str)
    visibilityChanged = pyqtSignal(object)
    layerOrderChanged = pyqtSignal()
    addedChildren = pyqtSignal(object, int, int)

    def __init__(self):
        super().__init__()
        self._nodes = []

    def name(self):
        return ""

    def findLayerIds(self):
        return [node.layerId() for node in self._nodes]

    def insertLayer(self, at, layer):
        node = _Node(layer, self)
        self._nodes.insert(at, node)
        layer.nameChanged.connect(lambda: self.nameChanged.emit(node, layer.name()))
        return node

    def addLayer(self, layer):
        return self.insertLayer(len(self._nodes), layer)

    def remove(self, layers):
        self._nodes = [node for node in self._nodes if node.layer() not in layers]

    def findLayer(self, layer):
        own = layer if isinstance(layer, str) else layer.id()
        return next((node for node in self._nodes if node.layerId() == own), None)

    def findLayers(self):
        return list(self._nodes)

    def children(self):
        return list(self._nodes)

    def layerOrder(self):
        return [node.layer() for node in self._nodes]

    def checkedLayers(self):
        return [node.layer() for node in self._nodes if node.isVisible()]


class _Paths:
    def __init__(self, folder):
        self._folder = folder

    def writePath(self, path):
        return f"./{Path(path).relative_to(self._folder)}" if self._folder and path.startswith(self._folder) else path

    def readPath(self, path):
        return str(Path(self._folder) / path) if path.startswith("./") else path


class QgsProject(QObject):
    """The one project: layers, CRS, what is told when they change."""

    layersAdded = pyqtSignal(list)
    layerWasAdded = pyqtSignal(object)
    layersWillBeRemoved = pyqtSignal(list)
    layerWillBeRemoved = pyqtSignal(str)
    layersRemoved = pyqtSignal(list)
    layerRemoved = pyqtSignal(str)
    readProject = pyqtSignal(object)
    writeProject = pyqtSignal(object)
    projectSaved = pyqtSignal()
    cleared = pyqtSignal()
    crsChanged = pyqtSignal()
    fileNameChanged = pyqtSignal()
    isDirtyChanged = pyqtSignal(bool)
    _one = None

    def __init__(self):
        super().__init__()
        self._layers, self._crs, self._dirty, self._tree = {}, QgsCoordinateReferenceSystem(), False, _Tree()
        self._file, self._entries = "", {}

    @classmethod
    def instance(cls):
        cls._one = cls._one or cls()
        return cls._one

    def addMapLayer(self, layer, in_tree=True):
        self._layers[layer.id()] = layer
        if in_tree:
            self._tree.insertLayer(0, layer)
        self.layersAdded.emit([layer])
        self.layerWasAdded.emit(layer)
        self.setDirty(True)
        return layer

    def mapLayers(self, *_valid):
        return dict(self._layers)

    def mapLayer(self, name):
        return self._layers.get(name)

    def mapLayersByName(self, name):
        return [layer for layer in self._layers.values() if layer.name() == name]

    def removeMapLayers(self, names):
        names = [name for name in names if name in self._layers]
        if not names:
            return
        self.layersWillBeRemoved.emit(names)
        gone = [self._layers.pop(name) for name in names]
        self._tree.remove(gone)
        self.layersRemoved.emit(names)
        for layer in gone:
            layer.willBeDeleted.emit()
            sip.delete(layer)

    def removeMapLayer(self, layer):
        self.removeMapLayers([layer if isinstance(layer, str) else layer.id()])

    def removeAllMapLayers(self):
        self.removeMapLayers(list(self._layers))

    def clear(self):
        self.removeAllMapLayers()
        self._crs, self._file, self._entries = QgsCoordinateReferenceSystem(), "", {}
        self.cleared.emit()
        self.setDirty(False)

    def layerTreeRoot(self):
        return self._tree

    def crs(self):
        return self._crs

    def setCrs(self, crs, *_adjust):
        self._crs = crs
        self.crsChanged.emit()

    def transformContext(self):
        return None

    def readListEntry(self, scope, key):
        return list(self._entries.get((scope, key), [])), (scope, key) in self._entries

    def writeEntry(self, scope, key, value):
        self._entries[scope, key] = value
        self.setDirty(True)
        return True

    def fileName(self):
        return self._file

    def absolutePath(self):
        return str(Path(self._file).parent) if self._file else ""

    def pathResolver(self):
        return _Paths(self.absolutePath())

    def projectStorage(self):
        return None

    def write(self, path=""):
        self._file = str(path or self._file)
        document = QDomDocument("qgis")
        document.appendChild(document.createElement("qgis"))
        for layer in self._layers.values():
            element = document.createElement("layer")
            source = self.pathResolver().writePath(layer.source())
            stored = {"id": layer.id(), "name": layer.name(), "source": source, "crs": layer.crs().toWkt()}
            for key, value in stored.items():
                element.setAttribute(key, value)
            document.documentElement().appendChild(element)
        for (scope, key), values in self._entries.items():
            for value in values:
                element = document.createElement("entry")
                for name, text in (("scope", scope), ("key", key), ("value", value)):
                    element.setAttribute(name, text)
                document.documentElement().appendChild(element)
        self.writeProject.emit(document)
        text = document.toString(1)
        if self._file.endswith(".qgz"):
            with zipfile.ZipFile(self._file, "w") as archive:
                archive.writestr("project.qgs", text)
        else:
            Path(self._file).write_text(text, encoding="utf-8")
        self.setDirty(False)
        self.projectSaved.emit()
        return True

    def read(self, path=""):
        self.clear()
        self._file = str(path)
        document = QDomDocument()
        if self._file.endswith(".qgz"):
            document.setContent(zipfile.ZipFile(self._file).read("project.qgs"))
        else:
            document.setContent(Path(self._file).read_bytes())
        element = document.documentElement().firstChildElement("layer")
        while not element.isNull():
            layer = QgsRasterLayer(self.pathResolver().readPath(element.attribute("source")), element.attribute("name"))
            layer._id = element.attribute("id")
            layer.setCrs(QgsCoordinateReferenceSystem(element.attribute("crs")))
            self.addMapLayer(layer)
            element = element.nextSiblingElement("layer")
        element = document.documentElement().firstChildElement("entry")
        while not element.isNull():
            own = element.attribute("scope"), element.attribute("key")
            self._entries.setdefault(own, []).append(element.attribute("value"))
            element = element.nextSiblingElement("entry")
        self.readProject.emit(document)
        self.setDirty(False)
        return True

    def isDirty(self):
        return self._dirty

    def setDirty(self, dirty=True):
        self._dirty = dirty
        self.isDirtyChanged.emit(dirty)


class QgsSettings(QSettings):
    """Settings of this run alone."""

    def __init__(self, *_details):
        super().__init__(str(Path(PROFILE) / "settings.ini"), QSettings.Format.IniFormat)


class QgsMessageLog(QObject):
    """What is logged is kept."""

    messageReceived = pyqtSignal(str, str, object)
    kept: list[tuple] = []

    @staticmethod
    def logMessage(text, tag="", level=Qgis.MessageLevel.Warning, *_more, **_named):
        QgsMessageLog.kept.append((text, tag, level))
        QgsApplication.messageLog().messageReceived.emit(text, tag, level)


class QgsTask(QObject):
    """Work in a thread; `finished` is called in the main one."""

    progressChanged = pyqtSignal(float)
    taskCompleted = pyqtSignal()
    taskTerminated = pyqtSignal()
    begun = pyqtSignal()
    _stood_in_left = pyqtSignal(bool)
    TaskStatus = enum.IntEnum("TaskStatus", "Queued OnHold Running Complete Terminated", start=0)
    Flag = enum.IntFlag("Flag", "CanCancel")

    def __init__(self, description="", _flags=None):
        super().__init__()
        self._description, self._status, self._is_cancelled, self._progress = description, 0, False, 0.0
        self._stood_in_left.connect(self._stood_in_on_left)

    def description(self):
        return self._description

    def setDependentLayers(self, layers):
        names = {layer.id() for layer in layers}
        QgsProject.instance().layersWillBeRemoved.connect(lambda gone: self.cancel() if names & set(gone) else None)

    def status(self):
        return QgsTask.TaskStatus(self._status)

    def isActive(self):
        return self._status < 3

    def isCanceled(self):
        return self._is_cancelled

    def setProgress(self, share):
        self._progress = share
        self.progressChanged.emit(share)

    def progress(self):
        return self._progress

    def hold(self):
        self._status = QgsTask.TaskStatus.OnHold

    def cancel(self):
        self._is_cancelled = True
        if self._status < QgsTask.TaskStatus.Running:
            self._stood_in_on_left(False)

    def begin(self):
        if self._status == QgsTask.TaskStatus.Queued:
            self._status = QgsTask.TaskStatus.Running
            threading.Thread(target=lambda: self._stood_in_left.emit(bool(self.run())), daemon=True).start()

    def waitForFinished(self, longest_ms=30000):
        end = time.monotonic() + longest_ms / 1000
        while self._status < QgsTask.TaskStatus.Complete and time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.005)
        return self._status == QgsTask.TaskStatus.Complete

    def _stood_in_on_left(self, ok):
        if self._status >= QgsTask.TaskStatus.Complete:
            return
        ok = ok and not self._is_cancelled
        self._status = QgsTask.TaskStatus.Complete if ok else QgsTask.TaskStatus.Terminated
        self.finished(ok)
        (self.taskCompleted if ok else self.taskTerminated).emit()

    def finished(self, ok):
        """For subclasses."""


class _Tasks(QObject):
    def __init__(self):
        super().__init__()
        self._all = []

    def addTask(self, task, *_priority):
        self._all.append(task)
        task.begin()
        return len(self._all)

    def tasks(self):
        return [task for task in self._all if task.isActive()]

    def activeTasks(self):
        return self.tasks()

    def count(self):
        return len(self.tasks())

    def cancelAll(self):
        for task in self.tasks():
            task.cancel()


class QgsApplication(QApplication):
    """The parts of the application that are asked by class."""

    _tasks = _log = _registry = None

    @staticmethod
    def processingRegistry():
        QgsApplication._registry = QgsApplication._registry or _Registry()
        return QgsApplication._registry

    @staticmethod
    def taskManager():
        QgsApplication._tasks = QgsApplication._tasks or _Tasks()
        return QgsApplication._tasks

    @staticmethod
    def messageLog():
        QgsApplication._log = QgsApplication._log or QgsMessageLog()
        return QgsApplication._log

    @staticmethod
    def getThemeIcon(_name):
        return QIcon()

    @staticmethod
    def qgisSettingsDirPath():
        return f"{PROFILE}/"

    @staticmethod
    def prefixPath():
        return "/usr"

    @staticmethod
    def setUITheme(_name):
        """Themes are QGIS's."""

    @staticmethod
    def locale():
        return str(QgsSettings().value("locale/userLocale", "en_US"))


class QgsProcessingProvider(QObject):
    """A provider whose algorithms are never made."""


class _Registry(QObject):
    def __init__(self):
        super().__init__()
        self._all = {}

    def addProvider(self, provider):
        self._all[provider.id()] = provider
        return True

    def removeProvider(self, provider):
        self._all.pop(provider if isinstance(provider, str) else provider.id(), None)
        return True

    def providerById(self, name):
        return self._all.get(name)

    def providers(self):
        return list(self._all.values())


class QgsUnitTypes:
    """Names of units, and how long they are."""

    class DistanceUnit(enum.Enum):
        """Units of maps, by their length in metres."""

        DistanceMeters, DistanceDegrees, DistanceUnknownUnit = 1.0, 111319.49, None

    @staticmethod
    def fromUnitToUnitFactor(unit, other):
        return unit.value / other.value if unit.value and other.value else 1.0

    @classmethod
    def toAbbreviatedString(cls, unit):
        return {cls.DistanceUnit.DistanceMeters: "m", cls.DistanceUnit.DistanceDegrees: "deg"}.get(unit, "")


class QgsMapToPixel:
    """Map coordinates to canvas pixels."""

    def __init__(self, transform):
        self._transform = transform
        self._back, _ = transform.inverted()

    def transform(self, place=None, y=None):
        if place is None:
            return QTransform(self._transform)
        x, y = (place.x(), place.y()) if y is None else (place, y)
        return QgsPointXY(self._transform.map(QPointF(x, y)))

    def toMapCoordinates(self, x, y=None):
        x, y = (x.x(), x.y()) if y is None else (x, y)
        return QgsPointXY(self._back.map(QPointF(x, y)))

    def mapUnitsPerPixel(self):
        return (self._back.m11() ** 2 + self._back.m12() ** 2) ** 0.5


class QgsMapSettings:
    """What a canvas shows."""

    Flag = enum.Flag("Flag", "Antialiasing DrawLabeling DrawSelection DrawEditingInfo")

    def __init__(self, other=None):
        if other is not None:
            self.__dict__.update(other.__dict__)
            return
        self._extent, self._size, self._rotation = QgsRectangle(-1, -1, 1, 1), QSize(100, 100), 0.0
        self._crs, self._layers = QgsCoordinateReferenceSystem(), []

    def extent(self):
        return QgsRectangle(self._extent)

    def visibleExtent(self):
        box = self.mapToPixel().toMapCoordinates(0, 0)
        w, h = self._size.width(), self._size.height()
        places = [box, *(self.mapToPixel().toMapCoordinates(x, y) for x, y in ((w, 0), (w, h), (0, h)))]
        xs, ys = [p.x() for p in places], [p.y() for p in places]
        return QgsRectangle(min(xs), min(ys), max(xs), max(ys))

    def visiblePolygon(self):
        to_map, (w, h) = self.mapToPixel(), (self._size.width(), self._size.height())
        return QPolygonF([to_map.toMapCoordinates(x, y).toQPointF() for x, y in ((0, 0), (w, 0), (w, h), (0, h))])

    def outputSize(self):
        return QSize(self._size)

    def rotation(self):
        return self._rotation

    def destinationCrs(self):
        return self._crs

    def layers(self):
        return list(self._layers)

    def transformContext(self):
        return None

    def mapUnits(self):
        return self._crs.mapUnits()

    def mapUnitsPerPixel(self):
        return self.mapToPixel().mapUnitsPerPixel()

    def layerExtentToOutputExtent(self, layer, box):
        return QgsCoordinateTransform(layer.crs(), self._crs).transformBoundingBox(box)

    def mapToPixel(self):
        w, h = self._size.width(), self._size.height()
        units = max(self._extent.width() / w, self._extent.height() / h)
        middle = self._extent.center()
        turned = QTransform().translate(w / 2, h / 2).rotate(self._rotation)
        return QgsMapToPixel(turned.scale(1 / units, -1 / units).translate(-middle.x(), -middle.y()))

    def fitted(self, box):
        """Return a box with the shape of the canvas around another one, as QGIS shows it."""
        w, h = self._size.width(), self._size.height()
        units = max(box.width() / w, box.height() / h)
        middle = box.center()
        x, y = units * w / 2, units * h / 2
        return QgsRectangle(middle.x() - x, middle.y() - y, middle.x() + x, middle.y() + y)


class QgsReferencedRectangle(QgsRectangle):
    """A box with its CRS."""

    def __init__(self, box, crs):
        super().__init__(box)
        self._crs = crs

    def crs(self):
        return self._crs
