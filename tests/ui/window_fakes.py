"""A small real archive with our own made-up articles, and an engine that writes down what it is asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from monitor.commands import Annotate, Command, Done, LoadPictures, MarkArticles, MarkFlags, Refused, Reply, TagArticles
from monitor.events import ArticlesChanged, Event
from monitor.model import Article, Batch, Flag, FlaggedArticle, Span, Subscription, Topic
from monitor.places import Places
from monitor.storage.store import Store
from ui.desk import Desk

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


class Archive:
    """A real archive in a folder of the test's own, filled by hand."""

    def __init__(self, folder: Path) -> None:
        self.places = Places(folder)
        self.store = Store(self.places.archive, now=lambda: NOON)
        self.store.add_feeds(
            [
                Subscription("https://north.example/feed", "Northern Post"),
                Subscription("https://coast.example/feed", "Coast Radio"),
            ]
        )
        self.store.save_topic(Topic("rockets", "Rockets", "rocket*", colour="#c2410c"))
        self.store.save_topic(Topic("talks", "Talks", "talks"))
        self.written = 0

    def write(
        self, title: str, *, minutes: int = 0, body: str = "", summary: str = "", feed: int = 0, **changes: object
    ) -> int:
        """Store one article, that many minutes before noon; words of the two topics are flagged in its title. Its id."""
        self.written += 1
        moment = NOON - timedelta(minutes=minutes)
        article = Article(
            guid=f"guid-{self.written}",
            url=f"https://north.example/{self.written}",
            title=title,
            summary=summary,
            body=body,
            html="",
            author="",
            source="",
            lang="en",
            categories=(),
            published=moment,
            first_seen=moment,
            sort_time=moment,
            sha256=f"{self.written:064x}",
        )
        self.last = article = replace(article, **changes)
        feeds = self.store.feeds()
        flagged = FlaggedArticle(article, self._flags(article))
        saved = self.store.save(Batch(feeds[feed].id, (flagged,)))
        return saved.new[0]

    @staticmethod
    def _flags(article: Article) -> tuple[Flag, ...]:
        flags = []
        for topic, word in (("rockets", "rocket"), ("talks", "talks")):
            place = article.title.lower().find(word)
            if place >= 0:
                flags.append(Flag(topic, 1, "flag", 1.0, (Span("title", place, place + len(word)),)))
        return tuple(flags)


class FakeLink:
    """An engine that writes down what it is asked and carries out marks and notes on the archive at once."""

    started_engine = True

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.asked: list[Command] = []
        self.refusing = ""
        self.pictures = Done({"pictures": 0, "failed": 0})
        self.stopped: bool | None = None
        self._listeners: list[Callable[[Event], None]] = []
        self._lost: list[Callable[[str], None]] = []

    def start(self) -> FakeLink:
        return self

    def listen(self, listener: Callable[[Event], None]) -> None:
        self._listeners.append(listener)

    def on_lost(self, listener: Callable[[str], None]) -> None:
        self._lost.append(listener)

    def send(self, command: Command, reply: Callable[[Reply], None]) -> None:
        self.asked.append(command)
        if self.refusing:
            self.in_thread(lambda: reply(Refused(self.refusing)))
            return
        if isinstance(command, MarkArticles):
            self.archive.store.mark(command.ids, read=command.read, starred=command.starred)
            self.tell(ArticlesChanged())
        elif isinstance(command, TagArticles):
            changed = self.archive.store.tag(command.ids, command.tag, wanted=command.wanted)
            self.tell(ArticlesChanged())
            self.in_thread(lambda: reply(Done({"articles": len(changed)}, text=json.dumps(changed))))
            return
        elif isinstance(command, MarkFlags):
            self.archive.store.marks.say(command.topic, command.articles, belongs=command.belongs, now=NOON)
            self.tell(ArticlesChanged())
        elif isinstance(command, LoadPictures):
            self.in_thread(lambda: reply(self.pictures))
            return
        elif isinstance(command, Annotate):
            self.archive.store.annotate(command.article_id, command.note, command.tags)
        self.in_thread(lambda: reply(Done({})))

    def tell(self, event: Event) -> None:
        self.in_thread(lambda: [listener(event) for listener in self._listeners])

    def lose(self, why: str) -> None:
        self.in_thread(lambda: [listener(why) for listener in self._lost])

    def close(self, *, stop_engine: bool) -> None:
        self.stopped = stop_engine

    @staticmethod
    def in_thread(work: Callable[[], object]) -> None:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()


class OtherPage(QWidget):
    """Stands where a page of another room will stand."""

    title = "Other"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refreshed = 0

    def refresh(self) -> None:
        self.refreshed += 1
