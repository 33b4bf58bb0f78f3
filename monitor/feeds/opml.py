"""Lists of feeds as OPML files: read whatever other programs write, write what they all read, carry no secret either way.

A file is read as a whole or refused with the place and the reason; a single outline that cannot be used is reported and the rest goes on.
What OPML has no word for (kind, country, proxy, ...) travels in attributes of our own namespace, which other programs skip.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable
from xml.sax.saxutils import quoteattr

from monitor.feeds import urls
from monitor.feeds.html import one_line
from monitor.feeds.language import normal
from monitor.feeds.opml_outlines import Outline, outlines
from monitor.model import Subscription
from monitor.rejected import Rejected

NAMESPACE = "https://wirewatch.invalid/opml"
_OWN = "wirewatch"
_LONGEST_NAME = 300


def _web_address(written: str) -> str:
    return urls.of_feed(urls.typed(written))


def read(
    text: str | bytes, *, address: Callable[[str], str] = _web_address
) -> tuple[list[Subscription], list[Rejected]]:
    """The feeds of an OPML file, in its order, and what could not be used, each with its line.

    `address` gives what to follow for what is written; only addresses on the web count. Nested folders become "A/B". An address that
    comes twice is merged into its first. User names and passwords in addresses are left out and reported. Local addresses are read, but
    permission to fetch them (`allow_local`) is never taken from a file, and whether its proxies are used is for the caller to say.
    Raises UserError, with line and column, for a file that is no OPML or is dangerous to read.
    """
    found: dict[str, Subscription] = {}
    rejected: list[Rejected] = []
    for outline in outlines(text):
        subscription = _subscription(outline, address, rejected)
        if subscription is not None:
            before = found.get(subscription.url)
            found[subscription.url] = subscription if before is None else _merged(before, subscription)
    return list(found.values()), rejected


def write(subscriptions: Iterable[Subscription], *, title: str = "Wirewatch feeds") -> str:
    """An OPML 2.0 document, folders as nested outlines, in the given order. Holds no user name, password, header,
    certificate or key to local addresses.

    What has no http or https address (a file of this machine) is no other program's business and is left out: see `holds`.
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0" xmlns:{_OWN}="{NAMESPACE}">',
        f"  <head><title>{_attribute(title)[1:-1]}</title></head>",
        "  <body>",
    ]
    open_folders: list[str] = []
    for subscription in filter(holds, subscriptions):
        folders = [name for name in subscription.folder.split("/") if name]
        shared = _shared(open_folders, folders)
        lines += [f"{'  ' * (depth + 2)}</outline>" for depth in range(len(open_folders) - 1, shared - 1, -1)]
        lines += [
            f"{'  ' * (depth + 2)}<outline text={_attribute(folders[depth])}>" for depth in range(shared, len(folders))
        ]
        lines.append("  " * (len(folders) + 2) + _outline(subscription))
        open_folders = folders
    lines += [f"{'  ' * (depth + 2)}</outline>" for depth in range(len(open_folders) - 1, -1, -1)]
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def holds(subscription: Subscription) -> bool:
    """Whether an OPML file of ours has a place for this feed."""
    return bool(urls.http(subscription.url))


def _subscription(outline: Outline, address: Callable[[str], str], rejected: list[Rejected]) -> Subscription | None:
    attributes = outline.attributes
    written = attributes["xmlurl"]
    url = urls.http(address(written))
    if not url:
        rejected.append(Rejected(outline.line, _no_use(written), urls.shown(one_line(written))[:_LONGEST_NAME]))
        return None
    if urls.has_credentials(urls.typed(written)):
        reason = "the user name and password in this address were left out; enter them with the feed"
        rejected.append(Rejected(outline.line, reason, urls.shown(url), taken=True))
    title = _name(attributes.get("text", "")) or _name(attributes.get("title", ""))
    return Subscription(
        url=url,
        title="" if title == urls.shown(url) else title,
        folder=_folder(outline),
        kind=_name(attributes.get("kind", "")),
        country=_name(attributes.get("country", "")),
        family=_name(attributes.get("family", "")),
        lang=normal(attributes.get("language", "")),
        headline_only=attributes.get("headlineonly") == "true",
        interval_minutes=_interval(attributes.get("interval", "")),
        topic=_name(attributes.get("topic", "")) or None,
        full_text=attributes.get("fulltext") == "true",
        proxy=_without_user(_name(attributes.get("proxy", ""))),
    )


def _no_use(written: str) -> str:
    """Why such an address is not followed. A list comes from outside: it may not point into this machine, whatever the user allows."""
    if not written.strip():
        return "the outline has no address"
    if written.strip().lower().startswith("file:"):
        return "a file of this machine is not followed because a list says so; add it by itself"
    return "this is no http or https address"


def _interval(written: str) -> int | None:
    number = int(written) if re.fullmatch(r"[0-9]{1,5}", written) else 0
    return number or None


def _folder(outline: Outline) -> str:
    folders = outline.folders
    if not folders:  # some programs name folders beside the feed: "/News/Asia,/Other"
        folders = tuple(outline.attributes.get("category", "").split(",")[0].split("/"))
    parts = (part for folder in folders for part in _name(folder).split("/"))
    return "/".join(part.strip() for part in parts if part.strip())


def _name(written: str) -> str:
    return one_line(written)[:_LONGEST_NAME].rstrip()


def _merged(first: Subscription, later: Subscription) -> Subscription:
    """The first mention, with what only a later one says."""
    missing = {
        field.name: getattr(later, field.name)
        for field in dataclasses.fields(Subscription)
        if getattr(first, field.name) in ("", None, False) and getattr(later, field.name) not in ("", None, False)
    }
    return dataclasses.replace(first, **missing) if missing else first


def _shared(before: list[str], after: list[str]) -> int:
    count = 0
    while count < min(len(before), len(after)) and before[count] == after[count]:
        count += 1
    return count


def _outline(subscription: Subscription) -> str:
    fields = {
        "type": "rss",
        "text": subscription.title or urls.shown(subscription.url),
        "xmlUrl": urls.http(subscription.url),
        "language": subscription.lang,
        f"{_OWN}:kind": subscription.kind,
        f"{_OWN}:country": subscription.country,
        f"{_OWN}:family": subscription.family,
        f"{_OWN}:topic": subscription.topic or "",
        f"{_OWN}:headlineOnly": "true" if subscription.headline_only else "",
        f"{_OWN}:interval": str(subscription.interval_minutes or ""),
        f"{_OWN}:fullText": "true" if subscription.full_text else "",
        f"{_OWN}:proxy": _without_user(subscription.proxy),
    }
    return "<outline " + " ".join(f"{name}={_attribute(value)}" for name, value in fields.items() if value) + "/>"


def _without_user(proxy: str) -> str:
    scheme, mark, rest = proxy.partition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}"


def _attribute(value: str) -> str:
    return quoteattr(one_line(value))
