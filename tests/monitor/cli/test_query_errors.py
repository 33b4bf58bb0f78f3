"""A query that cannot be read is shown with a caret under the place, whichever command it was given to."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback import Wirewatch

from monitor.cli.query_error import picture

BROKEN = "river AND (tide OR flood"


def columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1 for letter in text)


@pytest.mark.parametrize(
    "arguments",
    [
        ("search", BROKEN),
        ("topics", "check", BROKEN),
        ("topics", "preview", BROKEN),
        ("topics", "set", "floods", BROKEN),
        ("flag", "--query", f"floods={BROKEN}"),
    ],
)
def test_every_command_shows_the_place(wirewatch: Wirewatch, arguments: tuple[str, ...]) -> None:
    answer = wirewatch(*arguments)
    said, query, mark, *_ = answer.err.splitlines()
    assert answer.code == 2
    assert said.startswith("wirewatch: ")
    assert "never closed" in said
    assert query == "  " + BROKEN
    assert query[mark.index("^")] == "("


def test_a_query_that_would_work_is_a_line_of_its_own(wirewatch: Wirewatch) -> None:
    answer = wirewatch("topics", "check", "river OR coast AND flood")
    said, query, mark, fix = answer.err.splitlines()
    assert said.endswith("say with parentheses which belongs together")
    assert (query, mark) == ("  river OR coast AND flood", "  " + "^" * len("river OR coast AND flood"))
    assert fix == "  this would work: river OR (coast AND flood)"
    assert wirewatch("search", fix.partition(": ")[2]).code == 0


def test_a_topic_of_a_file_is_named_with_its_line_and_shown(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        f"# mine\n[[topic]]\nname = 'a'\nquery = 'a'\n[[topic]]\nname = 'floods'\nquery = '{BROKEN}'\n", "utf-8"
    )
    answer = wirewatch("topics", "import", str(path))
    said, query, *_ = answer.err.splitlines()
    assert answer.code == 2
    assert f"{path}, line 5, topic floods: " in said
    assert query == "  " + BROKEN


def test_a_broken_topic_of_the_archive_is_shown_by_flag(wirewatch: Wirewatch) -> None:
    for name, query in (("tides", "tide"), ("floods", "flood AND @tides")):
        assert wirewatch("topics", "set", name, query).code == 0
    wirewatch("topics", "remove", "tides")
    answer = wirewatch("flag", "--topic", "floods")
    said, query, mark, *_ = answer.err.splitlines()
    assert (answer.code, "topic floods" in said) == (2, True)
    assert query[mark.index("^") :] == "@tides"


@pytest.mark.parametrize(
    ("query", "start", "end", "rows"),
    [
        ("a AND", 2, 5, ["a AND", "  ^^^"]),
        ("a AND", 5, 5, ["a AND", "     ^"]),
        ("港 AND", 2, 5, ["港 AND", "   ^^^"]),
        ("a\tb\n)", 4, 5, ["a b )", "    ^"]),
        ("e\u0301te )", 5, 6, ["e\u0301te )", "    ^"]),
        ("بحر AND", 4, 7, ['here: "AND"']),
        ("", 0, 0, []),
        ("word " * 20 + ") " + "more " * 20, 100, 101, ["… word ) more more …", "       ^"]),
    ],
)
def test_marks_stand_under_what_is_meant(query: str, start: int, end: int, rows: list[str]) -> None:
    assert picture(query, start, end, 20) == rows


@given(
    st.text(alphabet="ab )港\u0301\x1b\n\ud800", max_size=80),
    st.integers(0, 90),
    st.integers(0, 90),
    st.integers(18, 60),
)
def test_the_picture_fits_and_the_mark_is_under_the_place(query: str, start: int, end: int, width: int) -> None:
    rows = picture(query, start, end, width)
    assert len(rows) == (2 if query else 0)
    for row in rows:
        bare = "".join(letter for letter in row if unicodedata.category(letter) != "Mn")
        assert columns(bare) <= width + (row is rows[-1])  # a mark behind the last word
        assert "\x1b" not in row
        assert "\n" not in row
    if query and start < len(query) and query[start] in "ab)":
        before, _, _ = rows[1].partition("^")
        bare = "".join(letter for letter in rows[0] if unicodedata.category(letter) != "Mn")
        at = next(n for n in range(len(bare) + 1) if columns(bare[:n]) == len(before))
        assert bare[at] == query[start]


def test_the_json_of_check_stays_on_stdout(wirewatch: Wirewatch) -> None:
    answer = wirewatch("topics", "check", BROKEN)
    (line,) = answer.out.splitlines()
    assert set(json.loads(line)) == {"ok", "start", "end", "message", "fix"}


@pytest.mark.parametrize("query", ["-drone", "-(drone OR ferry)", "-", '-"'])
def test_a_query_that_begins_with_a_minus_is_checked_and_no_option(wirewatch: Wirewatch, query: str) -> None:
    for command in (("check", query, "--json"), ("check", "--json", query), ("check", "--json", "--", query)):
        answer = wirewatch("topics", *command)
        assert (answer.code, answer.lines[0]["ok"]) == (2, False)
    assert wirewatch("topics", "check", "-h").code == 0
    assert "--days: -1 is not" in wirewatch("topics", "preview", "storm", "--days", "-1").err


def test_a_search_that_begins_with_a_minus_is_no_option(wirewatch: Wirewatch, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"id": "a", "title": "The ferry sails"}\n{"id": "b", "title": "A harbour"}\n', encoding="utf-8")
    wirewatch("import", str(file))
    wirewatch("mark", "--matching", "ferry", "--star")
    for words in (["-is:starred"], ["-is:starred harbour"], ["-v", "search", "--json", "--limit", "9", "-is:starred"]):
        answer = wirewatch(*(words if "search" in words else ["search", *words, "--json"]))
        assert [line["title"] for line in answer.lines] == ["A harbour"], answer.err
    assert wirewatch("search", "-h").code == 0
    assert "--limit" in wirewatch("search", "ferry", "--limit", "-1").err


@pytest.fixture
def harbour(wirewatch: Wirewatch, tmp_path: Path) -> Wirewatch:
    """A ferry in English, a harbour in English and one in French."""
    rows = [("a", "The ferry sails", "en"), ("b", "A harbour", "en"), ("c", "Un port calme", "fr")]
    file = tmp_path / "a.jsonl"
    lines = (json.dumps({"id": number, "title": title, "lang": lang}) + "\n" for number, title, lang in rows)
    file.write_text("".join(lines), encoding="utf-8")
    wirewatch("import", str(file), "--feed", "desk")
    return wirewatch


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("-ferry", {"A harbour", "Un port calme"}),
        ("-ferry -harbour", {"Un port calme"}),
        ("-(ferry OR harbour)", {"Un port calme"}),
        ("-lang:en", {"Un port calme"}),
        ("-lang:fr -ferry", {"A harbour"}),
        ("-title:ferry", {"A harbour", "Un port calme"}),
        ("-feed:nowhere", {"The ferry sails", "A harbour", "Un port calme"}),
        ("-feed:desk", set()),
        ("-feed:desk -ferry", set()),
        ("-tag:done", {"The ferry sails", "A harbour", "Un port calme"}),
        ("-heavy", {"The ferry sails", "A harbour", "Un port calme"}),
    ],
)
def test_exclusions_alone_are_a_search_wherever_one_is_taken(
    harbour: Wirewatch, tmp_path: Path, query: str, left: set[str]
) -> None:
    for words in (["--js", query], [query, "--json"], ["--json", "--", query], ["--limit", "9", query, "--json"]):
        answer = harbour("search", *words)
        assert {line["title"] for line in answer.lines} == left, answer.err
    assert harbour("search", "--count", query).out == f"{len(left)}\n"
    out = tmp_path / "out.jsonl"
    answer = harbour("export", "articles", "--format", "jsonl", "--query", query, "--out", str(out), "--no-about")
    assert answer.code == 0, answer.err
    assert {json.loads(line)["title"] for line in out.read_text("utf-8").splitlines()} == left
    marked = harbour("mark", "--matching", query, "--star", "--json")
    assert (marked.code, marked.err if left else "") == (0, "")
    starred = {line["title"] for line in harbour("search", "is:starred", "--json").lines}
    assert starred == left
    where = ("--folder", str(tmp_path), "--replace")
    assert harbour("schedule", "add", "nightly", "articles", "--query", query, *where).err == ""


def test_a_topic_of_exclusions_alone_is_refused_as_a_query_and_not_as_an_option(harbour: Wirewatch) -> None:
    for words in (["set", "quiet", "-ferry"], ["set", "quiet", "-ferry", "--dry-run"], ["preview", "-ferry"]):
        answer = harbour("topics", *words)
        assert answer.code == 2
        assert "-ferry" in answer.err or "-ferry" in answer.out
        assert "unrecognized" not in answer.err
