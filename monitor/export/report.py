"""What a report of a topic says, and its page: one HTML file that needs nothing else, runs nothing and asks for nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from xml.etree import ElementTree as ET  # nothing is parsed: a tree that is written escapes all that it holds

from monitor.export.report_chart import chart
from monitor.export.report_style import STYLE
from monitor.model import Count
from monitor.values import dataclass

LONGEST_QUOTE = 300
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass(frozen=True, slots=True)
class Quoted:
    """An article of a report: `when` in the report's zone, at most 300 characters of it, its address."""

    when: str
    title: str
    source: str
    url: str
    quote: str


@dataclass(frozen=True, slots=True)
class Peak:
    """A bucket that stands out: its label, how many articles it has and were expected, and who had them."""

    bucket: str
    seen: int
    expected: float
    publishers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A topic over a range of time. `period` and `unit` (day, week, month) in words; `figures` and `method` are lines of the page.

    `doubts`: by bucket, why its count says less than it seems to; it is hatched.
    `many` is how many articles there are, of which `articles` lists the newest.
    """

    title: str
    period: str
    unit: str
    counts: Sequence[Count]
    doubts: Mapping[str, str]
    figures: Sequence[tuple[str, str]]
    sources: Sequence[tuple[str, int]]
    peaks: Sequence[Peak]
    articles: Sequence[Quoted]
    many: int
    query: str
    method: Sequence[str]
    made: datetime
    by: str


def page(report: Report) -> bytes:
    """The report as an HTML document in UTF-8."""
    html = ET.Element("html", lang="en")
    _head(html, report.title)
    main = ET.SubElement(ET.SubElement(html, "body"), "main")
    _text(main, "h1", report.title, dir="auto")
    _text(main, "p", report.period, {"class": "muted"})
    _figures(main, report.figures)
    _text(main, "h2", f"Articles a {report.unit}")
    main.append(chart(report.counts, report.doubts))
    words = f"Hatched: the number of this {report.unit} says less than it seems to; the bar says why."
    _text(main, "p", words, {"class": "muted"})
    _peaks(main, report)
    _sources(main, report)
    _articles(main, report)
    _method(main, report)
    ET.indent(html, " ")
    return b"<!DOCTYPE html>\n" + _whole_characters(ET.tostring(html, "unicode", method="html")).encode() + b"\n"


def _head(html: ET.Element, title: str) -> None:
    head = ET.SubElement(html, "head")
    ET.SubElement(head, "meta", charset="utf-8")
    ET.SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY})
    ET.SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    ET.SubElement(head, "meta", name="referrer", content="no-referrer")
    ET.SubElement(head, "title").text = f"{title} – report"
    ET.SubElement(head, "style").text = STYLE


def _figures(main: ET.Element, figures: Sequence[tuple[str, str]]) -> None:
    box = ET.SubElement(main, "dl", {"class": "figures"})
    for name, value in figures:
        one = ET.SubElement(box, "div")
        _text(one, "dt", name)
        _text(one, "dd", value)


def _peaks(main: ET.Element, report: Report) -> None:
    _text(main, "h2", f"Every {report.unit} with far more than expected")
    if not report.peaks:
        _text(main, "p", f"No {report.unit} had far more articles than the weeks before it let expect.")
        return
    body = _table(main, (report.unit.capitalize(), "Articles", "Expected", "From"), numbers=(1, 2))
    for peak in report.peaks:
        _row(body, (peak.bucket, f"{peak.seen:,}", f"{peak.expected:,.1f}", ", ".join(peak.publishers)), (1, 2))


def _sources(main: ET.Element, report: Report) -> None:
    _text(main, "h2", "Who reported it most")
    body = _table(main, ("Publisher", "Articles"), numbers=(1,))
    for name, many in report.sources:
        _row(body, (name, f"{many:,}"), (1,))


def _articles(main: ET.Element, report: Report) -> None:
    shown = len(report.articles)
    _text(
        main,
        "h2",
        f"Articles ({shown:,})" if shown == report.many else f"The newest {shown:,} of {report.many:,} articles",
    )
    listed = ET.SubElement(main, "ol", {"class": "articles"})
    for article in report.articles:
        item = ET.SubElement(listed, "li")
        heading = ET.SubElement(item, "h3", dir="auto")
        if article.url.startswith(("http://", "https://")):
            ET.SubElement(heading, "a", href=article.url, rel="noreferrer noopener").text = article.title or article.url
        else:
            heading.text = article.title or "(no title)"
        _text(item, "p", f"{article.source} · {article.when}", {"class": "muted"}, dir="auto")
        if article.quote:
            _text(item, "blockquote", article.quote[:LONGEST_QUOTE], dir="auto")


def _method(main: ET.Element, report: Report) -> None:
    _text(main, "h2", "How this was counted")
    _text(main, "pre", report.query, dir="auto")
    listed = ET.SubElement(main, "ul")
    for line in report.method:
        _text(listed, "li", line)
    _text(main, "p", f"Made on {report.made:%Y-%m-%d %H:%M} UTC by {report.by}.", {"class": "muted"})


def _table(main: ET.Element, names: Sequence[str], numbers: Sequence[int]) -> ET.Element:
    table = ET.SubElement(main, "table")
    row = ET.SubElement(ET.SubElement(table, "thead"), "tr")
    for place, name in enumerate(names):
        _text(row, "th", name, {"scope": "col", **({"class": "number"} if place in numbers else {})})
    return ET.SubElement(table, "tbody")


def _row(body: ET.Element, cells: Sequence[str], numbers: Sequence[int]) -> None:
    row = ET.SubElement(body, "tr")
    for place, cell in enumerate(cells):
        _text(row, "td", cell, {"class": "number"} if place in numbers else {"dir": "auto"})


def _text(parent: ET.Element, tag: str, words: str, attributes: dict[str, str] | None = None, **more: str) -> None:
    ET.SubElement(parent, tag, attributes or {}, **more).text = words


def _whole_characters(text: str) -> str:
    """Half characters and control characters, which HTML does not have, become U+FFFD."""
    return "".join(
        one
        if one in "\n\t" or (one >= " " and not "\x7f" <= one <= "\x9f" and not "\ud800" <= one <= "\udfff")
        else "\ufffd"
        for one in text
    )
