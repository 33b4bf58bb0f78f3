from __future__ import annotations

import http.server
import os
import threading
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
from worlds import Clock, Desk

from monitor.engine import Engine
from monitor.places import find
from monitor.vault import MemoryVault


@pytest.fixture
def corpus() -> Path:
    return Path(os.environ["WIREWATCH_CORPUS"])


class Shelf:
    """Serves files under names of its own from a loopback address; `put` changes what a name answers."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.files: dict[str, Path] = {}

    def put(self, name: str, file: Path) -> str:
        self.files[name] = file
        return self.url(name)

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.port}/{urllib.parse.quote(name)}"


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            file = shelf.files[urllib.parse.unquote(self.path.lstrip("/"))]
            body = file.read_bytes()
            self.send_response(200)
            self.send_header("Content-Type", "application/json" if file.suffix == ".json" else "application/xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    shelf = Shelf(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield shelf
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engine(tmp_path: Path, clock: Clock) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=clock, vault=MemoryVault(), channel=Desk()) as engine:
        yield engine
