"""What users change: feeds, topics, marks and notes, imports; each command whole or not at all."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from monitor import commands as ask
from monitor.errors import QueryError, UserError
from monitor.events import AlertsChanged, ArticlesChanged, Bus, FeedsChanged, Progress, TopicsChanged
from monitor.export.rows import Format
from monitor.feeds import access, urls
from monitor.feeds.sources.disk import is_file
from monitor.model import ArticleFilter, Feed, Subscription, Topic
from monitor.places import Places
from monitor.plugins import Sources
from monitor.ports import Now, Vault
from monitor.reflag import reflag
from monitor.rejected import Rejected
from monitor.search import Search
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.topic_names import TOPIC_NAME, WHAT_A_NAME_IS
from monitor.topics.printer import canonical

_SHORTEST_INTERVAL, _LONGEST_INTERVAL = 5, 60 * 24 * 7


class Edits:
    """Carries out the commands that change the archive other than by polling. Raises UserError when one is refused."""

    def __init__(
        self, store: Store, bus: Bus, vault: Vault, places: Places, *, now: Now, sources: Sources | None = None
    ) -> None:
        self._store = store
        self._bus = bus
        self._vault = vault
        self._places = places
        self._now = now
        self._sources = sources or Sources()

    def do(self, command: ask.Command) -> ask.Done:
        """Carry out one command."""
        match command:
            case ask.AddFeeds():
                return self._add(command.subscriptions, [], whole=command.whole)
            case ask.ImportOpml():
                return self._import_opml(command)
            case ask.RemoveFeed():
                return self._remove(command)
            case ask.EditFeed():
                return self._edit(command)
            case ask.SetPassword():
                return self._set_password(command)
            case ask.SaveTopic() | ask.SaveTopics() | ask.RemoveTopic():
                return self._do_topics(command)
            case ask.MarkArticles():
                self._store.mark(command.ids, read=command.read, starred=command.starred)
                self._bus.publish(ArticlesChanged())
                return ask.Done({"articles": len(command.ids)})
            case ask.Annotate():
                self._store.annotate(command.article_id, command.note, command.tags)
                self._bus.publish(ArticlesChanged())
                return ask.Done({"articles": 1})
            case ask.ImportArticles():
                return self._import_articles(command)
            case ask.MarkAlertsSeen():
                changed = self._store.alerts_seen(command.up_to, command.ids)
                self._bus.publish(AlertsChanged())
                return ask.Done({"alerts": changed})
            case _:
                raise UserError(f"this engine does not know the command {type(command).__name__}")

    # feeds

    def _add(
        self, subscriptions: tuple[Subscription, ...], rejected: list[Rejected], *, whole: bool = False
    ) -> ask.Done:
        wrong = [f"line {row.line}: {row.reason}: {row.text}" for row in rejected]
        known_topics = {topic.name for topic in self._store.topics()}
        good: list[Subscription] = []
        for subscription in subscriptions:
            try:
                good.append(_checked(subscription, known_topics, self._sources))
            except UserError as error:
                wrong.append(str(error))
        if whole and wrong:
            raise UserError("; ".join(wrong))
        added, known = self._store.add_feeds(good)
        if added:
            self._bus.publish(FeedsChanged())
        return ask.Done({"added": added, "known": known, "rejected": len(wrong)}, tuple(wrong))

    def _import_opml(self, command: ask.ImportOpml) -> ask.Done:
        from monitor.feeds import opml  # this and the importer are loaded when first asked for

        read, rejected = opml.read(command.text.encode("utf-8", "surrogateescape"))
        subscriptions = [dataclasses.replace(one, allow_local=command.allow_local) for one in read]
        return self._add(tuple(subscriptions), rejected)

    def _remove(self, command: ask.RemoveFeed) -> ask.Done:
        feed = self._required_feed(command.url)
        articles = self._store.remove_feed(feed.url)
        if feed.about.username:
            self._vault.delete(feed.url, feed.about.username)
        self._bus.publish(FeedsChanged())
        return ask.Done({"articles": articles})

    def _edit(self, command: ask.EditFeed) -> ask.Done:
        before = self._required_feed(command.url).about
        about = _checked(command.about, {topic.name for topic in self._store.topics()}, self._sources)
        self._store.edit_feed(before.url, about)
        if before.username and (before.url, before.username) != (about.url, about.username):
            self._vault.delete(before.url, before.username)
        self._bus.publish(FeedsChanged())
        return ask.Done({"feeds": 1})

    def _set_password(self, command: ask.SetPassword) -> ask.Done:
        about = self._required_feed(command.url).about
        if command.password is None:
            self._vault.delete(about.url, command.username)
            return ask.Done({"kept": 0})
        kept = self._vault.write(about.url, command.username, command.password)
        if about.username != command.username:
            self._store.edit_feed(about.url, dataclasses.replace(about, username=command.username))
        warning = (
            "There is no keyring that can keep it: the password serves until Wirewatch ends and must be given again."
        )
        return ask.Done({"kept": int(kept)}, () if kept else (warning,))

    def _required_feed(self, url: str) -> Feed:
        feed = self._store.feed(url) or self._store.feed(self._sources.address(url))
        if feed is None:
            raise UserError(f"not a feed of this archive: {urls.shown(url)}. `wirewatch feeds list` shows them.")
        return feed

    # topics

    def _do_topics(self, command: ask.SaveTopic | ask.SaveTopics | ask.RemoveTopic) -> ask.Done:
        match command:
            case ask.SaveTopic():
                return self._save_topic(command)
            case ask.SaveTopics():
                return self._save_topics(command.topics)
            case ask.RemoveTopic():
                return self._remove_topic(command)

    def _save_topic(self, command: ask.SaveTopic) -> ask.Done:
        _check_name(command.name)
        before = self._store.topics()
        topic, changed = self._keep(command, self._canonical(command, before), before)
        flagged = self._flag_anew(topic) if changed else self._flagged(topic)
        self._bus.publish(TopicsChanged())
        self._bus.publish(ArticlesChanged())
        return ask.Done({"version": topic.version, "flagged": flagged}, text=topic.query)

    def _save_topics(self, commands: tuple[ask.SaveTopic, ...]) -> ask.Done:
        """All are checked before the first is saved, and all are saved before the first is asked what it flags."""
        before = self._store.topics()
        given = {command.name: Topic(command.name, command.title, command.query) for command in commands}
        if len(given) < len(commands):
            raise UserError("two topics have the same name; nothing was saved")
        around = [*(topic for topic in before if topic.name not in given), *given.values()]
        queries: list[str] = []
        for command in commands:
            _check_name(command.name)
            try:
                queries.append(self._canonical(command, around))
            except QueryError as error:
                message = f"topic {command.name}: {error.message}; nothing was saved"
                raise QueryError(message, error.start, error.end, error.fix) from error
        kept = [self._keep(command, query, before) for command, query in zip(commands, queries, strict=True)]
        for topic, changed in kept:
            if changed:
                self._flag_anew(topic)
        self._bus.publish(TopicsChanged())
        self._bus.publish(ArticlesChanged())
        lines = tuple(f"Saved {topic.name} as version {topic.version}." for topic, _ in kept)
        return ask.Done({"topics": len(kept)}, lines)

    def _keep(self, command: ask.SaveTopic, query: str, before: Sequence[Topic]) -> tuple[Topic, bool]:
        """The topic as it was saved, and whether it asks for something else than before."""
        old = next((topic for topic in before if topic.name == command.name), None)
        title = command.title or (old.title if old else command.name)
        colour = command.colour or (old.colour if old else "")
        topic = self._store.save_topic(Topic(command.name, title, query, colour=colour, alert=command.alert))
        return topic, old is None or old.query != topic.query

    def _flag_anew(self, topic: Topic) -> int:
        self._progress("reflag", topic.title, 0)
        flagged = reflag(self._store, topic, lambda done: self._progress("reflag", topic.title, done))
        self._progress("reflag", topic.title, flagged, finished=True)
        return flagged

    def _canonical(self, command: ask.SaveTopic, topics: Sequence[Topic]) -> str:
        others = tuple(topic for topic in topics if topic.name != command.name)
        own = Topic(command.name, command.name, command.query)
        try:
            return canonical(Search(command.query, (*others, own)).tree)
        except QueryError as error:
            if command.accept and error.fix is not None:
                return canonical(Search(error.fix, (*others, own)).tree)
            raise

    def _flagged(self, topic: Topic) -> int:
        reader = Reader(self._store.path)
        try:
            return reader.count(ArticleFilter(topics=(topic.name,)))
        finally:
            reader.close()

    def _remove_topic(self, command: ask.RemoveTopic) -> ask.Done:
        flags = self._store.remove_topic(command.name)
        self._bus.publish(TopicsChanged())
        self._bus.publish(ArticlesChanged())
        return ask.Done({"flags": flags})

    # imports

    def _import_articles(self, command: ask.ImportArticles) -> ask.Done:
        kind: Format | None
        match command.format:
            case "":
                kind = None
            case "jsonl" | "csv":
                kind = command.format
            case _:
                raise UserError(f"importing {command.format} is not yet in this version; use jsonl or csv")
        paths = [Path(path) for path in command.paths]
        from monitor.importer import import_files
        from monitor.topics.flagger import Flagger

        imported = import_files(
            self._store,
            paths,
            format=kind,
            feed=command.feed,
            flagger=Flagger(self._store.topics()),
            now=self._now,
            rejects=self._places.data / f"rejected-{paths[0].stem}.jsonl",
            progress=lambda done, total: self._progress("import", "Importing", done, total),
        )
        self._progress("import", "Importing", 1, 1, finished=True)
        self._bus.publish(ArticlesChanged(imported.accepted))
        lines = tuple(
            f"{f'{row.file} ' if len(paths) > 1 else ''}line {row.line}: {row.reason}" for row in imported.rejected
        )
        counts = {
            "accepted": imported.accepted,
            "known": imported.known,
            "edited": imported.edited,
            "rejected": len(imported.rejected),
        }
        return ask.Done(counts, lines[:1000], imported.rejects_file)

    def _progress(self, task: str, label: str, done: int, total: int = 0, *, finished: bool = False) -> None:
        self._bus.publish(Progress(task, label, done, total, finished=finished))


def _check_name(name: str) -> None:
    if not TOPIC_NAME.match(name):
        raise UserError(f"{name!r} is no topic name: {WHAT_A_NAME_IS}")


def _checked(subscription: Subscription, topics: set[str], sources: Sources) -> Subscription:
    """The subscription with a whole address. Raises UserError saying what is wrong with it."""
    shown = urls.shown(subscription.url)
    if urls.has_credentials(subscription.url):
        raise UserError(f"{shown}: leave the user name and password out of the address; give them separately (--user)")
    url = sources.address(subscription.url)
    if not url:
        raise UserError(f"{shown}: not an address of a feed; it must begin with http:// or https://")
    if is_file(url) and not subscription.allow_local:
        raise UserError(
            f"{shown}: a file of this machine is followed only if you allow this feed to be local (--allow-local)"
        )
    minutes = subscription.interval_minutes
    if minutes is not None and not _SHORTEST_INTERVAL <= minutes <= _LONGEST_INTERVAL:
        raise UserError(f"{shown}: an interval must be from {_SHORTEST_INTERVAL} minutes to a week")
    if subscription.topic is not None and subscription.topic not in topics:
        raise UserError(f"{shown}: no topic named {subscription.topic}; `wirewatch topics list` shows them")
    headline_only = subscription.headline_only or sources.manners(url).headline_only
    return access.checked(dataclasses.replace(subscription, url=url, headline_only=headline_only))
