"""Some rows of a file into the archive: each to its feed, cleaned, flagged and saved, with its own marks where it is ours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field, replace
from datetime import datetime

from monitor import judged
from monitor.export.rows import InputArticle
from monitor.feeds import urls
from monitor.import_notes import ImportNotes
from monitor.importer.article import article_of, remark
from monitor.importer.resume import Tally
from monitor.model import Article, Batch, FlaggedArticle
from monitor.pipeline import flagger_for
from monitor.rejected import Kept, Rejected
from monitor.storage.cells import storable
from monitor.storage.store import Store
from monitor.values import dataclass

_NOT_OF_A_NAME = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Home:
    """Where the rows of `file` go that name no feed: to `import:` and the name `feed`."""

    store: Store
    file: str
    feed: str
    _ids: dict[str, int] = field(default_factory=dict)

    def feed_id(self, row: InputArticle) -> int:
        """The id of the row's feed, which is made where there is none."""
        address = urls.http(row.feed_url) or row.feed_url
        key = address or f"\0{row.feed or self.feed}"
        if key not in self._ids:
            self._ids[key] = self.store.feed_id_of(address) if address else self._named(row.feed or self.feed)
        return self._ids[key]

    def _named(self, feed: str) -> int:
        name = " ".join(_NOT_OF_A_NAME.sub(" ", feed).split())[:_LONGEST_NAME]
        return self.store.import_feed(name or "unnamed")


_Turn = dict[int, list[Article]]
"""Articles by the id of their feed."""


def save(home: Home, rows: Sequence[InputArticle | Rejected], notes: ImportNotes, now: datetime, tally: Tally) -> None:
    """Store the articles, those that come again with other texts after the ones that they are edits of. Within a transaction."""
    kept: dict[tuple[int, str], Kept] = {}
    for turn in _turns(home, rows, notes, now, tally, kept):
        for feed_id, articles in turn.items():
            _save(home.store, feed_id, articles, now, tally, kept)


def _save(
    store: Store, feed_id: int, articles: list[Article], now: datetime, tally: Tally, kept: dict[tuple[int, str], Kept]
) -> None:
    feed = store.feed_by_id(feed_id)
    title = feed.about.title if feed else ""
    topics = tuple(store.topics())
    flags = flagger_for(topics).flags_of(articles, feed=title)
    batch = Batch(feed_id, tuple(map(FlaggedArticle, articles, flags)))
    saved = judged.save(store, batch, topics, now=now, feed=title)
    tally.accepted += len(saved.new)
    tally.edited += len(saved.edited)
    tally.known += saved.known
    tally.unjudged += len({flag.article_id for flag in saved.flags if flag.reason == "unjudged"})
    marked = {guid: kept.pop((feed_id, guid)) for guid in map(_guid, articles) if (feed_id, guid) in kept}
    if marked and saved.new:
        store.restore_marks(feed_id, marked, among=saved.new)


def _guid(article: Article) -> str:
    return storable(article.guid)


def _turns(
    home: Home,
    rows: Sequence[InputArticle | Rejected],
    notes: ImportNotes,
    now: datetime,
    tally: Tally,
    kept: dict[tuple[int, str], Kept],
) -> list[_Turn]:
    """The articles, in as many turns as one of them has readings one after the other; `kept` gets what our own rows say beside."""
    turns: list[_Turn] = []
    latest: dict[tuple[int, str], tuple[int, str]] = {}  # the turn and text in which an article came last
    for row in rows:
        if isinstance(row, Rejected):
            tally.rejected += 1
            notes.add(replace(row, file=home.file))
            continue
        article = article_of(row, now=now)
        if wrong := remark(row, article):
            tally.remarks += 1
            notes.add(Rejected(row.line, wrong, row.published_text, home.file, taken=True))
        feed_id = home.feed_id(row)
        key = (feed_id, _guid(article))
        turn, sha256 = latest.get(key, (0, article.sha256))
        turn += sha256 != article.sha256
        latest[key] = (turn, article.sha256)
        if row.kept and row.kept.marked:
            kept.setdefault(key, row.kept)
        if turn == len(turns):
            turns.append({})
        turns[turn].setdefault(feed_id, []).append(article)
    return turns
