"""The transform families by name, in order of growing freedom."""

from __future__ import annotations

import numpy as np

from ..errors import DamageError
from ..messages import message
from .curved import CurvedTransform
from .flow import Flow
from .matrix import MATRIX_FAMILIES
from .mesh import Mesh
from .piecewise import PiecewiseAffine
from .polynomial import Polynomial2, Polynomial3
from .rpc_bias import RpcBias
from .tps import ThinPlateSpline
from .transform import Transform
from .transform_names import transform_name

CURVED_FAMILIES: tuple[type[Transform], ...] = (Polynomial2, Polynomial3, ThinPlateSpline, Flow, PiecewiseAffine)
FAMILIES: dict[str, type[Transform]] = {family.name: family for family in (*MATRIX_FAMILIES, *CURVED_FAMILIES)}
"""All that need nothing but points; `RpcBias` also needs a camera and is made by `rpc_bias.family_for`."""
PLACES = np.array([[0.0, 0.0], [100.0, 10.0], [10.0, 1000.0]])
"""Moving px at which a transform that was read is tried."""
LARGEST = 1e18
UNCERTAIN = ("covariance", "variance", "sigma_px", "data")
"""Fields that may say that nothing is known."""


def transform_from_json(values: dict) -> Transform:
    """Return the transform that `to_json` described; ValueError where it is none, or of a type not known here."""
    kind = values.get("type", "") if isinstance(values, dict) else ""
    known: dict[str, type[Transform]] = {**FAMILIES, RpcBias.name: RpcBias}
    family = known.get(kind if isinstance(kind, str) else "")
    if family is None:
        raise DamageError(
            message("“{kind}” is no transform; known are {names}", kind=str(kind)[:40], names=", ".join(FAMILIES))
        )
    try:
        made = family.from_json(values)
        _try(made)
    except (ArithmeticError, IndexError, RecursionError, np.linalg.LinAlgError) as error:
        named = transform_name(family.name)
        raise DamageError(message("numbers of the {transform} transform are out of range", transform=named)) from error
    return made


def _try(transform: Transform) -> None:
    """Raise an error where numbers that were read do not belong together, before anything relies on them."""
    for name, value in vars(transform).items():
        if name not in UNCERTAIN:
            _require_usual(value.points if isinstance(value, Mesh) else value)
    with np.errstate(all="ignore"):
        mapped = transform.forward(PLACES)
        shapes = [mapped.shape, transform.inverse(mapped).shape]
        if isinstance(transform, CurvedTransform):
            transform.jacobian(PLACES)
        data = getattr(transform, "data", None)
        if data is None:
            transform.uncertainty(PLACES)
    if any(shape != PLACES.shape for shape in shapes) or (data is not None and data.shape != (len(data), 3)):
        raise DamageError(message("its parts do not fit each other"))


def _require_usual(value) -> None:
    if isinstance(value, (float, np.ndarray)) and not (np.abs(value) <= LARGEST).all():
        raise DamageError(message("a number is not finite, or far too large"))
