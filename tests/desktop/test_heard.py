"""Wirewatch as a screen reader finds it, over a real accessibility bus: controls have names, articles are said, buttons can be pressed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from loopback import serving
from sitting import Sitting
from worlds import rss

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]

LAUNCH = "Coast guard says two missiles were launched into the eastern sea"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ROOT = "/org/a11y/atspi/accessible/root"
CONTROLS = {
    "push button",
    "button",
    "toggle button",
    "check box",
    "combo box",
    "text",
    "entry",
    "spin button",
    "list",
    "table",
    "tree",
}
FOCUSABLE, SHOWING = 11, 25
"""Bits of a state, as AT-SPI numbers them (atspi-constants.h)."""


@dataclass(frozen=True)
class Said:
    """What a screen reader knows of an object."""

    role: str
    name: str
    takes_keys: bool


@dataclass(frozen=True)
class Thing:
    """One object of the tree that a screen reader walks."""

    bus: DBusConnection
    owner: str
    path: str

    def _ask(self, interface: str, method: str, signature: str | None = None, body: tuple[object, ...] = ()) -> object:
        at = DBusAddress(self.path, self.owner, f"org.a11y.atspi.{interface}")
        answer = self.bus.send_and_get_reply(new_method_call(at, method, signature, body), timeout=30)
        if answer.header.message_type == MessageType.error:
            raise LookupError(answer.body)
        return answer.body[0]

    @property
    def name(self) -> str:
        at = DBusAddress(self.path, self.owner, "org.a11y.atspi.Accessible")
        answer = self.bus.send_and_get_reply(Properties(at).get("Name"), timeout=30)
        return "" if answer.header.message_type == MessageType.error else str(answer.body[0][1])

    @property
    def role(self) -> str:
        return str(self._ask("Accessible", "GetRoleName"))

    def has(self, state: int) -> bool:
        words = self._ask("Accessible", "GetState")
        return bool(words[state // 32] >> (state % 32) & 1)

    def children(self) -> list[Thing]:
        return [Thing(self.bus, owner, path) for owner, path in self._ask("Accessible", "GetChildren")]

    def below(self) -> Iterator[Thing]:
        """All of the tree that shows; what goes while one looks is left out."""
        for child in self.children():
            try:
                shows = child.has(SHOWING) or child.role in {"application", "frame"}
            except LookupError:
                continue
            if shows:
                yield child
                yield from child.below()

    def press(self) -> None:
        self._ask("Action", "DoAction", "i", (0,))


@pytest.fixture
def heard(need, desk):
    """The accessibility bus of this desktop, with the registry on it."""
    need("openbox", "xprop")
    launcher = next((name for name in LAUNCHERS if Path(name).is_file()), None)
    if launcher is None and os.environ.get("CI") == "true":
        pytest.fail("CI must have at-spi-bus-launcher")
    if launcher is None:
        pytest.skip("not on this machine: at-spi-bus-launcher")
    desk.start_window_manager()
    desk.start_owner("org.a11y.Bus", launcher, "--launch-immediately")
    with open_dbus_connection(desk.address) as session:
        at = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        [address] = session.send_and_get_reply(new_method_call(at, "GetAddress"), timeout=30).body
    with open_dbus_connection(address) as bus:
        yield Thing(bus, "org.a11y.atspi.Registry", ROOT)


@pytest.fixture
def app(desk, heard):
    """Two articles are in the archive, one of them flagged."""
    made = Sitting(desk, polling=False)
    desk.env.pop("QT_ACCESSIBILITY")
    desk.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    with serving() as site:
        items = (
            ("launch", LAUNCH, "The ballistic missiles were fired."),
            ("bridge", "Council paints the bridge", "A week."),
        )
        made.run("feeds", "add", site.put("feed", rss(*items).encode()), "--allow-local")
        made.run("poll")
    return made


def settled(heard: Thing) -> list[Said]:
    """All that shows, once nothing goes while we look."""
    for _again in range(20):
        try:
            return [Said(one.role, one.name, one.has(FOCUSABLE)) for one in heard.below()]
        except LookupError:
            continue
    pytest.fail("the window does not come to rest")


def test_controls_have_names_articles_are_said_and_a_flag_is_marked_right_without_a_mouse(app, heard):
    app.start()
    assert app.until(lambda: any(child.name for child in heard.children()))
    for keys, title in (("ctrl+1", "Overview"), ("ctrl+4", "Topics"), ("ctrl+5", "Feeds"), ("ctrl+2", "Articles")):
        app.goes(keys, title)
        found = settled(heard)
        assert len(found) > 20
        assert not [one for one in found if one.role in CONTROLS and one.takes_keys and not one.name], title
    assert any(LAUNCH in one.name and "Missile launches" in one.name for one in settled(heard))
    wanted = "Flag of Missile launches is right"
    buttons: list[Thing] = []

    def there() -> bool:
        try:
            buttons[:] = [one for one in heard.below() if one.name == wanted]
        except LookupError:  # something went while we looked
            buttons.clear()
        return bool(buttons)

    for _again in range(6):  # a busy desktop lets keys go by
        app.keys("ctrl+f")
        app.keys("ctrl+a")
        app.types("missiles")
        app.presses("Return")
        if app.until(there, within=10):
            break
    app.tries(
        buttons[0].press, lambda: app.archive(lambda reading: reading.marks("missile-launches").precision.part == 1)
    )
