"""Runs every example of docs/topics-language.md and of the README, so that they cannot promise what the language does not do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from monitor.errors import QueryError
from monitor.reading.query_check import MOST_READ
from monitor.topics import regex, shipped
from monitor.topics.judge import matches, prepare
from monitor.topics.lexer import LONGEST_QUERY
from monitor.topics.lexer_near import WIDEST_NEAR
from monitor.topics.lexer_words import LONGEST_PHRASE
from monitor.topics.lint import MOST_OPTIONS, SHORTEST_BEGINNING, WIDEST_IN_CHARACTERS, WIDEST_USEFUL, findings
from monitor.topics.names import names
from monitor.topics.prepared import LONG
from monitor.topics.prepared import MOST_STEPS as MOST_PLACES
from monitor.topics.query import DEEPEST, LONGEST_NEAR, MOST_IN_ALL, MOST_NEARS, MOST_WORDS, canonical, parse
from monitor.topics.regex_check import MOST_STEPS
from monitor.topics.tree import FIELDS

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "topics-language.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## Topics\n", 1)[1].split("\n## ", 1)[0]
LOOKUP = names(shipped.topics())


def rows(text, head):
    """The cells of the tables with this first line."""
    found = []
    for table in text.split(f"{head}\n")[1:]:
        for line in table.split("\n")[1:]:
            if not line.startswith("|"):
                break
            found.append(tuple(cell.strip() for cell in line.strip("|").split("|")))
    return found


def quoted(cell):
    return re.findall(r"`([^`]+)`", cell)


EXAMPLES = [
    (query, *texts)
    for text in (PAGE, README)
    for cell, *texts in rows(text, "| query | finds | does not find |")
    for query in quoted(cell)
]
SPELLINGS = [
    (theirs, quoted(ours)[0]) for cell, ours in rows(PAGE, "| they write | we write |") for theirs in quoted(cell)
]
REFUSED = [(quoted(query)[0], quoted(instead)[0]) for query, instead in rows(PAGE, "| refused | instead |")]
ADVICE = [quoted(query)[0] for query, _ in rows(PAGE, "| query | advice |")]


def article(said):
    about = dict(re.findall(r"\[(\w+): ([^\]]*)\]", said))
    title, _, body = re.sub(r" ?\[.*", "", said).partition(" / ")
    if "category" in about:
        about["categories"] = [about.pop("category")]
    return prepare(title, "", body.replace("…", "word " * 60), **about)


@pytest.mark.parametrize(("query", "found", "passed_over"), EXAMPLES)
def test_each_example_does_what_it_says(query, found, passed_over):
    tree = parse(query, LOOKUP)
    assert matches(tree, article(found))
    assert matches(tree, article(passed_over)) is None


@pytest.mark.parametrize("text", [PAGE, README], ids=["page", "readme"])
def test_no_part_of_the_language_is_without_example(text):
    parts = (
        '"',
        "*",
        " AND ",
        " OR ",
        " -",
        " NOT ",
        "(",
        " NEAR ",
        " NEAR/",
        " ONEAR/",
        " NEAR/S ",
        "ATLEAST",
        "=",
        "/i",
        "$",
        "@",
    )
    every = " ".join(query for cell, _, _ in rows(text, "| query | finds | does not find |") for query in quoted(cell))
    assert [part for part in (*parts, *(f"{field}:" for field in FIELDS)) if part not in every] == []


@pytest.mark.parametrize(("theirs", "ours"), SPELLINGS)
def test_what_others_write_is_saved_as_the_page_says(theirs, ours):
    assert canonical(parse(theirs)) == ours


@pytest.mark.parametrize(("refused", "instead"), REFUSED)
def test_what_cannot_be_said_is_refused_and_the_other_way_works(refused, instead):
    with pytest.raises(QueryError) as caught:
        parse(refused)
    assert caught.value.end > caught.value.start
    assert parse(instead)


@pytest.mark.parametrize("query", ADVICE)
def test_each_example_of_advice_gets_one_piece(query):
    assert len(findings(query, parse(query))) == 1


@pytest.mark.parametrize("query", ["a b OR c", "-product", "site:blog.example.com", r"/\w+ing/"])
def test_what_the_page_says_is_refused_in_passing_is_refused(query):
    assert f"`{query}`" in PAGE
    with pytest.raises(QueryError):
        parse(query)


def test_queries_in_the_prose_are_read():
    for query in (
        "lang:ko",
        "lang:korean",
        "lang:deutsch",
        "site:bücher.example",
        "site:xn--bcher-kva.example",
        r"/\w{1,20}ing/",
    ):
        assert f"`{query}`" in PAGE
        assert parse(query)


def test_the_page_tells_the_limits_that_hold():
    said = " ".join(PAGE.split())
    for limit in (
        f"{LONGEST_QUERY:,} characters",
        f"{MOST_WORDS:,} words, phrases and patterns ({MOST_IN_ALL:,} with",
        f"{DEEPEST} levels",
        f"joins at most {LONGEST_NEAR} parts and reaches at most {WIDEST_NEAR} words",
        f"by NEAR at most {MOST_NEARS:,} times",
        f"a phrase has at most {LONGEST_PHRASE} words",
        f"{MOST_PLACES:,} places",
        f"more than {LONG:,} characters",
        f"A pattern has at most {regex.LONGEST_PATTERN} characters, looks at the first {regex.LONGEST_TEXT:,} characters",
        f"take at most {regex.LONGEST_RUN} more",
        f"{MOST_STEPS:,} steps",
        f"fewer than {SHORTEST_BEGINNING} letters",
        f"more than {WIDEST_USEFUL} words ({WIDEST_IN_CHARACTERS} where",
        f"more than {MOST_OPTIONS} options",
        f"more than {MOST_READ:,} articles",
    ):
        assert limit in said


def test_every_list_that_is_named_is_there():
    named = set(re.findall(r"`(\$[\w-]+)`", PAGE + README)) - {"$name"}
    assert named
    assert all(LOOKUP(name) for name in named)
