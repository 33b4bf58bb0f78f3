"""A poll on a day on which the network, or the proxy of all feeds, is missing: told once on stderr, and no feed is blamed."""

from __future__ import annotations

from pathlib import Path

import pytest
from loopback import Answer, Wirewatch, serving
from worlds import rss

PAGE = b"<!doctype html><html><head><title>Guest network</title></head><body>Please sign in.</body></html>"
HOSTS = ("127.0.0.1", "127.0.0.2", "127.0.0.3")


def told(answer: Answer) -> list[str]:
    return [line for line in answer.err.splitlines() if "Polling pauses" in line or "polling goes on" in line]


def test_a_sign_in_page_instead_of_every_feed_is_told_once(wirewatch: Wirewatch) -> None:
    with serving(host="0.0.0.0") as site:  # noqa: S104  loopback's many addresses
        site.put("feed", rss(("a1", "Ferry runs", "Again")).encode())
        urls = [site.url("feed").replace("127.0.0.1", host) for host in HOSTS]
        wirewatch("feeds", "add", "--allow-local", *urls)
        assert wirewatch("poll").code == 0
        site.put("feed", PAGE)
        answer = wirewatch("poll", "--all")
    assert answer.code == 0
    (sentence,) = told(answer)
    assert sentence.startswith("A web page answers instead of every feed: this network wants you to sign in first.")
    assert [line["failures"] for line in wirewatch("feeds", "list", "--json").lines] == [0, 0, 0]


def test_a_proxy_that_is_down_is_named_once(wirewatch: Wirewatch, tmp_path: Path, unserved: int) -> None:
    wirewatch("feeds", "add", "https://a.example/feed", "https://b.example/feed")
    (tmp_path / "data" / "settings.toml").write_text(f'proxy = "socks5://127.0.0.1:{unserved}"\n')
    answer = wirewatch("poll", "--json")
    assert answer.code == 0
    (sentence,) = told(answer)
    assert sentence.startswith(f"The proxy socks5://127.0.0.1:{unserved} cannot be reached.")
    assert "never gone around" in sentence
    assert all("feed" in line or "round" in line for line in answer.lines)


@pytest.fixture
def unserved() -> int:
    """A port of this machine where nobody listens any more."""
    with serving() as site:
        return site.port
