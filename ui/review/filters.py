"""Filters the points table by a text, or by an expression in QGIS's language."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsField, QgsFields
from qgis.PyQt.QtCore import QVariant

from ...host.translation import tr
from .columns import FLAG, TEXT, WHOLE, Column, columns, shown

_DECIMAL_COMMA = re.compile(r"([<>=]\s*-?\d+),(\d)")
"""As in `residual > 2,5`, which means the same in half of the world's languages."""
_SIGNS = ("<", ">", "=", "(", " like ", " in ", " is ", " and ", " or ", "not ")


class Filter:
    """A text that rows must contain, or an expression that must be true for them."""

    def __init__(self, text: str):
        self.text = text.strip()
        self.expression: QgsExpression | None = None
        self.problem = ""
        lowered = f"{self.text.lower()} "
        keys = {column.key for column in columns()}
        if any(sign in lowered for sign in _SIGNS) or self.text in keys:
            self._understand(keys)

    def _understand(self, keys: set[str]) -> None:
        expression = QgsExpression(self.text)
        if expression.hasParserError():
            expression = QgsExpression(_DECIMAL_COMMA.sub(r"\1.\2", self.text))
        if expression.hasParserError():
            self.problem = tr("This is not a complete condition yet. Write, for example: residual > 2")
        elif expression.referencedColumns() - keys:
            unknown = sorted(expression.referencedColumns() - keys)[0]
            self.problem = tr("There is no column “{0}”. There are: {1}.").format(unknown, ", ".join(sorted(keys)))
        else:
            self.expression = expression


def rows_that_pass(
    wanted: Filter, specs: tuple[Column, ...], values: Callable[[str], np.ndarray], count: int
) -> np.ndarray:
    """Return the ascending rows, of `count`, that pass a filter."""
    if not wanted.text or wanted.problem or not count:
        return np.arange(count)
    if wanted.expression is not None:
        return _by_expression(wanted.expression, specs, values, count)
    text = wanted.text.lower()
    found = np.zeros(count, bool)
    for spec in specs:
        if spec.kind == TEXT:
            texts, where = np.unique(values(spec.key).astype(str), return_inverse=True)
            found |= np.array([text in shown(spec, t).lower() or text in t.lower() for t in texts])[where]
        elif spec.kind == WHOLE:
            found |= values(spec.key).astype(str) == text
    return np.flatnonzero(found)


def _by_expression(expression: QgsExpression, specs, values, count: int) -> np.ndarray:
    used = [spec for spec in specs if spec.key in expression.referencedColumns()]
    fields = QgsFields()
    for spec in used:
        fields.append(QgsField(spec.key, _TYPES.get(spec.kind, QVariant.Double)))
    lists = [_plain(values(spec.key), spec) for spec in used]
    context = QgsExpressionContext()
    context.setFields(fields)
    expression.prepare(context)
    feature = QgsFeature(fields)
    passing = np.zeros(count, bool)
    for row in range(count):
        feature.setAttributes([column[row] for column in lists])
        context.setFeature(feature)
        passing[row] = expression.evaluate(context) in (1, True)
    return np.flatnonzero(passing)


_TYPES = {TEXT: QVariant.String, WHOLE: QVariant.Int, FLAG: QVariant.Bool}


def _plain(column: np.ndarray, spec: Column) -> list:
    if column.dtype.kind == "f":
        return [value if value == value else None for value in column.tolist()]
    return column.tolist()
