"""The lines of the side bar: pages, topics, saved searches, folders and feeds, each with what is said beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from monitor.errors import UserError
from monitor.glances import ArchiveSummary
from monitor.model import ArticleFilter, Feed
from monitor.reading import condition
from monitor.saved_searches import SavedSearch, parse
from ui.desk import Desk, TopicMark
from ui.marks import one_line
from ui.pages.wording import attention_words, health_word, last_result
from ui.words import figure, tr

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the side bar: a page with the articles it asks for, a topic, a saved search, a folder (`opened`: with its feeds), a feed.

    `named` tells lines of one kind apart; `picture` stands in the place of the icon; `level` is how far the line is set in.
    """

    page: str
    text: str
    icon: str = ""
    topic: TopicMark | None = None
    filter: ArticleFilter | None = None
    count: str = ""
    urgent: bool = False
    spoken: str = ""
    warning: str = ""
    named: str = ""
    picture: QIcon | None = None
    opened: bool | None = None
    level: int = 0

    @property
    def key(self) -> str:
        """What tells this line from the others."""
        if self.topic is not None:
            return f"topic:{self.topic.name}"
        if self.named:
            return self.named
        return "starred" if self.filter is not None and self.filter.starred else self.page


def number(value: int) -> str:
    """As in "1,204"; nothing for none."""
    return figure(value) if value else ""


def marks_of(summary: ArchiveSummary) -> list[Place]:
    """What the user has marked, and what waits for him."""
    starred, flagged, unread = (
        ArticleFilter(starred=True),
        ArticleFilter(flagged=True),
        ArticleFilter(unread=True),
    )
    return [
        Place("articles", tr("Starred"), "star", None, starred, number(summary.starred), spoken=tr("starred")),
        Place("articles", tr("Flagged"), "check", None, flagged, spoken=tr("flagged"), named="flagged"),
        Place("articles", tr("Unread"), "unread", None, unread, named="unread"),
    ]


def searches_of(desk: Desk) -> list[Place]:
    """The searches that are kept by a name; none where the settings cannot be read (the window says so)."""
    return [
        Place(
            "articles",
            one_line(one.name).text,
            "search",
            None,
            ArticleFilter(query=one.query),
            named=f"search:{one.name}",
        )
        for one in known_searches(desk)
    ]


def known_searches(desk: Desk) -> tuple[SavedSearch, ...]:
    """The saved searches of the settings."""
    try:
        return parse(desk.settings.searches)
    except UserError:
        return ()  # the settings were checked when they were read; only a running engine of another version writes others


def feeds_of(desk: Desk, feeds: Sequence[Feed], opened: AbstractSet[str]) -> list[Place]:
    """Folders, those that are open with their feeds; feeds in no folder come last, under a line of their own."""
    if not feeds:
        return []
    names = sorted({feed.about.folder for feed in feeds if feed.about.folder}, key=str.casefold)
    loose = [feed for feed in feeds if not feed.about.folder]
    lines: list[Place] = []
    for name in names:
        inside = [feed for feed in feeds if feed.about.folder == name]
        lines += _folder(
            desk, f"folder:{name}", one_line(name, longest=60).text, ArticleFilter(folder=name), inside, opened
        )
    if loose:
        words = tr("Other feeds") if names else tr("Followed feeds")
        asked = ArticleFilter(feeds=tuple(feed.id for feed in loose))
        lines += _folder(desk, "folder:", words, asked, loose, opened)
    return lines


def _folder(
    desk: Desk, key: str, words: str, asked: ArticleFilter, inside: Sequence[Feed], opened: AbstractSet[str]
) -> Iterable[Place]:
    troubled = sum(unwell(feed, desk.now()) for feed in inside)
    line = Place(
        "articles",
        words,
        filter=asked,
        count=f"{troubled} !" if troubled else number(len(inside)),
        urgent=bool(troubled),
        spoken=tr("feeds"),
        warning=attention_words(troubled) if troubled else "",
        named=key,
        opened=key in opened,
    )
    feeds = sorted(inside, key=lambda feed: feed.name.casefold()) if line.opened else []
    return [line, *(_feed(desk, feed) for feed in feeds)]


def unwell(feed: Feed, now: datetime) -> bool:
    """Whether a feed needs attention, for any of the reasons for which it is counted beside all feeds."""
    return condition(feed, now).attention


def _feed(desk: Desk, feed: Feed) -> Place:
    from ui.pages.favicons import decoded  # the first rows do not wait for what draws feeds
    from ui.pages.feeds_model import health_icon

    said = f"{health_word(feed, desk.now())}: {last_result(feed, desk.now(), desk.zone)}"
    kept = desk.reading.icon(feed.id) if desk.settings.favicons and not unwell(feed, desk.now()) else None
    return Place(
        "articles",
        one_line(feed.name, longest=80).text,
        filter=ArticleFilter(feeds=(feed.id,)),
        warning=one_line(said, longest=200).text,
        named=f"feed:{feed.id}",
        picture=(decoded(*kept) if kept else None) or health_icon(desk, feed),
        level=1,
    )


def topics_of(desk: Desk, summary: ArchiveSummary) -> list[Place]:
    """A line a topic, with what it flagged today."""
    by_topic, articles = dict(summary.by_topic), ArticleFilter()
    lines = []
    for topic in desk.topics:
        mark = desk.mark(topic.name)
        asked, count = replace(articles, topics=(topic.name,)), number(by_topic.get(topic.name, 0))
        words = one_line(mark.title, longest=80).text
        lines.append(Place("articles", words, "", mark, asked, count, spoken=tr("flagged")))
    return lines


def places(desk: Desk, summary: ArchiveSummary, feeds: Sequence[Feed], opened: AbstractSet[str]) -> list[Place]:
    """All lines from top to bottom."""
    troubled, unseen = summary.troubled_feeds, summary.unseen_alerts
    count = f"{troubled} !" if troubled else number(summary.feeds)
    attention = attention_words(troubled) if troubled else ""
    return [
        Place("overview", tr("Overview"), "overview"),
        Place("articles", tr("Articles"), "articles", count=number(summary.articles), spoken=tr("articles")),
        *topics_of(desk, summary),
        *marks_of(summary),
        *searches_of(desk),
        Place("stories", tr("Stories"), "copy"),
        Place("events", tr("Events"), "events"),
        Place("charts", tr("Charts"), "charts"),
        Place("topics", tr("Topics"), "topics"),
        Place("alerts", tr("Alerts"), "alerts", None, None, number(unseen), bool(unseen), tr("not seen yet")),
        Place("feeds", tr("Feeds"), "feeds", None, None, count, bool(attention), tr("feeds"), attention),
        *feeds_of(desk, feeds, opened),
    ]
