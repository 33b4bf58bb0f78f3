"""Where sources agree: which values are one, which exclude each other, how a figure changed; and what a user may type to correct one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.clustering.agreement import excludes, field_values, steps
from monitor.clustering.classes import same_class, some_same_class
from monitor.corrections import corrected
from monitor.errors import UserError
from monitor.facts.weapons import CLASSES
from monitor.ledger import Said, Value, Word

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
POINTS = {"Wonsan": (39.15, 127.44), "Hodo": (39.41, 127.53), "Sinpo": (40.03, 128.18)}


def said(
    field: str,
    value: Value,
    *,
    unit: str = "",
    note: str = "",
    paper: str = "Post",
    hours: int = 0,
    word: Word | None = None,
) -> Said:
    at = NOON + timedelta(hours=hours)
    return Said(
        1, hours, field, value, unit, "words", "body", 0, 5, "", paper, paper.lower(), at, value, word, note=note
    )


def where(name: str) -> tuple[float, float] | None:
    return POINTS.get(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (said("range", 650, unit="km"), said("range", 660, unit="km")),
        (said("count", 2, note="at least"), said("count", 3)),
        (said("class", "ballistic missile"), said("class", "SRBM")),
        (said("launch_place", "Wonsan"), said("launch_place", "Hodo")),
        (said("launch_place", "Wonsan"), said("launch_place", "naval warship")),
        (said("time", "06:10", unit="KST"), said("time", "21:15", unit="UTC")),
        (said("time", "06:10"), said("time", "21:15", unit="UTC")),
        (said("status", "planned"), said("status", "held", hours=30)),
        (said("status", "planned"), said("status", "cancelled", hours=30)),
        (said("status", "under-way"), said("status", "held", hours=3)),
        (said("participant", "Emmanuel Macron"), said("participant", "Friedrich Merz")),
        (said("range", 300, unit="km", note="at least"), said("range", 400, unit="km", note="at most")),
        (said("range", 300, unit="km", note="at least"), said("range", 350, unit="km")),
    ],
)
def test_what_does_not_exclude_each_other(one: Said, other: Said) -> None:
    assert not excludes(one.field, one, other, where)
    assert not excludes(one.field, other, one, where)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (said("range", 650, unit="km"), said("range", 700, unit="km")),
        (said("count", 2, note="at least"), said("count", 1)),
        (said("count", 2), said("count", 3)),
        (said("range", 400, unit="km", note="at most"), said("range", 500, unit="km")),
        (said("class", "cruise missile"), said("class", "ICBM")),
        (said("launch_place", "Wonsan"), said("launch_place", "Sinpo")),
        (said("time", "06:10", unit="KST"), said("time", "06:10", unit="UTC")),
        (said("eez", "inside"), said("eez", "outside")),
        (said("outcome", "success"), said("outcome", "failed")),
        (said("status", "held"), said("status", "cancelled")),
        (said("status", "held"), said("status", "postponed")),
    ],
)
def test_what_excludes_each_other(one: Said, other: Said) -> None:
    assert excludes(one.field, one, other, where)
    assert excludes(one.field, other, one, where)


def test_values_stand_by_how_many_publishers_tell_them_and_the_users_word_goes_first() -> None:
    told = [said("count", 2, paper="Post"), said("count", 2, paper="Sun"), said("count", 3, paper="Star", hours=1)]
    (field,) = field_values(told, where)
    assert ([(one.value, one.publishers) for one in field.values], field.agree) == ([(2, 2), (3, 1)], False)
    (field,) = field_values([*told, said("count", 4, word="corrected", paper="Star")], where)
    assert field.values[0].value == 4
    (field,) = field_values([*told[:2], said("count", 3, word="rejected")], where)
    assert field.agree
    assert [one.value for one in field.rejected] == [3]


def test_a_meeting_that_was_planned_and_then_held_is_one_that_was_held() -> None:
    told = [said("status", "planned", paper=paper) for paper in ("Post", "Sun", "Star")]
    (field,) = field_values([*told, said("status", "held", paper="Mail", hours=40)], where)
    assert ([one.value for one in field.values], field.agree) == (["held", "planned"], True)
    off = said("status", "cancelled", paper="Mirror", hours=20)
    (field,) = field_values([*told, off], where)
    assert ([one.value for one in field.values], field.agree) == (["cancelled", "planned"], True)
    (field,) = field_values([*told, off, said("status", "held", paper="Mail", hours=40)], where)
    assert ([one.value for one in field.values], field.agree) == (["held", "cancelled", "planned"], False)
    (field,) = field_values(
        [*told, said("status", "held", hours=4), said("status", "planned", word="accepted", hours=5)], where
    )
    assert field.values[0].value == "planned"


def test_a_figure_changes_when_another_value_is_told_first() -> None:
    told = [
        said("range", 350, unit="km"),
        said("range", 352, unit="km", hours=1),
        said("range", 400, unit="km", hours=2),
    ]
    assert [(step.value, step.before) for step in steps([*told, said("range", 350, unit="km", hours=3)])] == [
        (350, None),
        (400, 350),
    ]


@given(*(st.sampled_from([name for name, _ in CLASSES]),) * 2)
def test_whether_two_classes_can_be_one_does_not_depend_on_their_order(one: str, other: str) -> None:
    assert same_class(one, other) == same_class(other, one)
    assert same_class(one, one)
    assert some_same_class(frozenset(), frozenset({other}))


@pytest.mark.parametrize(
    ("field", "text", "value", "unit"),
    [
        ("count", " 3 ", 3, ""),
        ("range", "650", 650, "km"),
        ("speed", "5.5", 5.5, "km/h"),
        ("date", "2026-10-14", "2026-10-14", ""),
        ("time", "06:10", "06:10", ""),
        ("eez", "inside", "inside", ""),
        ("launch_place", "Wonsan", "Wonsan", ""),
    ],
)
def test_a_correction_is_a_value_of_its_field(field: str, text: str, value: Value, unit: str) -> None:
    assert corrected(field, text) == (value, unit)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("count", "two"), ("count", "-1"), ("count", "9" * 30), ("range", "nan"), ("range", "1e99"), ("date", "14 October"),
        ("time", "25:00"), ("eez", "both"), ("type", " "), ("type", "x" * 500),
    ],
)  # fmt: skip
def test_what_is_no_value_of_a_field_is_refused(field: str, text: str) -> None:
    with pytest.raises(UserError):
        corrected(field, text)
