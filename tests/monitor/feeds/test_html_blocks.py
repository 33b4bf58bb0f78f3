"""Markup becomes blocks of plain text, whatever it holds and however large it is."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds import html


def texts(markup):
    return [block.text for block in html.blocks(markup)]


def test_a_paragraph_and_the_invitation_after_it_stay_apart():
    assert texts("<p>By <b>Ana Lund</b></p><p>Sign up for more</p>") == ["By Ana Lund", "Sign up for more"]


def test_inline_tags_do_not_cut_words_and_line_breaks_do():
    assert texts("un<em>believ</em>able<br>storm<br/>ahead") == ["unbelievable", "storm", "ahead"]


def test_references_are_decoded_once():
    assert texts("<p>Lund &amp; Sons said 5 &lt; 6, &amp;lt;b&amp;gt; is markup&nbsp;&#8211; &eacute;</p>") == [
        "Lund & Sons said 5 < 6, &lt;b&gt; is markup – é"
    ]


def test_markup_that_was_escaped_once_too_often_is_still_markup():
    assert texts("&lt;p&gt;Harbour &amp;amp; ferry&lt;/p&gt;&lt;p&gt;reopen&lt;/p&gt;") == ["Harbour & ferry", "reopen"]


@pytest.mark.parametrize("name", ["script", "style", "iframe", "noscript", "svg", "textarea"])
def test_what_is_not_for_reading_is_dropped_with_all_it_holds(name):
    assert texts(f"<p>before<{name} a='1'>window.x = 'a < b'; <b>no</b></{name.upper()} >after</p>") == ["beforeafter"]


def test_comments_declarations_and_sections_leave_only_what_is_meant():
    assert texts("<!DOCTYPE html><!-- <p>hidden</p> --><?php x ?><p><![CDATA[shown]]></p><!-->seen") == [
        "shown",
        "seen",
    ]


def test_an_unclosed_comment_hides_the_rest_as_in_a_browser():
    assert texts("<p>shown</p><!-- <p>hidden</p>") == ["shown"]


def test_a_tag_may_hold_signs_of_more_and_less_in_its_quotes():
    assert texts('<p><img alt="a > b, c < d" src=x>tail</p><p class=x">next</p>') == ["tail", "next"]


def test_text_with_signs_that_are_no_tags_is_text():
    assert texts("Write to Ana <ana@paper.example> if 3 <4 or x > 5 <3") == [
        "Write to Ana <ana@paper.example> if 3 <4 or x > 5 <3"
    ]


def test_text_cut_in_the_middle_of_a_tag_loses_the_tag_only():
    assert texts('The harbour <a href="https://paper.exam') == ["The harbour"]


def test_headings_and_links_are_told():
    found = html.blocks(
        "<h2>More</h2><ul><li><a href='x'>Ferry sails again</a></li></ul><p>See <a>it</a> now, all of it</p>"
    )
    assert [(block.heading, block.link_density) for block in found] == [(True, 0.0), (False, 1.0), (False, 0.1)]


def test_plain_text_is_cut_at_blank_lines_or_else_at_every_line():
    assert texts("one\ntwo\n\nthree &amp; four") == ["one two", "three & four"]
    assert texts("one\r\ntwo") == ["one", "two"]
    assert texts("one <b>big</b>\n\ntwo") == ["one big", "two"]


def test_hidden_characters_are_dropped_and_white_space_is_folded():
    assert texts("<p>ha\u00adr\u200bbo\x00ur\u202e \u00a0\t\n r\u2066eopens\ufeff\ud800</p>") == ["harbour reopens"]


def test_joiners_that_persian_and_emoji_need_stay():
    assert texts("می\u200cخواهم 👩\u200d🚒") == ["می\u200cخواهم 👩\u200d🚒"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("AT&amp;T &lt;b&gt;wins&lt;/b&gt;", "AT&T wins"),
        ("AT&amp;amp;T &amp;lt;b&amp;gt;wins&amp;lt;/b&amp;gt;", "AT&T wins"),
        ("Harbour<br/>reopens <i>today</i>", "Harbour reopens today"),
        ("List<String> and 5 < 6", "List<String> and 5 < 6"),
        ("  Two\n lines\u2028here ", "Two lines here"),
        ("<img src=x onerror=alert(1)>Storm", "Storm"),
        ("Storm<script>alert('1')</script> ends<!-- of <b> --> now<STYLE>b{}</STYLE >", "Storm ends now"),
        ("Storm<script>ends <!-- here", "Stormends <!-- here"),
        ("<blink>Storm</blink><link rel='x' href='y'><frameset><frame src=x></frameset> ends", "Storm ends"),
        ("What <link>, <meta> and <blink> are for", "What <link>, <meta> and <blink> are for"),
        ("&lt;script&gt;x&lt;/script&gt;Storm", "Storm"),
        ("", ""),
    ],
)
def test_a_title_is_plain_text_on_one_line(written, read):
    assert html.line(written) == read


def test_a_title_is_cut_at_its_limit_with_a_sign_of_it():
    assert html.line("word " * 400) == ("word " * 200).rstrip()[:999].rstrip() + "…"
    assert len(html.line("x" * 5_000)) == html.TITLE_LIMIT


@given(st.text(max_size=60) | st.text(alphabet="<>&;#x!-/ab\"'= \n", max_size=60))
def test_any_markup_gives_clean_lines(markup):
    for block in html.blocks(markup):
        assert block.text == html.one_line(block.text) != ""
        assert 0.0 <= block.link_density <= 1.0


@given(st.text(alphabet="<>&;#xamplt!-/b \n", max_size=40))
def test_a_title_read_again_is_the_same(written):
    once = html.line(written)
    assert html.line(once) == once


@given(st.lists(st.text(alphabet="abc dé.", min_size=1).map(str.strip).filter(bool), min_size=1, max_size=5))
def test_text_read_again_is_the_same(paragraphs):
    once = html.text("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))
    assert html.text(once) == once


PIECES = [
    "harbour",
    " ",
    "\n\n",
    "&amp;",
    "&#8211;",
    "]]>",
    "caf\u00e9",
    "\u00ad",
    "<p>",
    "</p>",
    "<br/>",
    "<H2 id='a'>",
    "</h2>",
    "<b>",
    "</b>",
]
PIECES += [
    "<a href='/1'>",
    '<a title="x">',
    "</a>",
    "<td>",
    "<img src=x/>",
    "<x-y>",
    "<li",
    ">",
    "'",
    '"',
    "<script>",
    "</script>",
    "<!-- x -->",
    "5 < 6",
]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_ordinary_markup_reads_as_the_wary_reader_reads_it(markup):
    """A comment at the end says nothing, but is no ordinary tag."""
    unfinished = markup.rfind("<") > markup.rfind(">") or "<script>" in markup
    if "<" in markup and not unfinished:
        assert html.blocks(markup) == html.blocks(markup + "<!-- -->")


HOSTILE = {
    "comments": "<!--" * 50_000,
    "nested": "<div>" * 200_000,
    "sections": "<![CDATA[" * 50_000,
    "signs": "<" * 500_000,
    "unclosed tags": "<a " * 150_000,
    "quotes": '<a =""="' * 60_000,
    "open quotes": "<p '>" * 100_000,
    "elements": "<svg>" * 100_000,
    "ends": "<svg>" + "</svg " * 100_000,
    "declarations": "<!" * 200_000,
    "references": "&" * 500_000,
    "a number": "&#" + "1" * 200_000 + ";",
    "attributes": "<a" + " b='1'" * 100_000 + ">x",
    "blank lines": "\n\n \n" * 100_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_markup_costs_time_in_proportion(kind):
    markup = HOSTILE[kind]

    def seconds(piece):
        begun = time.process_time()
        html.blocks(piece)
        html.line(piece)
        return time.process_time() - begun

    whole = seconds(markup)
    assert whole < 0.3 or whole < 8 * seconds(markup[: len(markup) // 4])
