"""Notifications as a user meets them: what passes on the bus, what is on the screen, and a click on it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

NAME = "org.freedesktop.Notifications"


def wait_for_bubble(desk):
    """The window in which dunst shows what it has to show, as soon as there is one."""
    return desk.run("xdotool", "search", "--sync", "--onlyvisible", "--class", "dunst").split()[0]


def click_bubble(desk):
    """The middle button, which in dunst does what the bubble is for and closes it."""
    desk.run("xdotool", "mousemove", "--window", wait_for_bubble(desk), "40", "30", "click", "2")


def picture(desk, name):
    """The whole screen; kept in the folder that WIREWATCH_SHOTS names, if any."""
    path = desk.folder / f"{name}.png"
    desk.run("import", "-window", "root", str(path))
    if kept := os.environ.get("WIREWATCH_SHOTS"):
        shutil.copy(path, Path(kept) / path.name)
    return path.read_bytes()


class Overheard:
    """What passes on the bus, from now on."""

    def __init__(self, desk):
        rule = f"interface='{NAME}'"
        self.desk = desk
        self.monitor = desk.start("dbus-monitor", rule, stdout=subprocess.PIPE, text=True)
        self.until("NameLost")  # it listens from here

    def until(self, word):
        """All lines up to the one that holds the word, and the word's line."""
        lines = []
        for line in self.monitor.stdout:
            lines.append(line)
            if word in line:
                return "".join(lines)
        pytest.fail(f"never heard {word}")
