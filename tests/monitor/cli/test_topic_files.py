"""Topics out to a file and in again: nothing changes that means the same, and what is wrong is told with file, line and topic."""

from __future__ import annotations

from pathlib import Path

import pytest
from loopback import Wirewatch


def versions(wirewatch: Wirewatch) -> dict[str, int]:
    return {line["name"]: line["version"] for line in wirewatch("topics", "list", "--json").lines}


def test_shipped_topics_out_and_in_are_as_they_were(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = str(tmp_path / "topics.toml")
    before = wirewatch("topics", "list", "--json").lines
    assert wirewatch("topics", "export", path).code == 0
    answer = wirewatch("topics", "import", path)
    assert answer.code == 0
    assert answer.out.splitlines() == [f"{name} is as it was, version 1." for name in ("missile-launches", "summits")]
    assert wirewatch("topics", "list", "--json").lines == before


def test_a_long_query_stands_in_the_file_in_lines(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "topics.toml"
    query = r'title:(/Update \d:/ OR "north sea" OR ferry OR harbour) AND (storm* OR gale OR "high tide" OR flood*)'
    assert wirewatch("topics", "set", "floods", query).code == 0
    wirewatch("topics", "export", str(path))
    text = path.read_text("utf-8")
    assert "\nAND (storm* OR gale OR " in text
    assert "\n  $weapons NEAR/8 $fire\n" in text
    assert wirewatch("topics", "import", str(path)).out.splitlines()[-1] == "floods is as it was, version 1."
    assert wirewatch("topics", "show", "floods", "--json").lines[0]["query"] == query


def test_another_spelling_is_no_other_version_and_another_meaning_is(wirewatch: Wirewatch) -> None:
    wirewatch("topics", "set", "floods", "flood*   AND tide")
    wirewatch("topics", "set", "floods", "(flood* tide)")
    assert versions(wirewatch)["floods"] == 1
    wirewatch("topics", "set", "floods", "flood* OR tide")
    assert versions(wirewatch)["floods"] == 2


def test_a_title_changes_without_a_version(wirewatch: Wirewatch) -> None:
    wirewatch("topics", "set", "floods", "flood*")
    assert wirewatch("topics", "set", "floods", "flood*", "--title", "Water").code == 0
    again = wirewatch("topics", "show", "floods", "--json").lines[0]
    assert (again["title"], again["version"]) == ("Water", 1)


def test_topics_come_from_standard_input(wirewatch: Wirewatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "topics.toml"
    path.write_text("\ufeff[[topic]]\nname = 'floods'\nquery = 'flood*'\n", "utf-8")
    with path.open() as file:
        monkeypatch.setattr("sys.stdin", file)
        assert wirewatch("topics", "import", "-").code == 0
    assert versions(wirewatch)["floods"] == 1


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b"[[topic]]\nname = 'a'\nquery = \n", ["mine.toml, line 3, column 9", "not valid TOML"]),
        (
            b"[[topic]]\nname = 'a'\n\n[[topic]]\nname = 'b'\nquery = 'b'\n",
            ["mine.toml, line 1, topic a: it has no query"],
        ),
        (b"\n[[topic]]\nquery = 'a'\n", ["mine.toml, line 2, topic 1: it has no name"]),
        (b"[[topic]]\nname = 'a'\nquery = 7\n", ["line 1, topic a: query must be a text", 'query = "ferry"']),
        (b"[[topic]]\nname = 'a'\nquery = 'a'\nalert = 'no'\n", ["topic a: alert must be true or false"]),
        (b"[[topic]]\nname = 'a'\nquery = 'a'\nzone = 'nowhere'\n", ["topic a: zone must be one of"]),
        (b"[[topic]]\nname = 'a'\nquery = 'a'\n[[topic]]\nname = 'a'\nquery = 'b'\n", ["line 4, topic a: an earlier"]),
        (
            b"[[topic]]\nname = 'North Sea'\nquery = 'a'\n",
            ["line 1, topic North Sea", "as in North-Sea", 'title = "North Sea"'],
        ),
        (b"", ["mine.toml, there is no topic in it"]),
        (b"topic = 7\n", ["there is no topic in it"]),
        (b"topic = [7]\n", ["topic 1: it must be a [[topic]] table"]),
        (b"[[topic]]\nname = 'a'\nquery = '\xff'\n", ["mine.toml, line 3: this is not UTF-8"]),
        (b"\0\1\2", ["mine.toml, line 1, column 1", "not valid TOML"]),
        (b"a = " + b"[" * 100_000, ["mine.toml, "]),
    ],
)
def test_a_bad_file_says_where_and_changes_nothing(
    wirewatch: Wirewatch, tmp_path: Path, written: bytes, told: list[str]
) -> None:
    before = wirewatch("topics", "list", "--json").lines
    path = tmp_path / "mine.toml"
    path.write_bytes(written)
    answer = wirewatch("topics", "import", str(path))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert [words for words in told if words not in answer.err] == []
    assert "Errno" not in answer.err
    assert wirewatch("topics", "list", "--json").lines == before


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("North Korea", "North-Korea"), ("a/b:c", "a-b-c"), ("北 朝鮮", "北-朝鮮"), ("!?", "my-topic")],
)
def test_a_name_that_cannot_be_one_is_told_with_the_nearest(wirewatch: Wirewatch, name: str, nearest: str) -> None:
    answer = wirewatch("topics", "set", name, "ferry")
    assert answer.code == 2
    assert "use letters, digits, -, _ and ., at most 64" in answer.err
    assert f"as in {nearest}." in answer.err
    assert "--title" in answer.err
    assert wirewatch("topics", "set", nearest, "ferry", "--title", name).code == 0


def test_the_example_of_the_page_is_a_file_of_topics(wirewatch: Wirewatch, tmp_path: Path) -> None:
    page = (Path(__file__).parents[3] / "docs" / "topic-versions.md").read_text("utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    path = tmp_path / "topics.toml"
    path.write_text(example, "utf-8")
    assert wirewatch("topics", "import", str(path)).out == "Saved harbour as version 1.\n"
    saved = wirewatch("topics", "show", "harbour", "--json").lines[0]
    assert (saved["title"], saved["threshold"]) == ("Harbour strikes", 2.0)
    assert saved["query"].endswith(" NEAR/5 (strike* OR stoppage* OR walkout* OR blockade*)")
