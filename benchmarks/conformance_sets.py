"""The cases of other parsers' test sets, and what their authors and feedparser make of them, in one form to compare."""

from __future__ import annotations

import ast
import calendar
import gzip
import html
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import struct_time

import feedparser

from monitor.feeds import dates
from monitor.feeds.html import line

URL = "http://127.0.0.1:8097/tests/feed.xml"
_HEADER = re.compile(r"^Header:\s*([\w-]+):\s*(.+)$", re.MULTILINE | re.IGNORECASE)
_EXPECTATION = re.compile(r"^\s*Expect:\s*(.+)$", re.MULTILINE)
_ENCODING = re.compile(r"^\s*Expect:.*\bencoding == u?'([\w-]+)'", re.MULTILINE)
_NAMES = {"title": "title", "link": "link", "id": "id", "guid": "id"}

Entry = dict[str, object]


@dataclass(frozen=True, slots=True)
class Case:
    """One file of a set: what to read, and what its authors expect of its entries.

    `expected` are whole entries (None: nothing is said), `said` single fields by the place of their entry, `encoding` is what they name
    as the document's.
    """

    origin: str
    name: str
    body: bytes
    content_type: str = ""
    expected: list[Entry] | None = None
    said: dict[int, Entry] = field(default_factory=dict)
    encoding: str = ""


def cases(folder: Path) -> Iterator[Case]:
    """All cases of the three sets."""
    for path in sorted((folder / "feedparser").rglob("*.*ml")) + sorted((folder / "feedparser").rglob("*.json")):
        body = path.read_bytes()
        head = body[:2000].decode("latin-1")
        kind = next((value for name, value in _HEADER.findall(head) if name.lower() == "content-type"), "")
        name, named = str(path.relative_to(folder)), _ENCODING.search(head)
        yield Case("feedparser", name, body, kind.strip(), said=_said(body), encoding=named[1] if named else "")
    for path in sorted((folder / "gofeed").rglob("*.xml")):
        expected = path.with_suffix(".json")
        told = json.loads(expected.read_text(encoding="utf-8")) if expected.exists() else None
        yield Case("gofeed", str(path.relative_to(folder)), path.read_bytes(), "", _of_gofeed(told))
    for path in sorted((folder / "gofeed").rglob("*/*.json")):
        expected = path.with_name(f"{path.stem}_expected.json")
        if expected.exists():
            told = json.loads(expected.read_text(encoding="utf-8"))
            yield Case("gofeed", str(path.relative_to(folder)), path.read_bytes(), "", _of_gofeed(told))
    with gzip.open(folder / "feedvalidator.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield Case("feedvalidator", row["path"], row["content_latin1"].encode("latin-1"))


def _said(body: bytes) -> dict[int, Entry]:
    """What the comment before a feedparser case says of titles, links and ids: comparisons such as entries[0]['id'] == 'x'."""
    found = _EXPECTATION.search(body[:4000].decode("utf-8", "replace"))
    try:
        tree = ast.parse(found[1].strip(), mode="eval") if found else None
    except SyntaxError:
        return {}
    said: dict[int, Entry] = {}
    for node in ast.walk(tree) if tree else ():
        if not isinstance(node, ast.Compare) or not all(isinstance(one, ast.Eq) for one in node.ops):
            continue
        sides = [node.left, *node.comparators]
        text = next((text for side in sides if (text := _text(side)) is not None), None)
        for place, name in filter(None, map(_place, sides)):
            if text is not None:
                said.setdefault(place, {})[name] = plain(text) if name == "title" else text
    return said


def _text(node: ast.expr) -> str | None:
    """A text of the expression, also one that is put together."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _text(node.left), _text(node.right)
        return None if left is None or right is None else left + right
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _place(node: ast.expr) -> tuple[int, str] | None:
    """Which field of which entry is meant by entries[0]['title']; None for anything else."""
    match node:
        case ast.Subscript(ast.Subscript(ast.Name("entries"), ast.Constant(int(place))), ast.Constant(str(name))) if (
            name in _NAMES
        ):
            return place, _NAMES[name]
        case _:
            return None


def _of_gofeed(told: object) -> list[Entry] | None:
    """The entries of an expected result, whichever of its three forms it has."""
    if not isinstance(told, dict):
        return None
    found: list[Entry] = []
    for item in told.get("items") or told.get("entries") or []:
        guid = item.get("guid") or item.get("id") or ""
        links = [one.get("href", "") for one in item.get("links") or [] if isinstance(one, dict)]
        stamp = next(
            (item[k] for k in ("publishedParsed", "pubDateParsed", "updatedParsed", "date_published") if item.get(k)),
            "",
        )
        found.append(
            {
                "title": plain(str(item.get("title") or "")),
                "link": item.get("link") or item.get("url") or next(iter(links), ""),
                "date": dates.parse(stamp),
                "id": guid.get("value", "") if isinstance(guid, dict) else guid,
            }
        )
    return found


def plain(text: str) -> set[str]:
    """What a title may come to as one line: taken as text, or as HTML."""
    return {line(text), line(html.escape(text, quote=False))}


def reference(case: Case) -> tuple[list[Entry], bool]:
    """What feedparser itself makes of it, and whether it finds the document well-formed.

    feedparser reads no JSON Feed of gofeed's; there its authors' expectation says both.
    """
    if case.origin == "gofeed" and case.body.lstrip().startswith(b"{"):
        return case.expected or [], case.expected is not None
    return _feedparser(case.body, case.content_type)


def wishes(case: Case, theirs: list[Entry]) -> Iterator[list[Entry]]:
    """The readings that count as right: feedparser's, then those that the authors of the set expect."""
    yield theirs
    if case.expected is not None:
        yield case.expected
    if case.encoding:
        theirs = _feedparser(case.body, f"application/xml; charset={case.encoding}")[0]
        yield theirs
    if case.said:
        yield [entry | case.said.get(place, {}) for place, entry in enumerate(theirs)]


def _feedparser(body: bytes, content_type: str) -> tuple[list[Entry], bool]:
    headers = {"content-type": content_type} if content_type else {}
    parsed = feedparser.parse(io.BytesIO(body), response_headers=headers | {"content-location": URL})
    problem = parsed.get("bozo_exception")
    fine = not parsed.get("bozo") or isinstance(
        problem, feedparser.CharacterEncodingOverride | feedparser.NonXMLContentType
    )
    return [_of_feedparser(entry) for entry in parsed.entries], fine and bool(parsed.get("version"))


def _of_feedparser(entry: feedparser.FeedParserDict) -> Entry:
    """The four fields, and under "beside" what the entry has besides a link of its own: (rel, address) pairs."""
    stamp = next(
        (dict.get(entry, k) for k in ("published_parsed", "updated_parsed", "created_parsed") if dict.get(entry, k)),
        None,
    )
    return {
        "title": plain(dict.get(entry, "title") or ""),
        "link": dict.get(entry, "link") or "",
        "date": datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=calendar.timegm(stamp))
        if isinstance(stamp, struct_time)
        else None,
        "id": dict.get(entry, "id") or "",
        "beside": [(one.get("rel"), one.get("href")) for one in dict.get(entry, "links") or []],
    }
