"""A training folder in one file that is small enough to be sent along: pairs, single images, better matrices.

    python -m crosstie.training.slot.pack --matrices build/realigned.jsonl --licences clean --out build/pack.zip

Pairs whose matrix `training.realign` trusts come first, then the others of all categories in turns, as long as there is
room. Unpacked, it is a folder like any other of training pairs, with the matrices beside them.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from ..engine.gallery import SHARED
from ..engine.licences import ANY
from ..engine.sources import Aligned, Library

MOST_MIB = 60.0
FOLDER, MATRICES = "pack", "realigned.jsonl"
"""Of what is unpacked: the file with the matrices names the folder that it speaks of."""
RASTER_SHARE = 0.35
"""Of the room, at most, for single images."""
PIECE_PX, PIECES, QUALITY = 640, 12, 92
"""Side of the pieces that large single images are cut into, how many of each, and JPEG's quality."""


def pack(library: Library, to: Path, most_mib: float = MOST_MIB) -> dict[str, int]:
    """Write the file; return how many pairs, trusted ones among them, and single images are in it."""
    room = most_mib * 2**20
    to.parent.mkdir(parents=True, exist_ok=True)
    rows, matrices, written = [], [], set()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_STORED) as out:
        left = room - _put_singles(out, library, RASTER_SHARE * room)
        for pair in _in_turns(library):
            new = {name: _bytes(library, name) for name in (pair.reference, pair.moving) if name not in written}
            # Lists and headers take some 700 bytes a pair.
            left -= sum(map(len, new.values())) + 700
            if left < 0:
                break
            for name, content in new.items():
                out.writestr(_inside(name), content)
            written.update(new)
            rows.append(_row(pair))
            if pair.exact:
                row = {"folder": FOLDER, "id": pair.name, "trusted": True, "matrix": pair.matrix.tolist()}
                matrices.append(json.dumps(row) + "\n")
        out.writestr("pairs.json", json.dumps({"pairs": rows}))
        out.writestr(MATRICES, "".join(matrices))
        singles = sum(name.startswith("rasters/") for name in out.namelist())
    return {"pairs": len(rows), "trusted": len(matrices), "singles": singles, "bytes": to.stat().st_size}


def unpacked(path: Path, to: Path, licences: str = ANY) -> Library:
    """Return the library of a packed file, unpacked into a folder."""
    folder = to / FOLDER
    with zipfile.ZipFile(path) as packed:
        packed.extractall(folder)
    return Library.open(folder, folder / MATRICES, licences)


def _in_turns(library: Library) -> Iterator[Aligned]:
    """Yield training and held-back pairs, trusted ones first, categories in turns."""
    groups = [g for part in (library.training, library.held_back) for _, g in sorted(part.items())]
    mixed = [pair for pair in itertools.chain(*itertools.zip_longest(*groups)) if pair is not None]
    yield from sorted(mixed, key=lambda pair: not pair.exact)


def _row(pair: Aligned) -> dict:
    return {
        "id": pair.name, "category": pair.category, "source": pair.source, "matrix": pair.matrix.tolist(),
        "reference": _inside(pair.reference), "moving": _inside(pair.moving),
    }  # fmt: skip


def _inside(name: str) -> str:
    return f"pairs/{Path(name).name}"


def _bytes(library: Library, name: str) -> bytes:
    return (library.root / name).read_bytes()


def _put_singles(out: zipfile.ZipFile, library: Library, room: float) -> int:
    """Write pieces of all single images, the first of each before the second of any; return their bytes."""
    used = 0
    for pieces in itertools.zip_longest(*(_pieces(library, name) for name in library.singles)):
        for name, content in filter(None, pieces):
            if used + len(content) > room:
                return used
            out.writestr(f"rasters/{name}", content)
            used += len(content)
    return used


def _pieces(library: Library, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield names and JPEGs of squares of an image that show something, in a random order that is always the same."""
    image, mask = library.image(name)
    rows, cols = (range(0, max(1, side - PIECE_PX // 2), PIECE_PX) for side in mask.shape)
    places = list(itertools.product(rows, cols))
    for k in np.random.default_rng(len(name)).permutation(len(places))[:PIECES]:
        y, x = places[k]
        part = (slice(y, y + PIECE_PX), slice(x, x + PIECE_PX))
        if mask[part].mean() > 200:
            coded = cv2.imencode(".jpg", image[part], [cv2.IMWRITE_JPEG_QUALITY, QUALITY])[1]
            yield f"{Path(name).stem}_{k}.jpg", coded.tobytes()


def main(arguments: list[str] | None = None) -> int:
    """Pack and print what is in it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, nargs="+", default=[SHARED])
    parser.add_argument("--matrices", type=Path, required=True, help="of training.realign; may be empty")
    parser.add_argument("--licences", default=ANY)
    parser.add_argument("--most-mib", type=float, default=MOST_MIB)
    parser.add_argument("--out", type=Path, default=Path("build/pack.zip"))
    chosen = parser.parse_args(arguments)
    library = Library.joined(chosen.data, chosen.matrices, chosen.licences)
    sys.stdout.write(json.dumps(pack(library, chosen.out, chosen.most_mib)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
