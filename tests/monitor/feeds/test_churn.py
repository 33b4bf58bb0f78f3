"""A feed that renumbers its entries keeps its articles."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.churn import Familiar, doubt, renamed
from monitor.model import Article

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


def article(guid: str, link: str, title: str = "Pears", hours: int = 0) -> Article:
    when = NOON - timedelta(hours=hours)
    return Article(
        guid=guid, url=link, title=title, summary="", body="", html="", author="", source="", lang="en", categories=(),
        published=when, first_seen=NOON, sort_time=when, sha256="0",
    )  # fmt: skip


def familiar(guid: str, link: str, title: str = "Pears", hours: int = 0) -> Familiar:
    return Familiar(guid, link, title, NOON - timedelta(hours=hours))


def test_how_much_is_new_says_what_we_doubt() -> None:
    def new(many: int) -> list[Article]:
        return [article(f"new{n}", f"https://post.example/{n}") for n in range(many)]

    assert [doubt(new(many), 10, frozenset()) for many in (9, 8, 5, 4)] == ["feed", "entries", "entries", None]
    assert doubt(new(2), 2, frozenset()) is None
    text = dataclasses.replace(article("new", "https://post.example/a"), summary="Ripe.", sha256="ab")
    assert doubt([text], 40, {"ab"}) == "entries"
    assert doubt([text], 40, {"cd"}) is None
    assert doubt([dataclasses.replace(text, summary="")], 40, {"ab"}) is None  # a title alone may well recur


def test_where_only_entries_are_doubted_one_sign_is_not_enough() -> None:
    had = [familiar("old", "https://post.example/live", "Harvest of pears", 3)]
    for link, title, hours in (("live", "Harvest of pears", 2), ("live", "Other", 3), ("b", "Harvest of pears", 3)):
        assert renamed([article("new", f"https://post.example/{link}", title, hours)], had, ["new"], "entries") == ()
    same = article("new", "https://post.example/live?utm_source=x", "Harvest of  pears", 3)
    assert renamed([same], had, ["new"], "entries") == (("old", "new"),)


def test_without_a_date_the_text_must_be_the_same() -> None:
    had = [Familiar("old", "https://post.example/live", "Pears", None, "ab")]
    bare = dataclasses.replace(article("new", "https://post.example/live"), published=None, summary="Ripe.")
    assert renamed([dataclasses.replace(bare, sha256="ab")], had, ["new"], "entries") == (("old", "new"),)
    assert renamed([dataclasses.replace(bare, sha256="cd")], had, ["new"], "entries") == ()


def test_the_link_tells_an_article_that_has_another_id() -> None:
    had = [familiar(f"old{n}", f"https://post.example/{n}", hours=n) for n in range(3)]
    now = [article(f"new{n}", f"https://post.example/{n}?utm_source=feed", hours=n) for n in range(3)]
    assert renamed(now, had, [a.guid for a in now]) == tuple((f"old{n}", f"new{n}") for n in range(3))


def test_title_and_date_tell_it_when_the_links_changed_too() -> None:
    had = [familiar("old", "https://post.example/a", "Harvest of pears", 3)]
    now = [article("new", "https://post.example/b", "Harvest of  Pears", 3)]
    assert renamed(now, had, ["new"]) == (("old", "new"),)
    assert renamed([article("new", "https://post.example/b", "Harvest of pears", 4)], had, ["new"]) == ()


def test_a_link_is_the_same_over_http_and_https() -> None:
    had = [familiar("old", "http://post.example/a")]
    assert renamed([article("new", "https://post.example/a", "Plums")], had, ["new"]) == (("old", "new"),)


def test_the_whole_text_tells_it_when_nothing_else_does_but_a_title_does_not() -> None:
    had = [Familiar("old", "https://post.example/a?s=1", "Pears", None, "ab")]
    bare = dataclasses.replace(article("new", "https://post.example/a?s=2"), published=None, sha256="ab")
    assert renamed([bare], had, ["new"]) == ()
    assert renamed([dataclasses.replace(bare, summary="Ripe.")], had, ["new"]) == (("old", "new"),)


def test_a_link_that_many_share_tells_nothing() -> None:
    had = [familiar(f"old{n}", "https://post.example/", f"Title {n}", n) for n in range(3)]
    now = [article(f"new{n}", "https://post.example/", f"Other {n}", n) for n in range(3)]
    assert renamed(now, had, [a.guid for a in now]) == ()


def test_the_front_page_of_a_site_is_no_articles_own_link() -> None:
    had = [familiar("old", "https://post.example/", "Harvest of pears", 3)]
    now = [article(f"new{n}", f"https://post.example/{n or ''}", f"Other {n}", n) for n in range(3)]
    assert renamed(now, had, [a.guid for a in now]) == ()


def test_an_article_that_still_stands_in_the_document_is_itself() -> None:
    had = [familiar("old", "https://post.example/a")]
    assert renamed([article("new", "https://post.example/a")], had, ["new", "old"]) == ()


places = st.integers(0, 6)


@given(st.lists(st.tuples(places, places), max_size=12), st.lists(st.tuples(places, places), max_size=12))
def test_no_article_is_given_two_names_and_no_name_to_two(
    stored: list[tuple[int, int]], served: list[tuple[int, int]]
) -> None:
    had = [familiar(f"old{n}", f"https://post.example/{a}", f"T{b}", b) for n, (a, b) in enumerate(stored)]
    now = [article(f"new{n}", f"https://post.example/{a}", f"T{b}", b) for n, (a, b) in enumerate(served)]
    found = renamed(now, had, [a.guid for a in now])
    assert len({old for old, _ in found}) == len({new for _, new in found}) == len(found)


signs = st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2))


@given(
    st.lists(signs, max_size=12, unique=True),
    st.lists(st.tuples(st.integers(0, 11), st.booleans()), max_size=12, unique_by=lambda one: one[0]),
    st.integers(0, 12),
)
def test_two_different_articles_are_never_made_one(
    real: list[tuple[int, int, int]], served: list[tuple[int, bool]], stored: int
) -> None:
    """Articles that share a link, a title or a date, but never all three; some of those that are served got another id."""
    had = [familiar(f"id{n}", f"https://post.example/{a}", f"T{b}", c) for n, (a, b, c) in enumerate(real[:stored])]
    document = [(n, f"id{n}" if kept else f"new{n}") for n, kept in served if n < len(real)]
    held = {one.guid for one in had}
    now = [
        article(guid, f"https://post.example/{real[n][0]}", f"T{real[n][1]}", real[n][2])
        for n, guid in document
        if guid not in held
    ]
    found = renamed(now, had, [guid for _, guid in document], "entries")
    assert all(old.removeprefix("id") == new.removeprefix("new") for old, new in found)
    moved = {n for n, guid in document if guid.startswith("new") and n < stored}
    assert len(found) == len(moved)
