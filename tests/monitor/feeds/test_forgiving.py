"""Documents that are not well-formed: each item stands for itself, what is wrong is said, and the guards hold all the same."""

from __future__ import annotations

import itertools

import pytest
from feed_texts import atom, read, rss
from hypothesis import given
from hypothesis import strategies as st

from monitor.documents import RawFeed
from monitor.errors import FetchError
from monitor.feeds import flaws
from monitor.feeds.mend import mend
from monitor.feeds.pieces import pieces


def story(name: str, more: str = "") -> str:
    return f"<item><title>{name}</title><link>https://news.example/{name}</link><guid>{name}</guid>{more}</item>\n"


def titles(raw: RawFeed) -> list[str]:
    return [entry.title for entry in raw.entries]


WRONG = "<item><title>Bridge</wrong><link>https://news.example/bridge</link><guid>bridge</guid></item>\n"
CHANNEL = "<title>Harbour News</title><link>https://news.example/</link>\n"


def test_a_wrong_tag_costs_no_other_item_and_not_the_feeds_name() -> None:
    raw = read(rss(story("Ferry") + WRONG + story("Crane") + story("Quay"), CHANNEL))
    assert titles(raw) == ["Ferry", "Bridge", "Crane", "Quay"]
    assert (raw.title, raw.link, raw.format) == ("Harbour News", "https://news.example/", "rss20")
    assert (raw.entries[1].guid, raw.entries[1].link) == ("bridge", "https://news.example/bridge")
    assert raw.flaw == "Line 3: <title> is open where </wrong> stands — 3 of 4 entries read as they stand."
    assert not raw.cut


BROKEN = {
    "a title that is never closed": "<item><title>Bridge<link>https://a.example/b</link><guid>b</guid></item>",
    "another name in capitals": "<item><TITLE>Bridge</title><link>https://a.example/b</link><guid>b</guid></item>",
    "HTML that is left open": "<item><title>Bridge</title><description>One <br> two</description><guid>b</guid></item>",
    "an item that is never closed": "<item><title>Bridge</title><guid>b</guid>",
    "CDATA that is never closed": "<item><title><![CDATA[Bridge</title><guid>b</guid></item>",
    "a comment that is never closed": "<item><title>Bridge</title><!-- why <guid>b</guid></item>",
    "an attribute without quotes": "<item><title lang=en>Bridge</title><guid isPermaLink=false>b</guid></item>",
    "an attribute twice": '<item><title a="1" a="2">Bridge</title><guid>b</guid></item>',
    "a tag that is not finished": "<item><title>Bridge</title><guid>b</guid><source </item>",
    "the end of something else": "<item></p><title>Bridge</title><guid>b</guid></item>",
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("after", [story("Crane"), story("Crane", "<description><![CDATA[a <b>c</b>]]></description>")])
def test_what_is_wrong_stays_within_its_item(broken: str, after: str) -> None:
    raw = read(rss(story("Ferry") + broken + after, CHANNEL))
    assert titles(raw) == ["Ferry", "Bridge", "Crane"]
    assert raw.title == "Harbour News"
    assert raw.entries[1].guid == "b" or "comment" in broken or "<!--" in broken
    assert "2 of 3 entries read as they stand" in raw.flaw
    alone = read(rss(story("Ferry") + after, CHANNEL))
    assert [raw.entries[0], raw.entries[2]] == list(alone.entries)


def test_a_less_than_sign_in_a_title_is_one() -> None:
    raw = read(rss(story("Ferry") + story("2 < 3, and AT&T") + story("Crane"), CHANNEL))
    assert titles(raw) == ["Ferry", "2 &lt; 3, and AT&amp;T", "Crane"]


def test_what_is_wrong_before_or_behind_the_items_costs_none_of_them() -> None:
    before = read(rss(story("Ferry") + story("Crane"), "<title>Harbour News</titel><link>https://news.example/</link>"))
    assert (titles(before), before.title, before.link) == (["Ferry", "Crane"], "Harbour News", "https://news.example/")
    assert before.flaw.endswith("— all 2 entries read as they stand.")
    behind = read(rss(story("Ferry")) + "<script>count()</script>")
    assert (titles(behind), behind.title) == (["Ferry"], "Harbour News")
    assert "after the end of the feed — its one entry read as" in behind.flaw


def test_a_prefix_that_nobody_declared_is_taken_for_what_it_always_means() -> None:
    body = "<rss version='2.0'><channel><title>t</title>\n<item><dc:creator>Anna</dc:creator><x:y z:a='1'>b</x:y></item></channel></rss>"
    raw = read(body)
    assert raw.entries[0].author == "Anna"
    assert raw.flaw == "Line 2: the prefix in <dc:creator> is not declared — its one entry read as it stands."


def test_a_prefix_that_only_an_element_before_the_items_declares_is_none_of_theirs() -> None:
    head = "<title>t</title><b:c xmlns:b='urn:b'/>"
    raw = read(f"<rss version='2.0'><channel>{head}<item><title>One</title><b:d/></item></channel></rss>")
    assert (titles(raw), "prefix in <b:d>" in raw.flaw) == (["One"], True)


def test_atom_entries_with_a_prefix_stand_for_themselves_too() -> None:
    entries = (
        "<a:entry><a:id>1</a:id><a:title>One</a:titel></a:entry><a:entry><a:id>2</a:id><a:title>Two</a:title></a:entry>"
    )
    raw = read(
        f"<?xml version='1.0'?>\n\n<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>N</a:title>{entries}</a:feed>"
    )
    assert (titles(raw), raw.title, raw.format) == (["One", "Two"], "N", "atom10")
    assert raw.flaw.startswith("Line 3: <a:title> is open where </a:titel> stands — 1 of 2")


def test_relative_addresses_are_those_of_the_feeds_base() -> None:
    raw = read(
        atom(
            "<entry><id>1</id><title>x</y><link href='1'/></entry><entry><id>2</id><link href='2'/></entry>",
            attributes="xml:base='/sub/'",
        )
    )
    assert [entry.link for entry in raw.entries] == ["https://news.example/sub/1", "https://news.example/sub/2"]


def test_items_in_comments_and_quoted_ones_are_none() -> None:
    quoted = "<description><![CDATA[<item><title>No</title></item>]]></description>"
    hidden = "<!-- <item><title>Hidden</title></item> -->"
    raw = read(rss(story("Ferry", quoted) + hidden + WRONG + story("Crane"), CHANNEL))
    assert titles(raw) == ["Ferry", "Bridge", "Crane"]
    assert raw.entries[0].summary == "<item><title>No</title></item>"


def test_a_document_that_only_ended_early_is_not_malformed() -> None:
    raw = read(rss(story("Ferry") + story("Crane")).partition("<item><title>Crane")[0] + "<item><title>Cra")
    assert (titles(raw), raw.cut, raw.flaw) == (["Ferry"], True, "")


def test_a_well_formed_document_has_no_flaw() -> None:
    assert read(rss(story("Ferry"))).flaw == ""
    assert read('{"version": "https://jsonfeed.org/version/1.1", "items": []}').flaw == ""


def test_the_guards_hold_for_each_item() -> None:
    with pytest.raises(FetchError, match="nested"):
        read(rss(WRONG + "<item>" + "<a>" * 250 + "</a>" * 250 + "</item>"))
    with pytest.raises(FetchError, match="attributes"):
        read(rss(WRONG + "<item " + " ".join(f'a{n}="1"' for n in range(300)) + "/>"))
    author = "a@" + "a." * 40_000 + "!"
    raw = read(rss(WRONG + f"<item><title>t</title><author>{author}</author></item>"))
    assert (titles(raw), len(raw.entries[1].author) <= 1_000) == (["Bridge", "t"], True)


# laws

NAMES = st.text(st.sampled_from("abcé漢 "), min_size=1, max_size=8).map(lambda text: f"x{text}x")
ITEMS = st.lists(st.one_of(NAMES.map(story), st.sampled_from([one + "\n" for one in BROKEN.values()])), max_size=8)


@given(ITEMS)
def test_a_well_formed_item_is_read_the_same_whatever_stands_beside_it(items: list[str]) -> None:
    raw = read(rss("".join(items), CHANNEL))
    good = [one for one in items if one not in {f"{each}\n" for each in BROKEN.values()}]
    alone = read(rss("".join(good), CHANNEL))
    stood = [entry for entry, one in zip(raw.entries, items, strict=True) if one in good]
    assert stood == list(alone.entries)
    assert raw.title == "Harbour News"


TAGS = ["<item>", "</item>", "<item/>", "<title>", "</title>", "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "<b c='"]
MARKUP = st.lists(st.sampled_from([*TAGS, "'", '"', ">", "&", "x", "<"]), max_size=30).map("".join)


@given(MARKUP)
def test_mending_makes_anything_well_formed(text: str) -> None:
    mended = mend(f"<item>{text}</item>")
    assert mended is not None
    assert flaws.first(mended[0].encode()) is None
    assert mended[1] == ()


@given(MARKUP)
def test_pieces_come_in_order_and_begin_with_a_tag(text: str) -> None:
    data = text.encode()
    found = pieces(data)
    assert all(start < end for start, end in found)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(found))
    assert all(data.startswith(b"<item", start) for start, _ in found)


@given(MARKUP)
def test_whatever_a_broken_feed_holds_its_other_items_are_read(text: str) -> None:
    raw = read(rss(story("Ferry") + story("Crane") + f"<item>{text}", CHANNEL))
    assert titles(raw)[:2] == ["Ferry", "Crane"]


@pytest.mark.parametrize(
    "hostile",
    ["<![CDATA[", "<!--", "<item ", "<item><![CDATA[</item>", "<item><!--</item>", "</item>", "<a><![CDATA[</a>", "<a b='", "a=", "<item/"],
)  # fmt: skip
def test_hostile_text_is_gone_through_once(hostile: str) -> None:
    many = hostile * 60_000
    assert len(pieces(f"<rss><item>{many}".encode())) <= 120_001
    assert mend(f"<item><title {many}") is None or mend(f"<item>{many}") is None or len(mend(many) or ()) == 2
