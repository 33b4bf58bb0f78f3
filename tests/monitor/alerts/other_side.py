"""The other side of channels on this machine: a webhook and a mail server that answer as they are told."""

from __future__ import annotations

import contextlib
import email
import email.policy
import http.server
import socket
import socketserver
import threading
from datetime import UTC, datetime

from aiosmtpd.controller import Controller

from monitor.channels_file import ChannelSettings
from monitor.messages import Article, Message

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
SECRET = "s3cret-token"
ARTICLES = (
    Article("Two missiles fall", "The Harbour Post", "https://post.example/1", NOW),
    Article("An odd address", "Elsewhere", "javascript:alert(1)", NOW),
)
MESSAGE = Message(
    "key-1", 7, NOW, "launches", "flag", "Missile launches", "Two missiles fall · The Harbour Post", "normal", ARTICLES
)


class Hook(http.server.ThreadingHTTPServer):
    """A webhook that answers as it is told; `taken` are (headers, body) of what it took."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answering)
        self.status, self.headers, self.taken = 200, {}, []
        self.go_on = threading.Event()
        self.go_on.set()
        self.thread = threading.Thread(target=self.serve_forever)
        self.thread.start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/hook/{SECRET}"

    def close(self):
        self.go_on.set()
        self.shutdown()
        self.thread.join()
        self.server_close()


class Answering(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.go_on.wait(30)
        if self.server.status == 200:
            self.server.taken.append((dict(self.headers), body))
        self.send_response(self.server.status)
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_args):
        pass


class Box:
    """What a mail server took."""

    def __init__(self):
        self.letters, self.answer, self.goodbye = [], "250 OK", "221 Bye"

    async def handle_DATA(self, _server, _session, envelope):
        if self.answer.startswith("250"):
            self.letters.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        return self.answer

    async def handle_QUIT(self, _server, _session, _envelope):
        return self.goodbye


@contextlib.contextmanager
def post_office():
    """A mail server without encryption, as on the user's own machine."""
    box = Box()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        box.port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=box.port)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


class Sealed(socketserver.ThreadingTCPServer):
    """A mail server that speaks over TLS only, from the start or after STARTTLS; `letters` are the lines it took."""

    daemon_threads = True

    def __init__(self, context, *, at_once):
        super().__init__(("127.0.0.1", 0), Sealing)
        self.context, self.at_once, self.letters = context, at_once, []
        self.thread = threading.Thread(target=self.serve_forever)
        self.thread.start()

    @property
    def port(self):
        return self.server_address[1]

    def close(self):
        self.shutdown()
        self.thread.join()
        self.server_close()


class Sealing(socketserver.BaseRequestHandler):
    def handle(self):
        with contextlib.suppress(OSError):
            self._seal() if self.server.at_once else None
            self._talk()

    def finish(self):
        self.request.close()

    def _seal(self):
        self.request = self.server.context.wrap_socket(self.request, server_side=True)

    def _talk(self):
        self.request.sendall(b"220 ready\r\n")
        answers = {b"EHLO": b"250-here\r\n250 STARTTLS\r\n", b"STAR": b"220 go on\r\n", b"DATA": b"354 go on\r\n"}
        while word := self._line()[:4].upper():
            self.request.sendall(answers.get(word, b"221 bye\r\n" if word == b"QUIT" else b"250 OK\r\n"))
            if word == b"STAR":
                self._seal()
            if word == b"DATA":
                lines = list(iter(self._line, b".\r\n"))
                self.server.letters.append(lines)
                self.request.sendall(b"250 OK\r\n")

    def _line(self):
        line = b""
        while not line.endswith(b"\n") and (one := self.request.recv(1)):
            line += one
        return line


def mail_of(port):
    return ChannelSettings(
        "mail",
        "email",
        "127.0.0.1",
        port,
        "none",
        sender="wire@watch.example",
        to=("ann@desk.example", "bob@desk.example"),
    )
