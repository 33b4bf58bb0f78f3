"""Standard streams that whoever started us closed: there again, so that nothing else of ours is ever taken for one of them."""

from __future__ import annotations

import os
import sys


def open_closed() -> None:
    """Input is then empty, what goes to stderr is lost, and writing to stdout fails as onto a full disk."""
    ways = (os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)
    for number, (name, way) in enumerate(zip(("stdin", "stdout", "stderr"), ways, strict=True)):
        if getattr(sys, name) is None and _is_closed(number):
            opened = os.open(os.devnull, way)  # the lowest number that is free: this one
            setattr(sys, name, os.fdopen(opened, "r" if name == "stdin" else "w", encoding="utf-8", closefd=False))


def _is_closed(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return True
    return False
