"""Alerts to a webhook: one POST of JSON each, signed by a key if there is one. Redirects are not followed."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import ssl
from collections.abc import Callable
from urllib.parse import SplitResult, urlsplit

from monitor.alerts import letter
from monitor.alerts.line import Line, near
from monitor.channels_file import ChannelSettings
from monitor.errors import ChannelError
from monitor.messages import Message

PATIENCE = 30.0
"""Seconds for the server's answer."""

_PORTS = {"http": 80, "https": 443}  # always said: http.client looks for one in an IPv6 address otherwise

_REFUSES_THIS = (400, 413, 422)
"""Answers that are about what was posted (RFC 9110), not about the server, the address or who asks."""

DELIVERY, TIME, SIGNATURE = "X-Wirewatch-Delivery", "X-Wirewatch-Time", "X-Wirewatch-Signature"
"""Headers: the delivery's key, the same at every try; when it was raised, in seconds since 1970; and `sign` of both with the body."""


def sign(key: str, time: str, body: bytes) -> str:
    """As in GitHub's and Stripe's webhooks: sha256= and the HMAC (RFC 2104), in hex, of the time, a full stop and the body."""
    return "sha256=" + hmac.new(key.encode(), time.encode() + b"." + body, hashlib.sha256).hexdigest()


class Webhook:
    """Built from the channel's settings, its secrets by name (`url`, and `key` if it is to be signed), and the line to the server."""

    def __init__(
        self, _settings: ChannelSettings, secret: Callable[[str], str | None], line: Line | None = None
    ) -> None:
        self._secret = secret
        self._line = line or Line(patience=PATIENCE)

    def send(self, message: Message) -> str:
        """Post it. Raises ChannelError unless the answer says that it was taken (2xx)."""
        place, body = checked(self._secret("url")), letter.as_json(message)
        time = str(int(message.raised.timestamp()))
        headers = {"Content-Type": "application/json", "User-Agent": "Wirewatch", DELIVERY: message.key, TIME: time}
        if key := self._secret("key"):
            headers[SIGNATURE] = sign(key, time, body)
        try:
            status, wait = self._posted(place, body, headers)
        except ssl.SSLError as error:
            raise ChannelError("the webhook's secure connection cannot be trusted") from error
        except TimeoutError as error:
            raise ChannelError("the webhook does not answer in time") from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise ChannelError(
                f"the webhook cannot be reached ({type(error).__name__})"
            ) from None  # its text may name the address
        if not 200 <= status < 300:
            raise ChannelError(f"the webhook answered {status}", after=_wait(wait), this_one=status in _REFUSES_THIS)
        return ""

    def _posted(self, place: SplitResult, body: bytes, headers: dict[str, str]) -> tuple[int, str | None]:
        """The status of the answer, and how long it says to wait."""
        host, port, tls = place.hostname or "", place.port or _PORTS[place.scheme], place.scheme == "https"
        connection = (http.client.HTTPSConnection if tls else http.client.HTTPConnection)(host, port)
        target = (place.path or "/") + (f"?{place.query}" if place.query else "")
        try:
            connection.sock = self._line.open(host, port, tls=tls)
            with self._line.whole(connection):
                connection.request("POST", target, body, headers)
                answer = connection.getresponse()
            answer.close()  # its status says enough: where its text breaks off, the alert was taken all the same
        finally:
            connection.close()
        return answer.status, answer.getheader("Retry-After")


def checked(url: str | None) -> SplitResult:
    """The parts of a webhook's address. Raises ChannelError, which does not name it: the address is a secret."""
    if not url:
        raise ChannelError("its address is not in the keyring; enter it again")
    try:
        place = urlsplit(url.strip())
        host, _ = place.hostname or "", place.port
    except ValueError:
        host, place = "", urlsplit("")
    plain = url.isascii() and url.strip().isprintable() and " " not in url.strip()
    if not host or not plain or place.scheme not in {"http", "https"} or place.username or place.password:
        raise ChannelError("its address must look like https://host/path; enter it again")
    if place.scheme == "http" and not near(host):
        raise ChannelError("its address must begin with https:// unless it is on this network")
    return place


def _wait(header: str | None) -> int:
    return min(int(header), 86_400) if header and header.isascii() and header.isdecimal() and len(header) < 9 else 0
