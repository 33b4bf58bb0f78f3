"""A ledger of events in memory, and an archive that listened on some days: what comparing with a reference table asks of a Reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from monitor.ledger import EventArticle, EventDetail, KeyFact, LedgerEvent, Said
from monitor.model import ArticleFilter, Count

DAY = timedelta(days=1)


def event(number: int, day: date | None, kind: str = "launch", title: str = "A launch", **facts) -> LedgerEvent:
    """An event of a day with these key facts: `count=2` or `range=(650, 400)`; `launch_place` and the like as well."""
    first = (
        datetime(2026, 5, 28, 9, tzinfo=UTC) if day is None else datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    )
    told = tuple(
        KeyFact(
            name,
            value if isinstance(value, tuple) else (value,),
            "km" if name in {"range", "apogee"} else "",
            agree=True,
        )
        for name, value in facts.items()
    )
    return LedgerEvent(number, kind, day, day, title, 3, 2, 2, first, first + DAY, told)


def participant(value: str, country: str = "", word: str | None = None) -> Said:
    """One who met, as an article says it."""
    at = datetime(2026, 5, 28, 9, tzinfo=UTC)
    return Said(
        1, 1, "participant", value, "", value, "title", 0, len(value), "", "The Post", "post", at, value, word, country=country
    )  # fmt: skip


@dataclass
class FakeLedger:
    """Answers as `Reading.events` does."""

    events: list[LedgerEvent] = field(default_factory=list)
    saying: dict[int, list[Said]] = field(default_factory=dict)
    asked: list[ArticleFilter] = field(default_factory=list)

    def newest(self, wanted: ArticleFilter, kinds=(), limit: int = 500) -> list[LedgerEvent]:
        self.asked.append(wanted)
        return [one for one in self.events if not kinds or one.kind in kinds][:limit]

    def said(self, events) -> dict[int, list[Said]]:
        return {number: self.saying.get(number, []) for number in events}

    def detail(self, number: int) -> EventDetail | None:
        found = [one for one in self.events if one.id == number]
        articles = (
            EventArticle(number * 10, "t", "The Post", "post", "u", found[0].first_article, None, 1, pinned=False),
        )
        return EventDetail(found[0], (), (), (), articles) if found else None


@dataclass
class LedgerReading:
    """The part of a Reading that comparing uses. `heard`: articles and coverage of the days of which the archive has anything."""

    events: FakeLedger
    heard: dict[date, tuple[int, float | None]] = field(default_factory=dict)

    def counts(self, _topics, _by, **_range) -> list[Count]:
        return [
            Count(day.isoformat(), datetime(day.year, day.month, day.day, tzinfo=UTC), None, float(many), many, share)
            for day, (many, share) in sorted(self.heard.items())
        ]

    def write_text(self, path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8", newline="")

    def close(self) -> None:
        """Nothing is open."""
