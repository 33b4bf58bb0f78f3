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

from monitor.alerts.clicks import Clicks
from monitor.alerts.hush import Hush
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
_URGENCY = {"low": 0, "normal": 1, "critical": 2}  # bytes of the specification
_SOUND = "message-new-instant"  # of the freedesktop.org sound naming specification


class BusError(Exception):
    """There is no session bus, no daemon on it, or it does not answer; the text says which, for people."""


class Bubbles:
    """A connection to the session bus; raises BusError when there is none. `sound` says whether bubbles may be heard.

    A topic has one bubble: while it is shown, the next alert takes its place and says how many there were.
    """

    def __init__(
        self, *, icon: str, clicks: Clicks, patience: float, sound: Callable[[], bool] = lambda: False
    ) -> None:
        self._icon = icon
        self._clicks = clicks
        self._patience = patience
        self._sound = sound
        self._signals: deque[Any] = deque()
        self._about: OrderedDict[int, tuple[int, str]] = OrderedDict()  # bubble -> article, topic
        self._shown: dict[str, tuple[int, int]] = {}  # topic -> its bubble that is shown, and how many alerts that was
        self._hush = Hush(self._property)
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

    def hushed(self) -> bool:
        """Whether the desktop is on do-not-disturb. Raises OSError or ValueError when the bus went away."""
        self.take_in()
        return self._hush.on()

    def show(self, alert: Alert) -> None:
        """Show a bubble. Raises BusError when the daemon did not take it, and OSError or ValueError when the bus went away."""
        self.take_in()
        if self._abilities is None:
            (abilities,) = self._call("GetCapabilities")
            self._abilities = frozenset(abilities)
        replaced, before = self._shown.get(_bubble_of(alert), (0, 0))
        title, text = one_line(alert.title, _TITLE) or APP_NAME, self._body(alert.text)
        if before:
            title = f"{title} ({before + 1})"
        body = (APP_NAME, replaced, self._icon, title, text, self._buttons(alert), self._hints(alert), -1)
        (number,) = self._call("Notify", "susssasa{sv}i", body)
        self._act()  # on what came before the answer: perhaps that the daemon was restarted, which voids older numbers
        self._remember(int(number), alert, before + 1)

    def _buttons(self, alert: Alert) -> list[str]:
        """Names and words, in turn; none where the daemon would make a dialog of them."""
        if self._abilities is None or "actions" not in self._abilities:
            return []
        star = ["star", "Star"] if alert.article_id else []
        snooze = ["snooze", "Snooze"] if alert.topic else []
        return ["default", "Open", *star, *snooze]

    def _hints(self, alert: Alert) -> dict[str, tuple[str, object]]:
        sound: tuple[str, tuple[str, object]] = ("suppress-sound", ("b", True))
        if self._sound():
            sound = ("sound-name", ("s", _SOUND))
        urgency = ("y", _URGENCY.get(alert.urgency, 1))
        return {"urgency": urgency, "desktop-entry": ("s", DESKTOP_ENTRY), sound[0]: sound[1]}

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

    def _remember(self, number: int, alert: Alert, how_many: int) -> None:
        self._about.pop(number, None)
        self._about[number] = alert.article_id, alert.topic
        while len(self._about) > REMEMBERED:
            self._about.popitem(last=False)
        self._shown[_bubble_of(alert)] = number, how_many

    def _heard(self, message: Any) -> None:
        from jeepney import HeaderFields

        member, body = message.header.fields.get(HeaderFields.member), message.body
        if member == "NameOwnerChanged":
            self._about.clear()
            self._shown.clear()
            self._abilities = None
            self._hush.forget()
            return
        if message.header.fields.get(HeaderFields.sender) != self._daemon or len(body) != 2:
            return
        number = body[0]
        if (
            member == "NotificationClosed"
        ):  # by its user, or it ran out; in the daemon's history it can still be clicked
            self._shown = {name: shown for name, shown in self._shown.items() if shown[0] != number}
        elif member == "ActionInvoked" and number in self._about:
            self._clicks.act(str(body[1]), *self._about[number])

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

    def _property(self, interface: str, name: str) -> Any:
        """A property of the daemon; None where it has none of this name."""
        try:
            (value,) = self._call("Get", "ss", (interface, name), interface="org.freedesktop.DBus.Properties")
        except BusError:
            return None
        return value[1]

    def _call(
        self, method: str, signature: str | None = None, body: tuple[object, ...] = (), *, interface: str = NAME
    ) -> tuple[Any, ...]:
        from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call

        message = new_method_call(DBusAddress(PATH, bus_name=NAME, interface=interface), method, signature, body)
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


def _bubble_of(alert: Alert) -> str:
    """What the bubble is known by: the topic; for an alert without one, its kind."""
    return alert.topic or f"kind {alert.kind}"


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
