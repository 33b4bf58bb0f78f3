"""Topics as a TOML file: one `[[topic]]` table each, out and in; with `threshold`, `mention`, `zone` and `frame` where they say any."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

import tomli_w

from monitor.errors import UserError
from monitor.grading import as_table, from_table
from monitor.model import Topic


def write(topics: Sequence[Topic]) -> str:
    """The topics as TOML; `read` gives them back (versions start anew where they are read)."""
    return tomli_w.dumps({"topic": list(map(_table, topics))})


def _table(topic: Topic) -> dict[str, object]:
    texts = {"name": topic.name, "title": topic.title, "query": topic.query, "colour": topic.colour}
    return {**texts, "alert": topic.alert, **as_table(topic.grading)}


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
    try:
        grading = from_table(table)
    except UserError as error:
        raise UserError(f"topic {texts['name']}: {error}") from error
    title = texts["title"] or texts["name"]
    return Topic(texts["name"], title, texts["query"], colour=texts["colour"], alert=alert, grading=grading)
