"""The same on the desktops that the shared desk script makes: with dunst, and with the service of GNOME of old."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(200)]

ROOT = Path(__file__).parents[2]
TOOLS = os.environ.get("WIREWATCH_TOOLS", "")

SENDS = """
import json, subprocess, sys
from datetime import UTC, datetime
from monitor.alerts.clicks import Clicks
from monitor.alerts.desktop import DesktopChannel
from monitor.model import Alert
troubles, unshown, seen = [], [], ""
channel = DesktopChannel(icon="", clicks=Clicks(print), trouble=lambda one: troubles.append(one.text), patience=20.0,
    unshown=lambda one: unshown.append(one.id))
at = datetime(2026, 5, 28, tzinfo=UTC)
sent = [channel.send(Alert(n, at, "launches", "flag", "Missile launches", f"Alert {n}", article_id=n)) for n in (1, 2)]
if sent[0]:
    look = ("xdotool", "search", "--sync", "--onlyvisible", "--class", sys.argv[1])
    seen = subprocess.run(look, capture_output=True, text=True, timeout=60, check=True).stdout
channel.close()
print(json.dumps([sent, troubles, unshown, len(seen.split())]))
"""


@pytest.mark.parametrize(
    ("service", "program", "window"),
    [("dunst", "dunst", "dunst"), ("gnome", "/usr/lib/notification-daemon/notification-daemon", "notification-daemon")],
)
def test_two_alerts_of_a_topic_are_one_bubble_on_the_screen(need, tmp_path, service, program, window):
    need(program, "Xvfb", "xdpyinfo", "dbus-run-session", "openbox", "xdotool")
    assert on_desk(tmp_path, service, window) == [[True, True], [], [], 1]


def on_desk(folder, service, window):
    """What the program above says, run on a desktop with this notification service."""
    if not TOOLS:
        pytest.skip("WIREWATCH_TOOLS names the folder of the desk script")
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    number = str(200 + os.getpid() % 5000)
    command = ("bash", str(Path(TOOLS) / "desk.sh"), number, service, "none", "openbox", "--")
    done = subprocess.run(
        (*command, sys.executable, "-B", "-c", SENDS, window),
        env=kept | {"PYTHONPATH": str(ROOT), "DESK_HOME": str(folder)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])
