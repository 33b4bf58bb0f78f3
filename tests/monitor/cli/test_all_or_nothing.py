"""A command that ends with 2 has changed nothing; what was left out of one that went through is named."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from loopback import Wirewatch

GOOD, BAD = "https://good.example/feed", "ftp://bad.example/feed"


def articles(path: Path, *titles: str) -> Path:
    """A file with these articles; a title of None makes a line that is no article."""
    path.write_text("".join(json.dumps({"id": t, "title": t}) + "\n" for t in titles), encoding="utf-8")
    return path


def urls(wirewatch: Wirewatch) -> list[str]:
    return [line["url"] for line in wirewatch("feeds", "list", "--json").lines]


def test_one_bad_address_keeps_all_from_being_added(wirewatch: Wirewatch) -> None:
    answer = wirewatch("feeds", "add", GOOD, BAD)
    assert answer.code == 2
    assert BAD in answer.err
    assert urls(wirewatch) == []


@pytest.mark.parametrize("second", ["query = 'flood* OR tide AND river'", "query = ''", "query = 'x'\nalert = 3"])
def test_one_malformed_topic_keeps_all_from_being_saved(wirewatch: Wirewatch, tmp_path: Path, second: str) -> None:
    path = tmp_path / "topics.toml"
    path.write_text(
        f"[[topic]]\nname = 'ferries'\nquery = 'ferry'\n\n[[topic]]\nname = 'floods'\n{second}\n", encoding="utf-8"
    )
    answer = wirewatch("topics", "import", str(path))
    assert answer.code == 2
    assert [line["name"] for line in wirewatch("topics", "list", "--json").lines] == ["missile-launches", "summits"]


def test_topics_of_one_file_may_name_each_other_and_flag_the_archive(wirewatch: Wirewatch, tmp_path: Path) -> None:
    wirewatch("import", str(articles(tmp_path / "a.jsonl", "The ferry sails at dawn")))
    path = tmp_path / "topics.toml"
    path.write_text(
        "[[topic]]\nname = 'early'\nquery = '@ferries AND dawn'\n\n[[topic]]\nname = 'ferries'\nquery = 'ferry'\n",
        encoding="utf-8",
    )
    answer = wirewatch("topics", "import", str(path))
    assert (answer.code, answer.out) == (0, "Saved early as version 1.\nSaved ferries as version 1.\n")
    flags = wirewatch("export", "flags", "--format", "jsonl", "--out", "-").lines
    assert {flag["topic"] for flag in flags} == {"early", "ferries"}


def test_a_file_without_header_keeps_the_others_from_being_imported(wirewatch: Wirewatch, tmp_path: Path) -> None:
    good = articles(tmp_path / "good.jsonl", "The ferry sails")
    bad = tmp_path / "nohead.csv"
    bad.write_text("1,The ferry sails\n", encoding="utf-8")
    answer = wirewatch("import", str(good), str(bad))
    assert answer.code == 2
    assert "nohead.csv: line 1 is not a header" in answer.err
    assert "nothing was imported" in answer.err
    assert wirewatch("search", "ferry", "--json").out == ""


def test_a_file_of_unknown_format_keeps_the_others_from_being_imported(wirewatch: Wirewatch, tmp_path: Path) -> None:
    good = articles(tmp_path / "good.jsonl", "The ferry sails")
    letter = tmp_path / "x.docx"
    letter.write_bytes(b"PK something else")
    assert wirewatch("import", str(good), str(letter)).code == 2
    assert wirewatch("search", "ferry", "--json").out == ""


def test_a_folder_is_called_a_folder(wirewatch: Wirewatch, tmp_path: Path) -> None:
    folder = tmp_path / "many.csv"
    folder.mkdir()
    answer = wirewatch("import", str(folder))
    assert answer.code == 2
    assert "is a folder" in answer.err


def test_standard_input_is_imported_as_the_format_that_is_said(
    wirewatch: Wirewatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = json.dumps({"id": "1", "title": "The ferry sails"}).encode()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(row)))
    unsaid = wirewatch("import", "-")
    assert unsaid.code == 2
    assert "--format" in unsaid.err
    assert wirewatch("import", "-", "--format", "jsonl", "--json").lines[0]["accepted"] == 1
    assert wirewatch("search", "ferry", "--json").lines[0]["feed_url"] == "import:stdin"


def test_rejected_rows_of_several_files_name_their_file(wirewatch: Wirewatch, tmp_path: Path) -> None:
    paths = [articles(tmp_path / name, "ok") for name in ("bad1.jsonl", "bad2.jsonl")]
    for path in paths:
        path.write_text(path.read_text(encoding="utf-8") + "{broken\n", encoding="utf-8")
    answer = wirewatch("import", *map(str, paths), "--json")
    assert answer.code == 1
    assert "bad1.jsonl line 2: not JSON" in answer.err
    assert "bad2.jsonl line 2: not JSON" in answer.err
    rejects = Path(answer.lines[0]["rejects_file"]).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["file"] for line in rejects] == ["bad1.jsonl", "bad2.jsonl"]


def test_rows_whose_feed_is_no_address_are_rejected(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    homes = ["javascript:alert(1)", "Post", "ftp://post.example/f", "HTTP://Post.example:80/f", "import:desk"]
    rows = [{"id": str(n), "title": "The ferry sails", "feed_url": home} for n, home in enumerate(homes)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    answer = wirewatch("import", str(path), "--json")
    assert (answer.code, answer.lines[0]["accepted"], answer.lines[0]["rejected"]) == (1, 2, 3)
    assert "line 1: feed_url is neither" in answer.err
    found = wirewatch("search", "ferry", "--json").lines
    assert {line["feed_url"] for line in found} == {"http://post.example/f", "import:desk"}


def test_an_address_with_its_usual_port_is_the_same_address(wirewatch: Wirewatch) -> None:
    wirewatch("feeds", "add", "HTTP://Good.example:80/feed")
    assert wirewatch("feeds", "add", "http://good.example/feed", "--json").lines[0]["known"] == 1
    assert urls(wirewatch) == ["http://good.example/feed"]
    assert wirewatch("feeds", "remove", "HTTP://Good.example:80/feed").code == 0


def test_a_password_that_no_keyring_keeps_is_called_lost(wirewatch: Wirewatch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("open sesame\n"))
    answer = wirewatch("feeds", "add", "HTTPS://Good.example:443/feed", "--user", "me", "--password-stdin", "--json")
    assert (answer.code, answer.lines[0]["added"]) == (1, 1)
    assert "it is lost now" in answer.err
    assert "sesame" not in answer.err
