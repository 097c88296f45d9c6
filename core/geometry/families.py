"""The transform families by name, in order of growing freedom."""

from __future__ import annotations

from .affine import Affine
from .matrix import MatrixTransform
from .projective import Projective
from .shift import Shift
from .similarity import Similarity
from .transform import Transform

MATRIX_FAMILIES: tuple[type[MatrixTransform], ...] = (Shift, Similarity, Affine, Projective)
FAMILIES: dict[str, type[Transform]] = {family.name: family for family in MATRIX_FAMILIES}


def transform_from_json(values: dict) -> Transform:
    """Return the transform that `to_json` described; ValueError for a type that this version does not know."""
    family = FAMILIES.get(values.get("type", ""))
    if family is None:
        raise ValueError(f"Unknown transform type {values.get('type')!r}; known are {', '.join(FAMILIES)}.")
    return family.from_json(values)
