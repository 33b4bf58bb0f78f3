"""Puts articles of the archive into stories: finds what may be like them by their keys, lets `stories` decide, and keeps that."""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from monitor.storage.story_book import StoryBook
from monitor.stories.grouping import FIRST, Neighbour, Placement, place
from monitor.stories.likeness import NEAR, WEEK
from monitor.stories.publishers import Families
from monitor.stories.trace import Trace, trace
from monitor.story import Below, Grouped, Outlet, Span, Told

_REMEMBERED = 1500
"""Articles whose traces are at hand: a whole text's takes some 15 kB."""

_TOGETHER = 100
"""Articles whose neighbours are read at a time: in a full archive each of these may have dozens."""

_MOST_COMPARED = 40
"""Articles that one is compared with: those that share most keys with it, the nearest in time among equals."""

_FEWEST_KEYS = 2

Key = tuple[int, int]


@dataclass(slots=True)
class _Work:
    """What a batch changes: where its articles go, which stories go over into others, and how stories stand by then."""

    next_story: int
    traces: dict[int, Trace] = field(default_factory=dict)
    spans: dict[int, Span] = field(default_factory=dict)
    story_of: dict[int, int] = field(default_factory=dict)
    keys: dict[Key, list[int]] = field(default_factory=lambda: defaultdict(list))
    grouped: list[Grouped] = field(default_factory=list)
    joined: list[tuple[int, int]] = field(default_factory=list)
    below: list[Below] = field(default_factory=list)
    into: dict[int, int] = field(default_factory=dict)

    def now(self, story: int) -> int:
        """The story that this one is by now."""
        while story in self.into:
            story = self.into[story]
        return story


class Gathered:
    """`assign` puts articles into stories. One at a time: whoever calls it sees to that. `families` say who belongs to whom.

    User constraints (merge, split) have their place between `place` and `_settle`: a Placement may be replaced there.
    """

    def __init__(self, book: StoryBook, families: Families) -> None:
        self._book = book
        self._families = families
        self._traces: OrderedDict[int, Trace] = OrderedDict()
        self._outlets = book.outlets()
        self._rename()

    def _rename(self) -> None:
        """Where the user's families have changed, outlets count as others from now on, in stories of the past too."""
        changed = {
            number: family
            for outlet, (number, known) in self._outlets.items()
            if (family := self._families.of(outlet)) != known
        }
        if changed:
            self._book.rename_families(changed)
            self._outlets = self._book.outlets()

    def assign(self, articles: Sequence[Told]) -> dict[int, int]:
        """The story of each of these articles, by article id; those that have one keep it. All of it is stored, or nothing."""
        new = sorted((one for one in articles if not one.story), key=lambda one: (one.at, one.id))
        work = _Work(self._book.last_story() + 1)
        for start in range(0, len(new), _TOGETHER):
            self._place(new[start : start + _TOGETHER], work)
        kept = [replace(one, story=work.now(one.story)) if work.into else one for one in work.grouped]
        self._book.keep(kept, [(old, work.now(into)) for old, into in work.joined], work.below)
        return {one.id: one.story for one in articles if one.story} | {one.article.id: one.story for one in kept}

    def _place(self, some: Sequence[Told], work: _Work) -> None:
        """Each of these beside what is stored and what was placed before it; the traces of what is stored are let go behind them."""
        mine = [self._trace(one) for one in some]
        stored, near = self._near(mine)
        self._hear_of(stored, work)
        work.traces.update((one.number, one) for one in mine)
        for told, one in zip(some, mine, strict=True):
            self._settle(told, one, place(one, _neighbours(one, near[one.number], work)), work)
        for number in stored:
            work.traces.pop(number, None)

    # finding

    def _near(self, traces: Sequence[Trace]) -> tuple[set[int], dict[int, list[int]]]:
        """The stored articles that share enough keys with each of these, those that share most first; and all of them."""
        asked = {mine.number: _looked_up(mine) for mine in traces}
        found = self._book.postings({key for keys in asked.values() for key in keys})
        near = {mine.number: _sharing(asked[mine.number], found) for mine in traces}
        return {number for numbers in near.values() for number in numbers}, near

    def _hear_of(self, stored: set[int], work: _Work) -> None:
        """Let `work` know the traces and stories of these, and how their stories stand unless it changed them itself."""
        stories: set[int] = set()
        for told in self._book.these(stored):
            if told.story:
                work.story_of[told.id] = told.story
                work.traces[told.id] = self._trace(told)
                stories.add(told.story)
        work.spans = self._book.spans(stories - work.spans.keys()) | work.spans

    # keeping

    def _settle(self, told: Told, mine: Trace, placed: Placement, work: _Work) -> None:
        story = placed.story
        if not story:
            story, work.next_story = work.next_story, work.next_story + 1
        before = [work.spans[one] for one in (placed.story, *placed.joins) if one]
        for old in placed.joins:
            work.into[old] = story
            work.joined.append((old, story))
        times = [told.at, *(time for span in before for time in (span.first_at, span.last_at))]
        lead = min([(told.at, told.id), *((span.first_at, span.lead) for span in before)])[1]
        work.spans[story] = Span(story, min(times), max(times), lead)
        work.story_of[told.id] = story
        how, likeness = (FIRST, 1.0) if lead == told.id else (placed.how, placed.likeness)
        parent = 0 if lead == told.id else placed.parent or lead
        work.below += [Below(span.lead, lead, placed.how, placed.likeness) for span in before if span.lead != lead]
        keys = tuple((mine.at // WEEK, key) for key in mine.keys if key)
        work.grouped.append(Grouped(told, story, parent, how, likeness, self._outlet(told.outlet), keys))
        for key in keys:
            work.keys[key].append(told.id)

    def _outlet(self, outlet: Outlet) -> int:
        if outlet not in self._outlets:
            family = self._families.of(outlet)
            self._outlets[outlet] = self._book.add_outlet(outlet, family), family
        return self._outlets[outlet][0]

    def _trace(self, told: Told) -> Trace:
        if (known := self._traces.pop(told.id, None)) is None:
            family = self._families.of(told.outlet)
            known = trace(told.id, told.title, told.text, at=told.at, publisher=family, outlets=self._families.outlets)
        self._traces[told.id] = known
        while len(self._traces) > _REMEMBERED:
            self._traces.popitem(last=False)
        return known


def _looked_up(mine: Trace) -> tuple[Key, ...]:
    """The keys (slot, hash) under which copies may stand: the whole headline's, which is enough, in a week around; others in three days."""
    whole, *others = mine.keys
    wide = range((mine.at - WEEK) // WEEK, (mine.at + WEEK) // WEEK + 1)
    close = range((mine.at - NEAR) // WEEK, (mine.at + NEAR) // WEEK + 1)
    return (
        *((slot, whole) for slot in wide if whole for _ in range(_FEWEST_KEYS)),
        *((slot, one) for slot in close for one in others),
    )


def _sharing(keys: Iterable[Key], postings: Mapping[Key, Sequence[int]]) -> list[int]:
    """The articles that share enough of these keys, those that share most first."""
    shared = Counter(number for key in keys if key in postings for number in postings[key])
    return [number for number, count in shared.most_common(_MOST_COMPARED) if count >= _FEWEST_KEYS]


def _neighbours(mine: Trace, near: Iterable[int], work: _Work) -> list[Neighbour]:
    """The articles to compare with, stored before or placed in this batch, and their stories as they are by now."""
    numbers = dict.fromkeys([*near, *_sharing(_looked_up(mine), work.keys)])
    placed = {number: work.story_of[number] for number in numbers if number in work.story_of}
    return [Neighbour(work.traces[number], work.spans[work.now(story)]) for number, story in placed.items()]


def are_near(one: Trace, other: Trace) -> bool:
    """Whether one of these would be compared with the other, were that stored."""
    stored = {(other.at // WEEK, key): [other.number] for key in other.keys if key}
    return other.number in _sharing(_looked_up(one), stored)
