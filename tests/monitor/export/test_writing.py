"""What an export holds: the chosen columns in their order, times as wanted, and a file that says which export it is."""

from __future__ import annotations

import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from monitor.errors import UserError
from monitor.export.own import iso_time
from monitor.export.request import Request
from monitor.export.writing import ABOUT_FILE, write
from monitor.model import ArticleFilter

COLUMNS = ["id", "title", "published", "note"]
ROWS = [[1, "Ferry", "2023-09-13T14:00:00Z", "mine"], [2, "Train", None, ""]]


def asked(path: Path, **more: object) -> Request:
    return Request("articles", ArticleFilter(), path.suffix[1:], str(path), **more)


def lines(path: Path, **more: object) -> list[dict[str, object]]:
    write(asked(path, **more), COLUMNS, ROWS, {"export": "articles"})
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_columns_are_those_that_were_chosen_in_their_order(tmp_path):
    assert list(lines(tmp_path / "a.jsonl", columns=("title", "id"))[0]) == ["title", "id"]
    assert lines(tmp_path / "b.jsonl", columns=("title",)) == [{"title": "Ferry"}, {"title": "Train"}]


def test_own_marks_are_left_out_when_that_is_wished(tmp_path):
    assert list(lines(tmp_path / "a.jsonl", without_notes=True)[0]) == ["id", "title", "published"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"columns": ("colour",)}, "articles has no column 'colour'; its columns are id, title"),
        ({"columns": ("id", "id")}, "the column id is named twice"),
        ({"columns": ("note",), "without_notes": True}, "the column note is one of your own marks"),
    ],
)
def test_columns_that_cannot_be_are_refused_and_nothing_is_written(tmp_path, more, words):
    with pytest.raises(UserError, match=words):
        lines(tmp_path / "a.jsonl", **more)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("times", "told"),
    [("utc", "2023-09-13T14:00:00Z"), ("local", "2023-09-13T23:00:00+09:00"), ("plain", "2023-09-13 23:00:00")],
)
def test_times_are_in_the_zone_that_is_wished(tmp_path, times, told):
    found = lines(tmp_path / "a.jsonl", times=times, tz=ZoneInfo("Asia/Seoul"))
    assert [line["published"] for line in found] == [told, None]
    if times != "plain":
        assert iso_time(told) == iso_time("2023-09-13T14:00:00Z")


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
def test_a_file_beside_it_says_which_export_it_is(tmp_path, name):
    path = tmp_path / name
    write(asked(path, columns=("title",)), COLUMNS, ROWS, {"export": "articles", "query": "ferry OR \ud800"})
    told = json.loads((tmp_path / f"{name}{ABOUT_FILE}").read_text(encoding="utf-8"))
    assert told == {"export": "articles", "query": "ferry OR ?", "columns": ["title"], "rows": 2}


def test_without_the_file_about_it_there_is_one_file_only(tmp_path):
    lines(tmp_path / "a.jsonl", about=False)
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_parquet_has_typed_columns_and_says_which_export_it_is(tmp_path):
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = tmp_path / "a.parquet"
    rows = [*ROWS, [2**70, b"bytes\xff", "soon", "\ud800"]]
    assert write(asked(path), COLUMNS, rows, {"export": "articles"}) == 3
    table = parquet.read_table(path)
    assert [field.type for field in table.schema][:3] == [
        arrow.int64(),
        arrow.string(),
        arrow.timestamp("ms", tz="UTC"),
    ]
    assert [one.isoformat() if one else None for one in table["published"].to_pylist()] == [
        "2023-09-13T14:00:00+00:00",
        None,
        None,
    ]
    assert table["id"].to_pylist() == [1, 2, None]
    assert table["title"].to_pylist()[2] == "bytes\ufffd"
    told = json.loads(parquet.read_metadata(path).metadata[b"wirewatch"])
    assert (told["export"], told["rows"]) == ("articles", 3)


def test_where_pyarrow_is_missing_it_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(UserError, match=r"pip install 'wirewatch\[parquet\]'"):
        write(asked(tmp_path / "a.parquet"), COLUMNS, ROWS, {})
    assert list(tmp_path.iterdir()) == []
