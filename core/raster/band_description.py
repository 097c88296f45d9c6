"""What a band is called and what its numbers mean, carried over to a band that was warped from it."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
from osgeo import gdal

from ..gdal_errors import collected
from .pixel_type import dtype_of


def copy_description(source: gdal.Band, target: gdal.Band) -> None:
    """Carry over name, colours, units, metadata and the table of classes; statistics hold for the old pixels alone."""
    with collected():
        target.SetDescription(source.GetDescription())
        target.SetColorInterpretation(source.GetColorInterpretation())
        if source.GetColorTable() is not None:
            target.SetColorTable(source.GetColorTable())
        if source.GetCategoryNames():
            target.SetCategoryNames(source.GetCategoryNames())
        if source.GetScale() not in (None, 1.0) or source.GetOffset() not in (None, 0.0):
            target.SetScale(source.GetScale() or 1.0)
            target.SetOffset(source.GetOffset() or 0.0)
        if source.GetUnitType():
            target.SetUnitType(source.GetUnitType())
        target.SetMetadata({k: v for k, v in source.GetMetadata().items() if not k.startswith("STATISTICS_")})
        copy_table(source, target)


def copy_table(source: gdal.Band, target: gdal.Band) -> None:
    """Carry over a raster attribute table that names classes."""
    if names_classes(source.GetDefaultRAT()):
        target.SetDefaultRAT(source.GetDefaultRAT())


def is_classes(band: gdal.Band) -> bool:
    """Return whether a band's numbers are names, which must not be mixed: by palette, categories or attribute table."""
    if band.GetColorTable() is not None or band.GetCategoryNames():
        return True
    table: Any = band.GetDefaultRAT()
    # Ranges of a measure, such as heights, name nothing.
    is_measure = np.issubdtype(dtype_of(band), np.inexact)
    return names_classes(table) and (not is_measure or table.GetColOfUsage(gdal.GFU_MinMax) >= 0)


def names_classes(table: gdal.RasterAttributeTable | None) -> bool:
    """Return whether an attribute table is thematic and more than a histogram, which GDAL calls thematic unasked."""
    if table is None or table.GetTableType() != gdal.GRTT_THEMATIC or not table.GetRowCount():
        return False
    return any(table.GetUsageOfCol(c) != gdal.GFU_PixelCount for c in range(table.GetColumnCount()))


def count_column(table: gdal.RasterAttributeTable | None) -> int:
    """Return the column with the number of pixels of each class, -1 for none."""
    if table is None or not names_classes(table) or table.GetColOfUsage(gdal.GFU_MinMax) < 0:
        return -1
    return table.GetColOfUsage(gdal.GFU_PixelCount)


def counted(table: gdal.RasterAttributeTable, counts: Counter) -> gdal.RasterAttributeTable:
    """Return a table with the number of pixels that have each row's value."""
    table, column = table.Clone(), count_column(table)
    for row in range(table.GetRowCount()):
        table.SetValueAsDouble(row, column, 0)
    for value, number in counts.items():
        row = table.GetRowOfValue(value)
        if row >= 0:
            table.SetValueAsDouble(row, column, table.GetValueAsDouble(row, column) + number)
    return table


def counts_of(values: np.ndarray) -> Counter:
    """Return how often each value is there."""
    found, numbers = np.unique(values, return_counts=True)
    return Counter(dict(zip(found.astype(float).tolist(), numbers.tolist())))
