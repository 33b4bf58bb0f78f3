"""Which failures of a page may pass, when it is asked for again, and when its whole host is left alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import FetchError
from monitor.feeds import retry

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
PAGE = "https://post.example/p1"


def failed(kind: str = "status", status: int | None = None, retry_after: float | None = None) -> FetchError:
    return FetchError(PAGE, "It failed.", kind=kind, status=status, retry_after=retry_after)


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 410, 451])
def test_an_answer_that_stands_is_final(status: int) -> None:
    assert retry.again(failed(status=status, retry_after=60.0), 0, NOW) is None


@pytest.mark.parametrize("kind", ["robots", "parser", "too-big", "encoding", "redirect", "local-address", "not-a-feed"])
def test_what_would_be_the_same_tomorrow_is_final(kind: str) -> None:
    assert retry.again(failed(kind), 0, NOW) is None


@pytest.mark.parametrize(
    "error",
    [*map(failed, ("dns", "connect", "timeout", "cut", "tls")), *(failed(status=n) for n in (408, 429, 500, 503))],
)
def test_trouble_on_the_way_is_tried_three_times_more(error: FetchError) -> None:
    times = [retry.again(error, failures, NOW) for failures in range(5)]
    assert times == [*(NOW + step for step in retry.STEPS), None, None]
    assert retry.in_words(error, 3).endswith("It was tried 4 times.")
    assert "tried" not in retry.in_words(error, 2)


@given(failures=st.integers(0, 9), wait=st.none() | st.floats(0, 86_400))
def test_nobody_is_asked_before_the_time_the_server_named(failures: int, wait: float | None) -> None:
    moment = retry.again(failed(status=503, retry_after=wait), failures, NOW)
    assert (moment is None) == (failures >= len(retry.STEPS))
    assert moment is None or moment >= NOW + timedelta(seconds=wait or 0)
    host = retry.rest(failed(status=503, retry_after=wait), NOW)
    assert host is not None
    assert host >= NOW + retry.STEPS[0]


def test_one_slow_page_is_no_reason_to_leave_its_host_alone() -> None:
    assert retry.rest(failed("timeout"), NOW) is None
    assert retry.rest(failed(status=500), NOW) is None
