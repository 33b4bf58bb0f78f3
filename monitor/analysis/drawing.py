"""Drawing articles at random: the same ones for the same seed, whatever arrives besides."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


def drawn(ids: Sequence[int], size: int, seed: int) -> list[int]:
    """`size` of these ids (all, if there are fewer), each as likely as any other, in an order of chance.

    Those come first whose number, mixed with the seed, is least (SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number
    generators", OOPSLA 2014). So a few more articles change a few of the sample, and not all of it.
    """
    numbers = np.frombuffer(array("q", ids), dtype=np.int64).astype(np.uint64) if len(ids) else np.empty(0, np.uint64)
    with np.errstate(over="ignore"):
        mixed = _mixed(numbers + _mixed(np.array([seed % 2**64], dtype=np.uint64)))
    first = np.argsort(mixed, kind="stable")[: max(0, size)]
    return [int(numbers[place]) for place in first]


def _mixed(
    numbers: np.ndarray[tuple[int, ...], np.dtype[np.uint64]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.uint64]]:
    z = numbers + _STEP
    z = (z ^ (z >> np.uint64(30))) * _FIRST
    z = (z ^ (z >> np.uint64(27))) * _SECOND
    return z ^ (z >> np.uint64(31))
