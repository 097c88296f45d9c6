"""RPC cameras and their bias: agreement with GDAL's RPC transformer, recovery of a known bias, round trips."""

from __future__ import annotations

import json

import numpy as np
import pytest
from crosstie.core.errors import DegenerateError, RasterError
from crosstie.core.geometry import frames
from crosstie.core.geometry.families import transform_from_json
from crosstie.core.geometry.ground import Terrain
from crosstie.core.geometry.robust import fit_robust
from crosstie.core.geometry.rpc import COEFFICIENTS, OFFSETS, SCALES, RpcCamera
from crosstie.core.geometry.rpc_bias import family_for

gdal = pytest.importorskip("osgeo.gdal")


def metadata(seed=0):
    """A camera over 55.7 E, 21.2 S of 1000 px and about 0.6 m a pixel, mildly non-linear."""
    rng = np.random.default_rng(seed)
    values = dict(zip(OFFSETS, (500, 500, -21.23, 55.65, 1000)))
    values.update(zip(SCALES, (500, 500, 0.0027, 0.0029, 800)))
    for name in COEFFICIENTS:
        row = rng.normal(0, 1e-4, 20)
        if "DEN" in name:
            row[0] = 1
        else:
            row[[1, 2, 3]] = (0.05, -1.0, 0.2) if "LINE" in name else (1.0, 0.04, -0.15)
        values[name] = " ".join(repr(float(v)) for v in row)
    return {key: str(value) for key, value in values.items()}


def ground(height=900.0, relief=False):
    """A reference of 900 x 800 px of about 0.7 m in degrees, over the same place."""
    to_map = np.array([[6.4e-6, 1e-7, 55.6475], [1e-7, -6.2e-6, -21.2275], [0, 0, 1]])
    flat = Terrain.flat(to_map, "EPSG:4326", (900, 800), height)
    if not relief:
        return flat
    return Terrain(to_map, "EPSG:4326", (900, 800), height + 150 * np.random.default_rng(1).uniform(0, 1, (5, 6)))


def test_camera_agrees_with_gdal():
    image = gdal.GetDriverByName("MEM").Create("", 1000, 1000)
    image.SetMetadata({**metadata(), "MIN_LONG": "55", "MAX_LONG": "56", "MIN_LAT": "-22", "MAX_LAT": "-21"}, "RPC")
    transformer = gdal.Transformer(image, None, ["METHOD=RPC", "RPC_HEIGHT=870"])
    places = np.random.default_rng(2).uniform((55.648, -21.232), (55.652, -21.228), (50, 2))
    theirs = np.array(transformer.TransformPoints(1, places.tolist())[0])[:, :2]
    ours = RpcCamera.from_metadata(metadata()).project(np.column_stack([places, np.full(50, 870.0)]))
    np.testing.assert_allclose(ours, theirs, atol=1e-6)


def test_real_camera_agrees_with_gdal(shared_rpc):
    source = gdal.Open(shared_rpc)
    camera = RpcCamera.from_metadata(source.GetMetadata("RPC"))
    places = np.random.default_rng(2).uniform((55.6485, -21.2345), (55.653, -21.2305), (50, 2))
    transformer = gdal.Transformer(source, None, ["METHOD=RPC", "RPC_HEIGHT=1000"])
    theirs = np.array(transformer.TransformPoints(1, places.tolist())[0])[:, :2]
    np.testing.assert_allclose(camera.project(np.column_stack([places, np.full(50, 1000.0)])), theirs, atol=1e-6)


@pytest.fixture()
def shared_rpc():
    from pathlib import Path

    path = Path(__file__).parents[3] / "shared" / "evaluation" / "rpc" / "img_01.tif"
    if not path.exists():
        pytest.skip("../shared is not here")
    return str(path)


@pytest.mark.parametrize("relief", [False, True])
@pytest.mark.parametrize(
    ("kind", "bias"), [("shift", frames.shift(7, -4)), ("affine", frames.similarity(1.002, 0.3, 5, 9))]
)
def test_known_bias_is_recovered(kind, bias, relief):
    camera, below = RpcCamera.from_metadata(metadata()), ground(relief=relief)
    reference = np.random.default_rng(3).uniform(100, 700, (40, 2))
    moving = frames.apply(bias, camera.project(below.at(reference)))
    fitted = family_for(camera, below, kind).fit(moving, reference)
    np.testing.assert_allclose(fitted.bias.matrix, bias, atol=1e-7)
    np.testing.assert_allclose(fitted.forward(moving), reference, atol=1e-5)
    np.testing.assert_allclose(fitted.inverse(reference), moving, atol=1e-6)
    again = transform_from_json(json.loads(json.dumps(fitted.to_json())))
    np.testing.assert_array_equal(again.forward(moving), fitted.forward(moving))
    assert again.parameters == fitted.parameters == len(fitted.bias.basis)


def test_robust_fit_and_uncertainty():
    rng = np.random.default_rng(4)
    camera, below = RpcCamera.from_metadata(metadata()), ground()
    reference = rng.uniform(50, 750, (80, 2))
    moving = frames.apply(frames.shift(7, -4), camera.project(below.at(reference))) + rng.normal(0, 0.5, (80, 2))
    moving[:20] += rng.uniform(20, 200, (20, 2))
    fit = fit_robust(moving, reference, None, family_for(camera, below), 3.0, seed=0)
    assert fit.inliers[20:].mean() > 0.95 and not fit.inliers[:20].any()
    np.testing.assert_allclose(fit.transform.bias.matrix[:2, 2], (7, -4), atol=0.3)
    sigma = np.sqrt(np.trace(fit.transform.uncertainty(moving[20:30]), axis1=1, axis2=2))
    assert (sigma > 0.05).all() and (sigma < 0.3).all()


def test_one_point_is_enough_for_a_shift_and_none_is_refused():
    family = family_for(RpcCamera.from_metadata(metadata()), ground())
    assert family.fit([[400.0, 300.0]], [[450.0, 380.0]]).bias.name == "shift"
    with pytest.raises(DegenerateError, match="add 1 more point"):
        family.fit(np.empty((0, 2)), np.empty((0, 2)))


@pytest.mark.parametrize("harm", [{"LINE_OFF": "none"}, {"LAT_SCALE": "0"}, {"SAMP_NUM_COEFF": "1 2 3"}])
def test_broken_metadata_is_refused(harm):
    with pytest.raises(RasterError, match="RPC metadata"):
        RpcCamera.from_metadata({**metadata(), **harm})
    with pytest.raises(RasterError, match="RPC metadata") as caught:
        RpcCamera.from_metadata({k: v for k, v in metadata().items() if k != "LINE_SCALE"})
    assert "LINE_SCALE" in caught.value.details
