"""What can be done on single pages: the part of the action table that is read when the first page with such actions is made."""

from __future__ import annotations

from typing import Literal

from ui.action_table import TABLE, Entry, Scope
from ui.words import later


def _on(
    page: str,
    name: str,
    text: str,
    short: str = "",
    tip: str = "",
    *,
    away: Literal["run", "go", "no"] = "no",
    keys: tuple[str, ...] = (),
    scope: Scope = "page",
) -> Entry:
    return Entry(f"{page}-{name}", text, "page", keys, "", page, scope, short=short, tip=tip, away=away)


def _snoozing(page: str) -> tuple[Entry, ...]:
    return (
        _on(page, "snooze-hour", later("Snooze for an &hour"), away="go"),
        _on(page, "snooze-four", later("Snooze for four hours"), away="go"),
        _on(page, "snooze-morning", later("Snooze until t&omorrow at 7"), away="go"),
        _on(page, "snooze-end", later("Tell me again now")),
    )


PAGE_TABLE: tuple[Entry, ...] = (
    _on("articles", "repair", later("&Use the repaired query")),
    _on("articles", "back", later("Back to the &list"), keys=("Esc",)),
    _on("articles", "stop-counting", later("&Stop counting")),
    _on(
        "articles",
        "show-clause",
        later("Sho&w the chosen clause in the topic"),
        later("Show in the topic"),
        later("Show the chosen clause where it stands in the topic's query"),
        keys=("Ctrl+Return",),
        scope="list",
    ),
    _on("articles", "save-note", later("Sa&ve note"), later("Save note")),
    _on(
        "articles",
        "copy-proof",
        later("Copy details of what was &fetched"),
        later("Copy details"),
        later("Time, address, redirects and SHA-256"),
    ),
    _on("articles", "copy-fetched", later("Copy the text as fe&tched"), later("Copy text")),
    _on(
        "articles",
        "save-fetched",
        later("Save what was fet&ched as…"),
        later("Save as…"),
        later("The bytes as they were fetched"),
    ),
    _on("stories", "open", later("&Open its first article"), away="go"),
    _on(
        "events",
        "merge",
        later("&Make one event of those chosen"),
        later("Make one event"),
        later("Choose two events or more in the list: they are one and the same"),
        away="go",
    ),
    _on(
        "events",
        "part",
        later("Make an e&vent of its own of the chosen articles"),
        later("Make an event of its own"),
        later("Choose articles in the list of articles first: they are another event than the rest"),
        away="go",
    ),
    _on("events", "accept", later("&Accept what this source says"), later("Accept"), away="go"),
    _on("events", "correct", later("&Correct what this source says…"), later("Correct…"), away="go"),
    _on("events", "reject", later("&Reject what this source says"), later("Reject"), away="go"),
    _on("events", "take-back", later("&Take back what you said of it"), later("Take back"), away="go"),
    _on(
        "events",
        "quote",
        later("&Open the article at these words"),
        later("Open"),
        later("Show the article with these words chosen"),
        away="go",
    ),
    _on("charts", "whole", later("Show &whole range"), later("Show whole range"), later("Undo zooming and panning")),
    _on("charts", "keep", later("&Keep this view…"), away="go"),
    _on("charts", "png", later("Export as &picture (PNG)…"), away="go"),
    _on("charts", "svg", later("Export as &drawing (SVG)…"), away="go"),
    _on("charts", "pdf", later("Export as docu&ment (PDF)…"), away="go"),
    _on("charts", "csv", later("Export the &numbers (CSV)…"), away="go"),
    _on("charts", "copy", later("&Copy the picture"), away="go"),
    _on(
        "topics",
        "remove",
        later("&Remove the chosen topic"),
        later("Remove"),
        later("Remove the chosen topic and its flags; articles stay"),
        away="go",
    ),
    _on("topics", "import", later("&Import topics from a file…"), away="run"),
    _on("topics", "export", later("E&xport all topics to a file…"), away="run"),
    _on("topics", "discard", later("&Discard changes")),
    _on("topics", "fix", later("Apply &fix")),
    _on(
        "topics",
        "alert-rule",
        later("&Alert rule of the topic…"),
        later("Alert rule …"),
        later("When, of which articles, how often and where to be told"),
        away="go",
    ),
    *_snoozing("topics"),
    _on(
        "topics",
        "see-changes",
        later("&See what saving would change"),
        later("See them"),
        later("Show the articles that would be added or dropped"),
    ),
    _on("topics", "stop-trying", later("Stop &trying it"), later("Stop"), later("Stop trying it on the archive")),
    _on(
        "topics",
        "stop-counting",
        later("Stop &counting"),
        later("Stop"),
        later("Stop counting; what was counted by then is shown"),
    ),
    _on(
        "topics",
        "stop-flagging",
        later("Stop f&lagging the archive"),
        later("Stop"),
        later("The topic stays saved; older articles keep the flags they had"),
    ),
    _on("topics", "show-all", later("Sho&w all articles that match"), later("Show all of them")),
    _on(
        "topics",
        "belongs",
        later("The chosen article &belongs"),
        later("Belongs"),
        later("The chosen article belongs to the topic"),
        keys=("Y",),
        scope="list",
    ),
    _on(
        "topics",
        "not",
        later("The chosen article does &not belong"),
        later("Does not belong"),
        later("The chosen article does not belong to the topic"),
        keys=("X",),
        scope="list",
    ),
    _on(
        "topics",
        "unmark",
        later("Take back what you said of the article"),
        later("Take back"),
        later("Nothing is said of the chosen article"),
    ),
    _on("topics", "marks", later("Show what was &marked"), later("Marks")),
    _on("topics", "restore", later("Bring this &version back")),
    _on(
        "topics",
        "flag-now",
        later("Fla&g the older articles now"),
        later("Flag them now"),
        later("Flag the archive with the newest version"),
    ),
    _on("feeds", "poll-selected", later("&Poll the selected feeds now"), away="go"),
    _on(
        "feeds",
        "edit",
        later("&Edit the selected feeds…"),
        later("Edit…"),
        later("Set the folder, interval and more of the selected feeds at once"),
        away="go",
    ),
    _on(
        "feeds",
        "remove",
        later("&Remove the selected feeds"),
        later("Remove"),
        later("Stop following the selected feeds"),
        away="go",
        keys=("Del",),
        scope="list",
    ),
    _on("feeds", "articles", later("Show the &articles of the feed"), later("Show its articles"), away="go"),
    _on(
        "feeds",
        "save",
        later("&Save the settings of the feed"),
        later("Save changes"),
        keys=("Ctrl+Return", "Ctrl+S"),
    ),
    _on("feeds", "discard", later("&Discard changes of the settings"), later("Discard")),
    _on("feeds", "trust", later("&Trust the certificate"), later("Trust this certificate")),
    _on("feeds", "distrust", later("Trust the certificate no &longer"), later("Trust it no longer")),
    _on("feeds", "export-opml", later("E&xport feeds as OPML…"), away="run"),
    _on("alerts", "seen", later("&Mark all as seen"), away="run"),
    *_snoozing("alerts"),
    _on("alerts", "test", later("Send a &test notification"), away="run"),
    _on("alerts", "channels", later("&Channels…"), away="run"),
)

ENTRIES = {entry.name: entry for entry in (*TABLE, *PAGE_TABLE)}
"""The whole table by name, that of the window with it."""
