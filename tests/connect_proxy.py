"""An HTTP proxy on loopback that leads every name to one site; it records what it was asked for, and by whom."""

from __future__ import annotations

import base64
import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from socks_proxy import relay


@dataclass
class Proxy:
    """`asked` are the targets (host:port, or a whole address for plain http), `users` who said that he is user:password."""

    port: int = 0
    asked: list[str] = field(default_factory=list)
    users: list[str] = field(default_factory=list)
    refuses: bool = False


@contextmanager
def connecting(to: int) -> Iterator[Proxy]:
    it = Proxy()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            method, target, _ = self.rfile.readline().decode().split()
            head = b""
            while (line := self.rfile.readline()).strip():
                head += line
                if line.lower().startswith(b"proxy-authorization: basic "):
                    it.users.append(base64.b64decode(line.split()[2]).decode())
            it.asked.append(target)
            if it.refuses:
                self.wfile.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
                return
            with socket.create_connection(("127.0.0.1", to)) as other:
                if method == "CONNECT":
                    self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                else:
                    path = "/" + target.split("/", 3)[3]
                    other.sendall(f"{method} {path} HTTP/1.1\r\n".encode() + head + b"\r\n")
                threading.Thread(target=self._on, args=(other,), daemon=True).start()
                relay(other, self.connection)
                with suppress(OSError):
                    self.connection.shutdown(socket.SHUT_RDWR)

        def _on(self, other: socket.socket) -> None:
            with suppress(OSError, ValueError):
                while data := self.rfile.read1(65536):
                    other.sendall(data)
            with suppress(OSError):
                other.shutdown(socket.SHUT_WR)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

    with Server(("127.0.0.1", 0), Handler) as server:
        it.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield it
        finally:
            server.shutdown()
            thread.join()
