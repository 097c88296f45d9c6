"""The matcher without weights: dense structure features, correlated tile by tile."""
