"""Fetching: what we send, what we keep of the answer, and how many are asked at once."""

from __future__ import annotations

import dataclasses
import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from servers import FEED, Request, Site, a_feed, http, redirect, site

from monitor import __version__
from monitor.documents import Document, NotModified
from monitor.errors import FetchError, UserError
from monitor.feeds.web import Caps, Deadlines, Web
from monitor.model import Feed, Validators
from monitor.ports import Credentials, Fetched

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
Make = Callable[..., Web]


@pytest.fixture
def here() -> Iterator[Site]:
    with site() as it:
        yield it


def ask(web: Web, *feeds: Feed) -> list[Fetched]:
    answers = dict(web(feeds, cancelled=threading.Event()))
    return [answers[feed] for feed in feeds]


def network_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "network"}


def failure(web: Web, feed: Feed) -> FetchError:
    (answer,) = ask(web, feed)
    assert isinstance(answer, FetchError), answer
    return answer


def test_a_feed_arrives_with_its_headers(here: Site, make_web: Make) -> None:
    url = here.serve("/feed", http(Content_Type="application/rss+xml", ETag='W/"a b"', Cache_Control="max-age=600"))
    (answer,) = ask(make_web(), a_feed(url))
    assert isinstance(answer, Document)
    assert (answer.url, answer.body, answer.status, answer.fetched) == (url, FEED, 200, NOON)
    assert (answer.content_type, answer.max_age, answer.hops) == ("application/rss+xml", 600.0, ())
    assert answer.validators == Validators('W/"a b"', None)
    assert answer.wire_bytes == len(FEED)


def test_a_header_of_nine_thousand_bytes_does_not_fail_a_feed(here: Site, make_web: Make) -> None:
    url = here.serve("/feed", http(Content_Security_Policy="img-src " + "https://a.example " * 500))
    (answer,) = ask(make_web(), a_feed(url))
    assert isinstance(answer, Document), answer
    assert "longer headers" in failure(make_web(), a_feed(here.serve("/long", http(Link="a" * 40_000)))).reason


def test_we_say_who_we_are_and_ask_for_gzip_only(here: Site, make_web: Make) -> None:
    ask(make_web(), a_feed(here.serve("/feed", http())))
    sent = here.asked[0].headers
    assert sent["user-agent"].startswith(f"Wirewatch/{__version__}")
    assert sent["accept-encoding"] == "gzip"
    assert "application/atom+xml" in sent["accept"]
    assert not {"cookie", "authorization", "referer", "if-none-match", "if-modified-since"} & set(sent)


@pytest.mark.parametrize(
    "etag", ['"5-é"', '"5-\udce9\udcff"', '"\udc80漢"', "no quotes, 1 'x'", 'W/"0"', '"a\x01b\tc\x7f"']
)
def test_validators_go_back_byte_for_byte(here: Site, make_web: Make, etag: str) -> None:
    here.routes["/feed"] = lambda _request: http(ETag=etag, Last_Modified="Thu, 28 may 2026  10:00")
    web = make_web()
    (first,) = ask(web, a_feed(here.url()))
    assert isinstance(first, Document)
    ask(web, a_feed(here.url(), validators=first.validators))
    sent = here.asked[1].headers
    assert (sent["if-none-match"], sent["if-modified-since"]) == (etag, "Thu, 28 may 2026  10:00")


@pytest.mark.parametrize("kind", ["audio/mpeg", " Video/mp4; codecs=x", "image/png"])
def test_no_sound_film_or_picture_is_read_as_a_page(here: Site, make_web: Make, kind: str) -> None:
    here.serve("/talk", http(b"ID3", Content_Type=kind, Content_Length="5000000"))  # the rest never comes
    here.serve("/page", redirect("/talk"))
    page = dataclasses.replace(a_feed(here.url("/page")), is_page=True)
    error = failure(make_web(), page)
    assert (error.kind, error.status) == ("media", 200)
    assert failure(make_web(), a_feed(here.url("/page"))).kind == "cut"  # a feed is judged by what it holds


def test_not_modified_brings_new_validators(here: Site, make_web: Make) -> None:
    url = here.serve("/feed", http(b"", "304 Not Modified", ETag='"2"', Cache_Control="max-age=60"))
    (answer,) = ask(make_web(), a_feed(url, validators=Validators('"1"')))
    assert answer == NotModified(url, NOON, Validators('"2"'), ms=answer.ms, max_age=60.0)  # type: ignore[union-attr]


def test_not_modified_without_having_asked_is_an_error(here: Site, make_web: Make) -> None:
    error = failure(make_web(), a_feed(here.serve("/feed", http(b"", "304 Not Modified"))))
    assert (error.kind, error.status) == ("status", 304)


def test_gzip_is_unpacked(here: Site, make_web: Make) -> None:
    packed = gzip.compress(FEED)
    (answer,) = ask(make_web(), a_feed(here.serve("/feed", http(packed, Content_Encoding="gzip"))))
    assert isinstance(answer, Document)
    assert (answer.body, answer.wire_bytes) == (FEED, len(packed))


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (http(FEED, Content_Encoding="br"), "encoding"),
        (http(gzip.compress(gzip.compress(FEED)), Content_Encoding="gzip, gzip"), "encoding"),
        (http(FEED, Content_Encoding="gzip"), "encoding"),
        (http(gzip.compress(FEED)[:-9], Content_Encoding="gzip"), "cut"),
        (http(FEED, Content_Length="5000"), "cut"),
        (http(b"5\r\nhello\r\nZZZ\r\n", Transfer_Encoding="chunked"), "cut"),
        (http(b"5\r\nhello\r\n", Transfer_Encoding="chunked"), "cut"),
        (http(b""), "not-a-feed"),
        (http(b" \r\n "), "not-a-feed"),
        (http(b"", "204 No Content"), "not-a-feed"),
        (http(b"", "206 Partial Content"), "status"),
        (http(b"", "302 Found"), "status"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "cut"),
        (b"", "cut"),
        (b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: a\r\n" % n for n in range(3000)) + b"\r\n", "cut"),
    ],
)
def test_a_bad_answer_is_an_error(here: Site, make_web: Make, answer: bytes, kind: str) -> None:
    error = failure(make_web(), a_feed(here.serve("/feed", answer)))
    assert error.kind in kind.split(" or ")
    assert error.reason.endswith(".")


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (http(gzip.compress(FEED)[:-9], Content_Encoding="gzip"), 200),
        (http(FEED, Content_Encoding="br"), 200),
        (http(FEED, "203 Non-Authoritative Information", Content_Length="5000"), 203),
        (http(b"5\r\nhello\r\n", Transfer_Encoding="chunked"), 200),
        (http(bytes(1_000_001)), 200),
        (http(b"", Content_Length="9000000000"), 200),
        (http(b""), 200),
        (b"SSH-2.0-OpenSSH_9.2\r\n", None),
        (b"", None),
    ],
)
def test_an_answer_that_cannot_be_used_keeps_the_status_the_server_sent(
    here: Site, make_web: Make, answer: bytes, status: int | None
) -> None:
    web = make_web(caps=Caps(wire=1_000_000, unpacked=2_000_000))
    assert failure(web, a_feed(here.serve("/feed", answer))).status == status


def test_a_bomb_is_refused_at_the_cap(here: Site, make_web: Make) -> None:
    packed = gzip.compress(bytes(3_000_000))
    web = make_web(caps=Caps(wire=1_000_000, unpacked=2_000_000))
    assert failure(web, a_feed(here.serve("/bomb", http(packed, Content_Encoding="gzip")))).kind == "too-big"
    assert failure(web, a_feed(here.serve("/long", http(bytes(1_000_001))))).kind == "too-big"
    promised = failure(web, a_feed(here.serve("/promise", http(b"", Content_Length="9000000000"))))
    assert promised.kind == "too-big"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("404 Not Found", "no feed at this address"),
        ("403 Forbidden", "does not let us"),
        ("599 Odd", "error of its own"),
    ],
)
def test_a_status_is_put_in_words(here: Site, make_web: Make, status: str, words: str) -> None:
    error = failure(make_web(), a_feed(here.serve("/feed", http(b"<html>", status))))
    assert (error.kind, error.status, error.gone) == ("status", int(status[:3]), False)
    assert words in error.reason


def test_gone_is_said_and_retry_after_is_passed_on(here: Site, make_web: Make) -> None:
    web = make_web()
    assert failure(web, a_feed(here.serve("/gone", http(b"", "410 Gone")))).gone
    busy = http(b"", "503 Service Unavailable", Retry_After="Thu, 28 May 2026 12:02:00 GMT")
    assert failure(web, a_feed(here.serve("/busy", busy))).retry_after == 120.0
    assert (
        failure(web, a_feed(here.serve("/often", http(b"", "429 Slow", Retry_After="999999")))).retry_after == 86400.0
    )


def test_cookies_are_not_kept(here: Site, make_web: Make) -> None:
    here.serve("/feed", redirect("/there"))
    here.serve("/there", http(Set_Cookie="id=1; Path=/"))
    web = make_web()
    ask(web, a_feed(here.url()))
    ask(web, a_feed(here.url("/there")))
    assert all("cookie" not in request.headers for request in here.asked)


def test_a_password_goes_to_its_own_origin_only(here: Site, make_web: Make) -> None:
    with site() as elsewhere:  # the same host, another port
        elsewhere.serve("/sink", http())
        here.serve("/feed", redirect("/moved"))
        here.serve("/moved", redirect(elsewhere.url("/sink")))
        web = make_web(credentials=lambda _feed: Credentials("anna", "sésame"), allow=lambda _address: True)
        ask(web, a_feed(here.url(), username="anna"))
        assert [request.headers.get("authorization") for request in here.asked] == ["Basic YW5uYTpzw6lzYW1l"] * 2
        assert "authorization" not in elsewhere.asked[0].headers


def test_a_password_in_an_address_is_not_sent_or_shown(here: Site, make_web: Make) -> None:
    here.serve("/feed", http())
    (answer,) = ask(make_web(), a_feed(here.url().replace("http://", "http://anna:secret@")))
    assert isinstance(answer, Document)
    assert "secret" not in answer.url
    assert "authorization" not in here.asked[0].headers


def test_a_silent_server_and_a_dripping_one_end_at_their_deadlines(here: Site, make_web: Make) -> None:
    done = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n")
        while not done.wait(0.05):
            connection.sendall(b"<")

    here.serve("/silent", lambda _connection: done.wait(20) and None)
    here.serve("/drip", drip)
    web = make_web(deadlines=Deadlines(total=1.0, connect=1, read=0.4), per_host=2)
    started = time.monotonic()
    answers = ask(web, a_feed(here.url("/silent")), a_feed(here.url("/drip"), number=2))
    assert time.monotonic() - started < 3
    assert [answer.kind for answer in answers if isinstance(answer, FetchError)] == ["timeout", "timeout"]
    done.set()


@pytest.mark.parametrize("per_host", [1, 2])
def test_a_host_is_never_asked_more_at_once_than_allowed(here: Site, make_web: Make, per_host: int) -> None:
    together = threading.Barrier(per_host)

    def route(_request: Request) -> bytes:
        together.wait(10)
        return http()

    feeds = [a_feed(here.url(f"/{number}"), number=number) for number in range(12)]
    here.routes.update({f"/{number}": route for number in range(12)})
    answers = ask(make_web(per_host=per_host, patience=60.0), *feeds)
    assert all(isinstance(answer, Document) for answer in answers)
    assert here.most_at_once == per_host


def test_a_slow_host_does_not_hold_up_the_others(here: Site, make_web: Make) -> None:
    waiting = threading.Event()
    here.routes["/slow"] = lambda _request: http() if waiting.wait(10) else b""
    with site("127.0.0.2") as quick:
        quick.serve("/feed", http())
        slow = [a_feed(here.url("/slow"), number=number) for number in range(5)]
        arrivals = make_web()([*slow, a_feed(quick.url(), number=9)], cancelled=threading.Event())
        assert next(arrivals)[0].id == 9
        waiting.set()
        assert {feed.id for feed, _ in arrivals} == {0, 1, 2, 3, 4}


def test_bodies_wait_at_the_servers_when_nobody_takes_them(here: Site, make_web: Make) -> None:
    feeds = [a_feed(here.url(f"/{number}"), number=number) for number in range(60)]
    more = threading.Event()

    def answer(_request: Request) -> bytes:
        more.set()
        return http()

    here.routes.update({f"/{number}": answer for number in range(60)})
    arrivals = make_web(in_all=4, per_host=2)(feeds, cancelled=threading.Event())
    next(arrivals)
    while more.wait(0.2):  # until it has come to rest
        more.clear()
    assert len(here.asked) <= 1 + 8 + 4
    assert len(list(arrivals)) == 59


def test_cancelling_stops_promptly_and_hangs_up(here: Site, make_web: Make) -> None:
    hung_up, cancelled = threading.Event(), threading.Event()

    def wait_for_the_end(connection: socket.socket) -> None:
        cancelled.set()
        if connection.recv(1) == b"":
            hung_up.set()

    here.serve("/feed", wait_for_the_end)
    started = time.monotonic()
    assert list(make_web()([a_feed(here.url())], cancelled=cancelled)) == []
    assert time.monotonic() - started < 2
    assert hung_up.wait(5)


def test_closing_ends_a_round_and_the_thread(here: Site) -> None:
    here.serve("/feed", lambda connection: connection.recv(1) and None)
    before = network_threads()
    web = Web(now=lambda: NOON)
    arrivals = web([a_feed(here.url())], cancelled=threading.Event())
    closer = threading.Timer(0.3, web.close)
    closer.start()
    assert list(arrivals) == []
    closer.join()
    web.close()
    assert network_threads() == before
    with pytest.raises(RuntimeError):
        list(web([a_feed(here.url())], cancelled=threading.Event()))


def test_nothing_to_ask_starts_nothing() -> None:
    before = network_threads()
    web = Web(now=lambda: NOON)
    assert list(web([], cancelled=threading.Event())) == []
    assert network_threads() == before


@pytest.mark.parametrize(
    "url", ["ftp://a.example/x", "file:///etc/hostname", "a.example/feed", "http://", "http://[/", ""]
)
def test_what_is_no_web_address_is_said_so(make_web: Make, url: str) -> None:
    assert failure(make_web(), a_feed(url)).kind == "address"


def test_a_name_nobody_knows_and_a_port_nobody_serves(make_web: Make) -> None:
    web = make_web()
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        assert failure(web, a_feed("http://no-such-host.invalid/")).kind == "dns"
        refused = failure(web, a_feed(f"http://127.0.0.1:{port}/"))
    assert (refused.kind, refused.reason) == ("connect", "127.0.0.1 refuses the connection.")


def test_a_proxy_is_used_and_never_gone_around(here: Site, make_web: Make) -> None:
    here.routes["http://news.example/feed"] = lambda _request: http()
    proxied = make_web(proxy=here.url(""))
    (answer,) = ask(proxied, a_feed("http://news.example/feed", allow_local=False))
    assert isinstance(answer, Document)
    assert here.asked[0].path == "http://news.example/feed"
    assert failure(proxied, a_feed("http://127.0.0.1:1/", allow_local=False)).kind == "local-address"
    assert failure(proxied, a_feed("http://localhost/", allow_local=False)).kind == "local-address"
    broken = failure(make_web(proxy="http://127.0.0.1:1"), a_feed("http://news.example/feed", allow_local=False))
    assert (broken.kind, broken.reason) == ("proxy", "The proxy http://127.0.0.1:1 cannot be reached.")


def test_a_proxy_we_cannot_use_is_refused_at_once() -> None:
    with pytest.raises(UserError, match="must look like"):
        Web(now=lambda: NOON, proxy="ftp://127.0.0.1:9050")
