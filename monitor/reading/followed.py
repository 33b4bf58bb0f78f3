"""The feeds that are followed, as a window or a command line reads them: their visits and icons, what typed addresses mean, and OPML."""

from __future__ import annotations

from collections import Counter

from monitor.glances import VisitRow
from monitor.model import Feed, Subscription
from monitor.storage.reader import Reader


class Followed:
    """The part of a `Reading` about feeds. Its methods raise ArchiveError when the archive cannot be read."""

    _reader: Reader

    def feeds(self) -> list[Feed]:
        """The feeds the user follows, in the order they were added."""
        return self._reader.feeds()

    def imported(self) -> bool:
        """Whether the archive holds a feed that was only ever imported: articles from before the feeds were followed came with it."""
        return len(self._reader.feeds(imported=True)) > len(self._reader.feeds())

    def visits(self, feed_id: int, limit: int = 50) -> list[VisitRow]:
        """The newest entries of a feed's fetch log."""
        return self._reader.visits(feed_id, limit=limit)

    def icon(self, feed_id: int) -> tuple[str, bytes] | None:
        """The icon of the feed's site and its kind, png or ico; None when there is none."""
        return self._reader.icon(feed_id)

    def feed_address(self, typed: str) -> str:
        """The address that is followed for what a user typed; empty when nobody can follow it."""
        from monitor.plugins import installed

        return installed().address(typed)

    def query_notice(self, url: str) -> str:
        """For a feed that is a query: a sentence that says what is sent to whom at every poll. Empty for any other."""
        from monitor.plugins import installed

        return installed().notice(url)

    def default_feeds(self) -> list[Subscription]:
        """The feeds we offer on first run; `folder` is the region."""
        from monitor.feeds.defaults import default_feeds

        return default_feeds()

    def opml(self) -> str:
        """The feeds as OPML, without secrets and without files of this machine."""
        from monitor.feeds import opml

        return opml.write([feed.about for feed in self._reader.feeds()])

    def not_in_opml(self) -> list[Feed]:
        """The feeds that `opml` leaves out: files of this machine, and what else has no address on the web."""
        from monitor.feeds import opml

        return [feed for feed in self._reader.feeds() if not opml.holds(feed.about)]

    def opml_notices(self, text: str) -> list[str]:
        """What to say before an OPML file (`text` by `opml_text`) is imported: which searches are sent to whom, which proxies it names.

        Only of feeds that are new here. Raises UserError for a file that cannot be read.
        """
        from monitor.feeds import opml
        from monitor.plugins import installed

        found, _ = opml.read(text.encode("utf-8", "surrogateescape"), address=installed().address)
        followed = self._reader.feeds()
        standing, proxies = {feed.url for feed in followed}, {feed.about.proxy for feed in followed}
        new = [one for one in found if one.url not in standing]
        told = [notice for one in new if (notice := installed().notice(one.url))]
        named = Counter(one.proxy for one in new if one.proxy not in {"", *proxies})
        return told + [f"Feeds that go through the proxy {proxy}: {count}." for proxy, count in named.items()]
