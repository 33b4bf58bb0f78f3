"""What a window or a command line may ask of the engine, and its answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from worlds import Clock, Desk, World, rss

from monitor.commands import (
    AddFeeds,
    Annotate,
    EditFeed,
    ImportArticles,
    ImportOpml,
    MarkAlertsSeen,
    MarkArticles,
    Poll,
    Refused,
    RemoveFeed,
    RemoveTopic,
    SaveSettings,
    SaveTopic,
    SetPassword,
    TestAlert,
)
from monitor.engine import Engine
from monitor.errors import QueryError, UserError
from monitor.model import ArticleFilter, Subscription
from monitor.reading import Reading

POST = "https://post.example/feed"
LAUNCH = ("l1", "Norland fires two ballistic missiles into the sea", "The missiles flew 600 km, its neighbours said.")
FLOOD = ("f1", "River floods the old town", "Water stood a metre high in the harbour streets.")


def titles(reading: Reading, wanted: ArticleFilter | None = None) -> list[str]:
    return [row.title for row in reading.rows(reading.article_ids(wanted or ArticleFilter()))]


def test_addresses_that_are_no_feeds_are_named_and_the_rest_is_added(engine: Engine, reading: Reading) -> None:
    wrong = Subscription("javascript:alert(1)")
    secret = Subscription("https://me:hunter2@post.example/other")
    done = engine.do(AddFeeds((Subscription(POST), wrong, secret)))
    assert done.counts == {"added": 1, "known": 0, "rejected": 2}
    assert "hunter2" not in "".join(done.lines)
    assert [feed.url for feed in reading.feeds()] == [POST]


def test_the_first_fetch_of_a_feed_raises_one_summary(
    engine: Engine, reading: Reading, world: World, desk: Desk
) -> None:
    many = [(f"l{number}", f"{LAUNCH[1]}, report {number}", LAUNCH[2]) for number in range(9)]
    world.serves(POST, rss(*many))
    engine.do(AddFeeds((Subscription(POST),)))
    assert engine.do(Poll()).counts["flagged"] == 9
    assert [alert.kind for alert in reading.alerts()] == ["summary"]


def test_a_newly_flagged_article_is_shown_once(
    engine: Engine, reading: Reading, world: World, desk: Desk, clock: Clock
) -> None:
    world.serves(POST, rss(FLOOD), rss(LAUNCH, FLOOD), rss((LAUNCH[0], LAUNCH[1], "Now with more words."), FLOOD))
    engine.do(AddFeeds((Subscription(POST),)))
    for _ in range(3):
        engine.do(Poll(all=True))
        clock.tick(days=1)
    engine.alerts.close()
    (shown,) = desk.shown
    assert LAUNCH[1] in shown.text
    (stored,) = reading.alerts()
    assert (stored.delivered, stored.channel, stored.article_id) == (True, "desktop", shown.article_id)


def test_an_alert_nobody_can_show_still_stands_in_the_list(engine: Engine, reading: Reading, desk: Desk) -> None:
    desk.works = False
    done = engine.do(TestAlert())
    assert done.counts["delivered"] == 0
    assert "alert list" in done.lines[0]
    assert [alert.kind for alert in reading.alerts()] == ["test"]


def test_a_new_topic_flags_what_is_stored_already(engine: Engine, reading: Reading, world: World) -> None:
    world.serves(POST, rss(LAUNCH, FLOOD))
    engine.do(AddFeeds((Subscription(POST),)))
    engine.do(Poll())
    done = engine.do(SaveTopic("floods", "flood* NEAR/8 (town OR river)", title="Floods"))
    assert done.counts == {"version": 1, "flagged": 1}
    assert titles(reading, ArticleFilter(topics=("floods",))) == [FLOOD[1]]
    again = engine.do(SaveTopic("floods", "pears", title="Floods"))
    assert again.counts == {"version": 2, "flagged": 0}
    assert engine.do(RemoveTopic("floods")).counts == {"flags": 0}


def test_everything_from_a_feed_on_topic_counts_for_it(engine: Engine, reading: Reading, world: World) -> None:
    world.serves(POST, rss(FLOOD))
    engine.do(AddFeeds((Subscription(POST, topic="summits"),)))
    engine.do(Poll())
    (row,) = reading.rows(reading.article_ids(ArticleFilter(topics=("summits",))))
    assert [(flag.topic, flag.reason) for flag in row.flags] == [("summits", "feed")]
    engine.do(SaveTopic("summits", "leaders"))
    assert titles(reading, ArticleFilter(topics=("summits",))) == [FLOOD[1]]


def test_mixing_and_with_or_is_saved_only_with_the_parentheses_we_show(engine: Engine, reading: Reading) -> None:
    with pytest.raises(QueryError) as caught:
        engine.do(SaveTopic("mixed", "river OR coast AND flood"))
    assert caught.value.fix
    refused = engine.reply(SaveTopic("mixed", "river OR coast AND flood"))
    assert isinstance(refused, Refused)
    assert refused.fix == caught.value.fix
    engine.do(SaveTopic("mixed", "river OR coast AND flood", accept=True))
    assert reading.topic("mixed").query == caught.value.fix


def test_marks_and_notes_stay_with_the_article(engine: Engine, reading: Reading, world: World) -> None:
    world.serves(POST, rss(FLOOD))
    engine.do(AddFeeds((Subscription(POST),)))
    engine.do(Poll())
    (article_id,) = reading.article_ids(ArticleFilter())
    engine.do(MarkArticles((article_id,), read=True, starred=True))
    engine.do(Annotate(article_id, "Ask the harbour office.", ("floods", "follow-up")))
    detail = reading.article(article_id)
    assert detail is not None
    assert (detail.row.read, detail.row.starred, detail.note) == (True, True, "Ask the harbour office.")
    assert set(detail.tags) == {"floods", "follow-up"}


def test_one_alert_is_marked_seen_and_the_others_wait(engine: Engine, reading: Reading) -> None:
    engine.do(TestAlert())
    engine.do(TestAlert())
    newest, oldest = reading.alerts()
    assert engine.do(MarkAlertsSeen(ids=(newest.id,))).counts == {"alerts": 1}
    assert [alert.seen for alert in reading.alerts()] == [True, False]
    assert engine.do(MarkAlertsSeen(up_to=oldest.id)).counts == {"alerts": 1}
    assert all(alert.seen for alert in reading.alerts())


def test_a_password_goes_with_its_feed(engine: Engine, reading: Reading) -> None:
    engine.do(AddFeeds((Subscription(POST),)))
    engine.do(SetPassword(POST, "me", "correct horse"))
    assert engine._vault.read(POST, "me") == "correct horse"
    assert b"correct horse" not in b"".join(
        path.read_bytes() for path in engine.places.data.iterdir() if path.is_file()
    )
    engine.do(EditFeed(POST, Subscription(POST, username="you")))
    assert engine._vault.read(POST, "me") is None
    engine.do(SetPassword(POST, "you", "battery staple"))
    engine.do(RemoveFeed(POST))
    assert engine._vault.read(POST, "you") is None


def test_an_opml_list_keeps_folders_and_says_what_it_left_out(engine: Engine, reading: Reading) -> None:
    text = (
        '<opml version="2.0"><body><outline text="Coast"><outline type="rss" text="Post" xmlUrl="https://post.example/feed"/>'
        '<outline type="rss" text="Bad" xmlUrl="file:///etc/hostname"/></outline></body></opml>'
    )
    done = engine.do(ImportOpml(text))
    assert (done.counts["added"], done.counts["rejected"]) == (1, 1)
    assert [(feed.about.folder, feed.about.title) for feed in reading.feeds()] == [("Coast", "Post")]


def test_importing_twice_adds_nothing_and_rejects_have_reasons(
    engine: Engine, reading: Reading, tmp_path: Path
) -> None:
    rows = [
        {"id": "1", "title": LAUNCH[1], "summary": LAUNCH[2], "published": "2020-03-01T10:00:00Z"},
        {"id": "2", "title": FLOOD[1], "body": FLOOD[2]},
    ]
    path = tmp_path / "old.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)) + "\nnot json\n", encoding="utf-8")
    done = engine.do(ImportArticles((str(path),)))
    numbers = ("accepted", "known", "edited", "rejected", "remarks")
    assert [done.counts[name] for name in numbers] == [2, 0, 0, 1, 0]
    assert json.loads(Path(done.text).read_text(encoding="utf-8"))["line"] == 3
    assert engine.do(ImportArticles((str(path),))).counts["known"] == 2
    launch = reading.rows(reading.article_ids(ArticleFilter(topics=("missile-launches",))))[0]
    assert (launch.feed_url, launch.backfill, launch.sort_time.year) == ("import:old", True, 2020)
    assert reading.alerts() == []
    assert reading.feeds() == []


def test_settings_are_checked_before_they_are_written(engine: Engine) -> None:
    engine.do(SaveSettings('theme = "dark"\n'))
    assert engine.settings.theme == "dark"
    with pytest.raises(UserError, match="theme"):
        engine.do(SaveSettings('theme = "pink"\n'))
    assert 'theme = "dark"' in engine.places.settings.read_text(encoding="utf-8")


def test_a_broken_settings_file_is_kept_aside_and_told(tmp_path: Path, clock: Clock, world: World, desk: Desk) -> None:
    from monitor.places import find
    from monitor.vault import MemoryVault

    places = find(str(tmp_path / "broken"))
    places.settings.write_text("theme = [", encoding="utf-8")
    with Engine(places, now=clock, fetch=world, vault=MemoryVault(), channel=desk) as engine:
        assert [trouble.what for trouble in engine.troubles()] == ["settings"]
        assert (places.data / "settings.toml.broken").read_text(encoding="utf-8") == "theme = ["


def test_an_opml_file_is_read_in_the_encoding_it_declares(engine: Engine, reading: Reading) -> None:
    from monitor.commands import opml_text

    text = (
        '<?xml version="1.0" encoding="ISO-8859-1"?><opml version="2.0"><body>'
        '<outline type="rss" text="Le phare d\'été" xmlUrl="https://phare.example/feed"/></body></opml>'
    )
    engine.do(ImportOpml(opml_text(text.encode("iso-8859-1"))))
    assert [feed.about.title for feed in reading.feeds()] == ["Le phare d'été"]


def test_a_query_without_words_and_a_host_with_a_blank_are_refused_in_words(engine: Engine) -> None:
    done = engine.do(AddFeeds((Subscription("google-news: "), Subscription("http://har bour.example/feed"))))
    assert (done.counts["added"], done.counts["rejected"]) == (0, 2)
    assert "is followed by the words to search for" in done.lines[0]
    assert "must begin with http:// or https://" in done.lines[1]
