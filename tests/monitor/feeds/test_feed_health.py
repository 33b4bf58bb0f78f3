"""How feeds are doing in words, and what each answer teaches about them."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds import habits
from monitor.feeds.health import condition
from monitor.habits import Habits
from monitor.model import Feed, Health, Subscription

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WELL = Health("ok", last_polled=NOON - HOUR, newest_item=NOON - HOUR, next_poll=NOON + HOUR)


def feed(health: Health = WELL, url: str = "https://post.example/feed", **known: object) -> Feed:
    return Feed(1, Subscription(url), polls=9, health=health, habits=Habits(**known))  # type: ignore[arg-type]


def well(**other: object) -> Health:
    return dataclasses.replace(WELL, **other)  # type: ignore[arg-type]


def document(of: Feed, now: datetime = NOON, **other: object) -> Habits:
    said: dict[str, object] = {
        "items": 20,
        "undated": 0,
        "times": (),
        "ttl_minutes": None,
        "skip_hours": (),
        "zone_minutes": None,
        "gap_seconds": None,
        "ms": 90,
        "moved": "",
    }
    return habits.after_document(of, now=now, **(said | other))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("of", "word", "says"),
    [
        (feed(), "ok", "as planned"),
        (feed(Health()), "new", "Not polled"),
        (feed(well(state="gone")), "gone", "gone for good"),
        (
            feed(well(state="failing", failures=3, last_error="The name cannot be found.")),
            "failing",
            "3 times in a row",
        ),
        (feed(well(state="failing", failures=40), missing_since=NOON - 31 * DAY), "asks", "31 days (404)"),
        (feed(well(state="failing", failures=4), missing_since=NOON - 3 * DAY), "failing", "4 times"),
        (feed(well(state="waiting", last_error="The server answers 429.")), "waiting", "429"),
        (feed(empty=3), "silent zero", "no entry 3 times"),
        (feed(well(newest_item=NOON - 9 * DAY), silent_from=NOON - DAY), "silent", "Nothing new for 9 days"),
        (feed(gap_seconds=7200, gap_at=NOON - HOUR), "gap", "2 hours were missed"),
        (feed(items=10, undated=9), "undated", "Only 1 of its 10 items carries a date that can be used; the others"),
        (feed(items=10, undated=8), "undated", "Only 2 of its 10 items carry a date"),
        (feed(items=3, undated=3), "undated", "None of its 3 items carries a date that can be used, so they count"),
        (feed(items=1, undated=1), "undated", "Its one item carries no date"),
        (feed(slow=3), "slow", "3 times in a row"),
        (feed(items=2000, cut=1), "cut", "only its first 2,000 entries"),
        (feed(items=30, cut=1), "cut", "ended early: entries at its end"),
        (feed(items=30, cut=3), "cut", "ended early 3 times in a row"),
        (feed(items=30, note="Line 3: a tag is never closed."), "malformed", "Line 3: a tag"),
        (
            feed(moved_to="https://b.example/f", moved_since=NOON - 2 * DAY, moved_polls=4),
            "same",
            "for good to https://b.example/f",
        ),
    ],
)
def test_each_condition_is_told_in_plain_words(of: Feed, word: str, says: str) -> None:
    found = condition(of, NOON)
    assert found.word == word
    assert says in found.why
    assert found.attention == (word in {"gone", "failing", "asks", "same", "silent zero", "silent"})


@pytest.mark.parametrize(
    ("error", "helps"),
    [
        ("The answer is larger than 16 MB; it was not read further.", "its publisher has to mend it"),
        ("This feed was not read because more than 200 of its elements are nested.", "its publisher has to mend it"),
        ("The server redirects more than 5 times.", "leads on to no feed"),
        ("The name cannot be found.", "your connection"),
        ("127.0.0.1 is inside the local network, and this feed is not allowed to be.", "tick “Allow addresses"),
        (
            "It leads to 127.0.0.1, which is inside the local network; no feed is followed there.",
            "a feed that may be local",
        ),
        (
            "This is a web page, not a feed. The page names this feed: https://a.example/f",
            "the address that the page names",
        ),
        ("The server sent an empty answer instead of a feed.", "Open it in a browser"),
        ("The answer ended in the middle: its gzip stream is not complete.", "is damaged"),
        ("The server packed its answer as 'br', which was not asked for.", "is damaged"),
        ("paper.example does not answer in valid HTTP.", "is damaged"),
        ("paper.example sends longer headers than any feed needs.", "is damaged"),
        ("local.example took longer than 30 seconds.", "slow or overloaded"),
        ("Reading this feed took too long and was stopped.", "harmful ones"),
        ("This feed is not allowed to be a file of this machine.", "tick “Allow addresses"),
        ("paper.example stopped sending in the middle of its answer or never began.", "slow or overloaded"),
        ("The proxy socks5://local:1 cannot be reached.", "See that the proxy runs"),
    ],
)
def test_what_helps_against_a_failure_is_told_by_its_cause(error: str, helps: str) -> None:
    assert helps in condition(feed(well(state="failing", last_error=error)), NOON).advice


@pytest.mark.parametrize(
    ("status", "helps"),
    [(401, "user name and password"), (402, "paying readers"), (451, "withheld by law"), (502, "trouble of its own")],
)
def test_what_helps_against_a_failure_is_told_by_its_status(status: int, helps: str) -> None:
    assert helps in condition(feed(well(state="failing", last_error="No.", last_status=status)), NOON).advice


def test_the_name_of_a_feeds_host_is_no_word_of_the_reason() -> None:
    slow = well(state="failing", last_error="proxy.example took longer than 30 seconds.")
    assert "slow or overloaded" in condition(feed(slow, url="https://proxy.example/feed"), NOON).advice


def test_an_old_gap_a_wait_that_is_over_and_a_new_item_are_no_news() -> None:
    assert condition(feed(gap_seconds=7200, gap_at=NOON - 8 * DAY), NOON).word == "ok"
    assert condition(feed(well(state="waiting", next_poll=NOON - HOUR)), NOON).word == "ok"
    assert condition(feed(silent_from=NOON + HOUR), NOON).word == "ok"


def test_a_feed_is_silent_against_its_own_rhythm() -> None:
    hourly = [NOON - n * HOUR for n in range(20)]
    weekly = [NOON - 7 * n * DAY for n in range(20)]
    assert habits.silent_from(hourly, None, NOON) == NOON + 2 * DAY
    assert habits.silent_from(weekly, None, NOON) == NOON + 60 * DAY
    assert habits.silent_from(hourly[:3], None, NOON) is None


def test_answers_without_entries_are_counted_until_one_has_some() -> None:
    first = document(feed(), items=0)
    second = habits.after_same(feed(empty=first.empty), now=NOON, ms=9, moved="", said_304=False)
    third = document(feed(empty=second.empty), items=0)
    assert (first.empty, second.empty, third.empty) == (1, 2, 3)
    assert document(feed(empty=3), items=1).empty == 0


def test_404s_are_dated_from_the_first_until_the_server_answers_anything_else() -> None:
    first = habits.after_failure(feed(), now=NOON, status=404)
    for status in (404, None):  # none: the server was not reached
        later = habits.after_failure(feed(missing_since=first.missing_since), now=NOON + DAY, status=status)
        assert first.missing_since == later.missing_since == NOON
    assert habits.after_failure(feed(missing_since=NOON), now=NOON + DAY, status=500).missing_since is None
    assert habits.after_failure(feed(), now=NOON, status=503).missing_since is None
    assert document(feed(missing_since=NOON - DAY)).missing_since is None


def test_a_month_of_404s_is_one_that_was_listened_to() -> None:
    """The clock was in the past at both polls, and is right now that the user looks."""
    failing = well(state="failing", failures=2, last_polled=NOON - 9000 * DAY)
    assert condition(feed(failing, missing_since=NOON - 9001 * DAY), NOON).word == "failing"


def test_a_server_that_never_says_anything_but_304_is_asked_once_without_validators() -> None:
    first = habits.after_same(feed(), now=NOON, ms=9, moved="", said_304=True)
    quiet = feed(unmodified_since=first.unmodified_since)
    assert habits.after_same(quiet, now=NOON + DAY, ms=9, moved="", said_304=True).unmodified_since == NOON
    assert not habits.distrusts_304(quiet, NOON + 7 * DAY)
    assert habits.distrusts_304(quiet, NOON + 7 * DAY + HOUR)
    assert habits.after_same(quiet, now=NOON, ms=9, moved="", said_304=False).unmodified_since is None


SINCE = st.none() | st.just(NOON - DAY)
NEW = "https://new.example/feed"


@given(
    counts=st.tuples(*[st.integers(0, 2)] * 4),
    since=st.tuples(SINCE, SINCE, SINCE),
    was=st.sampled_from(["", NEW]),
    moved=st.sampled_from(["", NEW]),
    ms=st.sampled_from([9, habits.SLOW_MS, habits.SLOW_MS + 1]),
    said_304=st.booleans(),
)
def test_an_answer_that_brings_nothing_goes_on_with_each_row_that_it_continues_and_ends_the_others(
    counts: tuple[int, ...], since: tuple[datetime | None, ...], was: str, moved: str, ms: int, said_304: bool
) -> None:
    empty, slow, cut, polls = counts
    of = feed(
        empty=empty,
        slow=slow,
        cut=cut,
        moved_polls=polls,
        missing_since=since[0],
        unmodified_since=since[1],
        moved_since=since[2],
        moved_to=was,
        items=7,
    )
    same = bool(moved) and moved == was
    assert habits.after_same(of, now=NOON, ms=ms, moved=moved, said_304=said_304) == dataclasses.replace(
        of.habits,
        empty=empty + bool(empty),
        slow=slow + 1 if ms > habits.SLOW_MS else 0,
        cut=cut + bool(cut),
        missing_since=None,
        unmodified_since=(since[1] or NOON) if said_304 else None,
        moved_to=moved,
        moved_since=(since[2] or NOON) if same else NOON if moved else None,
        moved_polls=polls + 1 if same else int(bool(moved)),
    )


def test_a_permanent_redirect_is_believed_after_three_polls_in_a_day() -> None:
    new = "https://new.example/feed"
    now, of = NOON, feed()
    adopted = []
    for hours in (0, 1, 20, 24):
        now = NOON + hours * HOUR
        of = dataclasses.replace(of, habits=document(of, now, moved=new))
        adopted.append(habits.address_to_adopt(of, of.habits, now))
    assert adopted == ["", "", "", new]


def test_a_redirect_that_changes_its_mind_starts_anew() -> None:
    seen = feed(moved_to="https://a.example/", moved_since=NOON - 3 * DAY, moved_polls=5)
    other = document(seen, moved="https://b.example/")
    assert (other.moved_to, other.moved_since, other.moved_polls) == ("https://b.example/", NOON, 1)
    none = document(seen)
    assert (none.moved_to, none.moved_since, none.moved_polls) == ("", None, 0)


def test_a_feed_with_a_password_or_on_a_local_host_keeps_its_address() -> None:
    stood = {"moved_to": "https://new.example/feed", "moved_since": NOON - 3 * DAY, "moved_polls": 5}
    of = feed(**stood)
    assert habits.address_to_adopt(of, of.habits, NOON) == "https://new.example/feed"
    for change in ({"username": "reader"}, {"allow_local": True}, {"headers": (("X-Api-Key", ""),)}):
        bound = dataclasses.replace(of, about=dataclasses.replace(of.about, **change))
        assert habits.address_to_adopt(bound, of.habits, NOON) == ""


def test_an_address_too_long_to_be_kept_is_not_adopted() -> None:
    of = feed(moved_to=f"https://new.example/{'a' * 3_000}", moved_since=NOON - 3 * DAY, moved_polls=5)
    assert habits.address_to_adopt(of, of.habits, NOON) == ""


@pytest.mark.parametrize("own", [{"headers": (("Accept-Language", "de"),)}, {"certificate": "ab" * 32}])
@pytest.mark.parametrize(
    ("moved_to", "adopts"),
    [
        ("https://post.example/new", True),
        ("https://www.post.example/feed", False),
        ("http://post.example/feed", False),
        ("https://post.example:8443/feed", False),
    ],
)
def test_what_a_feed_holds_for_its_own_origin_goes_to_no_other(
    own: dict[str, object], moved_to: str, *, adopts: bool
) -> None:
    of = feed(moved_to=moved_to, moved_since=NOON - 3 * DAY, moved_polls=5)
    of = dataclasses.replace(of, about=dataclasses.replace(of.about, **own))
    assert bool(habits.address_to_adopt(of, of.habits, NOON)) == adopts


def test_a_document_cut_to_less_than_half_says_nothing() -> None:
    assert habits.lost_entries(feed(items=20), items=9, cut=True)
    assert not habits.lost_entries(feed(items=20), items=10, cut=True)
    assert not habits.lost_entries(feed(items=20), items=9, cut=False)
    assert not habits.lost_entries(feed(), items=9, cut=True)


moments = st.integers(0, 10**8).map(lambda seconds: NOON + timedelta(seconds=seconds - 5 * 10**7))


@given(st.lists(moments, max_size=30), st.none() | moments, moments)
def test_silence_never_begins_within_two_days_of_the_newest_item(
    times: list[datetime], newest: datetime | None, now: datetime
) -> None:
    found = habits.silent_from(times, newest, now)
    past = [moment for moment in times if moment <= now]
    if found is None:
        assert len(past) < 4
    else:
        latest = max(*past, newest if newest is not None and newest <= now else past[0])
        assert 2 * DAY <= found - latest <= 60 * DAY
