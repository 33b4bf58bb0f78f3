"""The article's text from its page, by trafilatura where it is installed. Pages from the web are read in a child of the pool."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.retry import PAID
from monitor.values import dataclass

if TYPE_CHECKING:  # what reads markup is loaded where it is read: mostly in children
    from lxml.html import HtmlElement

    from monitor.feeds.boilerplate import Split
    from monitor.feeds.html import Block

HOW_TO = "Getting whole texts needs an extra part of Wirewatch: install it with pip install 'wirewatch[fulltext]'."
ONLY_FREE = "The page is for paying readers; only what it shows to everybody was taken."
FEWEST = 200
"""Characters; what is shorter is a notice, not an article."""

_LONGEST_PAGE = 2_000_000
"""Characters of a page that is read where nothing can end the reader."""


def is_installed() -> bool:
    """Whether texts can be got from pages here; nothing is imported."""
    return importlib.util.find_spec("trafilatura") is not None


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says: plain paragraphs joined by line breaks, without those `ignored`; `originator` and `credit` as in Article.

    `note`: what people are to be told of it, in a sentence; empty for a text that is simply whole.
    """

    text: str
    ignored: tuple[str, ...] = ()
    originator: str = ""
    credit: str = ""
    note: str = ""


def extract(document: Document) -> PageText:
    """The text of an article's page, what stands around it left out by the extractor, and of the rest what rules name.

    Of a page that is not free, only what a reader without an account sees. Raises FetchError when the page holds no text, when (kind
    "paywall") that part holds none, or (kind "missing") when trafilatura is not installed.
    """
    from monitor.feeds import boilerplate, provenance, unseen
    from monitor.feeds.texts import BODY_LIMIT

    if not is_installed():
        raise FetchError(document.url, HOW_TO, kind="missing")
    tree = _tree(document.body)
    kept_back = unseen.leave_what_all_see(tree, FEWEST) if tree is not None else unseen.NOTHING
    parts = boilerplate.split(_extracted(tree, document.url) if tree is not None else [])
    text = "\n".join(block.text for block in parts.kept)[:BODY_LIMIT]
    if len(text) < FEWEST and kept_back.any:
        raise FetchError(document.url, PAID, kind="paywall")
    if len(text) < FEWEST:
        raise FetchError(document.url, "No article text was found on the page.", kind="parser")
    said = provenance.of(text, parts.ignored)
    return PageText(text, parts.ignored, said.originator, said.credit, ONLY_FREE if kept_back.declared else "")


def given(markup: str) -> Split:
    """The text of markup that somebody gives as an article's own: a piece is cleaned as a feed's is, of a whole page its article counts."""
    from monitor.feeds import boilerplate, main_text
    from monitor.feeds.html import blocks

    if not main_text.is_page(markup):
        return boilerplate.split(blocks(markup))
    found = _extracted(markup, None) if is_installed() and len(markup) <= _LONGEST_PAGE else []
    enough = sum(len(block.text) for block in found) >= FEWEST
    return boilerplate.split(found if enough else main_text.main_blocks(markup))


def _tree(page: bytes) -> HtmlElement | None:
    from trafilatura.utils import load_html  # half a second, and only where it is needed

    return load_html(page)


def _extracted(page: HtmlElement | str, url: str | None) -> list[Block]:
    import trafilatura

    from monitor.feeds.html import Block, one_line

    found = trafilatura.extract(page, url=url, output_format="txt", include_comments=False, include_tables=True)
    return [Block(kept) for line in (found or "").splitlines() if (kept := one_line(line))]
