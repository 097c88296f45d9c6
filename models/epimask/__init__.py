"""EpiMask: attention and matching along the epipolar lines of two camera models."""
