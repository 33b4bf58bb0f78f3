"""The small vectors: every charset and every date of the feed server as they should read, and exactly the right articles flagged."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

import polling_manners
from polling_ours import Home, add, follow, new_home
from polling_server import Server, serving
from polling_truth import flagged, stored
from polling_verdicts import Verdicts

CHARSETS = ("lie", "http", "nodecl", "utf16", "utf8bom", "gbk", "bogus")
TITLE = "Привет, мир"
UNREADABLE = dict.fromkeys((0, 1, 2, 3), "no date")
OUT_OF_RANGE = dict.fromkeys((4, 5, 15, 16), "no time that it could be filed under")
DATES = {  # item number of /x/dates: when it was published
    6: "2026-05-28T10:00:00Z",
    7: "2026-05-28T00:00:00Z",
    8: "2026-05-28T10:00:00Z",
    9: "2026-05-28T08:00:00Z",
    10: "2026-05-28T08:00:00Z",
    11: "2026-05-28T10:00:00Z",
    12: "2026-05-28T00:00:00Z",
    13: "2026-05-28T20:26:40Z",
    14: "2026-05-28T10:00:00Z",
}
ONCE = ("dup A", "dup B", "only title")
"""Entries without an id, or with another's, that are to be stored once each."""


def run(verdicts: Verdicts) -> None:
    """All of them, on a server of their own, and the manners that need answers of a special kind."""
    with serving(120, "--hosts", "60") as server, tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        _charsets(server, folder / "charsets" / "data", verdicts)
        _dates(server, folder / "dates" / "data", verdicts)
        home = _flags(server, folder / "flags" / "data", verdicts)
        polling_manners.patience(server, folder / "patience" / "data", verdicts)
        polling_manners.turns(server, home, verdicts)
        verdicts.check("security: nothing arrived where nothing may", str(server.sunk() or ""))
    verdicts.tell_checks()


def _charsets(server: Server, data: Path, verdicts: Verdicts) -> None:
    urls = {server.at(number, f"x/charset/{name}"): name for number, name in enumerate(CHARSETS)}
    home = add(new_home(data), list(urls))
    for _ in range(2):
        home.poll()
    titles: dict[str, list[str]] = {name: [] for name in CHARSETS}
    for article in stored(home):
        titles[urls[article.feed]].append(article.title)
    for name, found in titles.items():
        verdicts.check("truth: every charset", "" if found == [TITLE] else f"{name}: {found}")


def _dates(server: Server, data: Path, verdicts: Verdicts) -> None:
    url = server.at(0, "x/dates")
    home = add(new_home(data), [url])
    for _ in range(2):
        home.poll()
    articles = stored(home)
    named = Counter(article.title for article in articles)
    by_title = {article.title: article for article in articles}
    for number in (*DATES, *UNREADABLE, *OUT_OF_RANGE):
        article = by_title.get(f"date {number}")
        problem = f"item {number} is missing"
        if article is not None:
            wanted = DATES.get(number, article.first_seen)
            fine = article.sort_time == wanted and (number not in DATES or article.published == wanted)
            fine = fine and (number not in UNREADABLE or article.undated)
            problem = "" if fine else f"item {number}: {article}; it has {UNREADABLE.get(number, wanted)}"
        verdicts.check("truth: every date", problem)
    for title in (*ONCE, *(f"date {number}" for number in (*DATES, *UNREADABLE, *OUT_OF_RANGE))):
        verdicts.check("truth: entries without ids once each", "" if named[title] == 1 else f"{named[title]} x {title}")
    changing = named["new guid each time"]
    print(f"an entry whose id is another at each poll was stored {changing} times in two polls")


def _flags(server: Server, data: Path, verdicts: Verdicts) -> Home:
    """A topic on one word of the titles flags exactly the articles that have it; the folder, which has polled once then."""
    entries = [entry for feed in server.truth().values() for entry in feed.values()]
    often = Counter(word for entry in entries for word in set(_words(entry.title)))
    word = next(
        word for word, times in sorted(often.items()) if 20 <= times <= 200 and re.fullmatch("[a-rt-z]{5,}", word)
    )
    home = follow(new_home(data), server.opml)
    home.run("topics", "set", "bench", f"title:{word}")
    home.poll()
    there = stored(home)
    wanted = {article.id for article in there if word in _words(article.title)}
    found = flagged(home, "bench")
    problem = f"{word}: {len(found - wanted)} wrongly, {len(wanted - found)} not, of {len(wanted)}"
    verdicts.check("truth: exactly the articles with a word are flagged", problem if found != wanted else "")
    verdicts.check("truth: all are stored", "" if len(there) == len(entries) else f"{len(there)} of {len(entries)}")
    print(f"{len(found)} of {len(there)} articles were flagged for title:{word}")
    return home


def _words(title: str) -> list[str]:
    plain = (letter for letter in unicodedata.normalize("NFKD", title.lower()) if not unicodedata.combining(letter))
    return re.findall(r"\w+", "".join(plain))
