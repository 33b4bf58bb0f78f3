"""Sitemaps: headlines of a publisher's last days, however the document spells its namespaces, and the index that leads to them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from source_samples import (
    NEWS,
    SITEMAP,
    SOURCES,
    a_document,
    articles,
    index,
    news_sitemap,
    news_url,
    outcome,
    read,
)

from monitor.documents import Elsewhere, RawFeed
from monitor.errors import FetchError
from monitor.habits import MAX_ITEMS

PLAIN = "https://paper.example/x"


def test_a_news_sitemap_gives_headlines():
    found = articles(
        PLAIN,
        news_sitemap(news_url("1", "Ferry &amp; bridge reopen"), news_url("2", "Late &lt;boat&gt;", "2026-05-28")),
    )
    assert [(a.title, a.url, a.source, a.lang) for a in found] == [
        ("Ferry & bridge reopen", "https://paper.example/1", "The Paper", "en"),
        ("Late <boat>", "https://paper.example/2", "The Paper", "en"),
    ]
    assert [a.published for a in found] == [datetime(2026, 5, 28, 8, tzinfo=UTC), datetime(2026, 5, 27, 22, tzinfo=UTC)]
    # a day alone begins in the zone that the other dates name
    assert found[0].categories == ("sea", "ferries")
    assert (found[0].summary, found[0].body) == ("", "")


def test_a_sitemap_of_pages_is_no_feed_and_says_why():
    body = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://paper.example/1</loc></url></urlset>'
    with pytest.raises(FetchError, match="no titles"):
        read(PLAIN, body)


@pytest.mark.parametrize(
    "of_sitemaps",
    [
        SITEMAP,
        "https://www.sitemaps.org/schemas/sitemap/0.9",
        "http://sitemaps.org/schemas/sitemap/0.9/",
        "http://www.google.com/schemas/sitemap/0.84",
        "https://paper.example/our-own",
    ],
)
@pytest.mark.parametrize(
    "of_news", [NEWS, "https://www.google.com/schemas/sitemap-news/0.9", "http://google.com/schemas/sitemap-news/0.9/"]
)
def test_a_news_sitemap_is_read_however_its_namespaces_are_spelled(of_sitemaps: str, of_news: str):
    body = news_sitemap(news_url("1", "Ferry runs"), of_sitemaps=of_sitemaps, of_news=of_news)
    assert [entry.title for entry in read(PLAIN, body).entries] == ["Ferry runs"]
    prefixed = re.sub(r"<(/?)(urlset|url|loc)\b", r"<\1s:\2", body).replace(" xmlns=", " xmlns:s=")
    assert [entry.title for entry in read(PLAIN, prefixed).entries] == ["Ferry runs"]
    children = index(("https://paper.example/news.xml", "")).replace(SITEMAP, of_sitemaps)
    assert SOURCES.read(PLAIN, a_document(children)) == Elsewhere("https://paper.example/news.xml", dated=False)


def test_titles_of_pictures_and_films_are_no_news():
    of_pictures = "http://www.google.com/schemas/sitemap-image/1.1"
    picture = (
        f'<url><loc>https://paper.example/1</loc><title xmlns="{of_pictures}">Sunset</title>'
        f'<i:image xmlns:i="{of_pictures}"><i:title>Sunset</i:title><i:loc>https://paper.example/1.png</i:loc></i:image></url>'
    )
    assert outcome(PLAIN, news_sitemap(picture)) == "not-a-feed"
    assert outcome(PLAIN, news_sitemap(picture, news_url("2", "Ferry runs"))) == "Ferry runs"


def test_news_are_found_behind_any_number_of_pages():
    pages = "<url><loc>https://paper.example/about</loc><lastmod>2026-05-28</lastmod></url>" * 6_000
    found = read(PLAIN, news_sitemap(pages, news_url("1", "Ferry runs"), pages, news_url("2", "Late boat")))
    assert [entry.title for entry in found.entries] == ["Ferry runs", "Late boat"]
    assert not found.cut


def test_a_sitemap_of_too_much_news_is_cut_and_says_so():
    rows = [news_url(str(number), f"Boat {number}") for number in range(MAX_ITEMS + 1)]
    assert not read(PLAIN, news_sitemap(*rows[:-1])).cut
    found = read(PLAIN, news_sitemap(*rows))
    assert (len(found.entries), found.cut) == (MAX_ITEMS, True)


def test_a_sitemap_is_known_in_utf_16_and_behind_a_long_licence():
    body = news_sitemap(news_url("1", "Ferry runs"))
    assert outcome(PLAIN, body.replace("<urlset", f"<!-- {'All rights reserved. ' * 400}--><urlset")) == "Ferry runs"
    for encoding in ("utf-16", "utf-8-sig"):
        found = SOURCES.read(PLAIN, a_document(body.encode(encoding)))
        assert isinstance(found, RawFeed)
        assert [entry.title for entry in found.entries] == ["Ferry runs"]


def test_a_cut_sitemap_keeps_what_came_and_says_that_it_was_cut():
    whole = news_sitemap(news_url("1", "One"), news_url("2", "Two"))
    found = read(PLAIN, whole[: whole.index("Two")])
    assert [entry.title for entry in found.entries] == ["One"]
    assert found.cut


def test_a_sitemap_with_entities_expands_none_of_its_own():
    laughs = '<!DOCTYPE urlset [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    body = news_sitemap(news_url("1", "Ferry &b; &f;"), news_url("2", "Two")).replace('<?xml version="1.0"?>', laughs)
    assert "haha" not in outcome(PLAIN, body)


def test_a_sitemap_nested_without_end_is_refused():
    with pytest.raises(FetchError, match="nested"):
        read(PLAIN, news_sitemap("<url>" + "<a>" * 200))


def test_an_index_leads_to_its_newest_child_on_its_own_site():
    body = index(
        ("https://paper.example/a.xml", "2026-05-27"),
        ("https://paper.example/b.xml", "2026-05-28T01:00:00Z"),
        ("https://elsewhere.example/c.xml", "2026-05-29"),
        ("file:///etc/passwd", "2026-05-29"),
    )
    assert SOURCES.read(PLAIN, a_document(body)) == Elsewhere("https://paper.example/b.xml", dated=True)


def test_an_index_without_dates_leads_to_its_last_child_for_news():
    body = index(
        ("https://paper.example/news-1.xml", ""),
        ("https://paper.example/news-2.xml", ""),
        ("https://paper.example/z.xml", ""),
    )
    assert SOURCES.read(PLAIN, a_document(body)) == Elsewhere("https://paper.example/news-2.xml", dated=False)
