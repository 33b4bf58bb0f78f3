from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from monitor.cli.main import main

NOW = "2026-05-28T12:00:00Z"


@dataclass
class Site:
    """A loopback web server: paths and what they answer; `asked` records the requests."""

    port: int = 0
    pages: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}/{path}"


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            body = site.pages.get(self.path.lstrip("/"))
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield site
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


@pytest.fixture
def wirewatch(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Wirewatch:
    """Runs a command as a script would, on a data folder of the test's own."""
    monkeypatch.setenv("WIREWATCH_NOW", NOW)
    monkeypatch.setenv("WIREWATCH_DATA", str(tmp_path / "data"))

    def run(*arguments: str) -> Answer:
        capfdbinary.readouterr()
        try:
            code = main(arguments)
        except SystemExit as end:  # argparse ends the process itself
            code = int(end.code or 0)
        out, err = capfdbinary.readouterr()
        return Answer(code, out.decode("utf-8"), err.decode("utf-8"))

    return run
