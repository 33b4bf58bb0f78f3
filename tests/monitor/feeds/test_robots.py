"""robots.txt as RFC 9309 reads it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.robots import EVERYTHING, NOTHING, parse

SITE = "https://paper.example"


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: other\nDisallow: /", "/a", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: WireWatch/2\nDisallow: /private", "/a", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: WireWatch\nDisallow: /private", "/private/1", False),
        ("User-agent: a\nUser-agent: *\nDisallow: /x", "/x1", False),
        ("User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", True),
        ("User-agent: *\nAllow: /p\nDisallow: /p", "/p", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", True),
        ("User-agent: *\nDisallow: /a*b*c", "/axxbyyc", False),
        ("User-agent: *\nDisallow: /a%2Fb", "/a/b", True),
        ("User-agent: *\nDisallow: /caf%C3%A9", "/caf\u00e9/1", False),
        ("User-agent: *  # everybody\nDisallow: /x # not here\nSitemap: y", "/x", False),
        ("\ufeffUser-agent: *\r\nDisallow: /x", "/x", False),
        ("Disallow: /", "/a", True),
    ],
)
def test_the_longest_rule_of_our_group_decides(text: str, path: str, allowed: bool) -> None:
    assert parse(text).allow(SITE + path) is allowed


def test_no_rules_and_a_server_in_trouble() -> None:
    assert EVERYTHING.allow(SITE + "/a")
    assert not NOTHING.allow(SITE + "/a")


@given(st.text(max_size=300), st.text(alphabet="/abc*$%?", max_size=30))
def test_no_text_breaks_it(text: str, path: str) -> None:
    rules = parse(text)
    assert rules.allow(f"{SITE}/{path}") in {True, False}


def test_a_pattern_of_many_stars_takes_no_time() -> None:
    began = time.process_time()
    assert parse("User-agent: *\nDisallow: /" + "*a" * 2000 + "$").allow(SITE + "/" + "a" * 1900)
    assert time.process_time() - began < 1
