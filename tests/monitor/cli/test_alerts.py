"""`alerts`: rules, channels with their secrets from standard input, a snooze, a test, and the list."""

from __future__ import annotations

import io
import sys

import pytest
from worlds import rss

from monitor.channels_file import secret_place
from monitor.model import Alert, Article, Batch, Flag, FlaggedArticle, Visit
from monitor.places import find
from monitor.ports import headless_now
from monitor.storage.alert_items import Item
from monitor.storage.store import Store
from monitor.storage.undecided import Struck
from monitor.vault import MemoryVault

TOPIC = "missile-launches"
OLD = ("old", "Council paints the old bridge", "It takes a week.")


@pytest.fixture
def vault(monkeypatch):
    """The keyring of the user, which every command finds again."""
    made = MemoryVault()
    monkeypatch.setattr("monitor.engine.KeyringVault", lambda **_options: made)
    return made


def test_a_rule_is_shown_changed_and_goes_into_the_file_of_topics(wirewatch, tmp_path):
    assert wirewatch("alerts", "rule", TOPIC, "--json").lines[0]["on"] == "story"
    shown = wirewatch("alerts", "rule", TOPIC, "on=digest", "digest_at=06:15", "sources=a.example, b.example", "--json")
    [said] = shown.lines
    assert (said["on"], said["digest_at"], said["sources"]) == ("digest", "06:15", ["a.example", "b.example"])
    file = tmp_path / "topics.toml"
    wirewatch("topics", "export", str(file))
    assert 'digest_at = "06:15"' in file.read_text()
    wirewatch("alerts", "rule", TOPIC, "on=story", "digest_at=", "sources=")
    assert wirewatch("topics", "import", str(file)).code == 0
    assert wirewatch("alerts", "rule", TOPIC, "--json").lines[0]["digest_at"] == "06:15"
    assert wirewatch("alerts", "rule", TOPIC, "on=off", "--json").lines[0]["on"] == "off"


@pytest.mark.parametrize(
    ("setting", "why"),
    [
        ("often", "often is no setting; there are on, level"),
        ("on=often", "on must be one of"),
        ("per_hour=many", "per_hour must be a whole number"),
        ("channels=pigeon", "there is no channel pigeon; there are: desktop"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_and_nothing_changed(wirewatch, setting, why):
    refused = wirewatch("alerts", "rule", TOPIC, "publishers=3", setting)
    assert (refused.code, why in refused.err) == (2, True)
    assert wirewatch("alerts", "rule", TOPIC, "--json").lines[0]["publishers"] == 1


def test_a_channel_is_set_up_tried_and_removed_and_its_secret_only_in_the_keyring(wirewatch, vault, monkeypatch):
    made = ("--kind", "command", "--program", sys.executable, "--argument=-c", "--argument=raise SystemExit(4)")
    assert wirewatch("alerts", "channel", "tell", *made).code == 0
    failed = wirewatch("alerts", "test", "--channel", "tell")
    assert (failed.code, "ended with code 4" in failed.out) == (1, True)
    assert wirewatch("alerts", "channel", "tell", "--argument=-c", "--argument=pass").code == 0
    assert wirewatch("alerts", "test", "--channel", "tell").code == 0
    [row] = wirewatch("alerts", "channels", "--json").lines
    assert (row["name"], row["kind"], row["sent"], row["failed"]) == ("tell", "command", 1, 1)

    hook = ("alerts", "channel", "hook", "--kind", "webhook", "--secret", "url")
    monkeypatch.setattr("sys.stdin", io.StringIO("https://hook.example/t0ken\nx\n"))
    assert wirewatch(*hook).code == 0
    assert vault.read(*secret_place("hook", "url")) == "https://hook.example/t0ken"
    assert wirewatch("alerts", "channel", "hook", "--secret", "password").code == 2
    assert wirewatch("alerts", "channel", "new").code == 2
    assert wirewatch("alerts", "remove", "hook").code == 0
    assert vault.read(*secret_place("hook", "url")) is None
    assert [one["name"] for one in wirewatch("alerts", "channels", "--json").lines] == ["tell"]


def test_a_secret_that_nothing_keeps_is_not_promised_for_later(wirewatch, monkeypatch):
    """No keyring, and the engine ends with the command."""
    monkeypatch.setattr("sys.stdin", io.StringIO("k3y-of-ann\n"))
    told = wirewatch("alerts", "channel", "hook", "--kind", "webhook", "--secret", "key")
    assert (told.code, "lost now that this command ends" in told.err, "until" in told.err) == (1, True, False)
    assert "lacks a secret: wirewatch alerts channel hook --secret key" in told.out
    assert "k3y" not in told.out + told.err


def test_a_channel_that_leads_elsewhere_asks_for_its_password_anew(wirewatch, vault, monkeypatch):
    made = (
        "--kind",
        "email",
        "--server",
        "smtp.old.example",
        "--user",
        "ann",
        "--from",
        "a@b.example",
        "--to",
        "a@b.example",
    )
    monkeypatch.setattr("sys.stdin", io.StringIO("open sesame\n"))
    assert wirewatch("alerts", "channel", "mail", *made, "--secret", "password").code == 0
    assert wirewatch("alerts", "channel", "mail", "--to", "c@b.example").code == 0
    moved = wirewatch("alerts", "channel", "mail", "--server", "smtp.new.example")
    assert (moved.code, "give its password anew" in moved.err) == (1, True)
    assert "wirewatch alerts channel mail --secret password" in moved.out
    assert vault.read(*secret_place("mail", "password")) is None
    monkeypatch.setattr("sys.stdin", io.StringIO("another\n"))
    assert wirewatch("alerts", "channel", "mail", "--secret", "password").code == 0


def test_a_snooze_begins_and_ends(wirewatch):
    assert "wait for 30 minutes" in wirewatch("alerts", "snooze", TOPIC, "--minutes", "30").out
    assert "told again" in wirewatch("alerts", "snooze", "--minutes", "0").out
    assert wirewatch("alerts", "snooze", "nothing").code == 2
    assert wirewatch("alerts", "snooze", "--minutes", "-5").code == 2


def test_the_list_can_be_narrowed_to_a_topic(wirewatch, vault):
    wirewatch(
        "alerts",
        "channel",
        "tell",
        "--kind",
        "command",
        "--program",
        sys.executable,
        "--argument=-c",
        "--argument=pass",
    )
    wirewatch("alerts", "test", "--channel", "tell")
    [alert] = wirewatch("alerts", "list", "--json").lines
    assert (alert["kind"], alert["delivered"], alert["channel"]) == ("test", True, "tell")
    assert wirewatch("alerts", "list", "--topic", TOPIC, "--json").lines == []
    assert wirewatch("alerts", "list", "--kind", "feed", "--kind", "burst", "--json").lines == []
    assert len(wirewatch("alerts", "list", "--kind", "test", "--json").lines) == 1


@pytest.mark.parametrize(
    ("command", "near"),
    [
        (("alerts", "list", "--topic", "missile-launch", "--json"), "did you mean missile-launches?"),
        (("alerts", "rule", "Summits"), "did you mean summits?"),
        (("alerts", "snooze", "sumits"), "did you mean summits?"),
        (("alerts", "list", "--topic", "tides"), "no topic named tides; `wirewatch topics list` shows them"),
    ],
)
def test_an_unknown_topic_is_bad_input_and_the_nearest_are_named(wirewatch, command, near):
    told = wirewatch(*command)
    assert (told.code, told.out, near in told.err) == (2, "", True)


def test_the_alerts_of_a_topic_that_was_removed_are_still_listed(wirewatch, tmp_path):
    wirewatch("topics", "list")
    store = Store(find(str(tmp_path / "data")).archive, now=headless_now)
    store.raise_alerts([Alert(0, headless_now(), "old-topic", "flag", "Old", "It was told.")])
    store.close()
    assert [one["topic"] for one in wirewatch("alerts", "list", "--topic", "old-topic", "--json").lines] == [
        "old-topic"
    ]
    assert wirewatch("alerts", "list", "--topic", "old-topic", "--kind", "test").code == 0


def test_the_list_says_what_is_still_to_come(wirewatch, tmp_path):
    wirewatch("topics", "list")
    store = Store(find(str(tmp_path / "data")).archive, now=headless_now)
    feed = store.import_feed("paper")
    version = next(topic.version for topic in store.topics() if topic.name == TOPIC)
    flagged = (FlaggedArticle(article(str(n)), (Flag(TOPIC, version, "flag", 1.0, ()),)) for n in range(3))
    store.save(Batch(feed, tuple(flagged), Visit(feed, headless_now(), "new")))
    store.book.keep((), [Item(TOPIC, 1, headless_now(), "#1", "held", "quiet")], headless_now(), Struck(((1, TOPIC),)))
    store.close()
    told = wirewatch("alerts", "list")
    assert told.out.strip() == "No alerts yet."
    assert "1 flag held back, told later." in told.err
    assert "2 flags not decided about yet" in told.err
    assert wirewatch("alerts", "list", "--topic", "summits").err == ""


def article(guid):
    now = headless_now()
    texts = {"guid": guid, "url": "", "title": f"Missile {guid}", "summary": "", "body": "", "html": "", "author": ""}
    return Article(
        **texts, source="", lang="en", categories=(), published=now, first_seen=now, sort_time=now, sha256=guid
    )


def test_a_poll_by_a_timer_sends_all_that_it_raised_before_it_ends(wirewatch, vault, site, tmp_path):
    assert vault is not None
    said = tmp_path / "said.txt"
    write = "import sys, time; time.sleep(0.4); open(sys.argv[1], 'a').write(sys.argv[2] + chr(10))"
    program = ("--program", sys.executable, "--argument=-c", f"--argument={write}", f"--argument={said}")
    assert wirewatch("alerts", "channel", "tell", "--kind", "command", *program, "--argument={title}").code == 0
    wirewatch("alerts", "rule", TOPIC, "on=article", "per_hour=0", "quiet=never", "channels=tell")
    feed = site.put("feed", rss(OLD).encode())
    wirewatch("feeds", "add", feed, "--allow-local")
    assert wirewatch("poll", "--all").code == 0
    news = [(f"n{number}", f"Ballistic missile number {number} launched", "It was fired.") for number in range(4)]
    site.put("feed", rss(*news, OLD).encode())
    assert wirewatch("poll", "--all").code == 0
    assert len(said.read_text().splitlines()) == 4
    [state] = wirewatch("alerts", "channels", "--json").lines
    assert (state["sent"], state["waiting"]) == (4, 0)
