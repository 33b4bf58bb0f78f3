"""Unpacking and headers, without a network."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import FetchError
from monitor.feeds.web.body import Body
from monitor.feeds.web.headers import http_date, hub, max_age, retry_after, validators

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


def unpack(data: bytes, encoding: str = "", *, step: int = 7, cap: int = 100_000) -> bytes:
    body = Body("http://a.example/", encoding, wire_cap=cap, unpacked_cap=cap)
    for start in range(0, len(data), step):
        body.feed(data[start : start + step])
    return body.finish()


@given(st.binary(max_size=3000), st.integers(1, 600))
def test_what_was_packed_is_unpacked_whatever_the_chunks(data: bytes, step: int) -> None:
    assert unpack(gzip.compress(data), "gzip", step=step) == data
    assert unpack(gzip.compress(data) + gzip.compress(data), "x-gzip", step=step) == data + data
    assert unpack(gzip.compress(data) + bytes(20), "gzip", step=step) == data


@given(st.binary(min_size=1, max_size=500), st.data())
def test_a_stream_that_ends_early_is_never_taken_for_whole(data: bytes, draw: st.DataObject) -> None:
    packed = gzip.compress(data)
    kept = draw.draw(st.integers(1, len(packed) - 1))
    with pytest.raises(FetchError):
        unpack(packed[:kept], "gzip")


def test_a_gzip_file_served_as_it_is_is_unpacked() -> None:
    assert unpack(gzip.compress(b"<rss/>")) == b"<rss/>"
    assert unpack(b"<rss/>", "identity") == b"<rss/>"
    assert unpack(b"", "gzip") == b""


@pytest.mark.parametrize("encoding", ["", "identity", "none", "UTF-8", "aws-chunked", "identity, none"])
def test_what_names_no_packing_is_taken_as_it_is(encoding: str) -> None:
    assert unpack(b"<rss/>", encoding) == b"<rss/>"
    assert unpack(gzip.compress(b"<rss/>"), f"{encoding}, gzip") == b"<rss/>"


@pytest.mark.parametrize("encoding", ["br", "zstd", "deflate", "compress", "gzip, gzip", "br, gzip", "x"])
def test_encodings_we_did_not_ask_for_are_refused(encoding: str) -> None:
    with pytest.raises(FetchError) as caught:
        unpack(b"x", encoding)
    assert caught.value.kind == "encoding"


@pytest.mark.parametrize(
    "packed", [gzip.compress(bytes(100_001)), gzip.compress(bytes(60_000)) * 2, gzip.compress(b"") * 100]
)
def test_no_more_than_the_cap_is_ever_unpacked(packed: bytes) -> None:
    with pytest.raises(FetchError):
        unpack(packed, "gzip", step=100_000)


def test_validators_are_taken_as_they_stand() -> None:
    raw = ((b"ETAG", b'W/"\xc3\xa9" '), (b"Last-Modified", b"yesterday"), (b"etag", b"second"))
    found = validators(raw)
    assert (found.etag or "").encode("latin-1") == b'W/"\xc3\xa9" '
    assert found.modified == "yesterday"
    every = bytes({*range(1, 256)} - {10, 13})
    assert (validators(((b"etag", every), (b"last-modified", b"x" * 3000))).etag or "").encode("latin-1") == every


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("99999999999999999999", 86400.0),
        ("Thu, 28 May 2026 13:00:00 GMT", 3600.0),
        ("Thu, 28 May 2020 13:00:00 GMT", 0.0),
        ("Thu, 28 May 2099 13:00:00 GMT", 86400.0),
        ("-5", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("١٢", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, NOON) == seconds


@pytest.mark.parametrize(
    ("cache", "expires", "age"),
    [
        ("public, max-age=300", None, 300.0),
        ("MAX-AGE = 5", "Thu, 28 May 2026 13:00:00 GMT", 5.0),
        ("no-cache, max-age=300", None, 0.0),
        ("no-store", "Thu, 28 May 2026 13:00:00 GMT", 0.0),
        ("s-maxage=9", "Thu, 28 May 2026 12:10:00 GMT", 600.0),
        (None, "0", None),
        (None, "Thu, 28 May 2020 12:10:00 GMT", 0.0),
        (None, None, None),
    ],
)
def test_freshness_comes_from_cache_control_then_from_expires(
    cache: str | None, expires: str | None, age: float | None
) -> None:
    assert max_age(cache, expires, None, NOON) == age


@given(st.text(max_size=60))
def test_no_header_breaks_the_reading_of_dates(text: str) -> None:
    assert http_date(text) is None or http_date(text).tzinfo is UTC  # type: ignore[union-attr]
    assert retry_after(text, NOON) is None or 0 <= retry_after(text, NOON) <= 86400  # type: ignore[operator]
    assert max_age(text, text, text, NOON) is None or max_age(text, text, text, NOON) >= 0  # type: ignore[operator]


@pytest.mark.parametrize(
    ("links", "named"),
    [
        (['<https://hub.example/>; rel="hub"'], "https://hub.example/"),
        (["<https://a.example/feed>; rel=self, <https://hub.example/>; rel=hub"], "https://hub.example/"),
        (
            ['<https://a.example/>; rel="self"', '<https://hub.example/>; title=x; rel="self hub"'],
            "https://hub.example/",
        ),
        (['<https://a.example/>; rel="github"'], ""),
        (["hub", "<>; rel=hub", "<" * 9_000], ""),
        ([], ""),
    ],
)
def test_a_hub_is_known_by_its_link_header(links: list[str], named: str) -> None:
    assert hub(links) == named


@given(st.lists(st.text(max_size=200), max_size=5))
def test_no_link_header_breaks_the_reading_of_hubs(links: list[str]) -> None:
    assert " " not in hub(links)
