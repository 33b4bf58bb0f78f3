"""Files that may be anything, as tables of texts: what they may be, and what is said of those that are none."""

from __future__ import annotations

import csv
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import UserError
from monitor.reference.sheet import LONGEST_CELL, MOST_BYTES, sheet

TEXT = "date,place\n2026-05-28,Zenda\n2026-05-29,Strelsau\n"
ROWS = [{"date": "2026-05-28", "place": "Zenda"}, {"date": "2026-05-29", "place": "Strelsau"}]


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace(",", ";").encode(),
        TEXT.replace(",", "\t").encode(),
        TEXT.replace("\n", "\n\n").encode(),
        json.dumps(ROWS).encode(),
        json.dumps({"made": "by hand", "tests": ROWS}).encode(),
        "\n".join(map(json.dumps, ROWS)).encode(),
    ],
)
def test_the_same_table_in_many_clothes(content):
    found = sheet(content)
    assert found.columns == ("date", "place")
    assert [row.cells for row in found.rows] == ROWS
    assert found.broken == ()


def test_rows_are_numbered_as_a_spreadsheet_does():
    found = sheet(b'date,note\n2026-05-28,"two\nlines"\n\n2026-05-29,x\n')
    assert [row.number for row in found.rows] == [2, 4]
    assert found.rows[0].cells["note"] == "two\nlines"


def test_values_of_json_become_texts_and_columns_that_a_row_lacks_are_empty():
    found = sheet(b'[{"date": 2026, "count": 2.5, "ok": true}, {"date": null}]')
    assert [row.cells for row in found.rows] == [
        {"date": "2026", "count": "2.5", "ok": "true"},
        {"date": "", "count": "", "ok": ""},
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is empty"),
        (b" \n \n", "it is empty"),
        (b"date,place\n", "no rows below it"),
        ("date,place\n2026-05-28,Besan\xe7on\n".encode("latin-1"), "line 2 is not UTF-8 text; save it as UTF-8"),
        (b"\xff\xfed\x00a\xd8", "line 1 is not UTF-16 text"),
        (b"date\n\0\n", "line 2 holds zero bytes"),
        (b"date,date\n1,2\n", "names the column 'date' twice"),
        (b'date,place\n2026,"Zen"da\n', "row 2 (line 2) is not CSV: text follows the quotation mark"),
        (b'date,place\n2026,Zenda\n2026,"Zen\n', "a quotation mark opens a cell and none closes it"),
        (b"date,place\n2026," + b"x" * (LONGEST_CELL + 1), "row 2, column place: the cell has 100,001 characters"),
        (b"date,place\n2026," + b"x" * 200_000, "row 2, column place: the cell has 200,000 characters"),
        (b'[{"date": 1}', "line 1 is not JSON"),
        (b'{"a": [{"date": 1}], "b": [{"date": 1}]}', "holds 2 lists"),
        (b"[" * 100_000, "nested too deep"),
        (b"," * 400 + b"\n", "it has a header and no rows below it"),
        (b"a" + b",b" * 400 + b"\n1\n", "401 columns"),
        (b"x" * (MOST_BYTES + 1), "larger than 20 MB"),
        (b"date\n" + b"2026\n" * 20_001, "more than 20,000 rows"),
    ],
)
def test_what_is_no_table_is_refused_with_the_place_and_the_way_to_mend_it(content, words):
    with pytest.raises(UserError, match=r"^[^\n]*$") as refused:
        sheet(content)
    assert words in str(refused.value)


def test_single_rows_that_are_broken_are_told_and_the_rest_is_read():
    found = sheet(b"date,place\n2026-05-28,Zenda,harbour\n2026-05-29,Strelsau\n")
    assert [str(flaw) for flaw in found.broken] == [
        "row 2: it has 3 cells where the header has 2; put a text with the separator in it in quotation marks"
    ]
    assert len(found.rows) == 1
    listed = sheet(b'[5, {"date": "2026"}]')
    assert [str(flaw) for flaw in listed.broken] == [
        'row 1: it is a number; each row must be an object such as {"date": "…"}'
    ]


def test_a_cell_that_holds_an_object_is_empty_and_told_and_its_row_is_read():
    found = sheet(
        b'[{"date": "2026-05-28", "place": {"lat": 1}}, {"date": "2026", "place": ["Zenda", "Strelsau", null, 7]}, {"place": [[1]]}]'
    )
    assert [row.cells for row in found.rows] == [
        {"date": "2026-05-28", "place": ""},
        {"date": "2026", "place": "Zenda; Strelsau; 7"},
        {"date": "", "place": ""},
    ]
    assert found.broken == ()
    assert [str(flaw) for flaw in found.nested] == [
        "row 1, column place: it holds an object; give a text or a number",
        "row 3, column place: it holds a list; give a text or a number",
    ]


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_give_a_table_or_a_refusal(content):
    try:
        found = sheet(content)
    except UserError:
        return
    for row in found.rows:
        assert tuple(row.cells) == found.columns


def test_what_another_reader_of_csv_allows_does_not_matter():
    before = csv.field_size_limit(1000)
    try:
        assert sheet(b"date,place\n2026," + b"x" * 5000).rows[0].cells["place"] == "x" * 5000
    finally:
        csv.field_size_limit(before)
