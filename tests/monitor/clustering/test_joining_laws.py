"""Laws of joining: the user's word holds whatever comes in whatever order, and one article's two launches stay two."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.clustering.hours import Hours, Span
from monitor.clustering.joining import Standing
from monitor.clustering.profile import Place, Profile
from monitor.clustering.sameness import DAY, margin
from monitor.clustering.terms import vector
from monitor.clustering.window import Window
from monitor.ledger import Kind, TellingKey

WORDS = ("ferry", "harbour", "missile", "Norland", "Southmark", "summit", "coast", "talks", "7", "40")
PORT = Place("Norhaven", (60.0, 20.0), "NO")
CAPE = Place("Pale Cape", (66.0, 35.0), "NO")


def told_hours() -> st.SearchStrategy[Hours]:
    spans = st.builds(
        lambda first, length, sure: Span(first, first + length, sure),
        st.integers(-900, 1500),
        st.integers(0, 700),
        st.booleans(),
    )
    some = st.lists(spans, max_size=2).map(tuple)
    return st.builds(Hours, some, some, st.none() | st.integers(0, 15 * DAY))


@st.composite
def tellings(draw: st.DrawFn, article: int) -> Profile:
    kind: Kind = draw(st.sampled_from(("launch", "summit", "other")))
    nth = draw(st.sampled_from((1, 2))) if kind != "other" else 0
    title = " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6)))
    names = frozenset(draw(st.lists(st.sampled_from(("c:NO", "c:SM", "p:Norhaven")), max_size=3)))
    some = lambda *values: frozenset(draw(st.lists(st.sampled_from(values), max_size=2)))  # noqa: E731
    return Profile(
        TellingKey(article, kind, nth),
        at=draw(st.integers(0, 15 * DAY)),
        story=draw(st.integers(0, 3)),
        words=vector(title, "", names),
        names=names,
        has_text=draw(st.booleans()),
        speaks=frozenset({kind}) if kind != "other" else frozenset(),
        days=some(date(2026, 5, 1), date(2026, 5, 4)),
        actors=some("Norland", "Southmark"),
        classes=some("SRBM", "ICBM", "missile"),
        sites=tuple(some(PORT, CAPE)),
        people=some("Norland", "Southmark", "Eastmark"),
        hours=draw(told_hours()),
        again=draw(st.booleans()),
    )


def told() -> st.SearchStrategy[list[Profile]]:
    """Up to a dozen tellings of a few articles, no two with one key."""
    some = st.lists(st.integers(1, 8).flatmap(tellings), max_size=14)
    return some.map(lambda found: list({one.key: one for one in found}.values()))


def joined(profiles: Sequence[Profile], pins: dict[TellingKey, int]) -> dict[TellingKey, int]:
    window, events, following = Window(), dict[TellingKey, int](), 1
    for one in profiles:
        event = window.choose(one, pins.get(one.key, 0)) or following
        following += event == following
        window.add(Standing(one, event, pins.get(one.key, 0)))
        events[one.key] = event
    return events


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_what_the_user_put_together_is_one_event_and_what_he_parted_is_two(data: st.DataObject) -> None:
    profiles = data.draw(told())
    pins = {
        one.key: data.draw(st.sampled_from((0, 0, 1, 2)) if one.kind == "launch" else st.sampled_from((0, 0, 3)))
        for one in profiles
    }
    events = joined(data.draw(st.permutations(profiles)), pins)
    held = [(pin, events[key]) for key, pin in pins.items() if pin]
    assert all((one == other) == (here == there) for one, here in held for other, there in held)


@settings(deadline=None, max_examples=150)
@given(told(), st.randoms(use_true_random=False))
def test_two_launches_of_one_article_are_two_and_no_event_holds_a_launch_and_a_meeting(
    profiles: list[Profile], chance: object
) -> None:
    chance.shuffle(profiles)  # type: ignore[attr-defined]  # hypothesis gives a Random
    events = joined(profiles, {})
    by_event: dict[int, list[TellingKey]] = {}
    for key, event in events.items():
        by_event.setdefault(event, []).append(key)
    for keys in by_event.values():
        assert len({key.article_id for key in keys}) == len(keys)
        assert not {"launch", "summit"} <= {key.kind for key in keys}


@settings(deadline=None, max_examples=150)
@given(st.integers(1, 2).flatmap(tellings), st.integers(3, 4).flatmap(tellings))
def test_whether_two_are_one_does_not_depend_on_which_came_first(one: Profile, other: Profile) -> None:
    assert margin(one, other) == margin(other, one)
    assert len(set(joined([one, other], {}).values())) == len(set(joined([other, one], {}).values()))


@settings(deadline=None, max_examples=50)
@given(told())
def test_the_same_again_in_the_same_order_gives_the_same(profiles: list[Profile]) -> None:
    assert joined(profiles, {}) == joined(profiles, {})


def test_what_is_let_go_of_is_compared_with_nothing() -> None:
    window = Window()
    one = Profile(
        TellingKey(1, "launch", 1), 0, 0, vector("Norland fires", "", ()), frozenset(), False, frozenset({"launch"})
    )
    window.add(Standing(one, 7))
    assert window.leave(1) == [7]
    assert len(window) == 0
    assert window.choose(one) == 0
