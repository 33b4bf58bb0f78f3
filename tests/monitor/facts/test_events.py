"""The facts of an article by event, as joining articles to events asks for them."""

from __future__ import annotations

from monitor.facts.extract import events, facts
from monitor.gazetteer.load import gazetteer

TEXTS = (
    ("title", "A busy day"),
    ("body", "Hezbollah fired ten rockets at Haifa. The Houthis fired a missile at Eilat. Trump met Xi in Beijing."),
)


def test_events_hold_all_facts_by_kind_and_number():
    found = events(TEXTS, None, gazetteer())
    assert [(event.kind, event.n) for event in found] == [("launch", 1), ("launch", 2), ("summit", 3)]
    assert [fact for event in found for fact in event.facts] == facts(TEXTS, None, gazetteer())
    assert [event.values("actor") for event in found] == [["Hezbollah"], ["Houthis"], []]
    assert set(found[2].values("participant")) == {"Donald Trump", "Xi Jinping"}


def test_an_article_of_other_things_has_none():
    assert events((("title", "Markets rose"),), None, gazetteer()) == []
