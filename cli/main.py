"""The parser of `python -m crosstie`, and the call of a command."""

from __future__ import annotations

import argparse
import sys

from ..core.errors import CrosstieError
from . import apply, batch, convert_points, evaluate, evaluate_points, fit, match, register, stereo

COMMANDS = (match, register, stereo, batch, convert_points, fit, evaluate_points, apply, evaluate)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    root = argparse.ArgumentParser(
        prog="python -m crosstie",
        description="Register one raster to another, also across sensors and maps.",
        epilog="Exit status: 0 done, 1 refused or failed (the reason on stderr), 2 wrong usage.",
    )
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in COMMANDS:
        module.add_to(commands)
    return root


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit status."""
    chosen = parser().parse_args(arguments)
    try:
        return chosen.run(chosen)
    except CrosstieError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Cancelled; nothing was written.", file=sys.stderr)
        return 1
