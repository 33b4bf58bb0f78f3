"""Row 2: what is small on the wire and large unpacked stops at 16 MB, and what we did not ask to be packed so is not unpacked at all."""

from __future__ import annotations

import base64
import time

import pytest
from hostile_house import SHORT, FeedServer, ask, ask_one
from loopback import serving
from worlds import MORNING

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.web import Caps, Web
from monitor.feeds.web.body import Body
from monitor.model import Feed, Subscription

CAPS = Caps()
BOMBS = {
    "br": base64.b64decode(
        b"z///f/glQOKxQCD3/p/////wSwDEYQGA7v0/////4ZcAiMMiAN37f/7//8MvARCHBQC69//8//+HXwIgDgsAdO//+f//D78EQBwWAOje//P//x9+"
        b"CYA4LADQvf/n//8//BIAcVgAoHv/z///f/glAOKwAED3/p/////wSwDEYQGA7v3/"
    ),
    "zstd": bytes.fromhex("28b52ffd0038") + b"\x02\x00\x10 " * 1279 + b"\x03\x00\x10 ",
}
"""160 MB of blanks each, in 132 and 5,126 bytes (zstd: 1,280 blocks that say "a blank, 131,072 times"); no library is needed for them."""


@pytest.mark.parametrize(
    ("packing", "kind"),
    [
        ("gzip", "too-big"),
        ("deflate", "encoding"),
        ("gzip2", "encoding"),
    ],
)
def test_a_bomb_of_160_mb_is_refused(server: FeedServer, hasty: Web, patience: float, packing: str, kind: str) -> None:
    server.read(f"x/bomb/{packing}?mb=160")
    began = time.monotonic()
    answer = ask_one(hasty, server.url(f"x/bomb/{packing}?mb=160", 2), allow_local=True)
    assert isinstance(answer, FetchError)
    assert answer.kind == kind
    assert time.monotonic() - began <= SHORT.total + patience


@pytest.mark.parametrize("packing", BOMBS)
def test_a_bomb_that_nobody_asked_to_be_packed_so_is_refused_unread(hasty: Web, patience: float, packing: str) -> None:
    began = time.monotonic()
    with serving() as site:
        site.packing = packing
        answer = ask_one(hasty, site.put("bomb", BOMBS[packing]), allow_local=True)
    assert isinstance(answer, FetchError)
    assert (answer.kind, answer.status) == ("encoding", 200)
    assert f"'{packing}'" in answer.reason
    assert time.monotonic() - began <= SHORT.total + patience


def test_the_line_is_at_sixteen_megabytes(server: FeedServer, web: Web) -> None:
    """The server packs so many MB of blanks within a feed of a few hundred bytes."""
    server.read("x/bomb/gzip?mb=15")
    server.read("x/bomb/gzip?mb=16")
    below, above = (Feed(0, Subscription(server.url(f"x/bomb/gzip?mb={mb}", mb), allow_local=True)) for mb in (15, 16))
    fits, refused = ask(web, below, above)
    assert isinstance(fits, Document)
    assert 15 << 20 < len(fits.body) <= CAPS.unpacked
    assert isinstance(refused, FetchError)
    assert refused.kind == "too-big"


def test_the_line_on_the_wire_is_at_eight_megabytes(server: FeedServer, web: Web) -> None:
    """Of what is not packed, half of what it may be unpacked."""
    below, above = (Feed(0, Subscription(server.url(f"x/huge?mb={mb}", mb), allow_local=True)) for mb in (8, 9))
    fits, refused = ask(web, below, above)
    assert isinstance(fits, Document)
    assert 7 << 20 < fits.wire_bytes <= CAPS.wire
    assert isinstance(refused, FetchError)
    assert refused.kind == "too-big"


@pytest.mark.parametrize("packing", ["deflate", "br", "zstd", "compress", "gzip, gzip", "gzip, br", "x-unheard-of"])
def test_only_gzip_once_is_ever_unpacked(packing: str) -> None:
    """Refused by its name: not a byte of it is read, so there need be no bomb behind it."""
    with pytest.raises(FetchError) as refused:
        Body("http://a.example/", packing, wire_cap=CAPS.wire, unpacked_cap=CAPS.unpacked)
    assert refused.value.kind == "encoding"


def test_nothing_but_gzip_is_asked_for(server: FeedServer) -> None:
    with_short = Web(now=lambda: MORNING, deadlines=SHORT)
    try:
        assert isinstance(ask_one(with_short, server.url("x/sink", 7), allow_local=True), Document)
    finally:
        with_short.close()
    assert server.sunk()[-1]["headers"]["accept-encoding"] == "gzip"
