"""Row 17: headlines are one escaped line in alerts, logs and terminals, whatever they hold.

What a notification daemon is sent is in tests/desktop/test_notifications.py (a real one) and tests/monitor/alerts (without).
"""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_house import ROOT, FeedServer, House, feedserver
from worlds import MORNING

from monitor import logs
from monitor.alerts import rules
from monitor.alerts.hits import Around, Flood, Hit
from monitor.model import Topic
from monitor.places import find

EVIL = "Missile\n\r\u2028launch <b>now</b> &amp; <img src='file:///etc/passwd'>\x1b]0;owned\x07\x1b[2J\u202e\x00 2026-05-28 ERROR forged"
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def test_every_part_of_an_alert_is_one_line_without_controls() -> None:
    hits = [
        Hit(number, "t", EVIL, EVIL, MORNING, MORNING, f"story {number}", names=frozenset({EVIL}), feed=EVIL)
        for number in range(1, 8)
    ]
    for found, floods in ((hits[:1], ()), (hits, ()), (hits[:1], (Flood(1, EVIL, 900),))):
        told = rules.decide(found, [Topic("t", EVIL, "x")], Around(MORNING), floods).told
        assert told
        for alert in (one.alert for one in told):
            for text in (alert.title, alert.text):
                assert not CONTROL.search(text), ascii(text)
                assert len(text) <= 600


def test_what_a_feed_says_reaches_the_desktop_as_one_plain_line(server: FeedServer, house: House) -> None:
    head = "Norland fires a ballistic missile&#10;&#13;at &amp;lt;b&amp;gt;dawn&amp;lt;/b&amp;gt; &amp;lt;q&amp;gt; &#x202e;x"
    url = server.saying("<rss version='2.0'><channel><title>Post&#10;two</title></channel></rss>", 3)
    later = f"<rss version='2.0'><channel><title>Post</title><item><guid>1</guid><title>{head}</title></item></channel></rss>"
    house.follow(url)
    house.poll()
    house.detour.instead[url] = server.saying(later, 3)
    house.poll()
    (alert,) = house.alerts
    assert not CONTROL.search(alert.title + alert.text)
    assert "fires a ballistic missile at dawn" in alert.text


@pytest.fixture
def own_log(tmp_path: Path):
    """The engine's own log file, with the handlers of the test run put back afterwards."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    places = find(str(tmp_path / "data"))
    logs.to_file(places.log)
    yield places.log
    for handler in root.handlers:
        handler.close()
    logging.basicConfig(handlers=before, level=level, force=True)


def test_no_text_can_forge_a_line_of_the_log(own_log: Path) -> None:
    logging.getLogger("monitor.test").warning("a feed said %s", EVIL)
    logging.getLogger("monitor.test").warning("it failed", exc_info=ValueError(EVIL))
    lines = own_log.read_text(encoding="utf-8").splitlines()
    begin = [line for line in lines if re.match(r"\d{4}-\d\d-\d\d .* WARNING monitor\.test ", line)]
    assert len(begin) == 2
    assert all(line in begin or line.startswith("    ") for line in lines)
    assert not CONTROL.search("".join(lines))


PAGE = '<html><head><link rel="alternate" type="application/rss+xml" href="/&#27;]0;owned&#7;&#155;2J&#10;x&#8238;y"></head></html>'


def test_no_answer_writes_control_characters_into_reasons(server: FeedServer, house: House) -> None:
    """The reason of a failure repeats what the server said: here the address of the feed that a page names."""
    url = server.saying(PAGE, 4)
    house.follow(url, server.good(3))
    told = house.poll()[url]
    assert told.outcome == "failed"
    assert not CONTROL.search(told.reason), ascii(told.reason)


def test_a_terminal_is_told_nothing_but_text(tools: Path, tmp_path: Path) -> None:
    """The real commands, over what feeds and imports brought: no escape sequence of theirs reaches standard output or error."""
    with feedserver(tools, hosts=2) as port:
        there = FeedServer(port, 0)
        entry = "<item><guid>1</guid><title>A&amp;#27;]0;owned&amp;#7; ferry &#x9b;2J &#x202e;</title><link>http://a.example/</link></item>"
        feed = there.saying(f"<rss version='2.0'><channel><title>Po&#x9b;st</title>{entry}</channel></rss>")
        page = there.saying(PAGE, 2)
        data = ["--data", str(tmp_path / "data")]
        rows = tmp_path / "rows.jsonl"
        rows.write_text(
            '{"id": "1", "title": "B\\u001b]0;owned\\u0007 ferry\\u009b2J", "source": "S\\u001b[2J", "url": "https://a.example/\\u001b[2J"}\n'
        )
        commands = (
            ["feeds", "add", feed, page, "--allow-local"],
            ["poll", "--all"],
            ["import", str(rows), "--feed", "x\x1b[2Jy"],
            ["search", "ferry"],
            ["search", "fer\x1b[2Jry"],
            ["search", "ferry", "--json"],
            ["feeds", "list"],
            ["feeds", "health"],
        )
        said = [
            subprocess.run([sys.executable, str(ROOT / "main.py"), *command, *data], capture_output=True, check=False)
            for command in commands
        ]
    for command, done in zip(commands, said, strict=True):
        for text in (done.stdout.decode(), done.stderr.decode()):
            found = CONTROL.search(text.replace("\n", ""))
            assert not found, (command, ascii(text))
    assert said[3].stdout.count(b"ferry") == 2
