"""What users change about topics: saving, bringing back, flagging the archive anew (which can be stopped), removing."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Sequence

from monitor import commands as ask
from monitor import topic_names
from monitor.alert_rule import USUAL
from monitor.errors import PrecedenceError, QueryError, UserError
from monitor.events import ArticlesChanged, Bus, Progress, TopicsChanged
from monitor.flagging.topic_ties import check_change, check_removal, naming
from monitor.model import ArticleFilter, Topic
from monitor.search import Search
from monitor.storage.integrity import unjudged_by
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.storage.topic_history import behind_key
from monitor.topic_names import TOPIC_NAME, no_name
from monitor.topics.names import names
from monitor.topics.printer import canonical
from monitor.topics.query import parse

TopicCommand = ask.SaveTopic | ask.SaveTopics | ask.RestoreTopic | ask.FlagAnew | ask.RemoveTopic | ask.CancelFlagging

STOPPED = "stopped"
"""What the archive keeps of a flagging that the user stopped: it is gone on with only when he says so."""


class TopicEdits:
    """Carries out the commands about topics. Raises UserError when one is refused."""

    def __init__(self, store: Store, bus: Bus) -> None:
        self._store = store
        self._bus = bus
        self._stop = threading.Event()
        self._ending = False

    def end(self) -> None:
        """The engine ends: stop flagging, to be gone on with when it starts again."""
        self._ending = True
        self._stop.set()

    def resume(self) -> None:
        """Go on flagging where an engine ended in the middle of it; what the user stopped stays as it is."""
        behind = [
            topic for topic in self._store.topics() if self._store.meta(behind_key(topic.name)) not in {None, STOPPED}
        ]
        if behind and not self._ending:
            self._stop.clear()
            self._flag_all(behind)
            self._tell()

    def _tell(self) -> None:
        self._bus.publish(TopicsChanged())
        self._bus.publish(ArticlesChanged())

    def do(self, command: TopicCommand) -> ask.Done:
        """Carry out one command; CancelFlagging may come from another thread while one is under way."""
        if isinstance(command, ask.CancelFlagging):
            self._stop.set()
            return ask.Done({})
        if not isinstance(command, ask.RemoveTopic):  # which may come while another topic is flagging the archive
            if self._ending:
                raise UserError("the engine is ending; nothing was changed")
            self._stop.clear()
        done = self._do(command)
        self._tell()
        return done

    def _do(
        self, command: ask.SaveTopic | ask.SaveTopics | ask.RestoreTopic | ask.FlagAnew | ask.RemoveTopic
    ) -> ask.Done:
        match command:
            case ask.SaveTopic():
                return self._save(command)
            case ask.SaveTopics():
                return self._save_all(command.topics)
            case ask.RestoreTopic():
                return self._restore(command)
            case ask.FlagAnew():
                return self._told(self._standing(command.name), changed=True)
            case ask.RemoveTopic():
                check_removal(command.name, self._store.topics())
                flags = self._store.remove_topic(command.name)
                self._store.set_meta(behind_key(command.name), None)
                return ask.Done({"flags": flags})

    # saving

    def _save(self, command: ask.SaveTopic) -> ask.Done:
        _check_name(command.name)
        before = self._store.topics()
        query = self._canonical(command, before)
        check_change(before, _with(before, {command.name: query}))
        topic, changed = self._keep(command, query, before)
        return self._told(topic, changed=changed)

    def _save_all(self, commands: tuple[ask.SaveTopic, ...]) -> ask.Done:
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
                message = f"topic {command.name}: {error.message.removesuffix('.')}; nothing was saved"
                raise QueryError(message, error.start, error.end, error.fix, command.query) from error
        check_change(before, _with(before, dict(zip(given, queries, strict=True))))
        kept = [self._keep(command, query, before) for command, query in zip(commands, queries, strict=True)]
        self._flag_all([topic for topic, changed in kept if changed])
        lines = tuple(
            f"{topic.name} is as it was, version {topic.version}."
            if topic in before
            else f"Saved {topic.name} as version {topic.version}."
            for topic, _ in kept
        )
        return ask.Done({"topics": len(kept)}, lines)

    def _restore(self, command: ask.RestoreTopic) -> ask.Done:
        standing = self._standing(command.name)
        query, grading = self._store.earlier(command.name, command.version)
        if (query, grading) == (standing.query, standing.grading):
            raise UserError(f"version {command.version} of {command.name} asks for what the topic asks for now")
        settings = (standing.title, standing.colour, standing.alert)
        return self._save(ask.SaveTopic(standing.name, query, *settings, grading=grading))

    def _standing(self, name: str) -> Topic:
        topics = {topic.name: topic for topic in self._store.topics()}
        if name not in topics:
            raise UserError(topic_names.unknown(name, topics))
        return topics[name]

    def _keep(self, command: ask.SaveTopic, query: str, before: Sequence[Topic]) -> tuple[Topic, bool]:
        """The topic as it was saved, and whether it asks for something else than before."""
        old = next((topic for topic in before if topic.name == command.name), None)
        if old and _means(old.query, query, before):
            query = old.query  # another spelling is no other version
        title = command.title or (old.title if old else command.name)
        colour = command.colour or (old.colour if old else "")
        rule = command.rule or (old.rule if old else USUAL)
        wanted = Topic(
            command.name, title, query, colour=colour, alert=command.alert, grading=command.grading, rule=rule
        )
        topic = self._store.save_topic(wanted)
        return topic, old is None or (old.query, old.grading) != (topic.query, topic.grading)

    def _canonical(self, command: ask.SaveTopic, topics: Sequence[Topic]) -> str:
        others = tuple(topic for topic in topics if topic.name != command.name)
        own = Topic(command.name, command.name, command.query)
        try:
            return canonical(Search(command.query, (*others, own)).tree)
        except QueryError as error:
            if command.accept and isinstance(error, PrecedenceError) and error.fix is not None:
                return canonical(Search(error.fix, (*others, own)).tree)
            raise

    # flagging the archive

    def _told(self, topic: Topic, *, changed: bool) -> ask.Done:
        """Flag the archive where the topic changed, and say how many articles it flags."""
        stopped = changed and not self._flag_all([topic])
        counts = {"version": topic.version, "flagged": self._flagged(topic)}
        if not changed:
            counts["kept"] = 1
        elif unknown := unjudged_by(self._store.path, topic.name):
            counts["unjudged"] = unknown
        return ask.Done({**counts, "stopped": 1} if stopped else counts, text=topic.query)

    def _flag_all(self, changed: Sequence[Topic]) -> bool:
        """Flag the archive with these topics and those that name one of them; whether it came to an end.

        What is not done is remembered until it is.
        """
        waiting = [*changed, *naming(changed, self._store.topics())]  # those ask for something else now, too
        for topic in waiting:
            self._store.set_meta(behind_key(topic.name), str(topic.version))
        finished = [self._flag_anew(topic) for topic in waiting]  # each, so that a stop is noted for each
        return all(finished)

    def _flag_anew(self, topic: Topic) -> bool:
        """Replace the topic's flags over the archive; whether it came to an end."""
        from monitor.flagging.reflag import (  # with all that searches: most starts change no topic
            ReflagStoppedError,
            reflag,
        )

        self._progress(topic, 0, 0)
        try:
            reflag(self._store, topic, lambda done, total: self._progress(topic, done, total), self._stop)
        except ReflagStoppedError:
            if not self._ending:
                self._store.set_meta(behind_key(topic.name), STOPPED)
            self._progress(topic, 0, 0, finished=True, error="stopped; older articles keep the flags they had")
            return False
        except UserError as error:
            self._progress(topic, 0, 0, finished=True, error=str(error))
            raise
        self._store.set_meta(behind_key(topic.name), None)
        self._progress(topic, 1, 1, finished=True)
        return True

    def _flagged(self, topic: Topic) -> int:
        reader = Reader(self._store.path)
        try:
            return reader.count(ArticleFilter(topics=(topic.name,)))
        finally:
            reader.close()

    def _progress(self, topic: Topic, done: int, total: int, *, finished: bool = False, error: str = "") -> None:
        label = f"Flagging the archive: {topic.title}"
        self._bus.publish(Progress("reflag", label, done, total, finished=finished, error=error, about=topic.name))


def _with(topics: Sequence[Topic], queries: dict[str, str]) -> list[Topic]:
    """The topics that are there, with these queries by their names."""
    return [dataclasses.replace(topic, query=queries.get(topic.name, topic.query)) for topic in topics]


def _means(query: str, spelled: str, topics: Sequence[Topic]) -> bool:
    """Whether the query's one spelling is this."""
    try:
        return canonical(parse(query, names(topics))) == spelled
    except QueryError:  # it names what is not there any more
        return False


def _check_name(name: str) -> None:
    if not TOPIC_NAME.match(name):
        raise UserError(no_name(name))
