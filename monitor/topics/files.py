"""Topics as a TOML file: one `[[topic]]` table each, out and in; with its grading and a table `alerts` where they say any."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence

import tomli_w

from monitor import alert_rule
from monitor.alert_rule import AlertRule
from monitor.errors import UserError
from monitor.grading import as_table, from_table
from monitor.model import Topic
from monitor.topic_names import TOPIC_NAME, no_name
from monitor.topics.layout import laid_out

_HEADS = re.compile(r"^[ \t]*\[\[[ \t]*(topic|\"topic\"|'topic')[ \t]*\]\]", re.MULTILINE)


def write(topics: Sequence[Topic]) -> str:
    """The topics as TOML, long queries in lines; `read` gives topics back that mean the same (versions start anew where they are read)."""
    return tomli_w.dumps({"topic": list(map(_table, topics))}, multiline_strings=True)


def _table(topic: Topic) -> dict[str, object]:
    texts = {"name": topic.name, "title": topic.title, "query": _in_lines(topic.query), "colour": topic.colour}
    rule = alert_rule.as_table(topic.rule)
    return {**texts, "alert": topic.alert, **as_table(topic.grading), **({"alerts": rule} if rule else {})}


def _in_lines(query: str) -> str:
    lines = laid_out(query)
    return f"{lines}\n" if "\n" in lines else query


def read(text: str) -> list[tuple[int, Topic]]:
    """The topics of a file, in its order, each with the line it begins in (from 1).

    Raises UserError that begins with the line and topic, and says what is wrong; queries are not parsed here.
    """
    try:
        tables = tomllib.loads(text).get("topic", [])
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{_in_words(error)}; this is not valid TOML") from error
    except RecursionError as error:
        raise UserError("it is nested too deep; this is no file of topics") from error
    if not isinstance(tables, list) or not tables:
        raise UserError("there is no topic in it: each must be a [[topic]] table with a name and a query")
    lines = [text.count("\n", 0, found.start()) + 1 for found in _HEADS.finditer(text)]
    if len(lines) != len(tables):  # inline tables, or such a line within a text
        lines = [0] * len(tables)
    found = [
        (line, _topic(table, number, line)) for number, (line, table) in enumerate(zip(lines, tables, strict=True), 1)
    ]
    _refuse_twins(found)
    return found


def _in_words(error: tomllib.TOMLDecodeError) -> str:
    """The place first: `line 3, column 5: Expected "=" after a key`."""
    what, _, place = str(error).partition(" (at ")
    return f"{place.rstrip(')')}: {what}" if place else what


def _refuse_twins(found: list[tuple[int, Topic]]) -> None:
    names: set[str] = set()
    for number, (line, topic) in enumerate(found, 1):
        if topic.name in names:
            raise UserError(f"{_place(number, line, topic.name)}: an earlier topic of the file has this name already")
        names.add(topic.name)


def _place(number: int, line: int, name: object) -> str:
    place = f"line {line}, " if line else ""
    return f"{place}topic {name}" if isinstance(name, str) and name else f"{place}topic {number}"


def _topic(table: object, number: int, line: int) -> Topic:
    if not isinstance(table, dict):
        raise UserError(f"{_place(number, line, '')}: it must be a [[topic]] table")
    try:
        return _from_table(table)
    except UserError as error:
        raise UserError(f"{_place(number, line, table.get('name'))}: {error}") from error


def _from_table(table: dict[str, object]) -> Topic:
    name, title, query, colour = (_text(table, key) for key in ("name", "title", "query", "colour"))
    for key, value in (("name", name), ("query", query)):
        if not value.strip():
            raise UserError(f"it has no {key}")
    if not TOPIC_NAME.match(name):
        raise UserError(
            f"{no_name(name)}. People see its title: title = {tomli_w.dumps({'title': name}).partition(' = ')[2].strip()}"
        )
    alert = table.get("alert", True)
    if not isinstance(alert, bool):
        raise UserError("alert must be true or false")
    return Topic(name, title or name, query, colour=colour, alert=alert, grading=from_table(table), rule=_rule(table))


def _rule(table: dict[str, object]) -> AlertRule:
    said = table.get("alerts", {})
    if not isinstance(said, dict):
        raise UserError("alerts must be a table, as in [topic.alerts]")
    try:
        return alert_rule.from_table(said)
    except UserError as error:
        raise UserError(f"alerts: {error}") from error


def _text(table: dict[str, object], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise UserError(f'{key} must be a text in quotation marks, as in {key} = "ferry"')
    return value
