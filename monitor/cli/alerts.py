"""`alerts`: what you were told, and a test."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands, how_many
from monitor.cli.output import emit, iso, line, table
from monitor.commands import TestAlert


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    alerts = commands.add_parser("alerts", parents=[common], help="the alert list, and a test alert")
    verbs = alerts.add_subparsers(title="what to do", metavar="VERB", required=True)
    listing = verbs.add_parser("list", parents=[common], help="the newest alerts")
    listing.add_argument("--limit", type=how_many, default=100, metavar="N")
    listing.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    listing.set_defaults(run=run_list)
    test = verbs.add_parser("test", parents=[common], help="raise a test alert now")
    test.add_argument("--channel", choices=("desktop",), default="desktop")
    test.set_defaults(run=run_test)


def run_list(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        alerts = reading.alerts(limit=options.limit)
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
    return 0


def run_test(options: argparse.Namespace) -> int:
    with open_door(options) as door:
        done = door.do(TestAlert())
    for text in done.lines:
        line(text)
    return 0 if done.counts["delivered"] else 1
