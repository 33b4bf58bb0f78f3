"""Headlines of Google News: what makes two of them one article, what does not, and those that are stored under ids of the former rule."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some
from source_samples import NOON, a_document, google_news

from monitor.feeds.clean import fingerprint
from monitor.feeds.sources.headline_ids import former_id, headline_id
from monitor.model import Feed, Subscription
from monitor.pipeline import Digest, digest, flagger_for

GOOGLE = "https://news.google.com/rss/search?q=ferry&hl=en-US&gl=US&ceid=US:en"
PLUS, MINUS = "Dow Jones: +1,2 Prozent", "Dow Jones: -1,2 Prozent"
DAY_OF_FORMER = "headline:5555212118a1f214a401a2c83a65e15d26d6e47010bdd28f9d1ae83c1385682e:2026-05-28"
PLUS_OF_FORMER = "headline:d58175844aed25cd34d9ce462b3111285cf5a7bd2dabdae0bdbe187a7bda4ff9:2026-05-28"
FERRY_OF_FORMER = "headline:73ff9fa8f1d12bde3803327e00f064eb6dff06cca1728f97b0fd841c40c67f75:2026-05-28"
WHEN = datetime(2026, 5, 28, 8, tzinfo=UTC)


def the_id(title: str, source: str = "The Paper") -> str:
    return headline_id(title, source, WHEN)


def polled(*titles: str, known: dict[str, str] | None = None) -> Digest:
    body = google_news(*((f"CBMi{place}", title, "The Paper") for place, title in enumerate(titles)))
    topics = flagger_for(())
    return digest(Feed(1, Subscription(GOOGLE)), a_document(body, GOOGLE), known=known or {}, flagger=topics, now=NOON)


def new(*titles: str, known: dict[str, str] | None = None) -> list[str]:
    return [one.article.title for one in polled(*titles, known=known).articles]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PLUS, MINUS),
        ("Dow Jones: 1,2 Prozent", "Dow Jones: −1,2 Prozent"),
        ("दिन की खबर", "दान की खबर"),
        ("เสือ", "เสื่อ"),
        ("Shares at $10", "Shares at €10"),
        ("C++ news", "C# news"),
        ("😀", "❤️"),
        ("Brent >90", "Brent <90"),
        ("?", "!"),
    ],
)
def test_headlines_that_say_different_things_are_different_articles(one: str, other: str):
    assert the_id(one) != the_id(other)
    assert new(one.replace("<", "&lt;"), other.replace("<", "&lt;")) == [one, other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ferry runs again", "FERRY  runs again!"),
        ("Ferry runs again - The Paper", "Ferry runs again | the paper"),
        ("Dow Jones: -1,2 Prozent", "Dow Jones −1.2 Prozent"),
        ("Ferry – 5 boats", "Ferry: 5 boats"),
        ("COVID-19 ends", "Covid 19 ends"),
        ("Shares at $ 10", "Shares at $10"),
        ("I ❤️ ferries", "I ❤ ferries"),
        ("O´Brien sails", "O'Brien sails"),
        ("Caf\u00e9 opens", "Cafe\u0301 opens"),
    ],
)
def test_headlines_that_are_only_spelled_otherwise_are_one_article(one: str, other: str):
    assert the_id(one) == the_id(other)


@given(*[some.text("दिनाखबरेสเือ่$€+-1 ", min_size=1, max_size=8)] * 2)
def test_headlines_are_one_article_only_where_words_and_signs_are_the_same(one: str, other: str):
    def bare(title: str) -> str:
        return "".join(title.split())

    assert the_id(one) != the_id(other) or bare(one).replace("-", "") == bare(other).replace("-", "")
    assert the_id(f"Ferry {one}") == the_id(f" ferry {one}!")


def test_ids_of_headlines_without_such_signs_stayed_as_they_were():
    assert the_id("Ferry runs again") == former_id("Ferry runs again", "The Paper", WHEN) == FERRY_OF_FORMER


def test_articles_stored_under_ids_of_the_former_rule_are_not_new_again():
    known = {DAY_OF_FORMER: fingerprint("दिन की खबर", "", ""), PLUS_OF_FORMER: fingerprint(PLUS, "", "")}
    again = polled("दिन की खबर", PLUS, known=known)
    assert again.articles == ()
    assert [guid for guid, _ in again.still] == [DAY_OF_FORMER, PLUS_OF_FORMER]


@pytest.mark.parametrize("titles", [(MINUS, PLUS), (PLUS, MINUS), (MINUS,)])
def test_a_headline_that_the_former_rule_took_for_another_is_new_and_the_other_is_not(titles: tuple[str, ...]):
    found = polled(*titles, known={PLUS_OF_FORMER: fingerprint(PLUS, "", "")})
    assert [(one.article.title, one.article.guid) for one in found.articles] == [(MINUS, the_id(MINUS))]


@pytest.mark.parametrize("guid", ["headline:harbour:soon", "headline:1:2026-99-99", "headline:"])
def test_an_id_of_another_feed_that_begins_like_ours_stops_nothing(guid: str):
    captain = "https://sea.example/@captain.rss"
    item = f"<item><guid isPermaLink='false'>{guid}</guid><title>Ferry runs</title></item>"
    document = a_document(f"<rss version='2.0'><channel><title>Captain</title>{item}</channel></rss>", captain)
    feed, flagger = Feed(1, Subscription(captain)), flagger_for(())
    first = digest(feed, document, known={}, flagger=flagger, now=NOON)
    known = {one.article.guid: one.article.sha256 for one in first.articles}
    assert list(known) == [guid]
    assert digest(feed, document, known=known, flagger=flagger, now=NOON).articles == ()
