"""Of a whole page the article is taken; a piece of one is taken as it is; nothing in a page takes long."""

import pytest

from monitor.feeds import extract
from monitor.feeds.main_text import is_page, main_blocks

STORY = [
    "Crews fired two flares over the bay of Northport on Tuesday, the coast guard said, and began to look for a missing boat.",
    "Four boats and an aeroplane looked for the crew until dusk, when fog came up and the search had to be called off for the night.",
    "The search goes on in the morning with two more boats, which had come from the far side of the bay during the evening.",
]
STORY_MARKUP = "".join(f"<p>{text}</p>" for text in STORY)
AROUND = (
    "<!doctype html><html><head><title>Flares</title></head><body><header><p>The Northport Letter, read around the bay.</p></header>"
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sea'>Sea</a></li></ul></nav>{}<aside><p>Our most read stories, every week, "
    "for you and for everybody around the bay.</p></aside><footer><p>© 2026 The Northport Letter. All rights reserved.</p></footer>"
    "</body></html>"
)


def texts(found):
    return [block.text for block in found]


def test_a_page_is_told_from_a_piece_of_one():
    assert is_page(AROUND)
    assert is_page("\n<!-- made by us --><BODY class='x'><p>Text</p>")
    assert not is_page(STORY_MARKUP)
    assert not is_page("<p>How to write &lt;html&gt;</p>")


def test_what_navigates_is_no_part_of_the_article():
    assert texts(main_blocks(AROUND.format(STORY_MARKUP))) == STORY


def test_an_element_that_nobody_closes_takes_nothing_away():
    assert texts(main_blocks(f"<html><nav><a href='/'>Home</a>{STORY_MARKUP}")) == STORY


def test_a_page_without_a_sentence_keeps_what_it_says():
    assert texts(main_blocks("<html><body><p>Flares over the bay</p></body></html>")) == ["Flares over the bay"]
    assert main_blocks("<html></html>") == []


@pytest.mark.skipif(not extract.is_installed(), reason="the extra fulltext is not installed")
def test_a_given_page_loses_what_stands_around_its_article():
    tail = "<p>The post Flares first appeared on The Northport Letter.</p>"
    found = extract.given(AROUND.format(f"<article><h1>Flares over the bay</h1>{STORY_MARKUP}{tail}</article>"))
    assert texts(found.kept)[-3:] == STORY
    assert found.ignored == ("The post Flares first appeared on The Northport Letter.",)


def test_a_given_piece_is_not_searched_for_its_article():
    assert texts(extract.given("<nav><p>Sea</p></nav><p>Flares.</p>").kept) == ["Sea", "Flares."]


HOSTILE = {
    "deep": "<div>" * 100_000 + "Flares. " * 50 + "</div>" * 100_000,
    "never closed": "<nav>" * 100_000 + "Flares.",
    "closed too often": "</nav>" * 100_000 + "Flares.",
    "one footer again and again": "<p>Follow us on every channel</p>" * 10_000,
    "tables": "<table><tr><td>" * 30_000 + "Flares.",
    "open tags": "<" * 300_000,
    "open quotes": '<p a="' * 100_000,
    "one huge block": "<p>" + "flares " * 300_000,
    "unfinished comment": "<!--" * 100_000,
}


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_read_in_the_end(name):
    found = extract.given("<html>" + HOSTILE[name])
    assert len(found.kept) + len(found.ignored) <= 10_000
    assert len(main_blocks("<html>" + HOSTILE[name])) <= 10_000
