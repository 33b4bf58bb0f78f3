"""The host of an address, whether it is written plainly or not."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domains import host_of, site_of

HOSTS = st.text("ab1-.", max_size=8)
PARTS = st.tuples(
    st.sampled_from(["http://", "https://", "HTTP://", "ftp://", "//", ""]),
    st.sampled_from(["", "ann@", "ann:secret@", "a.b:80@"]),
    HOSTS,
    st.sampled_from(["", ":80", ":123456", ":", ":x", "."]),
    st.sampled_from(["", "/", "/a@b", "?q=http://c.d/", "#a", "\\e.f", " ", "\n"]),
)


@given(PARTS)
def test_a_plain_address_has_the_host_that_its_parts_name(parts: tuple[str, ...]) -> None:
    url = "".join(parts)
    try:
        host = (urlsplit(url.strip()).hostname or "").rstrip(".").lower()
    except ValueError:
        host = ""
    assert host_of(url) == host


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.paper.example/a?b#c", "paper.example"),
        ("https://ann:secret@news.paper.co.uk:8443/", "paper.co.uk"),
        ("http://127.0.0.1:80/feed", "127.0.0.1"),
        ("nothing", ""),
    ],
)
def test_a_site_is_what_somebody_registered(url: str, site: str) -> None:
    assert site_of(url) == site
