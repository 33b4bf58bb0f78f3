"""A scripted web server on loopback that records what it was asked, for tests of the fetcher."""

from __future__ import annotations

import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from monitor.errors import FetchError
from monitor.feeds.web import Web
from monitor.model import Feed, Subscription, Validators
from monitor.ports import Fetched

FEED = (
    b"<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour News</title>"
    b"<item><title>Ferry runs again</title><guid>1</guid></item></channel></rss>"
)


@dataclass(frozen=True)
class Request:
    path: str
    headers: dict[str, str]


Answer = bytes | Callable[[socket.socket], None]
Route = Callable[[Request], Answer]


@dataclass
class Site:
    """Routes by path; `asked` are the requests in order; `most_at_once` how many were ever open together."""

    host: str
    port: int = 0
    scheme: str = "http"
    routes: dict[str, Route] = field(default_factory=dict)
    asked: list[Request] = field(default_factory=list)
    most_at_once: int = 0
    open_now: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def url(self, path: str = "/feed") -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}{path}"

    def serve(self, path: str, answer: Answer) -> str:
        """Always answer this path so; gives its address."""
        self.routes[path] = lambda _request: answer
        return self.url(path)


def http(body: bytes = FEED, status: str = "200 OK", **headers: str) -> bytes:
    """A whole answer. Header names are written with underscores."""
    lines = [f"HTTP/1.1 {status}", "Connection: close"]
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if "Content-Length" not in named and "Transfer-Encoding" not in named:
        named["Content-Length"] = str(len(body))
    lines += [f"{name}: {value}" for name, value in named.items()]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def redirect(to: str, status: str = "302 Found") -> bytes:
    return http(b"", status, Location=to)


@contextmanager
def site(host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """A server on its own port of a loopback address."""
    it = Site(host, scheme="https" if tls else "http")

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            _handle(it, self.request)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True
        request_queue_size = 200
        address_family = socket.AF_INET6 if ":" in host else socket.AF_INET

        def get_request(self) -> tuple[socket.socket, object]:
            connection, address = super().get_request()
            return (tls.wrap_socket(connection, server_side=True) if tls else connection), address

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that hangs up is what some tests are about."""

    with Server((host, 0), Handler) as server:
        it.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield it
        finally:
            server.shutdown()
            thread.join()


def _handle(it: Site, connection: socket.socket) -> None:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return
        data += more
    first, *lines = data.split(b"\r\n\r\n")[0].decode("utf-8", "surrogateescape").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    request = Request(first.split(" ")[1], headers)
    with it.lock:
        it.asked.append(request)
        it.open_now += 1
        it.most_at_once = max(it.most_at_once, it.open_now)
    try:
        route = it.routes.get(request.path.partition("?")[0], lambda _request: http(b"", "404 Not Found"))
        answer = route(request)
        if not isinstance(answer, bytes):
            answer(connection)
    finally:
        with it.lock:  # before a whole answer leaves: whoever has it may ask for the next at once
            it.open_now -= 1
    if isinstance(answer, bytes):
        connection.sendall(answer)


def a_feed(
    url: str,
    *,
    allow_local: bool = True,
    username: str | None = None,
    validators: Validators | None = None,
    number: int = 1,
) -> Feed:
    about = Subscription(url, allow_local=allow_local, username=username)
    return Feed(number, about, validators=validators or Validators())


def ask(web: Web, url: str, *, local: bool = True, **about: object) -> Fetched:
    """Ask for one feed that has more about it than an address."""
    feed = a_feed(url, allow_local=local)
    special: Feed = replace(feed, about=replace(feed.about, **about))  # type: ignore[arg-type]
    ((_, answer),) = web([special], cancelled=threading.Event())
    return answer


def reason(answer: Fetched) -> str:
    assert isinstance(answer, FetchError), answer
    return answer.reason
