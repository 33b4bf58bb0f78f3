"""`poll` and `watch`: one round, or rounds until interrupted."""

from __future__ import annotations

import argparse
import secrets
import signal
import threading
from typing import TYPE_CHECKING

from monitor.cli.door import around, open_door, places_of
from monitor.cli.grouping import group
from monitor.cli.options import Commands
from monitor.cli.output import ProgressBar, counted, emit, line, say, unjudged
from monitor.commands import CancelRound, Poll
from monitor.errors import UserError
from monitor.events import Event, FeedPolled, RoundFinished, Trouble
from monitor.places import Places
from monitor.shown_address import shown

if TYPE_CHECKING:
    from monitor.engine import Engine


_OVER = {"offline": "The network is there again.", "proxy": "The proxy answers again."}


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    poll = commands.add_parser("poll", parents=[common], help="one round over the feeds that are due")
    poll.add_argument(
        "--all",
        action="store_true",
        help="poll every feed, due or not (what a server or a source asks for still counts: Retry-After, every 15 minutes at most)",
    )
    poll.add_argument(
        "--feed", action="append", default=[], metavar="URL", help="poll this feed, due or not; may be repeated"
    )
    poll.add_argument("--no-wait", action="store_true", help="do not wait for grouping and facts")
    poll.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    poll.set_defaults(run=run_poll)
    watch = commands.add_parser(
        "watch", parents=[common], help="poll and alert until interrupted; a window attaches to it"
    )
    watch.add_argument(
        "--unit", action="store_true", help="only print a systemd user unit that watches when you are logged in"
    )
    watch.add_argument("--install-unit", action="store_true", help="print it and put it in its place")
    watch.add_argument(
        "--autostart", action="store_true", help="print a file that opens the window at login, and install it"
    )
    watch.set_defaults(run=run_watch)


def run_poll(options: argparse.Namespace) -> int:
    bar = ProgressBar("Polling")
    ticket = secrets.token_hex(8)
    ended: list[RoundFinished] = []
    unsaid: list[UserError | BrokenPipeError] = []

    def hear(event: Event) -> None:
        if isinstance(event, Trouble) and event.what in _OVER and event.text:
            bar.end()
            say(event.text)
        if not isinstance(event, FeedPolled | RoundFinished) or event.ticket != ticket:
            return  # another round of the same engine
        try:
            if isinstance(event, FeedPolled):
                _tell(event, as_json=options.json)
                bar.step(event.done, event.total)
            else:
                bar.end()
                ended.append(event)
                _tell_round(event, as_json=options.json)
        except (UserError, BrokenPipeError) as error:  # our output takes no more; whoever tells us this is not to blame
            unsaid.append(error)

    with open_door(options, reads=not options.feed) as door:
        door.listen(hear)
        try:
            door.do(Poll(all=options.all, urls=tuple(options.feed), ticket=ticket))
        except KeyboardInterrupt:
            door.do(CancelRound(ticket))
            raise
        finally:  # a fault of ours in one feed's document is raised here, after all else was stored
            if ended and not ended[-1].cancelled:
                if not options.no_wait:
                    group(door)
                door.daily()
    if unsaid:
        raise unsaid[0]
    if any(event.cancelled for event in ended):
        say("wirewatch: the round was cancelled; feeds that have no line were not asked")
        return 1
    if ended:
        if ended[-1].unjudged:
            say(f"wirewatch: {unjudged(ended[-1].unjudged)}")
        if not options.json:
            _advise(ended[-1], chosen=options.all or bool(options.feed))
    return 0


def _advise(event: RoundFinished, *, chosen: bool) -> None:
    """What to do next, where somebody may wonder. `chosen`: feeds were named, or all of them asked for."""
    if not event.feeds and not chosen:
        say("wirewatch: no feed is due; --all asks all of them")
    if event.failed:
        say("wirewatch: `wirewatch feeds health URL` says what can be done about a feed that failed")


def _tell(event: FeedPolled, *, as_json: bool) -> None:
    if as_json:
        emit(
            {
                "feed": event.url,
                "outcome": event.outcome,
                "new": event.new,
                "edited": event.edited,
                "flagged": event.flagged,
                "status": event.status,
                "reason": event.reason,
                "bytes": event.bytes,
                "ms": event.ms,
            }
        )
    elif event.outcome in {"failed", "gone", "waiting"}:
        line(f"{event.outcome}: {shown(event.url)}: {event.reason}")
    elif event.new or event.edited:
        line(
            f"{event.new} new, {event.edited} edited, {event.flagged} flagged: {shown(event.url)}{_noted(event.reason)}"
        )


def _noted(reason: str) -> str:
    """What is amiss with a feed that was read all the same."""
    return f" ({reason})" if reason else ""


def _tell_round(event: RoundFinished, *, as_json: bool) -> None:
    numbers = {
        "feeds": event.feeds,
        "new": event.new,
        "edited": event.edited,
        "flagged": event.flagged,
        "failed": event.failed,
        "seconds": event.seconds,
    }
    if as_json:
        emit({"round": numbers})
    else:
        others = (f"{value} {name}" for name, value in numbers.items() if name != "feeds")
        line(", ".join([counted(event.feeds, "feed"), *others]))


def run_watch(options: argparse.Namespace) -> int:
    """Serve until a signal; 130 after Ctrl+C, 0 when a service manager ended us."""
    if options.unit or options.install_unit or options.autostart:
        return _offer(options)
    from monitor.service.process import serve

    stop = threading.Event()
    interrupted = threading.Event()

    def end(number: int, _frame: object) -> None:
        if number == signal.SIGINT:
            interrupted.set()
        stop.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, end)
    places = places_of(options)
    serve(places, until_alone=False, stop=stop, on_ready=lambda engine: _announce(engine, places))
    return 130 if interrupted.is_set() else 0


def _offer(options: argparse.Namespace) -> int:
    """Print the file that starts us with the session; put it in its place where that was asked for."""
    from monitor import startup

    data = places_of(options).data
    file = startup.autostart(data) if options.autostart else startup.unit(data)
    line(file.text.rstrip())
    if options.unit and not options.install_unit:
        say(f"It belongs in {file.path}. `wirewatch watch --install-unit` puts it there.")
        return 0
    startup.install(file)
    say(f"Written to {file.path}. {'Then: ' if not options.autostart else ''}{file.then}")
    return 0


def _announce(engine: Engine, places: Places) -> None:
    say(f"Watching the feeds in {places.data}. Stop with Ctrl+C.")
    if not engine.settings.polling:
        say(
            "Polling is switched off in the preferences (polling = false in settings.toml): feeds are asked only by `poll` or the window."
        )
    for text in around(engine):
        say(text)
    engine.bus.subscribe(_hear_round)


def _hear_round(event: Event) -> None:
    if isinstance(event, RoundFinished) and event.feeds:
        say(f"{counted(event.feeds, 'feed')}, {event.new} new, {event.flagged} flagged, {event.failed} failed")
        if event.unjudged:
            say(unjudged(event.unjudged))
    elif isinstance(event, Trouble):
        say(event.text or _OVER.get(event.what, f"No longer {event.what}."))
