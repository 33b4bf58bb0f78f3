"""What our own exports bring back: the same rows, marks, notes and times included, whatever the texts."""

from __future__ import annotations

import json
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from worlds import MORNING, Clock

from monitor.feeds.clean import fingerprint
from monitor.importer.run import Work, import_files
from monitor.model import Article, ArticleFilter, Batch, FlaggedArticle, Subscription
from monitor.reading import Reading
from monitor.storage.store import Store

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.text("=+-@'\"\t\r\n\x00,;", max_size=6)
NOT_THE_SAME = ("id", "backfill", "story_id", "event_id", "flood")
"""Numbers of the archive, and that it was imported, which a chart has to know."""


@st.composite
def articles(draw: st.DrawFn) -> Article:
    title, summary, body = draw(TEXT), draw(TEXT), draw(TEXT)
    seen = MORNING - timedelta(seconds=draw(st.integers(0, 10**6)))
    published = draw(st.none() | st.integers(-(10**9), 10**6).map(lambda n: seen + timedelta(seconds=n)))
    return Article(
        guid=draw(TEXT.filter(bool)),
        url=draw(st.sampled_from(["", "https://post.example/1?a='=1", "https://post.example/ü"])),
        title=title,
        summary=summary,
        body=body,
        html="",
        author=draw(TEXT),
        source=draw(TEXT),
        lang=draw(st.sampled_from(["", "en", "ko", "zh"])),
        categories=(),
        published=published,
        first_seen=seen,
        sort_time=min(published, seen) if published else seen,
        sha256=fingerprint(title, summary, body),
        undated=published is None,
    )


MARKS = st.tuples(st.booleans(), st.booleans(), TEXT, st.lists(TEXT, max_size=2))


def exported(store: Store, path: Path) -> list[dict[str, object]]:
    """The rows of the archive without what cannot be the same, and the export of it at `path`."""
    reading = Reading(store.path, now=Clock())
    try:
        reading.export("articles", ArticleFilter(), path.suffix[1:], str(path))
        rows = path.with_suffix(".rows")
        reading.export("articles", ArticleFilter(), "jsonl", str(rows))
    finally:
        reading.close()
    lines = map(json.loads, rows.read_bytes().splitlines())
    kept = [{name: value for name, value in line.items() if name not in NOT_THE_SAME} for line in lines]
    return sorted(kept, key=lambda line: str(line["guid"]))


@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet"])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(articles(), MARKS), min_size=1, max_size=4, unique_by=lambda one: one[0].guid))
def test_an_export_comes_back_as_equal_rows(
    tmp_path_factory: pytest.TempPathFactory, kind: str, given_articles: list[tuple[Article, tuple[object, ...]]]
) -> None:
    if kind == "parquet":
        pytest.importorskip("pyarrow")
    folder = tmp_path_factory.mktemp("round")
    before = made(folder / "before.db", given_articles)
    rows = exported(before, folder / f"a.{kind}")
    after = Store(folder / "after.db", now=Clock())
    work = Work(after, Clock(), folder / "rejected.jsonl", lambda *_: None, threading.Event())
    done = import_files(work, [folder / f"a.{kind}"], kind=None, feed="")
    assert (done.accepted, done.rejected) == (len(rows), 0)
    assert exported(after, folder / f"b.{kind}") == rows
    again = import_files(work, [folder / f"b.{kind}"], kind=None, feed="")
    assert (again.accepted, again.known, again.edited) == (0, len(rows), 0)
    assert exported(after, folder / f"c.{kind}") == rows
    before.close()
    after.close()


def made(path: Path, given_articles: list[tuple[Article, tuple[object, ...]]]) -> Store:
    """An archive with these articles, marked so, the first of them edited once."""
    store = Store(path, now=Clock())
    store.add_feeds([Subscription("https://post.example/feed")])
    first = given_articles[0][0]
    store.save(Batch(1, tuple(FlaggedArticle(article) for article, _ in given_articles)))
    new = {"title": "Edited", "sha256": fingerprint("Edited", first.summary, first.body)}
    edited = Article(**{name: getattr(first, name) for name in Article.__slots__} | new)
    store.save(Batch(1, (FlaggedArticle(edited),)))
    for number, (read, starred, note, tags) in zip(
        ids(store, given_articles), (m for _, m in given_articles), strict=True
    ):
        store.mark([number], read=bool(read), starred=bool(starred))
        store.annotate(number, str(note), tags)  # type: ignore[arg-type]  # a list of texts
    return store


def ids(store: Store, given_articles: list[tuple[Article, tuple[object, ...]]]) -> list[int]:
    """Their ids, in the order given."""
    reading = Reading(store.path, now=Clock())
    try:
        by_guid = {row.guid: row.id for row in reading.rows(reading.article_ids(ArticleFilter()))}
    finally:
        reading.close()
    return [by_guid[article.guid.replace("\x00", "\ufffd")] for article, _ in given_articles]


def test_marks_of_an_export_do_not_change_what_stands_in_the_archive(tmp_path: Path) -> None:
    article = Article(
        "g",
        "",
        "Ferry",
        "",
        "",
        "",
        "",
        "",
        "en",
        (),
        None,
        MORNING,
        MORNING,
        fingerprint("Ferry", "", ""),
        undated=True,
    )
    store = made(tmp_path / "a.db", [(article, (True, True, "mine", ["one"]))])
    exported(store, tmp_path / "a.jsonl")
    store.annotate(1, "newer", ["two"])
    work = Work(store, Clock(), tmp_path / "rejected.jsonl", lambda *_: None, threading.Event())
    assert import_files(work, [tmp_path / "a.jsonl"], kind=None, feed="").known == 1
    (row,) = exported(store, tmp_path / "b.jsonl")
    assert (row["note"], row["tags"]) == ("newer", "two")
    store.close()
