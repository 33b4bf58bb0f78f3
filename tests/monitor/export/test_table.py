"""What goes out as a table reads back as what it was, and no spreadsheet runs it."""

from __future__ import annotations

import csv
import io
import json
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.export.cells import escape_cell, unescape_cell
from monitor.export.table import ROWS_AT_A_TIME, ExportCancelledError, write_csv, write_jsonl


def as_csv(columns, rows, **options):
    out = io.BytesIO()
    write_csv(columns, rows, out, **options)
    return out.getvalue()


def as_jsonl(columns, rows, **options):
    out = io.BytesIO()
    write_jsonl(columns, rows, out, **options)
    return out.getvalue()


def mended(text):
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)


TEXTS = st.text(st.characters(), max_size=40) | st.text("=+-@\t\r\n'\"\x00,;\ud800 ä字", max_size=8)


@pytest.mark.parametrize("text", ["=1+1", "+49", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "''=1"])
def test_a_cell_that_a_spreadsheet_would_run_gets_one_apostrophe(text):
    assert escape_cell(text) == "'" + text
    assert unescape_cell("'" + text) == text


@pytest.mark.parametrize("text", ["", "'", "'tis", "''", " =1", "a=1", "1-2", "\n=1", "“=1”"])
def test_other_cells_stay_as_they_are(text):
    assert escape_cell(text) == unescape_cell(text) == text


@given(TEXTS)
def test_every_cell_comes_back_and_none_begins_dangerously(text):
    assert unescape_cell(escape_cell(text)) == text
    assert escape_cell(text)[:1] not in {"=", "+", "-", "@", "\t", "\r"}


def test_the_file_is_rfc_4180():
    rows = [(1, 'say "no"', "two\nlines", None), (-2, "a,b", "", 0.5)]
    expected = b'n,a,b,c\r\n1,"say ""no""","two\nlines",\r\n-2,"a,b",,0.5\r\n'
    assert as_csv(["n", "a", "b", "c"], rows) == expected


def test_a_row_of_one_empty_cell_is_not_a_blank_line():
    assert as_csv(["a"], [("",), (None,)]) == b'a\r\n""\r\n""\r\n'


def test_the_byte_order_mark_is_there_when_asked_for():
    assert as_csv(["a"], [("ä",)], bom=True) == b"\xef\xbb\xbfa\r\n\xc3\xa4\r\n"


def test_numbers_stay_numbers_and_only_text_is_escaped():
    assert as_csv(["a", "b"], [(-5, "-5")]) == b"a,b\r\n-5,'-5\r\n"


def test_bytes_from_a_foreign_archive_are_text_and_escaped_too():
    assert as_csv(["a"], [(b"=\xff",)]) == "a\r\n'=\ufffd\r\n".encode()
    assert as_jsonl(["a"], [(b"x\xff",)]) == '{"a":"x\ufffd"}\n'.encode()


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=2), max_size=5))
def test_csv_written_and_read_is_the_same_whatever_the_text(rows):
    text = as_csv(["a", "b"], rows).decode()
    header, *back = csv.reader(io.StringIO(text, newline=""))
    assert header == ["a", "b"]
    assert [[unescape_cell(cell) for cell in row] for row in back] == [[mended(cell) for cell in row] for row in rows]


@given(st.lists(st.lists(TEXTS | st.none() | st.integers() | st.floats(allow_nan=False), min_size=2, max_size=2)))
def test_json_lines_written_and_read_are_the_same_whatever_the_text(rows):
    lines = as_jsonl(["a", "b"], rows).decode().split("\n")[:-1]
    expected = [[mended(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]
    expected = [[None if cell in {float("inf"), float("-inf")} else cell for cell in row] for row in expected]
    assert [list(json.loads(line).values()) for line in lines] == expected


def test_json_columns_are_values_and_broken_ones_stay_text():
    rows = [('["a","ä"]', '["a"]'), ("[1,", None), ("NaN", ""), ("[" * 100_000, "")]
    lines = as_jsonl(["tags", "note"], rows, json_columns={"tags", "absent"}).decode().splitlines()
    assert [json.loads(line)["tags"] for line in lines] == [["a", "ä"], "[1,", None, "[" * 100_000]
    assert json.loads(lines[0])["note"] == '["a"]'


def test_a_json_text_with_half_a_character_inside_is_mended_too():
    assert as_jsonl(["tags"], [('["\\ud800"]',)], json_columns={"tags"}) == '{"tags":["\ufffd"]}\n'.encode()


def test_nan_and_infinity_become_null():
    assert as_jsonl(["a"], [(float("nan"),), (float("inf"),)]) == b'{"a":null}\n{"a":null}\n'


@pytest.mark.parametrize("write", [write_csv, write_jsonl])
def test_progress_is_told_and_the_number_of_rows_returned(write):
    heard = []
    rows = ((number,) for number in range(ROWS_AT_A_TIME + 5))
    assert write(["n"], rows, io.BytesIO(), progress=heard.append) == ROWS_AT_A_TIME + 5
    assert heard == [ROWS_AT_A_TIME, ROWS_AT_A_TIME + 5]


@pytest.mark.parametrize("write", [write_csv, write_jsonl])
def test_the_user_stops_an_endless_export(write):
    stop = threading.Event()

    def endless():
        while True:
            yield ("row",)

    with pytest.raises(ExportCancelledError):
        write(["a"], endless(), io.BytesIO(), progress=lambda _: stop.set(), cancelled=stop)
