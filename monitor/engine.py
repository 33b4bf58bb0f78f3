"""What a window or a command line may ask for: one engine a data folder, the only writer of its archive."""

from __future__ import annotations

import os
import threading
from datetime import timedelta
from importlib import resources
from types import TracebackType
from typing import TYPE_CHECKING, Self

from monitor import commands as ask
from monitor import settings as settings_file
from monitor.alerting import Alerting
from monitor.alerts.channels import Notifications, for_this_desktop
from monitor.edits import Edits
from monitor.errors import QueryError, UserError
from monitor.events import ArticleOpened, Bus, FeedsChanged, Progress, SettingsChanged, Trouble
from monitor.feeds.turns import Gates
from monitor.model import Feed
from monitor.places import Places
from monitor.plugins import Sources, load
from monitor.ports import Credentials, Fetch, Now, Vault
from monitor.storage.store import Store
from monitor.topics import shipped
from monitor.vault import KeyringVault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.feeds.pool import Pool
    from monitor.feeds.roads import Roads
    from monitor.feeds.web import Caps, Web
    from monitor.full_texts import FullTexts
    from monitor.poller import Poller

_FEW_PROCESSORS = 2


class Engine:
    """Built from the places of a data folder and the clock; network, secrets and desktop are the real ones unless given.

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
    ) -> None:
        self.bus = Bus()
        self.places = places
        self._now = now
        self._troubles: dict[str, Trouble] = {}
        self._lock = threading.Lock()
        self.settings, problem = settings_file.load(places.settings)
        if problem:
            self._trouble(Trouble("settings", problem))
        self.store = Store(places.archive, now=now)
        self.store.seed_topics(shipped.topics())
        self._vault = vault or KeyringVault(trouble=self._trouble)
        self._channel = channel or for_this_desktop(
            icon=str(resources.files("resources") / "icons" / "wirewatch.svg"),
            on_open=lambda article_id: self.bus.publish(ArticleOpened(article_id)),
            trouble=self._trouble,
        )
        self._alerting = Alerting(
            self.store, self.bus, now=now, channel=self._channel, wanted=lambda: self.settings.notifications
        )
        self.sources: Sources = load(self._trouble)
        self._gates = Gates(self.sources.manners)
        self._edits = Edits(self.store, self.bus, self._vault, places, now=now, sources=self.sources)
        self._fetch = fetch
        self._web: Web | None = None
        self._pool: Pool | None = None
        self._poller: Poller | None = None
        self._texts: FullTexts | None = None
        self._roads: Roads | None = None
        self._window_open = False
        self._searching = threading.Lock()
        self._stop_searching = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop a round that is under way, end children and threads, close the archive."""
        self.cancel()
        if self._texts is not None:
            self._texts.stop()
        self._stop_searching.set()
        with self._searching:
            if self._web is not None:
                self._web.close()
        if self._pool is not None:
            self._pool.close()
        self._alerting.close()
        self._channel.close()
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
            return ask.Refused(error.message, error.start, error.end, error.fix)
        except UserError as error:
            return ask.Refused(str(error))

    def do(self, command: ask.Command) -> ask.Done:
        """Carry out a command. Raises UserError when it is refused; then nothing was changed."""
        match command:
            case ask.Poll():
                return self._poll(command)
            case ask.CancelRound():
                self.cancel(command.ticket)
                return ask.Done({})
            case ask.Discover():
                return self._discover(command)
            case ask.CancelDiscovery():
                self._stop_searching.set()
                return ask.Done({})
            case ask.TestAlert():
                return self._test_alert()
            case ask.FetchFullText():
                return self._full_text(command)
            case ask.SetProxyPassword():
                return self._set_proxy_password(command)
            case ask.SaveSettings():
                return self._save_settings(command)
            case ask.Stop():
                self.cancel()
                return ask.Done({})
            case ask.WindowOpened():
                self.has_window(True)
                return ask.Done({})
            case _:
                return self._edits.do(command)

    def poll_due(self) -> None:
        """A round over what is due, unless the user switched polling off or the archive is made up."""
        wanted = self.settings.polling and self.store.meta("demo") is None and self.store.due(self._now())
        if wanted and self._ready_poller().due():
            self._poll(ask.Poll())
        if self.settings.favicons and self.settings.polling and self.store.meta("demo") is None:
            self._refresh_icons()

    def clock_jumped(self) -> None:
        """The machine slept, or its clock was set: what is due now is spread over the next two minutes instead of asked all at once."""
        from monitor.feeds.reach import spread

        self.store.set_back()
        due = self.store.due(self._now())
        self.store.plan(spread([feed for feed in due if feed.health.last_polled is not None], self._now()))

    def cancel(self, ticket: str = "") -> None:
        """Stop the round that is under way (with a `ticket`: that one, even if it has yet to begin); what was stored stays."""
        if ticket:
            self._ready_poller().cancel(ticket)
        elif self._poller is not None:
            self._poller.cancel()

    def _poll(self, command: ask.Poll) -> ask.Done:
        if self.store.meta("demo") is not None:
            raise UserError("this archive is a made-up demo; its feeds do not exist and are never asked")
        finished, saved = self._ready_poller().round(everything=command.all, urls=command.urls, ticket=command.ticket)
        alerts = self._alerting.told(saved)
        self._look_after_texts([number for one in saved for number in one.edited])
        return ask.Done(
            {
                "feeds": finished.feeds,
                "new": finished.new,
                "edited": finished.edited,
                "flagged": finished.flagged,
                "failed": finished.failed,
                "ms": round(finished.seconds * 1000),
                "alerts": len(alerts),
            }
        )

    def _look_after_texts(self, edited: Sequence[int]) -> None:
        """What was edited is judged by its whole text again; whole texts that feeds want come in a thread of their own."""
        texts = self._texts
        if texts is None:
            return
        texts.judge_again(edited)
        if any(feed.about.full_text for feed in self.store.feeds()):
            threading.Thread(target=texts.go_on, name="full texts", daemon=True).start()

    def _full_text(self, command: ask.FetchFullText) -> ask.Done:
        self._ready_poller()
        if self._texts is None:
            raise UserError("the engine is ending")
        words, flags = self._texts.get(command.article_id)
        return ask.Done({"words": words, "flags": flags})

    def _set_proxy_password(self, command: ask.SetProxyPassword) -> ask.Done:
        address, user = settings_file.proxy_user(command.proxy)
        if command.password is None:
            self._vault.delete(address, user)
            self._forget_poller()
            return ask.Done({"kept": 0})
        kept = self._vault.write(address, user, command.password)
        self._forget_poller()
        warning = "There is no keyring that can keep it: the password serves until Wirewatch ends."
        return ask.Done({"kept": int(kept)}, () if kept else (warning,))

    def _discover(self, command: ask.Discover) -> ask.Done:
        from monitor.discovery import Discovery

        def tell(done: int, most: int) -> None:
            self.bus.publish(Progress("discover", "Looking for feeds", done, most))

        self._stop_searching.set()  # whoever asks does not wait until icons are looked after
        with self._searching:
            self._stop_searching.clear()
            self._ready_poller()
            if self._roads is None or self._pool is None:
                raise UserError("the engine is ending")
            discovery = Discovery(self._patient(self._roads), self._pool, now=self._now)
            found, why = discovery.search(
                command.url, allow_local=command.allow_local, cancelled=self._stop_searching, tell=tell
            )
        self.bus.publish(Progress("discover", "Looking for feeds", 1, 1, finished=True))
        return ask.Done({"found": len(found)}, (why,) if why else (), found=found)

    def _refresh_icons(self) -> None:
        """Some of the sites' icons that are a month old or not known yet."""
        from monitor.favicons import AT_ONCE, EVERY, Favicons
        from monitor.feeds.icon import MAX_BYTES
        from monitor.feeds.web import Caps

        if not self.store.icons_due(self._now() - EVERY, AT_ONCE):
            return
        with self._searching:
            self._stop_searching.clear()
            self._ready_poller()
            if self._roads is None or self._pool is None:
                raise AssertionError("a poller has its roads and its pool")
            images = self._new_web(Caps(MAX_BYTES, MAX_BYTES)) if self._fetch is None else None
            try:
                pages = self._patient(self._roads)
                road = self._patient(images) if images else pages
                icons = Favicons(self.store, pages, road, self._pool, now=self._now, manners=self.sources.manners)
                got = icons.refresh(self._stop_searching)
            finally:
                if images is not None:
                    images.close()
        if got:
            self.bus.publish(FeedsChanged())

    def _new_web(self, caps: Caps | None = None) -> Web:
        """A way to the network by the present settings. Within what is imported for rounds."""
        from monitor.feeds.web import Caps, Web

        return Web(
            credentials=self._credentials,
            now=self._now,
            per_host=self.settings.per_host,
            proxy=self.settings.proxy,
            proxy_password=self._vault.read,
            caps=caps or Caps(),
            gates=self._gates,
        )

    def _patient(self, fetch: Fetch) -> Fetch:
        """The same way, for what is asked beside rounds: a server that asked a feed to wait is left alone meanwhile."""
        from monitor.feeds.waits import Waits

        return Waits(fetch, wait=self.store.wait_at, now=self._now)

    def has_window(self, open_now: bool) -> None:
        """Whether a window is attached: where processors are few, one of them is left to it."""
        with self._lock:
            self._window_open = open_now
            self._make_room()

    def _make_room(self) -> None:
        if self._pool is not None:
            few = (os.cpu_count() or 1) <= _FEW_PROCESSORS
            self._pool.limit(1 if self._window_open and few else 2)

    def _ready_poller(self) -> Poller:
        """The poller of these settings; what it needs is imported for the first round only."""
        from monitor.feeds.pool import Pool
        from monitor.feeds.roads import Roads
        from monitor.full_texts import FullTexts
        from monitor.kept_headers import KeptHeaders, WithHeaders
        from monitor.poller import Poller

        with self._lock:
            if self._poller is None:
                self._pool = Pool(workers=min(2, os.cpu_count() or 1))
                self._make_room()
                if self._fetch is None:
                    self._web = self._new_web()
                road = self._fetch or self._web
                if road is None:
                    raise AssertionError("there is always a way to fetch")
                road = WithHeaders(road, KeptHeaders(self._vault), self._address)
                self._roads = fetch = Roads(road, now=self._now)
                floor = timedelta(minutes=self.settings.min_interval_minutes)
                self._poller = Poller(
                    self.store,
                    fetch,
                    self._pool,
                    self.bus,
                    now=self._now,
                    floor=floor,
                    sources=self.sources,
                    trouble=self._trouble,
                )
                self._texts = FullTexts(
                    self.store,
                    self._patient(fetch),
                    self._pool,
                    self.bus,
                    now=self._now,
                    told=self._alerting.told,
                )
            return self._poller

    def _address(self, feed_id: int) -> str:
        feed = self.store.feed_by_id(feed_id)
        return feed.url if feed else ""

    def _credentials(self, feed: Feed) -> Credentials | None:
        username = feed.about.username
        if not username:
            return None
        password = self._vault.read(feed.url, username)
        return None if password is None else Credentials(username, password)

    def _test_alert(self) -> ask.Done:
        delivered = self._alerting.test()
        where = "your desktop" if self._channel.name == "desktop" else self._channel.name
        told = (
            f"Test alert sent to {where}."
            if delivered
            else "The test alert is only in the alert list: no notification could be shown."
        )
        return ask.Done({"delivered": int(delivered)}, (told,))

    def _save_settings(self, command: ask.SaveSettings) -> ask.Done:
        chosen = settings_file.parse(command.toml)
        settings_file.save(self.places.settings, chosen)
        self.settings = chosen
        self._forget_poller()
        self.bus.publish(SettingsChanged())
        return ask.Done({})

    def _forget_weather(self) -> None:
        """What was missing by the old settings may not be by the new ones; if it is, it is told again."""
        from monitor.weather import TROUBLES

        for what in TROUBLES:
            self._trouble(Trouble(what, ""))

    def _forget_poller(self) -> None:
        """The next round uses the new settings; one that is under way ends first in its own lane."""
        self._stop_searching.set()
        with self._searching, self._lock:
            poller, self._poller = self._poller, None
            texts, self._texts = self._texts, None
            web, pool, self._web, self._pool = self._web, self._pool, None, None
        if texts is not None:
            texts.stop()
        if poller is not None:
            poller.when_idle()
            self._forget_weather()
        if web is not None:
            web.close()
        if pool is not None:
            pool.close()
