"""`texts`: a page is asked on request, what it gave and why it gave nothing is told."""

from __future__ import annotations

import importlib.util

import pytest
from loopback import Site, Wirewatch
from worlds import rss

LONG = (
    "The coast guard closed the strait before midnight and ships were told to wait outside the harbour until morning. "
)
HTML = f"<html><body><article><h1>A night</h1><p>{LONG * 3}</p><p>Fishermen stayed at home. {LONG}</p></article></body></html>"


@pytest.fixture
def read(wirewatch: Wirewatch, site: Site) -> Wirewatch:
    """The command line of somebody whose feed has brought an article with a page and one without."""
    page = site.put("p1", HTML.encode())
    text = rss(("p1", "A tense night", "Officials met."), ("p2", "A quiet day", "Nothing sailed."))
    site.put(
        "feed",
        text.replace("https://post.example/p1", page).replace("https://post.example/p2", site.url("p2")).encode(),
    )
    wirewatch("feeds", "add", site.url("feed"), "--allow-local")
    assert wirewatch("poll").code == 0
    return wirewatch


def ids(wirewatch: Wirewatch) -> dict[str, str]:
    found = wirewatch("search", "night OR day", "--json").lines
    return {line["title"]: str(line["id"]) for line in found}


@pytest.mark.skipif(importlib.util.find_spec("trafilatura") is None, reason="the extra fulltext is not installed")
def test_a_text_comes_and_a_missing_page_says_why(read: Wirewatch) -> None:
    known = ids(read)
    answer = read("texts", "get", known["A tense night"], known["A quiet day"], "--json")
    assert answer.code == 1
    came, missing = answer.lines
    assert (came["article_id"], came["words"] > 50, came["flags"]) == (int(known["A tense night"]), True, 0)
    assert "no page at this address" in missing["reason"]
    assert len(read("search", "fishermen", "--json").lines) == 1
    (left,) = read("texts", "list", "--json").lines
    assert (left["title"], left["tries"], left["again"]) == ("A quiet day", 1, None)
    assert left["asked"] == "2026-05-28T12:00:00Z"
    assert "not by itself" in read("texts", "list").out


@pytest.mark.skipif(importlib.util.find_spec("trafilatura") is None, reason="the extra fulltext is not installed")
def test_of_a_page_that_is_not_free_the_free_part_comes_and_that_is_said(read: Wirewatch, site: Site) -> None:
    paid = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'
    site.put("p1", HTML.replace("<body>", f"<body>{paid}<div hidden>Secret talks went on. {LONG}</div>").encode())
    number = ids(read)["A tense night"]
    note = "The page is for paying readers; only what it shows to everybody was taken."
    assert read("texts", "get", number).out.endswith(f"0 new flags. {note}\n")
    assert read("texts", "get", number, "--json").lines[0]["note"] == note
    assert read("search", "secret", "--json").lines == []


def test_an_article_that_is_not_there_is_named(read: Wirewatch) -> None:
    answer = read("texts", "get", "4711")
    assert (answer.code, answer.out) == (2, "")
    assert "no article 4711" in answer.err
    assert read("texts", "list", "--json").out == ""


def test_without_the_extra_it_is_said_how_to_install_it(read: Wirewatch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.full_texts.is_installed", lambda: False)
    answer = read("texts", "get", ids(read)["A tense night"])
    assert answer.code == 1
    assert "wirewatch[fulltext]" in answer.err
