"""The article's text from its page, by trafilatura where it is installed. Meant to run in a child of the pool."""

from __future__ import annotations

import importlib.util

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.texts import BODY_LIMIT

HOW_TO = "Getting whole texts needs an extra part of Wirewatch: install it with pip install 'wirewatch[fulltext]'."
FEWEST = 200
"""Characters; what is shorter is a notice, not an article."""


def is_installed() -> bool:
    """Whether texts can be got from pages here; nothing is imported."""
    return importlib.util.find_spec("trafilatura") is not None


def extract(document: Document) -> str:
    """The text of an article's page: plain paragraphs, joined by line breaks.

    Raises FetchError when the page holds none, or (kind "missing") when trafilatura is not installed.
    """
    if not is_installed():
        raise FetchError(document.url, HOW_TO, kind="missing")
    import trafilatura  # half a second, and only in the child that needs it

    found = trafilatura.extract(
        document.body, url=document.url, output_format="txt", include_comments=False, include_tables=True
    )
    text = "\n".join(line.strip() for line in (found or "").splitlines() if line.strip())[:BODY_LIMIT]
    if len(text) < FEWEST:
        raise FetchError(document.url, "No article text was found on the page.", kind="parser")
    return text
