"""The sentences of a chart: its heading, what stands under the pointer, and what its numbers rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from ui.pages import charts_bursts, charts_events, charts_marks, charts_series, wording
from ui.pages.charts_look import WHOLE

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.pages.charts_controls import Wanted
    from ui.pages.charts_events import Mark
    from ui.pages.charts_look import Looked
    from ui.pages.charts_series import Series

_LITTLE = "feeds were listened to for less than half of the time"
_BUCKETS = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month"}


def heading(series: Series, desk: Desk) -> str:
    """As in "Articles a day, by topic: 12 Apr 2026 to 12 May 2026"."""
    if not series.starts:
        return "No articles"
    what = {
        "share": "Share of all articles",
        "stories": f"Stories {_BUCKETS[series.by]}",
        "told": f"Articles, stories and events {_BUCKETS[series.by]}",
        "events": f"Events {_BUCKETS[series.by]}",
        "publishers": f"Publishers {_BUCKETS[series.by]}",
        "articles": f"Articles {_BUCKETS[series.by]}",
    }[series.measure]
    apart = charts_marks.SPLIT_WORDS[series.split] if series.split else "topic"
    return f"{what}, by {apart}: {range_words(series, desk)}"


def range_words(series: Series, desk: Desk) -> str:
    """The first and the last local day of the chart."""
    first = series.starts[0].astimezone(desk.zone)
    last = (min(series.ends[-1], max(desk.now(), series.starts[-1])) - timedelta(seconds=1)).astimezone(desk.zone)
    last = max(last, first)
    return f"{wording.whole_date(first)} to {wording.whole_date(last)}"


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
        parts = [(", ".join(values) or "none") + f" of {wording.how_many(series.totals[index], 'article')}"]
    thin = charts_series.listening_words(series, index)
    told = f"{charts_series.bucket_words(series, index)}: {parts[0]}" + (f" ({thin})" if thin else "")
    told += _earlier(series, looked, key, index)
    burst = next((one for one in looked.bursts if one.start == series.starts[index] and key in {"", one.topic}), None)
    return told if burst is None else f"{told}. {charts_bursts.sentence(burst, desk)}"


def _earlier(series: Series, looked: Looked, key: str, index: int) -> str:
    """As in "; 9 in the time laid over it"."""
    row = (looked.against or {}).get(key if key in series.values else WHOLE, ())
    value = row[index] if index < len(row) else None
    if value is None:
        return ""
    return f"; {f'{value * 100:.1f} %' if series.measure == 'share' else f'{int(value):,}'} in the time laid over it"


def _short(series: Series, topic: str | None, index: int) -> str:
    value = series.values[topic][index]
    return f"{value * 100:.1f} %" if series.measure == "share" else f"{int(value):,}"


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
    topics = ", ".join(f"{desk.mark(name).title} (version {versions.get(name, 1)})" for name in wanted.shown_topics)
    zone = wording.zone_name(desk.zone)
    said = [f"{range_words(series, desk)}, {zone if zone == 'UTC' else f'{zone} time'}. {topics}."]
    if wanted.coarser:
        said.append(f"One bar {_BUCKETS[series.by]}: smaller ones would be too many to tell apart.")
    if len(wanted.topics) > len(wanted.shown_topics):
        one = len(wanted.shown_topics) == 1
        said.append(
            f"{'One topic' if one else f'{len(wanted.shown_topics)} topics'} at a time: the first that are ticked."
        )
    if wanted.average:
        said.append(f"The line is the mean of {wanted.average} bars.")
    if looked.against_from is not None:
        first = wording.whole_date(looked.against_from.astimezone(desk.zone))
        said.append(f"Dashed: the same number of bars from {first} on.")
    if wanted.cumulative:
        said.append("Each bar adds up all before it.")
    if marked := [burst for burst in looked.bursts if not burst.source]:
        said.append(charts_bursts.baseline_words(marked))
    said.append(charts_events.caption(events))
    if running(series, desk):
        said.append("The newest part, paler or dotted, is not over yet.")
    before = sum(series.before(index) for index in range(len(series.starts)))
    if before:
        bars = wording.how_many(before, "bar is", "bars are")
        said.append(f"{bars} shaded, {charts_series.BEFORE}.")
    said += _shaded(series)
    said.append(_baseline(series, looked))
    if len(series.values) > 1 and not series.split:
        said.append("An article that matches several topics counts in each.")
    said.append(
        "Counted by the time of publication, or of arrival where that is unknown; what a first poll or an import brought "
        "is counted too, but need not be complete."
    )
    if demo:
        said.append("Made-up data.")
    return " ".join(one for one in said if one)


def _shaded(series: Series) -> list[str]:
    """Which bars mislead, by the first reason of each."""
    thin = [index for index in range(len(series.starts)) if series.thin(index) and not series.before(index)]
    if not thin:
        return []
    many: Counter[str] = Counter(next(iter(series.reasons(index)), "") for index in thin)
    why = ", ".join(f"{charts_series.REASONS.get(reason, _LITTLE)} ({number})" for reason, number in many.most_common())
    return [f"{wording.how_many(len(thin), 'bar is', 'bars are')} shaded and left out of baselines: {why}."]


def _baseline(series: Series, looked: Looked) -> str:
    """What is held against what: as in "Baseline: 56 days asked, 41 usable"; months stand for themselves."""
    if series.by == "month" or looked.listened is None:
        usable = sum(not series.thin(index) for index in range(len(series.starts)))
        return f"{wording.how_many(len(series.starts), 'bar')} shown, {usable:,} usable."
    return f"Baseline: {looked.listened.asked} days asked, {looked.listened.usable} usable."
