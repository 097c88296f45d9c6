"""Layers, extents and polygons become sources and areas, or a sentence says why not."""

from crosstie.core.errors import CrosstieError, RasterError
from crosstie.core.request import RasterSource
from crosstie.host import layers
from osgeo import gdal, osr
from pytest import approx, mark, raises
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRasterLayer,
    QgsVectorLayer,
)

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
SQUARE, NEXT = "POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((1 0,3 0,3 2,1 2,1 0))"


def test_a_file_is_read_by_its_own_name_with_its_own_crs(add_raster):
    layer = add_raster("moving", bands=3)
    assert layers.source_of(layer, (3, 1), "log") == RasterSource(layer.source(), (3, 1), "log", "", "moving")


def test_the_crs_of_the_layer_wins_over_the_file(add_raster):
    layer = add_raster("moving")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:25833"))
    crs = osr.SpatialReference(layers.source_of(layer).crs_wkt)
    assert crs.GetAuthorityCode(None) == "25833"


def test_a_crs_given_to_a_picture_without_georeference_is_not_believed(add_raster):
    layer = add_raster("scan", epsg=None)
    layer.setCrs(UTM33)
    assert layers.is_unreferenced(layer)
    assert layers.source_of(layer).crs_wkt == ""


@mark.parametrize(
    ("make", "suffix"),
    [
        (lambda path: f"/vsizip/{path}.zip/{path.name}", ""),
        (lambda path: f"GTIFF_DIR:1:{path}", ""),
        (str, "|option:NUM_THREADS=2|option:SPARSE_OK=YES"),
    ],
)
def test_subdatasets_archives_and_open_options_stay_readable_for_gdal(project, write_raster, make, suffix):
    import zipfile

    path = write_raster("moving")
    with zipfile.ZipFile(f"{path}.zip", "w") as archive:
        archive.write(path, path.name)
    layer = QgsRasterLayer(make(path) + suffix, "moving")
    source = layers.source_of(project.addMapLayer(layer))
    assert source.path == make(path)
    assert gdal.Open(source.path).RasterXSize == 80


def test_a_layer_of_a_geopackage_and_one_with_ground_control_points_are_files_too(project, write_raster, tmp_path):
    path = write_raster("moving")
    gdal.Translate(str(tmp_path / "two.gpkg"), str(path), creationOptions=["RASTER_TABLE=first"])
    gdal.Translate(
        str(tmp_path / "two.gpkg"), str(path), creationOptions=["RASTER_TABLE=second", "APPEND_SUBDATASET=YES"]
    )
    table = project.addMapLayer(QgsRasterLayer(f"GPKG:{tmp_path / 'two.gpkg'}:second", "table"))
    assert layers.source_of(table).path == f"GPKG:{tmp_path / 'two.gpkg'}:second"
    gcps = [gdal.GCP(5e5 + x * 10, 5e6 - y * 9, 0, x, y) for x, y in ((0, 0), (80, 0), (80, 60), (0, 60))]
    gdal.Translate(str(tmp_path / "gcp.tif"), str(path), GCPs=gcps, outputSRS="EPSG:32633")
    scan = project.addMapLayer(QgsRasterLayer(str(tmp_path / "gcp.tif"), "scan"))
    assert not layers.is_unreferenced(scan)
    assert layers.source_of(scan) == RasterSource(str(tmp_path / "gcp.tif"), name="scan")


def test_web_layers_and_vectors_are_to_be_rendered(project, add_polygons):
    tiles = QgsRasterLayer("type=xyz&url=http://127.0.0.1:1/{z}/{x}/{y}.png&zmin=0&zmax=3", "tiles", "wms")
    project.addMapLayer(tiles)
    assert layers.source_of(tiles) == layers.ToRender(tiles.id(), "tiles")
    fields = add_polygons("fields", SQUARE)
    assert layers.source_of(fields) == layers.ToRender(fields.id(), "fields")


def test_a_broken_layer_and_a_missing_band_are_said(add_raster):
    with raises(RasterError, match="“gone” cannot be read"):
        layers.source_of(QgsRasterLayer("/nowhere/gone.tif", "gone"))
    with raises(RasterError, match=r"has 1 band\(s\), so there is no band 4"):
        layers.source_of(add_raster("moving"), (4,))


def test_polygons_are_dissolved_and_carry_their_crs(add_polygons):
    (area,) = layers.areas_of(add_polygons("sea", SQUARE, NEXT))
    assert QgsGeometry.fromWkt(area.geometry_wkt).area() == approx(6)
    assert osr.SpatialReference(area.crs_wkt).GetAuthorityCode(None) == "32633"


def test_only_the_selected_polygons_count_when_asked(add_polygons):
    layer = add_polygons("sea", SQUARE, NEXT)
    with raises(CrosstieError, match="No polygon of the layer “sea” is selected"):
        layers.areas_of(layer, selected_only=True)
    layer.select(1)
    (area,) = layers.areas_of(layer, selected_only=True)
    assert QgsGeometry.fromWkt(area.geometry_wkt).area() == approx(4)


def test_curves_heights_and_bow_ties_become_plain_polygons(qgis_app):
    layer = QgsVectorLayer("CurvePolygonZM?crs=EPSG:32633", "odd", "memory")
    texts = (
        "CurvePolygon ZM (CircularString ZM (0 0 1 2, 2 0 1 2, 0 0 1 2))",
        "Polygon ZM ((10 0 1 2, 12 2 1 2, 12 0 1 2, 10 2 1 2, 10 0 1 2))",
    )
    features = []
    for text in texts:
        features.append(QgsFeature())
        features[-1].setGeometry(QgsGeometry.fromWkt(text))
    assert layer.dataProvider().addFeatures(features)[0]
    (area,) = layers.areas_of(layer)
    assert QgsGeometry.fromWkt(area.geometry_wkt).area() == approx(3.14159 + 2, abs=0.01)
    del layer


def test_what_are_no_polygons_is_refused_in_a_sentence(add_polygons, add_raster):
    with raises(CrosstieError, match="“points” holds no polygons. Choose a polygon layer"):
        layers.areas_of(QgsVectorLayer("Point?crs=EPSG:32633", "points", "memory"))
    with raises(CrosstieError, match="“raster” holds no polygons"):
        layers.areas_of(add_raster("raster"))
    with raises(CrosstieError, match="“nothing” is empty"):
        layers.areas_of(add_polygons("nothing"))


def test_polygons_without_a_crs_stay_without_one(add_polygons):
    unknown = add_polygons("unknown", SQUARE)
    unknown.setCrs(QgsCoordinateReferenceSystem())
    assert layers.areas_of(unknown)[0].crs_wkt == ""
