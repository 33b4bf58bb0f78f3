"""The sentences of a chart: its heading, what stands under the pointer, and what its numbers rest on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ui.pages import charts_series, wording

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.pages.charts_controls import Wanted
    from ui.pages.charts_series import Series

_BUCKETS = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month"}


def heading(series: Series, desk: Desk) -> str:
    """As in "Articles a day, by topic: 12 Apr 2026 to 12 May 2026"."""
    if not series.starts:
        return "No articles"
    what = "Share of all articles" if series.measure == "share" else f"Articles {_BUCKETS[series.by]}"
    return f"{what}, by topic: {range_words(series, desk)}"


def range_words(series: Series, desk: Desk) -> str:
    """The first and the last local day of the chart."""
    first = series.starts[0].astimezone(desk.zone)
    last = (min(series.ends[-1], max(desk.now(), series.starts[-1])) - timedelta(seconds=1)).astimezone(desk.zone)
    last = max(last, first)
    return f"{wording.day_name(first)[4:]} to {wording.day_name(last)[4:]}"


def sentence(series: Series, index: int, topic: str, desk: Desk) -> str:
    """What one bar says, as in "Tue 12 May 2026: Missile launches 14 of 230 articles"; all topics when none is meant."""
    names = [topic] if topic in series.values else [name or "" for name in series.values]
    parts = [f"{desk.mark(name).title} {charts_series.value_words(series, name, index)}" for name in names]
    if len(names) > 1:
        values = (f"{desk.mark(name).title} {_short(series, name, index)}" for name in names)
        parts = [", ".join(values) + f" of {wording.how_many(series.totals[index], 'article')}"]
    thin = charts_series.listening_words(series, index)
    return f"{charts_series.bucket_words(series, index)}: {parts[0]}" + (f" ({thin})" if thin else "")


def _short(series: Series, topic: str, index: int) -> str:
    value = series.values[topic][index]
    return f"{value * 100:.1f} %" if series.measure == "share" else f"{int(value):,}"


def running(series: Series, desk: Desk) -> bool:
    """Whether the last bucket is not over yet, so that its number still grows."""
    return bool(series.ends) and series.ends[-1] > desk.now()


def caption(series: Series, wanted: Wanted, desk: Desk, *, demo: bool) -> str:
    """What the numbers rest on: range, zone, topic versions, thin buckets, and how they were counted."""
    if not series.starts:
        return ""
    versions = {topic.name: topic.version for topic in desk.topics}
    topics = ", ".join(f"{desk.mark(name).title} (version {versions.get(name, 1)})" for name in wanted.topics)
    zone = wording.zone_name(desk.zone)
    said = [f"{range_words(series, desk)}, {zone if zone == 'UTC' else f'{zone} time'}. {topics}."]
    if wanted.coarser:
        said.append(f"One bar {_BUCKETS[series.by]}: smaller ones would be too many to tell apart.")
    if running(series, desk):
        said.append("The newest part, paler or dotted, is not over yet.")
    before = sum(series.before(index) for index in range(len(series.starts)))
    if before:
        bars = wording.how_many(before, "bar is", "bars are")
        said.append(f"{bars} shaded, {charts_series.BEFORE}.")
    thin = sum(series.thin(index) for index in range(len(series.starts))) - before
    if thin:
        bars = wording.how_many(thin, "bar is", "bars are")
        said.append(
            f"{bars} shaded: the feeds were listened to for less than half of the time, so the numbers are too low."
        )
    if len(series.values) > 1:
        said.append("An article that matches several topics counts in each.")
    said.append(
        "Counted by the time of publication, or of arrival where that is unknown; what a first poll or an import brought "
        "is counted too, but need not be complete."
    )
    if demo:
        said.append("Made-up data.")
    return " ".join(said)
