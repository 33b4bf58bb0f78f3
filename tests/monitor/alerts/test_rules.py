"""Which alerts a round raises: told once, never a flood."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_world import LAUNCHES, NOW, SUMMITS, TOPICS, hit, told, with_rule

from monitor.alerts.hits import Around, Flood, story_key
from monitor.alerts.rules import MOST_AT_ONCE, decide
from monitor.alerts.texts import sample_alert
from monitor.model import Alert


def test_a_newly_flagged_article_raises_one_alert_with_headline_and_source():
    [alert] = told([hit(7, title="Two missiles fall into the sea")])
    text = "Two missiles fall into the sea · The Harbour Post"
    assert alert == Alert(0, NOW, "launches", "flag", "Missile launches", text, article_id=7)


def test_an_article_flagged_for_two_topics_is_told_once_and_names_both():
    [alert] = told([hit(7, "summits"), hit(7)])
    assert (alert.title, alert.topic, alert.article_id) == ("Missile launches, Summits", "launches", 7)


def test_an_article_that_was_told_before_is_not_told_again():
    assert told([hit(7), hit(7, "summits")], told=frozenset({7})) == []


def test_mentions_silent_topics_and_unknown_topics_raise_nothing():
    quiet = dataclasses.replace(SUMMITS, alert=False)
    hits = [hit(1, level="mention"), hit(2, "summits"), hit(3, "removed-meanwhile")]
    assert told(hits, (LAUNCHES, quiet)) == []


def test_a_topic_may_tell_of_mentions_too():
    assert len(told([hit(1, level="mention")], [with_rule(level="mention")])) == 1


def test_five_are_told_one_by_one_and_six_in_one_summary_with_the_newest_titles():
    five = [hit(number) for number in range(1, MOST_AT_ONCE + 1)]
    assert [one.kind for one in told(five)] == ["flag"] * 5
    [summary] = told([*five, hit(6)])
    assert (summary.kind, summary.article_id, summary.topic) == ("summary", 0, "launches")
    assert summary.text == "6 articles flagged for Missile launches. Newest: Headline 6 · Headline 5 · Headline 4"


def test_a_flood_in_one_topic_does_not_hide_an_article_of_a_quiet_one():
    alerts = told([*(hit(number) for number in range(1, 8)), hit(3, "summits")])
    assert [(one.kind, one.topic, one.article_id) for one in alerts] == [
        ("flag", "summits", 3),
        ("summary", "launches", 0),
    ]


def test_a_first_fetch_raises_one_summary_a_topic_even_for_one_article():
    first = [hit(number, backfill=True, feed_id=1, feed="Harbour wire") for number in range(1, 13)]
    alerts = told([*first, hit(3, "summits", backfill=True, feed_id=1, feed="Harbour wire")])
    assert [one.text for one in alerts] == [
        "12 articles flagged for Missile launches in the first fetch of Harbour wire",
        "1 article flagged for Summits in the first fetch of Harbour wire",
    ]


def test_the_first_fetch_of_sixty_feeds_is_still_one_summary():
    [alert] = told([hit(number, backfill=True, feed_id=number) for number in range(1, 61)])
    assert alert.text == "60 articles flagged for Missile launches in the first fetch of 60 feeds"


def test_ten_thousand_flags_in_one_round_are_one_summary_a_topic():
    hits = [hit(n, topic.name) for n in range(10_000) for topic in TOPICS]
    assert [one.topic for one in told(hits)] == ["launches", "summits"]


def test_floods_are_told_in_one_summary_a_topic_flagged_or_not():
    flagged = [hit(number, flood=True, feed_id=1) for number in range(1, 4)]
    [alert] = told(flagged, floods=[Flood(1, "Harbour wire", 601)])
    assert (alert.kind, alert.topic) == ("summary", "launches")
    assert alert.text == "Harbour wire brought 601 new articles at once, 3 of them flagged"
    [alert] = told([], floods=[Flood(1, "", 601)])
    assert alert.text == "A feed brought 601 new articles at once, 0 of them flagged"
    [alert] = told([], floods=[Flood(1, "One", 601), Flood(2, "Two", 700)])
    assert alert.text == "2 feeds brought 1,301 new articles at once, 0 of them flagged"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Two missiles fall into the sea!", "TWO MISSILES fall, into the sea"),
        ("Zwei Raketen über See", "ZWEI RAKETEN ÜBER SEE"),
        ("北朝鮮、ミサイル２発", "北朝鮮 ミサイル2発"),
    ],
)
def test_titles_that_differ_in_case_marks_and_width_are_one_story(one, other):
    assert story_key(one) == story_key(other)


def test_copies_of_a_story_raise_one_alert_that_counts_the_publishers():
    copies = [hit(number, title="Two missiles fall", source=f"Paper {number}") for number in range(1, 5)]
    [alert] = told(copies)
    assert alert.text == "Two missiles fall · Paper 1 and 3 others"
    assert told([hit(9, title="Two missiles fall!")], stories=frozenset({("launches", "two missiles fall")})) == []


def test_a_topic_that_goes_by_articles_tells_each_copy():
    copies = [hit(number, title="Two missiles fall", source=f"Paper {number}") for number in range(1, 5)]
    assert len(told(copies, [with_rule(on="article")])) == 4


def test_only_articles_of_the_sources_that_were_named_count():
    topic = with_rule(sources=("Post.example",))
    hits = [hit(1, names=frozenset({"post.example"})), hit(2, names=frozenset({"gazette.example"}))]
    assert [one.article_id for one in told(hits, [topic])] == [1]


def test_a_story_waits_until_enough_independent_publishers_have_it():
    topic = with_rule(publishers=3)
    copies = [hit(number, title="Fall", source=source) for number, source in enumerate(("A", "A", "B"), 1)]
    waiting = decide(copies, [topic], Around(NOW))
    assert (waiting.told, {why for _, why in waiting.held}) == ((), {"few"})
    held = [dataclasses.replace(one, held=why) for one, why in waiting.held]
    [alert] = told([*held, hit(4, title="Fall", source="C")], [topic])
    assert alert.text == "Fall · A and 2 others"


def test_nobody_waits_longer_than_a_week_for_other_publishers():
    old = hit(1, at=NOW - timedelta(days=8), held="few")
    assert [why for _, why in decide([old], [with_rule(publishers=2)], Around(NOW)).passed] == ["stale"]


def test_an_article_of_last_week_raises_nothing_where_the_user_wants_only_recent_ones():
    old = hit(1, sort_time=NOW - timedelta(days=4))
    assert told([old], [with_rule(recent_hours=72)]) == []
    assert len(told([old], [with_rule()])) == 1


def test_what_a_snooze_or_the_start_holds_back_is_summed_up_afterwards():
    later = NOW + timedelta(minutes=30)
    for around in ({"snoozed": {"launches": later}}, {"snoozed": {"": later}}, {"grace_until": later}):
        waiting = decide([hit(1), hit(2)], TOPICS, Around(NOW, **around))
        assert waiting.told == ()
        held = [dataclasses.replace(one, held=why) for one, why in waiting.held]
        [alert] = told(held, now=later, **around)
        assert alert.kind == "summary"
        assert "2 articles flagged for Missile launches" in alert.text


def test_one_article_that_was_held_back_is_told_as_if_it_were_new():
    [alert] = told([hit(1, held="quiet")])
    assert (alert.kind, alert.article_id) == ("flag", 1)


def test_a_topic_tells_no_more_than_its_hour_allows_and_the_rest_in_one_summary_later():
    topic = with_rule(per_hour=3)
    now = decide([hit(number) for number in range(1, 6)], [topic], Around(NOW, recent={"launches": 1}))
    assert (len(now.told), len(now.held)) == (2, 3)
    held = [dataclasses.replace(one, held=why) for one, why in now.held]
    assert told(held, [topic], recent={"launches": 3}) == []
    [alert] = told(held, [topic])
    assert alert.text.startswith("3 articles flagged for Missile launches since the last alert. Newest: Headline 5")


def test_all_topics_together_tell_no_more_than_the_hour_allows():
    hits = [hit(1), hit(2), hit(3, "summits"), hit(4, "summits")]
    assert len(told(hits, per_hour=3)) == 3
    assert told(hits, per_hour=3, recent={"": 3}) == []


def test_each_alert_goes_to_the_channels_of_its_topics():
    topics = [with_rule(channels=("desktop", "mail")), with_rule(SUMMITS, channels=("hook",))]
    decisions = decide([hit(1), hit(1, "summits"), hit(2, "summits")], topics, Around(NOW))
    assert [one.channels for one in decisions.told] == [("desktop", "mail", "hook"), ("hook",)]


def test_the_highest_urgency_of_the_topics_wins():
    topics = [with_rule(urgency="low"), with_rule(SUMMITS, urgency="critical")]
    assert [one.urgency for one in told([hit(1), hit(1, "summits"), hit(2)], topics)] == ["critical", "low"]


def test_a_headline_full_of_tricks_becomes_one_line():
    title = "Line one\nline two\x00\x1b[31m \u202eevil\u2028end \ud800 <b>bold</b>"
    [alert] = told([hit(1, title=title, source="")])
    assert alert.text == "Line one line two [31m evil end <b>bold</b>"


def test_a_headline_of_nothing_says_so():
    [alert] = told([hit(1, title="\x00\u200f", source="")])
    assert alert.text == "(no title)"


def test_a_very_long_headline_is_cut():
    [alert] = told([hit(1, title="long " * 1000)])
    assert len(alert.text) < 200
    assert "…" in alert.text


def test_the_test_alert_is_about_no_article():
    assert (sample_alert(NOW).kind, sample_alert(NOW).article_id) == ("test", 0)


HITS = st.builds(
    hit,
    st.integers(1, 15),
    st.sampled_from(["launches", "summits", "other"]),
    level=st.sampled_from(["flag", "mention"]),
    title=st.text(max_size=3),
    backfill=st.booleans(),
    held=st.sampled_from(["", "", "quiet", "throttle", "few", "digest", "start"]),
    source=st.sampled_from("ABC"),
)
RULES = st.fixed_dictionaries(
    {
        "on": st.sampled_from(["article", "story", "digest"]),
        "publishers": st.integers(1, 2),
        "per_hour": st.integers(0, 3),
        "quiet": st.sampled_from(["", "never", "11:00-13:00"]),
    }
)


@given(st.lists(HITS, max_size=40), st.frozensets(st.integers(1, 15)), RULES, st.integers(0, 5))
def test_whatever_comes_nothing_is_told_twice_lost_or_floods(hits, already, rule, per_hour):
    topics = [with_rule(**rule), SUMMITS]
    found = decide(hits, topics, Around(NOW, told=already, per_hour=per_hour))
    single = [one.alert.article_id for one in found.told if one.alert.article_id]
    assert len(single) == len(set(single))
    assert not already & {one.article_id for told in found.told for one in told.hits}
    assert sum(one.alert.kind != "flag" for one in found.told) <= 2 * len(topics)
    if per_hour:
        assert len(found.told) <= per_hour
    parts = [(one.topic, one.article_id) for one, _ in (*found.held, *found.passed)]
    parts += [(one.topic, one.article_id) for told in found.told for one in told.hits]
    assert len(parts) == len(set(parts)), "each is told, held or passed over, never two of them"
    wanted = {(one.topic, one.article_id) for one in hits if one.topic != "other" and one.level == "flag"}
    seen_as_mention = {(one.topic, one.article_id) for one in hits if one.level == "mention"}
    assert wanted - seen_as_mention <= set(parts)
