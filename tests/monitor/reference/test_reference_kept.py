"""Reference tables that are kept: written, listed, read back, taken away; and files that are none of ours."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from ledgers import launch, ledgers

from monitor.errors import UserError
from monitor.reading.references import FOLDER, Marker, markers, tables_of
from monitor.reference import kept
from monitor.reference.kept import KeptTable

ADDED = datetime(2026, 5, 28, 12, tzinfo=UTC)


def table(name: str, *events) -> KeptTable:
    return KeptTable(name, f"{name}.csv", "cns", ADDED, len(events), tuple(events))


@given(events=ledgers)
def test_a_table_comes_back_as_it_was_kept(tmp_path_factory, events):
    folder = tmp_path_factory.mktemp("kept") / "references"
    one = table("cns", *events)
    kept.keep(folder, one)
    assert kept.load(folder, "cns") == one
    assert kept.names(folder) == ["cns"]


def test_markers_are_the_events_of_a_range_in_order(tmp_path):
    month = launch(first=date(2026, 5, 1), last=date(2026, 5, 31), day_known=False)
    kept.keep(tmp_path / FOLDER, table("b", launch(3, label="late"), launch(0, label="early"), month))
    kept.keep(tmp_path / FOLDER, table("a", launch(3, label="same day")))
    assert markers(tmp_path) == [
        Marker(date(2026, 5, 1), "early", "b"),
        Marker(date(2026, 5, 4), "same day", "a"),
        Marker(date(2026, 5, 4), "late", "b"),
    ]
    assert [one.label for one in markers(tmp_path, date(2026, 5, 2), date(2026, 5, 5), ("b",))] == ["late"]
    assert markers(tmp_path, until=date(2026, 5, 1)) == []


def test_a_folder_that_is_not_there_has_no_tables(tmp_path):
    assert tables_of(tmp_path) == ([], [])
    assert markers(tmp_path) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[[[", b'{"name": 5}', b"\xff", b'{"version": 99}', b"[" * 100_000, b'{"events": [{"first": "x"}]}'],
)
def test_a_file_that_is_none_of_ours_is_told_with_the_way_out_and_the_rest_is_there(tmp_path, content):
    kept.keep(tmp_path / FOLDER, table("good", launch(label="x")))
    (tmp_path / FOLDER / "bad.json").write_bytes(content)
    found, troubles = tables_of(tmp_path)
    assert [one.name for one in found] == ["good"]
    assert len(troubles) == 1
    assert "bad.json" in troubles[0]
    assert "wirewatch reference remove bad" in troubles[0]
    kept.remove(tmp_path / FOLDER, "bad")
    assert tables_of(tmp_path)[1] == []


@pytest.mark.parametrize("name", ["../x", "", "a/b", ".hidden", "x" * 80])
def test_a_name_that_is_no_name_is_refused(tmp_path, name):
    for deed in (kept.load, kept.remove):
        with pytest.raises(UserError, match="is no name for a table"):
            deed(tmp_path, name)


def test_a_name_that_is_not_kept_is_told_with_those_that_are(tmp_path):
    kept.keep(tmp_path, table("cns"))
    for deed in (kept.load, kept.remove):
        with pytest.raises(UserError, match="no reference table is named csis; kept are: cns"):
            deed(tmp_path, "csis")


@pytest.mark.parametrize(
    ("file", "name"),
    [("North Korea (CNS).csv", "north-korea-cns"), ("표.csv", "table"), ("2026.json", "2026"), ("a" * 90, "a" * 40)],
)
def test_a_name_is_made_from_that_of_the_file(file, name):
    assert kept.name_for(Path(file)) == name
