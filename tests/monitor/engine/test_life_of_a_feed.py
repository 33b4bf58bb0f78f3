"""A feed goes on for weeks, with whatever ids it has; what it ever served stands in the archive, each once, as it was served last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from worlds import Clock, InlinePool, World

from monitor.events import Bus, RoundFinished
from monitor.model import Subscription
from monitor.polling.poller import Poller
from monitor.storage.store import Store

URL = "https://paper.example/feed.xml"


@dataclass
class Item:
    """An item of the feed. `kind` says what it has to be told by; `serial` is who it really is, and stands in its title."""

    serial: int
    kind: str
    title: int = 0
    text: int = 0
    numbering: int = 0

    def xml(self) -> str:
        own, shared = (
            f"<guid>https://paper.example/?p={self.numbering}-{self.serial}</guid>",
            "<guid isPermaLink='false'>latest</guid>",
        )
        link, home = f"<link>https://paper.example/{self.serial}</link>", "<link>https://paper.example/</link>"
        told = {
            "guid": own + home,
            "guid and link": own + link,
            "link": link,
            "title": "",
            "shared guid": shared + link,
            "shared guid and link": shared.replace("latest", "ticker") + home,
            "shared link": home.replace("/<", "/home<"),
        }[self.kind]
        return f"<item>{told}<title>{self.read()[0]}</title><description>{self.read()[1]}</description></item>"

    def read(self) -> tuple[str, str]:
        return f"Ferry {self.serial} is late{'!' * self.title}", f"It will run {self.text} minutes after its time."

    @property
    def group(self) -> str:
        """Those that only a longer id tells apart."""
        return self.kind if self.kind.startswith("shared") else ""


@dataclass
class FeedLife:
    """The feed as it is now, newest first, and all that it ever served."""

    window: list[Item] = field(default_factory=list)
    served: dict[int, tuple[str, str]] = field(default_factory=dict)
    twice: set[int] = field(default_factory=set)
    together: set[str] = field(default_factory=set)
    serial: int = 0

    def publish(self, kind: str) -> None:
        self.serial += 1
        self.window.insert(0, Item(self.serial, kind))

    def edit(self, place: int, *, title: bool) -> None:
        """Change what the item is not told by."""
        if not self.window:
            return
        item = self.window[place % len(self.window)]
        by_title = item.kind in {"title", "shared guid and link", "shared link"}
        if title and not by_title:
            item.title += 1
        elif item.kind != "title":
            item.text += 1

    def drop(self, place: int) -> None:
        """Take an item off the feed; one that nobody can know to share its id stays until another one came."""
        if self.window and (not (item := self.window[place % len(self.window)]).group or item.group in self.together):
            self.window.remove(item)

    def repeat(self, place: int) -> None:
        if self.window:
            self.twice ^= {self.window[place % len(self.window)].serial}

    def document(self, *, newest_first: bool = True, cut: bool = False) -> str:
        shown = [item for item in self.window for _ in range(1 + (item.serial in self.twice))]
        shown = shown if newest_first else shown[::-1]
        cut = cut and bool(shown) and (not shown[-1].group or shown[-1].group in self.together)
        groups = [item.group for item in {item.serial: item for item in shown}.values()]
        self.together |= {group for group in groups if group and groups.count(group) > 1}
        body = '<rss version="2.0"><channel><title>The Pier</title>' + "".join(item.xml() for item in shown)
        if cut:
            body = body[: -len("</description></item>")]
        self.served |= {item.serial: item.read() for item in (shown[:-1] if cut else shown)}
        return body if cut else body + "</channel></rss>"


class Archive:
    """Follows the feed as the engine does."""

    def __init__(self, path: Path) -> None:
        self.clock = Clock()
        self.world = World(self.clock)
        self.store = Store(path, now=self.clock)
        self.store.add_feeds([Subscription(URL)])
        floor = timedelta(minutes=10)
        self.poller = Poller(
            self.store, self.world, InlinePool(), Bus(), now=self.clock, floor=floor, seconds=lambda: 0.0
        )

    def poll(self, body: str) -> RoundFinished:
        self.clock.tick(hours=1)
        self.world.serves(URL, body)
        return self.poller.round(urls=[URL])[0]

    def articles(self) -> dict[int, tuple[str, str]]:
        """Title and text by serial; fails when one stands twice."""
        familiar = self.store.familiar(1)
        found = [self.store.stored(number)[1] for number in range(1, len(familiar) + 1)]
        by_serial = {int(re.findall(r"\d+", one.title)[0]): (one.title, one.summary) for one in found}
        assert len(by_serial) == len(found) == len({guid for guid, *_ in familiar}), [one.guid for one in found]
        return by_serial


KINDS = ("guid", "guid and link", "link", "title", "shared guid", "shared guid and link", "shared link")
STEPS = st.one_of(
    st.tuples(st.just("publish"), st.sampled_from(KINDS)),
    st.tuples(st.sampled_from(["edit title", "edit text", "drop", "repeat"]), st.integers(0, 5)),
    st.tuples(st.just("poll"), st.booleans()),
)


def take(life: FeedLife, step: tuple[str, object]) -> None:
    what, given_ = step
    if what == "publish":
        life.publish(str(given_))
    elif what.startswith("edit"):
        life.edit(int(str(given_)), title=what == "edit title")
    elif what == "drop":
        life.drop(int(str(given_)))
    else:
        life.repeat(int(str(given_)))


@given(st.lists(STEPS, min_size=4, max_size=30), st.booleans())
@settings(max_examples=30)
def test_each_item_ever_served_stands_once_as_it_was_served_last(
    steps: Sequence[tuple[str, object]], newest_first: bool
) -> None:
    with TemporaryDirectory() as folder:
        archive = Archive(Path(folder) / "archive.db")
        with closing(archive.store):
            life = FeedLife()
            for step in [*steps, ("poll", False)]:
                if step[0] != "poll":
                    take(life, step)
                    continue
                cut = bool(step[1]) and len(life.window) > 1
                archive.poll(life.document(newest_first=newest_first, cut=cut))
                assert archive.articles() == life.served


@given(st.lists(st.sampled_from(["publish", "edit title", "edit text", "renumber", "drop", "poll"]), max_size=20))
@settings(max_examples=15)
def test_a_feed_that_renumbers_its_items_keeps_its_articles(steps: Sequence[str]) -> None:
    with TemporaryDirectory() as folder:
        archive = Archive(Path(folder) / "archive.db")
        with closing(archive.store):
            life = FeedLife()
            for step in ["publish", "publish", "publish", "poll", *steps, "poll"]:
                if step == "poll":
                    archive.poll(life.document())
                    assert archive.articles() == life.served
                elif step == "renumber":
                    for item in life.window:
                        item.numbering += 1
                elif step != "drop" or len(life.window) > 3:
                    take(life, (step, "guid and link" if step == "publish" else -1))
