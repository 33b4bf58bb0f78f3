"""A window that was closed to the tray: alerts go on, and a click on one brings the window back with its article."""

from __future__ import annotations

import subprocess

import pytest
from bubbles import Overheard, click_bubble, picture
from loopback import serving
from running import App, Marks
from worlds import rss

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]

LAUNCH = "Coast guard says two missiles were launched into the eastern sea"
OLD = ("bridge", "Council paints the old bridge", "The work takes a week.")
NEW = ("launch", LAUNCH, "The ballistic missiles were fired at dawn. Nobody was hurt.")


@pytest.fixture
def app(need, desk):
    need("openbox", "trayer", "xprop")
    desk.start_window_manager()
    desk.start("trayer", "--edge", "bottom", "--align", "right", "--SetDockType", "true", stdout=subprocess.DEVNULL)
    desk.run("xdotool", "search", "--sync", "--onlyvisible", "--class", "trayer")
    return App(desk)


def test_a_click_on_an_alert_brings_the_window_back_with_its_article(app, desk):
    with serving() as site:
        feed = site.put("feed", rss(OLD).encode())
        app.run("feeds", "add", feed, "--allow-local")
        app.run("poll")
        process = app.start()
        engine = app.engine()
        marks = Marks(app.places)
        app.leave("alt+F4")
        assert process.poll() is None, "it goes on in the tray"
        bus = Overheard(desk)
        site.put("feed", rss(NEW, OLD).encode())
        app.run("poll", "--all")  # the engine of the closed window carries it out
        assert LAUNCH in bus.until("int32 -1")
        click_bubble(desk)
        assert app.windows("^Articles", wait=True)
        assert marks.read() == [LAUNCH]
        picture(desk, "back-from-tray")
        marks.close()
        app.leave("ctrl+q")
        assert process.wait(60) == 0
        assert engine.ended(30)
