"""Reads flagged articles for facts, and puts what each tells into events: compares it with what others tell, and keeps that."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from monitor.clustering.joining import Standing
from monitor.clustering.profile import Profile, Profiler, Stated
from monitor.clustering.sameness import LONG
from monitor.clustering.window import Window
from monitor.facts.extract import events
from monitor.facts.model import EventFacts, Fact, Texts
from monitor.gazetteer.load import Gazetteer
from monitor.happening import FactWord, KeptFact, KeptTelling, ReadArticle, StandingTelling, Unread
from monitor.ledger import TellingKey, Value
from monitor.storage.event_book import EventBook

_MOST_AT_HAND = 4000
"""Tellings that are loaded to compare others with; of more in the time around an article the last ones. A telling takes some 6 kB."""

_LONGEST_SPAN = 4 * LONG


class Tellings:
    """`read` takes articles in the order of time. One at a time: whoever calls it sees to that."""

    def __init__(self, book: EventBook, gazetteer: Gazetteer, rules: str) -> None:
        """`rules` changes with the rules and names by which facts are read."""
        self._book = book
        self._rules = rules
        self._gazetteer = gazetteer
        self._profiler = Profiler(gazetteer)
        self._window = Window()
        self._span = (0, 0)
        self._words: dict[tuple[TellingKey, str, Value], FactWord] = {}

    def read(self, articles: Sequence[Unread]) -> None:
        """Take their facts and put what they tell into events. All of it is stored, or nothing."""
        try:
            self._read(articles)
        except BaseException:
            self.forget()  # what is at hand may tell of what was not stored
            raise

    def forget(self) -> None:
        """The archive was changed otherwise: what is at hand is loaded anew."""
        self._window, self._span = Window(), (0, 0)

    def _read(self, articles: Sequence[Unread]) -> None:
        prints = {one.id: self._print(one) for one in articles}
        same = [ReadArticle(one.id, one.stamp, one.known, same=True) for one in articles if one.known == prints[one.id]]
        fresh = [one for one in articles if one.known != prints[one.id]]
        done = []
        if fresh:
            self._load(fresh[0].at - LONG, fresh[-1].at + LONG)
            pins = self._pins([one.id for one in fresh])
            self._words = {(w.key, w.field, w.said): w for w in self._book.words_of([one.id for one in fresh])}
            following = self._book.last_event() + 1
            for one in fresh:
                read, following = self._one(one, prints[one.id], pins, following)
                done.append(read)
            if len(self._window) > 2 * _MOST_AT_HAND:
                self._span = self._window.shrink(_MOST_AT_HAND), self._span[1]
        self._book.keep([*same, *done])

    def _one(
        self, article: Unread, text_print: str, pins: dict[TellingKey, int], following: int
    ) -> tuple[ReadArticle, int]:
        told = events(_texts(article), article.published, self._gazetteer)
        lead = article.body or article.summary
        shared = self._profiler.article(article.title, lead)
        kept = []
        freed = self._window.leave(article.id)
        for key, facts in _keyed(article.id, told):
            stated = [one for fact in facts if (one := self._stated(key, fact)) is not None]
            profile = self._profiler.profile(
                key, article.title, lead, stated, at=article.at, story=article.story, shared=shared
            )
            event = self._window.choose(profile, pins.get(key, 0)) or (freed.pop(0) if freed else following)
            following += event == following
            self._window.add(Standing(profile, event, pins.get(key, 0)))
            kept.append(KeptTelling(key, event, article.at, tuple(_kept(fact) for fact in facts)))
        return ReadArticle(article.id, article.stamp, text_print, tuple(kept)), following

    def _stated(self, key: TellingKey, fact: Fact) -> Stated | None:
        """The fact as it counts; None where the user rejects it."""
        word = self._words.get((key, fact.field, fact.value))
        if word is None or word.word == "accepted":
            return Stated(fact.field, fact.value, fact.unit, fact.country)
        if word.word == "rejected" or word.value is None:
            return None
        return Stated(fact.field, word.value, word.unit)

    def _print(self, article: Unread) -> str:
        published = article.published.isoformat() if article.published else ""
        told = json.dumps([self._rules, article.title, article.summary, article.body, published, article.story])
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    # what is at hand

    def _pins(self, articles: Iterable[int]) -> dict[TellingKey, int]:
        """The pins of these articles; what else has them is taken in, however old it is."""
        pins = self._book.pins_of(articles)
        self._take_in(self._book.of_pins(set(pins.values())) if pins else ())
        return pins

    def _load(self, since: int, until: int) -> None:
        """Have the tellings of this time (epoch seconds) at hand; those before it are let go of now and then."""
        first, last = self._span
        if not first <= since <= last or until < first:
            self._window, first, last = Window(), since, since
        if until > last:
            self._take_in(self._book.between(last, until, _MOST_AT_HAND))
            last = until
        if last - first > _LONGEST_SPAN:
            first = since
            self._window.forget_before(first)
        self._span = first, last

    def _take_in(self, tellings: Iterable[StandingTelling]) -> None:
        found = list(tellings)
        stated: dict[TellingKey, list[Stated]] = {}
        for fact in self._book.facts_of({one.key.article_id for one in found}):
            stated.setdefault(fact.key, []).append(Stated(fact.field, fact.value, fact.unit, fact.country))
        for one in found:
            self._window.add(Standing(self._profile(one, stated.get(one.key, [])), one.event, one.pin))

    def _profile(self, one: StandingTelling, stated: Sequence[Stated]) -> Profile:
        return self._profiler.profile(one.key, one.title, one.text, stated, at=one.at, story=one.story)


def _keyed(article_id: int, told: Sequence[EventFacts]) -> list[tuple[TellingKey, tuple[Fact, ...]]]:
    """Launches and meetings of an article, each kind numbered from 1; an article that tells of neither is one telling by itself."""
    numbers = {"launch": 0, "summit": 0}
    found = []
    for one in told:
        numbers[one.kind] += 1
        found.append((TellingKey(article_id, one.kind, numbers[one.kind]), one.facts))
    return found or [(TellingKey(article_id, "other", 0), ())]


def _texts(article: Unread) -> Texts:
    return ("title", article.title), ("summary", article.summary), ("body", article.body)


def _kept(fact: Fact) -> KeptFact:
    return KeptFact(
        fact.field,
        fact.value,
        fact.unit,
        fact.quote,
        fact.where,
        fact.start,
        fact.end,
        fact.speaker,
        fact.office,
        fact.country,
        fact.note,
        json.dumps(asdict(fact.conversion)) if fact.conversion else "",
    )
