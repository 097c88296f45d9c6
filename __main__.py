"""`python -m crosstie` and the command `crosstie`."""

import sys


def main() -> int:
    """Run one command of the command line; return its exit status."""
    from .cli import interrupt

    interrupt.remember()  # before the modules of the commands load, which takes a second
    from .cli.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
