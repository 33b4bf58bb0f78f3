"""A topic's life: saved, changed, stopped half-way, brought back; flags say which version made them."""

from __future__ import annotations

import pytest
from worlds import World, rss

from monitor.commands import (
    AddFeeds,
    CancelFlagging,
    Done,
    FlagAnew,
    Poll,
    Refused,
    RemoveTopic,
    RestoreTopic,
    SaveTopic,
)
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import Event, Progress
from monitor.grading import EVERY_MATCH, Grading
from monitor.model import ArticleFilter, Subscription, Topic
from monitor.reading import Reading

POST = "https://post.example/feed"
FERRIES = [(f"f{n}", f"Ferry {n} leaves the harbour", "It is on time.") for n in range(3)]
BOATS = [(f"b{n}", f"A boat of the coast guard, number {n}", "It is late.") for n in range(2)]


@pytest.fixture
def followed(engine: Engine, world: World) -> Engine:
    """An archive of ferries and boats, and a topic about ferries."""
    world.serves(POST, rss(*FERRIES, *BOATS))
    engine.do(AddFeeds((Subscription(POST),)))
    engine.do(Poll())
    engine.do(SaveTopic("ships", "ferry", "Ships"))
    return engine


def flags(reading: Reading) -> dict[str, int]:
    """The version that made the flag of each article, by its title's first word."""
    rows = reading.rows(reading.article_ids(ArticleFilter(topics=("ships",))))
    return {row.title: flag.topic_version for row in rows for flag in row.flags if flag.topic == "ships"}


def test_flags_say_which_version_made_them(followed: Engine, reading: Reading) -> None:
    assert set(flags(reading).values()) == {1}
    assert followed.do(SaveTopic("ships", "ferry OR boat")).counts == {"version": 2, "flagged": 5}
    assert set(flags(reading).values()) == {2}
    assert [(v.version, v.query, v.flags) for v in reading.history("ships").versions] == [
        (2, "ferry OR boat", 5),
        (1, "ferry", 0),
    ]


def test_a_flagging_that_is_stopped_changes_no_flag_and_can_be_gone_on_with(followed: Engine, reading: Reading) -> None:
    ends: list[str] = []

    def stop(event: Event) -> None:
        if isinstance(event, Progress) and event.about == "ships":
            if event.finished:
                ends.append(event.error)
            elif not ends:
                followed.do(CancelFlagging())

    followed.bus.subscribe(stop)
    done = followed.do(SaveTopic("ships", "boat"))
    assert (done.counts, ends) == (
        {"version": 2, "flagged": 3, "stopped": 1},
        ["stopped; older articles keep the flags they had"],
    )
    assert set(flags(reading).values()) == {1}
    assert reading.history("ships").behind
    assert followed.do(FlagAnew("ships")).counts == {"version": 2, "flagged": 2}
    assert set(flags(reading).values()) == {2}
    assert not reading.history("ships").behind


def test_flagging_that_an_engine_left_undone_is_gone_on_with_but_not_what_the_user_stopped(
    followed: Engine, reading: Reading
) -> None:
    def leave(event: Event) -> None:
        if isinstance(event, Progress) and not event.finished:
            followed.end_flagging()

    unsubscribe = followed.bus.subscribe(leave)
    assert followed.do(SaveTopic("ships", "boat")).counts["stopped"] == 1
    unsubscribe()
    assert isinstance(followed.reply(SaveTopic("ships", "ferry")), Refused)
    with Engine(followed.places, now=followed._now, vault=followed._vault, channel=followed.alerts._channel) as again:
        again.resume_flagging()
        assert set(flags(reading).values()) == {2}
        assert not reading.history("ships").behind

        def stop(event: Event) -> None:
            if isinstance(event, Progress) and not event.finished:
                again.do(CancelFlagging())

        unsubscribe = again.bus.subscribe(stop)
        again.do(SaveTopic("ships", "ferry"))
        unsubscribe()
        again.resume_flagging()
        assert set(flags(reading).values()) == {2}
        assert reading.history("ships").behind


def test_topics_that_name_a_changed_topic_are_flagged_anew_too(followed: Engine, reading: Reading) -> None:
    followed.do(SaveTopic("late", "@ships AND time"))
    followed.do(SaveTopic("later", "@late OR nothing"))
    late = ArticleFilter(topics=("later",))
    assert len(reading.article_ids(late)) == 3
    followed.do(SaveTopic("ships", "2"))
    assert [row.title for row in reading.rows(reading.article_ids(late))] == ["Ferry 2 leaves the harbour"]
    assert reading.topic("later").version == 1


def test_progress_counts_the_articles_that_the_index_names(followed: Engine) -> None:
    told: list[tuple[int, int, bool]] = []

    def hear(event: Event) -> None:
        if isinstance(event, Progress):
            told.append((event.done, event.total, event.finished))

    followed.bus.subscribe(hear)
    followed.do(SaveTopic("ships", "ferry OR boat"))
    assert told == [(0, 0, False), (0, 5, False), (1, 1, True)]


@pytest.mark.parametrize(
    "query", ["boat", "ferry OR boat", "ferry NOT 1", "leaves NEAR/3 ferry", "late", "ATLEAST2(it)"]
)
def test_what_a_change_would_do_is_what_it_does(followed: Engine, reading: Reading, query: str) -> None:
    before = set(flags(reading))
    change = reading.compare(Topic("ships", "Ships", query)).go_on(2)
    assert (change.judged, change.complete) == (min(2, change.total), change.total <= 2)
    comparison = reading.compare(Topic("ships", "Ships", query))
    while not (change := comparison.go_on(2)).complete:
        pass
    followed.do(SaveTopic("ships", query))
    after = set(flags(reading))
    assert {row.title for row in change.gained_sample} == after - before
    assert {row.title for row in change.lost_sample} == before - after
    assert (change.gained, change.lost) == (len(after - before), len(before - after))


def test_a_change_tells_mentions_beside_flags(followed: Engine, reading: Reading) -> None:
    stricter = Topic("ships", "Ships", "ferry OR boat", grading=Grading(threshold=50))
    change = reading.compare(stricter).go_on(50)
    assert (change.gained, change.lost) == (0, 3)
    assert (change.mentions_gained, change.mentions_lost) == (5, 0)
    followed.do(SaveTopic("ships", "ferry OR boat", grading=Grading(threshold=50)))
    mentions = ArticleFilter(topics=("ships",), level="mention")
    assert {row.title for row in change.mentions_gained_sample} == {
        row.title for row in reading.rows(reading.article_ids(mentions))
    }
    back = reading.compare(Topic("ships", "Ships", "ferry")).go_on(50)
    assert (back.gained, back.lost, back.mentions_gained, back.mentions_lost) == (3, 0, 0, 5)


def test_another_spelling_is_said_to_make_no_version(followed: Engine, reading: Reading) -> None:
    assert followed.do(SaveTopic("ships", "((ferry))")).counts == {"version": 1, "flagged": 3, "kept": 1}
    assert [one.version for one in reading.history("ships").versions] == [1]


def test_an_older_version_comes_back_as_a_new_one(followed: Engine, reading: Reading) -> None:
    followed.do(SaveTopic("ships", "boat", "Boats", "#0072B2", alert=False, grading=Grading(threshold=2.0)))
    assert followed.do(RestoreTopic("ships", 1)).counts == {"version": 3, "flagged": 3}
    assert [(v.version, v.query) for v in reading.history("ships").versions] == [
        (3, "ferry"),
        (2, "boat"),
        (1, "ferry"),
    ]
    topic = reading.topic("ships")
    assert (topic.title, topic.colour, topic.alert, topic.grading) == ("Boats", "#0072B2", False, EVERY_MATCH)


def test_what_cannot_be_brought_back_is_refused(followed: Engine) -> None:
    for name, version, words in (("ships", 7, "no version 7"), ("ships", 1, "asks for now"), ("planes", 1, "no topic")):
        answer = followed.reply(RestoreTopic(name, version))
        assert isinstance(answer, Refused)
        assert words in answer.message


def test_a_topic_removed_while_it_flags_leaves_no_flag(followed: Engine, reading: Reading) -> None:
    removed: list[Done] = []

    def remove(event: Event) -> None:
        if isinstance(event, Progress) and event.total and not removed:
            removed.append(followed.do(RemoveTopic("ships")))

    followed.bus.subscribe(remove)
    answer = followed.reply(SaveTopic("ships", "boat"))
    assert isinstance(answer, Refused)
    assert "removed while" in answer.message
    assert reading.article_ids(ArticleFilter(topics=("ships",))).tolist() == []
    assert followed.do(SaveTopic("ships", "boat")).counts == {"version": 2, "flagged": 2}


def test_a_topic_that_others_name_is_not_removed_before_them(followed: Engine, reading: Reading) -> None:
    followed.do(SaveTopic("afloat", "@ships OR boat"))
    with pytest.raises(UserError, match="afloat names @ships"):
        followed.do(RemoveTopic("ships"))
    assert len(flags(reading)) == 3
    followed.do(RemoveTopic("afloat"))
    assert followed.do(RemoveTopic("ships")).counts == {"flags": 3}


def test_a_topic_is_not_saved_as_what_another_cannot_name(followed: Engine, reading: Reading) -> None:
    followed.do(SaveTopic("close", "@ships NEAR/5 harbour"))
    with pytest.raises(UserError, match="the topic close needs what is there now"):
        followed.do(SaveTopic("ships", "ferry AND harbour"))
    assert reading.topic("ships").query == "ferry"
    assert followed.do(SaveTopic("ships", "ferry OR boat")).counts["version"] == 2
