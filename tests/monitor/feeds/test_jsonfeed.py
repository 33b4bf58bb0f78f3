"""JSON Feed: what an item becomes, and how little of it is believed."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from feed_texts import read
from hypothesis import given
from hypothesis import strategies as st

from monitor.documents import RawEntry, RawFeed
from monitor.errors import FetchError
from monitor.feeds import jsonfeed


def feed(*items: object, **more: object) -> RawFeed:
    document = {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour & News", "items": list(items), **more}
    return read(json.dumps(document), content_type="application/feed+json")


def entry(**item: object) -> RawEntry:
    (found,) = feed(item).entries
    return found


def test_an_item_becomes_an_entry() -> None:
    found = entry(
        id="n-1",
        url="/1",
        title="Ferry & sons <run>",
        content_html="<p>Long</p>",
        content_text="ignored",
        summary="Short < plain",
        date_published="2026-05-28T10:00:00+02:00",
        date_modified="2026-05-28T10:00:00.5Z",
        authors=[{"name": "Anna"}, {"name": "Bo"}, {"url": "x"}, 5],
        tags=["Harbour", "", 7, "Traffic"],
        language="en",
    )
    assert (found.guid, found.link) == ("n-1", "https://news.example/1")
    assert (found.title, found.summary, found.content) == (
        "Ferry &amp; sons &lt;run&gt;",
        "Short &lt; plain",
        "<p>Long</p>",
    )
    assert (found.published, found.published_text) == (
        datetime(2026, 5, 28, 8, tzinfo=UTC),
        "2026-05-28T10:00:00+02:00",
    )
    assert found.updated == datetime(2026, 5, 28, 10, 0, 0, 500_000, tzinfo=UTC)
    assert (found.author, found.categories, found.lang) == ("Anna, Bo", ("Harbour", "Traffic"), "en")


def test_the_document_says_what_the_feed_is() -> None:
    raw = feed(home_page_url="https://news.example/", language="en-GB")
    assert (raw.title, raw.link, raw.lang, raw.format) == ("Harbour & News", "https://news.example/", "en-GB", "json11")
    assert feed(version="https://jsonfeed.org/version/1", author={"name": "x"}).format == "json10"
    assert feed(version="1.1", feed_url="https://news.example/feed.json").format == "json11"
    assert (
        feed(feed_url="https://other.example/x/feed.json", home_page_url="home").link == "https://other.example/x/home"
    )


def test_plain_text_and_the_older_author_are_read() -> None:
    found = entry(id=17, content_text="One < two\n\nthree", author={"name": "Anna"}, external_url="https://a.example/")
    assert (found.guid, found.content, found.author, found.link) == (
        "17",
        "One &lt; two<p>three",
        "Anna",
        "https://a.example/",
    )


def test_bad_items_are_left_out_and_the_others_kept() -> None:
    raw = feed(
        {"id": "1"},
        None,
        5,
        "x",
        [],
        {},
        {"id": True},
        {"id": float("inf")},
        {"title": ["x"], "id": "2", "url": "javascript:1"},
    )
    assert [(found.guid, found.title, found.link) for found in raw.entries] == [("1", "", ""), ("2", "", "")]


@pytest.mark.parametrize(
    "date", ["yesterday", "2026-05-28", "2026-05-28T10:00:00", "9999-12-31T23:59:59-12:00", 5, None]
)
def test_a_date_without_a_zone_is_left_as_text(date: object) -> None:
    assert entry(id="1", date_published=date).published is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"a": 1}', "not-a-feed"),
        ('{"version": "https://jsonfeed.org/version/1"}', "not-a-feed"),
        ('{"version": "https://jsonfeed.org/version/1", "items": {}}', "not-a-feed"),
        ('{"version": 1.1, "items": []}', "not-a-feed"),
        ('{"version": "1.1", "items": []}', "not-a-feed"),
        ('{"version": ', "parser"),
        ('{"a":' * 100_000, "parser"),
        ('{"a": ' + "9" * 10_000 + "}", "not-a-feed"),
        ('{"a": "\\ud800"}', "not-a-feed"),
    ],
)
def test_other_json_is_refused_in_words(text: str, kind: str) -> None:
    with pytest.raises(FetchError) as caught:
        read(text)
    assert caught.value.kind == kind


def test_a_number_of_absurdly_many_digits_spoils_no_other_item() -> None:
    items = f'{{"id": {"9" * 5_000}, "title": "endless"}}, {{"id": 12345678901234567890, "title": "long"}}'
    raw = read(f'{{"version": "https://jsonfeed.org/version/1.1", "items": [{items}]}}')
    assert [(found.guid, found.title) for found in raw.entries] == [
        ("9" * 5_000, "endless"),
        ("12345678901234567890", "long"),
    ]


@pytest.mark.parametrize("named", ["http://[::1", "http://a]/", "javascript:1", "//[x", 5, ""])
def test_an_address_of_the_feed_that_is_none_is_no_base_for_links(named: object) -> None:
    (found,) = feed({"id": "1", "url": "/one"}, feed_url=named).entries
    assert found.link == "https://news.example/one"


def test_of_too_many_items_the_first_are_kept() -> None:
    raw = feed(*({"id": str(number)} for number in range(2_500)))
    assert (len(raw.entries), raw.cut, raw.entries[-1].guid) == (2_000, True, "1999")


def test_lone_surrogates_and_nul_do_not_get_through() -> None:
    found = entry(id="a\x00b", title="x\ud800y")
    assert (found.guid, found.title) == ("ab", "x?y")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
    lambda inside: st.lists(inside, max_size=4),
    max_leaves=9,
)
ITEM = st.dictionaries(
    st.sampled_from(
        [
            "id",
            "url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "date_published",
            "authors",
            "author",
            "tags",
            "language",
        ]
    ),
    JSON,
)


@given(st.lists(ITEM | JSON, max_size=5), JSON, JSON)
def test_no_types_bring_it_down(items: list[object], title: object, link: object) -> None:
    text = json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "title": title, "home_page_url": link, "items": items}
    )
    raw = jsonfeed.parse(text, "https://news.example/feed.json")
    assert all(found.link == "" or found.link.startswith("http") for found in raw.entries)


def test_a_hub_that_could_push_the_news_is_known() -> None:
    hubs: list[object] = ["x", {"type": "WebSub"}, {"type": "WebSub", "url": "https://hub.example/"}]
    assert feed(hubs=hubs).hub == "https://hub.example/"
    assert feed(hubs=7).hub == ""
