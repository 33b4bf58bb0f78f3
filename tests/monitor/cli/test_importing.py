"""Articles from files: what comes again changed is an edit, what is wrong with a row is told with its number."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from loopback import Wirewatch

ROW = {"id": "a", "title": "The ferry sails", "published": "2026-05-01T08:00:00Z"}


def written(path: Path, *rows: dict[str, object]) -> str:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def numbers(wirewatch: Wirewatch, *files: str) -> tuple[int, int, int]:
    line = wirewatch("import", *files, "--feed", "desk", "--json").lines[0]
    return line["accepted"], line["known"], line["edited"]


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["one", "two"], (1, 0, 1)),
        (["one", "one", "two", "two"], (1, 2, 1)),
        (["one", "two", "one"], (1, 0, 2)),
        (["one", "two", "three"], (1, 0, 2)),
    ],
)
def test_an_article_that_comes_again_in_a_file_is_as_if_it_came_in_another(
    wirewatch: Wirewatch, tmp_path: Path, titles: list[str], expected: tuple[int, int, int]
) -> None:
    rows = [{**ROW, "title": title} for title in titles]
    others = [{**ROW, "id": f"other {n}"} for n in range(3)]
    new, known, edited = numbers(wirewatch, written(tmp_path / "all.jsonl", others[0], *rows, *others[1:]))
    assert (new - 3, known, edited) == expected
    parts = [written(tmp_path / f"{n}.jsonl", row) for n, row in enumerate(rows)]
    assert numbers(wirewatch, "--data", str(tmp_path / "apart"), *parts) == expected
    for where in ([], ["--data", str(tmp_path / "apart")]):
        found = wirewatch(*where, "search", titles[-1], "--json").lines
        assert [(line["title"], line["edited"] is not None) for line in found] == [(titles[-1], True)]


def test_the_reading_before_is_kept_as_a_version_and_flags_follow_the_last(
    wirewatch: Wirewatch, tmp_path: Path
) -> None:
    first = {**ROW, "title": "Norland fires a ballistic missile into the sea"}
    wirewatch("import", written(tmp_path / "a.jsonl", first, {**ROW, "title": "Norland says sorry"}))
    assert wirewatch("search", "sorry", "--topic", "missile-launches", "--json").lines == []
    wirewatch("import", written(tmp_path / "a.jsonl", first))
    flagged = wirewatch("search", "missile", "--topic", "missile-launches", "--json").lines
    assert [line["title"] for line in flagged] == [first["title"]]


def test_the_same_id_in_two_feeds_is_two_articles(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", {**ROW, "feed": "north"}, {**ROW, "feed": "south", "title": "Another"})
    assert numbers(wirewatch, path) == (2, 0, 0)


def test_a_row_of_blanks_takes_no_article_its_words(wirewatch: Wirewatch, tmp_path: Path) -> None:
    first = written(tmp_path / "a.jsonl", ROW)
    assert numbers(wirewatch, first) == (1, 0, 0)
    blank = written(tmp_path / "a.jsonl", {**ROW, "title": " ", "summary": "", "body": "", "html": ""})
    answer = wirewatch("import", blank)
    assert (answer.code, "line 1: no title" in answer.err) == (1, True)
    assert wirewatch("search", "", "--json").lines[0]["title"] == ROW["title"]
    told = written(tmp_path / "a.jsonl", {"id": "z", "title": "", "body": "A message that has no headline."})
    assert numbers(wirewatch, told)[0] == 1


def test_a_date_that_cannot_be_read_is_told_and_the_article_taken(wirewatch: Wirewatch, tmp_path: Path) -> None:
    rows = [ROW, {**ROW, "id": "b", "published": "30th of Nevermber"}, {"id": "c", "title": "No date"}, {"id": "d"}]
    answer = wirewatch("import", written(tmp_path / "a.jsonl", *rows), "--json")
    (line,) = answer.lines
    assert answer.code == 1
    assert (line["accepted"], line["rejected"], line["remarks"]) == (3, 1, 1)
    told, refused, summary = answer.err.splitlines()
    assert told == 'line 2: published "30th of Nevermber" is no date that can be read; the article was taken as undated'
    assert refused == "line 4: no title"
    assert summary.startswith("1 row rejected, 1 row taken without a date that counts; listed in ")
    notes = [json.loads(note) for note in Path(line["rejects_file"]).read_text(encoding="utf-8").splitlines()]
    assert [(note["file"], note["line"], note["taken"]) for note in notes] == [
        ("a.jsonl", 2, True),
        ("a.jsonl", 4, False),
    ]
    undated = [row["id"] for row in wirewatch("search", "sails OR date", "--json").lines if row["undated"]]
    assert len(undated) == 2


@pytest.mark.parametrize("published", ["1850-01-01", "2031-01-01T00:00:00Z"])
def test_a_date_that_says_nothing_of_when_it_was_is_told(wirewatch: Wirewatch, tmp_path: Path, published: str) -> None:
    answer = wirewatch("import", written(tmp_path / "a.jsonl", {**ROW, "published": published}))
    assert answer.code == 1
    assert f'published "{published}" is ' in answer.err
    assert "1 accepted" in answer.out


def test_a_long_date_is_cut_and_more_remarks_than_a_screen_holds_are_counted(
    wirewatch: Wirewatch, tmp_path: Path
) -> None:
    rows = [{**ROW, "id": str(n), "published": "soon " * 100} for n in range(1500)]
    answer = wirewatch("import", written(tmp_path / "a.jsonl", *rows), "--json")
    assert (answer.lines[0]["remarks"], answer.lines[0]["accepted"]) == (1500, 1500)
    assert len(answer.err.splitlines()) == 21
    assert max(map(len, answer.err.splitlines())) < 300
    assert Path(answer.lines[0]["rejects_file"]).read_text(encoding="utf-8").count("\n") == 1500


def test_articles_that_a_query_cannot_judge_are_counted_also_when_an_import_brings_them(
    wirewatch: Wirewatch, tmp_path: Path
) -> None:
    heavy = " OR ".join(f"ATLEAST9999(a NEAR/{number} b NEAR/{number // 2} c)" for number in range(400))
    wirewatch("topics", "set", "heavy", heavy)
    path = written(tmp_path / "a.jsonl", ROW, {**ROW, "id": "b", "body": "a b c " * 3000})
    answer = wirewatch("import", path, "--json")
    assert (answer.code, answer.lines[0]["accepted"], answer.lines[0]["unjudged"]) == (0, 2, 1)
    assert "whether 1 article matches a topic is not known" in answer.err
    again = wirewatch("import", path, "--json")
    assert (again.lines[0]["unjudged"], again.err) == (0, "")


def test_an_import_without_anything_to_tell_says_nothing(wirewatch: Wirewatch, tmp_path: Path) -> None:
    answer = wirewatch("import", written(tmp_path / "a.jsonl", ROW, {"id": "c", "title": "No date", "published": " "}))
    assert (answer.code, answer.err) == (0, "")
    assert not list((tmp_path / "data").glob("rejected*"))


@pytest.mark.parametrize(
    "content", ['{"id": "a", "title": "The ferry sails"}\n', "\ufeffid;title\na;The ferry sails\n"]
)
def test_a_file_whose_name_says_nothing_is_read_as_what_it_begins_like(
    wirewatch: Wirewatch, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "download"
    path.write_text(content, encoding="utf-8")
    assert wirewatch("import", str(path), "--json").lines[0]["accepted"] == 1


def test_a_file_that_neither_name_nor_beginning_explains_is_refused(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"PK something else")
    answer = wirewatch("import", str(path))
    assert (answer.code, answer.out) == (2, "")
    assert "--format jsonl" in answer.err


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.jsonl.gz", b"", "a.jsonl.gz is compressed; unpack it first"),
        ("a.jsonl", b"\x1f\x8b\x08\x00", "a.jsonl cannot be read as jsonl: it is compressed; unpack it first"),
        ("a.jsonl", '{"id":"a","title":"b"}\n'.encode("utf-16"), "it is written in UTF-16; save it as UTF-8"),
        ("a.csv", "id,title\na,b\n".encode("utf-16"), "it is written in UTF-16; save it as UTF-8"),
        ("a.csv", b"PK\x03\x04\x14", "save its sheet as CSV (UTF-8)"),
        ("a.json", b"PAR1", "say --format parquet"),
    ],
)
def test_a_file_that_holds_no_lines_at_all_is_refused_in_one_sentence(
    wirewatch: Wirewatch, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    answer = wirewatch("import", str(tmp_path / name))
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize("content", ['[\n{"id": "a",\n"title": "b"}\n]\n', '[{"id": "a", "title": "b"}]'])
def test_a_list_of_articles_is_told_how_to_be_written(wirewatch: Wirewatch, tmp_path: Path, content: str) -> None:
    (tmp_path / "a.json").write_text(content, encoding="utf-8")
    answer = wirewatch("import", str(tmp_path / "a.json"))
    assert answer.code == 1
    assert "but a list: write each article of it as an object on a line of its own" in answer.err.splitlines()[0]
