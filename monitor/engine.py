"""What a window or a command line may ask for: one engine a data folder, the only writer of its archive."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import TYPE_CHECKING, Self

from monitor import commands as ask
from monitor import settings as settings_file
from monitor.alerting.desk import AlertCommand, AlertDesk
from monitor.alerts.channels import Notifications
from monitor.children import Pool
from monitor.edits import Edits
from monitor.errors import QueryError, UserError
from monitor.events import Bus, Progress, SettingsChanged, Trouble
from monitor.feeds import retry
from monitor.feeds.turns import Gates
from monitor.following.moving_headers import move_headers
from monitor.following.proxy_passwords import NEEDS_ITS_OWN, ProxyPasswords
from monitor.gears import Gears
from monitor.grouping.backlog import Backlog
from monitor.keeping import Keeping
from monitor.places import Places
from monitor.plugins import Sources, load
from monitor.ports import Fetch, Now, Vault
from monitor.safekeeping.backups import Backups, refuse_lost, take_up
from monitor.scheduled import Scheduled
from monitor.searches import Searches
from monitor.storage.store import Store
from monitor.topics import shipped
from monitor.vault import KeyringVault, keyring_state

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from monitor.full_texts import FullTexts
    from monitor.gear import Gear
    from monitor.model import Saved


class Engine:
    """Built from the places of a data folder and the clock; network, secrets, desktop and pool are the real ones unless given.

    Use it as a context manager while holding the folder's lock. Any thread may call it.
    Raises ArchiveError when the archive cannot be opened.
    """

    def __init__(
        self,
        places: Places,
        *,
        now: Now,
        fetch: Fetch | None = None,
        vault: Vault | None = None,
        channel: Notifications | None = None,
        pool: Pool | None = None,
    ) -> None:
        self.bus = Bus()
        self.places = places
        self._now = now
        self._troubles: dict[str, Trouble] = {}
        self.settings, problem = settings_file.load(places.settings)
        if problem:
            self._trouble(Trouble("settings", problem))
        take_up(places)
        refuse_lost(places)
        self.store = Store(places.archive, now=now)
        if self.store.copy_kept is not None:
            self._trouble(
                Trouble("copy", f"The archive was brought up to date. A copy of it as it was: {self.store.copy_kept}")
            )
        self.store.seed_topics(shipped.topics())
        self._vault = vault or KeyringVault(trouble=self._trouble)
        move_headers(self.store, self._vault, keyring=lambda: vault is not None or keyring_state()[0])
        self._one_round = threading.Lock()
        self.backlog = Backlog(self.store, self.bus, places.gazetteer, self._trouble, self._one_round.locked, now=now)
        self.alerts = AlertDesk(
            self.store,
            self.bus,
            self._vault,
            places,
            now=now,
            channel=channel,
            settings=lambda: self.settings,
            trouble=self._trouble,
            group=self.backlog.before_alerts,
            round_runs=self._one_round.locked,
        )
        self.sources: Sources = load(self._trouble)
        self._gates = Gates(self.sources.manners)
        self._proxies = ProxyPasswords(self.store, self._vault, lambda: self.settings.proxy)
        self._edits = Edits(
            self.store, self.bus, self._vault, places, now=now, proxies=self._proxies, sources=self.sources
        )
        self._backups = Backups(places, now=now, trouble=self._trouble)
        self.keeping = Keeping(self.store, self.bus, now=now, settings=lambda: self.settings)
        self.scheduled = Scheduled(places, self.store, self.bus, now=now, trouble=self._trouble)
        self._fetch = fetch
        self._gears = Gears(places.archive, self._new_gear, pool=pool, trouble=self._trouble)
        self._searches = Searches(self.store, self.bus, self._gears, self.sources, now=now)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop a round that is under way, end children and threads, close the archive."""
        self.backlog.end()
        self._gears.close()
        self.alerts.close()
        self.store.close()

    def troubles(self) -> tuple[Trouble, ...]:
        """What was missing around us so far, each once."""
        return tuple(self._troubles.values())

    def _trouble(self, trouble: Trouble) -> None:
        if not trouble.text:
            if self._troubles.pop(trouble.what, None) is not None:
                self.bus.publish(trouble)
            return
        if self._troubles.setdefault(trouble.what, trouble) is trouble:
            self.bus.publish(trouble)

    # commands

    def reply(self, command: ask.Command) -> ask.Reply:
        """Carry out a command; what the user did wrong comes back as a refusal."""
        try:
            return self.do(command)
        except QueryError as error:
            return ask.Refused(error.message, error.start, error.end, error.fix, query=error.query)
        except UserError as error:
            return ask.Refused(str(error))

    def do(self, command: ask.Command) -> ask.Done:
        """Carry out a command. Raises UserError when it is refused; then nothing was changed."""
        match command:
            case ask.Poll():
                return self._poll(command)
            case ask.CancelRound() | ask.Stop():
                self.cancel(command.ticket if isinstance(command, ask.CancelRound) else "")
                return ask.Done({})
            case ask.Discover():
                return self._searches.discover(command)
            case ask.CancelDiscovery():
                self._gears.stop_searching()
                return ask.Done({})
            case _ if isinstance(command, AlertCommand):
                return self.alerts.do(command)
            case _ if isinstance(command, ask.ScheduleCommand):
                return self.scheduled.do(command)
            case ask.FetchFullText() | ask.LoadPictures():
                return self._on_a_click(command)
            case ask.SetProxyPassword():
                return self._set_proxy_password(command)
            case ask.SaveSettings():
                return self._save_settings(command)
            case _ if isinstance(command, ask.ArchiveCommand):
                return self._look_after_archive(command)
            case ask.WindowOpened():
                self.has_window(True)
                return ask.Done({})
            case _:
                return self._edits.do(command)

    def poll_due(self) -> None:
        """A round over what is due, unless the user switched polling off or the archive is made up."""
        wanted = self.settings.polling and self.store.meta("demo") is None and self.store.due(self._now())
        if wanted and self._gears.ready().poller.due():
            self._poll(ask.Poll())
        if self.settings.favicons and self.settings.polling and self.store.meta("demo") is None:
            self._searches.refresh_icons()
        if self.settings.polling and self.store.meta("demo") is None and self._texts_due():
            self._go_on_with(self._gears.ready().texts)

    def backup_due(self) -> bool:
        """Whether it is time for an automatic backup of an archive that holds something of the user's."""
        return self.store.meta("demo") is None and self._backups.due() and bool(self.store.feeds(imported=True))

    def back_up_due(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Make it; what stands in the way is told as trouble."""
        self._backups.make_due(progress)

    def _back_up(self) -> ask.Done:
        def tell(done: int, most: int) -> None:
            self.bus.publish(Progress("backup", "Backing up", done, most))

        made = self._backups.make(tell)
        self.bus.publish(Progress("backup", "Backing up", 1, 1, finished=True))
        return ask.Done({"articles": made.articles, "feeds": made.feeds, "bytes": made.bytes}, text=str(made.path))

    def _look_after_archive(self, command: ask.ArchiveCommand) -> ask.Done:
        if isinstance(command, ask.EventDeed):
            return self.backlog.events.do(command)
        if isinstance(command, ask.GroupStories):
            return ask.Done({"grouped": self.backlog.work()})
        if isinstance(command, ask.MakeBackup):
            return self._back_up()
        if isinstance(command, ask.ArchiveOld):
            return ask.Done({"articles": self.keeping.set_aside(command.before)})
        old = self.keeping.old(command.before)
        if old.plain > command.expected:
            raise UserError(
                f"by now {old.plain:,} articles would be deleted, not {command.expected:,}; look again and decide then"
            )
        kept = self._back_up().text if command.backup and old.plain else ""
        return ask.Done({"articles": self.keeping.delete(command.before)}, text=kept)

    def _texts_due(self) -> bool:
        """Whether whole texts can go on by now, with no round to remind us of them."""
        if (gear := self._gears.standing) is not None:
            return gear.texts.due()
        return self.store.texts.due_again(self._now() - retry.LOOK_BACK)

    def clock_jumped(self) -> None:
        """The machine slept, or its clock was set: what is due now is spread over the next two minutes instead of asked all at once."""
        from monitor.feeds.reach import spread

        self.store.set_back()
        due = self.store.due(self._now())
        self.store.plan(spread([feed for feed in due if feed.health.last_polled is not None], self._now()))

    def round_runs(self) -> bool:
        """Whether a round is under way."""
        return self._one_round.locked()

    def resume_flagging(self) -> None:
        """Go on flagging the archive where an engine ended in the middle of it."""
        self._edits.topics.resume()

    def end_flagging(self) -> None:
        """The engine ends: what is flagging the archive stops, to be gone on with at the next start."""
        self._edits.topics.end()

    def end_import(self) -> None:
        """The engine ends: an import that is under way stops, and goes on when its files are imported again."""
        self._edits.end_import()

    def cancel(self, ticket: str = "") -> None:
        """Stop the round that is under way (with a `ticket`: that one, even if it has yet to begin); what was stored stays."""
        if ticket:
            self._gears.ready().poller.cancel(ticket)
        elif (gear := self._gears.standing) is not None:
            gear.poller.cancel()

    def _poll(self, command: ask.Poll) -> ask.Done:
        if self.store.meta("demo") is not None:
            raise UserError("this archive is a made-up demo; its feeds do not exist and are never asked")
        gear = self._gears.ready()
        edited: list[int] = []

        def stored(saved: Sequence[Saved]) -> None:
            opened.stored(saved)
            edited.extend(number for one in saved for number in one.edited)

        try:
            with self.alerts.deciding.round() as opened:
                finished, _ = gear.poller.round(
                    everything=command.all, urls=command.urls, ticket=command.ticket, stored=stored
                )
        finally:  # a fault of ours in one feed leaves what others brought in the archive
            self._look_after_texts(gear.texts, edited)
        if finished.new or finished.edited:
            self.store.write_log()
        return ask.Done(
            {
                "feeds": finished.feeds,
                "new": finished.new,
                "edited": finished.edited,
                "flagged": finished.flagged,
                "failed": finished.failed,
                "ms": round(finished.seconds * 1000),
                "alerts": len(opened.raised + self.alerts.tick()),
            }
        )

    def _look_after_texts(self, texts: FullTexts, edited: Sequence[int]) -> None:
        """What was edited is judged by its whole text again; whole texts that feeds want come in a thread of their own."""
        texts.judge_again(edited)
        if self.store.texts.wanted():
            self._go_on_with(texts)

    def _go_on_with(self, texts: FullTexts) -> None:
        threading.Thread(target=texts.go_on, name="full texts", daemon=True).start()

    def _on_a_click(self, command: ask.FetchFullText | ask.LoadPictures) -> ask.Done:
        if isinstance(command, ask.LoadPictures):
            return self._gears.ready().pictures.load(command.article_id)
        words, flags, note = self._gears.ready().texts.get(command.article_id)
        return ask.Done({"words": words, "flags": flags}, (note,) if note else ())

    def _set_proxy_password(self, command: ask.SetProxyPassword) -> ask.Done:
        """A round ends for it only where feeds go through that proxy; a search that did asks for the password again."""
        done = self._proxies.put(command)
        if self._proxies.serves(command.proxy):
            self._gears.change()
        elif (gear := self._gears.standing) is not None:
            gear.forget_passwords()
        return done

    def has_window(self, open_now: bool) -> None:
        """Whether a window is attached: where processors are few, one of them is left to it."""
        self._gears.has_window(open_now)

    def _new_gear(self, pool: Pool) -> Gear:
        from monitor.gear import Around, Gear

        around = Around(
            self.store,
            self.bus,
            self._vault,
            self.sources,
            self._gates,
            self._now,
            self._trouble,
            self.alerts.deciding.told,
            self._one_round,
            self._fetch,
        )
        return Gear(around, self.settings, pool)

    def _save_settings(self, command: ask.SaveSettings) -> ask.Done:
        chosen = settings_file.parse(command.toml)
        settings_file.save(self.places.settings, chosen)
        before, self.settings = self.settings, chosen
        asks = self._proxies.left(before.proxy, chosen.proxy)
        self._gears.refit(before, chosen)
        self.bus.publish(SettingsChanged())
        return ask.Done({}, (*((NEEDS_ITS_OWN,) if asks else ()), *self.alerts.out_of_reach(chosen.proxy)))
