"""The tellings of some days, so that a new one is compared with those that have most in common with it, and with no others. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from monitor.clustering.joining import Standing, choose
from monitor.clustering.profile import Profile
from monitor.clustering.sameness import LONG
from monitor.ledger import TellingKey

MOST_COMPARED = 40
_MOST_COMMON = 200
"""A word that so many tellings share tells no two of them to be one event."""

_MARK = 0.5


class Window:
    """Holds tellings by what they have in common. One thread at a time."""

    def __init__(self, standing: Iterable[Standing] = ()) -> None:
        self._standing: dict[TellingKey, Standing] = {}
        self._sharing: defaultdict[str, dict[TellingKey, float]] = defaultdict(dict)
        self._by_pin: defaultdict[int, set[TellingKey]] = defaultdict(set)
        self._by_article: defaultdict[int, set[TellingKey]] = defaultdict(set)
        self._by_event: defaultdict[int, set[TellingKey]] = defaultdict(set)
        for one in standing:
            self.add(one)

    def __len__(self) -> int:
        return len(self._standing)

    def add(self, one: Standing) -> None:
        """Take it in; what stood under its key before goes."""
        key = one.profile.key
        self.remove(key)
        self._standing[key] = one
        for word, weight in _common(one.profile):
            self._sharing[word][key] = weight
        self._by_article[key.article_id].add(key)
        self._by_event[one.event].add(key)
        if one.pin:
            self._by_pin[one.pin].add(key)

    def remove(self, key: TellingKey) -> None:
        """Let go of a telling; one that is not here is let go of already."""
        one = self._standing.pop(key, None)
        if one is None:
            return
        for word, _ in _common(one.profile):
            self._sharing[word].pop(key, None)
        self._by_article[key.article_id].discard(key)
        self._by_event[one.event].discard(key)
        self._by_pin[one.pin].discard(key)

    def leave(self, article_id: int) -> list[int]:
        """Let go of all that an article tells; gives the events that nothing else here belongs to."""
        keys = sorted(self._by_article[article_id], key=_order)
        events = list(dict.fromkeys(self._standing[key].event for key in keys))
        for key in keys:
            self.remove(key)
        return [event for event in events if not self._by_event[event]]

    def forget_before(self, at: int) -> None:
        """Let go of all tellings older than that (epoch seconds)."""
        for key in [key for key, one in self._standing.items() if one.profile.at < at]:
            self.remove(key)

    def shrink(self, most: int) -> int:
        """Let go of the oldest until no more than `most` are left; gives the time of the oldest that is (epoch seconds; 0: none)."""
        rising = sorted(self._standing, key=self._at)
        for key in rising[: max(0, len(rising) - most)]:
            self.remove(key)
        return min((one.profile.at for one in self._standing.values()), default=0)

    def choose(self, new: Profile, pin: int = 0) -> int:
        """The event it belongs to; 0: to a new one."""
        keys = dict.fromkeys((*self._nearest(new), *self._by_article[new.key.article_id], *self._pinned(new, pin)))
        return choose(new, pin, [self._standing[key] for key in keys])

    def _pinned(self, new: Profile, pin: int) -> Iterator[TellingKey]:
        """What has the same pin; and of each event that may be chosen what shows its pin."""
        yield from sorted(self._by_pin[pin], key=_order) if pin else ()
        events = {self._standing[key].event for key in self._nearest(new)} if pin else set()
        for event in sorted(events):
            yield from sorted((key for key in self._by_event[event] if self._standing[key].pin), key=_order)

    def _nearest(self, new: Profile) -> list[TellingKey]:
        shared: dict[TellingKey, float] = {}
        for word, weight in _common(new):
            having = self._sharing.get(word, {})
            if len(having) <= _MOST_COMMON or word.startswith(("actor ", "people ")):
                for key, other in having.items():
                    shared[key] = shared.get(key, 0.0) + weight * other
        near = [(-much, abs(at - new.at), key) for key, much in shared.items() if _near(at := self._at(key), new.at)]
        near.sort(key=lambda one: (round(one[0], 9), one[1], _order(one[2])))
        return [key for _, _, key in near[:MOST_COMPARED]]

    def _at(self, key: TellingKey) -> int:
        return self._standing[key].profile.at


def _near(one: int, other: int) -> bool:
    return abs(one - other) <= LONG


def _order(key: TellingKey) -> tuple[int, str, int]:
    return key.article_id, key.kind, key.nth


def _common(profile: Profile) -> Iterator[tuple[str, float]]:
    yield from profile.words.items()
    for mark in profile.marks:
        yield mark, _MARK
