"""From what a search asks besides words to SQL conditions on `article a`."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.model import Level
from monitor.storage.cells import storable
from monitor.terms import Term

_TOPIC = """EXISTS (SELECT 1 FROM flag g WHERE g.article_id = a.id AND g.level IN ({levels})
AND g.topic_id = (SELECT id FROM topic WHERE name = {value} AND removed IS NULL))"""
_FLAGGED = "EXISTS (SELECT 1 FROM flag g WHERE g.article_id = a.id AND g.level IN ({levels}))"
_FOLDER = "a.feed_id IN (SELECT id FROM feed WHERE folder = {value} OR substr(folder, 1, length({value}) + 1) = {value} || '/')"
_OF_FEED = "a.feed_id IN (SELECT id FROM feed WHERE {column} = {value} COLLATE NOCASE)"
_TAG = "a.id IN (SELECT article_id FROM tag WHERE name = {value})"
_NOTE = "(a.note <> '' AND instr(folded(a.note), folded({value})) > 0)"

_LEVELS = {"flag": "'flag'", "mention": "'flag', 'mention'"}
_STATES = {
    "starred": "a.starred = 1",
    "read": "a.read = 1",
    "unread": "(a.read = 0 AND a.archived = 0)",
    "flagged": _FLAGGED,
    "noted": "a.note <> ''",
    "tagged": "a.id IN (SELECT article_id FROM tag)",
    "edited": "a.edited IS NOT NULL",
    "archived": "a.archived = 1",
    "undated": "a.undated = 1",
    "backfill": "a.backfill = 1",
    "flood": "a.flood = 1",
    "kept": "a.id IN (SELECT article_id FROM fetched)",
}
_CONDITIONS = {
    "topic": _TOPIC,
    "folder": _FOLDER,
    "kind": _OF_FEED.replace("{column}", "kind"),
    "country": _OF_FEED.replace("{column}", "country"),
    "tag": _TAG,
    "note": _NOTE,
    "lang": "a.lang = {value}",
}


def conditions(terms: Iterable[Term], level: Level, values: dict[str, str | int]) -> list[str]:
    """One condition a term; the values they name are put into `values`. `level`: whether mentions count as flags."""
    found = []
    for number, term in enumerate(terms):
        name = f"term_{number}"
        pattern = _STATES[term.value] if term.name == "is" else _CONDITIONS[term.name]
        if "{value}" in pattern:
            values[name] = storable(term.value)
        condition = pattern.format(value=f":{name}", levels=_LEVELS[level])
        found.append(condition if term.wanted else f"NOT {condition}")
    return found
