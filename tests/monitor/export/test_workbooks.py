"""Workbooks: text is text whatever it begins with, numbers are numbers, times are dates of the wanted zone, and the last sheet tells."""

from __future__ import annotations

import errno
import gc
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spreadsheets import sheets

from monitor.export import xlsx
from monitor.export.request import Request
from monitor.export.writing import write
from monitor.model import ArticleFilter

ROOT = Path(__file__).parents[3]
SEOUL = ZoneInfo("Asia/Seoul")
FORMULAS = ["=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "'=1", '=HYPERLINK("x")', "%0A=1"]


def written(path: Path, columns: list[str], rows: list[list[object]], **more: object) -> dict[str, list[list[object]]]:
    request = Request("articles", ArticleFilter(), "xlsx", str(path), tz=more.pop("tz", ZoneInfo("UTC")))
    write(request, columns, rows, more or {"export": "articles"})
    return sheets(path)


@given(
    st.lists(st.tuples(st.text(max_size=12) | st.sampled_from(FORMULAS), st.integers(-(10**14), 10**14)), max_size=5)
)
def test_every_text_and_number_comes_back_as_it_was(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("book") / "a.xlsx"
    table = written(path, ["title", "id"], [list(row) for row in rows])["articles"]
    halves = {ord(half): "\ufffd" for half in map(chr, range(0xD800, 0xE000))}
    assert table == [["title", "id"], *([title.translate(halves) or None, float(number)] for title, number in rows)]


def test_a_time_is_a_date_of_the_zone_and_one_no_sheet_can_hold_is_text(tmp_path):
    rows = [["2023-09-13T14:00:00Z"], ["1850-01-01T00:00:00Z"], [None], ["not a time"]]
    table = written(tmp_path / "a.xlsx", ["published"], rows, tz=SEOUL)["articles"]
    assert table[1][0][0] == "date"
    assert table[1][0][1] == pytest.approx(45182 + 23 / 24, abs=1e-8)  # 13 September 2023, 23:00 in Seoul
    assert [row[0] for row in table[2:]] == ["1850-01-01T00:00:00Z", None, "not a time"]


def test_the_last_sheet_says_what_was_exported_and_what_was_cut(tmp_path):
    long = "x" * (xlsx.LONGEST_TEXT + 1)
    book = written(
        tmp_path / "a.xlsx", ["title"], [[long], ["short"]], export="articles", topics=["a", "b"], query="=1"
    )
    assert list(book) == ["articles", "About this export"]
    assert len(book["articles"][1][0]) == xlsx.LONGEST_TEXT
    told = dict(book["About this export"])
    assert (told["topics"], told["query"], told["rows"]) == ("a, b", "=1", "2")
    assert told["texts cut"].startswith("1 texts were cut")


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_ROWS", 4)
    book = written(tmp_path / "a.xlsx", ["id"], [[number] for number in range(7)])
    assert {name: len(rows) for name, rows in book.items() if name.startswith("art")} == {
        "articles": 4,
        "articles 2": 4,
        "articles 3": 2,
    }
    assert book["articles 3"] == [["id"], [6.0]]


def test_a_workbook_that_was_not_finished_is_no_file(tmp_path):
    def rows():
        yield ["a"]
        raise RuntimeError("the archive went away")

    with pytest.raises(RuntimeError):
        write(Request("articles", ArticleFilter(), "xlsx", str(tmp_path / "a.xlsx")), ["title"], rows(), {})
    assert list(tmp_path.iterdir()) == []


def test_numbers_that_a_sheet_cannot_hold_are_text_or_empty(tmp_path):
    table = written(tmp_path / "a.xlsx", ["id"], [[10**18], [float("nan")], [float("inf")], [0.5], [True]])["articles"]
    assert [row[0] for row in table[1:]] == ["1000000000000000000", None, None, 0.5, 1.0]


# a program that people open them with

OFFICE = shutil.which("soffice")


@pytest.mark.skipif(OFFICE is None and os.environ.get("CI") != "true", reason="LibreOffice (soffice) is not installed")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_libreoffice_reads_text_numbers_and_times_and_no_formula(tmp_path, kind):
    columns = ["title", "id", "published"]
    rows = [[text, number, "2023-09-13T14:00:00Z"] for number, text in enumerate(FORMULAS)]
    path = tmp_path / f"table.{kind}"
    write(Request("articles", ArticleFilter(), kind, str(path), times="plain"), columns, rows, {})
    given = [OFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "fods"]
    if kind == "csv":  # commas, quotation marks, UTF-8, and "detect special numbers" as a user ticks it for dates
        given.append("--infilter=CSV:44,34,76,1,,0,false,true")
    subprocess.run([*given, "--outdir", str(tmp_path), str(path)], check=True, capture_output=True, timeout=240)
    found = (tmp_path / "table.fods").read_text(encoding="utf-8")
    assert "table:formula" not in found
    assert found.count('office:value-type="date"') == len(FORMULAS)
    assert found.count('office:date-value="2023-09-13T14:00:00"') == len(FORMULAS)
    assert found.count('office:value-type="float"') == len(FORMULAS)


class FullDisk(io.BytesIO):
    """Takes the first bytes and no more."""

    def write(self, data):
        if self.tell() + len(data) > 100:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(data)


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_a_full_disk_is_told_as_what_it_is_and_told_once():
    with (
        pytest.raises(OSError, match="No space left") as told,
        xlsx.Workbook(FullDisk(), "articles", ["title"], ["text"], SEOUL) as book,
    ):
        book.add([["The ferry sails"]])
    assert told.value.errno == errno.ENOSPC
    del told, book
    gc.collect()


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe is another error there")
def test_a_reader_that_goes_away_ends_the_export_without_a_word(tmp_path):
    data = {**os.environ, "WIREWATCH_DATA": str(tmp_path)}
    command = [sys.executable, "main.py", "export", "feeds", "--format", "xlsx", "--out", "-"]
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = subprocess.run(
            command, env=data, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, text=True, check=False, timeout=120
        )
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, "")
