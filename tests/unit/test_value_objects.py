"""Data of core is not changed once it is made, and comparing two of a kind never fails."""

import dataclasses
import importlib
import inspect
import pkgutil

import crosstie.core
import pytest


def value_objects(room):
    """Return the dataclasses of one room of core, or of the modules at its top."""
    modules = pkgutil.walk_packages(crosstie.core.__path__, "crosstie.core.")
    names = [m.name for m in modules if (m.name.split(".")[2] if m.name.count(".") > 2 else "") == room]
    loaded = [importlib.import_module(name) for name in names]
    classes = [c for module in loaded for _, c in inspect.getmembers(module, inspect.isclass) if c.__module__ in names]
    return {c for c in classes if dataclasses.is_dataclass(c)}


ROOMS = ("", "geometry", "raster", "points", "exchange", "registration", "review", "operation", "stereo")


@pytest.mark.parametrize("room", ROOMS)
def test_every_dataclass_is_frozen(room):
    assert [c.__qualname__ for c in value_objects(room) if not c.__dataclass_params__.frozen] == []


@pytest.mark.parametrize("room", ROOMS)
def test_what_holds_arrays_is_compared_as_a_whole_object(room):
    """Comparing field by field would ask an array for its truth, which raises."""
    holding = [c for c in value_objects(room) if any("ndarray" in str(f.type) for f in dataclasses.fields(c))]
    assert [c.__qualname__ for c in holding if c.__eq__ is not object.__eq__] == []
