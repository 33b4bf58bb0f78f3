"""Memory that was freed goes back to the machine, where the C library would keep it (glibc)."""

from __future__ import annotations

import ctypes
import functools
import sys
from collections.abc import Callable

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # malloc.h
_LARGE = 256 * 1024
"""Bytes: a piece so large is taken from the machine by itself, and goes back as soon as it is freed. So does so large an end of a heap."""


def give_back(*, from_now_on: bool = False) -> bool:
    """Give back what is free by now; False where that cannot be had. Takes a few milliseconds.

    glibc takes ever larger pieces from its heaps once one was freed (up to 32 MB), so that the list of a million ids or the numbers that a
    wide query names leave holes that nothing else fills. And it gives back the end of a heap only, not what is free between.
    With `from_now_on` large pieces are no part of its heaps any more: each is asked for, and goes back, by itself.
    """
    functions = _functions()
    if functions is None:
        return False
    set_limit, trim = functions
    if from_now_on:
        for limit in (_M_MMAP_THRESHOLD, _M_TRIM_THRESHOLD):  # once set they are not raised any more
            set_limit(limit, _LARGE)
    trim(0)
    return True


@functools.cache
def _functions() -> tuple[Callable[[int, int], int], Callable[[int], int]] | None:
    """`mallopt` and `malloc_trim`; None where the C library is another."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    try:
        set_limit, trim = library.mallopt, library.malloc_trim
    except AttributeError:
        return None
    set_limit.argtypes, trim.argtypes = (ctypes.c_int, ctypes.c_int), (ctypes.c_size_t,)
    return set_limit, trim
