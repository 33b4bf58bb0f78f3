"""Articles read from files: our own come back as they were, others' by the names of their columns, bad rows one by one."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import UserError
from monitor.export import rows as rows_module
from monitor.export.csv_rows import ARTICLE_COLUMNS, CsvRows
from monitor.export.rows import InputArticle, format_of, iso_time, read_jsonl
from monitor.export.table import write_csv, write_jsonl
from monitor.rejected import Rejected


def from_jsonl(*lines):
    return list(read_jsonl(io.BytesIO(b"\n".join(lines))))


def from_csv(text):
    return list(CsvRows(io.BytesIO(text.encode() if isinstance(text, str) else text)))


def test_an_article_of_the_contract_is_read_as_given():
    line = {
        "id": 7, "title": " Two spaces ", "summary": None, "body": "a\n\nb", "url": "https://a.example/7",
        "categories": ["Asia", "Defence"], "published": "2023-09-13T14:00:00+09:00", "lang": "en", "unknown": [1],
    }  # fmt: skip
    [article] = from_jsonl(json.dumps(line).encode())
    assert article == InputArticle(
        1,
        "7",
        " Two spaces ",
        body="a\n\nb",
        url="https://a.example/7",
        categories=("Asia", "Defence"),
        published=datetime(2023, 9, 13, 5, tzinfo=UTC),
        published_text="2023-09-13T14:00:00+09:00",
        lang="en",
        guid="7",
    )


def test_each_bad_line_is_told_with_its_number_and_the_rest_goes_on():
    found = from_jsonl(
        b'\xef\xbb\xbf{"id": "a", "title": "good"}',
        b"",
        b"not json",
        b'["list"]',
        b'{"id": "b"}',
        b'{"title": "no id"}',
        b'{"id": "c", "title": 5}',
        b'{"id": "d", "title": "\xff"}',
        b'{"id": "e", "title": "t", "categories": "x; y"}',
        b'{"id": "f", "title": "t", "categories": [1]}',
        b'{"id": "g", "title": "t", "first_seen": "yesterday"}',
        b"[" * 100_000,
        b'{"id": ' + b"9" * 5000 + b', "title": "t"}',
        b'{"id": true, "title": "t"}',
    )
    assert [(one.line, one.reason) if isinstance(one, Rejected) else (one.line, one.id) for one in found] == [
        (1, "a"),
        (3, "not JSON: Expecting value at character 1"),
        (4, "not a JSON object but a list: write each article of it as an object on a line of its own"),
        (5, "no title"),
        (6, "no id, and no url to tell the article by"),
        (7, "title is not text"),
        (8, "not UTF-8 at byte 23"),
        (9, "e"),
        (10, "categories is not a list of texts"),
        (11, "first_seen is not a time such as 2023-09-13T14:00:00Z"),
        (12, "not JSON that can be read: nested too deep or a number too long"),
        (13, "not JSON that can be read: nested too deep or a number too long"),
        (14, "id is not text"),
    ]
    assert found[1].text == "not json"


def test_a_line_without_end_is_rejected_without_being_read_whole(monkeypatch):
    monkeypatch.setattr(rows_module, "LONGEST_LINE", 100)
    good = b'{"id": "a", "title": "t"}'
    found = from_jsonl(b'{"id": "' + b"x" * 1000, good, b"y" * 100)
    assert [(one.line, type(one)) for one in found] == [(1, Rejected), (2, InputArticle), (3, Rejected)]


def test_half_characters_become_replacement_characters_and_offsets_stay():
    [article] = from_jsonl(b'{"id": "a", "title": "a\\ud800b\\ud83d\\ude00"}')
    assert article.title == "a\ufffdb\U0001f600"


def test_an_unreadable_date_is_kept_as_text_and_the_article_is_undated():
    [article] = from_jsonl(b'{"id": "a", "title": "t", "published": "last Tuesday"}')
    assert (article.published, article.published_text) == (None, "last Tuesday")


@pytest.mark.parametrize(
    ("text", "hour"),
    [("2023-09-13T14:00:00Z", 14), ("2023-09-13", 0), ("2023-09-13 14:00", 14), ("20230913T140000Z", 14)],
)
def test_times_are_iso_and_without_a_zone_utc(text, hour):
    assert iso_time(text) == datetime(2023, 9, 13, hour, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "soon", "NaN", "2023-13-01", "0001-01-01T00:00:00+14:00", "13.09.2023"])
def test_other_texts_are_no_times(text):
    assert iso_time(text) is None


def test_anyones_csv_is_read_by_its_header_in_any_order_case_and_separator():
    text = "\ufeffURL;Title;Opinion;Categories\r\nhttps://a.example/1;'=kept;fine;x; y\n"
    [bad] = from_csv(text)
    assert bad.reason == "5 cells where the header has 4"
    [article] = from_csv(text.replace("x; y", '"x; y"'))
    assert (article.id, article.guid, article.title) == ("https://a.example/1", "https://a.example/1", "'=kept")
    assert article.categories == ("x", "y")


def test_a_csv_row_is_counted_by_the_line_it_begins_on():
    found = from_csv('id,title\r\n1,"two\nlines"\r\n\r\n,\r\n2,ok\r\n3\r\n')
    assert [(one.line, getattr(one, "title", None)) for one in found] == [(2, "two\nlines"), (6, "ok"), (7, None)]


def test_bytes_that_are_not_utf8_reject_their_row_only():
    found = from_csv(b"id,title\n1,caf\xe9\n2,caf\xc3\xa9\n")
    assert [one.reason if isinstance(one, Rejected) else one.title for one in found] == ["not UTF-8", "café"]
    assert found[0].text == "1,caf\ufffd"


def test_a_quote_that_never_ends_is_one_rejected_row_not_a_full_memory(monkeypatch):
    monkeypatch.setattr("monitor.export.csv_rows.LONGEST_LINE", 1000)
    found = from_csv('id,title\n1,"' + "endless\n" * 500)
    assert isinstance(found[0], Rejected)
    assert found[0].line == 2
    assert "not CSV" in found[0].reason


def test_a_quote_that_never_ends_costs_its_own_row_only():
    found = from_csv('id,title\n1,"open\n2,ok\n3,"two\nlines"\n4,fine\n')
    assert [(one.line, getattr(one, "title", None)) for one in found] == [
        (2, None),
        (3, "ok"),
        (4, "two\nlines"),
        (6, "fine"),
    ]
    assert found[0].reason == "not CSV: a quotation mark opens a cell and none closes it"
    assert found[0].text == '1,"open'


def test_a_quote_is_never_lost_silently():
    found = from_csv('id,title\n1,"The "Star" sails"\n2,The "Star" sails\n3,"The ""Star"" sails"\n')
    assert [getattr(one, "title", None) for one in found] == [None, 'The "Star" sails', 'The "Star" sails']
    assert "text follows the quotation mark" in found[0].reason
    assert found[0].text == '1,"The "Star" sails"'


@given(st.lists(st.text('a",\n', max_size=6), max_size=8))
def test_every_line_of_a_csv_is_part_of_an_article_or_of_a_rejection(lines):
    text = "id,title\n" + "".join(f"{number},{line}\n" for number, line in enumerate(lines))
    numbers = [one.line for one in from_csv(text)]
    assert numbers == sorted(set(numbers))
    assert not numbers or 2 <= numbers[0] <= numbers[-1] <= text.count("\n")


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "id,title,title\n1,2,3\n"])
def test_without_a_header_that_can_be_used_the_file_is_refused(text):
    with pytest.raises(UserError, match="line 1"):
        from_csv(text)


def test_the_format_is_told_by_the_name():
    assert [format_of(Path(name)) for name in ("a.JSONL", "b.ndjson", "c.csv")] == ["jsonl", "jsonl", "csv"]
    with pytest.raises(UserError, match="--format"):
        format_of(Path("d.docx"))


def test_our_own_csv_restores_feed_guid_and_first_seen_also_without_notes():
    columns = [name for name in ARTICLE_COLUMNS if name not in {"note", "tags", "read", "starred"}]
    row = dict.fromkeys(columns, "") | {
        "id": 12, "feed_url": "https://a.example/feed", "guid": "=guid", "title": "+1", "content": "@all", "publisher": "-wire",
        "first_seen": "2024-01-02T03:04:05Z", "published": None,
    }  # fmt: skip
    out = io.BytesIO()
    write_csv(columns, [list(row.values())], out, bom=True)
    [article] = from_csv(out.getvalue())
    assert (article.guid, article.title, article.body, article.source) == ("=guid", "+1", "@all", "-wire")
    assert (article.feed_url, article.first_seen) == (
        "https://a.example/feed",
        datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
    )


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.text("=+-@'\"\t\r\n\x00,;", max_size=6)
OURS = ("id", "feed_url", "guid", "url", "title", "summary", "content", "author", "publisher", "lang")


HOME = st.sampled_from(["", "https://a.example/feed?x='=1", "import:a,b", "import:=1"])


@given(st.lists(st.tuples(HOME, st.lists(TEXT, min_size=8, max_size=8)), max_size=4))
def test_our_exports_come_back_equal_whatever_the_text(texts):
    columns = [*OURS, "first_seen"]
    rows = [[number, home, *some, "2024-01-02T03:04:05Z"] for number, (home, some) in enumerate(texts, 1)]
    for write, read in ((write_csv, CsvRows), (write_jsonl, read_jsonl)):
        out = io.BytesIO()
        write(columns, rows, out)
        back = list(read(io.BytesIO(out.getvalue())))
        assert [
            [int(a.id), a.feed_url, a.guid, a.url, a.title, a.summary, a.body, a.author, a.source, a.lang] for a in back
        ] == [[row[0], row[1], row[2] or str(row[0]), *row[3:10]] for row in rows]
