"""Which alerts a round raises: told once, never a flood."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from monitor.alerts.rules import MOST_AT_ONCE, due, sample_alert
from monitor.model import Alert, NewFlag, Saved, Topic

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
LAUNCHES = Topic("launches", "Missile launches", "missile")
SUMMITS = Topic("summits", "Summits", "summit")
TOPICS = (LAUNCHES, SUMMITS)


def flag(article_id, topic="launches", *, level="flag", title="", backfill=False, source="The Harbour Post"):
    title = title or f"Headline {article_id}"
    return NewFlag(article_id, topic, level, title, source, f"https://a.example/{article_id}", backfill)


def saved(*flags, feed_id=1):
    return Saved(feed_id, new=tuple(one.article_id for one in flags), flags=flags)


def test_a_newly_flagged_article_raises_one_alert_with_headline_and_source():
    [alert] = due([saved(flag(7, title="Two missiles fall into the sea"))], TOPICS, now=NOW)
    text = "Two missiles fall into the sea · The Harbour Post"
    assert alert == Alert(0, NOW, "launches", "flag", "Missile launches", text, article_id=7)


def test_an_article_flagged_for_two_topics_is_told_once_and_names_both():
    [alert] = due([saved(flag(7, "summits"), flag(7))], TOPICS, now=NOW)
    assert (alert.title, alert.topic, alert.article_id) == ("Missile launches, Summits", "launches", 7)


def test_an_article_that_was_told_before_is_not_told_again():
    assert due([saved(flag(7), flag(7, "summits"))], TOPICS, now=NOW, already={7}) == []


def test_the_same_article_in_two_batches_of_a_round_is_told_once():
    assert len(due([saved(flag(7)), saved(flag(7), feed_id=2)], TOPICS, now=NOW)) == 1


def test_mentions_silent_topics_and_unknown_topics_raise_nothing():
    quiet = Topic("summits", "Summits", "summit", alert=False)
    batch = saved(flag(1, level="mention"), flag(2, "summits"), flag(3, "removed-meanwhile"))
    assert due([batch], (LAUNCHES, quiet), now=NOW) == []


def test_five_are_told_one_by_one_and_six_in_one_summary_with_the_newest_titles():
    five = [flag(number) for number in range(1, MOST_AT_ONCE + 1)]
    assert [one.kind for one in due([saved(*five)], TOPICS, now=NOW)] == ["flag"] * 5
    [summary] = due([saved(*five, flag(6))], TOPICS, now=NOW)
    assert (summary.kind, summary.article_id, summary.topic) == ("summary", 0, "launches")
    assert summary.text == ("6 articles flagged for Missile launches. Newest: Headline 6 · Headline 5 · Headline 4")


def test_a_flood_in_one_topic_does_not_hide_an_article_of_a_quiet_one():
    flood = [flag(number) for number in range(1, 8)]
    alerts = due([saved(*flood, flag(3, "summits"))], TOPICS, now=NOW)
    assert [(one.kind, one.topic, one.article_id) for one in alerts] == [
        ("flag", "summits", 3),
        ("summary", "launches", 0),
    ]


def test_a_first_fetch_raises_one_summary_a_topic_even_for_one_article():
    first = [flag(number, backfill=True) for number in range(1, 13)]
    alerts = due([saved(*first, flag(3, "summits", backfill=True))], TOPICS, now=NOW, feed_names={1: "Harbour wire"})
    assert [one.text for one in alerts] == [
        "12 articles flagged for Missile launches in the first fetch of Harbour wire",
        "1 article flagged for Summits in the first fetch of Harbour wire",
    ]


def test_the_first_fetch_of_sixty_feeds_is_still_one_summary():
    round_ = [saved(flag(number, backfill=True), feed_id=number) for number in range(1, 61)]
    [alert] = due(round_, TOPICS, now=NOW)
    assert alert.text == "60 articles flagged for Missile launches in the first fetch of 60 feeds"


def test_ten_thousand_flags_in_one_round_are_one_summary_a_topic():
    batch = saved(*(flag(n, topic.name) for n in range(10_000) for topic in TOPICS))
    assert [one.topic for one in due([batch], TOPICS, now=NOW)] == ["launches", "summits"]


def test_a_headline_full_of_tricks_becomes_one_line():
    title = "Line one\nline two\x00\x1b[31m \u202eevil\u2028end \ud800 <b>bold</b>"
    [alert] = due([saved(flag(1, title=title, source=""))], TOPICS, now=NOW)
    assert alert.text == "Line one line two [31m evil end <b>bold</b>"


def test_a_headline_of_nothing_says_so():
    [alert] = due([saved(flag(1, title="\x00\u200f", source=""))], TOPICS, now=NOW)
    assert alert.text == "(no title)"


def test_a_very_long_headline_is_cut():
    [alert] = due([saved(flag(1, title="long " * 1000))], TOPICS, now=NOW)
    assert len(alert.text) < 200
    assert "…" in alert.text


def test_the_test_alert_is_about_no_article():
    assert (sample_alert(NOW).kind, sample_alert(NOW).article_id) == ("test", 0)


FLAGS = st.builds(
    flag,
    st.integers(1, 15),
    st.sampled_from(["launches", "summits", "other"]),
    level=st.sampled_from(["flag", "mention"]),
    title=st.text(max_size=30),
    backfill=st.booleans(),
)


@given(st.lists(st.lists(FLAGS, max_size=12), max_size=4), st.sets(st.integers(1, 15)))
def test_whatever_a_round_brings_nothing_is_told_twice_and_nothing_floods(batches, already):
    alerts = due([saved(*flags) for flags in batches], TOPICS, now=NOW, already=already)
    told = [alert.article_id for alert in alerts if alert.article_id]
    assert len(told) == len(set(told))
    assert not already & set(told)
    assert len(told) <= MOST_AT_ONCE * len(TOPICS)
    assert sum(alert.kind == "summary" for alert in alerts) <= 2 * len(TOPICS)
    assert all(alert.text.isprintable() or "\n" not in alert.text for alert in alerts)


def test_a_flood_is_told_in_one_summary_flagged_or_not():
    flags = tuple(dataclasses.replace(flag(number), flood=True) for number in range(1, 4))
    flood = dataclasses.replace(saved(*flags), new=tuple(range(1, 602)), flood=True)
    [alert] = due([flood], TOPICS, now=NOW, feed_names={1: "Harbour wire"})
    assert (alert.kind, alert.topic) == ("summary", "launches")
    assert alert.text == "Harbour wire brought 601 new articles at once, 3 of them flagged"
    [alert] = due([dataclasses.replace(flood, flags=())], TOPICS, now=NOW)
    assert alert.text == "A feed brought 601 new articles at once, 0 of them flagged"
