"""CSTF: a sparse matcher; keypoints, tokens of several regions, correspondence maps, matching as classification."""
