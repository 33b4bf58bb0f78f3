"""Articles from Parquet files: by the names of their columns, in portions, and with a clear word where that cannot be."""

from __future__ import annotations

import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from imports import Bring
from worlds import InlinePool

from monitor.errors import UserError
from monitor.export import parquet_rows
from monitor.export.parquet_rows import ParquetRows, check_parquet
from monitor.export.rows import Place
from monitor.rejected import Rejected
from monitor.storage.store import Store


def parquet(path: Path, columns: dict[str, list[object]], row_group_size: int = 700) -> Path:
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet as files

    files.write_table(arrow.table(columns), path, row_group_size=row_group_size)
    return path


def many(path: Path, count: int = 2500) -> Path:
    return parquet(
        path, {"id": list(range(count)), "title": [f"Ferry number {n}" for n in range(count)], "score": [0.5] * count}
    )


def test_rows_are_read_by_the_names_of_their_columns(tmp_path: Path) -> None:
    noon = datetime(2024, 5, 1, 12, tzinfo=UTC)
    path = parquet(
        tmp_path / "a.parquet",
        {"id": [1, 2], "title": ["One", None], "published": [noon, None], "categories": [["x", "y"], []]},
    )
    first, second = ParquetRows(path, InlinePool())
    assert (first.id, first.title, first.published, first.categories) == ("1", "One", noon, ("x", "y"))
    assert isinstance(second, Rejected)
    assert (second.line, second.reason, second.text) == (2, "no title", '{"id": 2, "categories": []}')


def test_an_id_that_a_data_frame_made_a_fraction_of_is_the_whole_number(tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", {"id": [1.0, None, 2.5, 2.0**53], "title": ["One", "Two", "Three", "Four"]})
    found = [row.reason if isinstance(row, Rejected) else row.id for row in ParquetRows(path, InlinePool())]
    assert found == ["1", "no id, and no url to tell the article by", *["id is not text"] * 2]


@pytest.mark.parametrize("start", [0, 1, 699, 700, 1000, 1733, 2499, 2500])
def test_reading_begins_at_any_row(tmp_path: Path, start: int) -> None:
    rows = ParquetRows(many(tmp_path / "a.parquet"), InlinePool(), Place(start, start + 1))
    assert [row.id for row in rows] == [str(n) for n in range(start, 2500)]
    assert rows.place == Place(2500, 2501) or start == 2500


def test_an_import_that_was_stopped_goes_on_at_its_row(store: Store, bring: Bring, tmp_path: Path) -> None:
    path = many(tmp_path / "a.parquet")
    assert bring(path, stop_after=2).cancelled
    done = bring(path)
    assert (done.accepted, done.known, done.resumed_from) == (2500, 0, 2001)
    with sqlite3.connect(store.path) as db:
        assert db.execute("SELECT count(*) FROM flag").fetchone() == (2500,)


def test_a_file_that_only_says_it_is_parquet_is_refused(bring: Bring, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1" + b"\0" * 100 + b"PAR1")
    with pytest.raises(UserError, match=r"a\.parquet: it cannot be read as Parquet: .*; nothing was imported"):
        bring(path)


def test_a_file_without_titles_is_refused_with_the_names_it_has(bring: Bring, tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", {"id": [1], "headline": ["x"]})
    with pytest.raises(UserError, match="no column named title; its columns are id, headline"):
        bring(path)


def test_where_pyarrow_is_missing_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setattr(parquet_rows, "_open", {})
    with pytest.raises(UserError, match=r"pip install 'wirewatch\[parquet\]'"):
        check_parquet(tmp_path / "a.parquet", InlinePool())
