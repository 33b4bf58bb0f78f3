"""`mark`, `tidy` and `source`: what a user says of articles, what becomes of old ones, and what is kept as it was fetched."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from loopback import Site, Wirewatch
from worlds import rss


@pytest.fixture
def archive(wirewatch: Wirewatch, tmp_path: Path) -> Wirewatch:
    rows = [
        {"id": "a", "title": "Rocket test", "published": "2020-05-27T06:00:00Z", "lang": "en"},
        {"id": "b", "title": "Village fair", "published": "2020-05-20T06:00:00Z", "lang": "en"},
        {"id": "c", "title": "Another fair", "published": "2026-05-20T06:00:00Z", "lang": "en"},
    ]
    path = tmp_path / "wire.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert wirewatch("import", str(path)).code == 0
    return wirewatch


def guids(archive: Wirewatch, query: str) -> list[str]:
    return [json.loads(line)["guid"] for line in archive("search", query, "--json").out.splitlines()]


def test_articles_are_marked_by_id_and_by_search(archive: Wirewatch):
    (first,) = (json.loads(line)["id"] for line in archive("search", "rocket", "--json").out.splitlines())
    assert archive("mark", str(first), "--star", "--read", "--note", "Ask Ana", "--tag", "launch").code == 0
    assert guids(archive, "is:starred is:read note:ana tag:launch") == ["a"]
    answer = archive("mark", "--matching", "fair", "--tag", "village", "--json")
    assert json.loads(answer.out) == {"articles": 2, "tagged village": 2}
    assert guids(archive, "tag:village") == ["c", "b"]
    assert archive("mark", "--matching", "tag:village before:2021", "--untag", "village").code == 0
    assert guids(archive, "tag:village") == ["c"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("1",), "say what to do"),
        (("--star",), "name articles"),
        (("999", "--star"), "no article 999"),
        (("x", "--star"), "an article's id is a number"),
        (("--matching", "fair", "--note", "n"), "for one article, and 2"),
        (("1", "--tag", "a,b"), "a comma parts"),
    ],
)
def test_what_cannot_be_marked_is_told_and_nothing_changes(archive: Wirewatch, arguments: tuple[str, ...], told: str):
    answer = archive("mark", *arguments)
    assert answer.code == 2
    assert told in answer.err
    assert guids(archive, "is:starred") == guids(archive, "is:noted") == guids(archive, "is:tagged") == []


def test_old_articles_are_counted_first_set_aside_when_asked_and_deleted_only_with_yes(archive: Wirewatch):
    archive("mark", "--matching", "rocket", "--star")
    told = json.loads(archive("tidy", "--before", "2021-01-01", "--json").out)
    assert told == {
        "articles": 2,
        "starred": 1,
        "noted": 0,
        "tagged": 0,
        "flagged": told["flagged"],
        "kept": 1,
        "archived": 0,
        "plain": 1,
    }
    assert json.loads(archive("tidy", "--before", "2021-01-01", "--archive", "--json").out)["done"] == 1
    assert guids(archive, "is:archived") == ["b"]
    answer = archive("tidy", "--before", "2021-01-01", "--delete")
    assert "2 articles, of which 1 is kept: 1 starred" in answer.out
    assert "nothing was deleted" in answer.err
    assert guids(archive, "") == ["c", "a", "b"]
    done = json.loads(archive("tidy", "--before", "2021-01-01", "--delete", "--yes", "--json").out)
    assert done["done"] == 1
    assert Path(done["backup"]).is_file()
    assert guids(archive, "") == ["c", "a"]
    assert archive("doctor").code in {0, 1}


def test_a_flagged_item_is_shown_and_written_as_it_was_fetched(wirewatch: Wirewatch, site: Site, tmp_path: Path):
    text = rss(("l1", "North Korea fires ballistic missile", "It launched a ballistic missile toward the East Sea."))
    url = site.put("feed", text.encode())
    assert wirewatch("feeds", "add", url, "--allow-local").code == 0
    assert '"flagged":1' in wirewatch("poll", "--all", "--json").out
    (number,) = (json.loads(line)["id"] for line in wirewatch("search", "is:kept", "--json").out.splitlines())
    (kept,) = (json.loads(line) for line in wirewatch("source", str(number), "--json").out.splitlines())
    item = text[text.index("<item>") : text.index("</item>") + 7].encode()
    assert kept["sha256"] == hashlib.sha256(item).hexdigest()
    assert kept["url"] == url
    assert not kept["whole"]
    shown = wirewatch("source", str(number))
    assert kept["sha256"] in shown.out
    assert "<item>" in shown.out
    out = tmp_path / "item.xml"
    assert wirewatch("source", str(number), "--out", str(out)).code == 0
    assert out.read_bytes() == item


def test_an_article_of_which_nothing_is_kept_says_why(archive: Wirewatch):
    answer = archive("source", "1")
    assert answer.code == 2
    assert "none of an import" in answer.err
