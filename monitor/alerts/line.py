"""The line to a mail server or a webhook: straight, or through the user's proxy, which is never gone around."""

from __future__ import annotations

import base64
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import field
from typing import Protocol
from urllib.parse import SplitResult, unquote, urlsplit

from monitor.errors import ChannelError
from monitor.values import dataclass

_PORTS = {"http": 80}
_SOCKS = 1080
_LONGEST_ANSWER = 8192
_WHOLE = 5


class Connected(Protocol):
    """What has a line that is open, as connections of the standard library do."""

    sock: socket.socket | None


@dataclass(frozen=True, slots=True)
class Through:
    """The proxy of the preferences, as in socks5://me@proxy.example:1080, and the password of its user; "" is none."""

    address: str = ""
    password: str | None = field(default=None, repr=False)

    @property
    def parts(self) -> SplitResult:
        return urlsplit(self.address)

    @property
    def place(self) -> tuple[str, int]:
        """Its host and port."""
        return self.parts.hostname or "", self.parts.port or _PORTS.get(self.parts.scheme, _SOCKS)

    @property
    def user(self) -> str:
        return unquote(self.parts.username or "")

    @property
    def shown(self) -> str:
        """The address for people, without its user."""
        return f"{self.parts.scheme}://{self.parts.netloc.rpartition('@')[2]}"

    @property
    def closed_to_services(self) -> str:
        """Why services by apprise cannot send anything through it; "" where they can."""
        if not self.address or self.parts.scheme == "http":
            return ""
        return f"services of this kind cannot go through {self.shown}, only through an http:// proxy"


STRAIGHT = Through()


@dataclass(frozen=True, slots=True)
class Line:
    """Connects within `patience` seconds; `context` judges certificates, else the system's list does.

    Machines of this network are reached straight, as feeds of it are. A name goes to a proxy unresolved.
    """

    through: Through = STRAIGHT
    context: ssl.SSLContext | None = None
    patience: float = 30.0

    def open(self, host: str, port: int, *, tls: bool = False) -> socket.socket:
        """A connection to this host. Raises ChannelError for the proxy's failure, OSError (ssl.SSLError too) for the host's."""
        if not self.through.address or near(host):
            plain = socket.create_connection((host, port), self.patience)
        else:
            plain = self._by_proxy(host, port)
        if not tls:
            return plain
        try:
            return self.trust().wrap_socket(plain, server_hostname=host)
        except BaseException:
            plain.close()
            raise

    @contextmanager
    def whole(self, connection: Connected) -> Iterator[None]:
        """Break the line off when all together takes longer than some answers may: a server that sends a byte now and then never ends."""

        def cut() -> None:
            if (line := connection.sock) is not None:
                with suppress(OSError):  # closed meanwhile
                    socket.socket.shutdown(line, socket.SHUT_RDWR)  # below TLS, through which another thread reads

        timer = threading.Timer(_WHOLE * self.patience, cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def trust(self) -> ssl.SSLContext:
        """Who says which certificates are good."""
        return self.context or ssl.create_default_context()

    def _by_proxy(self, host: str, port: int) -> socket.socket:
        """A connection that the proxy makes for us."""
        from python_socks import ProxyError

        connect = _by_http if self.through.parts.scheme == "http" else _by_socks
        name = self.through.shown
        try:
            found = connect(self.through, host, port, self.patience)
        except TimeoutError:
            raise ChannelError(f"the proxy {name} does not answer in time") from None
        except OSError:
            raise ChannelError(f"the proxy {name} cannot be reached") from None
        except (ProxyError, EOFError, ValueError):  # its text may hold what we sent
            raise ChannelError(f"the proxy {name} does not connect us") from None
        found.settimeout(self.patience)
        return found


def _by_http(through: Through, host: str, port: int, patience: float) -> socket.socket:
    """By CONNECT (RFC 9110). Reads no byte beyond the proxy's answer: a mail server speaks first. ValueError: it does not connect us."""
    name = host if host.isascii() else host.encode("idna").decode()
    target = f"[{name}]:{port}" if ":" in name else f"{name}:{port}"
    asked = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if through.user:
        said = base64.b64encode(f"{through.user}:{through.password or ''}".encode()).decode()
        asked.append(f"Proxy-Authorization: Basic {said}")
    line = socket.create_connection(through.place, patience)
    try:
        line.sendall(("\r\n".join(asked) + "\r\n\r\n").encode())
        _hear_yes(line)
    except BaseException:
        line.close()
        raise
    return line


def _hear_yes(line: socket.socket) -> None:
    """Read the proxy's answer. Raises ValueError when it is another than 200, EOFError when there is none."""
    answer, end = b"", time.monotonic() + (line.gettimeout() or 0)
    while not answer.endswith(b"\r\n\r\n"):
        line.settimeout(max(0.001, end - time.monotonic()))
        one = line.recv(1)
        if not one or len(answer) > _LONGEST_ANSWER:
            raise EOFError
        answer += one
    status = answer.split(None, 2)[1:2]
    if status != [b"200"]:
        raise ValueError(f"the proxy answered {status!r}")


def _by_socks(through: Through, host: str, port: int, patience: float) -> socket.socket:
    from python_socks import ProxyType
    from python_socks.sync import Proxy

    kind = ProxyType.SOCKS4 if through.parts.scheme in {"socks4", "socks4a"} else ProxyType.SOCKS5
    user = through.user or None
    proxy = Proxy(kind, *through.place, user, (through.password or "") if user else None, rdns=True)
    found: socket.socket = proxy.connect(host, port, timeout=patience)
    return found


def near(host: str) -> bool:
    """Whether a host is of this machine or network, as far as its name tells."""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith((".local", ".lan", ".internal"))
