"""The process in which apprise hands one alert over; with a proxy, it can connect to that proxy and to nothing beyond this network."""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
import sys
from dataclasses import field
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from monitor.values import dataclass

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_NEAR = "localhost,127.0.0.0/8,::1,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,.local,.lan,.internal"
"""What is reached straight, in the spelling of the environment variable NO_PROXY."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is to be handed over. `proxy` as in http://me@proxy.example:3128, "" for none. It goes through a pipe, never as an argument."""

    url: str = field(repr=False)
    title: str
    body: str
    proxy: str
    password: str | None = field(repr=False)


def deliver(line: Connection) -> None:
    """Take a Delivery from the line and answer with what went wrong, "" for nothing."""
    given = line.recv()
    try:
        why = _handed_over(given)
    except Exception as error:  # noqa: BLE001  apprise's plugins may raise anything; Python would write its words to standard error
        why = f"its program failed ({type(error).__name__})"
    line.send(why)
    line.close()


def _handed_over(given: Delivery) -> str:
    blocked: list[str] = []
    if given.proxy:
        os.environ.update(_environment(given))
        try:
            sys.addaudithook(_Guard(given.proxy, blocked))
        except OSError:
            return "the proxy's name cannot be found"
    import apprise

    logging.disable()  # it writes addresses, tokens included
    service = apprise.Apprise()
    if not service.add(given.url):
        return "its address is none that apprise knows; enter it again"
    taken = service.notify(title=given.title, body=given.body, body_format="text")
    if blocked:
        return "this service does not go through the proxy, so nothing was sent"
    return "" if taken else "the service did not take it"


def _environment(given: Delivery) -> dict[str, str]:
    """Where libraries look for a proxy; of this process only, so no other program sees the password."""
    parts = urlsplit(given.proxy)
    user = f"{parts.username}:{quote(given.password or '', safe='')}@" if parts.username else ""
    proxy = f"http://{user}{parts.netloc.rpartition('@')[2]}"
    names = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    return {**dict.fromkeys((*names, *(name.lower() for name in names)), proxy), "NO_PROXY": _NEAR, "no_proxy": _NEAR}


class _Guard:
    """Sees every look-up and connection before it is made (PEP 578) and breaks off those that would go around the proxy."""

    def __init__(self, proxy: str, blocked: list[str]) -> None:
        parts = urlsplit(proxy)
        self._host, port = parts.hostname or "", parts.port or 80
        self._places = {info[4][:2] for info in socket.getaddrinfo(self._host, port, type=socket.SOCK_STREAM)}
        self._blocked = blocked

    def __call__(self, event: str, given: tuple[object, ...]) -> None:
        if event == "socket.getaddrinfo":
            allowed = given[0] in {None, self._host} or _is_near(str(given[0]))
        elif event in {"socket.connect", "socket.sendto"}:
            place = given[1]
            inside = not isinstance(place, tuple) or _is_near(str(place[0]))
            allowed = inside or (isinstance(place, tuple) and place[:2] in self._places)
        else:
            return
        if not allowed:
            self._blocked.append(event)
            raise OSError("this would go around the proxy")


def _is_near(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return host == "localhost" or host.endswith((".local", ".lan", ".internal"))
