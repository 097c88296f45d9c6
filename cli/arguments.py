"""Arguments that several commands share, and the request that they make."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TextIO

from ..core.errors import CrosstieError
from ..core.messages import Text
from ..core.outcome import Cancelled, Failed, Outcome, Refused, Registered
from ..core.raster.atomic import replacing
from ..core.raster.fill import KINDS, Outside
from ..core.report.chance import chance_of
from ..core.report.outcome_json import outcome_to_json
from ..core.request import MatchRequest
from ..services.request_options import OPTIONS, SEVERAL, Option, files_named, request_of
from .interrupt import SENTENCE

BAR = 24
"""Width of the progress bar, characters."""
PRINTED = "-"
"""In place of a file for JSON: print it."""


def raw_text(description: str) -> dict:
    """Return the parser arguments that keep the line breaks of examples."""
    return {"description": description, "formatter_class": argparse.RawDescriptionHelpFormatter}


def add_match_arguments(command: argparse.ArgumentParser) -> None:
    """Add the two rasters and every option of a match."""
    command.add_argument("moving", help="the raster to correct")
    command.add_argument("reference", help="the raster whose position you trust")
    add_options(command)


def add_options(command: argparse.ArgumentParser, names: Iterable[str] = tuple(OPTIONS)) -> None:
    """Add options of a match, all of them unless some are named."""
    for option in (OPTIONS[name] for name in names):
        command.add_argument(
            f"--{option.name.replace('_', '-')}",
            action="append" if option.repeats else "store",
            type=partial(_understood, option),
            choices=option.choices or None,
            metavar=option.metavar or None,
            help=option.help.replace("%", "%%") + (" (may be given several times)" if option.repeats else ""),
        )
        if option.name == "rough_points":
            _add_rough_point(command)


def add_workers(command: argparse.ArgumentParser) -> None:
    """Add who does the pairs of a batch or a stack."""
    command.add_argument("--jobs", type=jobs, default=1, metavar="N", help="processes on this machine")
    command.add_argument("--scheduler", default="", metavar="ADDRESS", help="a Dask scheduler, tcp://host:8786")


def jobs(text: str) -> int:
    """Return a number of processes."""
    return from_one_on(text, f"“{text[:60]}” is no number of processes. Give 1 or more.")


def from_one_on(text: str, otherwise: str) -> int:
    """Return a whole number from 1 on; argparse's error, with the sentence `otherwise`, for anything else."""
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(otherwise)
    return number


def options_of(chosen: argparse.Namespace, names: Iterable[str] = tuple(OPTIONS)) -> dict[str, str]:
    """Return the options of a match that were given, as texts by their names."""
    given = {name: getattr(chosen, name) for name in names}
    texts = {name: SEVERAL.join(v) if isinstance(v, list) else v for name, v in given.items()}
    return {name: text for name, text in texts.items() if text}


def inputs_of(chosen: argparse.Namespace, names: Iterable[str] = tuple(OPTIONS)) -> list[str]:
    """Return the files that a match reads: the two rasters, and those that its options name."""
    return [chosen.moving, chosen.reference, *files_named(options_of(chosen, names))]


def matcher_name(text: str) -> str:
    """Return the name of a matcher that there is: ours, or the user's own."""
    return _understood(OPTIONS["matcher"], text)


def _add_rough_point(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--rough-point",
        dest="rough_points",
        action=_RoughPoint,
        nargs="+",
        metavar="N",
        help="MX MY RX RY [PX]: a place known in both rasters, column and row in the moving and in the reference "
        "raster, and how far it may be off in pixels of the reference; once for each place, after the rasters",
    )


class _RoughPoint(argparse.Action):
    """Adds four or five numbers to the rough points as one text."""

    def __call__(self, parser, namespace, values, option_string=None):
        text = " ".join(values)
        try:
            numbers = [float(value) for value in values]
        except ValueError as error:
            raise argparse.ArgumentError(self, f"“{text}” is not made of numbers. Name the rasters first.") from error
        if len(numbers) not in (4, 5):
            raise argparse.ArgumentError(self, "a rough point takes four numbers, or five: MX MY RX RY [PX]")
        namespace.rough_points = [*(namespace.rough_points or ()), text]


def _understood(option: Option, text: str) -> str:
    """Return the text as it is if it is valid."""
    try:
        option.parse(text)
    except CrosstieError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


def add_outside(command) -> None:
    """Add how pixels outside the moving raster are marked, and whether a collar counts as outside."""
    command.add_argument(
        "--outside", choices=KINDS, default="auto", help="how to mark pixels outside; auto: as the moving raster does"
    )
    command.add_argument("--dstnodata", type=float, metavar="VALUE", help="the nodata value for them")
    command.add_argument("--cut", action="store_true", help="cut off what lies outside the map frame of a scan")


def outside_of(chosen: argparse.Namespace) -> Outside:
    """Return how pixels outside are marked."""
    return Outside.of(chosen.outside, chosen.dstnodata)


def chosen_request(chosen: argparse.Namespace) -> MatchRequest:
    """Return the request that the parsed arguments make; CrosstieError where a file named there cannot be used."""
    return request_of(chosen.moving, chosen.reference, options_of(chosen))


def add_json(command: argparse.ArgumentParser) -> None:
    """Add where the outcome goes for machines."""
    command.add_argument(
        "--json",
        metavar="FILE",
        help="write the outcome: transform, accuracy, evidence; -: print it, and everything for people on stderr",
    )


def write_json(outcome: Outcome, chosen: argparse.Namespace) -> str:
    """Write or print the outcome where that is asked for; return the file, "" for none.

    A failure is no result: a file of it would only be in the way of the corrected command.
    """
    path = json_file(chosen)
    if chosen.json == PRINTED:
        print(json.dumps(outcome_to_json(outcome), indent=1))
    if not path or isinstance(outcome, (Failed, Cancelled)):
        return ""
    text = json.dumps(outcome_to_json(outcome), indent=1)
    with replacing(path, chosen.overwrite) as part:
        Path(part).write_text(text, encoding="utf-8")
    return path


def json_file(chosen: argparse.Namespace) -> str:
    """Return the file that `write_json` writes; "" for none."""
    return "" if chosen.json == PRINTED else chosen.json or ""


def for_people(chosen: argparse.Namespace) -> TextIO:
    """Return where sentences about the outcome go: stdout, unless machines read that."""
    return sys.stderr if chosen.json == PRINTED else sys.stdout


def show_progress(stage: Text, fraction: float) -> None:
    """Draw a bar where stderr is a terminal; pipes and files stay quiet."""
    if sys.stderr.isatty():
        full = round(BAR * min(max(fraction, 0.0), 1.0))
        bar = "█" * full + "░" * (BAR - full) if can_draw(sys.stderr) else "#" * full + "." * (BAR - full)
        print(f"\r{bar} {100 * fraction:3.0f} %  {stage!s:<45.45}", end="" if fraction < 1 else "\n", file=sys.stderr)


def can_draw(stream: TextIO) -> bool:
    """Return whether the encoding of a terminal has blocks to draw a bar with."""
    try:
        "█░".encode(stream.encoding or "ascii")
        return True
    except (LookupError, UnicodeError):
        return False


def report(outcome: Outcome, file: TextIO | None = None) -> int:
    """Print the outcome, by default to stdout (failures to stderr); return the exit status."""
    if isinstance(outcome, Registered):
        accuracy = outcome.accuracy
        told = [
            f"{outcome.verdict}: {accuracy.n} tie points, {outcome.transform.chosen}, RMSE {accuracy.rmse_px:.2f} px"
        ]
        told += [str(sentence) for sentence in (chance_of(outcome), *outcome.reasons, *outcome.notes) if sentence]
        for number, other in enumerate(outcome.alternatives, 1):
            told.append(f"alternative {number} (apply --alternative {number}): {other.what}")
        print("\n".join(told), file=file)
        return 0
    if isinstance(outcome, Refused):
        print("No reliable match. " + " ".join(map(str, outcome.reasons)), file=sys.stderr)
    elif isinstance(outcome, Failed):
        print(outcome.sentence, file=sys.stderr)
    elif isinstance(outcome, Cancelled):
        print(SENTENCE, file=sys.stderr)
    return 1
