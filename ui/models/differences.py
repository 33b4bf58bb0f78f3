"""How one list of ids became another, so that a view can keep its selection and its place."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

MOST_RUNS = 8


@dataclass(frozen=True, slots=True)
class Difference:
    """Runs of new ids as (place in the new list, how many), in order; `reset` when the old list is not simply the new one with gaps."""

    inserted: tuple[tuple[int, int], ...] = ()
    reset: bool = False

    @property
    def new(self) -> int:
        """How many ids were inserted."""
        return sum(count for _start, count in self.inserted)


def difference(old: array[int], new: array[int], most_runs: int = MOST_RUNS) -> Difference:
    """Compare two lists of distinct ids. More than `most_runs` separate insertions count as another list."""
    grown = len(new) - len(old)
    if grown < 0 or not old:
        return Difference(reset=bool(old) or bool(new))
    if new[grown:] == old:
        return Difference(((0, grown),) if grown else ())
    runs: list[tuple[int, int]] = []
    place = 0
    for _attempt in range(most_runs + 1):
        place = _first_unequal(old, new, place, sum(count for _start, count in runs))
        if place >= len(new):
            return Difference(tuple(runs), reset=sum(count for _start, count in runs) != grown)
        shift = sum(count for _start, count in runs)
        count = _run(old, new, place, shift, grown - shift)
        if count == 0:
            break
        runs.append((place, count))
        place += count
    return Difference(reset=True)


def _first_unequal(old: array[int], new: array[int], place: int, shift: int) -> int:
    """The first place in `new`, from `place`, that is not `old` shifted; found by halving, for comparing slices is fast."""
    end = min(len(new), len(old) + shift)
    step = 4096
    while place < end and new[place : place + step] == old[place - shift : place - shift + step]:
        place += step
    while place < end and new[place] == old[place - shift]:
        place += 1
    return min(place, end)


def _run(old: array[int], new: array[int], place: int, shift: int, most: int) -> int:
    """How many ids were inserted at this place: as far as the next old id; 0 when it does not come."""
    if place - shift >= len(old):
        return most
    wanted = old[place - shift]
    for count in range(1, most + 1):
        if place + count < len(new) and new[place + count] == wanted:
            return count
    return 0
