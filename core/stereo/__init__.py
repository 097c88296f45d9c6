"""Two views with camera models: matched along epipolar lines, with heights and a bias of the cameras as results."""
