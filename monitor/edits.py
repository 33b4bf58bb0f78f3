"""What users change: topics, marks and notes, imports, and feeds by way of following; each command whole or not at all."""

from __future__ import annotations

import json
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from monitor import commands as ask
from monitor.deeds import KeepReference, ReferenceCommand, RemoveReference
from monitor.errors import UserError
from monitor.events import AlertsChanged, ArticlesChanged, Bus, Progress, ReferencesChanged
from monitor.following.following import Following
from monitor.following.proxy_passwords import ProxyPasswords
from monitor.places import Places
from monitor.plugins import Sources
from monitor.ports import Now, Vault
from monitor.storage.store import Store

if TYPE_CHECKING:
    from monitor.flagging.topic_edits import TopicEdits


class Edits:
    """Carries out the commands that change the archive other than by polling. Raises UserError when one is refused."""

    def __init__(
        self,
        store: Store,
        bus: Bus,
        vault: Vault,
        places: Places,
        *,
        now: Now,
        proxies: ProxyPasswords,
        sources: Sources | None = None,
    ) -> None:
        self._store = store
        self._bus = bus
        self._places = places
        self._now = now
        self._topics: TopicEdits | None = None
        self._first_topic_edit = threading.Lock()
        self._stop_importing, self._ending = threading.Event(), False
        self._following = Following(store, bus, vault, sources or Sources(), proxies)

    @property
    def topics(self) -> TopicEdits:
        """What changes topics; loaded when it is first needed, with the reader of queries, which a round leaves to its children."""
        from monitor.flagging.topic_edits import TopicEdits

        with self._first_topic_edit:
            if self._topics is None:
                self._topics = TopicEdits(self._store, self._bus)
            return self._topics

    def do(self, command: ask.Command) -> ask.Done:
        """Carry out one command."""
        match command:
            case ask.AddFeeds() | ask.ImportOpml() | ask.RemoveFeed() | ask.EditFeed() | ask.SetPassword():
                return self._following.do(command)
            case ask.SaveTopic() | ask.SaveTopics() | ask.RestoreTopic() | ask.FlagAnew() | ask.RemoveTopic():
                return self.topics.do(command)
            case ask.CancelFlagging():
                return self.topics.do(command)
            case ask.MarkArticles():
                self._store.mark(command.ids, read=command.read, starred=command.starred, archived=command.archived)
                self._bus.publish(ArticlesChanged())
                return ask.Done({"articles": len(command.ids)})
            case ask.TagArticles():
                changed_ids = self._store.tag(command.ids, command.tag, wanted=command.wanted)
                self._bus.publish(ArticlesChanged())
                return ask.Done({"articles": len(changed_ids)}, text=json.dumps(changed_ids))
            case ask.MarkFlags():
                marked = self._store.marks.say(
                    command.topic, command.articles, belongs=command.belongs, now=self._now()
                )
                self._bus.publish(ArticlesChanged())
                return ask.Done({"articles": marked})
            case ask.Annotate():
                self._store.annotate(command.article_id, command.note, command.tags)
                self._bus.publish(ArticlesChanged())
                return ask.Done({"articles": 1})
            case ask.ImportArticles():
                return self._import_articles(command)
            case ask.CancelImport():
                self._stop_importing.set()
                return ask.Done({})
            case KeepReference() | RemoveReference():
                return self._references(command)
            case ask.MarkAlertsSeen():
                changed = self._store.alerts_seen(command.up_to, command.ids)
                self._bus.publish(AlertsChanged())
                return ask.Done({"alerts": changed})
            case _:
                raise UserError(f"this engine does not know the command {type(command).__name__}")

    def _references(self, command: ReferenceCommand) -> ask.Done:
        from monitor.reference import files, kept
        from monitor.reference.table import HowToRead

        if isinstance(command, RemoveReference):
            kept.remove(self._places.data / files.FOLDER, command.name)
            self._bus.publish(ReferencesChanged())
            return ask.Done({})
        how = HowToRead(command.preset, dict(command.mapping), command.each_row, command.dates)
        one, table = files.keep_file(Path(command.path), command.name, how, self._places.data, self._now())
        self._bus.publish(ReferencesChanged())
        counts = {
            "rows": table.rows,
            "events": len(table.events),
            "rejected": len(table.rejected),
            "left_out": len(table.left_out),
            "others": sum(count for _, count in table.others),
        }
        return ask.Done(counts, files.told(table), one.name)

    # imports

    def end_import(self) -> None:
        """The engine ends: what is being imported stops, and nothing is imported any more."""
        self._ending = True
        self._stop_importing.set()

    def _import_articles(self, command: ask.ImportArticles) -> ask.Done:
        from monitor.export.rows import FORMATS
        from monitor.importer.run import Work, import_files

        kind = command.format or None
        if kind is not None and kind not in FORMATS:
            raise UserError(f"importing {kind} is not known here; use one of {', '.join(FORMATS)}")
        self._stop_importing.clear()
        if self._ending:
            raise UserError("the engine is ending; nothing was imported")
        paths = [Path(path) for path in command.paths]
        rejects = self._places.data / f"rejected-{paths[0].stem}.jsonl"
        work = Work(self._store, self._now, rejects, partial(self._tell_import, command.paths[0]), self._stop_importing)
        try:
            imported = import_files(work, paths, kind=kind, feed=command.feed)
        except UserError as error:
            self._bus.publish(
                Progress("import", "Importing", 0, 0, finished=True, error=str(error), about=command.paths[0])
            )
            raise
        self._bus.publish(Progress("import", "Importing", 1, 1, finished=True, about=command.paths[0]))
        self._bus.publish(ArticlesChanged(imported.accepted))
        lines = tuple(
            f"{f'{row.file} ' if len(paths) > 1 else ''}line {row.line}: {row.reason}" for row in imported.noted
        )
        counts = {
            "accepted": imported.accepted,
            "known": imported.known,
            "edited": imported.edited,
            "rejected": imported.rejected,
            "remarks": imported.remarks,
            "unjudged": imported.unjudged,
            "cancelled": int(imported.cancelled),
            "resumed_from": imported.resumed_from,
        }
        return ask.Done(counts, lines, imported.rejects_file)

    def _tell_import(self, about: str, done: int, total: int) -> None:
        self._bus.publish(Progress("import", "Importing", done, total, about=about))
