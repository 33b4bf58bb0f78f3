"""A feed's markup made fit to be shown: an allow-list, no script, no style, and nothing that loads anything.

Images become their description in words, or one that was got on request; links open only http, https and mailto. The view that shows the
result must still refuse to load resources by itself.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from urllib.parse import urljoin, urlsplit

import nh3

from monitor.feeds.balanced import attribute, balanced
from monitor.feeds.pictures import address as picture_address

LONGEST = 512 * 1024
_TAG_NAMES = """
    a abbr b blockquote br cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd li ol p pre q s samp small span
    strong sub sup table tbody td tfoot th thead tr tt u ul var
"""
_TAGS = frozenset(_TAG_NAMES.split())
_ATTRIBUTES = {"a": {"href"}, "img": {"src"}, "td": {"colspan"}, "th": {"colspan"}, "ol": {"start"}}
_EMPTIED = {"script", "style", "iframe", "noscript", "svg", "math", "object", "template", "textarea", "select", "title"}
_SCHEMES = {"http", "https", "mailto"}
_MOST_LINKS = 3_000
_DESCRIPTION, _HREF, _COLSPAN, _START = (
    re.compile(rf"""(?:^|[\s"'/]){name}\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""", re.IGNORECASE)
    for name in ("alt", "href", "colspan", "start")
)
_NUMBERS = {"td": {"colspan": _COLSPAN}, "th": {"colspan": _COLSPAN}, "ol": {"start": _START}}
_PICTURE = re.compile(r"picture:\d{1,3}")
_SMALL_NUMBER = re.compile(r"1?\d|20")  # cells that span thousands of others keep a view busy for minutes


def for_reading(markup: str, base_url: str = "", pictures: Sequence[str] = ()) -> str:
    """Markup that is safe to show and loads nothing. Relative links are resolved against `base_url`, or lose their address without one.

    `pictures` are the addresses of those that are there by now: each stands as an image named `picture:` and its place in them, which
    only the view can resolve.

    Markup beyond 512 kB is left out, and so are the addresses of more than 3,000 links and the tags of what is nested deeper than any
    article. Takes time in proportion to the markup's length, whatever it holds.
    """
    links = [_MOST_LINKS]

    def attributes(name: str, written: str) -> str:
        if name == "a":
            links[0] -= 1
            link = _address(attribute(written, _HREF), base_url) if links[0] >= 0 else None
            return f' href="{html.escape(link)}"' if link else ""
        found = {word: attribute(written, pattern) for word, pattern in _NUMBERS.get(name, {}).items()}
        return "".join(f' {word}="{value}"' for word, value in found.items() if _SMALL_NUMBER.fullmatch(value))

    places = {address: place for place, address in enumerate(pictures)}

    def image(written: str) -> str:
        place = places.get(picture_address(written, base_url))
        return _in_words(written) if place is None else f'<img src="picture:{place}">'

    return nh3.clean(
        balanced(markup[:LONGEST], kept=_TAGS, emptied=_EMPTIED, attributes=attributes, image=image),
        tags={*_TAGS, "img"},
        clean_content_tags=_EMPTIED,
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        url_schemes={*_SCHEMES, "picture"},
        link_rel="noopener noreferrer",
    )


def _in_words(attributes: str) -> str:
    described = " ".join(attribute(attributes, _DESCRIPTION).split())
    return f" [image: {html.escape(described[:200])}] " if described else ""


def _attribute(tag: str, name: str, value: str) -> str | None:
    """The cleaner's own look at what we wrote ourselves."""
    if (tag, name) == ("a", "href"):
        return _address(value, "")
    if (tag, name) == ("img", "src"):
        return value if _PICTURE.fullmatch(value) else None
    return value if _SMALL_NUMBER.fullmatch(value) else None


def _address(link: str, base_url: str) -> str | None:
    if not link.strip():
        return None
    try:
        address = urljoin(base_url, link.strip())
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme == "mailto":
        return address
    return address if parts.scheme in {"http", "https"} and parts.netloc else None
