"""Ctrl+C, from the first moment on.

While modules load a KeyboardInterrupt would end in a traceback, or be lost: C code may drop what Python raises below,
as numpy's does then. So an interrupt is remembered as well as raised, and long work asks `heard`.
"""

from __future__ import annotations

import signal

SENTENCE = "Cancelled; nothing was written."
_heard: list[int] = []


def heard() -> bool:
    """Return whether the user has interrupted the command."""
    return bool(_heard)


def remember() -> None:
    """Only remember an interrupt until `obey`; a second one ends the process at once."""
    # A process in the background of a shell ignores interrupts, and goes on doing so.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _remember)


def obey() -> None:
    """Raise KeyboardInterrupt from now on, and at once where an interrupt is remembered."""
    if signal.getsignal(signal.SIGINT) is _remember:
        signal.signal(signal.SIGINT, _raise)
    if heard():
        raise KeyboardInterrupt


def _remember(number, _frame) -> None:
    _heard.append(number)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _raise(number, _frame) -> None:
    _heard.append(number)
    raise KeyboardInterrupt
