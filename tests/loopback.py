"""A web server on the loopback address, for tests that need a real one; and what a command of ours answered."""

from __future__ import annotations

import http.server
import json
import ssl
import threading
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Site:
    """Paths and what they answer, bytes or a file; `missing` for the rest. `asked` records the requests, `heads` what headers they had.

    `packing`: how it says that its pages are packed, which it never does itself.
    """

    port: int = 0
    pages: dict[str, bytes | Path] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    heads: list[set[str]] = field(default_factory=list)
    missing: int = 404
    scheme: str = "http"
    packing: str = ""

    def url(self, path: str) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/{urllib.parse.quote(path)}"

    def put(self, path: str, page: bytes | Path) -> str:
        """Answer `path` with this page from now on; its address."""
        self.pages[path] = page
        return self.url(path)

    def answer(self, path: str) -> tuple[bytes | None, str]:
        """The body for a path and its content type."""
        self.asked.append(path)
        page = self.pages.get(urllib.parse.unquote(path.lstrip("/")))
        kind = "application/json" if path.endswith(".json") else "application/xml"
        return (page.read_bytes() if isinstance(page, Path) else page), kind


@contextmanager
def serving(tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Iterator[Site]:
    """A site that listens at `host` until the block ends; with `tls` over https."""
    site = Site(scheme="https" if tls else "http")

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.heads.append({name.lower() for name in self.headers})
            body, kind = site.answer(self.path)
            self.send_response(site.missing if body is None else 200)
            self.send_header("Content-Type", kind)
            if site.packing:
                self.send_header("Content-Encoding", site.packing)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *args: object) -> None:
            pass

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, *args: object) -> None:
            """A client that hangs up, or does not trust us, is no news."""

    server = Server((host, 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    server.daemon_threads = True
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@dataclass
class Answer:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict]:
        return [json.loads(line) for line in self.out.splitlines()]


Wirewatch = Callable[..., Answer]
"""Runs a command with these arguments."""
