"""Of a page that says that it is not free, only what a reader without an account sees is taken, however the rest is carried."""

from __future__ import annotations

import contextlib
import json
import time
from datetime import UTC, datetime

import pytest

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import extract

pytestmark = pytest.mark.skipif(not extract.is_installed(), reason="the extra fulltext is not installed")

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
SECRET = " ".join(f"Quiet talks, told in sentence {i}, are what readers of this paper pay for." for i in range(30))
OPEN = "".join(
    f"<p>Norland fired two missiles into the sea shortly after midnight, its neighbours said in statement {i}.</p>"
    for i in range(6)
)
ASK = "<p>Subscribe to read on.</p>"
HIDDEN = f"<div class='rest' style='display:none'><p>{SECRET}</p></div>"


def ld(*said: object, kind: str = "application/ld+json") -> str:
    return "".join(f'<script type="{kind}">{one if isinstance(one, str) else json.dumps(one)}</script>' for one in said)


def page(head: str, body: str) -> bytes:
    text = f"<html><head><title>A tense night</title>{head}</head><body><article><h1>A tense night</h1>{body}</article></body></html>"
    return text.encode()


def text_of(head: str, body: str) -> extract.PageText:
    return extract.extract(Document("https://post.example/p1", page(head, body), NOON))


PAID = {"@type": "NewsArticle", "headline": "A tense night", "isAccessibleForFree": False}
DECLARATIONS = {
    "as a word": ld({**PAID, "isAccessibleForFree": "False"}),
    "as an address": ld({**PAID, "isAccessibleForFree": "https://schema.org/False"}),
    "as a value of its own": ld({**PAID, "isAccessibleForFree": {"@value": "false"}}),
    "in a graph": ld({"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, PAID]}),
    "in a list": ld([{"@type": "WebSite"}, [PAID]]),
    "with a prefix": ld({"@type": "schema:Article", "schema:isAccessibleForFree": False}),
    "of a part": ld({"@type": "NewsArticle", "hasPart": [{"@type": "WebPageElement", "isAccessibleForFree": "False"}]}),
    "beside one that says free": ld({**PAID, "isAccessibleForFree": True}, PAID),
    "in broken JSON": ld('{"@type": "NewsArticle", "isAccessibleForFree": false, "headline": "A "tense" night",}'),
    "with a charset": ld(PAID, kind="application/ld+json; charset=utf-8"),
    "nested without end": ld('{"isAccessibleForFree":false,"a":' + "[" * 50_000),
    "in microdata": '<meta itemprop="isAccessibleForFree" content="false">',
    "in RDFa": '<meta property="schema:isAccessibleForFree" content="False">',
    "as locked": '<meta property="article:content_tier" content="locked">',
    "as metered": '<meta name="og:article:content_tier" content="Metered">',
}


@pytest.mark.parametrize("declaration", DECLARATIONS.values(), ids=DECLARATIONS)
def test_a_page_may_say_in_many_ways_that_it_is_not_free(declaration: str) -> None:
    found = text_of(declaration, OPEN + ASK + HIDDEN)
    assert "Norland fired" in found.text
    assert "Quiet talks" not in found.text
    assert found.note == "The page is for paying readers; only what it shows to everybody was taken."
    with pytest.raises(FetchError, match=r"^https://post.example/p1: The page is for paying readers\.$"):
        text_of(declaration, "<p>Norland fired two missiles.</p>" + ASK + HIDDEN)


CARRIERS = {
    "for search engines": ("", ld({**PAID, "articleBody": SECRET})),
    "in a second statement": ("", ld({"@type": "NewsArticle", "articleBody": SECRET})),
    "hidden": ("", f"<div hidden><p>{SECRET}</p></div>"),
    "not displayed": ("", f"<div style='color: red; DISPLAY : none !important'><p>{SECRET}</p></div>"),
    "not visible": ("", f"<section style='visibility:/* later */hidden'><p>{SECRET}</p></section>"),
    "transparent": ("", f"<section style='opacity:0'><p>{SECRET}</p></section>"),
    "hidden by a rule": ("<style>.rest, .x { display: none }</style>", f"<div class='a rest'><p>{SECRET}</p></div>"),
    "for those without scripts": ("", f"<noscript><p>{SECRET}</p></noscript>"),
    "for a script to show": ("", f"<template><p>{SECRET}</p></template>"),
    "for a forum's script": (
        "",
        "<div id='data-preloaded' data-preloaded='"
        + json.dumps({"topic_1": json.dumps({"post_stream": {"posts": [{"cooked": SECRET}]}})})
        + "'></div>",
    ),
    "for members, in AMP": ("", f"<section subscriptions-section='content'><p>{SECRET}</p></section>"),
    "until access is granted, in AMP": (
        "",
        f"<section amp-access='subscriber' amp-access-hide><p>{SECRET}</p></section>",
    ),
}


@pytest.mark.parametrize(("head", "rest"), CARRIERS.values(), ids=CARRIERS)
def test_what_such_a_page_does_not_show_is_not_taken(head: str, rest: str) -> None:
    found = text_of(ld(PAID) + head, OPEN + rest + ASK)
    assert "Norland fired" in found.text
    assert "Quiet talks" not in found.text
    with pytest.raises(FetchError, match="paying readers") as caught:
        text_of(ld(PAID) + head, "<p>Norland fired two missiles.</p>" + rest + ASK)
    assert caught.value.kind == "paywall"


SECTIONS = {
    "by a class": ({"cssSelector": ".paid"}, "<div class='story paid'>"),
    "by several": ({"cssSelector": [".x", ".a, .paid"]}, "<div class='paid'>"),
    "by an attribute": ({"cssSelector": "[data-lock='1']"}, "<div data-lock='1'>"),
    "by an id, under others": ({"cssSelector": "main article > #rest:not(.open)"}, "<div id='rest'>"),
    "without saying again that it is not free": (
        {"cssSelector": ".paid", "isAccessibleForFree": None},
        "<div class='paid'>",
    ),
}


@pytest.mark.parametrize(("named", "begin"), SECTIONS.values(), ids=SECTIONS)
def test_a_section_that_a_page_names_as_not_free_is_not_taken_even_where_it_would_be_seen(
    named: dict[str, object], begin: str
) -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, **named}
    part = {key: value for key, value in part.items() if value is not None}
    found = text_of(ld({**PAID, "hasPart": part}), f"{OPEN}{begin}<p>{SECRET}</p></div>")
    assert "Norland fired" in found.text
    assert "Quiet talks" not in found.text


def test_in_microdata_a_section_belongs_to_what_it_stands_with() -> None:
    scope = "<span itemscope itemtype='https://schema.org/WebPageElement'><meta itemprop='isAccessibleForFree' content='{}'>"
    says = (scope + "<meta itemprop='cssSelector' content='.{}'></span>").format
    body = (
        says("False", "paid")
        + says("True", "open")
        + f"<div class='open'>{OPEN}</div><div class='paid'><p>{SECRET}</p></div>"
    )
    found = text_of("", body)
    assert "Norland fired" in found.text
    assert "Quiet talks" not in found.text


def test_where_all_of_a_page_is_named_nothing_is_taken() -> None:
    for selector in ("body", "*", "html"):
        part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selector}
        with pytest.raises(FetchError, match="paying readers"):
            text_of(ld({**PAID, "hasPart": part}), OPEN)


@pytest.mark.parametrize("tier", ["", "<meta property='article:content_tier' content='free'>"])
def test_a_free_page_gives_all_it_has(tier: str) -> None:
    free = {**PAID, "isAccessibleForFree": True, "articleBody": SECRET}
    found = text_of(tier + ld(free if tier else {**free, "isAccessibleForFree": "True"}), "<p>Norland fired.</p>")
    assert ("Quiet talks" in found.text, found.note) == (True, "")
    found = text_of(tier + ld({**free, "articleBody": ""}), f"<div class='paywall' hidden><p>{SECRET}</p></div>")
    assert ("Quiet talks" in found.text, found.note) == (True, "")  # it said that this is for everybody
    assert text_of("", OPEN + "<p aria-hidden='true'></p>").note == ""


def test_a_page_that_says_nothing_but_hides_what_it_calls_a_paywall_is_believed() -> None:
    for begin in ("<div class='c-paywall' style='display:none'>", "<div id='paywall-rest' hidden>"):
        with pytest.raises(FetchError, match="paying readers"):
            text_of("", f"<p>Norland fired two missiles.</p>{begin}<p>{SECRET}</p></div>")
        found = text_of("", f"{OPEN}{begin}<p>{SECRET}</p></div>")
        assert ("Quiet talks" in found.text, found.note) == (False, "")


def test_an_answer_that_is_only_the_hidden_piece_gives_nothing() -> None:
    piece = f"<div class='paywall' hidden>{ld(PAID)}<p>{SECRET}</p><p>{SECRET}</p></div>"
    with pytest.raises(FetchError, match="paying readers"):
        extract.extract(Document("https://post.example/p1", piece.encode(), NOON))


def test_rules_that_hold_under_a_condition_hide_nothing() -> None:
    style = "<style>@media print { .story { display:none } } .js .story, .story:hover { display:none } body { opacity:0 }</style>"
    assert "Norland fired" in text_of(ld(PAID) + style, f"<div class='story'>{OPEN}</div>").text


NAMES = [
    {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": f".a{i} .b{i}, [c{i}]"}
    for i in range(20_000)
]
HOSTILE = {
    "sections without end": (ld({**PAID, "hasPart": NAMES}), "<p class='a b'>x</p>" * 20_000),
    "one endless selector": (ld({**PAID, "hasPart": {"cssSelector": "." + "a." * 500_000}}), OPEN),
    "a selector of brackets": (ld({**PAID, "hasPart": {"cssSelector": "[" * 500_000}}), OPEN),
    "JSON of lists": (ld(f'{{"isAccessibleForFree":false,"a":{"[" * 900}{"]" * 900}}}'), OPEN),
    "a huge number": (ld('{"isAccessibleForFree":false,"a":' + "9" * 1_000_000 + "}"), OPEN),
    "keys almost": (ld('"isAccessibleForFree' * 100_000), OPEN),
    "comments in a style": (f"{ld(PAID)}<style>{'/*' * 500_000}</style>", OPEN),
    "braces in a style": (f"{ld(PAID)}<style>{'{' * 500_000}{'}' * 500_000}</style>", OPEN),
    "rules without end": (f"{ld(PAID)}<style>{'.a{display:none}' * 100_000}</style>", "<p>x</p>" * 20_000),
    "spaces in a style": (ld(PAID), f"<p style='{'display ' + ' ' * 500_000}'>x</p>{OPEN}"),
    "hidden in hidden": (ld(PAID), "<div hidden class=paywall>" * 50_000 + SECRET),
    "paywall in paywall": ("", "<div hidden class=paywall>" * 50_000 + SECRET),
    "scopes in scopes": (
        "",
        "<div itemscope itemprop='isAccessibleForFree cssSelector' content='false'>" * 50_000 + OPEN,
    ),
    "a page that is only a root": (ld(PAID).replace("script", "html"), ""),
}


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_read_in_the_end(name: str) -> None:
    began = time.process_time()
    with contextlib.suppress(FetchError):
        text_of(*HOSTILE[name])
    assert time.process_time() - began < 20
