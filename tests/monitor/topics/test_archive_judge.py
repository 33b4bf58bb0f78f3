"""What a topic makes of stored articles is what its query and its grading make of each, whichever of the two is asked first."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from monitor.flagging.archive_judge import ArchiveJudge
from monitor.grading import Grading
from monitor.model import Feed, Flag, Subscription, Topic
from monitor.storage.listing import Candidate
from monitor.topics.judge import Judge, prepare
from monitor.topics.levels import flag_of
from monitor.topics.query import parse

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
QUERY = "lead:(summit OR (macron OR xi OR president) NEAR/4 (meets OR visits) OR g20) -storm"
FOLLOWED, OTHER = 1, 2
FEEDS = [
    Feed(FOLLOWED, Subscription("https://a.example/", topic="talks")),
    Feed(OTHER, Subscription("https://b.example/")),
]

said = st.lists(
    st.sampled_from(
        ["Macron", "Xi", "meets", "storm", "G20", "summit", "ministers", "Japan", "visits", "president", "of", "the"]
    ),
    max_size=8,
).map(" ".join)
bar = st.none() | st.floats(-3, 8)
gradings = st.builds(
    Grading, bar, bar, st.sampled_from(["anywhere", "lead", "title"]), st.sampled_from(["none", "leaders"])
)
articles = st.lists(st.tuples(said, said, st.sampled_from([FOLLOWED, OTHER]), st.booleans()), max_size=40)


def stored(number: int, title: str, summary: str, feed: int, undated: bool) -> Candidate:
    at = int(NOON.timestamp())
    return Candidate(number, at, title, summary, "", "", "en", feed, "", "", "", undated, ())


def plainly(topic: Topic, one: Candidate) -> Flag | None:
    """The query first, then the grading."""
    article = prepare(one.title, one.summary, "", lang="en")
    verdict = Judge(parse(topic.query)).verdict(article)
    return flag_of(topic, article, verdict, followed=one.feed_id == FOLLOWED, when=None if one.undated else NOON.date())


@given(articles, gradings)
def test_a_score_that_is_too_little_is_seen_before_the_query_is_asked_and_nothing_else_changes(given_, grading):
    topic = Topic("talks", "Talks", QUERY, grading=grading)
    found = [stored(number, *one) for number, one in enumerate(given_, start=1)]
    assert ArchiveJudge(topic, [topic], FEEDS).flags(found) == [plainly(topic, one) for one in found]


def test_only_one_that_is_followed_is_flagged_in_spite_of_too_little():
    topic = Topic("talks", "Talks", QUERY, grading=Grading(3.0, 2.5, frame="leaders"))
    judge = ArchiveJudge(topic, [topic], FEEDS)
    weak = "the president visits ministers"
    assert judge.flag(stored(1, weak, "", OTHER, False)) is None
    followed = judge.flag(stored(2, weak, "", FOLLOWED, False))
    assert followed is not None
    assert (followed.reason, followed.level) == ("feed", "flag")
    strong = judge.flag(stored(3, "Macron meets Xi in Japan", "", OTHER, False))
    assert strong is not None
    assert (strong.reason, strong.level) == ("query", "flag")
