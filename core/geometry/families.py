"""The transform families by name, in order of growing freedom."""

from __future__ import annotations

from .flow import Flow
from .matrix import MATRIX_FAMILIES
from .piecewise import PiecewiseAffine
from .polynomial import Polynomial2, Polynomial3
from .rpc_bias import RpcBias
from .tps import ThinPlateSpline
from .transform import Transform

CURVED_FAMILIES: tuple[type[Transform], ...] = (Polynomial2, Polynomial3, ThinPlateSpline, Flow, PiecewiseAffine)
FAMILIES: dict[str, type[Transform]] = {family.name: family for family in (*MATRIX_FAMILIES, *CURVED_FAMILIES)}
"""The families that need only points; `RpcBias` also needs a camera and is made by `rpc_bias.family_for`."""


def transform_from_json(values: dict) -> Transform:
    """Return the transform from the values of `to_json`; ValueError for an unknown type."""
    known: dict[str, type[Transform]] = {**FAMILIES, RpcBias.name: RpcBias}
    family = known.get(values.get("type", ""))
    if family is None:
        raise ValueError(f"Unknown transform type {values.get('type')!r}; known are {', '.join(FAMILIES)}.")
    return family.from_json(values)
