"""`bursts`: the days on which a topic had far more articles than expected, with the articles; or with --silences, far fewer."""

from __future__ import annotations

import argparse
from dataclasses import replace

from monitor.analysis.bursts import BurstRule
from monitor.cli.door import open_reading, use_cut_offs
from monitor.cli.options import Commands, add_range, how_many
from monitor.cli.output import Json, emit, table
from monitor.cli.times import moment, zone
from monitor.errors import UserError
from monitor.reading import Reading
from monitor.reading.bursts import Burst

_SHOWN = 3


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("bursts", parents=[common], help="days with far more articles than expected")
    parser.add_argument("--topic", action="append", default=[], metavar="NAME", help="may be repeated (default: all)")
    parser.add_argument("--by", choices=("hour", "day", "week"), default="day", help="what is compared (default: days)")
    add_range(parser)
    rule = BurstRule()
    parser.add_argument(
        "--score",
        type=float,
        default=None,
        metavar="N",
        help=f"from this score on (default {rule.score:g}, or as the settings say)",
    )
    parser.add_argument(
        "--least",
        type=how_many,
        default=None,
        metavar="N",
        help=f"with at least N articles (default {rule.least}, or as the settings say)",
    )
    parser.add_argument(
        "--silences", action="store_true", help="far fewer articles than expected, while feeds were heard"
    )
    parser.add_argument(
        "--sources", action="store_true", help="the silences of followed feeds instead of those of topics"
    )
    parser.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    parser.set_defaults(run=run_bursts)


def run_bursts(options: argparse.Namespace) -> int:
    tz = zone(options.tz)
    with open_reading(options) as reading:
        use_cut_offs(reading, options)
        rule = _rule(options, reading.burst_rule())
        since, until = moment(options.since, "--since", tz), moment(options.until, "--until", tz)
        if options.sources:
            if options.topic:
                raise UserError("--sources looks at all articles of each feed; leave --topic out")
            found = reading.quiet_sources(options.by, since=since, until=until, tz=tz, rule=rule)
        else:
            topics = [reading.topic(name).name for name in options.topic] or [topic.name for topic in reading.topics()]
            found = reading.bursts(
                topics, options.by, since=since, until=until, tz=tz, rule=rule, silences=options.silences
            )
        if options.json:
            for burst in found:
                emit(as_json(burst, reading))
        else:
            of = "source" if options.sources else "topic"
            table(("bucket", of, "seen", "expected", "score", "baseline", "from"), map(_row, found))
    return 0


def _rule(options: argparse.Namespace, rule: BurstRule) -> BurstRule:
    """The cut-offs of the settings, or those that were given."""
    rule = rule if options.least is None else replace(rule, least=options.least)
    if options.score is None:
        return rule
    return (
        replace(rule, quiet=abs(options.score))
        if options.silences or options.sources
        else replace(rule, score=options.score)
    )


def as_json(burst: Burst, reading: Reading) -> dict[str, Json]:
    """A burst with the articles that make it, newest first."""
    held = burst.standing
    rows = reading.rows(burst.articles)
    return {
        "bucket": burst.bucket,
        **({"source": burst.source} if burst.source else {"topic": burst.topic}),
        "seen": int(held.seen),
        "expected": round(held.expected or 0.0, 2),
        "score": round(held.score or 0.0, 2),
        "baseline_days": held.baseline_days,
        "coverage": None if burst.coverage is None else round(burst.coverage, 4),
        "publishers": dict(burst.publishers),
        "articles": [
            {
                "id": row.id,
                "title": row.title,
                "publisher": row.source,
                "url": row.url,
                "feed_url": row.feed_url,
                "guid": row.guid,
            }
            for row in rows
        ],
    }


def _row(burst: Burst) -> list[str]:
    held, names = burst.standing, [name for name, _ in burst.publishers]
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return [
        burst.bucket,
        burst.source or burst.topic,
        f"{held.seen:g}",
        f"{held.expected or 0:.1f}",
        f"{held.score or 0:.1f}",
        f"{held.baseline_days} days",
        ", ".join(names[:_SHOWN]) + more,
    ]
