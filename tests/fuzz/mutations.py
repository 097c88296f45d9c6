"""Inputs that break readers: good files with bytes exchanged, and JSON with values that nobody expects."""

from __future__ import annotations

import copy
import json
import random

TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xdf", b"\xed\xa0\x80", b"-1", b"1e999", b"nan", b"9" * 400,
    b"EPSG:99999999999",
    b"<![CDATA[", b"&a;", b"../../", b"/vsicurl/http://127.0.0.1:9/a", b"<img src='x'>", b"a" * 5000, b"[" * 3000,
    b'"', b",", b"\r", b"\n", b"\t", b"{", b"}", b"%s%n", b"0x", b"1" + b"0" * 40, b"\xe2\x80\xae",
)  # fmt: skip
VALUES = (
    None, True, False, 0, -1, 1, 1.5, -0.0, 2**31, 2**63, -(2**63) - 1, 10**40, 10**400, 1e308, -1e308, 5e-324,
    float("inf"), float("nan"), "", "a", "nan", "1e999", "\ud800", "a" * 5000, "EPSG:99999999999", "{a:>99999999}",
    "<img src='x'>", [], [[]], [None], [0, 0], [1e308, -1e308], {}, {"type": "flow"}, "/vsicurl/http://127.0.0.1:9/a",
    "flow", "affine", "piecewise",
)  # fmt: skip


def mutated(seed: bytes, chance: random.Random) -> bytes:
    """Return a seed with one to four faults; of JSON, mostly such that it stays JSON."""
    if seed.lstrip()[:1] in (b"{", b"[") and chance.random() < 0.8:
        try:
            return _json_fault(json.loads(seed), chance)
        except (ValueError, RecursionError):
            pass
    data = bytearray(seed)
    for _ in range(chance.randint(1, 4)):
        _byte_fault(data, chance)
    return bytes(data)


def _byte_fault(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    length = chance.choice((1, 1, 2, 4, 16, 200))
    kind = chance.randrange(6)
    if kind == 0 and at < len(data):
        data[at] ^= 1 << chance.randrange(8)
    elif kind == 1:
        data[at : at + length] = bytes(chance.randrange(256) for _ in range(length))
    elif kind == 2:
        del data[at : at + length]
    elif kind == 3:
        data[at:at] = data[at : at + length] * chance.randint(1, 5)
    elif kind == 4:
        del data[at:]
    else:
        data[at : at + chance.choice((0, length))] = chance.choice(TOKENS)


def _json_fault(values, chance: random.Random) -> bytes:
    values = copy.deepcopy(values)
    for _ in range(chance.randint(1, 3)):
        holder, key = chance.choice(_places(values) or [(None, None)])
        if holder is None:
            return json.dumps(chance.choice(VALUES)).encode()
        kind = chance.randrange(6)
        if kind == 0:
            del holder[key]
        elif kind == 1 and isinstance(holder, dict):
            holder[chance.choice(("x", "type", "", "a" * 300, "\ud800"))] = holder[key]
        elif kind == 2 and isinstance(holder, list):
            holder.append(chance.choice((holder[key], chance.choice(VALUES))))
        else:
            holder[key] = chance.choice(VALUES)
    return json.dumps(values).encode()


def _places(values, most: int = 4000) -> list:
    """Return (holder, key) of the values in some JSON; of long lists a few."""
    found, waiting = [], [values]
    while waiting and len(found) < most:
        holder = waiting.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
        keys = keys if len(keys) < 8 or isinstance(holder, dict) else [*keys[:4], *keys[-4:]]
        found += [(holder, key) for key in keys]
        waiting += [holder[key] for key in keys if isinstance(holder[key], (dict, list))]
    return found
