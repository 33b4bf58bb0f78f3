"""The article's text from its page, by trafilatura where it is installed. Meant to run in a child of the pool."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import boilerplate, provenance
from monitor.feeds.html import Block, one_line
from monitor.feeds.texts import BODY_LIMIT

HOW_TO = "Getting whole texts needs an extra part of Wirewatch: install it with pip install 'wirewatch[fulltext]'."
FEWEST = 200
"""Characters; what is shorter is a notice, not an article."""


def is_installed() -> bool:
    """Whether texts can be got from pages here; nothing is imported."""
    return importlib.util.find_spec("trafilatura") is not None


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says: plain paragraphs joined by line breaks, without those `ignored`; `originator` and `credit` as in Article."""

    text: str
    ignored: tuple[str, ...] = ()
    originator: str = ""
    credit: str = ""


def extract(document: Document) -> PageText:
    """The text of an article's page, what stands around it left out by the extractor, and of the rest what rules name.

    Raises FetchError when the page holds none, or (kind "missing") when trafilatura is not installed.
    """
    if not is_installed():
        raise FetchError(document.url, HOW_TO, kind="missing")
    import trafilatura  # half a second, and only in the child that needs it

    found = trafilatura.extract(
        document.body, url=document.url, output_format="txt", include_comments=False, include_tables=True
    )
    parts = boilerplate.split([Block(kept) for line in (found or "").splitlines() if (kept := one_line(line))])
    text = "\n".join(block.text for block in parts.kept)[:BODY_LIMIT]
    if len(text) < FEWEST:
        raise FetchError(document.url, "No article text was found on the page.", kind="parser")
    said = provenance.of(text, parts.ignored)
    return PageText(text, parts.ignored, said.originator, said.credit)
