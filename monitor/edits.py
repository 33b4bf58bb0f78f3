"""What users change: topics, marks and notes, imports, and feeds by way of following; each command whole or not at all."""

from __future__ import annotations

from pathlib import Path

from monitor import commands as ask
from monitor.errors import UserError
from monitor.events import AlertsChanged, ArticlesChanged, Bus, Progress
from monitor.export.rows import Format
from monitor.following import Following
from monitor.places import Places
from monitor.plugins import Sources
from monitor.ports import Now, Vault
from monitor.storage.store import Store
from monitor.topic_edits import TopicEdits


class Edits:
    """Carries out the commands that change the archive other than by polling. Raises UserError when one is refused."""

    def __init__(
        self, store: Store, bus: Bus, vault: Vault, places: Places, *, now: Now, sources: Sources | None = None
    ) -> None:
        self._store = store
        self._bus = bus
        self._places = places
        self._now = now
        self.topics = TopicEdits(store, bus)
        self._following = Following(store, bus, vault, sources or Sources())

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
            f"{f'{row.file} ' if len(paths) > 1 else ''}line {row.line}: {row.reason}" for row in imported.noted
        )
        counts = {
            "accepted": imported.accepted,
            "known": imported.known,
            "edited": imported.edited,
            "rejected": imported.rejected,
            "remarks": imported.remarks,
        }
        return ask.Done(counts, lines, imported.rejects_file)

    def _progress(self, task: str, label: str, done: int, total: int = 0, *, finished: bool = False) -> None:
        self._bus.publish(Progress(task, label, done, total, finished=finished))
