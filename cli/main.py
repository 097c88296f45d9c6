"""The parser of `python -m crosstie`, and the call of a command."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..core.errors import CrosstieError
from ..core.progress import CancelledError
from . import apply, batch, convert_points, evaluate, evaluate_points, fit, interrupt, match, register, stack, stereo

COMMANDS = (match, register, stereo, batch, stack, convert_points, fit, evaluate_points, apply, evaluate)


class Parser(argparse.ArgumentParser):
    """A parser, also of its commands, that says what can be chosen in the words of lists of pairs."""

    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.choices is not None and value not in action.choices:
            raise argparse.ArgumentError(
                action, f"“{str(value)[:60]}” cannot be chosen. Choose one of {', '.join(map(str, action.choices))}."
            )


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    root = Parser(
        prog="crosstie" if Path(sys.argv[0]).stem == "crosstie" else "python -m crosstie",
        description="Register one raster to another, also across sensors and maps.",
        epilog="Exit status: 0 done, 1 refused or failed (the reason on stderr), 2 wrong usage.",
    )
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in COMMANDS:
        module.add_to(commands)
    return root


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit status."""
    try:
        interrupt.obey()
        chosen = parser().parse_args(arguments)
        return chosen.run(chosen)
    except CrosstieError as error:
        print(interrupt.SENTENCE if interrupt.heard() else error, file=sys.stderr)
    except (KeyboardInterrupt, CancelledError):
        print(interrupt.SENTENCE, file=sys.stderr)
    return 1
