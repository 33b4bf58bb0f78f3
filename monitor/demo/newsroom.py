"""A year of reports: which outlet writes what, and when; pure, the same for the same seed and moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from monitor.demo import abroad, launches, summits
from monitor.demo.everyday import EVERYDAY, ORDINALS, WEEKDAYS
from monitor.demo.languages import WEEKDAYS as FOREIGN_WEEKDAYS
from monitor.demo.languages import WORDINGS
from monitor.demo.launches import Launch
from monitor.demo.outlets import OUTLETS, SILENT, Outlet
from monitor.demo.stories import Text, Wording, write
from monitor.demo.summits import Summit
from monitor.demo.world import COUNTRIES, FIRING, FIRMS, KALDERIA, PEAKS, TEAMS, TOWNS
from monitor.values import dataclass

DAYS = 365
BIG_LAUNCHES = (341.3, 301.9, 262.1, 214.6, 171.2, 120.8, 74.4, 33.7, 0.45)
"""Days before the end of the year at which a launch fills the front pages; the last is hours old."""
TWO_A_DAY = (148, 11)
"""Days before the end of the year on which one country fires twice, in the morning and in the afternoon."""
BIG_SUMMITS = (350.4, 290.3, 231.4, 160.4, 98.3, 41.4, 6.4)
AHEAD_OF_US = 4.0
"""Days after the end at which the next summit is planned: so far it is only announced."""

AGENCIES = tuple(outlet for outlet in OUTLETS if outlet.kind == "agency")
SUBSCRIBERS = tuple(outlet for outlet in OUTLETS if outlet.wire)
GENERAL = tuple(outlet for outlet in OUTLETS if outlet.lang == "en" and "city" in outlet.beats)
FOREIGN = tuple(outlet for outlet in OUTLETS if outlet.lang != "en")
THINKERS = tuple(outlet for outlet in OUTLETS if outlet.kind in {"think tank", "official"})


@dataclass(frozen=True, slots=True)
class Report:
    """One text in one outlet at one moment (UTC); `revised` is how it read later and when, if it was edited.

    `launch` is the one that it tells of, in an outlet's own words.
    """

    outlet: Outlet
    at: datetime
    text: Text
    revised: Text | None = None
    revised_at: datetime | None = None
    launch: Launch | None = None


def year(rng: Random, now: datetime) -> list[Report]:
    """All reports of the year before `now`, oldest first."""
    start = now - timedelta(days=DAYS)
    reports = [*_everyday(rng, start, now), *_launches(rng, now), *_summits(rng, now)]
    return sorted(
        (_perhaps_edited(report, rng) for report in reports if start <= report.at < now),
        key=lambda report: (report.at, report.outlet.slug, report.text.title),
    )


def _everyday(rng: Random, start: datetime, now: datetime) -> Iterator[Report]:
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
    for day in range((now - midnight).days + 1):
        date = midnight + timedelta(days=day)
        for outlet in (*OUTLETS, SILENT):
            busy = _appetite(outlet, date)
            for _ in range(int(busy + rng.random())):
                report = Report(outlet, _working_hour(outlet, date, rng), _ordinary(outlet, date, rng))
                yield report
                if outlet.kind == "agency" and rng.random() < 0.35:
                    yield from _copies(report, rng, rng.randint(1, 3))


def _appetite(outlet: Outlet, date: datetime) -> float:
    """Articles to expect on this day: fewer at the weekend, unless the outlet lives on sport."""
    weekend = date.weekday() >= 5
    share = (1.5 if "sport" in outlet.beats[:1] else 0.5) if weekend else 1.0
    return outlet.daily * share * _season(date)


def _season(date: datetime) -> float:
    """News is thinner in high summer and at the turn of the year: 0.8 to 1."""
    return 0.8 if date.month in {7, 8} or (date.month == 12 and date.day > 22) else 1.0


def _working_hour(outlet: Outlet, date: datetime, rng: Random) -> datetime:
    hour = rng.triangular(outlet.opens, outlet.closes, outlet.opens + 3)
    return date + timedelta(seconds=int(hour * 3600))


def _ordinary(outlet: Outlet, date: datetime, rng: Random) -> Text:
    beat = rng.choice(outlet.beats) if outlet.beats else "city"
    if outlet.lang != "en":
        return write(WORDINGS[outlet.lang]["everyday"], _slots(outlet.lang, date, rng), beat, rng, length=2)
    return write(EVERYDAY[beat], _slots("en", date, rng), beat, rng, length=rng.randint(2, 4))


def _slots(lang: str, date: datetime, rng: Random) -> dict[str, str]:
    country, country2 = rng.sample(COUNTRIES, 2)
    town, town2 = rng.sample(TOWNS, 2)
    team, team2 = rng.sample(TEAMS, 2)
    names = WEEKDAYS if lang == "en" else FOREIGN_WEEKDAYS[lang]
    return {
        "country": country.name,
        "country2": country2.name,
        "capital": country.capital,
        "capital2": country2.capital,
        "town": town,
        "town2": town2,
        "team": team,
        "team2": team2,
        "firm": rng.choice(FIRMS),
        "peak": rng.choice(PEAKS),
        "number": str(rng.randint(12, 480)),
        "few": str(rng.randint(3, 14)),
        "count": str(rng.randint(2, 4)),
        "distance": str(rng.randrange(250, 900, 10)),
        "percent": f"{rng.randint(2, 78) / 10:.1f}",
        "ordinal": rng.choice(ORDINALS),
        "good": rng.choice(("good", "mixed", "slow", "strong")),
        "score": f"{rng.randint(1, 4)}-{rng.randint(0, 1)}",
        "weekday": names[date.weekday()],
    }


def _copies(report: Report, rng: Random, count: int) -> Iterator[Report]:
    """The same agency text in other outlets, as they print it: credited, sometimes under another title."""
    for outlet in rng.sample(SUBSCRIBERS, count):
        text = report.text
        credited = (f"({report.outlet.name}) {text.paragraphs[0]}", *text.paragraphs[1:])
        title = f"{text.title} - {report.outlet.name}" if rng.random() < 0.2 else text.title
        later = report.at + timedelta(minutes=rng.randint(8, 190))
        yield Report(outlet, later, replace(text, title=title, paragraphs=credited))


def _launches(rng: Random, now: datetime) -> Iterator[Report]:
    for days in BIG_LAUNCHES:
        yield from _big_launch(launches.launch(now - timedelta(days=days), rng, KALDERIA), rng)
    for days in TWO_A_DAY:
        morning = (now - timedelta(days=days)).replace(hour=5, minute=40, second=0, microsecond=0)
        first = launches.launch(morning, rng, KALDERIA)
        yield from _big_launch(first, rng)
        yield from _second_launch(
            launches.launch(morning + timedelta(hours=8, minutes=45), rng, KALDERIA, after=first), rng
        )
    day = 4.0
    while day < DAYS:
        event = launches.launch(now - timedelta(days=_apart_from_others(day)), rng, rng.choice(FIRING))
        for outlet in rng.sample(GENERAL, rng.randint(1, 4)):
            yield _told(outlet, event, launches.OWN, rng, (1, 20))
        day += rng.uniform(3, 12)


def _apart_from_others(day: float) -> float:
    """The same day, or one so far from the days with two launches that nobody takes it for one of them."""
    return next((day + 4.0 for twice in TWO_A_DAY if abs(day - twice) < 2.5), day)


def _big_launch(event: Launch, rng: Random) -> Iterator[Report]:
    for agency in AGENCIES:
        yield _told(agency, event, launches.FLASH, rng, (0.1, 0.4))
        wire = _told(agency, event, launches.WIRE, rng, (0.5, 1.2))
        yield wire
        yield from _copies(wire, rng, rng.randint(4, 7))
    for outlet in GENERAL:
        for chance, kind, hours in (
            (0.7, launches.OWN, (2, 9)),
            (0.55, launches.REACTION, (8, 30)),
            (0.3, launches.LATER, (34, 80)),
        ):
            if rng.random() < chance:
                yield _told(outlet, event, kind, rng, hours)
    for outlet in THINKERS:
        if rng.random() < 0.6:
            yield _told(outlet, event, rng.choice((launches.REACTION, launches.LATER)), rng, (10, 60))
    yield from _abroad(event, rng)


def _second_launch(event: Launch, rng: Random) -> Iterator[Report]:
    for agency in AGENCIES:
        wire = _told(agency, event, launches.SECOND, rng, (0.4, 1.2))
        yield wire
        yield from _copies(wire, rng, rng.randint(3, 5))
    for outlet in GENERAL:
        if rng.random() < 0.6:
            yield _told(outlet, event, launches.SECOND, rng, (1.5, 8))
    yield from _abroad(event, rng)


def _told(outlet: Outlet, event: Launch | Summit, kind: Wording, rng: Random, hours: tuple[float, float]) -> Report:
    at = event.at + timedelta(seconds=int(rng.uniform(*hours) * 3600))
    if isinstance(event, Launch):
        return Report(outlet, at, launches.report(event, kind, rng, length=rng.randint(2, 5)), launch=event)
    return Report(outlet, at, summits.report(event, kind, rng, length=rng.randint(2, 5)))


def _abroad(event: Launch | Summit, rng: Random) -> Iterator[Report]:
    """The same event in the outlets of other languages, the same day and the day after."""
    outlets = (
        [outlet for outlet in FOREIGN if outlet.lang in {"ko", "ja"}]
        if isinstance(event, Launch) and event.second
        else FOREIGN
    )
    for outlet in outlets:
        for chance, hours in ((0.9, (1, 10)), (0.45, (18, 36))):
            if rng.random() < chance:
                later = event.at + timedelta(seconds=int(rng.uniform(*hours) * 3600))
                if isinstance(event, Launch):
                    yield Report(outlet, later, abroad.launch(event, outlet.lang, rng), launch=event)
                else:
                    yield Report(outlet, later, abroad.summit(event, outlet.lang, rng))


def _summits(rng: Random, now: datetime) -> Iterator[Report]:
    for number, days in enumerate(BIG_SUMMITS):
        event = summits.summit(now - timedelta(days=days), rng, forum=number % 2 == 0, cancelled=number == 3)
        yield from _big_summit(event, rng)
    coming = summits.summit(now + timedelta(days=AHEAD_OF_US), rng, forum=False)
    for outlet in rng.sample(GENERAL, 5):
        yield _told(outlet, coming, summits.AHEAD, rng, (-150, -100))
    day = 3.0
    while day < DAYS:
        event = summits.summit(now - timedelta(days=day), rng, forum=False)
        for outlet in rng.sample(GENERAL, rng.randint(2, 5)):
            kind = rng.choice((summits.AHEAD, summits.HELD, summits.HELD))
            yield _told(outlet, event, kind, rng, (-60, -12) if kind is summits.AHEAD else (0, 20))
        day += rng.uniform(2, 8)


def _big_summit(event: Summit, rng: Random) -> Iterator[Report]:
    middle = summits.CANCELLED if event.cancelled else summits.FORUM if event.forum else summits.HELD
    ahead, after = (summits.FORUM_AHEAD, summits.FORUM_AFTER) if event.forum else (summits.AHEAD, summits.AFTER)
    for agency in AGENCIES:
        wire = _told(agency, event, middle, rng, (0.5, 4))
        yield wire
        yield from _copies(wire, rng, rng.randint(4, 7))
    for outlet in GENERAL:
        for chance, kind, hours in (
            (0.6, ahead, (-80, -10)),
            (0.8, middle, (1, 12)),
            (0.4, middle, (20, 34)),
            (0.0 if event.cancelled else 0.3, after, (40, 90)),
        ):
            if rng.random() < chance:
                yield _told(outlet, event, kind, rng, hours)
    for outlet in THINKERS:
        if rng.random() < 0.5:
            yield _told(outlet, event, middle, rng, (4, 40))
    if not event.cancelled:
        yield from _abroad(event, rng)


def _perhaps_edited(report: Report, rng: Random) -> Report:
    """One report in twenty is edited within half a day."""
    if rng.random() > 0.05 or report.outlet.lang != "en" or report.outlet.headline_only:
        return report
    hours = rng.uniform(1, 12)
    text = report.text
    if rng.random() < 0.5:
        revised = replace(
            text, title=f"{text.title} (updated)", paragraphs=(*text.paragraphs, "This report was brought up to date.")
        )
    else:
        revised = replace(text, paragraphs=(*text.paragraphs, "An earlier form of this report named the wrong day."))
    return replace(report, revised=revised, revised_at=report.at + timedelta(seconds=int(hours * 3600)))
