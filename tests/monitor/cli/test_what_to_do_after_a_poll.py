"""What `poll` says on stderr where somebody may wonder: why nothing was asked, and where to look after a failure."""

from __future__ import annotations

from loopback import Wirewatch, serving
from worlds import rss


def test_a_poll_when_nothing_is_due_says_how_to_ask_all_the_same(wirewatch: Wirewatch) -> None:
    with serving() as site:
        site.put("feed", rss(("a1", "Ferry runs", "Again")).encode())
        wirewatch("feeds", "add", "--allow-local", site.url("feed"))
        assert "no feed is due" not in wirewatch("poll").err
        assert "no feed is due; --all asks all of them" in wirewatch("poll").err
        assert "no feed is due" not in wirewatch("poll", "--all").err


def test_a_feed_that_failed_is_followed_by_where_to_look(wirewatch: Wirewatch) -> None:
    with serving() as site:
        site.put("feed", rss(("a1", "Ferry runs", "Again")).encode())
        wirewatch("feeds", "add", site.url("feed"))
        answer = wirewatch("poll")
        assert "is inside the local network" in answer.out
        assert "`wirewatch feeds health URL` says what can be done" in answer.err
        assert "Allow addresses" in wirewatch("feeds", "health", site.url("feed")).out


def test_articles_that_a_query_cannot_judge_are_counted_since_no_alert_tells_of_them(wirewatch: Wirewatch) -> None:
    heavy = " OR ".join(f"ATLEAST9999(a NEAR/{number} b NEAR/{number // 2} c)" for number in range(400))
    with serving() as site:
        site.put("feed", rss(("a1", "Ferry runs", "a b c " * 3000), ("a2", "Ferry waits", "Again")).encode())
        wirewatch("topics", "set", "heavy", heavy)
        wirewatch("feeds", "add", "--allow-local", site.url("feed"))
        answer = wirewatch("poll", "--json")
        assert "whether 1 article matches a topic is not known" in answer.err
        assert "`wirewatch doctor` names the topics" in answer.err
        assert "heavy (1)" in wirewatch("doctor").out
        assert "Whether 1 article matches is not known" in wirewatch("topics", "reflag", "heavy").out
        site.put("feed", rss(("a3", "Ferry waits", "Still")).encode())
        assert "is not known" not in wirewatch("poll", "--all").err
        assert "is not known" not in wirewatch("topics", "set", "heavy", "a NEAR/5 b").out
