"""How the rows of a chart look and are called: topics as everywhere, the parts of one topic in the order of their size."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from monitor.model import ArticleFilter
from ui.desk import TopicMark
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.reading import Reading
    from ui.desk import Desk
    from ui.pages.charts_series import Series
    from ui.pages.charts_wanted import Key

SPLIT_WORDS = {
    "source": later("publisher"),
    "feed": later("feed"),
    "kind": later("kind of feed"),
    "country": later("country of the feed"),
    "told": later("what is counted"),
    "family": later("family of publishers"),
    "folder": later("folder"),
    "lang": later("language"),
}
OTHERS, UNKNOWN = "(others)", "(unknown)"


def marks(series: Series, desk: Desk) -> dict[Key, TopicMark]:
    """A mark for each row of the chart."""
    if series.split is None:
        return {key: desk.mark(key or "") for key in series.values}
    found: dict[Key, TopicMark] = {}
    for place, key in enumerate(series.values):
        grey = key in {OTHERS, UNKNOWN}
        words = tr(key) if key and series.split == "told" else part_words(key or "")
        colour = QColor(desk.theme.colours.muted) if grey else desk.theme.topic_colour(place)
        found[key] = TopicMark(key or "", words, colour, desk.theme.topic_shape(place))
    return found


def part_words(part: str) -> str:
    """A part's name for people."""
    return {OTHERS: tr("All others"), UNKNOWN: tr("Not known")}.get(part, part)


def asked(series: Series, topics: tuple[str, ...], key: Key, index: int, reading: Reading) -> ArticleFilter:
    """The articles that one bar counts: those of the row, or of all rows where `key` names none.

    Of the publishers and languages beyond those with a name of their own it is all articles of the bar: no filter leaves so much out.
    """
    since, until = series.starts[index], series.ends[index]
    if series.split is None:
        return ArticleFilter(topics=(key,) if key else topics, since=since, until=until)
    whole = ArticleFilter(topics=topics, since=since, until=until)
    if not key or series.split == "told":
        return whole
    if series.split in {"source", "lang"}:
        return whole if key in {OTHERS, UNKNOWN} else _narrowed(whole, series.split, key)
    if series.split in {"family", "feed"} or key in {OTHERS, UNKNOWN}:
        feeds = reading.feeds_of_part(series.split, key, [name for name in series.values if name])
        return replace(whole, feeds=feeds) if feeds else whole
    return _narrowed(whole, series.split, key)


def _narrowed(whole: ArticleFilter, split: str, part: str) -> ArticleFilter:
    if split == "lang":
        return replace(whole, langs=(part,))
    if split == "folder":
        return replace(whole, folder=part)
    return whole if '"' in part else replace(whole, query=f'{split}:"{part}"')  # no filter can say a quotation mark
