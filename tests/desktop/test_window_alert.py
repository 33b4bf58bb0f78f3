"""The real window on a real desktop: an alert leads to its article, one window a folder, and nothing is left behind at the end."""

from __future__ import annotations

import signal
import subprocess

import pytest
from bubbles import Overheard, click_bubble, picture, wait_for_bubble
from loopback import serving
from running import App, Marks
from worlds import rss

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]

LAUNCH = "Coast guard says two missiles were launched into the eastern sea"
OLD = ("bridge", "Council paints the old bridge", "The work takes a week.")
NEW = ("launch", LAUNCH, "The ballistic missiles were fired at dawn. Nobody was hurt.")


@pytest.fixture
def app(need, desk):
    need("openbox", "xprop")
    desk.start_window_manager()
    return App(desk)


@pytest.fixture
def site():
    with serving() as made:
        yield made


@pytest.fixture
def terminal():
    """Whoever runs the tests in the background ignores Ctrl+C, and what it starts would go on ignoring it; a terminal does not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_a_click_on_the_alert_of_a_new_article_opens_it_in_the_window(app, desk, site):
    feed = site.put("feed", rss(OLD).encode())
    app.run("feeds", "add", feed, "--allow-local")
    app.run("poll")
    bus = Overheard(desk)
    process = app.start()
    engine = app.engine()
    marks = Marks(app.places)
    site.put("feed", rss(NEW, OLD).encode())
    app.keys("ctrl+shift+r")
    heard = bus.until("int32 -1")
    assert LAUNCH in heard
    assert "Missile launches" in heard
    wait_for_bubble(desk)
    picture(desk, "window-alert")
    click_bubble(desk)
    assert app.windows("^Articles", wait=True)
    assert marks.read() == [LAUNCH]
    picture(desk, "window-article")
    marks.close()
    app.leave("ctrl+q")
    assert process.wait(60) == 0
    assert engine.ended(30)


def test_a_second_start_hands_over_and_a_closed_window_leaves_nothing_behind(app, desk):
    process = app.start()
    engine = app.engine()
    assert b"monitor.service" in engine.command
    desk.run("xdotool", "windowminimize", "--sync", *app.windows())
    assert app.gone()
    second = subprocess.run(app.command, env=desk.env, capture_output=True, text=True, timeout=60, check=False)
    assert (second.returncode, second.stdout) == (0, "")
    assert len(app.windows(wait=True)) == 1
    app.leave("alt+F4")  # no tray here, so this quits
    assert process.wait(60) == 0
    assert engine.ended(30)
    assert not app.places.address.exists()


def test_the_engine_of_a_killed_window_ends_by_itself(app):
    process = app.start()
    engine = app.engine()
    process.kill()
    process.wait(60)
    assert engine.ended(60)
    assert not app.places.address.exists()


@pytest.mark.usefixtures("terminal")
def test_control_c_in_the_terminal_ends_both(app):
    process = app.start()
    engine = app.engine()
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 0
    assert engine.ended(30)
    assert not app.places.address.exists()


def test_a_damaged_archive_is_told_on_the_screen_and_left_as_it_is(app):
    app.places.archive.write_bytes(b"somebody's letter, not an archive " * 999)
    process = app.desk.start(*app.command)
    assert app.windows("^Wirewatch$", wait=True)
    while process.poll() is None:  # first the sign that the archive is made ready, then the message
        if boxes := app.windows("^Wirewatch$"):
            subprocess.run(("xdotool", "key", "--window", boxes[0], "Return"), env=app.desk.env, check=False)
    assert process.returncode == 2
    assert app.places.archive.read_bytes().startswith(b"somebody's letter")
