"""`facts`: articles in, what they say of launches and leaders' meetings out, each value with its words; stateless, nothing is stored."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from monitor.cli.door import places_of
from monitor.cli.options import Commands
from monitor.cli.output import Json, emit, say
from monitor.cli.reading_files import opened
from monitor.ports import headless_now
from monitor.rejected import Rejected

if TYPE_CHECKING:
    from monitor.facts.model import Fact, Texts


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "facts",
        parents=[common],
        help="what articles from a file say of launches and leaders' meetings; writes nothing to the archive",
    )
    parser.add_argument("file", nargs="?", default="-", help="JSON Lines (default: standard input)")
    parser.add_argument("--json", action="store_true", help="JSON Lines on stdout, which is what it prints anyway")
    parser.set_defaults(run=run_facts)


def run_facts(options: argparse.Namespace) -> int:
    from monitor.export.rows import read_jsonl
    from monitor.facts.extract import facts
    from monitor.gazetteer.load import gazetteer
    from monitor.importer.article import article_of

    names = gazetteer(places_of(options).gazetteer)
    wrong, now = 0, headless_now()
    with opened(options.file) as source:
        for given in read_jsonl(source):
            if isinstance(given, Rejected):
                say(f"line {given.line}: {given.reason}")
                wrong += 1
                continue
            article = article_of(given, now=now)
            texts: Texts = (("title", article.title), ("summary", article.summary), ("body", article.body))
            answer: dict[str, Json] = {
                "id": given.id,
                "facts": [as_json(fact) for fact in facts(texts, article.published, names)],
            }
            if given.html:
                answer["body"] = article.body
            emit(answer)
    return 1 if wrong else 0


def as_json(fact: Fact) -> dict[str, Json]:
    """A fact as the command line prints it; what only some facts have stands only where they have it."""
    told: dict[str, Json] = {
        "event": fact.event,
        "n": fact.n,
        "field": fact.field,
        "value": fact.value,
        "unit": fact.unit or None,
        "quote": fact.quote,
        "in": fact.where,
        "start": fact.start,
        "end": fact.end,
        "speaker": fact.speaker or None,
    }
    for name in ("office", "country", "note"):
        if value := getattr(fact, name):
            told[name] = value
    if fact.conversion:
        other = fact.conversion
        told["conversion"] = {"value": other.value, "unit": other.unit, "km": other.km, "agrees": other.agrees}
    return told
