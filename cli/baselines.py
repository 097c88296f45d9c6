"""Baselines for comparison: identity, and SIFT from OpenCV (a development dependency)."""

from __future__ import annotations

import numpy as np

from ..core.errors import MissingDependencyError
from ..core.geometry import frames
from ..core.geometry.matrix import Affine
from ..core.matching import WorkingImage
from ..core.raster.reader import Reader
from ..core.request import RasterSource

BASELINES = ("identity", "sift")
RATIO, RANSAC_PX, MAGSAC_PX = 0.85, 4.0, 3.0
ACCEPT_INLIERS = 12


def run(name: str, moving: str, reference: str):
    """Return (result row, transform or None) of a baseline on two files at full resolution."""
    if name == "identity":
        return {"verdict": "rejected", "tie_points": 0, "reason": ""}, Affine.from_matrix(np.eye(3))
    images = [_whole(RasterSource(path)) for path in (reference, moving)]
    matrix, inliers = sift(*images)
    verdict = "rejected" if matrix is None else "accepted" if inliers >= ACCEPT_INLIERS else "review"
    transform = None if matrix is None else Affine.from_matrix(matrix)
    return {"verdict": verdict, "tie_points": inliers, "reason": f"{inliers} inliers"}, transform


def sift(reference: WorkingImage, moving: WorkingImage):
    """Return (3×3 native moving to reference or None, inliers): mutual ratio test, RANSAC similarity, MAGSAC affine."""
    cv2 = _opencv()
    source, target = _matches(cv2, reference, moving)
    if len(source) < 4:
        return None, 0
    matrix, inliers = cv2.estimateAffinePartial2D(
        source, target, method=cv2.RANSAC, ransacReprojThreshold=RANSAC_PX, maxIters=20000, confidence=0.9999
    )
    if matrix is None:
        return None, 0
    kept = inliers.ravel() > 0
    if kept.sum() >= 8:
        refined, more = cv2.estimateAffine2D(
            source[kept], target[kept], method=cv2.USAC_MAGSAC, ransacReprojThreshold=MAGSAC_PX, maxIters=5000
        )
        if refined is not None and 1 / 3 < abs(np.linalg.det(refined[:, :2]) / np.linalg.det(matrix[:, :2])) < 3:
            matrix, inliers = refined, more
    half = frames.shift(0.5, 0.5)
    pixels = half @ np.vstack([matrix, [0, 0, 1]]) @ np.linalg.inv(half)
    return reference.to_native @ pixels @ np.linalg.inv(moving.to_native), int(inliers.sum())


def _matches(cv2, reference: WorkingImage, moving: WorkingImage):
    detector = cv2.SIFT_create(4000)
    (points_r, words_r), (points_m, words_m) = (
        detector.detectAndCompute(np.uint8(255 * image.pixels.mean(axis=0)), np.uint8(255 * image.valid))
        for image in (reference, moving)
    )
    if words_r is None or words_m is None or len(points_r) < 2 or len(points_m) < 2:
        return np.empty((0, 2), np.float32), np.empty((0, 2), np.float32)
    matcher = cv2.BFMatcher()
    back = {(m.queryIdx, m.trainIdx) for m in matcher.match(words_r, words_m)}
    pairs = (pair for pair in matcher.knnMatch(words_m, words_r, k=2) if len(pair) == 2)
    good = [a for a, b in pairs if a.distance < RATIO * b.distance and (a.trainIdx, a.queryIdx) in back]
    source = np.float32([points_m[g.queryIdx].pt for g in good]).reshape(-1, 2)
    return source, np.float32([points_r[g.trainIdx].pt for g in good]).reshape(-1, 2)


def _whole(source: RasterSource) -> WorkingImage:
    with Reader(source) as reader:
        return reader.read(size=max(reader.raster.width, reader.raster.height))


def _opencv():
    try:
        import cv2
    except ImportError as error:
        raise MissingDependencyError(
            "The SIFT row needs OpenCV. Install opencv-python-headless in this Python, or leave the row out.",
            command="python3 -m pip install opencv-python-headless",
        ) from error
    return cv2
