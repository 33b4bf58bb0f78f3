"""The notification daemon of a Linux session, spoken to over D-Bus by the freedesktop.org notification specification.

One thread at a time may use it: `desktop.py` has that thread. jeepney is imported when a session bus is opened, so this file
imports on every system.
"""

from __future__ import annotations

import html
import socket
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Any

from monitor.alerts.wording import one_line
from monitor.model import Alert

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
APP_NAME = "Wirewatch"
DESKTOP_ENTRY = "wirewatch"
"""The name of our .desktop file: the daemon takes the app's icon, name and the user's choices for it from there."""

REMEMBERED = 500
"""Bubbles whose click is still understood; older ones may stand in the daemon's history."""

_TITLE, _TEXT = 120, 700
_DO_NOT_DISTURB_LESS = {"summary": 0, "feed": 0}  # urgency byte of a kind: 0 low, else 1 normal


class BusError(Exception):
    """There is no session bus, no daemon on it, or it does not answer; the text says which, for people."""


class Bubbles:
    """A connection to the session bus; raises BusError when there is none. `on_open` gets the article id of a clicked bubble."""

    def __init__(self, *, icon: str, on_open: Callable[[int], None], patience: float) -> None:
        self._icon = icon
        self._on_open = on_open
        self._patience = patience
        self._signals: deque[Any] = deque()
        self._articles: OrderedDict[int, int] = OrderedDict()  # bubble -> article
        self._summaries: dict[str, int] = {}  # topic -> bubble that the next summary of this topic replaces
        self._abilities: frozenset[str] | None = None
        self._daemon = ""  # the unique name that answered us; nobody else's signals count
        self._bus: Any = _session_bus()
        try:
            self._listen()
        except (OSError, ValueError) as error:
            self._bus.close()
            raise BusError("the session bus does not answer") from error

    @property
    def socket(self) -> socket.socket:
        """Readable when a signal may have come: call `take_in`."""
        found: socket.socket = self._bus.sock
        return found

    def close(self) -> None:
        self._bus.close()

    def server(self) -> str:
        """The name of the daemon that would show our bubbles. Raises BusError when none answers."""
        name, *_ = self._call("GetServerInformation")
        return one_line(str(name), _TITLE)

    def show(self, alert: Alert) -> None:
        """Show a bubble. Raises BusError when the daemon did not take it, and OSError or ValueError when the bus went away."""
        self.take_in()
        if self._abilities is None:
            (abilities,) = self._call("GetCapabilities")
            self._abilities = frozenset(abilities)
        replaced = self._summaries.get(alert.topic, 0) if alert.kind == "summary" else 0
        hints = {
            "urgency": ("y", _DO_NOT_DISTURB_LESS.get(alert.kind, 1)),
            "desktop-entry": ("s", DESKTOP_ENTRY),
        }
        actions = ["default", "Open"] if "actions" in self._abilities else []  # some daemons make a dialog of them
        title, text = one_line(alert.title, _TITLE) or APP_NAME, self._body(alert.text)
        body = (APP_NAME, replaced, self._icon, title, text, actions, hints, -1)
        (number,) = self._call("Notify", "susssasa{sv}i", body)
        self._act()  # on what came before the answer: perhaps that the daemon was restarted, which voids older numbers
        self._remember(int(number), alert)

    def take_in(self) -> None:
        """Act on all signals that have come. Raises OSError or ValueError when the bus went away."""
        try:
            while True:
                self._bus.recv_messages(timeout=0)
        except TimeoutError:
            self._act()

    def _act(self) -> None:
        while self._signals:
            self._heard(self._signals.popleft())

    def _body(self, text: str) -> str:
        line = one_line(text, _TEXT)
        if self._abilities is not None and "body-markup" not in self._abilities:
            return line
        return html.escape(line, quote=False)

    def _remember(self, number: int, alert: Alert) -> None:
        self._articles.pop(number, None)
        self._articles[number] = alert.article_id
        while len(self._articles) > REMEMBERED:
            self._articles.popitem(last=False)
        if alert.kind == "summary":
            self._summaries[alert.topic] = number

    def _heard(self, message: Any) -> None:
        from jeepney import HeaderFields

        member, body = message.header.fields.get(HeaderFields.member), message.body
        if member == "NameOwnerChanged":
            self._articles.clear()
            self._summaries.clear()
            self._abilities = None
            return
        if message.header.fields.get(HeaderFields.sender) != self._daemon or len(body) != 2:
            return
        number = body[0]
        if (
            member == "NotificationClosed"
        ):  # by its user, or it ran out; in the daemon's history it can still be clicked
            self._summaries = {topic: shown for topic, shown in self._summaries.items() if shown != number}
        elif member == "ActionInvoked" and number in self._articles:
            self._on_open(self._articles[number])

    def _listen(self) -> None:
        from jeepney import MatchRule, message_bus

        of_daemon = MatchRule(type="signal", sender=NAME, interface=NAME, path=PATH)
        of_owner = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
        of_owner.add_arg_condition(0, NAME)
        for rule in (of_daemon, of_owner):
            self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=self._patience)
        # Signals carry the daemon's unique name, so our own filter cannot ask for the well-known one.
        self._bus.filter(MatchRule(type="signal", interface=NAME, path=PATH), queue=self._signals)
        self._bus.filter(of_owner, queue=self._signals)

    def _call(self, method: str, signature: str | None = None, body: tuple[object, ...] = ()) -> tuple[Any, ...]:
        from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call

        message = new_method_call(DBusAddress(PATH, bus_name=NAME, interface=NAME), method, signature, body)
        try:
            reply = self._bus.send_and_get_reply(message, timeout=self._patience)
        except TimeoutError as error:
            raise BusError("the notification daemon does not answer") from error
        if reply.header.message_type == MessageType.error:
            name = str(reply.header.fields.get(HeaderFields.error_name, ""))
            missing = name.endswith((".ServiceUnknown", ".NameHasNoOwner"))
            raise BusError(
                "there is no notification daemon" if missing else f"the notification daemon refused ({name})"
            )
        self._daemon = str(reply.header.fields.get(HeaderFields.sender, ""))
        answer: tuple[Any, ...] = reply.body
        return answer


def _session_bus() -> Any:
    """An open connection to the session bus."""
    try:
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse
    except ImportError as error:
        raise BusError("the package jeepney is not installed") from error
    try:
        return open_dbus_connection("SESSION")
    except (KeyError, OSError, RuntimeError, ValueError, DBusErrorResponse) as error:
        raise BusError("there is no session bus") from error
