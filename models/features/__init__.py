"""Features that look the same in both modalities."""

from .orientation import Recipe, Structure, structure, turned
from .pyramid import FeaturePyramid

__all__ = ["FeaturePyramid", "Recipe", "Structure", "structure", "turned"]
