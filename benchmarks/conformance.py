"""How our reading of feeds compares with other parsers' own test sets: titles, links, dates and ids, entry by entry.

Run it as `WIREWATCH_CORPUS=... python -m benchmarks.conformance [--wrong FIELD]`. It needs `feeds/conformance` of that folder and writes
rates and causes, never a text of the sets.
"""

from __future__ import annotations

import argparse
import calendar
import gzip
import html
import io
import json
import os
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import struct_time
from urllib.parse import urljoin, urlsplit

import feedparser

from monitor.documents import Document, RawEntry
from monitor.errors import FetchError
from monitor.feeds import charset, dates
from monitor.feeds.html import line
from monitor.feeds.parse import parse

URL = "http://127.0.0.1:8097/tests/feed.xml"
NOW = datetime(2026, 5, 28, tzinfo=UTC)
FIELDS = ("title", "link", "date", "id")
_HEADER = re.compile(r"^Header:\s*([\w-]+):\s*(.+)$", re.MULTILINE | re.IGNORECASE)
_EARLIEST, _LATEST = 1971, 2099

Entry = dict[str, object]


@dataclass(frozen=True, slots=True)
class Case:
    """One file of a set: what to read, and what its authors expect of its entries (None: nothing is said)."""

    origin: str
    name: str
    body: bytes
    content_type: str = ""
    expected: list[Entry] | None = None


@dataclass(slots=True)
class Score:
    """How one set went. `equal` and `causes` are of its well-formed cases; `wrong` names cases by field."""

    cases: int = 0
    well_formed: int = 0
    crashes: list[str] = field(default_factory=list)
    slowest: float = 0.0
    equal: Counter[str] = field(default_factory=Counter)
    causes: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in FIELDS})
    wrong: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in FIELDS})

    def rate(self, name: str) -> float:
        return self.equal[name] / self.well_formed if self.well_formed else 1.0


def cases(folder: Path) -> Iterator[Case]:
    """All cases of the three sets."""
    for path in sorted((folder / "feedparser").rglob("*.*ml")) + sorted((folder / "feedparser").rglob("*.json")):
        body = path.read_bytes()
        said = dict(_HEADER.findall(body[:2000].decode("latin-1")))
        kind = next((value for name, value in said.items() if name.lower() == "content-type"), "")
        yield Case("feedparser", str(path.relative_to(folder)), body, kind.strip())
    for path in sorted((folder / "gofeed").rglob("*.xml")):
        expected = path.with_suffix(".json")
        told = json.loads(expected.read_text(encoding="utf-8")) if expected.exists() else None
        yield Case("gofeed", str(path.relative_to(folder)), path.read_bytes(), "", _of_gofeed(told))
    with gzip.open(folder / "feedvalidator.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield Case("feedvalidator", row["path"], row["content_latin1"].encode("latin-1"))


def _of_gofeed(told: object) -> list[Entry] | None:
    """The entries of an expected result, whichever of its three forms it has."""
    if not isinstance(told, dict):
        return None
    found: list[Entry] = []
    for item in told.get("items") or told.get("entries") or []:
        guid = item.get("guid") or item.get("id") or ""
        links = [one.get("href", "") for one in item.get("links") or [] if isinstance(one, dict)]
        stamp = next((item[k] for k in ("publishedParsed", "pubDateParsed", "updatedParsed") if item.get(k)), "")
        found.append(
            {
                "title": _plain(str(item.get("title") or "")),
                "link": item.get("link") or next(iter(links), ""),
                "date": dates.parse(stamp),
                "id": guid.get("value", "") if isinstance(guid, dict) else guid,
            }
        )
    return found


def _plain(text: str) -> set[str]:
    """What a title may come to as one line: taken as text, or as HTML."""
    return {line(text), line(html.escape(text, quote=False))}


def reference(case: Case) -> tuple[list[Entry], bool]:
    """What feedparser itself makes of it, and whether it finds the document well-formed."""
    headers = {"content-type": case.content_type} if case.content_type else {}
    parsed = feedparser.parse(io.BytesIO(case.body), response_headers=headers | {"content-location": URL})
    problem = parsed.get("bozo_exception")
    fine = not parsed.get("bozo") or isinstance(
        problem, feedparser.CharacterEncodingOverride | feedparser.NonXMLContentType
    )
    return [_of_feedparser(entry) for entry in parsed.entries], fine and bool(parsed.get("version"))


def _of_feedparser(entry: feedparser.FeedParserDict) -> Entry:
    stamp = next(
        (dict.get(entry, k) for k in ("published_parsed", "updated_parsed", "created_parsed") if dict.get(entry, k)),
        None,
    )
    return {
        "title": _plain(dict.get(entry, "title") or ""),
        "link": dict.get(entry, "link") or "",
        "date": datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=calendar.timegm(stamp))
        if isinstance(stamp, struct_time)
        else None,
        "id": dict.get(entry, "id") or "",
    }


def _of_ours(entry: RawEntry) -> Entry:
    return {"title": line(entry.title), "link": entry.link, "date": dates.when(entry), "id": entry.guid or ""}


def judge(case: Case, score: Score) -> None:
    """Read the case, compare, and count."""
    score.cases += 1
    began = time.monotonic()
    try:
        raw = parse(Document(URL, case.body, NOW, content_type=case.content_type))
        ours = [_of_ours(entry) for entry in raw.entries]
    except FetchError:
        ours = []
    except Exception as error:  # noqa: BLE001 - that nothing else is raised is what is measured
        score.crashes.append(f"{case.name}: {type(error).__name__}")
        ours = []
    score.slowest = max(score.slowest, time.monotonic() - began)
    theirs, fine = reference(case)
    if not fine:
        return
    score.well_formed += 1
    wishes = [wish for wish in (theirs, case.expected) if wish is not None]
    alike = {name for name in FIELDS if any(_equal(name, ours, wish) for wish in wishes)}
    score.equal.update([*alike, "all four"] if len(alike) == len(FIELDS) else alike)
    for name in FIELDS:
        if name not in alike:
            score.causes[name][_cause(name, ours, theirs, case)] += 1
            score.wrong[name].append(case.name)


def _equal(name: str, ours: list[Entry], wish: list[Entry]) -> bool:
    return len(ours) == len(wish) and all(_same(name, a[name], b[name]) for a, b in zip(ours, wish, strict=True))


def _same(name: str, ours: object, wish: object) -> bool:
    if name == "title":
        return isinstance(wish, set) and ours in wish
    if name == "link":
        return ours == wish or ours == _resolved(str(wish))
    if name == "id":
        return " ".join(str(ours).split()) == " ".join(str(wish).split())
    return ours == wish


def _resolved(link: str) -> str:
    try:
        return urljoin(URL, link) if link else ""
    except ValueError:
        return ""


def _cause(name: str, ours: list[Entry], theirs: list[Entry], case: Case) -> str:
    """Why they differ, as far as a program can tell."""
    if len(ours) != len(theirs):
        return "another number of entries"
    a, b = next((a[name], b[name]) for a, b in zip(ours, theirs, strict=True) if not _same(name, a[name], b[name]))
    if name == "link":
        return _link_cause(str(a), str(b))
    if name == "date":
        if b is None:
            return "we read a date where feedparser finds none"
        if isinstance(b, datetime) and not _EARLIEST <= b.year <= _LATEST:
            return "a year outside 1971 to 2099 is no date to us"
        return "we find no date" if a is None else "another moment"
    if name == "id":
        return "relative ids stay as written" if str(a) and str(b).endswith(str(a)) else "another id"
    if charset.decode(case.body, case.content_type).find("&") >= 0:
        return "entities and markup in titles"
    return "another text"


def _link_cause(ours: str, theirs: str) -> str:
    try:
        scheme = urlsplit(theirs).scheme
    except ValueError:
        scheme = "?"
    if scheme in {"tag", "urn"}:
        return "feedparser takes an id such as tag: or urn: for the link"
    if scheme not in {"http", "https", ""}:
        return "only http and https are links to us"
    if not theirs:
        return "we take what is enclosed where there is no link"
    return "we give no link" if not ours else "another address"


def measure(folder: Path) -> dict[str, Score]:
    """The scores by set."""
    scores: dict[str, Score] = {}
    for case in cases(folder):
        judge(case, scores.setdefault(case.origin, Score()))
    return scores


def total(scores: dict[str, Score]) -> Score:
    """All sets as one."""
    whole = Score()
    for score in scores.values():
        whole.cases += score.cases
        whole.well_formed += score.well_formed
        whole.crashes += score.crashes
        whole.slowest = max(whole.slowest, score.slowest)
        whole.equal += score.equal
    return whole


def table(scores: dict[str, Score]) -> Iterator[str]:
    """The report as lines of Markdown."""
    columns = (*FIELDS, "all four")
    yield "| set | cases | well-formed | " + " | ".join(columns) + " | crashes | slowest |"
    yield "|---|---|---|" + "---|" * (len(columns) + 2)
    for origin, score in (scores | {"all": total(scores)}).items():
        rates = " | ".join(f"{100 * score.rate(name):.1f} %" for name in columns)
        yield f"| {origin} | {score.cases:,} | {score.well_formed:,} | {rates} | {len(score.crashes)} | {score.slowest:.2f} s |"
    yield ""
    for origin, score in scores.items():
        for name in FIELDS:
            for cause, often in score.causes[name].most_common():
                yield f"- {origin}, {name}: {cause}: {often}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--wrong", choices=FIELDS, help="name the cases that differ in this field")
    options = parser.parse_args()
    scores = measure(Path(os.environ["WIREWATCH_CORPUS"]) / "feeds" / "conformance")
    print("\n".join(table(scores)))
    for origin, score in scores.items():
        for crash in score.crashes:
            print(f"crash in {origin}: {crash}")
        if options.wrong:
            print(*(f"{origin} {name}" for name in score.wrong[options.wrong]), sep="\n")


if __name__ == "__main__":
    main()
