"""Markup that is shown loads nothing, runs nothing and leads only to the web."""

import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.safe_html import for_reading

PAGE = "https://paper.example/a/1"


def test_text_structure_stays():
    assert for_reading("<h2>Back</h2><p>The <b>harbour</b> is <em>open</em><br>again</p><ul><li>now</li></ul>") == (
        "<h2>Back</h2><p>The <b>harbour</b> is <em>open</em><br>again</p><ul><li>now</li></ul>"
    )


def test_images_are_described_and_never_loaded():
    assert for_reading("<p><img src='http://127.0.0.1/x.png' alt='Boats &amp; &lt;nets&gt;'>after<img src=y></p>") == (
        "<p> [image: Boats &amp; &lt;nets&gt;] after</p>"
    )


def test_relative_links_lead_to_the_page_they_stand_on_or_nowhere():
    assert 'href="https://paper.example/b"' in for_reading("<a href='/b'>b</a>", PAGE)
    assert "href" not in for_reading("<a href='/b'>b</a>")


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "JaVa\tscript:alert(1)",
        "data:text/html,x",
        "file:///etc/hostname",
        "vbscript:x",
        "http:",
        "//",
    ],
)
def test_links_to_anything_but_the_web_lose_their_address(link):
    assert "href" not in for_reading(f'<a href="{link}">x</a>', "")


def test_mail_addresses_are_links():
    assert 'href="mailto:ana@paper.example"' in for_reading("<a href='mailto:ana@paper.example'>Ana</a>")


@pytest.mark.parametrize(
    "markup",
    [
        "<script>x()</script>",
        "<style>p{}</style>",
        "<iframe src='http://127.0.0.1/'>x</iframe>",
        "<svg onload=x()><script>x()</script></svg>",
        "<math><mtext></mtext></math>",
        "<object data=x>x</object>",
        "<template><p>x</p></template>",
    ],
)
def test_what_may_run_or_load_is_gone_with_all_it_holds(markup):
    assert for_reading(f"before{markup}after") == "beforeafter"


@pytest.mark.parametrize(
    "markup",
    [
        "<form action=x><input name=y></form>",
        "<p onclick=x() style='background:url(x)' background=x id=a class=b></p>",
        "<video src=x></video>",
        "<link rel=stylesheet href=x>",
        "<base href=x>",
    ],
)
def test_no_attribute_or_element_outside_the_list_remains(markup):
    assert for_reading(markup).replace("<p></p>", "") == ""


MONSTERS = {
    "nested": "<div>" * 100_000 + "harbour",
    "closed by others": "".join(f"<b a{number}></i>" for number in range(30_000)),
    "opened again": "".join(f"<i x{number}></b><p>" for number in range(25_000)),
    "opened again in cells": "<table>" + "".join(f"<td><font><b x{number}>" for number in range(20_000)),
    "hidden ends": "".join(f"<b x{number}><!--</b>-->" for number in range(20_000)),
    "links": "<a href=x>y" * 45_000,
    "quotes": '<a href="' * 50_000,
    "two kinds of quotes": "<a \"<a '" * 60_000,
    "comments": "<!--" * 120_000,
    "angles": "<" * 500_000,
    "images": "<img alt='" * 50_000,
    "pictures": f"<p>a<img src='data:image/png;base64,{'A' * 400_000}'>b</p>",
}


@pytest.mark.parametrize("name", MONSTERS)
def test_no_markup_takes_long_or_grows(name):
    """What browsers repair by opening elements again took minutes, or gigabytes."""
    begun = time.process_time()
    found = for_reading(MONSTERS[name], PAGE)
    assert time.process_time() - begun < 3
    assert len(found) < 5 * len(MONSTERS[name])
    assert found.count("<div>") <= 100


@pytest.mark.parametrize(
    ("markup", "tag", "most"),
    [
        ("<table><tr><td>x" * 50, "<table>", 4),
        ("<table><tr>" + "<td>x" * 9_000, "<td>", 5_000),
        ("<ul>" + "<li>x" * 9_000, "<li>", 2_000),
        ("<table><tr><td colspan=21 rowspan=2>x", "span=", 0),
    ],
)
def test_what_would_keep_a_view_busy_is_left_out(markup, tag, most):
    found = for_reading(markup)
    assert found.count(tag) == most
    assert found.count("x") == markup.count("x")


def test_a_word_without_end_may_go_on_in_the_next_line():
    found = for_reading("<p>" + "&lt;x" * 400 + "</p>")
    assert max(map(len, found.replace("&lt;", "<").split("\u200b"))) <= 510
    assert found.replace("\u200b", "") == "<p>" + "&lt;x" * 400 + "</p>"


def test_a_picture_within_the_markup_leaves_no_trace():
    assert for_reading(MONSTERS["pictures"]) == "<p>ab</p>"


@pytest.mark.parametrize(
    ("sloppy", "shown"),
    [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>d", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        (
            "<table><tr><td>a<td>b<tr><td>c</table>",
            "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>",
        ),
        ("<p>a<div>b</div>c</p>", "<p>a</p><div>b</div>c"),
        ("<b>a<i>b</b>c</i>d", "<b>a<i>b</i></b>cd"),
        ("<a href='https://a.example/?x=>'>a<a href=https://b.example/>b</a>", None),
        ("5 < 6 > 4 & 3", "5 &lt; 6 &gt; 4 &amp; 3"),
        ("a<br/>b<hr>c</br>", "a<br>b<hr>c"),
        ("<p>a<!-- <b> -->b<!DOCTYPE x>c<![CDATA[d", None),
    ],
)
def test_sloppy_markup_is_put_in_order(sloppy, shown):
    found = for_reading(sloppy)
    if shown is not None:
        assert found == shown
    assert for_reading(found) == found, "what is in order stays as it is"


class Shown(HTMLParser):
    """Every tag and attribute that a reader's view would meet."""

    def __init__(self):
        super().__init__()
        self.met = []

    def handle_starttag(self, tag, attrs):
        self.met += [(tag, name, value) for name, value in attrs] or [(tag, "", "")]


PIECES = [
    "<",
    ">",
    "/",
    "=",
    '"',
    "'",
    " ",
    "&lt;",
    "&#106;",
    "a",
    "b",
    "p",
    "img",
    "svg",
    "style",
    "script",
    "href",
    "src",
    "alt",
    "onclick",
    "javascript:x",
    "//x",
    "!--",
    "-->",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_whatever_comes_nothing_but_text_and_links_is_shown(markup):
    shown = Shown()
    shown.feed(for_reading(markup, PAGE))
    for tag, name, value in shown.met:
        assert tag in {"a", "b", "p"}
        assert name in {"", "href", "rel"}
        assert name != "href" or value.startswith(("http://", "https://"))
