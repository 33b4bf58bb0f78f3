"""`facts`: articles in, what they say of launches and leaders' meetings out, each value with its words; stateless, nothing is stored."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

from monitor.cli.door import places_of
from monitor.cli.given_articles import answer_each
from monitor.cli.options import Commands
from monitor.cli.output import Json, emit
from monitor.model import Article

if TYPE_CHECKING:
    from monitor.export.rows import InputArticle
    from monitor.facts.model import Fact, Texts
    from monitor.gazetteer.load import Gazetteer


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
    from monitor.gazetteer.load import gazetteer

    return answer_each(options.file, partial(_answer, gazetteer(places_of(options).gazetteer)))


def _answer(names: Gazetteer, given: InputArticle, article: Article) -> None:
    from monitor.facts.extract import facts

    texts: Texts = (("title", article.title), ("summary", article.summary), ("body", article.body))
    answer: dict[str, Json] = {
        "id": given.id,
        "facts": [as_json(fact) for fact in facts(texts, article.published, names)],
    }
    if given.html:
        answer["body"] = article.body
    emit(answer)


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
