"""`compare`: what it prints for programs and for people, where the table comes from, what is left out, and what is refused."""

from __future__ import annotations

import csv
import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from ledger_fakes import FakeLedger, LedgerReading, event
from loopback import Wirewatch

from monitor.cli import compare

DAY = date(2026, 5, 27)
CNS = f"""date,time,missile,missile_type,facility,lat,lon,apogee_km,distance_km,outcome
{DAY},22:34 (UTC),KN-25,SRBM,Wonsan,39.15,127.44,50,"1,000",success
{DAY},22:41 (UTC),KN-25,SRBM,Wonsan,39.15,127.44,na,Unknown,failure
{DAY - timedelta(20)},,KN-23,SRBM,Sunan,39.2,125.67,,400,
1984-09,,Scud-B,SRBM,Tonghae,40.8,129.6,,,
"""


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "cns.csv"
    path.write_text(CNS, encoding="utf-8")
    return str(path)


@pytest.fixture
def ledger(monkeypatch: pytest.MonkeyPatch) -> FakeLedger:
    """An archive with these events, that listened to every day of May."""
    told = {"actor": "North Korea", "class": ("SRBM",), "launch_place": "Wonsan"}
    ledger = FakeLedger([
        event(5, DAY + timedelta(1), title="North Korea fires two", count=3, range=(1000.0, 900.0), **told),
        event(6, DAY - timedelta(3), title="A cruise missile", actor="North Korea", **{"class": ("cruise missile",)}),
        event(7, DAY, title="Ruritania fires", actor="Ruritania"),
        event(8, DAY, "summit", title="They meet"),
        event(9, None, title="North Korea to test a missile", actor="North Korea"),
    ])  # fmt: skip
    days = {date(2026, 5, day): (4, 0.5) for day in range(1, 29)}

    class Opened:
        def __enter__(self):
            return LedgerReading(ledger, days)

        def __exit__(self, *_error):
            pass

    monkeypatch.setattr(compare, "open_reading", lambda _options: Opened())
    return ledger


def test_every_line_has_the_shape_of_the_contract(wirewatch: Wirewatch, table: str, ledger: FakeLedger) -> None:
    answer = wirewatch("compare", table, "--json")
    assert answer.code == 0
    assert [(line["date"], line["verdict"], line["covered"]) for line in answer.lines] == [
        ("1984-09", "missing", False),
        ("2026-05-07", "missing", True),
        ("2026-05-24", "extra", True),
        ("2026-05-27", "differing", True),
    ]
    for line in answer.lines:
        assert list(line)[:5] == ["date", "verdict", "ours", "theirs", "differences"]
    differing = answer.lines[3]
    assert differing["differences"] == [
        {"field": "count", "ours": "3", "theirs": "2", "why": "we count 3, the table 2"}
    ]
    assert differing["reason"] == "ours is of 2026-05-28; we count 3, the table 2"
    assert (differing["coverage"], differing["articles"]) == (0.5, 8)
    assert differing["ours"]["id"] == 5
    assert differing["theirs"] == {
        "rows": [2, 3],
        "kind": "launch",
        "date": "2026-05-27",
        "until": "2026-05-27",
        "title": "2 SRBMs, KN-25, Wonsan",
        "actor": ["North Korea"],
        "class": ["SRBM"],
        "type": ["KN-25"],
        "count": 2,
        "place": [{"name": "Wonsan", "lat": 39.15, "lon": 127.44}],
        "range": [1000.0],
        "apogee": [50.0],
        "outcome": ["success", "failed"],
    }
    assert (answer.lines[0]["ours"], answer.lines[2]["theirs"]) == (None, None)
    assert answer.err.strip() == (
        "0 matched, 1 differing, 1 missing, 1 extra; 1 event of the table not covered by the archive; "
        "2 events of ours of a kind or by an actor that the table never lists, or by nobody named"
    )


def test_people_get_a_table_without_what_the_archive_could_not_have_and_a_last_line(wirewatch, table, ledger) -> None:
    out = wirewatch("compare", table).out.splitlines()
    assert out[0].split() == ["date", "verdict", "ours", "theirs", "why"]
    assert [line.split()[:2] for line in out[1:-1]] == [
        ["2026-05-07", "missing"], ["2026-05-24", "extra"], ["2026-05-27", "differing"]
    ]  # fmt: skip
    assert out[-1].startswith("0 matched, 1 differing")
    assert "(missing)" in wirewatch("compare", table, "--all").out


def test_a_range_a_topic_and_tolerances_are_heeded(wirewatch, table, ledger) -> None:
    answer = wirewatch("compare", table, "--since", "2026-05-20", "--until", "2026-05-27", "--json")
    assert [line["date"] for line in answer.lines] == ["2026-05-24"]
    late = wirewatch("compare", table, "--since", "2026-05-27", "--days", "0", "--json").lines
    assert [line["verdict"] for line in late] == ["differing"]  # by its time it was of the next day there
    apart = wirewatch("compare", table, "--since", "2026-05-27", "--days", "0", "--map", "time=", "--json").lines
    assert [line["verdict"] for line in apart] == ["missing", "extra"]


def test_a_spreadsheet_gets_a_row_a_line_and_runs_nothing_of_it(wirewatch, tmp_path: Path, ledger) -> None:
    path = tmp_path / "own.csv"
    path.write_text('date,place,title\n2026-05-28,Wonsan,"=cmd|x, and ""more"""\n', encoding="utf-8")
    answer = wirewatch("compare", str(path), "--csv")
    rows = list(csv.DictReader(answer.out.splitlines()))
    (theirs,) = (row for row in rows if row["their_rows"])
    assert (theirs["their_title"], theirs["their_place"]) == ('\'=cmd|x, and "more"', "Wonsan")
    assert "matched" in answer.err


def test_a_kept_table_serves_as_well_as_its_file(wirewatch, table, ledger) -> None:
    wirewatch("reference", "add", table, "--name", "theirs")
    assert wirewatch("compare", "--kept", "theirs", "--json").lines == wirewatch("compare", table, "--json").lines


def test_columns_can_be_mapped_and_what_cannot_be_read_is_told(wirewatch, tmp_path: Path, ledger) -> None:
    path = tmp_path / "own.csv"
    path.write_text("launched;where\n28/5/2026;Wonsan\n31/31/2026;Wonsan\n", encoding="utf-8")
    answer = wirewatch("compare", str(path), "--map", "launched=date", "--map", "where=place", "--json")
    assert answer.code == 1
    assert "row 3, column launched: '31/31/2026' is no day of the calendar" in answer.err
    assert "1 row rejected" in answer.err
    assert [line["verdict"] for line in answer.lines if line["theirs"]] == ["matched"]


def test_an_empty_ledger_is_told_of(wirewatch, table, ledger) -> None:
    ledger.events.clear()
    assert "our ledger has no event here" in wirewatch("compare", table).out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "compare with one table"),
        (("x.csv", "--kept", "x"), "compare with one table"),
        (("--kept", "x"), "no reference table is named x"),
        (("nowhere.csv",), "there is no such file"),
        (("--since", "soon", "x.csv"), "--since soon: give a date"),
    ],
)
def test_what_cannot_be_compared_is_refused(wirewatch, ledger, arguments, words) -> None:
    answer = wirewatch("compare", *arguments)
    assert answer.code == 2
    assert words in answer.err


def test_articles_of_ones_own_are_read_for_events_and_compared(
    wirewatch: Wirewatch, tmp_path: Path, table: str
) -> None:
    articles = [
        {
            "id": "1",
            "title": "North Korea fires two short-range ballistic missiles from Wonsan",
            "body": "North Korea fired two short-range ballistic missiles from Wonsan on Thursday, May 28, 2026, the South's "
            "military said. They flew about 940 kilometers at an altitude of 50 kilometers.",
            "published": "2026-05-28T03:00:00Z",
        },
        {"id": "2", "title": "Ferries stay in port", "body": "The sea is rough.", "published": "2026-05-07T03:00:00Z"},
    ]
    path = tmp_path / "papers.jsonl"
    path.write_text("\n".join(map(json.dumps, articles)), encoding="utf-8")
    assert wirewatch("import", str(path)).code == 0
    answer = wirewatch("compare", table, "--json")
    assert [(line["date"], line["verdict"], line["covered"], line["articles"]) for line in answer.lines] == [
        ("1984-09", "missing", False, 0),
        ("2026-05-07", "missing", True, 1),
        ("2026-05-27", "matched", True, 1),
    ]
    assert answer.lines[2]["ours"]["count"] == 2
    assert answer.lines[2]["reason"] == "ours is of 2026-05-28; all that both say agrees"


def test_an_archive_that_holds_nothing_covers_nothing(wirewatch: Wirewatch, table: str) -> None:
    answer = wirewatch("compare", table, "--json")
    assert {(line["verdict"], line["covered"]) for line in answer.lines} == {("missing", False)}
    assert "3 events of the table not covered by the archive" in answer.err
