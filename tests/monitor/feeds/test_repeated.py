"""What a feed repeats under its articles is learnt from poll to poll, in bounded memory, and an article's own words are not."""

from datetime import UTC, datetime

import pytest
from feed_samples import FEED, document, entry
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds import repeated
from monitor.feeds.html import Block
from monitor.feeds.read import of_entries
from monitor.feeds.repeated import MOST_BLOCKS, NOTHING, learn, pack, unpack

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
FOOTER = "The Northport Letter is read in 12 towns around the bay"
LONG = "The coast guard has kept two boats at the old pier since the storm, which took the harbour wall and half of the fishing fleet."


def text(number, *foot):
    story = (
        f"Flare number {chr(65 + number % 26)}{number // 26} was seen over the bay on Tuesday, the coast guard said."
    )
    return [
        Block(story),
        Block(f"It was the work of crew {number} of the rescue service, an officer said."),
        *map(Block, foot),
    ]


def after(*texts, before=NOTHING):
    return learn(before, texts)


def test_a_block_beneath_three_articles_is_the_feeds():
    known = after(*(text(number, FOOTER) for number in range(3)))
    assert known.places(text(7, FOOTER)) == {2}
    assert after(text(0, FOOTER), text(1, FOOTER)).places(text(7, FOOTER)) == frozenset()


def test_numbers_do_not_tell_footers_apart_but_they_tell_news_apart():
    known = after(*(text(number, f"{number} comments on this page") for number in range(5)))
    assert known.places(text(7, "480 comments on this page")) == {2}
    shakes = (
        [
            Block(f"A shake of strength {number} was felt at the pier."),
            Block(f"Nobody was hurt in street {number}, it said."),
        ]
        for number in range(5)
    )
    assert 0 not in after(*shakes).places(
        [Block("A shake of strength 9 was felt at the pier."), Block("Two houses fell.")]
    )


def test_copies_of_one_article_teach_nothing():
    assert after(*[text(1, FOOTER)] * 50).texts == 1


def test_an_article_of_one_block_is_never_boilerplate():
    known = after(*[[Block("The ferry is late.")]] * 50)
    assert known.places([Block("The ferry is late.")]) == frozenset()


def test_background_stays_unless_it_stands_under_a_fifth_of_all():
    many = [text(number, LONG) if number % 10 == 0 else text(number, FOOTER) for number in range(100)]
    known = after(*many)
    assert known.places(text(200, LONG)) == frozenset()
    assert known.places(text(200, FOOTER)) == {2}


def test_what_the_feed_gave_up_is_forgotten():
    known = after(*(text(number, "Read by candle light since long ago") for number in range(40)))
    for start in range(40, 4_000, 20):
        known = after(*(text(number, FOOTER) for number in range(start, start + 20)), before=known)
    assert known.places(text(9_000, "Read by candle light since long ago")) == frozenset()
    assert known.places(text(9_000, FOOTER)) == {2}
    assert len(known.blocks) <= MOST_BLOCKS


def test_a_footer_ten_thousand_times_over_counts_once_an_article():
    known = learn(NOTHING, [text(1, *[FOOTER] * 10_000)])
    assert set(known.blocks.values()) == {1}
    assert known.places(text(2, *[FOOTER] * 10_000)) == frozenset()


blocks = st.lists(st.sampled_from([FOOTER, LONG, "Read more", "A", "B", "C 1", "C 2"]).map(Block), max_size=12)


@given(st.lists(blocks, max_size=30), st.binary(max_size=60))
def test_what_is_known_survives_the_archive(texts, rest):
    known = learn(NOTHING, texts)
    found, left = unpack(pack(known, rest))
    if known.texts:
        assert (found, left) == (known, rest)
        assert list(found.blocks) == list(known.blocks)
    assert pack(found, left) == pack(known, rest)


@given(st.lists(blocks, max_size=30), st.lists(blocks, max_size=5))
def test_only_blocks_at_the_head_and_the_foot_are_ever_named(texts, more):
    known = learn(NOTHING, texts)
    for found in more:
        places = known.places(found)
        assert all(place == 0 or place >= len(found) - repeated.FOOT for place in places)


@pytest.mark.parametrize("damaged", [b"2", b"2\x00", b"2\x00\x01\xff\xff", b"2\x00\x01\x00\x02" + b"x" * 15])
def test_a_damaged_memory_is_none(damaged):
    assert unpack(damaged)[0] == NOTHING


def feed(*numbers):
    entries = [
        entry(
            guid=str(number),
            title=f"Flare {number}",
            content="".join(f"<p>{block.text}</p>" for block in text(number, FOOTER)),
        )
        for number in numbers
    ]
    return document(*entries)


def test_a_feed_is_learnt_over_its_polls_and_known_articles_teach_nothing_again():
    first = of_entries(feed(1, 2), feed=FEED, known={}, now=NOW)
    assert all(FOOTER in article.summary + article.body for article in first.unseen)
    known = {article.guid: article.sha256 for article in first.unseen}
    again = of_entries(feed(1, 2), feed=FEED, known=known, now=NOW, repeats=unpack(first.remembered)[0])
    assert again.unseen == ()
    assert again.remembered == first.remembered
    then = of_entries(feed(1, 2, 3), feed=FEED, known=known, now=NOW, repeats=unpack(again.remembered)[0])
    (article,) = then.unseen
    assert article.ignored == (FOOTER,)
    assert FOOTER not in article.summary + article.body
