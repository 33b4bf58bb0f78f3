"""Led by us or by itself, feedparser says the same of every well-formed feed."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import feedparser
import pytest
from feedparser.datetimes import _parse_date
from hypothesis import given
from hypothesis import strategies as st

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import leaves, parse, strict

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # feedparser's own, of dates it looks for
BASE = "http://wirewatch-base.invalid/a/feed"


def plain(value: object) -> object:
    if isinstance(value, dict):
        return {name: plain(one) for name, one in dict.items(value)}
    return [plain(one) for one in value] if isinstance(value, list) else value


def same(data: bytes, base: str = "") -> bool:
    """Whether both say the same; False when the document is not well-formed for one of them."""
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": base}
    theirs = feedparser.parse(
        io.BytesIO(data), response_headers=headers, resolve_relative_uris=False, sanitize_html=False
    )
    ours = strict.parse(data, base)
    if ours is None or theirs["bozo"]:
        assert ours is None
        assert theirs["bozo"]
        return False
    assert plain(ours) == {name: plain(theirs[name]) for name in ("feed", "entries", "version")}
    return True


SAMPLES = {
    "rss": """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>The Paper</title><link>/</link><textInput><title>Search</title><name>q</name></textInput>
        <image><title>Logo</title><url>/logo.png</url></image><item><title>Ferry &amp; rail</title><link>/1?a=1&amp;b=2</link>
        <description>&lt;p&gt;Die Fähre fährt wieder&amp;hellip;&lt;/p&gt;</description>
        <content:encoded><![CDATA[<p>Ein Öltanker</p>]]></content:encoded>
        <dc:creator>Ann Sample</dc:creator><category>Häfen</category><category>Häfen</category><guid>1</guid>
        <pubDate>Thu, 28 May 2026 10:00:00 GMT</pubDate></item>
        <item><description>One</description><description>Zwei für einen</description></item>
        </channel></rss>""",
    "atom": """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="/news/">
        <title type="html">Die &lt;b&gt;Zeitung&lt;/b&gt;</title>
        <entry xml:lang="fr"><title>Le port</title><id>x</id><link href="1.html"/>
        <updated>2026-05-28T10:00:00Z</updated>
        <author><name>Anne</name><email>anne@paper.example</email></author>
        <summary type="html">Déjà &amp;eacute;</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ça <b>va</b>
        <svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg></div></content>
        </entry><entry><content type="html">&lt;p&gt;Schön</content><content type="text">ein &lt; zwei</content></entry></feed>""",
    "rdf": """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel rdf:about="/"><title>R</title>
        </channel><item rdf:about="/1"><title>Über uns</title><link>/1</link></item></rdf:RDF>""",
    "twice encoded": "<rss version='2.0'><channel><item><description>FÃ¤hre im Hafen</description></item></channel></rss>",
    "another code page": "<rss version='2.0'><channel><item><description>\x93Fähre\x94</description></item></channel></rss>",
    "a source": """<rss version="2.0"><channel><item><source url="/s">Früh <description>é</description></source><title>T</title></item>
        </channel></rss>""",
    "base64": """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
        <content mode="base64" type="text/html">w6k=</content></entry></feed>""",
    "a prefix bound anew": """<rss xmlns:a="http://purl.org/dc/elements/1.1/"><channel><item><a:creator>One</a:creator></item>
        <item xmlns:a="http://search.yahoo.com/mrss/"><a:title>Two</a:title><a:creator>é</a:creator></item></channel></rss>""",
}


@pytest.mark.parametrize("base", ["", BASE])
@pytest.mark.parametrize("name", SAMPLES)
def test_both_ways_lead_to_the_same(name: str, base: str) -> None:
    assert same(SAMPLES[name].encode(), base)


@pytest.mark.parametrize("body", ["<rss><channel>", "<rss><a:b/></rss>", "<rss>&nbsp;</rss>", "no feed"])
def test_what_is_not_well_formed_is_left_to_feedparser(body: str) -> None:
    assert not same(body.encode())


NAMES = [
    "item",
    "entry",
    "title",
    "description",
    "summary",
    "content",
    "link",
    "id",
    "guid",
    "author",
    "name",
    "category",
]
NAMES += [
    "pubDate",
    "source",
    "image",
    "div",
    "svg",
    "dc:creator",
    "content:encoded",
    "media:title",
    "x:title",
    "language",
    "updated",
    "enclosure",
    "dc:date",
]
ATTRIBUTES = ["", ' type="html"', ' type="xhtml"', ' xml:base="b/"', ' lang="de"', ' href="1"', ' mode="base64"']
ATTRIBUTES += [' xmlns:x="http://purl.org/dc/elements/1.1/"', ' xmlns="http://www.w3.org/2005/Atom"', ' term="a"']
ATTRIBUTES += [
    ' isPermaLink="false"',
    ' domain="d"',
    ' type="text"',
    ' url="/a.mp3" length="1"',
    ' rel="enclosure" href="2"',
]
TEXTS = st.sampled_from(
    ["", "Fähre", "Ã¤", "&lt;p&gt;où&lt;/p&gt;", "港口", "\x85", " plain ", "2026-05-28", "a@b.example (A)"]
)
INSIDE = st.recursive(
    TEXTS,
    lambda inner: st.builds(
        lambda name, attribute, parts: f"<{name}{attribute}>{''.join(parts)}</{name}>",
        st.sampled_from(NAMES),
        st.sampled_from(ATTRIBUTES),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)
HEAD = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:x="http://x.example/"'
)


@given(st.sampled_from(["rss", "feed"]), st.lists(INSIDE, max_size=6), st.sampled_from(["", BASE]))
def test_no_tree_tells_the_ways_apart(root: str, inside: list[str], base: str) -> None:
    items = "".join(f"<item>{one}</item>" for one in inside)
    data = f"<{root} {HEAD}><channel>{items}</channel></{root}>".encode()
    try:
        same(data, base)
    except (LookupError, TypeError, ValueError) as error:  # feedparser stumbles: so must it when we lead it
        with pytest.raises(type(error)):
            strict.parse(data, base)


@pytest.mark.corpus
@pytest.mark.timeout(300)
@pytest.mark.parametrize("folder", ["captured", "conformance", "polling"])
def test_real_feeds_and_the_sets_of_other_parsers_read_the_same_both_ways(corpus: Path, folder: str) -> None:
    read = 0
    for path in sorted((corpus / "feeds" / folder).rglob("*")):
        if not path.is_file() or path.stat().st_size > 300_000:
            continue
        try:
            ready = parse.ready(Document(BASE, path.read_bytes(), datetime(2026, 5, 28, tzinfo=UTC)))
        except FetchError:
            continue
        read += bool(ready.data) and same(ready.data, BASE)
    assert read > 20


NUMBER = st.integers(0, 61)
YEAR = st.sampled_from([0, 1, 999, 1970, 2026, 9999])
ISO = st.tuples(YEAR, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, st.sampled_from(["", ".1", ".999999999"])).map(
    lambda at: "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}Z".format(*at)
)
DAYS, MONTHS = (
    st.sampled_from(["Mon", "Thu", "Sun", "Xyz"]),
    st.sampled_from(["Jan", "Feb", "May", "Oct", "Dec", "Foo"]),
)
ZONES = st.sampled_from(["GMT", "+0000", "-0000", "EST", "+0200"])
MAIL = st.tuples(DAYS, NUMBER, MONTHS, YEAR, NUMBER, NUMBER, NUMBER, ZONES).map(
    lambda at: "{}, {} {} {:04} {:02}:{:02}:{:02} {}".format(*at)
)


@given(ISO | MAIL)
def test_a_date_that_is_read_at_once_reads_as_feedparser_reads_it(text: str) -> None:
    assert leaves._moment(text) == _parse_date(text)
