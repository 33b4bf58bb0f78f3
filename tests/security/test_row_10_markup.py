"""Row 10, the engine's part: script and markup in any field end as plain text, and what is shown as markup is allow-listed.

The window's part is tests/ui/test_hostile_markup.py.
"""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hostile_house import FeedServer, House

from monitor.feeds.safe_html import for_reading

EVIL = (
    "<script>alert(1)</script><img src=x onerror=alert(1)><iframe src='file:///etc/passwd'></iframe><svg onload=alert(1)>"
    "<a href='javascript:alert(1)'>x</a><style>*{background:url(http://127.0.0.1/x)}</style><form action=/x><input></form>"
    "<a href='data:text/html,x'>d</a><img src='file:///etc/hostname'><math><mi xlink:href='javascript:1'>"
)
ONCE, TWICE = html.escape(EVIL), html.escape(html.escape(EVIL))
FIELDS = """<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>TWICE Post</title><item><guid>1</guid>
<title>HERE Ferry</title><description>HERE Text</description><link>javascript:alert(1)</link><dc:creator>HERE Anna</dc:creator>
<category>HERE sea</category><source url='javascript:1'>HERE Wire</source></item></channel></rss>"""
ALLOWED = {
    "a", "abbr", "b", "blockquote", "br", "cite", "code", "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3",
    "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var",
}  # fmt: skip
WORKS = re.compile(r"<\s*/?(?:script|img|iframe|svg|a|style|form|b|p)\b", re.IGNORECASE)


class Elements(HTMLParser):
    """Every element and attribute of a piece of markup."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]


def check(markup: str) -> None:
    """That markup is what a view may show: nothing that runs, loads, styles, or leads anywhere but to the web and to mail."""
    found = Elements(markup)
    assert found.tags <= ALLOWED
    for tag, name, value in found.attributes:
        if (tag, name) == ("a", "href"):
            assert urlsplit(value).scheme in {"http", "https", "mailto"}
        else:
            assert (name, value.isdigit() or value == "noopener noreferrer") in {
                ("rel", True),
                ("colspan", True),
                ("rowspan", True),
                ("start", True),
            }


@pytest.fixture
def stored(server: FeedServer, house: House) -> list[str]:
    """The server's own vector, and ours in every field, escaped once, twice and three times."""
    ours = [
        server.saying(FIELDS.replace("HERE", text).replace("TWICE", TWICE), 2 + number)
        for number, text in enumerate((ONCE, TWICE))
    ]
    urls = [server.url("x/xml/html", 1), *ours]
    house.follow(*urls)
    told = house.poll()
    assert [told[url].outcome for url in urls] == ["new"] * 3
    return urls


def test_titles_names_and_categories_are_plain_text(house: House, stored: list[str]) -> None:
    for url in stored:
        (row,) = house.rows(url)
        detail = house.reading.article(row.id)
        assert detail is not None
        plain = [row.title, row.source, detail.author, *detail.categories, house.feed(url).about.title]
        assert not [text for text in plain if WORKS.search(text)]
        assert "alert(1)" not in row.snippet
        assert row.title.endswith(("html", "Ferry"))


def test_a_link_that_is_not_of_the_web_is_none(house: House, stored: list[str]) -> None:
    assert [house.rows(url)[0].url for url in stored] == ["", "", ""]


def test_bodies_are_allow_listed_when_they_are_shown(house: House, stored: list[str]) -> None:
    for url in stored:
        detail = house.reading.article(house.rows(url)[0].id)
        assert detail is not None
        assert "script" in detail.html, "it is kept as it came, hostile"
        check(house.reading.safe_html(detail))


@pytest.mark.parametrize(
    "markup",
    [
        EVIL,
        "<a href='JaVa\tScRiPt:alert(1)'>x</a>",
        "<a href='&#106;avascript:alert(1)'>x</a>",
        "<a href=' vbscript:x'>x</a><a href='file:///etc/passwd'>x</a><a href='//a.example/'>x</a>",
        "<p style='background:url(http://a.example/)' onclick=x class=y id=z>t</p>",
        "<img src=x alt='<script>x</script>'>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
        "<svg><p><style><img src=x onerror=alert(1)></style></p></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<base href='javascript:'><link rel=stylesheet href=x><meta http-equiv=refresh content='0;url=x'>",
        "<object data=x></object><embed src=x><video src=x poster=y><audio src=x><source srcset=x><picture>",
        "<table background=x><td background=x colspan=99999 rowspan=-1>t</td></table><ol start='1;x'><li>t</ol>",
        "<!--><img src=x onerror=alert(1)>--><![CDATA[<script>x</script>]]><?x <script>y</script>?>",
        "<" * 10_000 + "a href=javascript:x>",
    ],
)
def test_no_spelling_gets_through_the_allow_list(markup: str) -> None:
    safe = for_reading(markup, "https://news.example/1")
    check(safe)
    assert not re.search(r"<(?:script|img|style|svg|iframe|object|embed|link|meta|base)\b", safe, re.IGNORECASE)
