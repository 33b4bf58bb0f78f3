"""A flagged article's item is kept as its server sent it, to be cited later: bytes, SHA-256, time, address and the way there."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, Poll, SaveSettings, SaveTopic
from monitor.documents import Document
from monitor.engine import Engine
from monitor.errors import ArchiveError, UserError
from monitor.feeds.as_fetched import as_fetched
from monitor.model import ArticleFilter, Subscription
from monitor.origin import Fetched
from monitor.reading import Reading

POST = "https://post.example/feed"
FERRY = ("f1", "Ferry resumes", "Boats run again &amp; the harbour is open.")
QUIET = ("q1", "A quiet day", "Nothing happened.")


@pytest.fixture(autouse=True)
def _topic(engine: Engine) -> None:
    engine.do(AddFeeds((Subscription(POST),)))
    engine.do(SaveTopic("ferries", "ferry"))


def kept_of(reading: Reading, title: str) -> list[Fetched]:
    for row in reading.rows(reading.article_ids(ArticleFilter())):
        if row.title == title:
            return reading.fetched(row.id)
    raise AssertionError(f"no article {title}")


def answer(world: World, body: bytes, **more: object) -> None:
    document = Document(POST, body, world.clock(), wire_bytes=len(body), **more)  # type: ignore[arg-type]
    world.answers[POST] = [document]


def test_the_item_of_a_flagged_article_is_kept_byte_for_byte(engine: Engine, world: World, reading: Reading):
    text = rss(FERRY, QUIET)
    answer(world, text.encode(), hops=("https://post.example/old",), content_type="text/xml")
    engine.do(Poll(all=True))
    (kept,) = kept_of(reading, "Ferry resumes")
    item = text[text.index("<item>") : text.index("</item>") + len("</item>")].encode()
    assert reading.fetched_bytes(kept) == item
    assert kept == Fetched(
        kept.article_id,
        world.clock(),
        POST,
        ("https://post.example/old",),
        "text/xml",
        whole=False,
        sha256=hashlib.sha256(item).hexdigest(),
        size=len(item),
    )
    assert kept_of(reading, "A quiet day") == []
    assert [row.title for row in reading.rows(reading.article_ids(ArticleFilter("is:kept")))] == ["Ferry resumes"]


def test_an_edit_is_kept_beside_what_it_was(engine: Engine, world: World, reading: Reading, clock: Clock):
    world.serves(POST, rss(FERRY), rss(("f1", "Ferry stops", "The ferry stopped again.")))
    engine.do(Poll(all=True))
    clock.tick(hours=2)
    answer(world, rss(("f1", "Ferry stops", "The ferry stopped again.")).encode())
    engine.do(Poll(all=True))
    newer, older = kept_of(reading, "Ferry stops")
    assert b"stopped again" in reading.fetched_bytes(newer)
    assert b"Boats run" in reading.fetched_bytes(older)
    assert newer.fetched - older.fetched == timedelta(hours=2)


def test_an_item_in_another_spelling_is_kept_in_that(engine: Engine, world: World, reading: Reading):
    text = "<?xml version='1.0' encoding='windows-1251'?>" + rss(("f1", "Паром ferry", "Снова ходит."))
    answer(world, text.encode("windows-1251"))
    engine.do(Poll(all=True))
    (kept,) = kept_of(reading, "Паром ferry")
    assert not kept.whole
    assert "Паром".encode("windows-1251") in reading.fetched_bytes(kept)
    assert reading.fetched_bytes(kept).startswith(b"<item>")


def test_what_cannot_be_cut_out_is_kept_as_the_whole_document_once(engine: Engine, world: World, reading: Reading):
    broken = rss(("f1", "Ferry one", "A <b>ferry."), ("f2", "Ferry two", "A ferry.")).replace("</channel></rss>", "")
    answer(world, broken.encode())
    engine.do(Poll(all=True))
    (one,), (two,) = kept_of(reading, "Ferry one"), kept_of(reading, "Ferry two")
    assert one.whole
    assert one.sha256 == two.sha256 == hashlib.sha256(broken.encode()).hexdigest()
    assert reading.fetched_taken()[0] == 1


def test_nothing_is_kept_when_the_settings_say_so(engine: Engine, world: World, reading: Reading):
    engine.do(SaveSettings("fetched_mb = 0"))
    world.serves(POST, rss(FERRY))
    engine.do(Poll(all=True))
    assert kept_of(reading, "Ferry resumes") == []


def test_bytes_that_somebody_changed_are_not_passed_off_as_what_was_fetched(
    engine: Engine, world: World, reading: Reading
):
    world.serves(POST, rss(FERRY))
    engine.do(Poll(all=True))
    (kept,) = kept_of(reading, "Ferry resumes")
    with sqlite3.connect(engine.places.archive) as by_hand:
        by_hand.execute("UPDATE fetched_bytes SET packed = ?", [zlib.compress(b"<item>other</item>")])
    with pytest.raises(ArchiveError, match="not those that were fetched"):
        reading.fetched_bytes(kept)
    with pytest.raises(UserError, match="kept"):
        reading.fetched_bytes(replace(kept, sha256="0" * 64))


@given(st.text(max_size=40), st.sampled_from(["utf-8", "utf-16", "windows-1251", "shift_jis", "iso-8859-1"]))
def test_what_is_found_stands_in_the_document_and_says_the_same(text: str, spelling: str):
    body = f"<rss>{text}</rss>".encode(spelling, "replace")
    found = as_fetched(body, f"text/xml; charset={spelling}", text.encode("utf-8", "replace"))
    assert found in body
