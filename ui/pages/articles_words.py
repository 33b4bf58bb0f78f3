"""Which articles a filter stands for, in words: what an export names before it writes it (no Qt in here)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from monitor.model import ArticleFilter
from ui.pages.wording import one_line, short_date
from ui.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk import Desk

_KINDS = {
    (False, False, False): later("articles"),
    (True, False, False): later("unread articles"),
    (False, True, False): later("starred articles"),
    (False, False, True): later("flagged articles"),
    (True, True, False): later("unread starred articles"),
    (True, False, True): later("unread flagged articles"),
    (False, True, True): later("starred flagged articles"),
    (True, True, True): later("unread starred flagged articles"),
}
"""By whether they are unread, starred, flagged."""
DAYS = ((1, later("24 hours")), (7, later("7 days")), (30, later("30 days")), (365, later("1 year")))


def list_words(asked: ArticleFilter, desk: Desk, language: Callable[[str], str]) -> str:
    """As in "All articles" or "Unread articles flagged for Summits, in Korean, last 30 days"; `language` names a code."""
    parts = _parts(asked, desk, language)
    return tr("All articles") if parts == [tr(_KINDS[False, False, False])] else _sentence(parts)


def _parts(asked: ArticleFilter, desk: Desk, language: Callable[[str], str]) -> list[str]:
    said = tr(_KINDS[asked.unread, asked.starred, asked.flagged and not asked.topics])
    if asked.topics:
        topics = _either([desk.mark(name).title for name in asked.topics])
        said = tr("{articles} flagged for {topics}").format(articles=said, topics=topics)
    parts = [said, *_where(asked, desk)]
    if asked.langs:
        parts.append(tr("in {languages}").format(languages=_either([language(code) for code in asked.langs])))
    if asked.query:
        parts.append(tr("matching “{query}”").format(query=one_line(asked.query, 120)))
    if asked.since is not None or asked.until is not None:
        parts.append(period_words(asked.since, asked.until, desk))
    return parts


def _sentence(parts: list[str]) -> str:
    whole = ", ".join(parts)
    return whole[:1].upper() + whole[1:]


def counts_words(asked: ArticleFilter, desk: Desk, language: Callable[[str], str]) -> str:
    """Of which articles an export of counts counts: those of the filter's topics (or all, and those of each) in its period."""
    heeded = ArticleFilter(topics=asked.topics, since=asked.since, until=asked.until)
    said = list_words(heeded, desk, language)
    if not asked.topics:
        articles = _sentence(_parts(heeded, desk, language))
        said = tr("{articles}: all of them, and those of each topic").format(articles=articles)
    if replace(asked, topics=(), since=None, until=None) != ArticleFilter():
        said = tr("{articles}. The other filters of the list do not apply to counts").format(articles=said)
    return said


def period_words(since: datetime | None, until: datetime | None, desk: Desk) -> str:
    """As in "last 30 days" or "3 May to 12 May"; the second time is exclusive."""
    now, zone = desk.now(), desk.zone
    if since is not None and until is None:
        for days, words in DAYS:
            if is_last(days, since, now):
                return tr("last {time}").format(time=tr(words))
    first = short_date(since, now, zone) if since else tr("the start")
    last = short_date(until - timedelta(seconds=1), now, zone) if until else tr("now")
    return first if first == last else tr("{first} to {last}").format(first=first, last=last)


def is_last(days: int, since: datetime | None, now: datetime) -> bool:
    """Whether a period that began then is the last so many days, to the hour."""
    return since is not None and abs(now - timedelta(days=days) - since) < timedelta(hours=1)


def _where(asked: ArticleFilter, desk: Desk) -> list[str]:
    if asked.feeds:
        names = {feed.id: feed.name for feed in desk.reading.feeds()}
        gone = tr("a feed that was removed")
        return [tr("from {feeds}").format(feeds=_either([names.get(number, gone) for number in asked.feeds]))]
    return [tr("from the folder {folder}").format(folder=one_line(asked.folder, 60))] if asked.folder else []


def _either(names: list[str]) -> str:
    """As in "a", "a or b", "a, b or c", "a, b, c or 4 others"."""
    shown = [one_line(name, 60) for name in names]
    if len(shown) > 4:
        shown = [*shown[:3], tr("{number} others").format(number=len(shown) - 3)]
    return tr(" or ").join(filter(None, [", ".join(shown[:-1]), shown[-1]]))
