"""Item slicing gives what reading the whole document gives, and hands the parser only what is new."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import repeated, slicing
from monitor.feeds.read import Reading, read
from monitor.model import Feed, Subscription

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
URL = "https://paper.example/feed"
WORDS = ("Harbour", "strike", "a = b", "5 &lt; 6", "&lt;p&gt;Tide&lt;/p&gt;", "Ferry delayed", "the end", "")


def document(body: str | bytes, kind: str = "") -> Document:
    return Document(URL, body.encode() if isinstance(body, str) else body, NOW, content_type=kind)


def said(reading: Reading) -> tuple[object, ...]:
    """All that a reading says, but how much was parsed for it."""
    raw = reading.raw
    about = (raw.title, raw.link, raw.lang, raw.format, raw.cut, raw.ttl_minutes, raw.skip_hours, raw.icon, raw.hub)
    known = (reading.fresh, reading.meets, sorted(reading.pieces.items()))
    return reading.unseen, reading.items, reading.times, reading.renamed, known, about


class Archive:
    """Polls one feed twice over, with and without slicing, either way knowing what it repeats, and holds what came of it."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}
        self.remembered = b""
        self.polls = 0
        self.now = NOW
        self.parsed = 0

    def _read(self, doc: Document, remembered: bytes) -> Reading | str:
        feed = Feed(1, Subscription(URL), polls=self.polls)
        try:
            return read(doc, feed=feed, known=self.known, now=self.now, remembered=remembered)
        except FetchError as error:
            return error.reason

    def poll(self, doc: Document) -> Reading | None:
        """The reading; None when both ways say that this is no feed."""
        self.now += timedelta(minutes=10)
        repeats, _ = repeated.unpack(self.remembered)
        plain = self._read(doc, repeated.pack(repeats, b""))
        sliced = self._read(doc, self.remembered)
        if isinstance(plain, str) or isinstance(sliced, str):
            assert plain == sliced
            return None
        assert said(sliced) == said(plain)
        self.parsed = len(sliced.raw.entries)
        self.remembered = sliced.remembered
        for old, new in plain.renamed:
            self.known[new] = self.known.pop(old)
        for article in reversed(plain.unseen):
            self.known[article.guid] = article.sha256
        self.polls += 1
        return plain


def item(number: int, title: str = "", text: str = "", more: str = "") -> str:
    return (
        f"<item><guid isPermaLink='false'>g{number}</guid><title>{title or f'Title {number}'}</title>"
        f"<link>/{number}</link><description>{text}</description>{more}</item>"
    )


def rss(*items: str, head: str = "", tail: str = "", channel: str = "<channel>") -> str:
    return f"<?xml version='1.0'?>\n<rss version='2.0'>{channel}<title>Paper</title>{head}{' '.join(items)}{tail}</channel></rss>"


def test_only_new_and_edited_items_reach_the_parser():
    archive = Archive()
    archive.poll(document(rss(*(item(n) for n in range(50, 0, -1)), head="<lastBuildDate>1</lastBuildDate>")))
    assert archive.parsed == 50
    later = [item(52), item(51), item(50, title="Edited"), *(item(n) for n in range(49, 2, -1))]
    reading = archive.poll(document(rss(*later, head="<lastBuildDate>2</lastBuildDate>")))
    assert archive.parsed == 3
    assert reading is not None
    assert [article.title for article in reading.unseen] == ["Title 52", "Title 51", "Edited"]
    assert reading.items == 50


@pytest.mark.parametrize("end", ["<item", "<item>", "<items>", "<item></item", "</item", "<item></item x>", "<entry"])
def test_a_document_that_ends_in_the_middle_of_a_tag_reads_the_same_either_way(end: str):
    archive = Archive()
    archive.poll(document(rss(item(1), item(2))))
    for _ in range(2):
        archive.poll(document(rss(item(3), item(1), item(2)).partition("</channel>")[0] + end))


def test_an_edit_taken_back_is_an_edit():
    archive = Archive()
    for title in ("One", "Two", "One", "One"):
        reading = archive.poll(document(rss(item(1, title), item(2))))
        assert reading is not None
    assert reading.unseen == ()
    assert archive.parsed == 0


def test_an_article_changed_by_others_in_the_archive_is_read_again():
    archive = Archive()
    archive.poll(document(rss(item(1), item(2))))
    archive.known["g1"] = "0" * 64
    reading = archive.poll(document(rss(item(1), item(2), head="<ttl>60</ttl>")))
    assert archive.parsed == 1
    assert reading is not None
    assert [article.guid for article in reading.unseen] == ["g1"]


@pytest.mark.parametrize(
    "body",
    [
        rss(item(1), item(1)),
        rss("<item/>", item(1)),
        rss(item(1, more="<item><title>inner</title></item>")),
        rss(item(1)) + "<!-- cut",
        rss(item(1), item(2)).replace("</channel>", "</channel><channel><title>b</title>" + item(3) + "</channel>"),
        rss(item(1, text="<z:b>unbound</z:b>")),
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>a</title><entry><id>1</id></entry></feed>",
        "<rss><channel><title>x</title></channel><item><guid>1</guid><title>outside</title></item></rss>",
        "<!DOCTYPE rss [<!ENTITY e 'x'>]>" + rss(item(1, text="&e;")).partition("\n")[2],
        "{}",
    ],
)
def test_a_strange_document_reads_the_same_either_way(body: str):
    archive = Archive()
    archive.poll(document(rss(item(1), item(2))))
    for _ in range(3):
        archive.poll(document(body))
        archive.poll(document(rss(item(3), item(1), item(2))))


def test_other_start_tags_around_the_items_count_as_a_change():
    archive = Archive()
    archive.poll(document(rss(item(1), item(2))))
    archive.poll(document(rss(item(1), item(2), channel="<channel xml:lang='fr'>")))
    assert archive.parsed == 2


ITEMS = st.lists(
    st.builds(
        item,
        st.integers(1, 12),
        st.sampled_from(WORDS),
        st.sampled_from(WORDS),
        st.sampled_from(
            ("", "<pubDate>Thu, 28 May 2026 11:00:00 GMT</pubDate>", "<pubDate>Fri, 01 Jan 2100 00:00:00 GMT</pubDate>")
        ),
    ),
    max_size=12,
)


@given(st.lists(st.tuples(ITEMS, st.sampled_from(("", "<language>de</language>", "<ttl>90</ttl>"))), max_size=5))
def test_any_run_of_documents_reads_the_same_either_way(run: list[tuple[list[str], str]]):
    archive = Archive()
    for items, head in run:
        archive.poll(document(rss(*items, head=head)))


HALF = "<item><guid isPermaLink='false'>g2</guid><title>Half</title><![CDATA[</item>"
OTHER_HALF = "<item><guid isPermaLink='false'>g3</guid><title>Other half</title><![CDATA[ ]]></item>"
LOUD = "<ITEM><guid>loud</guid><title>Loud</title></ITEM>"
ENTRY = "<entry><id>e</id><title>Entry</title></entry>"
BASED = item(1, text="database=1")
HOURS = item(1, more="<skipHours><hour>3</hour></skipHours>")
HEAVY = [item(n, text=5_100 * "&amp;", more=5_100 * "<a/>") for n in range(40)]

RUNS = {
    "a known item in the CDATA of the head": [
        rss(item(1)),
        rss(LOUD, head=f"<description><![CDATA[{item(1)}]]></description>"),
    ],
    "a known item in a comment": [rss(item(1)), rss(ENTRY, head=f"<!-- {item(1)} -->")],
    "a name with a character that is left out": 2
    * [rss("<it\x01em><guid>c</guid><title>c</title></item>", head=f"<!-- {item(1)} -->")],
    "an item that ends in CDATA": [rss(item(1)), rss(item(1), HALF + "]]></item>"), rss(item(1), HALF + OTHER_HALF)],
    "the end of CDATA in an attribute": [
        rss(HALF.replace("<![CDATA[", "<a x=']]>'/><![CDATA[") + "]]></item>"),
        rss(HALF.replace("<![CDATA[", "<a x=']]>'/><![CDATA[") + OTHER_HALF),
    ],
    "hours of an item": [rss(HOURS), rss(HOURS), rss(HOURS, tail="<skipHours><hour>5</hour></skipHours>")],
    "words like a base address": [rss(BASED), rss(BASED, "<item><guid>?p=2</guid><title>Two</title></item>")],
    "words like a base address that go": [
        rss(BASED, item(2)),
        rss(item(2), "<item><guid>?p=3</guid><title>Three</title></item>"),
    ],
    "a loose ampersand beside a long reference": [
        rss(item(1, title="&#0000000065;x")),
        rss(item(1, title="&#0000000065;x"), item(2, title="AT&T")),
    ],
    "a long reference beside a loose ampersand": [
        rss(item(1, title="AT&T")),
        rss(item(1, title="AT&T"), item(2, title="&#0000000065;x")),
    ],
    "a comment that begins CDATA": [
        rss(item(1, more="<!-- <![CDATA[ -->")),
        rss(item(1, more="<!-- <![CDATA[ -->"), item(2, title="AT&T")),
    ],
    "more tags than are read": [rss(*HEAVY), rss(*HEAVY, head="<copyright>AT&T</copyright>")],
    "many empty items": [rss(item(1)), rss(item(1), 20_000 * "<item></item>")],
    "a comment in the text of an item": 2 * [rss(item(1, text="<![CDATA[<p>a</p><!-- more -->]]>"), item(2))],
}


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_a_run_of_odd_documents_reads_the_same_either_way(run: list[str]):
    archive = Archive()
    for body in run:
        archive.poll(document(body))


def test_an_encoding_with_tags_of_its_own_or_brackets_within_letters_reads_the_same_either_way():
    archive = Archive()
    for text in ("\u30be]]></item>", "\u30be" + OTHER_HALF):
        body = (
            "<?xml version='1.0' encoding='shift_jis'?>" + rss(HALF.removesuffix("</item>") + text).partition("\n")[2]
        )
        archive.poll(document(body.encode("cp932")))
    archive = Archive()
    for hidden in (item(1), item(1) + item(2)):
        archive.poll(document(rss(item(1), hidden).encode("cp875"), "application/xml; charset=cp875"))


def test_a_comment_in_one_item_does_not_have_all_of_them_read():
    archive, remark = Archive(), item(1, text="<![CDATA[<p>a</p><!-- more -->]]>")
    archive.poll(document(rss(remark, item(2))))
    archive.poll(document(rss(item(3), remark, item(2))))
    assert archive.parsed == 1


def test_what_declared_entities_add_is_counted_over_known_items_too():
    """Each adds less than is allowed; together they add more, whichever of them is known."""
    head = "<!DOCTYPE rss [<!ENTITY long '" + "tide " * 39 + "'>]>"
    archive = Archive()
    once, twice = (
        document(head + rss(*(item(number, text="&long;" * 4_000) for number in numbers)).partition("\n")[2])
        for numbers in ((1,), (2, 1))
    )
    assert archive.poll(once) is not None
    assert archive.poll(twice) is None, "refused either way"


PARTS = (
    item(1),
    item(2, text="<![CDATA[<p>Tide</p>]]>"),
    item(3, text="&nbsp;&#8211; caf\xe9"),
    item(4, title="AT&T"),
    item(5, more="<a x=']]>'/>"),
    BASED,
    HOURS,
    ENTRY,
    LOUD,
    HALF,
    OTHER_HALF,
    "<item><guid>?p=2</guid><title>Two</title></item>",
    "<it\x01em><guid>c</guid><title>c</title></item>",
    "<x:item xmlns:x='urn:x'><title>x</title></x:item>",
    "<item>",
    "<item ",
    "<item/>",
    "</item>",
    "</item >",
    "<ITEM>",
    "</ITEM>",
    "]]></item>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?note ",
    "?>",
    "<description>",
    "</description>",
    "<title>Half",
    "AT&T",
    "&#0000000065;",
    "<skipHours><hour>5</hour></skipHours>",
    "<channel>",
    "</channel>",
)
AROUND = (("<![CDATA[", "]]>"), ("<!--", "-->"), ("<description><![CDATA[", "]]></description>"), ("<?n ", "?>"))
HEADS = (
    "<?xml version='1.0'?>",
    "<?xml version='1.0' encoding='iso-8859-1'?>",
    "<!DOCTYPE rss [<!ENTITY nbsp 'nothing'>]>",
    "Warning: none of this is a feed\n",
)


def changed(parts: list[str], draw: st.DataObject) -> list[str]:
    """The parts of a document after some were put in, taken away or put into something that hides them."""
    for _ in range(draw.draw(st.integers(0, 3))):
        places = sorted(draw.draw(st.tuples(st.integers(0, len(parts)), st.integers(0, len(parts)))))
        kind = draw.draw(st.sampled_from(("put in", "put in", "take away", "hide")))
        if kind == "put in":
            parts = [*parts[: places[0]], draw.draw(st.sampled_from(PARTS)), *parts[places[0] :]]
        elif kind == "take away":
            parts = parts[: places[0]] + parts[places[1] :]
        else:
            begin, end = draw.draw(st.sampled_from(AROUND))
            parts = [*parts[: places[0]], begin, *parts[places[0] : places[1]], end, *parts[places[1] :]]
    return parts


@settings(max_examples=400)
@given(
    st.sampled_from(HEADS),
    st.sampled_from(("utf-8", "utf-8", "latin-1", "utf-8-sig", "utf-16")),
    st.lists(st.sampled_from(PARTS[:12]), max_size=4, unique=True),
    st.data(),
)
def test_whatever_becomes_of_a_document_it_reads_the_same_either_way(
    head: str, encoding: str, parts: list[str], draw: st.DataObject
):
    archive = Archive()
    for _ in range(4):
        body = f"{head}<rss version='2.0'><channel><title>Paper</title>{''.join(parts)}</channel></rss>"
        archive.poll(document(body.encode(encoding)))
        parts = changed(parts, draw)


def test_an_item_in_an_old_encoding_or_behind_a_mark_is_not_read_twice():
    for encoding in ("windows-1252", "cp932", "utf-8-sig"):
        archive, head = Archive(), f"<?xml version='1.0' encoding='{encoding.removesuffix('-sig')}'?>"
        word = "日本語の記事がここにあります" if encoding == "cp932" else "Café à Genève, où l’été"
        for number in (2, 3):
            body = rss(*(item(n, text=word) for n in range(number, 0, -1))).partition("\n")[2]
            archive.poll(document((head + body).encode(encoding)))
        assert archive.parsed == 1, encoding


@given(st.binary(max_size=200))
def test_no_bytes_in_the_archive_are_trusted(data: bytes):
    memory = slicing.unpack(data)
    assert slicing.unpack(slicing.pack(memory)).items.keys() == memory.items.keys()


@given(
    st.dictionaries(
        st.binary(min_size=16, max_size=16),
        st.builds(
            slicing.Seen,
            st.binary(min_size=8, max_size=8),
            st.binary(min_size=8, max_size=8),
            st.binary(min_size=8, max_size=8),
            st.none() | st.datetimes(timezones=st.just(UTC)),
        ),
        min_size=1,
    ),
    st.sampled_from(("rss20", "atom10", "")),
)
def test_what_is_packed_comes_out_the_same(items: dict[bytes, slicing.Seen], form: str):
    memory = slicing.Memory(items, form, b"a" * 16, "windows-1252")
    assert slicing.unpack(slicing.pack(memory)) == memory


@pytest.mark.corpus
def test_the_snapshots_of_real_feeds_read_the_same_either_way(corpus: Path):
    saved = 0
    for feed in sorted((corpus / "feeds" / "polling").iterdir()):
        archive, total = Archive(), 0
        for snapshot in sorted(path for path in feed.iterdir() if path.is_file()):
            data = snapshot.read_bytes()
            reading = archive.poll(document(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data))
            assert reading is not None
            total += reading.items
            saved += reading.items - archive.parsed
        assert total
    assert saved > 0


@pytest.mark.corpus
def test_captured_feeds_read_the_same_when_an_item_of_theirs_is_new(corpus: Path):
    """Each feed as if all but its first two items were known, then whole."""
    for path in sorted((corpus / "feeds" / "captured").iterdir()):
        data = path.read_bytes()
        found = slicing.items(data) if Archive().poll(document(data)) else []
        if found:
            archive = Archive()
            archive.poll(document(slicing.without(data, [(one.start, one.end) for one in found[:2]])))
            archive.poll(document(data))
