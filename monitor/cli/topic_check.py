"""`topics check` and `topics preview`: is a query well formed, what may not be meant, and what does it find?"""

from __future__ import annotations

import argparse

from monitor.advice import Advice, Finding
from monitor.cli.door import open_reading
from monitor.cli.options import Commands, how_many, takes_query
from monitor.cli.output import Json, emit, iso, say
from monitor.cli.query_error import tell
from monitor.errors import QueryError

_MOST_SHOWN = 20
_MOST_QUOTED = 60


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    check = verbs.add_parser("check", parents=[common], help="is this query well formed, and how is it read?")
    takes_query(check)
    check.add_argument("query", help="the query, in one pair of quotation marks")
    check.add_argument("--json", action="store_true", help="kept for symmetry: the answer is JSON in any case")
    check.set_defaults(run=run_check)
    preview = verbs.add_parser("preview", parents=[common], help="what a query finds in the archive")
    takes_query(preview)
    preview.add_argument("query", help="the query, in one pair of quotation marks")
    preview.add_argument("--days", type=how_many, default=0, metavar="N", help="only the last N days (default: all)")
    preview.add_argument("--json", action="store_true", help="kept for symmetry: the answer is JSON in any case")
    preview.set_defaults(run=run_preview)


def run_check(options: argparse.Namespace) -> int:
    from monitor.topics.printer import as_json

    with open_reading(options) as reading:
        try:
            looked = reading.look_over(options.query)
        except QueryError as error:
            emit({"ok": False, "start": error.start, "end": error.end, "message": error.message, "fix": error.fix})
            tell(error, options.query)
            return 2
    emit({"ok": True, "canonical": looked.canonical, "tree": as_json(looked.tree), **_advice(looked.advice)})
    return 0


def run_preview(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        matches, sample = reading.preview(options.query, days=options.days, limit=_MOST_SHOWN)
        looked = reading.look_over(options.query, days=options.days, matches=matches)
    rows = [
        {"id": row.id, "title": row.title, "source": row.source, "url": row.url, "sort_time": iso(row.sort_time)}
        for row in sample
    ]
    emit({"matches": matches, "sample": rows, **_advice(looked.advice)})
    return 0


def advise(options: argparse.Namespace) -> None:
    """Say on stderr what the topic that was just saved may not mean."""
    with open_reading(options) as reading:
        found = reading.look_over(reading.topic(options.name).query, counting=False).advice.findings
    for one in found:
        if one.level == "warning":
            say(f"wirewatch: advice on {one.text[:_MOST_QUOTED]}: {one.message}")


def _advice(advice: Advice) -> dict[str, Json]:
    """`warnings`, and where there are articles to count also `clauses`."""
    told: dict[str, Json] = {"warnings": [_warning(each) for each in advice.findings]}
    if advice.clauses:
        told["clauses"] = [
            {"start": each.start, "end": each.end, "text": each.text, "hits": each.articles} for each in advice.clauses
        ]
    return told


def _warning(found: Finding) -> dict[str, Json]:
    return {"start": found.start, "end": found.end, "level": found.level, "message": found.message, "fix": found.fix}
