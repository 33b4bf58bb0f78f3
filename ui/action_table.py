"""Everything the user can do, in one table: menus, shortcuts, tool bar, the palette and the list of shortcuts are made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from ui.words import later

Scope = Literal["window", "page", "list"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. `scope`: its keys work in the whole window, in its page, or only while the page's list has the focus.

    `short` is what stands on its button, `tip` what the button says of itself. `away`, of an action of a single page: whether whoever is
    elsewhere is offered to run it ("run"), or to be led to the page to choose what it is for ("go").
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    page: str = ""
    scope: Scope = "window"
    line_before: bool = False
    short: str = ""
    tip: str = ""
    away: Literal["run", "go", "no"] = "no"


MENUS = {
    "file": later("&File"),
    "go": later("&Go"),
    "article": later("&Article"),
    "page": later("&Page"),
    "view": later("&View"),
    "help": later("&Help"),
}

PAGES_WITH_ACTIONS = ("articles", "stories", "events", "charts", "topics", "feeds", "alerts")
"""Pages that have a menu of their own; see ui/page_entries.py."""

TABLE: tuple[Entry, ...] = (
    Entry("add-feed", "&Add feed…", "file", ("Ctrl+N",), "add", short=later("Add feed")),
    Entry("new-topic", "New &topic", "file", ("Ctrl+T",), "topics"),
    Entry(
        "save-topic",
        "&Save the topic",
        "file",
        ("Ctrl+S", "Ctrl+Return"),
        "",
        "topics",
        "page",
        short=later("Save"),
        tip=later("Save and flag the archive anew"),
    ),
    Entry("import-opml", "&Import OPML…", "file", ("Ctrl+I",), "import"),
    Entry("import-articles", "I&mport articles…", "file", ("Ctrl+Shift+I",), "import"),
    Entry(
        "compare",
        "Compare with a re&ference table…",
        "file",
        ("Ctrl+Shift+K",),
        "import",
        short=later("Compare…"),
        tip=later("Put these events beside a table that others made"),
    ),
    Entry("export-list", "&Export articles…", "file", ("Ctrl+E",), "export"),
    Entry("report", "Rep&ort of a topic…", "file", ("Ctrl+Shift+E",), "export"),
    Entry("undo", "&Undo what was just done", "file", ("Ctrl+Z",), "", line_before=True),
    Entry("poll", "&Poll due feeds now", "file", ("F5", "Ctrl+R"), "refresh", line_before=True),
    Entry("poll-all", "Poll a&ll feeds now", "file", ("Ctrl+Shift+R",), "refresh"),
    Entry(
        "cancel-round",
        "&Cancel this round",
        "file",
        (),
        "cancel",
        short=later("Cancel"),
        tip=later("Stop this round; what was stored stays"),
    ),
    Entry("restore", "Restore a &backup…", "file", (), "clock", line_before=True),
    Entry("repair", "Repair the arc&hive…", "file", (), ""),
    Entry("preferences", "P&references…", "file", ("Ctrl+,",), "settings"),
    Entry("quit", "&Quit", "file", ("Ctrl+Q",), "quit", line_before=True),
    Entry("go-overview", "&Overview", "go", ("Ctrl+1",), "overview"),
    Entry("go-articles", "&Articles", "go", ("Ctrl+2",), "articles"),
    Entry("go-charts", "&Charts", "go", ("Ctrl+3",), "charts"),
    Entry("go-topics", "&Topics", "go", ("Ctrl+4",), "topics"),
    Entry("go-feeds", "&Feeds", "go", ("Ctrl+5",), "feeds"),
    Entry("go-alerts", "A&lerts", "go", ("Ctrl+6",), "alerts"),
    Entry("go-stories", "St&ories", "go", ("Ctrl+8",), "copy"),
    Entry("go-events", "&Events", "go", ("Ctrl+9",), "events"),
    Entry("go-starred", "&Starred articles", "go", ("Ctrl+7",), "star", line_before=True),
    Entry("go-flagged", "Flagge&d articles", "go", (), "", short=later("See all")),
    Entry("search", "&Search articles", "go", ("Ctrl+F", "/"), "search", line_before=True),
    Entry("palette", "Run a command…", "go", ("Ctrl+K",), "command"),
    Entry("next", "&Next article", "article", ("J",), "next", "articles", "page"),
    Entry("previous", "&Previous article", "article", ("K",), "previous", "articles", "page"),
    Entry("next-flagged", "Next &flagged article", "article", ("N",), "", "articles", "page"),
    Entry("previous-flagged", "Previous fla&gged article", "article", ("P",), "", "articles", "page"),
    Entry("scroll-on", "Scroll on, then next &unread", "article", ("Space",), "", "articles", "list"),
    Entry("to-text", "Go to the &text", "article", ("Return", "Enter"), "", "articles", "list"),
    Entry("star", "&Star or unstar", "article", ("S",), "star", "articles", "page", line_before=True),
    Entry("toggle-read", "Mark as read or &unread", "article", ("M",), "read", "articles", "page"),
    Entry("mark-all-read", "Mark all in the list as &read", "article", ("Shift+A",), "read", "articles", "page"),
    Entry("note", "Edit n&ote and tags", "article", ("E",), "note", "articles", "page"),
    Entry("tag", "&Tag what is selected…", "article", ("T",), "note", "articles", "page"),
    Entry("open", "Open in &browser", "article", ("O",), "open", "articles", "page", line_before=True),
    Entry("why", "&Why flagged, or why not", "article", ("W",), "help", "articles", "page"),
    Entry("flag-right", "The flag is righ&t, it belongs", "article", ("Y",), "", "articles", "page"),
    Entry("flag-wrong", "The flag is wrong, it does &not belong", "article", ("X",), "", "articles", "page"),
    Entry(
        "full-text",
        "Get the full te&xt",
        "article",
        ("G",),
        "",
        "articles",
        "page",
        tip=later("Ask the article's page for its text. The site sees that you read it."),
    ),
    Entry(
        "load-pictures",
        "Load its p&ictures",
        "article",
        ("I",),
        "",
        "articles",
        "page",
        short=later("Load the picture"),
        tip=later("Ask the servers of the pictures for them. They see that you read the article."),
    ),
    Entry("source", "Kept as &fetched", "article", ("V",), "articles", "articles", "page"),
    Entry("versions", "What chan&ged", "article", ("D",), "clock", "articles", "page"),
    Entry(
        "topic-from-words",
        "New topic from the selected &words",
        "article",
        ("Ctrl+Shift+T",),
        "topics",
        "articles",
        "page",
    ),
    Entry("copy-citation", "&Copy citation", "article", ("C",), "copy", "articles", "page"),
    Entry(
        "save-search",
        "Keep this searc&h…",
        "view",
        ("Ctrl+Shift+S",),
        "search",
        "articles",
        "page",
        tip=later("Keep this search by a name in the side bar"),
    ),
    Entry("plain-table", "Plain ta&ble", "view", ("Ctrl+Shift+B",), "", "articles", "page"),
    Entry("clear-filters", "Clear all f&ilters", "view", ("Ctrl+Backspace",), "filter", "articles", "page"),
    Entry("toggle-sidebar", "Side &bar", "view", ("Ctrl+B",), "sidebar"),
    Entry("theme", "&Light or dark", "view", ("Ctrl+D",), "theme"),
    Entry("text-larger", "Text &larger", "view", ("Ctrl++", "Ctrl+="), "", line_before=True),
    Entry("text-smaller", "Text &smaller", "view", ("Ctrl+-",), ""),
    Entry("help", "&Help pages", "help", ("F1",), "help"),
    Entry("shortcuts", "&Keyboard shortcuts", "help", ("?", "Shift+F1")),
    Entry("about", "&About Wirewatch", "help", (), ""),
)

_BEHIND = re.compile(r" ?\(&.\)")

BAR = ("poll", "palette", "theme")
"""The actions that stand in the top bar."""


def plain(text: str) -> str:
    """The text of an entry without its access key, which Korean puts behind it: "파일(&F)"."""
    return _BEHIND.sub("", text).replace("&", "")
