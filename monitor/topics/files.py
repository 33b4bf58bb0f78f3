"""Topics as a TOML file: one `[[topic]]` table each, out and in."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

import tomli_w

from monitor.errors import UserError
from monitor.model import Topic


def write(topics: Sequence[Topic]) -> str:
    """The topics as TOML; `read` gives them back (versions start anew where they are read)."""
    tables = [
        {"name": t.name, "title": t.title, "query": t.query, "colour": t.colour, "alert": t.alert} for t in topics
    ]
    return tomli_w.dumps({"topic": tables})


def read(text: str) -> list[Topic]:
    """The topics of a file, in its order. Raises UserError naming the topic and what is wrong; queries are not parsed here."""
    try:
        tables = tomllib.loads(text).get("topic", [])
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"not valid TOML: {error}") from error
    if not isinstance(tables, list) or not tables:
        raise UserError("no topics in this file: each must be a [[topic]] table with a name and a query")
    return [_topic(table, number) for number, table in enumerate(tables, 1)]


def _topic(table: object, number: int) -> Topic:
    if not isinstance(table, dict):
        raise UserError(f"topic {number}: it must be a [[topic]] table")
    texts = {name: table.get(name, "") for name in ("name", "title", "query", "colour")}
    wrong = [name for name, value in texts.items() if not isinstance(value, str)]
    wrong += [name for name in ("name", "query") if not texts[name]]
    alert = table.get("alert", True)
    if wrong or not isinstance(alert, bool):
        raise UserError(f"topic {number}: {', '.join(wrong) or 'alert'} is missing or of the wrong kind")
    return Topic(texts["name"], texts["title"] or texts["name"], texts["query"], colour=texts["colour"], alert=alert)
