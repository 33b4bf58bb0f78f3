"""What is counted over time in an archive: series of any topic, and where they burst or fall silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.model import Bucket, Count, Level, Measure
from monitor.ports import Now
from monitor.storage.reader import Reader
from monitor.wanted import Split

if TYPE_CHECKING:
    from monitor.analysis.bursts import BurstRule
    from monitor.reading.bursts import Burst, Today
    from monitor.reading.frequency import Frequency
    from monitor.reading.listening import Listened


class Counted:
    """The part of a `Reading` that counts. Its methods raise ArchiveError when the archive cannot be read."""

    _reader: Reader
    _now: Now
    _cut_offs: tuple[float, int, float] | None = None

    def use_cut_offs(self, score: float, articles: int, growth: float) -> None:
        """From now on a burst has this score, so many articles, and so many times what was expected, at least."""
        self._cut_offs = score, articles, growth

    def burst_rule(self) -> BurstRule:
        """The cut-offs that are in use."""
        from monitor.analysis.bursts import BurstRule

        if self._cut_offs is None:
            return BurstRule()
        score, least, growth = self._cut_offs
        return BurstRule(score=score, least=least, growth=growth)

    def counts(
        self,
        topics: Sequence[str | None],
        by: Bucket,
        *,
        since: datetime | None,
        until: datetime | None,
        tz: ZoneInfo,
        measure: Measure = "articles",
        level: Level = "flag",
        most: int | None = None,
        split: Split | None = None,
    ) -> list[Count]:
        """A series a topic (None: all articles), one after the other, every bucket from first to last, zeros included.

        `split` gives a series for each of the largest parts of a topic instead. `most`: how many buckets there may be, else as many
        as a chart can show. Raises UserError when there would be more.
        """
        from monitor.reading import series

        return series.counts(
            self._reader,
            topics,
            by,
            since=since,
            until=until,
            tz=tz,
            now=self._now(),
            measure=measure,
            level=level,
            most=most,
            split=split,
        )

    def bursts(
        self,
        topics: Sequence[str],
        by: Bucket,
        *,
        since: datetime | None,
        until: datetime | None,
        tz: ZoneInfo,
        rule: BurstRule | None = None,
        silences: bool = False,
        both: bool = False,
    ) -> Iterator[Burst]:
        """The buckets in which a topic had far more (or, for silences, far fewer) articles than expected; see reading/bursts.py.

        `both`: those of either kind; a silence has a score below 0.

        `rule` None: the cut-offs that are in use.
        """
        from monitor.reading import bursts

        chosen = rule or self.burst_rule()
        return bursts.bursts(
            self._reader,
            topics,
            by,
            since=since,
            until=until,
            tz=tz,
            now=self._now(),
            rule=chosen,
            silences=silences,
            both=both,
        )

    def quiet_sources(
        self, by: Bucket, *, since: datetime | None, until: datetime | None, tz: ZoneInfo, rule: BurstRule | None = None
    ) -> Iterator[Burst]:
        """The silences of followed feeds that answered all the while; see reading/quiet.py."""
        from monitor.reading import quiet

        chosen = rule or self.burst_rule()
        return quiet.quiet_sources(self._reader, by, since=since, until=until, tz=tz, now=self._now(), rule=chosen)

    def today(self, topics: Sequence[str], day_start: datetime, now: datetime, tz: ZoneInfo) -> dict[str, Today]:
        """How the local day that began at `day_start` goes for each topic, against what its articles of all kinds let expect."""
        from monitor.reading import bursts

        return bursts.today(self._reader, topics, day_start, tz=tz, now=now, rule=self.burst_rule())

    def frequency(self, ids: Sequence[int], tz: ZoneInfo, most: int = 120) -> Frequency:
        """How many of these articles, given newest first, fall into each of at most `most` hours, days … of the zone."""
        from monitor.reading.frequency import frequency

        return frequency(self._reader, ids, tz, most)

    def listened(self, by: Bucket, *, since: datetime, until: datetime, tz: ZoneInfo) -> Listened:
        """How far each bucket can be trusted and why not, and how many of the days before the newest make a baseline."""
        from monitor.reading import listening

        days = self.burst_rule().days
        return listening.listened(self._reader, by, since=since, until=until, tz=tz, now=self._now(), days=days)

    def feeds_of_part(self, split: Split, part: str, named: Sequence[str]) -> tuple[int, ...]:
        """The feeds whose articles a part of a count is, by a split that is said of feeds; `named` are all parts with a name.

        Empty where no feed is of that part.
        """
        from monitor.analysis.parts import OTHERS, UNKNOWN

        names = ["" if name == UNKNOWN else name for name in (named if part == OTHERS else [part]) if name != OTHERS]
        return tuple(self._reader.feeds_of(split, names, others=part == OTHERS))

    def publishers(self, topic: str, since: datetime, until: datetime) -> dict[str, int]:
        """How many articles flagged for the topic in [since, until) each publisher has, the most first; "" for those without one."""
        found: Counter[str] = Counter()
        for _slot, name, many in self._reader.hourly_parts(topic, "source", since, until):
            found[name] += many
        return dict(found.most_common())

    @staticmethod
    def smoothed(values: Sequence[float], width: int, usable: Sequence[bool] | None = None) -> list[float | None]:
        """The mean of each value and the width - 1 before it, less those not usable; None where too few are left, or not there yet."""
        from monitor.analysis.parts import moving_average

        return moving_average(values, width, usable)

    @staticmethod
    def added_up(values: Sequence[float]) -> list[float]:
        """The sum of each value and all before it."""
        from monitor.analysis.parts import running_total

        return running_total(values)
