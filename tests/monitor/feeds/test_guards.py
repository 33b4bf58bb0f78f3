"""Hostile documents: what is trimmed, what is refused, and that nothing they hold gets out of hand."""

from __future__ import annotations

import time

import pytest
from feed_texts import atom, item, read, rss
from hypothesis import given
from hypothesis import strategies as st

from monitor.documents import RawFeed
from monitor.errors import FetchError
from monitor.feeds import charset, xmltext


def refused(text: str) -> str:
    with pytest.raises(FetchError) as caught:
        read(text)
    assert caught.value.kind == "parser"
    return caught.value.reason


def outcome(body: bytes) -> str:
    try:
        return "read" if isinstance(read(body), RawFeed) else ""
    except FetchError as error:
        return error.kind


def test_deep_nesting_and_giant_attributes_are_refused() -> None:
    assert "nested" in refused(rss("<item>" + "<a>" * 250 + "</a>" * 250 + "</item>"))
    assert "attributes" in refused(rss("<item " + " ".join(f'a{n}="1"' for n in range(300)) + "/>"))
    assert "longer" in refused(rss(f'<item a="{"x" * 70_000}"/>'))
    assert read(rss("<item>" + "<a>" * 150 + "</a>" * 150 + "<title>t</title></item>")).entries


def test_a_document_that_is_not_even_well_formed_is_measured_too() -> None:
    assert "longer" in refused(rss(f'<item a="{"x" * 70_000}"><br></item>'))
    assert "tags" in refused(rss("<br></a>" + "<a></a>" * 100_001))


def test_loose_ampersands_without_end_are_refused_where_each_would_have_to_be_mended() -> None:
    assert "ampersands" in refused(rss(f"<item><title>{'&' * 200_001}</title></item>"))
    assert read(rss(f"<item><title>t</title>{'&amp;' * 200_001}<br></item>")).entries


@pytest.mark.parametrize("broken", ["", "<br>"])
def test_of_too_many_items_the_first_are_kept(broken: str) -> None:
    for many in (
        rss(broken + "".join(f"<item><title>{n}</title></item>" for n in range(2_100))),
        atom(broken + "".join(f"<entry><title>{n}</title></entry>" for n in range(2_100))),
    ):
        raw = read(many)
        assert (len(raw.entries), raw.cut) == (2_000, True)
        assert (raw.entries[0].title, raw.entries[-1].title) == ("0", "1999")


@pytest.mark.parametrize("tag", ["author", "dc:creator", "managingEditor"])
@pytest.mark.parametrize("around", [("", ""), ("<![CDATA[", "]]>")])
@pytest.mark.parametrize("broken", ["", "<br>"])
def test_a_long_author_costs_no_time(tag: str, around: tuple[str, str], broken: str) -> None:
    author = around[0] + "a@" + "a." * 40_000 + "!" + around[1]
    started = time.process_time()
    raw = read(rss(f"<item><title>t</title>{broken}<{tag} x='>'>{author}</{tag}></item><item><title>u</title></item>"))
    assert time.process_time() - started < 2
    assert [found.title for found in raw.entries] == ["t", "u"]
    assert all(len(found.author) <= 1_000 for found in raw.entries)


ENTITY_BOMB = '<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'


def test_entities_of_entities_are_not_expanded() -> None:
    assert "lollol" not in read(ENTITY_BOMB + rss("<item><title>x &c; &b;</title></item>")).entries[0].title


def test_harmless_entities_are_put_in() -> None:
    declared = """<!DOCTYPE rss [<!ENTITY pier "The Pier"> <!ENTITY nb "&#160;"><!ENTITY lt2 '&#60;b'>]>"""
    assert (
        read(declared + rss("<item><title>x&nb;&pier; &lt2;</title></item>")).entries[0].title == "x\xa0The Pier &lt;b"
    )


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x">%p;]>',
        '<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x">',
        "<!DOCTYPE " + "[" * 100_000 + ">",
        "<!DOCTYPE rss [" + "<!ENTITY a " * 20_000,
    ],
)
def test_document_types_lead_nowhere(doctype: str) -> None:
    started = time.process_time()
    title = (
        read(
            doctype.removeprefix("<?xml version='1.0'?>") + rss("<item><title>&x; t</title></item>").partition("?>")[2]
        )
        .entries[0]
        .title
    )
    assert title == "&amp;x; t"
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "reference", ["&#1114112;", "&#55296;", "&#xD800;", "&#0;", "&#x1;", "&#" + "9" * 5000 + ";", "&#xFFFF;"]
)
def test_references_to_no_character_do_no_harm(reference: str) -> None:
    assert item(f"<title>a {reference} b</title>").title == "a \ufffd b"
    assert item(f"<title><![CDATA[a {reference} b]]></title><link>x<br></link>").title.startswith("a ")


def test_control_characters_and_backslashes_go_through_unharmed() -> None:
    found = read(
        '<!DOCTYPE rss [<!ENTITY p "C:\\data">]>' + rss("<item><title>a\x00b\x0bc\x1b &p;</title></item>")
    ).entries[0]
    assert found.title == "abc C:\\data"


@given(
    st.text(max_size=200),
    st.sampled_from(["", "<rss version='2.0'><channel><item><title>", "<feed><entry>", "{", "<!DOCTYPE"]),
)
def test_no_text_brings_the_reader_down(text: str, start: str) -> None:
    assert outcome((start + text).encode("utf-8", "surrogatepass")) in {"read", "not-a-feed", "parser"}


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"<rss><channel><item>", b"<?xml version='1.0' encoding='", b"\xff\xfe", b"\x00<"]),
)
def test_no_bytes_bring_the_reader_down(data: bytes, start: bytes) -> None:
    assert outcome(start + data) in {"read", "not-a-feed", "parser"}


@given(st.text())
def test_decoding_and_preparing_never_fail(text: str) -> None:
    data, root = xmltext.prepare(charset.decode(text.encode("utf-8", "surrogatepass")), "http://a.example/feed")
    assert (data == b"") == (root == "")


LONGEST = 1.2
"""How much longer than its name a named character of HTML is at most."""


@given(
    st.lists(
        st.sampled_from(["&", "&#0", "&#x;", "&nGt;", "&nLt;", "&amp;", "\x00", "]]>", "caf\xe9", "\ud800", "&a;"])
    )
)
def test_no_repair_makes_a_text_much_longer(parts: list[str]) -> None:
    text = "<rss>" + "".join(parts)
    data, _ = xmltext.prepare(text, "http://a.example/feed")
    assert len(data) <= len(xmltext.DECLARATION) + LONGEST * len(text.encode("utf-8", "replace"))


@given(
    st.lists(
        st.sampled_from(["&", "&nbsp;", "&#0", "#65;", " ", "a", ";", "<", "\x00", "\n", "&e;", "\U0001f600"]),
        max_size=40,
    )
)
def test_a_long_text_mended_in_stretches_is_what_it_is_as_a_whole(parts: list[str]) -> None:
    text = "<!DOCTYPE r [<!ENTITY e 'entity'>]><rss>" + "".join(parts)
    whole, _ = xmltext.prepare(text, "http://a.example/feed")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(xmltext, "_STRETCH", 8)
        assert xmltext.prepare(text, "http://a.example/feed") == (whole, "rss")
        piece = whole.removeprefix(xmltext.DECLARATION)
        assert xmltext.becomes("<rss>" + "".join(parts), {"e": "entity"}, piece)
        assert not xmltext.becomes("<rss>" + "".join(parts), {"e": "entity"}, piece + b"x")


def test_declared_entities_add_a_megabyte_at_most() -> None:
    declared, most = "<!DOCTYPE rss [<!ENTITY a 'twelve bytes'>]>", xmltext.MAX_ADDED // (12 - 3)
    assert len(read(declared + rss(f"<item><title>{'&a;' * most}</title></item>")).entries[0].title) == 12 * most
    for hidden in ("&a;", "&a\x00;"):
        assert "add more than" in refused(declared + rss(f"<item><title>{hidden * (most + 1)}</title></item>"))


@pytest.mark.parametrize(
    "tail", [b"<item><title>Half a ti", b"<item><title>Two</title><description>It ends he", b"<item"]
)
def test_the_item_that_a_document_ended_in_is_left_out(tail: bytes) -> None:
    whole = b"<rss version='2.0'><channel><title>t</title><item><title>One</title></item>"
    raw = read(whole + tail)
    assert [entry.title for entry in raw.entries] == ["One"]
    assert raw.cut


def test_items_that_are_never_closed_are_read_to_the_end() -> None:
    body = b"<rss version='2.0'><channel><title>t</title><item><title>One</title><item><title>Two</title>"
    raw = read(body)
    assert [entry.title for entry in raw.entries][-1] == "Two"
