"""Advice on a query: what may not be meant, and how many stored articles each of its clauses finds."""

from __future__ import annotations

from typing import Literal

from monitor.values import dataclass

Level = Literal["warning", "hint"]
"""A warning is about what is probably a mistake, a hint about what is often one."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece of advice about `text`, which stands at [start, end) (code points) of the typed query.

    `message` says what is wrong and how to mend it. `fix`: the whole query as it could read instead, None where there are many ways. It can
    always be read, but may mean something else.
    """

    start: int
    end: int
    level: Level
    message: str
    text: str
    fix: str | None = None


@dataclass(frozen=True, slots=True)
class ClauseCount:
    """How many articles a clause finds by itself, in the field that it stands in. `text` stands at [start, end) of the typed query."""

    start: int
    end: int
    text: str
    articles: int


@dataclass(frozen=True, slots=True)
class Advice:
    """Findings in the order of the text; clauses likewise, each before those that it holds. `clauses` is empty when nothing was counted."""

    findings: tuple[Finding, ...] = ()
    clauses: tuple[ClauseCount, ...] = ()
