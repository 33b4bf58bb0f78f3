"""A day with secrets of every kind in a real gnome-keyring: none is in any file that is written, nor in a word that is printed."""

from __future__ import annotations

import base64
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from loopback import serving

ROOT = Path(__file__).parents[2]

LOGIN, HEADER, PROXY, MAIL, HOOK, KEY, SERVICE = (
    "l0gin-7fY2-pass",
    "h3ader-3kQ9-value",
    "pr0xy-8dJ4-pass",
    "m4il-5sW1-pass",
    "h00k-6tZ0-path",
    "k3y-2vX7-sign",
    "s3rvice-9bN3-token",
)
SECRETS = (LOGIN, HEADER, PROXY, MAIL, HOOK, KEY, SERVICE)
SPELLINGS = {
    form
    for secret in SECRETS
    for form in (
        secret.encode(),
        base64.b64encode(f"ann:{secret}".encode()),
        base64.b64encode(secret.encode()),
        quote(secret).encode(),
        secret.encode("utf-16-le"),
        secret.encode().hex().encode(),
    )
}
TOKEN = "t0ken-1cM5-query"  # part of an address, which cannot be followed without it

ITEM = "<item><guid>1</guid><title>Norland launches a ballistic missile</title><description>It flew 500 km.</description></item>"
FEED = f"<rss version='2.0'><channel><title>Post</title>{ITEM}</channel></rss>".encode()

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
    pytest.mark.timeout(600),
]


class Day:
    """Commands one after the other; all that they print."""

    def __init__(self, desk):
        self._desk, self.said = desk, []

    def __call__(self, *arguments, typed=""):
        command = (sys.executable, "-B", str(ROOT / "main.py"), "--data", str(self._desk.folder / "data"), *arguments)
        done = subprocess.run(
            command,
            env=self._desk.env,
            input=typed.encode(),
            capture_output=True,
            timeout=120,
            check=False,
            cwd=self._desk.folder,
        )
        self.said.append((arguments, done.stdout + done.stderr))
        return done

    def leaks(self, words):
        """What holds one of these: commands by what they were, files by their names."""
        said = [arguments for arguments, text in self.said if any(word in text for word in words)]
        files = [path for path in self._desk.folder.rglob("*") if path.is_file() and not path.is_socket()]
        return said + [path.name for path in files if any(word in path.read_bytes() for word in words)]


def test_no_secret_is_in_any_file_or_word_of_a_whole_day(unlocked):
    with socket.socket() as nobody, serving() as site:
        nobody.bind(("127.0.0.1", 0))
        closed = f"127.0.0.1:{nobody.getsockname()[1]}"
        feed, keyed = site.put("feed", FEED), site.put("keyed", FEED)
        day = Day(unlocked)
        begin(day, site, feed, keyed, closed)
        for command in (
            ("-v", "poll", "--all"),
            ("poll", "--all", "--json"),
            ("alerts", "test", "--channel", "mail"),
            ("-v", "alerts", "test", "--channel", "hook"),
            ("alerts", "test", "--channel", "svc"),
            ("alerts", "channels", "--json"),
            ("alerts", "list", "--json"),
            ("feeds", "list", "--json"),
            ("feeds", "list"),
            ("feeds", "health"),
            ("feeds", "show", feed),
            ("feeds", "show", keyed, "--json"),
            ("feeds", "export", "feeds.opml"),
            ("topics", "export", "topics.toml"),
            ("doctor", "--json"),
            ("report", "missile-launches", "--out", "report.html"),
            ("backup", "backup.db"),
            *(("export", what, "--format", "csv", "--out", f"{what}.csv") for what in ("articles", "feeds")),
        ):
            assert day(*command).returncode in {0, 1}, (command, day.said[-1])
        assert site.asked, "the feed was asked"
        assert day.leaks(SPELLINGS) == []
        assert {what for what in day.leaks({TOKEN.encode()}) if not is_data(what)} == set(), (
            "keys in addresses are masked"
        )
        end(day, feed, keyed, closed)
        assert day.leaks(SPELLINGS) == []


def is_data(what):
    """Where an address stands whole, as the feed could not be followed without: what machines read, the archive and copies of it."""
    if isinstance(what, tuple):
        return "--json" in what and what[0] in {"poll", "feeds"}
    return what in {"feeds.opml", "feeds.csv", "backup.db", "archive.db"} or what.startswith("archive")


def begin(day, site, feed, keyed, closed):
    """Everything that has a secret is set up, each given as a user would give it."""
    pasted = feed.replace("http://", f"http://ann:{LOGIN}@")
    assert day("feeds", "add", pasted, "--allow-local").returncode == 0
    header = ("--header", "X-Api-Key: -")
    assert day("feeds", "add", keyed, "--allow-local", *header, typed=f"{HEADER}\n").returncode == 0
    through = ("--proxy", f"http://me@{closed}")
    assert day("feeds", "add", "https://far.example/feed", *through).returncode == 0
    assert day("feeds", "password", *through, typed=f"{PROXY}\n").returncode == 0
    assert day("feeds", "add", site.url("nothing") + f"?token={TOKEN}", "--allow-local").returncode == 0
    host, port = closed.split(":")
    mail = (
        "--kind",
        "email",
        "--server",
        host,
        "--port",
        port,
        "--user",
        "ann",
        "--from",
        "a@b.example",
        "--to",
        "c@d.example",
    )
    hook = site.put(f"hook/{HOOK}", b"taken")
    service = site.url(f"svc/{SERVICE}").replace("http://", "json://")
    for name, options, typed in (
        ("mail", (*mail, "--secret", "password"), f"{MAIL}\n"),
        ("hook", ("--kind", "webhook", "--secret", "url", "--secret", "key"), f"{hook}\n{KEY}\n"),
        ("svc", ("--kind", "apprise", "--secret", "url"), f"{service}\n"),
    ):
        assert day("alerts", "channel", name, *options, typed=typed).returncode == 0, day.said[-1]
    assert day("alerts", "rule", "missile-launches", "on=article", "channels=desktop,mail,hook,svc").returncode == 0


def end(day, feed, keyed, closed):
    """Everything goes, and its secrets with it."""
    assert day("alerts", "rule", "missile-launches", "channels=desktop").returncode == 0
    for command in (
        *(("alerts", "remove", name) for name in ("mail", "hook", "svc")),
        *(("feeds", "remove", url) for url in (feed, keyed, "https://far.example/feed")),
    ):
        assert day(*command).returncode == 0, day.said[-1]
