"""The outbox at work: a thread for each channel that has something to send, tries again what failed, and says what does not work."""

from __future__ import annotations

import logging
import threading
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from monitor.alert_rule import DESKTOP
from monitor.alerting.channel_kinds import Secret, Sender, sender_of
from monitor.alerts.hits import Told
from monitor.channels_file import ChannelSettings, secret_place, secrets_of
from monitor.errors import ArchiveError, ChannelError
from monitor.events import AlertsChanged, Bus, Trouble
from monitor.messages import Message, Waiting
from monitor.ports import Now, Vault
from monitor.storage.alert_book import AlertBook

log = logging.getLogger(__name__)

DELAYS = (30, 120, 600, 1800, 3600, 3 * 3600)
"""Seconds until the next try after the first failure, the second, and so on; the last one holds on."""

GIVE_UP = timedelta(days=3)
"""An alert that could not be sent for so long is not tried any more, unless the user says so."""

_CLOSING = 35.0

Make = Callable[[ChannelSettings, Secret], Sender]


class Outbox:
    """Built from the archive's alert book, what gives the channels as they are now, the vault, the clock, and where to tell.

    Each channel has a thread of its own while it has something to do, so a dead one holds up no other. An alert is sent at least once: it
    counts as sent when the other side said so, and a try that ended without an answer is made again with the same key. What was taken
    while the archive could not be written is not sent again, as long as this engine runs.
    """

    def __init__(
        self,
        book: AlertBook,
        bus: Bus,
        vault: Vault,
        *,
        now: Now,
        channels: Callable[[], Sequence[ChannelSettings]],
        trouble: Callable[[Trouble], None],
        make: Make = sender_of,
    ) -> None:
        self._book = book
        self._bus = bus
        self._vault = vault
        self._now = now
        self._channels = channels
        self._trouble = trouble
        self._make = make
        self._lock = threading.Lock()
        self._at_work: dict[str, threading.Thread] = {}
        self._one: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._ending = False
        self._taken: set[int] = set()
        self._rests: dict[str, datetime] = {}

    def channels_for(self, told: Told) -> tuple[str, ...]:
        """The channels besides the desktop that an alert goes to. One that a topic names and that is not there is told of."""
        known = {channel.name: channel for channel in self._channels()}
        if not told.alert.topic:
            return tuple(name for name, channel in known.items() if channel.general)
        wanted = [name for name in told.channels if name != DESKTOP]
        for name in wanted:
            if name not in known:
                text = f"A topic sends its alerts to “{name}”, but there is no such channel (Preferences, Channels)."
                self._trouble(Trouble(f"channel:{name}", text))
        return tuple(name for name in wanted if name in known)

    def nudge(self) -> None:
        """See to it that whatever is due is being sent. Returns at once."""
        now = self._now()
        for name in self._book.channels_due(now):
            with self._lock:
                if self._ending or name in self._at_work or now < self._rests.get(name, now):
                    continue
                thread = threading.Thread(target=self._work, args=(name,), name=f"channel {name}", daemon=True)
                self._at_work[name] = thread
            thread.start()

    def try_now(self, channel: str, alert_id: int) -> tuple[bool, str]:
        """Send what is due through this channel up to this alert, and wait; whether that was taken, and why not."""
        why = ""
        with self._one[channel]:
            while (found := self._book.next_for(channel, self._now())) is not None:
                why = self._send(channel, *found)
                if found[1].alert_id == alert_id:
                    return not why, why
        return False, why or "it was sent or put off meanwhile"

    def wait(self, patience: float | None = None) -> None:
        """Return when all that is due was sent or put off; for a command that ends, and for tests. No channel is given more seconds than
        `patience`: what it has not taken by then stays for the next engine.
        """
        while True:
            with self._lock:
                threads = list(self._at_work.values())
            for thread in threads:
                thread.join(patience)
            if not threads or patience is not None:
                return

    def close(self) -> None:
        """Start nothing more and wait for what is being sent: breaking off could have it sent twice."""
        with self._lock:
            self._ending = True
            threads = list(self._at_work.values())
        for thread in threads:
            thread.join(_CLOSING)

    def _work(self, channel: str) -> None:
        try:
            with self._one[channel]:
                while not self._ending and (found := self._book.next_for(channel, self._now())) is not None:
                    self._send(channel, *found)
            self._rests.pop(channel, None)
        except ArchiveError as error:
            log.warning("the outbox cannot go on: %s", str(error))
            self._rests[channel] = self._now() + timedelta(seconds=DELAYS[0])
        finally:
            with self._lock:
                self._at_work.pop(channel, None)

    def _send(self, channel: str, waiting: Waiting, message: Message) -> str:
        """One try; why it failed, else nothing."""
        settings = next((one for one in self._channels() if one.name == channel), None)
        if settings is None:
            self._book.give_up(waiting, "there is no such channel any more")
            return "there is no such channel any more"
        told = ""
        try:
            if waiting.number not in self._taken:
                told = self._make(settings, self._secret_of(settings)).send(message)
        except ChannelError as error:
            why = self._clean(settings, error.reason)
            self._failed(channel, waiting, message, why, error)
            return why
        self._taken.add(waiting.number)
        self._book.sent(waiting, message, channel)
        self._taken.discard(waiting.number)
        told = self._clean(settings, told)
        self._trouble(Trouble(f"channel:{channel}", told and f"Alerts through “{channel}”: {told}."))
        self._bus.publish(AlertsChanged())
        return ""

    def _failed(self, channel: str, waiting: Waiting, message: Message, why: str, error: ChannelError) -> None:
        now = self._now()
        if message.kind == "test" or now - waiting.since > GIVE_UP:
            self._book.give_up(waiting, why)
        else:
            seconds = max(DELAYS[min(waiting.tries, len(DELAYS) - 1)], error.after)
            others_of = "" if error.this_one else channel
            self._book.put_off(waiting, others_of, now + timedelta(seconds=seconds), why)
        if message.kind != "test":
            text = f"Alerts cannot be sent through “{channel}”: {why}. They wait and are tried again."
            self._trouble(Trouble(f"channel:{channel}", text))
        self._bus.publish(AlertsChanged())

    def _secret_of(self, settings: ChannelSettings) -> Secret:
        return lambda what: self._vault.read(*secret_place(settings.name, what))

    def _clean(self, settings: ChannelSettings, text: str) -> str:
        """The text without any of the channel's secrets, whoever wrote it."""
        for what in secrets_of(settings.kind):
            secret = self._vault.read(*secret_place(settings.name, what))
            if secret:
                text = text.replace(secret, "<hidden>")
        return text
