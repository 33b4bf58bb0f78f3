"""Where nothing shows notifications, the icon in the tray says what there is, and a click on that opens the article."""

from __future__ import annotations

import subprocess
import threading

import pytest
from bubbles import picture
from loopback import serving
from running import App, Marks
from worlds import rss

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]

LAUNCH = "Coast guard says two missiles were launched into the eastern sea"
OLD = ("bridge", "Council paints the old bridge", "The work takes a week.")
NEW = ("launch", LAUNCH, "The ballistic missiles were fired at dawn. Nobody was hurt.")


@pytest.fixture
def app(need, bare_desk):
    """A screen with a tray; the bus has no notification daemon."""
    need("Xvfb", "openbox", "trayer", "xdotool", "xprop", "import")
    bare_desk.start_screen()
    bare_desk.start_window_manager()
    tray = (
        "trayer",
        "--edge",
        "bottom",
        "--align",
        "right",
        "--SetDockType",
        "true",
        "--width",
        "20",
        "--height",
        "28",
    )
    bare_desk.start(*tray, stdout=subprocess.DEVNULL)
    bare_desk.run("xdotool", "search", "--sync", "--onlyvisible", "--class", "trayer")
    return App(bare_desk)


def balloon(app, known):
    """The window that came besides those that were known, as soon as there is one."""
    pause = threading.Event()
    while not (new := set(app.windows("")) - known):  # the test's own time limit ends this
        pause.wait(0.1)
    return new.pop()


@pytest.mark.parametrize("bus", ["no daemon", "no bus"])
def test_the_tray_shows_an_alert_that_no_service_took_and_its_click_opens_the_article(app, bus):
    if bus == "no bus":
        app.desk.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={app.desk.folder / 'nowhere'}"
    with serving() as site:
        feed = site.put("feed", rss(OLD).encode())
        app.run("feeds", "add", feed, "--allow-local")
        app.run("poll")
        process = app.start()
        engine = app.engine()
        marks = Marks(app.places)
        known = set(app.windows(""))
        site.put("feed", rss(NEW, OLD).encode())
        app.keys("ctrl+shift+r")
        shown = balloon(app, known)
        picture(app.desk, f"tray-{bus.replace(' ', '-')}")
        app.desk.run("xdotool", "mousemove", "--window", shown, "60", "40", "click", "1")
        assert app.windows("^Articles", wait=True)
        assert marks.read() == [LAUNCH]
        marks.close()
        app.leave("ctrl+q")
        assert process.wait(60) == 0
        assert engine.ended(30)
