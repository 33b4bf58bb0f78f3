"""Addresses have one spelling, only the web's schemes, and no secrets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds import urls


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("HTTPS://Paper.Example:443/A?b=1&utm_source=x&fbclid=y#top", "https://paper.example/A?b=1"),
        ("https://paper.example/a;jsessionid=0F.n1/b;x=1?PHPSESSID=9&id=2", "https://paper.example/a/b;x=1?id=2"),
        ("http://paper.example", "http://paper.example/"),
        ("http://user:word@paper.example:8080/", "http://paper.example:8080/"),
        ("https://paper.example./a?at_medium=RSS", "https://paper.example/a"),
        ("http://[::1]:80/a", "http://[::1]/a"),
        ("javascript:alert(1)", ""),
        ("file:///etc/hostname", ""),
        ("data:text/html,x", ""),
        ("//paper.example/a", ""),
        ("http://", ""),
        ("http://paper.example:port/", ""),
        ("http://[::1", ""),
        ("https://paper.example/" + "a" * 3_000, ""),
        ("", ""),
    ],
)
def test_one_page_has_one_spelling(written, address):
    assert urls.canonical(written) == address


@given(
    st.from_regex(r"(http|https|ftp)://[a-z0-9.:-]{1,12}/?[a-zA-Z/?&=%@:;.!~]{0,12}", fullmatch=True)
    | st.lists(
        st.sampled_from(
            ["http://", "https://", "a.example", ":80", ":443", ":8080", "/", "//", "?", "?a=1", ".", "b", "@", "]"]
        ),
        max_size=8,
    ).map("".join)
)
def test_an_address_spelled_as_ours_is_left_as_it_is(written):
    """An empty fragment says nothing, but has the address taken apart."""
    assert urls.http(written) == urls.http(written + "#")


@given(st.text(max_size=40) | st.from_regex(r"https?://[A-Za-zİß.\[\]:@0-9]{1,12}/[a-z?&=#%]{0,12}", fullmatch=True))
def test_canonical_twice_is_canonical_once(written):
    once = urls.canonical(written)
    assert urls.canonical(once) == once


def test_relative_links_are_resolved_and_strange_characters_dropped():
    assert urls.http("/a b\n/c", "https://paper.example/feed") == "https://paper.example/a%20b/c"
    assert urls.http(" https://paper.example/one/\n    two\x07?q=a b ") == "https://paper.example/one/two?q=a%20b"
    assert urls.http("https://pa per.example/") == ""
    assert urls.http("c", "javascript:x") == ""
    assert urls.http("javascript:alert(1)", "https://paper.example/") == ""


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://ana:word@paper.example/f", "https://paper.example/f"),
        ("https://paper.example/f?api_key=abc&page=2&token=x", "https://paper.example/f?api_key=…&page=2&token=…"),
        ("http://ana:word@[::1/f", "http://[::1/f"),
        ("https://paper.example/?keyword=bay", "https://paper.example/?keyword=bay"),
        ("ana:word@paper.example/f?token=x", "paper.example/f?token=…"),
        ("ana:word@paper.example", "paper.example"),
        ("mailto:ana@paper.example", "mailto:ana@paper.example"),
        ("paper.example:8080/@ana", "paper.example:8080/@ana"),
    ],
)
def test_what_is_shown_holds_no_secret(url, shown):
    assert urls.shown(url) == shown


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://news.paper.co.uk/a", "paper.co.uk"),
        ("https://www.paper.example/", "paper.example"),
        ("https://paper.example/", "paper.example"),
        ("http://127.0.0.1:80/", "127.0.0.1"),
        ("http://[::1]/", "::1"),
        ("http://[", ""),
    ],
)
def test_a_site_is_what_a_reader_would_name(url, site):
    assert urls.site(url) == site


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("paper.example/feed", "https://paper.example/feed"),
        ("feed://paper.example/rss", "http://paper.example/rss"),
        ("feed:https://paper.example/rss", "https://paper.example/rss"),
        (" https://paper.example/rss ", "https://paper.example/rss"),
        ("paper.example:8080/rss", "https://paper.example:8080/rss"),
        ("localhost:1200/bridge/rss", "http://localhost:1200/bridge/rss"),
        ("192.168.1.7:1200/rss?a=b", "http://192.168.1.7:1200/rss?a=b"),
        ("[::1]:1200/rss", "http://[::1]:1200/rss"),
        ("shelf.local/rss", "http://shelf.local/rss"),
        ("http://pa per.example/rss", ""),
        ("pa per.example/rss", ""),
        ("https://paper.example/a b", "https://paper.example/a%20b"),
    ],
)
def test_what_people_type_is_understood(written, address):
    assert urls.http(urls.typed(written)) == address


def test_an_address_with_a_user_or_password_is_noticed():
    assert urls.has_credentials("https://ana:hush@paper.example/rss")
    assert not urls.has_credentials("https://paper.example/@ana")
    assert not urls.has_credentials("http://[")
