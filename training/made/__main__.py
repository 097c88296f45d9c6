"""Write a set of made pairs with its manifest, for `crosstie evaluate`.

python -m crosstie.training.made lattices --out build/made/lattices --count 300 --seed 0 --situations bare
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path

from . import cities, clouds, distorted, lattices, mirrors
from .scene import write

MAKERS = {"lattices": lattices, "cities": cities, "clouds": clouds, "distorted": distorted, "mirrors": mirrors}
"""Modules with `make(seed, number, size, files, situations)` and SITUATIONS, by the name of their set."""


def main(arguments: list[str] | None = None) -> int:
    """Write the set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", choices=MAKERS)
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--size", type=int, default=480, help="side of the images, px; distorted: 2000 to 4000")
    parser.add_argument("--base", type=Path, nargs="*", default=(), help="aerial images to build on; default: invented")
    parser.add_argument("--situations", nargs="*", help="only these; see the module of the set")
    chosen = parser.parse_args(arguments)
    module = MAKERS[chosen.kind]
    wanted = tuple(chosen.situations or module.SITUATIONS)
    if set(wanted) - set(module.SITUATIONS):
        parser.error(f"situations of {chosen.kind}: {', '.join(module.SITUATIONS)}")
    make = partial(module.make, chosen.seed, size=chosen.size, files=chosen.base, situations=wanted)
    pairs = ((f"{chosen.kind}_{number:04d}", make(number)) for number in range(chosen.count))
    sys.stdout.write(f"{write(pairs, chosen.out)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
