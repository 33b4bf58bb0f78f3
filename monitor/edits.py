"""What users change: topics, marks and notes, imports, and feeds by way of following; each command whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from monitor import commands as ask
from monitor.errors import QueryError, UserError
from monitor.events import AlertsChanged, ArticlesChanged, Bus, Progress, TopicsChanged
from monitor.export.rows import Format
from monitor.following import Following
from monitor.model import ArticleFilter, Topic
from monitor.places import Places
from monitor.plugins import Sources
from monitor.ports import Now, Vault
from monitor.reflag import reflag
from monitor.search import Search
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.topic_names import TOPIC_NAME, WHAT_A_NAME_IS
from monitor.topics.printer import canonical


class Edits:
    """Carries out the commands that change the archive other than by polling. Raises UserError when one is refused."""

    def __init__(
        self, store: Store, bus: Bus, vault: Vault, places: Places, *, now: Now, sources: Sources | None = None
    ) -> None:
        self._store = store
        self._bus = bus
        self._places = places
        self._now = now
        self._following = Following(store, bus, vault, sources or Sources())

    def do(self, command: ask.Command) -> ask.Done:
        """Carry out one command."""
        match command:
            case ask.AddFeeds() | ask.ImportOpml() | ask.RemoveFeed() | ask.EditFeed() | ask.SetPassword():
                return self._following.do(command)
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
