"""A filter as the line one would type for it: how a search is kept by a name."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ui.pages.articles_words import DAYS, is_last

if TYPE_CHECKING:
    from monitor.model import ArticleFilter
    from ui.desk import Desk


def line_of(asked: ArticleFilter, desk: Desk) -> str:
    """As in "missile launch* topic:summits lang:ko after:7d"; empty for all articles. A day that a period ends within is left out."""
    names = {feed.id: feed.name for feed in desk.reading.feeds()} if asked.feeds else {}
    parts = [asked.query.strip()]
    if asked.query and (len(asked.feeds) + len(asked.langs) > 0) and " OR " in asked.query:
        parts = [f"({asked.query.strip()})"]
    parts += [f"topic:{_quoted(name)}" for name in asked.topics]
    parts += ["is:flagged"] * (asked.flagged and not asked.topics)
    parts += ["is:starred"] * asked.starred + ["is:unread"] * asked.unread
    parts += [f"folder:{_quoted(asked.folder)}"] if asked.folder else []
    parts += [_either("feed", [names.get(number, "") for number in asked.feeds])]
    parts += [_either("lang", list(asked.langs))]
    parts += _period(asked.since, asked.until, desk)
    return " ".join(part for part in parts if part)


def _either(field: str, values: list[str]) -> str:
    said = [f"{field}:{_quoted(value)}" for value in values if value]
    return f"({' OR '.join(said)})" if len(said) > 1 else "".join(said)


def _quoted(value: str) -> str:
    plain = value.replace('"', " ").strip()
    return plain if plain.replace("-", "").replace("_", "").isalnum() else f'"{plain}"'


def _period(since: datetime | None, until: datetime | None, desk: Desk) -> list[str]:
    if since is not None and until is None:
        for days, _words in DAYS:
            if is_last(days, since, desk.now()):
                return [f"after:{days}d"]
    said = [f"after:{since.astimezone(desk.zone):%Y-%m-%d}"] if since is not None else []
    if until is not None:
        said.append(f"before:{until.astimezone(desk.zone):%Y-%m-%d}")
    return said
