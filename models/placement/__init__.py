"""The exhaustive coarse search over rotation, scale and shift."""
