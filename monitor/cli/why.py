"""`why`: every clause of a topic's query for one article, with the words that met it, and the score."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Iterator

from monitor.cli.door import open_reading
from monitor.cli.options import Commands, how_many
from monitor.cli.output import Json, counted, emit, flat, line
from monitor.errors import UserError
from monitor.grading import as_table
from monitor.model import Article
from monitor.ports import headless_now
from monitor.reading import Reading
from monitor.reasons import Reason, Why

Texts = dict[str, str]
_MOST_WORDS = 8
_NEAREST = 2
_LONGEST = 100
"""Characters of a clause; `--json` has the whole of it."""


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "why", parents=[common], help="why an article is flagged by a topic, or why not, clause by clause"
    )
    parser.add_argument(
        "article", metavar="ARTICLE_ID", help="as `search --json` gives it; - reads one article as JSON from stdin"
    )
    parser.add_argument("--topic", required=True, metavar="NAME", help="the topic's name")
    parser.add_argument(
        "--all", action="store_true", help="every way in which a choice could be met, not only the nearest"
    )
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=run_why)


def run_why(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        if options.article == "-":
            article, feed = _given()
            told = reading.why_given(options.topic, article, feed)
            texts = {"title": article.title, "summary": article.summary, "body": article.body}
        else:
            number = _number(options.article)
            told = reading.why(options.topic, number)
            texts = _stored(reading, number)
    if options.json:
        emit(as_json(told))
    else:
        for text in in_words(told, texts, everything=options.all):
            line(text)
    return 0


def _number(text: str) -> int:
    try:
        return how_many(text)
    except argparse.ArgumentTypeError as error:
        raise UserError(f"{text[:40]!r} is no article's id; `wirewatch search --json` shows them") from error


def _given() -> tuple[Article, str]:
    """The article on standard input, and the title of the feed it says it is from. Raises UserError."""
    from monitor.export.rows import read_jsonl
    from monitor.importer.article import article_of
    from monitor.rejected import Rejected

    given = next(iter(read_jsonl(io.BytesIO(_one_line(sys.stdin.buffer.read())))), None)
    if given is None:
        raise UserError("standard input holds no article; give one JSON object with at least a title")
    if isinstance(given, Rejected):
        raise UserError(f"line {given.line} of standard input: {given.reason}")
    return article_of(given, now=headless_now()), given.feed


def _one_line(text: bytes) -> bytes:
    """One JSON object, however it is spread over lines, as the line that articles are read from; it needs no id here."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):  # said with its place by who reads it next
        return text
    return json.dumps({"id": "-", **value}).encode() if isinstance(value, dict) else text


def _stored(reading: Reading, number: int) -> Texts:
    detail = reading.article(number)
    if detail is None:
        return {}
    return {"title": detail.row.title, "summary": detail.summary, "body": detail.body}


def as_json(told: Why) -> dict[str, Json]:
    """What programs get; spans as everywhere."""
    return {
        "topic": told.topic.name,
        "version": told.topic.version,
        "level": told.level,
        "matched": told.matched,
        "reason": "feed" if told.followed else "query",
        "score": told.score,
        "parts": [{"what": part.what, "points": part.points} for part in told.parts],
        **as_table(told.topic.grading),
        "missing": told.clauses.missing,
        "clauses": _clause(told.clauses),
        "ignored": [{"block": hit.block, "words": list(hit.words)} for hit in told.ignored],
    }


def _clause(clause: Reason) -> dict[str, Json]:
    return {
        "text": clause.text,
        "kind": clause.kind,
        "true": clause.true,
        "missing": clause.missing,
        "spans": [{"field": span.field, "start": span.start, "end": span.end} for span in clause.spans],
        **({"apart": list(clause.apart)} if clause.apart else {}),
        "parts": [_clause(part) for part in clause.parts],
    }


def in_words(told: Why, texts: Texts, *, everything: bool = False) -> Iterator[str]:
    """The same for people, a line a clause; ways of a choice that are not met are counted in one line, unless `everything` is asked for."""
    yield f"{told.topic.title or told.topic.name}, version {told.topic.version}: {_verdict(told)}"
    yield from _lines(told.clauses, texts, 1, everything=everything)
    for part in told.parts:
        yield f"  score {part.points:+g}: {part.what}"
    for hit in told.ignored:
        yield f"  not judged: {_quoted(hit.words)} in a block that was left out: {flat(hit.block)[:100]}"


def _verdict(told: Why) -> str:
    level = {"flag": "flagged", "mention": "only a mention", None: "not flagged"}[told.level]
    if told.followed:
        return f"{level}, because everything from its feed counts"
    if not told.matched:
        return f"{level}, {counted(told.clauses.missing, 'clause')} would have to change"
    threshold = told.topic.grading.threshold
    needed = "" if threshold is None else f" (a flag takes {threshold:g})"
    return f"{level}, score {told.score:g}{needed}"


def _lines(clause: Reason, texts: Texts, depth: int, *, everything: bool) -> Iterator[str]:
    found = [texts.get(span.field, "")[span.start : span.end] for span in clause.shown_spans]
    words = f"   {_quoted(found) or clause.note}" if found or clause.note else ""
    yield f"{'  ' * depth}{'yes' if clause.true else 'no '} {_short(clause.name)}{words}"
    parts = _ways(clause, everything=everything)
    for part in parts:
        yield from _lines(part, texts, depth + 1, everything=everything)
    if clause.choices and (rest := len(clause.choices) - len(parts)):
        yield f"{'  ' * (depth + 1)}… {counted(rest, 'other way')}, {'not' if rest == 1 else 'none'} found"


def _ways(clause: Reason, *, everything: bool) -> tuple[Reason, ...]:
    """What stands below a clause: of a choice that is not met the nearest ways, unless so few are left that they may stand there too."""
    if everything:
        return clause.choices or clause.shown_parts
    ways = clause.shown_parts
    return ways[:_NEAREST] if clause.choices and not clause.true and len(ways) > _NEAREST + 1 else ways


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _quoted(words: list[str] | tuple[str, ...]) -> str:
    unlike = list(dict.fromkeys(flat(word) for word in words))
    more = f" and {len(unlike) - _MOST_WORDS} more" if len(unlike) > _MOST_WORDS else ""
    return ", ".join(f'"{word}"' for word in unlike[:_MOST_WORDS]) + more
