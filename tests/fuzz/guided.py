"""Lets atheris look for inputs that reach other code of ours: `python -m crosstie.tests.fuzz.guided READER SECONDS`.

atheris is no dependency: install it where the Python that runs this finds it. It prints its inputs and what it covers,
and ends at the first input that ends wrongly, which it writes to the current folder.
"""

from __future__ import annotations

import sys
import warnings

import atheris

with atheris.instrument_imports(include=["crosstie"]):
    from .__main__ import FINE, ending, once_wrong, working_folder
    from .targets import TARGETS


def main() -> None:
    """Fuzz one reader for some seconds; atheris ends the process."""
    target, seconds = TARGETS[sys.argv[1]], sys.argv[2]
    warnings.simplefilter("ignore")
    with working_folder() as folder:
        corpus = folder / "corpus"
        corpus.mkdir()
        for number, seed in enumerate([*target.seeds(folder), *once_wrong(target)]):
            (corpus / str(number)).write_bytes(seed)

        def one(data: bytes) -> None:
            how = ending(target, data, folder)
            if how not in FINE:
                raise AssertionError(how)

        atheris.Setup([sys.argv[0], str(corpus), "-max_len=100000", f"-max_total_time={seconds}", "-timeout=60"], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
