"""An article read for facts, as the command line reads it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from monitor.facts.extract import facts
from monitor.facts.model import Fact
from monitor.gazetteer.load import gazetteer

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


class Said(list[Fact]):
    """The facts of an article, to ask by field."""

    def of(self, field: str) -> list[object]:
        return [fact.value for fact in self if fact.field == field]

    def the(self, field: str) -> Fact:
        (found,) = [fact for fact in self if fact.field == field]
        return found


Read = Callable[..., Said]


@pytest.fixture
def read() -> Read:
    def said(body: str, title: str = "", published: datetime | None = NOON) -> Said:
        found = Said(facts((("title", title), ("body", body)), published, gazetteer()))
        for fact in found:
            text = title if fact.where == "title" else body
            assert text[fact.start : fact.end] == fact.quote != ""
        return found

    return said
