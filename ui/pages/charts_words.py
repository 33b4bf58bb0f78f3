"""The sentences of a chart: its heading, what stands under the pointer, and what its numbers rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from ui.pages import charts_bursts, charts_events, charts_marks, charts_series, wording
from ui.pages.charts_wanted import WHOLE
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.pages.charts_events import Mark
    from ui.pages.charts_look import Looked
    from ui.pages.charts_series import Series
    from ui.pages.charts_wanted import Wanted

_LITTLE = later("feeds were listened to for less than half of the time")
_MOST_QUIET = 2
"""Sources that fell silent and are told of one bar; the list has them all."""
_PER = {
    "hour": later("{what} an hour"),
    "day": later("{what} a day"),
    "week": later("{what} a week"),
    "month": later("{what} a month"),
}
_COARSER = {
    "hour": later("One bar an hour: smaller ones would be too many to tell apart."),
    "day": later("One bar a day: smaller ones would be too many to tell apart."),
    "week": later("One bar a week: smaller ones would be too many to tell apart."),
    "month": later("One bar a month: smaller ones would be too many to tell apart."),
}
_WHAT = {
    "share": later("Share of all articles"),
    "stories": later("Stories"),
    "told": later("Articles, stories and events"),
    "events": later("Events"),
    "publishers": later("Publishers"),
    "articles": later("Articles"),
}


def heading(series: Series, desk: Desk) -> str:
    """As in "Articles a day, by topic: 12 Apr 2026 to 12 May 2026"."""
    if not series.starts:
        return tr("No articles")
    what = tr(_WHAT[series.measure])
    if series.measure != "share":
        what = tr(_PER[series.by]).format(what=what)
    apart = tr(charts_marks.SPLIT_WORDS[series.split]) if series.split else tr("topic")
    return tr("{what}, by {apart}: {range}").format(what=what, apart=apart, range=range_words(series, desk))


def range_words(series: Series, desk: Desk) -> str:
    """The first and the last local day of the chart."""
    first = series.starts[0].astimezone(desk.zone)
    last = (min(series.ends[-1], max(desk.now(), series.starts[-1])) - timedelta(seconds=1)).astimezone(desk.zone)
    last = max(last, first)
    return tr("{first} to {last}").format(first=wording.whole_date(first), last=wording.whole_date(last))


def sentence(series: Series, index: int, key: str, desk: Desk, looked: Looked) -> str:
    """What one bar says, as in "Tue 12 May 2026: Missile launches 14 of 230 articles"; all rows when none is meant.

    What was laid over it, and a burst, are said behind that.
    """
    titles = {name: mark.title for name, mark in charts_marks.marks(series, desk).items()}
    names: list[str | None] = [key] if key in series.values else list(series.values)
    parts = [f"{titles[name]} {charts_series.value_words(series, name, index)}" for name in names]
    if len(names) > 1:
        values = (
            f"{titles[name]} {_short(series, name, index)}"
            for name in names
            if series.values[name][index] or len(names) <= 4
        )
        told, many = ", ".join(values) or tr("none"), wording.how_many(series.totals[index], "article")
        parts = [tr("{part} of {articles}").format(part=told, articles=many)]
    thin = charts_series.listening_words(series, index)
    told = f"{charts_series.bucket_words(series, index)}: {parts[0]}" + (f" ({thin})" if thin else "")
    told += _earlier(series, looked, key, index)
    here = [one for one in looked.bursts if one.start == series.starts[index]]
    mine = [one for one in here if not one.source and key in {"", one.topic}][:1]
    quiet = [one for one in here if one.source][:_MOST_QUIET]
    return ". ".join([told, *(charts_bursts.sentence(one, desk) for one in mine + quiet)])


def _earlier(series: Series, looked: Looked, key: str, index: int) -> str:
    """As in "; 9 in the time laid over it"."""
    row = (looked.against or {}).get(key if key in series.values else WHOLE, ())
    value = row[index] if index < len(row) else None
    if value is None:
        return ""
    shown = f"{figure(value * 100, '.1f')} %" if series.measure == "share" else figure(int(value))
    return "; " + tr("{value} in the time laid over it").format(value=shown)


def _short(series: Series, topic: str | None, index: int) -> str:
    value = series.values[topic][index]
    return f"{figure(value * 100, '.1f')} %" if series.measure == "share" else figure(int(value))


def running(series: Series, desk: Desk) -> bool:
    """Whether the last bucket is not over yet, so that its number still grows."""
    return bool(series.ends) and series.ends[-1] > desk.now()


def caption(
    series: Series, wanted: Wanted, desk: Desk, looked: Looked, events: Mapping[int, Sequence[Mark]], *, demo: bool
) -> str:
    """What the numbers rest on: range, zone, topic versions, shaded buckets and why, the baseline, and how they were counted."""
    if not series.starts:
        return ""
    versions = {topic.name: topic.version for topic in desk.topics}
    topics = ", ".join(
        tr("{topic} (version {version})").format(topic=desk.mark(name).title, version=versions.get(name, 1))
        for name in wanted.shown_topics
    )
    zone = wording.zone_name(desk.zone)
    said = [f"{range_words(series, desk)}, {zone if zone == 'UTC' else tr('{zone} time').format(zone=zone)}. {topics}."]
    if wanted.coarser:
        said.append(tr(_COARSER[series.by]))
    if len(wanted.topics) > len(wanted.shown_topics):
        shown = len(wanted.shown_topics)
        topics = tr("One topic") if shown == 1 else wording.how_many(shown, "topic")
        said.append(tr("{topics} at a time: the first that are ticked.").format(topics=topics))
    if wanted.average:
        words = tr("The line is the mean of {number} bars, less those that are shaded.")
        if wanted.cumulative:
            words = tr("The line is the mean of {number} bars.")
        said.append(words.format(number=wanted.average))
    if looked.against_from is not None:
        first = wording.whole_date(looked.against_from.astimezone(desk.zone))
        said.append(tr("Dashed: the same number of bars from {day} on.").format(day=first))
    if wanted.cumulative:
        said.append(tr("Each bar adds up all before it."))
    if marked := [burst for burst in looked.bursts if not burst.source]:
        said.append(charts_bursts.baseline_words(marked))
    said.append(charts_events.caption(events))
    if running(series, desk):
        said.append(tr("The newest part, paler or dotted, is not over yet."))
    before = sum(series.before(index) for index in range(len(series.starts)))
    if before:
        bars = wording.how_many(before, "bar is", "bars are")
        said.append(tr("{bars} shaded, {why}.").format(bars=bars, why=tr(charts_series.BEFORE)))
    said += _shaded(series)
    said.append(_baseline(series, looked))
    if len(series.values) > 1 and not series.split:
        said.append(tr("An article that matches several topics counts in each."))
    said.append(
        tr(
            "Counted by the time of publication, or of arrival where that is unknown; what a first poll or an import "
            "brought is counted too, but need not be complete."
        )
    )
    if demo:
        said.append(tr("Made-up data."))
    return " ".join(one for one in said if one)


def _shaded(series: Series) -> list[str]:
    """Which bars mislead, by the first reason of each."""
    thin = [index for index in range(len(series.starts)) if series.thin(index) and not series.before(index)]
    if not thin:
        return []
    many: Counter[str] = Counter(next(iter(series.reasons(index)), "") for index in thin)
    why = ", ".join(
        f"{tr(charts_series.REASONS.get(reason, _LITTLE))} ({number})" for reason, number in many.most_common()
    )
    bars = wording.how_many(len(thin), "bar is", "bars are")
    return [tr("{bars} shaded and left out of baselines: {why}.").format(bars=bars, why=why)]


def _baseline(series: Series, looked: Looked) -> str:
    """What is held against what: as in "Baseline: 56 days asked, 41 usable"; months stand for themselves."""
    if series.by == "month" or looked.listened is None:
        usable = sum(not series.thin(index) for index in range(len(series.starts)))
        bars = wording.how_many(len(series.starts), "bar")
        return tr("{bars} shown, {usable} usable.").format(bars=bars, usable=figure(usable))
    words = tr("Baseline: {asked} days asked, {usable} usable.")
    return words.format(asked=looked.listened.asked, usable=looked.listened.usable)
