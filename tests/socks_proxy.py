"""A SOCKS5 proxy on loopback, for tests of whatever goes through one."""

from __future__ import annotations

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field


@dataclass
class Socks:
    """A SOCKS5 proxy that leads every name to one site; records what it was asked for and by whom."""

    port: int = 0
    asked: list[tuple[int, str]] = field(default_factory=list)
    users: list[str] = field(default_factory=list)


@contextmanager
def socks(to: int, password: str = "") -> Iterator[Socks]:
    it = Socks()

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            mine: socket.socket = self.request
            offered = mine.recv(300)
            if password:
                assert 2 in offered[2:]
                mine.sendall(b"\x05\x02")
                said = mine.recv(600)
                user = said[2 : 2 + said[1]].decode()
                given = said[3 + said[1] :].decode()
                it.users.append(user)
                mine.sendall(b"\x01\x00" if given == password else b"\x01\x01")
                if given != password:
                    return
            else:
                mine.sendall(b"\x05\x00")
            request = mine.recv(600)
            kind = request[3]
            host = request[5 : 5 + request[4]].decode() if kind == 3 else socket.inet_ntoa(request[4:8])
            it.asked.append((kind, host))
            if host == "unknown.example":
                mine.sendall(b"\x05\x04\x00\x01" + bytes(6))
                return
            with socket.create_connection(("127.0.0.1", to)) as other:
                mine.sendall(b"\x05\x00\x00\x01" + bytes(6))
                threading.Thread(target=relay, args=(mine, other), daemon=True).start()
                relay(other, mine)
                with suppress(OSError):
                    mine.shutdown(socket.SHUT_RDWR)

        def finish(self) -> None:
            self.request.close()

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


def relay(one: socket.socket, other: socket.socket) -> None:
    """All that comes from one goes to the other, until it ends, which the other is told."""
    with suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)
    with suppress(OSError):
        other.shutdown(socket.SHUT_WR)
