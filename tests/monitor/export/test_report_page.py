"""A report is one page that escapes whatever a feed said, runs nothing, and shows what was not heard."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from monitor.export.report import LONGEST_QUOTE, Peak, Quoted, Report, page
from monitor.model import Count

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
HOSTILE = '</style><script>alert(1)</script><img src=x onerror=alert(1)>"&\x00\ud800'


class Seen(HTMLParser):
    """The tags, addresses and texts of a page, as a browser would find them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.texts: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def read(report: Report) -> Seen:
    seen = Seen()
    seen.feed(page(report).decode())
    return seen


def a_report(**more: object) -> Report:
    days = [
        Count(f"2026-05-{day:02}", NOON + timedelta(days=day), "x", day % 4, 9, 0.5 if day == 3 else 1.0)
        for day in range(1, 8)
    ]
    said = {
        "title": "Missile launches", "period": "1 to 7 May", "unit": "day", "counts": days,
        "doubts": {"2026-05-03": "feeds did not answer"},
        "figures": [("Articles", "9")], "sources": [("Post", 9)], "peaks": [Peak("2026-05-03", 3, 0.5, ("Post",))],
        "articles": [Quoted("2026-05-03 12:00", "A launch", "Post", "https://post.example/a", "It flew.")], "many": 9,
        "query": "missile*", "method": ["Version 1."], "made": NOON, "by": "Wirewatch",
    } | more  # fmt: skip
    return Report(**said)  # type: ignore[arg-type]  # as the tests give them


def test_a_report_says_what_was_counted_and_marks_what_was_not_heard() -> None:
    seen = read(a_report())
    text = " ".join(" ".join(seen.texts).split())
    for words in (
        "Missile launches",
        "The newest 1 of 9 articles",
        "missile*",
        "2026-05-03: 3 of 9 articles, 50% listened to (feeds did not answer)",
    ):
        assert words in text
    assert page(a_report()).count(b'class="unheard"') == 1
    assert seen.links == ["https://post.example/a"]


def test_nothing_hostile_of_a_feed_becomes_markup() -> None:
    plain, seen = (
        read(a_report()),
        read(
            a_report(
                title=HOSTILE,
                sources=[(HOSTILE, 1)],
                query=HOSTILE,
                peaks=[Peak(HOSTILE, 1, 1.0, (HOSTILE,))],
                articles=[Quoted(HOSTILE, HOSTILE, HOSTILE, "javascript:alert(1)", HOSTILE * 20)],
            )
        ),
    )
    assert set(seen.tags) == set(plain.tags) - {"a"}
    assert "onerror" not in seen.attributes
    assert seen.links == []
    assert "script" not in seen.tags


@given(st.text(), st.text(max_size=700))
def test_any_text_makes_a_page_that_reads_as_utf_8(title: str, quote: str) -> None:
    seen = read(a_report(title=title, articles=[Quoted("", title, "", "", quote)]))
    assert seen.tags.count("blockquote") == bool(quote)
    assert max(map(len, seen.texts[seen.tags.count("style") :])) < LONGEST_QUOTE + 5000


def test_an_empty_range_is_a_page_too() -> None:
    text = " ".join(read(a_report(counts=[], peaks=[], articles=[], many=0, sources=[], figures=[])).texts)
    assert "No articles" in text
    assert "No day had far more" in text
