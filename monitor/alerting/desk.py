"""Everything about alerts that an engine can be asked for: raising, snoozing, testing, each topic's rule, and the channels."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import resources
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor import channels_file, promises, topic_names
from monitor import commands as ask
from monitor.alert_rule import DESKTOP
from monitor.alerting.channel_kinds import sender_of
from monitor.alerting.channel_secrets import ChannelSecrets, asked_anew
from monitor.alerting.deciding import Deciding, Group
from monitor.alerting.gathering import voice
from monitor.alerting.raising import Alerting
from monitor.alerting.sending import Outbox
from monitor.alerts.channels import Notifications, for_this_desktop
from monitor.alerts.clicks import SNOOZE_MINUTES, Clicks
from monitor.alerts.hits import Burst
from monitor.alerts.line import Through
from monitor.channels_file import ChannelSettings, secrets_of
from monitor.errors import UserError
from monitor.events import AlertsChanged, ArticleOpened, ArticlesChanged, Bus, SettingsChanged, TopicsChanged, Trouble
from monitor.local_zone import local_zone
from monitor.model import Alert
from monitor.places import Places
from monitor.ports import Now, Vault
from monitor.settings import Settings, proxy_user
from monitor.storage.store import Store

if TYPE_CHECKING:
    from monitor.reading.bursts import Burst as Found

AlertCommand = (
    ask.TestAlert | ask.SnoozeAlerts | ask.SetAlertRule | ask.SaveChannel | ask.RemoveChannel | ask.RetryChannel
)


class AlertDesk:
    """Built from the store, the bus, the vault, the places of the data folder, the clock, the settings as they are now, and
    the desktop (else that of this session). `group` puts articles into stories; `round_runs` says whether a round is under way.

    Raises UserError for commands that are refused; then nothing was changed.
    """

    def __init__(
        self,
        store: Store,
        bus: Bus,
        vault: Vault,
        places: Places,
        *,
        now: Now,
        channel: Notifications | None,
        settings: Callable[[], Settings],
        trouble: Callable[[Trouble], None],
        group: Group,
        round_runs: Callable[[], bool],
    ) -> None:
        self._store = store
        self._bus = bus
        self._vault = vault
        self._secrets = ChannelSecrets(vault)
        self._places = places
        self._channel = channel or for_this_desktop(
            icon=str(resources.files("resources") / "icons" / "wirewatch.svg"),
            clicks=Clicks(
                lambda article_id: bus.publish(ArticleOpened(article_id)),
                self.star,
                lambda topic: self.alerting.snooze(topic, SNOOZE_MINUTES),
            ),
            trouble=trouble,
            sound=lambda: settings().alert_sound,
            unshown=lambda alert: bus.publish(AlertsChanged(unshown=(alert,))),
        )
        self._now = now
        self._channels, problem = channels_file.load(places.channels)
        if problem:
            trouble(Trouble("channels", problem))
        self._usable = not problem
        self.outbox = Outbox(
            store.book,
            bus,
            vault,
            now=now,
            channels=lambda: self._channels,
            trouble=trouble,
            make=lambda settings, secret: sender_of(settings, secret, self._through()),
        )
        self._trouble = trouble
        self._settings = settings
        self.alerting = Alerting(
            store,
            bus,
            now=now,
            channel=self._channel,
            outbox=self.outbox,
            settings=settings,
            bursts=self._bursts,
        )
        self.deciding = Deciding(store, self.alerting, now=now, group=group, round_runs=round_runs)

    def tick(self) -> tuple[Alert, ...]:
        """Decide about what was left undecided, raise what may be told by now, and send what waits."""
        return self.deciding.left_over() + self.alerting.tick()

    def _through(self) -> Through:
        """The proxy of the preferences, as it is now."""
        proxy = self._settings().proxy
        if "@" not in proxy:
            return Through(proxy)
        return Through(proxy, self._vault.read(*proxy_user(proxy)))

    def _bursts(self, topics: Sequence[str], since: datetime) -> list[Burst]:
        """The bursts of these topics on the local days from `since` on, as the charts mark them."""
        from monitor.reading import Reading  # numpy comes with it

        chosen = self._settings()
        zone = local_zone(chosen.zone)
        reading = Reading(self._places.archive, now=self._now)
        reading.use_cut_offs(chosen.burst_score, chosen.burst_articles, chosen.burst_growth)
        try:
            tz = zone if isinstance(zone, ZoneInfo) else ZoneInfo("UTC")
            found = list(reading.bursts(topics, "day", since=since, until=None, tz=tz))
        finally:
            reading.close()
        return [self._as_told(one) for one in found]

    def _as_told(self, found: Found) -> Burst:
        facts = self._store.book.facts(found.articles)
        newest = tuple(facts[number].title for number in found.articles[:3] if number in facts)
        publishers = len({voice(one) for one in facts.values()})
        expected = found.standing.expected or 0.0
        return Burst(found.topic, found.start, int(found.standing.seen), expected, publishers, newest)

    def star(self, article_id: int) -> None:
        """A notification's button: the user wants to find this article again."""
        if article_id:
            self._store.mark([article_id], starred=True)
            self._bus.publish(ArticlesChanged())

    def close(self) -> None:
        """Send what is queued, then end."""
        self.alerting.close()
        self._channel.close()

    def do(self, command: AlertCommand) -> ask.Done:
        """Carry out one command."""
        match command:
            case ask.TestAlert():
                return self._test(command.channel)
            case ask.SnoozeAlerts():
                if command.topic:
                    self._check_topic(command.topic)
                self.alerting.snooze(command.topic, command.minutes)
                return ask.Done({})
            case ask.SetAlertRule():
                return self._set_rule(command)
            case ask.SaveChannel():
                return self._save(command)
            case ask.RemoveChannel():
                return self._remove(command.name)
            case ask.RetryChannel():
                return self._retry(command)

    def _test(self, channel: str) -> ask.Done:
        if channel != DESKTOP:
            self._known(channel)
        delivered, why = self.alerting.test(channel)
        where = "your desktop" if channel == DESKTOP else f"“{channel}”"
        if delivered:
            told = f"Test alert sent to {where}."
        elif why:
            told = f"The test alert could not be sent to {where}: {why}."
        else:
            told = "No notification service took the test alert. It is in the alert list; the icon in the tray says it, if there is one."
        return ask.Done({"delivered": int(delivered)}, (told,))

    def _check_topic(self, name: str) -> None:
        names = [topic.name for topic in self._store.topics()]
        if name not in names:
            raise UserError(topic_names.unknown(name, names))

    def _set_rule(self, command: ask.SetAlertRule) -> ask.Done:
        self._check_topic(command.topic)
        topic = next(topic for topic in self._store.topics() if topic.name == command.topic)
        for name in command.rule.channels:
            if name != DESKTOP:
                self._known(name)
        self._store.save_topic(dataclasses.replace(topic, rule=command.rule, alert=command.alert))
        self._bus.publish(TopicsChanged())
        self.alerting.tick()
        return ask.Done({})

    # channels

    def _known(self, name: str) -> ChannelSettings:
        for channel in self._channels:
            if channel.name == name:
                return channel
        names = ", ".join([DESKTOP, *(channel.name for channel in self._channels)])
        raise UserError(f"there is no channel {name}; there are: {names}")

    def _save(self, command: ask.SaveChannel) -> ask.Done:
        channel = channels_file.check(command.channel)
        self._secrets.check(channel, command.secrets)
        before = next((one for one in self._channels if one.name == channel.name), None)
        others = [channel if one.name == channel.name else one for one in self._channels]
        self._write(others if before else [*self._channels, channel])
        kept, anew = self._secrets.keep(before, channel, command.secrets)
        self._trouble(Trouble(f"channel:{channel.name}", ""))
        self.outbox.nudge()
        told = [asked_anew(channel.name, anew)] if anew else []
        told += [] if kept else [promises.CHANNEL]
        told += self.out_of_reach(self._settings().proxy, [channel])
        return ask.Done({"kept": int(kept)}, tuple(told), " ".join(anew))

    def out_of_reach(self, proxy: str, channels: Sequence[ChannelSettings] | None = None) -> tuple[str, ...]:
        """Which of the channels cannot send anything through this proxy, in words."""
        why = Through(proxy).closed_to_services
        among = self._channels if channels is None else channels
        return tuple(f"Alerts through “{one.name}” wait: {why}." for one in among if why and one.kind == "apprise")

    def _remove(self, name: str) -> ask.Done:
        channel = self._known(name)
        users = [topic.name for topic in self._store.topics() if name in topic.rule.channels]
        if users:
            raise UserError(f"the alerts of {', '.join(users)} go to {name}; choose another channel for them first")
        self._write([one for one in self._channels if one.name != name])
        self._secrets.forget(name, secrets_of(channel.kind))
        self._trouble(Trouble(f"channel:{name}", ""))
        return ask.Done({"dropped": self._store.book.drop(name)})

    def _retry(self, command: ask.RetryChannel) -> ask.Done:
        if command.drop:
            return ask.Done({"alerts": self._store.book.drop(command.name)})
        self._known(command.name)
        again = self._store.book.try_again(command.name, self._now())
        self.outbox.nudge()
        return ask.Done({"alerts": again})

    def _write(self, channels: Sequence[ChannelSettings]) -> None:
        if not self._usable:
            raise UserError(
                f"the file {self._places.channels} cannot be used as it is; mend it, or put it aside, and start again"
            )
        channels_file.save(self._places.channels, channels)
        self._channels = tuple(channels)
        self._bus.publish(SettingsChanged())
