"""The settings that `topics set` gives a topic; one that stands keeps those that are not given."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_reading
from monitor.commands import SaveTopic
from monitor.grading import EVERY_MATCH, FRAMES, ZONES, as_table, from_table

_GRADING = ("threshold", "mention", "zone", "frame")


def add(parser: argparse.ArgumentParser) -> None:
    """Add `--alert`, `--threshold`, `--mention`, `--zone` and `--frame`; those not given are no attributes of the options."""
    parser.add_argument("--alert", choices=("on", "off"), help="whether its flags raise alerts (a new topic's do)")
    group = parser.add_argument_group(
        "flag or mention", "a topic keeps what is not given here; of a new one, every match is then a flag"
    )
    for name, words in (
        ("--threshold", "a match is a flag from this score on, else a mention; none: every match is"),
        ("--mention", "a match below this score is not even a mention; none: every match is"),
    ):
        group.add_argument(name, type=_score, default=argparse.SUPPRESS, metavar="SCORE", help=words)
    for name, choices, words in (
        ("--zone", ZONES, "where a word must stand for a flag (a new topic: anywhere)"),
        ("--frame", FRAMES, "an event that raises the score: a meeting of leaders (a new topic: none)"),
    ):
        group.add_argument(name, choices=choices, default=argparse.SUPPRESS, help=words)


def wanted(options: argparse.Namespace) -> SaveTopic:
    """The topic to save: the options' name and query, and for each setting what is given, else what the topic has."""
    with open_reading(options) as reading:
        standing = next((topic for topic in reading.topics() if topic.name == options.name), None)
    kept: dict[str, object] = {**as_table(standing.grading if standing else EVERY_MATCH)}
    given = {name: getattr(options, name) for name in _GRADING if hasattr(options, name)}
    alert = options.alert == "on" if options.alert else standing is None or standing.alert
    return SaveTopic(
        options.name,
        options.query,
        title=options.title,
        alert=alert,
        accept=options.accept,
        grading=from_table({**kept, **given}),
    )


def _score(text: str) -> float | None:
    """A number, or nothing for `none`."""
    if text == "none":
        return None
    try:
        return float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"a number or none, not {text}") from error
