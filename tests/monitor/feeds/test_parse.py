"""From a document to entries: what each field becomes, in each format."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from feed_texts import atom, entry, item, read, rss

from monitor.errors import FetchError
from monitor.feeds.html import line


def test_an_rss_item_becomes_an_entry() -> None:
    read_item = item(
        "<title>Ferry runs again</title><link>https://news.example/1</link><guid isPermaLink='false'>n-1</guid>"
        "<description>&lt;p&gt;After &lt;b&gt;two&lt;/b&gt; days&lt;/p&gt;</description><author>anna@news.example (Anna Berg)</author>"
        "<category>Harbour</category><category>Traffic</category><pubDate>Thu, 28 May 2026 10:00:00 +0200</pubDate>"
    )
    assert (read_item.guid, read_item.link, read_item.title) == ("n-1", "https://news.example/1", "Ferry runs again")
    assert (read_item.summary, read_item.content) == ("<p>After <b>two</b> days</p>", "")
    assert (read_item.author, read_item.categories) == ("Anna Berg", ("Harbour", "Traffic"))
    assert read_item.published_text == "Thu, 28 May 2026 10:00:00 +0200"
    assert read_item.published == datetime(2026, 5, 28, 8, tzinfo=UTC)


def test_an_atom_entry_becomes_an_entry() -> None:
    found = entry(
        "<id>tag:news.example,2026:1</id><title type='html'>Ferry &amp;lt;runs&amp;gt; &lt;i&gt;again&lt;/i&gt;</title>"
        "<link rel='self' href='/self'/><link rel='alternate' href='/1'/><author><name>Anna</name></author><author><name>Bo</name></author>"
        "<summary>Short &amp; plain</summary><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Long</p></div></content>"
        "<category term='x' label='Harbour'/><published>2026-05-28T10:00:00Z</published><updated>2026-05-29T10:00:00Z</updated>"
    )
    assert (found.guid, found.link) == ("tag:news.example,2026:1", "https://news.example/1")
    assert found.title == "Ferry &lt;runs&gt; <i>again</i>"
    assert (found.summary, found.content) == ("Short &amp; plain", "<p>Long</p>")
    assert (found.author, found.categories) == ("Anna, Bo", ("Harbour",))
    assert found.published == datetime(2026, 5, 28, 10, tzinfo=UTC)
    assert found.updated == datetime(2026, 5, 29, 10, tzinfo=UTC)


def test_the_channel_says_what_the_feed_is() -> None:
    raw = read(
        rss(
            "",
            "<title>Harbour &amp;amp; News</title><link>/world/</link><language>en-GB</language><ttl>90</ttl>"
            "<skipHours><hour>3</hour><hour> 4 </hour><hour>24</hour><hour>99</hour></skipHours>",
        )
    )
    assert (raw.title, raw.link, raw.lang, raw.format) == (
        "Harbour & News",
        "https://news.example/world/",
        "en-GB",
        "rss20",
    )
    assert (raw.ttl_minutes, raw.skip_hours, raw.entries, raw.cut) == (90.0, (0, 3, 4), (), False)


def test_a_feed_may_name_a_hub_that_could_push_its_news() -> None:
    channel = "<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='{}' href='{}'/>"
    named = channel.format("self", "https://news.example/feed") + channel.format("hub", "https://hub.example/")
    assert read(rss("", named)).hub == "https://hub.example/"
    assert read(atom("", "<link rel='hub' href='/hub'/>")).hub == "https://news.example/hub"
    assert read(rss("", channel.format("hub", "javascript:alert(1)"))).hub == ""
    assert read(rss("")).hub == ""


@pytest.mark.parametrize(
    ("channel", "minutes"),
    [
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 360.0),
        ("<sy:updatePeriod> hourly </sy:updatePeriod>", 60.0),
        ("<ttl>5</ttl><sy:updatePeriod>hourly</sy:updatePeriod>", 60.0),
        ("<ttl>-5</ttl>", None),
        ("<ttl>nan</ttl>", None),
        ("<ttl>99999999999999999999</ttl>", None),
        ("<ttl>0</ttl><sy:updatePeriod>never</sy:updatePeriod>", None),
    ],
)
def test_hints_of_how_often_to_ask_are_minutes(channel: str, minutes: float | None) -> None:
    assert read(rss("", channel)).ttl_minutes == minutes


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Ferry &amp; Sons", "Ferry &amp; Sons"),
        ("1 &lt; 2 and 3 &gt; 2", "1 &lt; 2 and 3 &gt; 2"),
        ("Ferry &amp;amp; Sons", "Ferry &amp; Sons"),
        ("Minister&amp;#8217;s trip", "Minister&#8217;s trip"),
        ("Minister&amp;apos;s trip", "Minister&apos;s trip"),
        ("&lt;em&gt;Ferry&lt;/em&gt; runs", "<em>Ferry</em> runs"),
        ("<![CDATA[Ferry<br/>runs]]>", "Ferry<br/>runs"),
        ("AT&amp;T; and more", "AT&amp;T; and more"),
        ("Ferry &hellip; runs", "Ferry … runs"),
    ],
)
def test_a_title_is_markup_whatever_the_feed_meant(written: str, title: str) -> None:
    assert item(f"<title>{written}</title>").title == title


def test_the_title_of_something_within_an_entry_is_not_its_title() -> None:
    assert item("<title>Ferry &amp;amp; sons</title><who><title>Editor</title></who>").title == "Ferry &amp; sons"
    assert (
        item("<title>Ferry</title><media:content url='x'><media:title>A photo</media:title></media:content>").title
        == "Ferry"
    )


def test_plain_atom_text_is_escaped_and_keeps_its_paragraphs() -> None:
    found = entry("<title type='text'>a &lt;b&gt; c</title><content type='text'>One &lt; two\n\n three</content>")
    assert (found.title, found.content) == ("a &lt;b&gt; c", "One &lt; two<p>three")


@pytest.mark.parametrize(
    ("inside", "summary", "content"),
    [
        ("<description>S</description><content:encoded>C</content:encoded>", "S", "C"),
        ("<content:encoded>C</content:encoded><description>S</description>", "S", "C"),
        ("<content:encoded>C</content:encoded>", "", "C"),
        ("<description>S</description>", "S", ""),
        ("<description>S</description><content:encoded>S</content:encoded>", "", "S"),
        ("<media:group><media:description>About it</media:description></media:group>", "About it", ""),
        ("", "", ""),
    ],
)
def test_summary_and_content_are_told_apart(inside: str, summary: str, content: str) -> None:
    found = item(f"<title>t</title>{inside}")
    assert (found.summary, found.content) == (summary, content)


@pytest.mark.parametrize(
    ("inside", "link"),
    [
        ("<link>//cdn.example/x</link>", "https://cdn.example/x"),
        ("<link>story?id=1&amp;b=2</link>", "https://news.example/world/story?id=1&b=2"),
        ("<link><![CDATA[https://a.example/?a=1&b=2]]></link>", "https://a.example/?a=1&b=2"),
        ("<link xml:base='http://other.example/x/'>y</link>", "http://other.example/x/y"),
        ("<link>javascript:alert(1)</link>", ""),
        (
            "<link>javascript:alert(1)</link><enclosure url='https://a.example/a.mp3' type='audio/mpeg'/>",
            "https://a.example/a.mp3",
        ),
        ("<guid>https://a.example/perma</guid>", "https://a.example/perma"),
        ("<guid>12345</guid>", ""),
        ("<guid>urn:uuid:12345</guid>", ""),
        ("<link>http://[broken/</link>", ""),
        ("", ""),
    ],
)
def test_a_link_is_absolute_and_leads_to_the_web(inside: str, link: str) -> None:
    assert item(f"<title>t</title>{inside}").link == link


def test_relative_links_follow_xml_base_through_the_tree() -> None:
    raw = read(
        atom(
            "<entry xml:base='a/'><id>1</id><link href='x'/></entry><entry xml:base='https://b.example/'><id>2</id><link href='x'/></entry>"
            "<entry><id>3</id><link href='x'/></entry><entry><id>4</id><link href='/x'/></entry>",
            attributes="xml:base='/sub/'",
        )
    )
    assert [found.link for found in raw.entries] == [
        "https://news.example/sub/a/x",
        "https://b.example/x",
        "https://news.example/sub/x",
        "https://news.example/x",
    ]


@pytest.mark.parametrize("url", ["https://news.example/world/feed.xml", "http://mirror.example/other/feed.xml"])
@pytest.mark.parametrize(
    "guid", ["12345", "/n/1", "?p=1", "n 1", "https://news.example/1", "tag:x,2026:1", "news.example:1"]
)
def test_an_id_stays_as_it_is_written_wherever_the_feed_lives(url: str, guid: str) -> None:
    (found,) = read(rss(f"<item><title>t</title><guid>{guid}</guid></item>"), url=url).entries
    assert found.guid == guid


def test_an_entry_without_id_date_or_text_is_kept() -> None:
    found = item("")
    assert (found.guid, found.link, found.title, found.summary, found.published) == (None, "", "", "", None)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-05-28T10:00:00Z", datetime(2026, 5, 28, 10, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59Z", None),
        ("1780000000", None),
        ("yesterday", None),
        ("Mon, 32 Foo 2026 99:99:99 GMT", None),
    ],
)
def test_a_date_is_read_or_left_as_text(written: str, moment: datetime | None) -> None:
    found = item(f"<pubDate>{written}</pubDate>")
    assert found.published_text == written
    assert found.published == moment


def test_dublin_core_and_edition_dates_are_found() -> None:
    found = item("<dc:date>2026-05-28T10:00:00Z</dc:date><dc:creator>Anna</dc:creator><dc:creator>Bo</dc:creator>")
    assert (found.published, found.updated) == (None, datetime(2026, 5, 28, 10, tzinfo=UTC))
    assert (found.published_text, found.author) == ("2026-05-28T10:00:00Z", "Anna, Bo")


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("anna@news.example (Anna Berg)", "Anna Berg"),
        ("Anna Berg &lt;anna@news.example&gt;", "Anna Berg"),
        ("Anna Berg (anna@news.example)", "Anna Berg"),
        ("Anna Berg (The Pier)", "Anna Berg (The Pier)"),
        ("anna@news.example", "anna@news.example"),
        ("a@" + "a." * 5000 + "!", "a@" + "a." * 127),
        ("a@" + "a." * 300 + "! Anna Berg", "a@" + "a." * 127 + " Anna Berg"),
    ],
)
def test_an_author_is_a_name(written: str, author: str) -> None:
    assert item(f"<author>{written}</author>").author == author
    assert item(f"<dc:creator>{written}</dc:creator>").author == author


def test_the_publisher_of_a_collected_entry_is_its_source() -> None:
    assert (
        item("<title>Ferry - The Pier</title><source url='https://pier.example'>The Pier</source>").source == "The Pier"
    )
    assert entry("<title>t</title><source><title>The Pier</title></source>").source == "The Pier"


def test_an_entry_says_its_language() -> None:
    raw = read(
        atom(
            "<entry xml:lang='de'><title>Fähre</title></entry><entry><title>x</title></entry>",
            attributes="xml:lang='en'",
        )
    )
    assert (raw.lang, [found.lang for found in raw.entries]) == ("en", ["de", "en"])


def test_older_formats_are_read() -> None:
    rdf = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>c</title></channel>'
        '<item rdf:about="https://a.example/1"><title>t</title><link>https://a.example/1</link></item></rdf:RDF>'
    )
    assert [(found.title, found.guid) for found in read(rdf).entries] == [("t", "https://a.example/1")]
    old = '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>c</title><entry><title>t</title><modified>2026-05-28T10:00:00Z</modified></entry></feed>'
    assert read(old).entries[0].updated == datetime(2026, 5, 28, 10, tzinfo=UTC)
    netscape = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
    assert (
        read(netscape + '<rss version="0.91"><channel><item><title>t</title></item></channel></rss>').entries[0].title
        == "t"
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<!doctype html><html><head><title>Shop</title></head><body>x</body></html>", "a web page, not a feed"),
        (
            '<html><link rel="alternate" type="application/rss+xml" href="/f?a=1&amp;b=2"></html>',
            "https://news.example/f?a=1&b=2",
        ),
        ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>", "sitemap"),
        ("<opml version='1.0'></opml>", "import it"),
        ("<soap:Envelope xmlns:soap='x'><a/></soap:Envelope>", "begins with <soap:Envelope>"),
        ("Not found", "neither XML nor"),
        ("/etc/hostname", "neither XML nor"),
        ("{}", "not a JSON Feed"),
        ("   ", "empty"),
        ("<", "neither XML nor"),
        ("<!-- only this -->", "neither XML nor"),
    ],
)
def test_what_is_no_feed_is_said_in_words(body: str, words: str) -> None:
    with pytest.raises(FetchError) as caught:
        read(body)
    assert caught.value.kind == "not-a-feed"
    assert words in caught.value.reason


def test_what_stands_before_the_feed_is_passed_over() -> None:
    for before in (
        "\n\n  ",
        "\ufeff",
        "<!-- <rss> -->",
        "<?xml-stylesheet href='<a>'?>",
        "Warning: x in y.php\n",
        "<!DOCTYPE rss [<!ENTITY a '<b>'>]>",
    ):
        assert read(before + rss("<item><title>t</title></item>")).entries[0].title == "t", before


def test_warnings_of_the_program_that_made_the_feed_are_passed_over() -> None:
    warning = "<br />\n<b>Warning</b>:  date(): no zone in <b>/srv/feed.php</b> on line <b>7</b><br />\n"
    feed = rss("<item><title>t</title></item>\n<item><title>u</wrong></item>")
    found = read(warning + feed)
    assert [entry.title for entry in found.entries] == ["t", "u"]
    assert found.flaw.startswith("Line 4:")
    for page in (
        warning,
        warning + "<?xml version='1.0'?><svg/>",
        warning + rss("").removeprefix('<?xml version="1.0"?>'),
    ):
        with pytest.raises(FetchError) as refused:
            read(page)
        assert "web page" in refused.value.reason


def test_a_document_that_ends_early_is_marked_as_cut() -> None:
    whole = rss("".join(f"<item><title>Item {n}</title><guid>{n}</guid></item>" for n in range(10)))
    assert not read(whole).cut
    for length in (len(whole) - 3, len(whole) // 2, whole.index("Item 5")):
        raw = read(whole[:length])
        assert raw.cut
        assert raw.entries[0].title == "Item 0"


def test_a_feed_with_small_mistakes_is_still_read() -> None:
    for mistake in ("AT&T &nbsp; here", "<zz:b>x</zz:b>", "a < b", "<br>", "&undefined;", "\x00\x1b\x0b"):
        raw = read(
            rss(
                f"<item><title>first</title><description>{mistake}</description></item><item><title>second</title></item>"
            )
        )
        assert raw.entries[0].title == "first", mistake
        assert not raw.cut, mistake


@pytest.mark.parametrize("broken", ["", "<br>"])
def test_an_ampersand_that_nobody_escaped_is_an_ampersand(broken: str) -> None:
    """`broken`: also where the document is not well-formed for other reasons."""
    inside = (
        "<title>AT&T and R&amp;D &#38; more&nbsp</title><link>https://a.example/?a=1&b=2</link>"
        f"<description><![CDATA[Q&A & <b>x</b>]]>{broken}</description>"
    )
    found = item(inside)
    assert line(found.title) == "AT&T and R&D & more"
    assert found.link == "https://a.example/?a=1&b=2"
    assert line(found.summary) == "Q&A & x"
