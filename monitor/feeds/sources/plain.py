"""The ordinary feed: RSS, Atom, RDF and JSON Feed by the parser, news sitemaps by our own adapter; whatever is http and nobody else's."""

from __future__ import annotations

from monitor.documents import Document, Elsewhere, RawFeed
from monitor.feeds import urls
from monitor.feeds.sources import sitemap
from monitor.ports import Manners


class Plain:
    """Takes every web address, and knows a document by what it holds."""

    def address(self, typed: str) -> str:
        return urls.of_feed(urls.typed(typed))

    def manners(self, url: str) -> Manners:  # noqa: ARG002  every source is asked for its address
        return Manners()

    def read(self, document: Document) -> RawFeed | Elsewhere:
        """Raises FetchError as `feeds.parse` does."""
        if sitemap.looks_like_sitemap(document.body):
            found = sitemap.parse(document)
            if found is not None:
                return found
        return as_feed(document)


def as_feed(document: Document) -> RawFeed:
    """RSS, Atom, RDF or JSON Feed. The parser is imported where it is used: in a child."""
    from monitor.feeds.parse import parse

    return parse(document)
