"""Two views with camera models: matched along epipolar lines, giving heights and the bias of the camera model."""
