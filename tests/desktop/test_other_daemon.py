"""The notification service of GNOME of old: its bubble on the screen, its button clicked, and one bubble a topic updated in place."""

from __future__ import annotations

import contextlib
import queue
import subprocess

import pytest
from bubbles import NAME, Overheard, picture
from test_notifications import Told, alert

pytestmark = pytest.mark.desktop

PROGRAM = "/usr/lib/notification-daemon/notification-daemon"


@pytest.fixture
def service(need, bare_desk):
    need(PROGRAM, "Xvfb", "openbox", "xdotool", "xprop", "import", "dbus-monitor")
    bare_desk.start_screen()
    bare_desk.start_window_manager()
    bare_desk.start_owner(NAME, PROGRAM)
    return bare_desk


@pytest.fixture
def told():
    made = Told()
    yield made
    made.channel.close()


def shown(desk):
    """The bubble's window, as soon as there is one."""
    return desk.run("xdotool", "search", "--sync", "--onlyvisible", "--class", "notification-daemon").split()


def size_of(desk, window):
    found = desk.run("xdotool", "getwindowgeometry", "--shell", window).split()
    said = dict(line.split("=") for line in found)
    return int(said["WIDTH"]), int(said["HEIGHT"])


def click_until(desk, place, heard):
    """Click at this place of the bubble until a click was heard of; what was heard."""
    for _again in range(20):
        window = shown(desk)[0]
        desk.run("xdotool", "mousemove", "--window", window, *map(str, place), "click", "1")
        try:
            return heard.get(timeout=2)
        except queue.Empty:
            continue
    return pytest.fail("no click was heard of")


def test_its_bubble_is_seen_and_a_click_on_its_button_stars_the_article(service, told):
    before = picture(service, "other-before")
    bus = Overheard(service)
    assert told.send(alert(42))
    heard = bus.until("int32 -1")
    assert 'string "Missile launches"' in heard
    assert 'string "Star"' in heard
    shown(service)
    assert picture(service, "other-bubble") != before
    assert star(service, told) == 42


def star(desk, told):
    """Click along the row of buttons at the bottom, more than once and at several heights, until one stars the article; which."""
    for above_the_edge in (25, 18, 34):
        width, _height = size_of(desk, shown(desk)[0])
        for x in range(width - 20, 20, -30):
            with contextlib.suppress(subprocess.CalledProcessError):  # a bubble that closes under the pointer
                window = shown(desk)[0]
                place = str(x), str(size_of(desk, window)[1] - above_the_edge)
                desk.run("xdotool", "mousemove", "--window", window, *place, "click", "1")
            try:
                return told.starred.get(timeout=1)
            except queue.Empty:
                if not (told.snoozed.empty() and told.opened.empty()):  # another button, which closed the bubble
                    for heard in (told.snoozed, told.opened):
                        heard.queue.clear()
                    told.send(alert(42))
    return pytest.fail("no button stars the article")


def test_a_click_on_its_text_opens_the_article(service, told):
    assert told.send(alert(43))
    width, height = size_of(service, shown(service)[0])
    assert click_until(service, (width // 2, height // 4), told.opened) == 43


def test_one_topic_is_one_bubble_there_too(service, told):
    bus = Overheard(service)
    assert told.send(alert(1, text="First launch"))
    assert "uint32 0" in bus.until("int32 -1")
    assert len(shown(service)) == 1
    assert told.send(alert(2, text="Second launch"))
    again = bus.until("int32 -1")
    assert "uint32 0" not in again
    assert 'string "Missile launches (2)"' in again
    assert len(shown(service)) == 1
    picture(service, "other-replaced")
