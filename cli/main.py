"""The parser of `python -m crosstie`, and the call of a command."""

from __future__ import annotations

import argparse
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from ..core.errors import CrosstieError
from ..core.messages import message
from ..core.progress import CancelledError
from ..core.report.provenance import versions
from . import apply, batch, convert_points, evaluate, evaluate_points, fit, interrupt, match, register, stack, stereo

COMMANDS = (match, register, stereo, batch, stack, convert_points, fit, evaluate_points, apply, evaluate)


class Parser(argparse.ArgumentParser):
    """A parser, also of its commands, that says what can be chosen in the words of lists of pairs, and no more."""

    def error(self, message: str) -> NoReturn:
        """End with what is wrong, which the list of all options would push out of sight."""
        self.exit(2, f"{self.prog}: {message}\n{self.prog} --help has the options and examples.\n")

    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.choices is not None and value not in action.choices:
            raise argparse.ArgumentError(
                action, f"“{str(value)[:60]}” cannot be chosen. Choose one of {', '.join(map(str, action.choices))}."
            )


class Versions(argparse.Action):
    """Prints what a report of a fault should say."""

    def __call__(self, parser, *_given) -> NoReturn:
        """End after printing."""
        found = versions()
        print(f"crosstie {found.pop('crosstie')} ({', '.join(f'{name} {value}' for name, value in found.items())})")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    root = Parser(
        prog="crosstie" if Path(sys.argv[0]).stem == "crosstie" else "python -m crosstie",
        description="Register one raster to another, also across sensors and maps.",
        epilog="Exit status: 0 done, 1 refused or failed (the reason on stderr), 2 wrong usage.",
    )
    root.add_argument("--version", action=Versions, nargs=0, help="print the versions of Crosstie, Python, numpy, GDAL")
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in COMMANDS:
        module.add_to(commands)
    return root


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit status."""
    _write_any_name()
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:  # who reads has read enough; Python would complain of it once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def _require_here() -> None:
    """Raise CrosstieError where the current folder was deleted: no relative path means anything there."""
    try:
        Path.cwd()
    except OSError as error:
        told = message("The current folder does not exist any more. Change to another one.")
        raise CrosstieError(told, str(error)) from error


def _write_any_name() -> None:
    """Print also names that the encoding of the output lacks: their letters as codes, rather than a traceback."""
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors="backslashreplace")


def _run(arguments: list[str] | None) -> int:
    try:
        interrupt.obey()
        _require_here()
        chosen = parser().parse_args(arguments)
        return chosen.run(chosen)
    except CrosstieError as error:
        print(interrupt.SENTENCE if interrupt.heard() else error, file=sys.stderr)
    except (KeyboardInterrupt, CancelledError):
        print(interrupt.SENTENCE, file=sys.stderr)
    return 1
