"""Of a field longer than anybody reads the beginning is read; what stands behind it is read as ever."""

from __future__ import annotations

import pytest
from feed_texts import atom, item, read, rss

from monitor.feeds import strict
from monitor.feeds.html import MARKUP_LIMIT, MOST_BLOCKS, blocks

LONG = "harbour " * (MARKUP_LIMIT // 8 + 1_000)
BEHIND = "<guid>behind</guid><pubDate>Thu, 28 May 2026 10:00:00 GMT</pubDate>"


@pytest.mark.parametrize("around", ["{}", "<![CDATA[{}]]>", "<b>{}</b>", "<b>x</b>{}<i>y</i>"])
def test_a_long_text_is_cut_and_what_follows_is_not(around: str) -> None:
    found = item(f"<title>t</title><description>{around.format(LONG)}</description>{BEHIND}")
    assert MARKUP_LIMIT - 100 <= len(found.summary) <= MARKUP_LIMIT + 100
    assert (found.title, found.guid, found.published is not None) == ("t", "behind", True)


def test_so_are_tags_that_are_part_of_a_text() -> None:
    inside = "<b>x</b>" * (MARKUP_LIMIT // 8 + 100_000)
    (found,) = read(
        atom(
            f'<entry><title>t</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{inside}</div></content>'
            "<id>behind</id></entry>"
        )
    ).entries
    assert MARKUP_LIMIT / 4 <= len(found.content) <= MARKUP_LIMIT + 100
    assert found.content.count("<b>") == found.content.count("</b>")
    assert found.guid == "behind"


def test_many_fields_of_ordinary_length_in_a_long_document_stay_whole() -> None:
    text = "harbour " * 6_000
    raw = read(rss(f"<item><title>t</title><description>{text}</description>{BEHIND}</item>" * 100))
    assert [len(entry.summary) for entry in raw.entries] == [len(text) - 1] * 100


def test_a_document_reads_the_same_whichever_way_it_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    inside = 'a<b c="d">e</b><description>f</description><x:y xmlns:x="urn:x">g</x:y>'
    bodies = (
        rss(f"<item><title>t</title><description>{inside}</description>{BEHIND}</item>").encode(),
        atom(
            f'<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{inside}</div></content></entry>'
        ).encode(),
    )
    for body in bodies:
        ordinary = strict.parse(body, "")
        with monkeypatch.context() as patched:
            patched.setattr(strict, "MARKUP_LIMIT", 0)
            assert strict.parse(body, "") == ordinary


def test_an_item_that_is_not_well_formed_loses_only_what_nobody_reads() -> None:
    found = item(f"<title>t</title><description>{LONG}</b></description>{BEHIND}")
    assert MARKUP_LIMIT - 100 <= len(found.summary) <= MARKUP_LIMIT + 100
    assert found.guid == "behind"


@pytest.mark.parametrize("markup", ["<p>x", "x\n", "x\n\n", "<p>x<script></script>"])
def test_no_more_than_a_hundred_thousand_blocks_are_read(markup: str) -> None:
    assert len(blocks(markup * (MOST_BLOCKS + 10))) in {MOST_BLOCKS, MOST_BLOCKS + 1}
    assert len(blocks(markup * 1_000)) == 1_000
