"""A private desktop for tests: an X server, a session bus that starts nothing by itself, a notification daemon; all ended afterwards.

Nothing here touches the desktop of whoever runs the tests. A machine without the parts skips, except where CI=true.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


@pytest.fixture
def need():
    """Skips where a program is missing; fails where CI should have it."""

    def look(*programs):
        missing = [name for name in programs if shutil.which(name) is None]
        if missing and os.environ.get("CI") == "true":
            pytest.fail(f"CI must have {', '.join(missing)}")
        if missing:
            pytest.skip(f"not on this machine: {', '.join(missing)}")

    return look


@dataclass
class Desk:
    """What a test has in hand: programs started in it see its bus and its screen only."""

    folder: Path
    env: dict[str, str]
    running: list[subprocess.Popen] = field(default_factory=list)

    @property
    def address(self):
        return f"unix:path={self.folder / 'bus'}"

    def start(self, *command, **options):
        process = subprocess.Popen(command, env=self.env, stderr=subprocess.DEVNULL, **options)
        self.running.append(process)
        return process

    def end(self, process):
        self.running.remove(process)
        process.terminate()
        process.wait(20)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()

    def run(self, *command, **options):
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=True, timeout=60, **options)
        return done.stdout

    def start_bus(self):
        config = self.folder / "bus.conf"
        config.write_text(BUS.format(socket=self.folder / "bus"))
        options = ("--nofork", "--nopidfile", "--nosyslog", "--print-address=1", f"--config-file={config}")
        bus = self.start("dbus-daemon", *options, stdout=subprocess.PIPE)
        assert bus.stdout.readline()
        return bus

    def start_screen(self):
        screen = self.start(
            "Xvfb", "-displayfd", "1", "-screen", "0", "1000x600x24", "-nolisten", "tcp", stdout=subprocess.PIPE
        )
        self.env["DISPLAY"] = f":{screen.stdout.readline().decode().strip()}"

    def start_window_manager(self):
        """openbox, at work before anything puts up a window: a tray that comes while it begins may never be seen."""
        self.start("openbox", stdout=subprocess.DEVNULL)
        pause = threading.Event()
        while "window id" not in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"):
            pause.wait(0.05)  # the test's own time limit ends this

    def start_owner(self, name, *command):
        """Start a program and wait until it answers to a name on the bus."""
        process = self.start(*command, stdout=subprocess.DEVNULL)
        self.wait_for(name)
        return process

    def wait_for(self, name):
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import open_dbus_connection

        rule = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        with open_dbus_connection(self.address) as bus, bus.filter(rule, bufsize=8) as changes:
            bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=20)
            if not bus.send_and_get_reply(message_bus.NameHasOwner(name), timeout=20).body[0]:
                bus.recv_until_filtered(changes, timeout=20)


@pytest.fixture
def bare_desk(need, tmp_path, monkeypatch):
    """A session bus and nothing on it; the test's own process is moved onto it."""
    need("dbus-daemon")
    home = tmp_path / "home"
    home.mkdir()
    names = ("PATH", "LANG", "LC_ALL")
    env = {name: os.environ[name] for name in names if name in os.environ}
    desk = Desk(tmp_path, env | {"HOME": str(home), "XDG_RUNTIME_DIR": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": ""})
    desk.env["DBUS_SESSION_BUS_ADDRESS"] = desk.address
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.address)
    desk.start_bus()
    yield desk
    for process in reversed(desk.running.copy()):
        desk.end(process)


@pytest.fixture
def desk(need, bare_desk):
    """A screen besides, with dunst showing notifications on it."""
    need("Xvfb", "dunst", "xdotool", "import", "dbus-monitor")
    bare_desk.start_screen()
    bare_desk.start_owner("org.freedesktop.Notifications", "dunst")
    return bare_desk


@pytest.fixture
def unlocked(need, bare_desk):
    """The keyring of someone who has logged in."""
    need("gnome-keyring-daemon")
    options = ("--unlock", "--components=secrets", "--foreground")
    keyring = bare_desk.start("gnome-keyring-daemon", *options, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    keyring.stdin.write(b"login")
    keyring.stdin.close()
    bare_desk.wait_for("org.freedesktop.secrets")
    return bare_desk
