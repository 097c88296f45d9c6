"""A message is a template and values: equal by value, filled with any value, stored and read back."""

import copy
import json
import pickle

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError, MissingDependencyError
from crosstie.core.messages import from_json, joined, message, to_json

MATCHES = message("Only {count} of {all} matches agree, within {off:.1f} px.", count=4, all=12, off=1.25)


def test_str_is_the_english_text():
    assert str(MATCHES) == "Only 4 of 12 matches agree, within 1.2 px."
    assert str(message("Reading")) == "Reading"


def test_equality_is_by_template_and_values():
    again = message("Only {count} of {all} matches agree, within {off:.1f} px.", off=1.25, all=12, count=4)
    assert again == MATCHES
    assert hash(again) == hash(MATCHES)
    assert message("{count} points", count=4) != message("{count} points", count=5)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])  # noqa: S301
def test_it_is_copied_and_pickled(again):
    assert again(MATCHES) == MATCHES


def test_values_may_be_messages():
    inner = message("the {name} transform", name="affine")
    assert str(message("No place for {what}.", what=inner)) == "No place for the affine transform."


def test_several_sentences_are_one_message():
    both = joined([MATCHES, "", message("Add some.")])
    assert str(both) == "Only 4 of 12 matches agree, within 1.2 px. Add some."
    assert str(joined(["a", "b"], ", ")) == "a, b"
    assert str(joined([])) == ""


@pytest.mark.parametrize("values", [{}, {"nam": "a"}, {"name": "a", "more": "b"}])
def test_values_that_do_not_fit_the_template_fail_at_once(values):
    with pytest.raises(ValueError, match="has places for"):
        message("There is no file {name}.", **values)


@pytest.mark.parametrize("value", [None, (1, 2), ["a"]])
def test_what_is_no_text_or_number_fails_at_once(value):
    with pytest.raises(TypeError, match="name"):
        message("There is no file {name}.", name=value)


def test_paths_and_errors_are_put_in_as_their_text(tmp_path):
    assert str(message("There is no {path}.", path=tmp_path)) == f"There is no {tmp_path}."
    assert str(message("Damaged: {error}.", error=ValueError("line 3"))) == "Damaged: line 3."
    held = message("Damaged: {error}.", error=CrosstieError(MATCHES))
    assert held == message("Damaged: {error}.", error=MATCHES)


def test_braces_in_values_are_kept():
    assert str(message("There is no file {name}.", name="{0} {x}.tif {")) == "There is no file {0} {x}.tif {."
    assert str(joined(["{a}", message("{name}", name="}{")])) == "{a} }{"


def test_it_is_stored_and_read_back():
    nested = joined([MATCHES, message("Look at {name}.", name="{}.tif"), "another program's words"])
    assert from_json(json.loads(json.dumps(to_json(nested)))) == nested
    assert from_json("An old sentence.") == "An old sentence."


def test_numbers_of_numpy_are_numbers():
    assert str(message("{count} points, {off:.2f} px", count=np.int64(3), off=np.float32(0.5))) == "3 points, 0.50 px"


@pytest.mark.parametrize("wrong", [{"template": "{a}", "values": {}}, {"template": "{a}", "values": {"a": []}}])
def test_a_stored_message_that_is_damaged_is_told(wrong):
    with pytest.raises((ValueError, TypeError)):
        from_json(wrong)


def test_errors_hold_messages():
    error = CrosstieError(MATCHES, "details")
    assert (error.message, str(error), error.details) == (MATCHES, str(MATCHES), "details")
    assert MissingDependencyError(MATCHES, "pip").message == MATCHES
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (again.message, again.details) == (MATCHES, "details")


@pytest.mark.parametrize("template", ["{a:>999999999}", "{a:{a}}", "{a.b}", "{a[0]}", "{a:d}"])
def test_a_stored_template_cannot_become_gigantic_or_fail_later(template):
    name = template.strip("{}").split(":")[0]
    with pytest.raises((ValueError, TypeError)):
        from_json({"template": template, "values": {name: "x"}})
