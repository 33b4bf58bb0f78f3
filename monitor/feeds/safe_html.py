"""A feed's markup made fit to be shown: an allow-list, no script, no style, and nothing that loads anything.

Images become their description in words; links open only http, https and mailto. The view that shows the result must still refuse to load
resources by itself.
"""

from __future__ import annotations

import html
import re
from urllib.parse import urljoin, urlsplit

import nh3

LONGEST = 512 * 1024
_TAG_NAMES = """
    a abbr b blockquote br cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd li ol p pre q s samp small span
    strong sub sup table tbody td tfoot th thead tr tt u ul var
"""
_TAGS = frozenset(_TAG_NAMES.split())
_ATTRIBUTES = {"a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}, "ol": {"start"}}
_EMPTIED = {"script", "style", "iframe", "noscript", "svg", "math", "object", "template", "textarea", "select", "title"}
_SCHEMES = {"http", "https", "mailto"}
_IMAGE = re.compile(r"<img\b([^<>]*+)>", re.IGNORECASE)
_DESCRIPTION = re.compile(r"""\balt\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
_SELF_CLOSING = frozenset(
    ("p", "br", "img", "hr", "li", "td", "th", "tr", "dd", "dt", "wbr", "input", "option", "source", "meta", "link")
)
_DEEPEST = 300  # the cleaner's time grows with the square of the depth
_SMALL_NUMBER = re.compile(r"\d{1,3}")


def for_reading(markup: str, base_url: str = "") -> str:
    """Markup that is safe to show and loads nothing. Relative links are resolved against `base_url`, or lose their address without one.

    Markup beyond 512 kB is left out; what is nested deeper than any article comes back as plain text.
    """
    cut = markup[:LONGEST]
    if _depth(cut) > _DEEPEST:
        cut = html.escape(re.sub(r"<[^<>]*+>", " ", cut))
    return nh3.clean(
        _IMAGE.sub(_in_words, cut),
        tags=set(_TAGS),
        clean_content_tags=_EMPTIED,
        attributes=_ATTRIBUTES,
        attribute_filter=lambda tag, name, value: _attribute(tag, name, value, base_url),
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer",
    )


def _depth(markup: str) -> int:
    """How deep elements may nest at most, as far as their tags tell."""
    deepest = depth = 0
    for closing, name in _TAG.findall(markup):
        if name.lower() not in _SELF_CLOSING:
            depth = max(0, depth - 1) if closing else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _in_words(image: re.Match[str]) -> str:
    found = _DESCRIPTION.search(image[1])
    described = " ".join(html.unescape(found[1] or found[2] or found[3] or "").split()) if found else ""
    return f" [image: {html.escape(described[:200])}] " if described else ""


def _attribute(tag: str, name: str, value: str, base_url: str) -> str | None:
    if (tag, name) == ("a", "href"):
        return _address(value, base_url)
    return value if _SMALL_NUMBER.fullmatch(value) else None


def _address(link: str, base_url: str) -> str | None:
    try:
        address = urljoin(base_url, link.strip())
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme == "mailto":
        return address
    return address if parts.scheme in {"http", "https"} and parts.netloc else None
