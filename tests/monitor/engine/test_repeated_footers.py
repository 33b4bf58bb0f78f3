"""A feed's footer is learnt from poll to poll: at first it flags, then no more, and nothing that was stored counts as edited for it."""

from __future__ import annotations

from html import escape

from worlds import Clock, World, rss

from monitor.commands import AddFeeds, Poll, SaveTopic
from monitor.engine import Engine
from monitor.model import ArticleDetail, ArticleFilter, Subscription
from monitor.reading import Reading

URL = "https://post.example/feed"
FOOTER = "The Harbour Post was voted the best paper of the bay at the last election of its readers"


def story(number: int, *, signed: bool = False) -> tuple[str, str, str]:
    sign = "NORTHPORT (Reuters) - " if signed else ""
    text = f"{sign}Boat {number} of the fleet came home on Tuesday with a full hold of cod, its skipper said."
    return (f"a{number}", f"Boat {number} is home", escape(f"<p>{text}</p><p>{FOOTER}</p>"))


def details(reading: Reading) -> list[ArticleDetail]:
    found = [reading.article(number) for number in reading.article_ids(ArticleFilter())]
    return sorted((one for one in found if one), key=lambda one: one.row.id)


def test_a_footer_flags_nothing_once_the_feed_is_known_to_repeat_it(
    engine: Engine, reading: Reading, world: World, clock: Clock
) -> None:
    engine.do(SaveTopic("elections", "election"))
    engine.do(AddFeeds((Subscription(URL),)))
    numbers = [1, 2]
    for number in (3, 4, 5):
        world.serves(URL, rss(*(story(each) for each in reversed(numbers))))
        done = engine.do(Poll(urls=(URL,)))
        assert done.counts["edited"] == 0
        clock.tick(hours=1)
        numbers.append(number)
    world.serves(URL, rss(*(story(each, signed=each == 5) for each in reversed(numbers))))
    engine.do(Poll(urls=(URL,)))
    found = details(reading)
    assert [one.row.title for one in found] == [story(number)[1] for number in numbers]
    assert [bool(one.row.flags) for one in found] == [True, True, False, False, False]
    assert [one.ignored for one in found] == [(), (), (FOOTER,), (FOOTER,), (FOOTER,)]
    assert [one.originator for one in found] == ["", "", "", "", "Reuters"]
