"""Why an article is flagged or not, and which were nearly flagged, as the command line says it."""

from __future__ import annotations

import io
import json
import sys

import pytest
from loopback import Wirewatch

ARTICLES = [
    {"id": "a", "title": "Ferry delayed by a storm", "published": "2026-05-25T00:00:00Z"},
    {"id": "b", "title": "Ferry delayed by fog", "published": "2026-05-26T00:00:00Z"},
    {"id": "c", "title": "Ferry drill in a storm", "published": "2026-05-27T00:00:00Z"},
    {"id": "d", "title": "Boats stay in the harbour", "published": "2026-05-27T00:00:00Z"},
    {"id": "e", "title": "Ferry delayed by snow", "published": "2026-04-01T00:00:00Z"},
]


@pytest.fixture
def ships(wirewatch: Wirewatch, tmp_path) -> Wirewatch:
    """Five articles, of which a topic flags one."""
    file = tmp_path / "articles.jsonl"
    file.write_text("\n".join(map(json.dumps, ARTICLES)), encoding="utf-8")
    assert wirewatch("import", str(file)).code == 0
    assert wirewatch("topics", "set", "ships", "ferry AND storm NOT drill", "--title", "Ships").code == 0
    return wirewatch


def number(ships: Wirewatch, title: str) -> str:
    return str(next(row["id"] for row in ships("search", title, "--json").lines))


def test_each_clause_says_whether_it_is_met_and_by_which_words(ships: Wirewatch) -> None:
    (told,) = ships("why", number(ships, "drill"), "--topic", "ships", "--json").lines
    assert (told["topic"], told["version"], told["level"], told["missing"]) == ("ships", 1, None, 1)
    clauses = told["clauses"]["parts"]
    assert [(one["text"], one["true"]) for one in clauses] == [("ferry", True), ("storm", True), ("NOT drill", False)]
    assert clauses[2]["parts"][0]["spans"] == [{"field": "title", "start": 6, "end": 11}]


def test_the_same_in_words(ships: Wirewatch) -> None:
    flagged = ships("why", number(ships, "storm NOT drill"), "--topic", "ships").out.splitlines()
    assert flagged == [
        "Ships, version 1: flagged, score 4",
        "  yes all of these",
        '    yes ferry   "Ferry"',
        '    yes storm   "storm"',
        "    yes NOT drill",
        "  score +4: words in the title",
    ]
    barred = ships("why", number(ships, "drill"), "--topic", "ships").out.splitlines()
    assert barred[0] == "Ships, version 1: not flagged, 1 clause would have to change"
    assert barred[-1] == '    no  NOT drill   "drill"'


WAYS = "(ferry fog) OR (ferry snow) OR (boat* rain) OR (barge fog) OR (raft NEAR/3 sail*)"


def test_ways_of_a_choice_that_were_not_found_are_one_line_until_all_are_asked_for(ships: Wirewatch) -> None:
    ships("topics", "set", "ships", f"({WAYS}) NOT harbour", "--title", "Ships")
    met = ("why", number(ships, "fog"), "--topic", "ships")
    told = ships(*met).out.splitlines()
    assert told[2:4] == ["    yes any of these", "      yes all of these"]
    assert "      … 4 other ways, none found" in told
    assert not any("rain" in each for each in told)
    unmet = ("why", number(ships, "drill"), "--topic", "ships")
    told = ships(*unmet).out.splitlines()
    assert told[0] == "Ships, version 2: not flagged, 1 clause would have to change"
    assert [each.strip() for each in told if "fog" in each or "snow" in each] == ["no  fog", "no  snow"]
    assert "      … 3 other ways, none found" in told
    for command in (met, unmet):
        every = ships(*command, "--all").out
        assert "… " not in every
        assert all(word in every for word in ("fog", "snow", "rain", "barge", "raft NEAR/3 sail*"))
        assert ships(*command, "--all", "--json").lines == ships(*command, "--json").lines


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        (b'{"title": "A ferry in\\u0020a storm"}', 0, "Ships, version 1: flagged, score 4"),
        (b'{\n  "title": "A ferry",\n  "id": 7\n}', 0, "Ships, version 1: not flagged, 1 clause"),
        (b"[1, 2]", 2, "standard input"),
        (b"nonsense", 2, "not JSON"),
        (b"[" * 100_000, 2, "standard input"),
        (b"", 2, "no article"),
    ],
)
def test_what_stands_on_standard_input_needs_no_id_and_may_be_odd(
    ships: Wirewatch, monkeypatch, given, code, said
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
    answer = ships("why", "-", "--topic", "ships")
    assert answer.code == code
    assert said in answer.out + answer.err


def test_an_article_on_standard_input_is_explained_with_the_blocks_left_out(ships: Wirewatch, monkeypatch) -> None:
    page = "<p>The ferry sails.</p><p>The post A storm is coming appeared first on Gazette.</p>"
    given = {"id": "x", "title": "Calm sea", "html": page}
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(given).encode()), encoding="utf-8"))
    (told,) = ships("why", "-", "--topic", "ships", "--json").lines
    assert (told["level"], told["missing"]) == (None, 1)
    assert [hit["words"] for hit in told["ignored"]] == [["storm"]]


def test_what_nearly_matched_of_late_is_listed_with_the_clause_that_kept_it_away(ships: Wirewatch) -> None:
    misses = ships("topics", "misses", "ships", "--json").lines
    assert [(one["title"], one["clause"], one["kind"]) for one in misses] == [
        ("Ferry drill in a storm", "NOT drill", "barred"),
        ("Ferry delayed by fog", "storm", "missing"),
    ]
    assert len(ships("topics", "misses", "ships", "--days", "0", "--json").lines) == 3
    told = ships("topics", "misses", "ships").out
    assert "barred by: NOT drill" in told
    assert "not found: storm" in told


def test_words_that_stand_too_far_apart_are_told_from_words_that_are_missing(ships: Wirewatch) -> None:
    ships("topics", "set", "ships", "(delayed NEAR/0 fog) OR (drill NEAR/0 storm)")
    misses = ships("topics", "misses", "ships", "--json").lines
    assert [(one["title"], one["clause"], one["kind"]) for one in misses] == [
        ("Ferry drill in a storm", "drill NEAR/0 storm", "apart"),
        ("Ferry delayed by fog", "delayed NEAR/0 fog", "apart"),
    ]
    assert "not close enough: delayed NEAR/0 fog" in ships("topics", "misses", "ships").out
    told = ships("why", number(ships, "fog"), "--topic", "ships").out
    assert "no  delayed NEAR/0 fog   there, but not close enough" in told
    (told,) = ships("why", number(ships, "fog"), "--topic", "ships", "--json").lines
    assert [one.get("apart") for one in told["clauses"]["parts"]] == [["delayed NEAR/0 fog"], None]
    ships("topics", "set", "ships", "ferry NEAR/9 delayed NEAR/0 fog")
    told = ships("why", number(ships, "fog"), "--topic", "ships").out
    assert "not close enough: delayed NEAR/0 fog" in told


def test_a_topic_of_one_word_has_no_near_misses(ships: Wirewatch) -> None:
    ships("topics", "set", "fog", "fog")
    assert ships("topics", "misses", "fog").out == "No article of the last 7 days fails by one clause alone.\n"


def test_what_is_not_there_is_said_plainly(ships: Wirewatch) -> None:
    for command in (
        ("why", "999", "--topic", "ships"),
        ("why", "1", "--topic", "planes"),
        ("why", "x", "--topic", "ships"),
    ):
        answer = ships(*command)
        assert answer.code == 2
        assert "`wirewatch" in answer.err
    assert ships("topics", "misses", "planes").code == 2


def test_a_match_that_scores_too_low_says_what_it_takes(ships: Wirewatch) -> None:
    ships("topics", "set", "ships", "ferry", "--threshold", "3", "--mention", "2.5")
    (told,) = ships("why", number(ships, "storm NOT drill"), "--topic", "ships", "--json").lines
    assert (told["level"], told["matched"], told["score"], told["threshold"]) == (None, True, 2.0, 3.0)
    words = ships("why", number(ships, "storm NOT drill"), "--topic", "ships").out
    assert words.startswith("Ships, version 2: not flagged, score 2 (a flag takes 3)")
