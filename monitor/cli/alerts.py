"""`alerts`: what you were told, how each topic is told, a test, a snooze, and the channels."""

from __future__ import annotations

import argparse
import dataclasses

from monitor import alert_rule
from monitor.cli import alert_channels
from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands, how_many
from monitor.cli.output import counted, emit, iso, line, say, table
from monitor.commands import RetryChannel, SetAlertRule, SnoozeAlerts, TestAlert
from monitor.errors import UserError
from monitor.messages import AlertFilter, Telling
from monitor.model import Topic

_KINDS = ("flag", "summary", "digest", "burst", "silence", "feed", "test")

_RULES = (
    "Settings, one or more: on=article|story|digest|burst|off bursts=yes|no level=flag|mention sources=A,B publishers=N "
    "digest=hourly|daily|weekly digest_at=HH:MM digest_day=DAY silence_hours=N quiet=HH:MM-HH:MM|never quiet_days=A,B per_hour=N "
    "recent_hours=N urgency=low|normal|critical channels=desktop,NAME. An empty value is the usual one."
)


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    alerts = commands.add_parser("alerts", parents=[common], help="the alert list, rules, channels, and a test alert")
    verbs = alerts.add_subparsers(title="what to do", metavar="VERB", required=True)
    listing = verbs.add_parser("list", parents=[common], help="the newest alerts")
    listing.add_argument(
        "--limit", type=how_many, default=100, metavar="N", help="at most so many, the newest first (default 100)"
    )
    listing.add_argument("--topic", default="", metavar="NAME", help="only of this topic")
    listing.add_argument(
        "--kind", action="append", default=[], choices=_KINDS, help="only of this kind; may be repeated"
    )
    listing.add_argument("--unseen", action="store_true", help="only those that were not seen yet")
    listing.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    listing.set_defaults(run=run_list)
    test = verbs.add_parser("test", parents=[common], help="raise a test alert now")
    test.add_argument("--channel", default=alert_rule.DESKTOP, metavar="NAME", help="a channel (default: the desktop)")
    test.set_defaults(run=run_test)
    rule = verbs.add_parser("rule", parents=[common], help="how a topic is told of; with settings, change it")
    rule.epilog = _RULES
    rule.add_argument("topic", help="the topic's name")
    rule.add_argument("settings", nargs="*", metavar="NAME=VALUE", help="what to change; without, it is shown")
    rule.add_argument("--json", action="store_true", help="JSON on stdout")
    rule.set_defaults(run=run_rule)
    snooze = verbs.add_parser("snooze", parents=[common], help="hold alerts back for a while")
    snooze.add_argument("topic", nargs="?", default="", help="a topic (default: all)")
    snooze.add_argument("--minutes", type=_minutes, default=60, metavar="N", help="for so long; 0 ends it (default 60)")
    snooze.set_defaults(run=run_snooze)
    retry = verbs.add_parser("retry", parents=[common], help="send now what a channel could not")
    retry.add_argument("channel", help="the channel's name")
    retry.add_argument("--drop", action="store_true", help="send it never instead")
    retry.set_defaults(run=run_retry)
    alert_channels.add(verbs, common)


def _minutes(text: str) -> int:
    if not text.isdecimal() or len(text) > 6:
        raise argparse.ArgumentTypeError("a number of minutes, 0 or more")
    return int(text)


def run_list(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        alerts = reading.alerts(options.limit, AlertFilter(options.topic, tuple(options.kind), unseen=options.unseen))
        if options.topic and not alerts and not reading.alerts(1, AlertFilter(options.topic)):
            reading.topic(options.topic)  # one that was removed may have alerts still
        telling = reading.telling()
    if options.json:
        for alert in alerts:
            emit(
                {
                    "id": alert.id,
                    "raised": iso(alert.raised),
                    "topic": alert.topic or None,
                    "kind": alert.kind,
                    "text": f"{alert.title}: {alert.text}",
                    "channel": alert.channel,
                    "delivered": alert.delivered,
                }
            )
    elif alerts:
        table(("raised", "topic", "text"), ((iso(a.raised) or "", a.topic, f"{a.title}: {a.text}") for a in alerts))
    else:
        line("No alerts yet.")
    _say_what_is_to_come(telling, options.topic)
    return 0


def _say_what_is_to_come(telling: Telling, topic: str) -> None:
    """On stderr: flags that are not in the list yet."""
    held, undecided = (one.get(topic, 0) if topic else sum(one.values()) for one in (telling.held, telling.undecided))
    if held:
        say(f"{counted(held, 'flag')} held back, told later.")
    if undecided:
        say(f"{counted(undecided, 'flag')} not decided about yet; an open window, `watch` or the next `poll` does it.")


def run_test(options: argparse.Namespace) -> int:
    with open_door(options) as door:
        done = door.do(TestAlert(options.channel))
    for text in done.lines:
        line(text)
    return 0 if done.counts["delivered"] else 1


def run_rule(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        topic = reading.topic(options.topic)
    if options.settings:
        topic = _changed(topic, options.settings)
        with open_door(options) as door:
            door.do(SetAlertRule(topic.name, topic.rule, topic.alert))
    said = dataclasses.asdict(topic.rule)
    if not topic.alert:
        said["on"] = "off"
    if options.json:
        emit({"topic": topic.name, **said})
    else:
        table(
            ("setting", "value"), ((name, ",".join(v) if isinstance(v, tuple) else str(v)) for name, v in said.items())
        )
    return 0


def _changed(topic: Topic, settings: list[str]) -> Topic:
    """The topic with these settings, each NAME=VALUE."""
    standing, usual = dataclasses.asdict(topic.rule), dataclasses.asdict(alert_rule.USUAL)
    alert = topic.alert
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals or name not in usual:
            raise UserError(f"{setting} is no setting; there are {', '.join(usual)}, each as in on=story")
        if name == "on":
            alert = value != "off"
        if name != "on" or alert:
            standing[name] = _value(value, usual[name])
    return dataclasses.replace(topic, rule=alert_rule.from_table(standing), alert=alert)


def _value(text: str, usual: object) -> object:
    """What is typed, as the kind of value that the usual one is."""
    if isinstance(usual, tuple):
        return [part.strip() for part in text.split(",") if part.strip()]
    if not text:
        return usual
    return int(text) if isinstance(usual, int) and text.isdecimal() else text


def run_snooze(options: argparse.Namespace) -> int:
    with open_door(options) as door:
        door.do(SnoozeAlerts(options.topic, options.minutes))
    what = f"Alerts of {options.topic}" if options.topic else "All alerts"
    line(f"{what} wait for {options.minutes} minutes." if options.minutes else f"{what} are told again.")
    return 0


def run_retry(options: argparse.Namespace) -> int:
    with open_door(options) as door:
        number = door.do(RetryChannel(options.channel, options.drop)).counts["alerts"]
    line(f"{number} alerts are {'not sent any more' if options.drop else 'sent again now'}.")
    return 0
