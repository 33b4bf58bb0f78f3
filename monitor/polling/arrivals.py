"""What arrives during a round: answers of the network, documents as children read them, and leads from one to another."""

from __future__ import annotations

import dataclasses
import hashlib
import queue
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import field

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import access
from monitor.model import NO_VALIDATORS, Feed, Topic, Validators
from monitor.origin import Origin
from monitor.pipeline import Digest
from monitor.ports import Fetched
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Lead:
    """That the document of a feed led to another address, and what is to be remembered of that document."""

    feed: Feed
    sha256: str
    validators: Validators


@dataclass(frozen=True, slots=True)
class Arrived:
    """What the network gave for a feed, the SHA-256 of its body, and the lead it followed if it is not the feed's own document."""

    feed: Feed
    fetched: Fetched
    sha256: str = ""
    lead: Lead | None = None

    @property
    def news(self) -> Document | None:
        """The document to be read: one whose bytes are others than those we read last time, or that another led to."""
        is_news = self.lead is not None or self.sha256 != self.feed.body_sha256
        return self.fetched if is_news and isinstance(self.fetched, Document) else None


@dataclass(frozen=True, slots=True)
class Digested:
    """What a child made of a document. `led`: another document of the feed led to this one.

    `known` are the ids that it was told of, with the sha256 of each; `late` those whose items are wanted; `topics` judged.
    """

    feed: Feed
    document: Document
    sha256: str
    result: Future[Digest]
    led: bool = False
    known: Mapping[str, str] = field(default_factory=dict)
    topics: tuple[Topic, ...] = ()
    late: frozenset[str] = frozenset()

    def entries(self) -> Digest:
        """The digest of a document that holds entries. Raises FetchError."""
        digest = self.result.result()
        if digest.elsewhere and self.led:
            raise FetchError(self.document.url, "One index of sitemaps leads to another.", kind="not-a-feed")
        if digest.elsewhere:
            raise FetchError(self.document.url, "It leads from a secure address to an open one.", kind="redirect")
        return digest


@dataclass(frozen=True, slots=True)
class Broke:
    """Fetching itself came to an end before its time: a fault of ours, not of a feed."""

    error: BaseException


Arrival = Arrived | Digested | Broke | None
"""None: whoever fetched is through with its feeds."""

Arrivals = queue.SimpleQueue[Arrival]


def lead_of(digested: Digested) -> Lead | None:
    """The lead that a feed's own document gives, unless from https to http. What it says when it is dated is remembered, else it is read
    anew each time.
    """
    if digested.led or digested.result.exception() is not None:
        return None
    elsewhere = digested.result.result().elsewhere
    if elsewhere is None or (_is_secure(digested) and not elsewhere.url.lower().startswith("https:")):
        return None
    kept = (digested.sha256, digested.document.validators) if elsewhere.dated else ("", NO_VALIDATORS)
    return Lead(digested.feed, *kept)


def led_to(lead: Lead, digested: Digested) -> Feed:
    """The feed at the address it leads to: without its password; by way of another origin, without all that was given for its own."""
    elsewhere, document = digested.result.result().elsewhere, digested.document
    by = (*document.hops, document.url)
    about = access.elsewhere(lead.feed.about, elsewhere.url if elsewhere else lead.feed.url, by)
    return dataclasses.replace(lead.feed, about=about, validators=NO_VALIDATORS)


def _is_secure(digested: Digested) -> bool:
    return any(url.lower().startswith("https:") for url in (digested.feed.url, digested.document.url))


def fingerprint(document: Document) -> str:
    """SHA-256 (hex) of the body."""
    return hashlib.sha256(document.body).hexdigest()


def origin_of(document: Document, digest: Digest) -> Origin | None:
    """Where a document came from, for keeping flagged items as they were fetched; None where none is flagged.

    Its body goes along only when an item could not be cut out of it, so that bodies do not pile up while they wait to be stored.
    """
    items = [one.item for one in digest.articles if one.flags] + [item for _, item in digest.late]
    if not items:
        return None
    body = b"" if all(items) else document.body
    return Origin(document.url, document.hops, document.fetched, document.content_type, body)
