"""How a headless command reaches the archive: as its engine, or through the engine that serves the data folder already."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from monitor.cli.output import say
from monitor.commands import Command, Done
from monitor.errors import EngineBusyError, UserError
from monitor.events import Event
from monitor.model import Feed
from monitor.mounts import warning
from monitor.places import Places, find
from monitor.ports import headless_now
from monitor.promises import of_one_command
from monitor.settings import load
from monitor.shown_address import shown

if TYPE_CHECKING:
    from monitor.engine import Engine
    from monitor.feeds.pool import Pool
    from monitor.link import Link
    from monitor.reading import Reading


_SENDING = 120.0
"""Seconds that a command which is its own engine gives the channels for what is due: with a timer, no other engine would send it."""


class Door(Protocol):
    """Carries out commands; raises UserError when one is refused. A `lasting` engine goes on when the command has ended.

    `daily`: what an engine does once a day; a lasting one does it by itself.
    """

    @property
    def lasting(self) -> bool: ...
    def do(self, command: Command) -> Done: ...
    def listen(self, listener: Callable[[Event], None]) -> None: ...
    def daily(self) -> None: ...


class _Remote:
    """The engine of another process."""

    lasting = True

    def __init__(self, link: Link) -> None:
        self._link = link

    def do(self, command: Command) -> Done:
        return self._link.ask(command)

    def listen(self, listener: Callable[[Event], None]) -> None:
        self._link.listen(listener)

    def daily(self) -> None:
        """Nothing is left to do."""


class _Local:
    """The engine in this process."""

    lasting = False

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._held_articles = engine.store.upkeep.holds_articles()

    def do(self, command: Command) -> Done:
        done = self._engine.do(command)
        return replace(done, lines=of_one_command(done.lines))

    def listen(self, listener: Callable[[Event], None]) -> None:
        self._engine.bus.subscribe(listener)

    def daily(self) -> None:
        from monitor.cli.daily import daily

        daily(self._engine, backup=self._held_articles)


def places_of(options: argparse.Namespace) -> Places:
    """The data folder that --data or the environment names."""
    return find(options.data)


@contextmanager
def engine_in_process(options: argparse.Namespace, untold: str = "", *, reads: bool = False) -> Iterator[Engine]:
    """This process as the engine. Raises EngineBusyError when another is. `untold` is the trouble that the command tells itself.

    `reads`: feeds will be read, so the children that do it may start while the engine is loaded.
    """
    places = places_of(options)
    with ExitStack() as stack:
        pool = stack.enter_context(closing(_pool(places))) if reads else None
        from monitor.engine import Engine
        from monitor.lock import engine_lock

        stack.enter_context(engine_lock(places))
        engine = stack.enter_context(Engine(places, now=headless_now, pool=pool))
        for text in around(engine, untold):
            say(text)
        _index_anew(engine)
        yield engine
        engine.alerts.outbox.wait(_SENDING)


def _pool(places: Places) -> Pool:
    from monitor.children import new_pool

    return new_pool(places.archive)


def around(engine: Engine, untold: str = "") -> Iterator[str]:
    """What whoever starts an engine should know of its surroundings."""
    if words := warning(engine.places.data):
        yield f"{words[:1].upper()}{words[1:]}."
    for trouble in engine.troubles():
        if trouble.what != untold:
            yield trouble.text


def _index_anew(engine: Engine) -> None:
    """After an update that cuts text into words in another way, a command finishes the new index first; interrupted, the next goes on."""
    if not engine.store.upkeep.index_is_stale():
        return
    from monitor.cli.output import ProgressBar
    from monitor.events import Progress

    bar = ProgressBar("Making the search index anew")

    def hear(event: Event) -> None:
        if isinstance(event, Progress) and event.task == "index" and not event.finished:
            bar.step(event.done, event.total)

    unsubscribe = engine.bus.subscribe(hear)
    engine.keeping.reindex()
    unsubscribe()
    bar.end()


@contextmanager
def open_door(options: argparse.Namespace, *, reads: bool = False) -> Iterator[Door]:
    """An engine to send commands to: the one that serves the folder, else this process. `reads` as for `engine_in_process`.

    Raises EngineBusyError when another process holds the folder and does not listen.
    """
    places = places_of(options)
    link = _attached(places) if places.address.exists() else None
    if link is not None:
        link.start()
        try:
            yield _Remote(link)
        finally:
            link.close(stop_engine=False)
        return
    with engine_in_process(options, reads=reads) as engine:
        yield _Local(engine)


def _attached(places: Places) -> Link | None:
    from monitor.link import attach

    return attach(places)


@contextmanager
def open_reading(options: argparse.Namespace, untold: str = "") -> Iterator[Reading]:
    """The archive to read from; made first when there is none yet, or brought up to date when it is older than this version.

    `untold` as for `engine_in_process`.
    """
    from monitor.reading import Reading

    places = places_of(options)
    if not Reading.ready(places.archive):
        try:
            with engine_in_process(options, untold):
                pass
        except EngineBusyError:
            if not Reading.ready(places.archive):
                raise
    reading = Reading(places.archive, now=headless_now)
    try:
        yield reading
    finally:
        reading.close()


def use_cut_offs(reading: Reading, options: argparse.Namespace) -> None:
    """Let this reading find bursts by the cut-offs of the settings."""
    settings, _problem = load(places_of(options).settings)
    reading.use_cut_offs(settings.burst_score, settings.burst_articles, settings.burst_growth)


def the_feed(reading: Reading, url: str) -> Feed:
    """The feed at this address, as typed or as it is shown. Raises UserError."""
    wanted = {url, reading.feed_address(url)}
    feeds = reading.feeds()
    found = [feed for feed in feeds if feed.url in wanted][:1] or [feed for feed in feeds if shown(feed.url) == url]
    if len(found) != 1:  # two may be shown alike, where only their keys differ
        raise UserError(f"not a feed of this archive: {shown(url)[:200]}. `wirewatch feeds list` shows them.")
    return found[0]
