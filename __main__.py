"""`python -m crosstie`: the command line."""

import sys

if __name__ == "__main__":
    from .cli import interrupt

    interrupt.remember()  # before the modules of the commands load, which takes a second
    from .cli.main import main

    sys.exit(main())
