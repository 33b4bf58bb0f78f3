"""A day at the desk on a real screen: first run, a site's feed, reading, a topic changed, days chosen by a drag, the tray, the dark."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime, timedelta

import pytest
from bubbles import picture
from loopback import serving
from PySide6.QtGui import QImage
from sitting import Sitting
from worlds import rss

from monitor.model import ArticleFilter

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]

LAUNCH = "Coast guard says two missiles were launched into the eastern sea"
BRIDGE = "Council paints the old bridge"
PAGES = (
    ("ctrl+1", "Overview"),
    ("ctrl+2", "Articles"),
    ("ctrl+3", "Charts"),
    ("ctrl+4", "Topics"),
    ("ctrl+5", "Feeds"),
    ("ctrl+6", "Alerts"),
    ("ctrl+8", "Stories"),
)
EDITOR = (640, 330)
"""A place inside the query of the topics page, in a window of 1000 x 600."""


@pytest.fixture
def desk(need, desk):
    need("openbox", "xprop")
    desk.start_window_manager()
    return desk


@pytest.fixture
def site():
    with serving() as made:
        yield made


@pytest.fixture
def app(desk, site):
    """Two articles are in the archive, one of them flagged."""
    made = Sitting(desk, polling=False)
    feed = site.put(
        "feed", rss(("launch", LAUNCH, "The ballistic missiles were fired."), ("bridge", BRIDGE, "A week.")).encode()
    )
    made.run("feeds", "add", feed, "--allow-local")
    made.run("poll")
    return made


def rows(app, asked=ArticleFilter()):  # noqa: B008  # a frozen value
    return app.archive(lambda reading: reading.rows(reading.article_ids(asked)))


def end(app, process):
    app.leave("ctrl+q")
    assert process.wait(60) == 0


def test_every_page_is_reached_and_left_by_keys_alone(app, desk):
    process = app.start()
    for keys, title in PAGES:
        app.goes(keys, title)
        app.keys("Tab")
        app.keys("shift+Tab")
        picture(desk, f"page-{title.lower()}")
    app.keys("ctrl+k")
    app.sees("Run a command")
    app.types("overview")
    app.presses("Return")
    app.sees("Overview")
    end(app, process)


def test_a_flagged_article_is_found_read_and_starred(app, desk):
    process = app.start()
    app.goes("ctrl+2", "Articles")
    app.keys("ctrl+f")
    app.types("missile*")
    app.presses("Return")
    assert app.until(lambda: [row.title for row in rows(app) if row.read] == [LAUNCH])
    app.keys("s")
    assert app.until(lambda: [row.title for row in rows(app) if row.starred] == [LAUNCH])
    picture(desk, "starred")
    assert [row.flags[0].topic for row in rows(app) if row.starred] == ["missile-launches"]
    end(app, process)


def writes(app, desk, query):
    """Type a query into the editor of the topics page in place of what is there, and save it."""
    desk.run("xdotool", "mousemove", str(EDITOR[0]), str(EDITOR[1]), "click", "1")
    app.keys("ctrl+a")
    app.types(query)
    picture(desk, "topic-tried-out")
    app.keys("ctrl+s")


def begins_a_topic(app, desk, title, query):
    """Ctrl+T goes on with a topic that is begun, so what a busy desktop let go by can be typed once more."""
    app.keys("ctrl+t")
    app.keys("ctrl+a")
    app.types(title)
    writes(app, desk, query)


def test_a_topic_is_changed_tried_out_and_flags_the_archive_anew(app, desk):
    process = app.start()
    app.goes("ctrl+4", "Topics")
    flagged = ArticleFilter(topics=("bridges",))
    app.tries(
        lambda: begins_a_topic(app, desk, "Bridges", "bridge*"),
        lambda: "bridges" in [topic.name for topic in app.archive(lambda reading: reading.topics())],
    )
    assert app.until(lambda: [row.title for row in rows(app, flagged)] == [BRIDGE])
    app.tries(
        lambda: writes(app, desk, "council AND bridge*"),
        lambda: app.archive(lambda reading: reading.topic("bridges")).query == "council AND bridge*",
    )
    assert app.archive(lambda reading: reading.topic("bridges")).version == 2
    assert app.until(lambda: [row.flags[-1].topic_version for row in rows(app, flagged)] == [2])
    end(app, process)


def test_a_drag_over_the_strip_lists_those_days(app, desk, site):
    """Marking all in the list as read tells from outside which articles it holds."""
    noon = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0) - timedelta(days=1)
    days = {day: f"{noon - timedelta(days=day):%Y-%m-%dT%H:%M:%SZ}" for day in range(1, 20)}
    lines = [
        json.dumps({"title": f"Herring on day {day}", "url": f"https://north.example/{day}", "published": time})
        for day, time in days.items()
    ]
    file = desk.folder / "herring.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    app.run("import", str(file))
    process = app.start()
    app.goes("ctrl+2", "Articles")
    app.keys("ctrl+f")
    app.types("herring")
    app.presses("Return")
    strip = picture(desk, "before-the-drag")
    left, right, high = bars(QImage.fromData(strip))
    day = (right - left) / 19
    start, stop = int(left + 0.5 * day), int(left + 4.5 * day)
    move = ("xdotool", "mousemove", str(start), str(high), "mousedown", "1")
    desk.run(*move, "mousemove", str((start + stop) // 2), str(high), "mousemove", str(stop), str(high), "mouseup", "1")
    picture(desk, "after-the-drag")
    app.keys("shift+a")
    read = {f"Herring on day {day}" for day in range(15, 20)}
    assert app.until(lambda: {row.title for row in rows(app) if row.read and row.title.startswith("Herring")} >= read)
    assert {row.title for row in rows(app) if row.read and row.title.startswith("Herring")} - read <= {
        "Herring on day 1"
    }
    end(app, process)


def bars(screen):
    """Where the strip's bars are: the left and the right end, and a height inside them; they are of the accent's colour."""
    blue = QImage(screen).convertToFormat(QImage.Format.Format_RGB32)
    places = [
        (x, y)
        for y in range(80, 200)
        for x in range(200, screen.width())
        if (colour := blue.pixelColor(x, y)).blue() > 180 and colour.red() < 40
    ]
    assert places, "no bars on the screen"
    across = [x for x, _y in places]
    return min(across), max(across), sorted(y for _x, y in places)[len(places) // 2]


def test_a_site_address_brings_its_feed(desk, site):
    app = Sitting(desk, polling=False)
    feed = site.put(
        "news.xml",
        rss(
            ("launch", LAUNCH, "Fired."),
        ).encode(),
    )
    page = f'<html><head><link rel="alternate" type="application/rss+xml" title="News" href="{feed}"></head></html>'
    address = site.put("", page.encode())
    process = app.start()
    app.keys("ctrl+n")
    app.sees("Add feeds")
    app.types(address)
    for key in ("Tab", "Tab", "Tab", "Tab", "space", "Return"):
        app.presses(key)
    picture(desk, "site-found")

    def added():
        app.presses("Return")  # adds what was found, once it is
        return app.archive(lambda reading: [one.url for one in reading.feeds()]) == [feed]

    assert app.until(added)
    assert app.until(lambda: [row.title for row in rows(app)] == [LAUNCH])
    end(app, process)


def test_a_first_run_asks_what_to_watch(desk):
    app = Sitting(desk, welcomed=False, polling=False, proxy="http://127.0.0.1:9")
    process = app.start()
    app.sees("What should Wirewatch watch")
    picture(desk, "first-run")
    app.presses("Return")
    assert app.until(lambda: app.archive(lambda reading: reading.feeds() and reading.topics()))
    assert app.until(lambda: app.settings().welcomed)
    end(app, process)


def test_the_window_goes_to_the_tray_and_comes_back(need, app, desk):
    need("trayer")
    desk.start("trayer", "--edge", "bottom", "--align", "right", "--width", "20", "--height", "28")
    desk.run("xdotool", "search", "--sync", "--class", "trayer")
    process = app.start()
    app.engine()
    app.leave("alt+F4")
    assert process.poll() is None
    assert not app.windows("Wirewatch$")
    second = subprocess.run(app.command, env=desk.env, capture_output=True, text=True, timeout=60, check=False)
    assert (second.returncode, second.stdout) == (0, "")
    assert app.windows(wait=True)
    end(app, process)


def test_the_dark_is_kept(app, desk):
    process = app.start()
    app.goes("ctrl+1", "Overview")
    assert brightness(picture(desk, "light")) > 150
    app.keys("ctrl+d")
    assert app.until(lambda: app.settings().theme == "dark")
    assert app.until(lambda: brightness(picture(desk, "dark")) < 80)
    end(app, process)
    process = app.start()
    assert app.until(lambda: brightness(picture(desk, "dark-again")) < 80)
    end(app, process)


def brightness(screen):
    """The mean grey of a picture of the screen, 0 to 255."""
    small = QImage.fromData(screen).scaled(64, 64).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(small.pixelColor(x, y).red() for x in range(64) for y in range(64)) / 64**2
