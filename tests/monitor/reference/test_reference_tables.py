"""Tables in the layouts that are known, and in others: which column is what, which rows are one launch, what is left out."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import UserError
from monitor.gazetteer.load import gazetteer
from monitor.reference.columns import layout, preset_of
from monitor.reference.table import HowToRead, read

CNS = """date,time,series,missile,missile_type,facility,lat,lon,landing,apogee_km,distance_km,bearing_deg,outcome,description
2026-05-27,22:34 (UTC),1,Hwasong-11A (KN-23),SRBM,Zenda Airfield,54.1,37.6,the lake,50,"1,000",90,success,Made up.
2026-05-27,22:41 (UTC),2,KN-25,SRBM,Strelsau,54.2,37.9,,na,350,90,failure,
2026-05-28,07:00 (UTC),,Hwasong-18,ICBM,Zenda Airfield,54.1,37.6,,6000,,90,unknown,
2026-06-05,,1,Unknown,Unknown,Unknown,Unknown,Unknown,,,na,,,
2026-06-05,,2,Unknown,Unknown,Unknown,Unknown,Unknown,,,na,,,
1984-09,,1,Scud-B,SRBM,Zenda Airfield,54.1,37.6,,,,90,failure,
"""
CSIS = """date,type,event,description,resources,year
2026-05-28,Missile Provocation,Short-range Ballistic Missile Launch,"North Korea fired two short-range ballistic missiles from Wonsan. \
They flew about 650 km at an altitude of 50 km.",x,2026
2026-05-20,Other Provocation,Drones (UAVs),Five drones crossed the line.,x,2026
2026-05-11,Other Provocation,Rocket Engine Test,An engine was tested.,x,2026
2026-05-10,Other Provocation,Satellite Launch,North Korea launched a satellite.,x,2026
"""
ANY = """Day;What;Launched by;Missiles;From;Coordinates;Range (km)
28.05.2026;cruise missile;Ruritania;4;Zenda;54,1; 1.500
"""


def events(text: str, how: HowToRead | None = None):
    return read(text.encode(), gazetteer(), how)


def test_a_row_a_missile_becomes_launches_of_some_missiles():
    found, table = events(CNS)
    assert (found.preset, table.rows, table.rejected, table.left_out) == ("cns", 6, (), ())
    assert [(one.day, one.count, one.rows) for one in table.events] == [
        ("1984-09", 1, (7,)),
        ("2026-05-27", 2, (2, 3)),
        ("2026-05-28", 1, (4,)),
        ("2026-06-05", 2, (5, 6)),
    ]
    two = table.events[1]
    assert (two.actors, two.classes, two.ranges, two.apogees) == (("North Korea",), ("SRBM",), (1000.0, 350.0), (50.0,))
    assert [place.name for place in two.places] == ["Zenda Airfield", "Strelsau"]
    assert two.places[0].where == (54.1, 37.6)
    assert two.outcomes == ("success", "failed")
    assert two.label == "2 SRBMs, Hwasong-11A (KN-23), KN-25, Zenda Airfield, Strelsau"
    unknown = table.events[3]
    assert (unknown.classes, unknown.types, unknown.places, unknown.ranges) == ((), (), (), ())


def test_missiles_of_one_day_without_times_belong_to_its_one_launch():
    rows = "date,time,missile,facility\n2026-05-27,22:34 (UTC),A,Zenda\n2026-05-27,,B,Zenda\n2026-05-29,,C,Zenda\n"
    _, table = events(rows)
    assert [one.rows for one in table.events] == [(2, 3), (4,)]
    _, told_otherwise = events(rows, HowToRead(each_row="event"))
    assert [one.count for one in told_otherwise.events] == [None] * 3


def test_a_row_that_says_how_many_is_no_single_missile():
    rows = "date,time,missile,facility,salvo\n2026-05-27,22:34 (UTC),A,Zenda,3\n2026-05-27,22:40 (UTC),B,Zenda,2\n"
    _, table = events(rows, HowToRead(mapping={"salvo": "count"}))
    assert [one.count for one in table.events] == [3, 2]


def test_the_layout_of_the_database_itself_is_known_too():
    upstream = [
        {"Date": "2026-05-27", "Launch Time (UTC)": "22:34 UTC", "Missile Name": "KN-23", "Missile Type": "SRBM",
         "Facility Name": "Zenda", "Facility Latitude": 54.1, "Facility Longitude": 37.6, "Apogee": "50 km",
         "Distance Travelled": "650 km", "Test Outcome": "Success"},
    ]  # fmt: skip
    found, table = events(json.dumps(upstream))
    assert found.preset == "cns"
    (one,) = table.events
    assert (one.classes, one.ranges, one.apogees, one.outcomes) == (("SRBM",), (650.0,), (50.0,), ("success",))


def test_rows_in_groups_with_keys_in_small_letters_are_read_too():
    row = {
        "date": "2026-05-27",
        "time": "unknown",
        "missile": "scud-b",
        "facility": "wonsan",
        "apogee": 200,
        "distance": "unknown",
    }
    years = {
        "timeBins": [
            {"data": [row, row], "year": 2026},
            {"data": [row | {"date": "2027-01-02", "missile": "kn-23"}], "year": 2027},
        ]
    }
    found, table = events(json.dumps(years))
    assert (found.preset, table.rejected, table.left_out) == ("cns", (), ())
    first, second = table.events
    assert (first.count, first.classes, first.apogees, first.rows) == (2, ("SRBM",), (200.0,), (1, 2))
    assert first.places[0].where is not None
    assert (second.classes, second.rows) == (("SRBM",), (3,))


def test_descriptions_give_the_figures_and_rows_of_other_things_are_counted():
    found, table = events(CSIS)
    assert found.preset == "csis"
    assert table.others == (("Other Provocation", 2),)
    satellite, launch = table.events
    assert satellite.classes == ("space launch vehicle",)
    assert (launch.actors, launch.count, launch.classes) == (("North Korea",), 2, ("SRBM",))
    assert (launch.ranges, launch.apogees, launch.places[0].name) == ((650.0,), (50.0,), "Wonsan")
    assert launch.label == "Short-range Ballistic Missile Launch"


def test_another_table_is_understood_by_the_names_of_its_columns_and_the_rest_is_mapped():
    text = ANY.replace("54,1; 1.500", '"54,1; 37,6";1.500')
    found, table = events(text, HowToRead(mapping={"What": "class"}))
    assert found.preset == ""
    (one,) = table.events
    assert (one.first, one.actors, one.classes, one.count) == (
        date(2026, 5, 28),
        ("Ruritania",),
        ("cruise missile",),
        4,
    )
    assert (one.places[0].name, one.places[0].where) == ("Zenda", (54.1, 37.6))
    assert one.ranges == (1.5,)  # a point before three figures is a decimal point unless there are several


def test_a_column_can_be_given_another_meaning_or_none():
    columns = ["date", "day", "place"]
    assert layout(columns).columns == {"date": "date", "place": "place"}
    assert layout(columns, mapping={"day": "date"}).columns == {"date": "day", "place": "place"}
    assert layout(columns, mapping={"place": ""}).columns == {"date": "date"}
    assert layout(columns, mapping={"place": "label"}).columns == {"date": "date", "label": "place"}


@pytest.mark.parametrize(
    ("columns", "asked", "words"),
    [
        (["a", "b"], {}, "say which one does (on the command line: --map COLUMN=date). The columns are 'a', 'b'"),
        (["date"], {"preset": "nti"}, "no preset is named 'nti'; there are cns, csis"),
        (["date"], {"mapping": {"b": "place"}}, "the table has no column 'b'"),
        (["date"], {"mapping": {"date": "dates"}}, "'dates' is nothing a column can be; choose of date, time"),
        (["date"], {"each_row": "week"}, "a row is an event or a missile"),
        (["when"], {"preset": "cns"}, "the preset cns finds no column of dates"),
    ],
)
def test_a_layout_that_cannot_be_is_refused(columns, asked, words):
    with pytest.raises(UserError) as refused:
        layout(columns, **asked)
    assert words in str(refused.value)


def test_flaws_are_told_with_row_and_column_and_the_rest_is_read():
    table = "date,class,count,range,lat,lon,place\n2026-05-28,frisbee,some,far,123,5,Zenda\nsoon,SRBM,2,650,,,\n"
    _, found = events(table)
    assert [str(flaw) for flaw in found.rejected] == [
        "row 3, column date: 'soon' is no date; write it as 2026-05-28, or 2026-05 and 2026 where no more is known"
    ]
    assert [(flaw.row, flaw.column) for flaw in found.left_out] == [
        (2, "class"), (2, "count"), (2, "lat"), (2, "range")
    ]  # fmt: skip
    (one,) = found.events
    assert (one.classes, one.count, one.ranges, one.places[0].where) == ((), None, (), None)


def test_a_table_of_which_no_row_can_be_used_is_refused():
    with pytest.raises(UserError, match="no row of it can be used; row 2, column date: 'x' is no date"):
        events("date,place\nx,Zenda\ny,Zenda\n")


def test_meetings_are_told_by_their_kind_or_their_title():
    _, by_kind = events(
        "date,kind,place\n2026-05-28,summit,Zenda\n2026-05-28,missile test,Zenda\n2026-05-28,parade,Zenda\n"
    )
    assert sorted(one.kind for one in by_kind.events) == ["launch", "summit"]
    assert by_kind.others == (("parade", 1),)
    _, by_title = events("date,event\n2026-05-28,Third Zenda summit\n2026-05-29,Launch from Zenda\n")
    assert [one.kind for one in by_title.events] == ["summit", "launch"]


def test_signs_that_deceive_the_eye_or_steer_a_terminal_are_taken_out():
    _, table = events("date,pl\u202eace,label\n2026-05-28,Zen\u200bda\x1b[2J,\u202eevil\u202c twin\n")
    (one,) = table.events
    assert (one.places[0].name, one.label) == ("Zenda[2J", "evil twin")


def test_a_layout_is_known_by_its_columns():
    assert preset_of(CNS.splitlines()[0].split(",")) == "cns"
    assert preset_of(CSIS.splitlines()[0].split(",")) == "csis"
    assert preset_of(["date", "missile"]) == ""


words = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=12)
names = st.sampled_from(
    ("date", "time", "class", "type", "count", "place", "lat", "lon", "range", "apogee", "event", "kind")
)


@given(
    columns=st.lists(names, min_size=1, unique=True), rows=st.lists(st.lists(words, max_size=8), min_size=1, max_size=5)
)
def test_whatever_the_cells_hold_every_row_is_used_told_or_counted(columns, rows):
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["date", *(name for name in columns if name != "date")], *rows])
    try:
        _, table = read(out.getvalue().encode(), gazetteer())
    except UserError:
        return
    used = sum(len(event.rows) for event in table.events)
    assert used + len(table.rejected) + sum(count for _, count in table.others) == table.rows


def test_a_row_stays_where_one_cell_of_it_holds_an_object():
    rows = [
        {"date": "2026-05-28", "class": "SRBM", "count": {"least": 2}, "place": ["Zenda"], "note": {"by": "us"}},
        {"date": {"day": 28}, "class": "ICBM", "count": 1},
    ]
    _, table = events(json.dumps(rows), HowToRead(mapping={name: name for name in ("date", "class", "count", "place")}))
    (one,) = table.events
    assert (one.count, one.classes, [place.name for place in one.places]) == (None, ("SRBM",), ["Zenda"])
    assert [str(flaw) for flaw in table.left_out] == [
        "row 1, column count: it holds an object; give a text or a number"
    ]
    assert [str(flaw) for flaw in table.rejected] == ["row 2, column date: it holds an object; give a text or a number"]
