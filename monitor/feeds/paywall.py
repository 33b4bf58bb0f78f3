"""Whether a page says that it is not free, and which parts of it are not: by schema.org (JSON-LD, microdata, RDFa) or its content tier.

schema.org/isAccessibleForFree, with sections named by hasPart and cssSelector as Google asks of publishers
(developers.google.com/search/docs/appearance/structured-data/paywalled-content); article:content_tier is Facebook's: free, metered, locked.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from monitor.feeds import selectors
from monitor.values import dataclass

if TYPE_CHECKING:  # comes with the extra that needs it
    from lxml.html import HtmlElement

_FREE, _SECTION, _PART = "isaccessibleforfree", "cssselector", "haspart"
_TIER = "content_tier"
_PAID_TIERS = frozenset({"locked", "metered", "premium", "paid"})
_NO = frozenset({"false", "no", "0"})
_MOST_SCOPES = 200
_UNREADABLE_NO = re.compile(
    r"""isAccessibleForFree["']?\s{0,9}:\s{0,9}[\[{]?\s{0,9}(?:["']@value["']\s{0,9}:\s{0,9})?["']?(?:https?://schema\.org/)?(?:false|no)\b""",
    re.IGNORECASE,
)
_UNREADABLE_SECTION = re.compile(r"""cssSelector["']?\s{0,9}:\s{0,9}["']([^"'\\]{1,200})["']""", re.IGNORECASE)

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Declared:
    """What a page says of itself: that it is not free, else that it is. `sections`: which of its parts are not free, where it says that."""

    paid: bool = False
    free: bool = False
    sections: tuple[selectors.Selector, ...] = ()


def declared(tree: HtmlElement) -> Declared:
    """What the page says. One word that it is not free counts, whatever else it says."""
    said, named = _in_attributes(tree)
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            more, sections = _in_json(script.text or "")
            said |= more
            named += sections
    found = [selector for text in named[: selectors.MOST] for selector in selectors.at_least(text)]
    return Declared(False in said, said == {True}, tuple(dict.fromkeys(found[: selectors.MOST])))


def _in_json(script: str) -> tuple[set[bool], list[str]]:
    """What a script says of being free, and the selectors it names for what is not."""
    try:
        statements: Json = json.loads(script, strict=False)
    except (ValueError, RecursionError):  # not JSON, or nested too deep: its words still count
        if _UNREADABLE_NO.search(script) is None:
            return set(), []
        return {False}, _UNREADABLE_SECTION.findall(script)[: selectors.MOST]
    said, named = set[bool](), list[str]()
    left: list[tuple[Json, bool]] = [(statements, False)]
    while left:
        node, of_paid = left.pop()
        if isinstance(node, list):
            left.extend((each, of_paid) for each in node)
        elif isinstance(node, dict):
            facts = {_local(key): value for key, value in node.items()}
            paid = _is_no(facts[_FREE]) if _FREE in facts else of_paid
            if _FREE in facts:
                said.add(not paid)
            if paid:
                named += _strings(facts.get(_SECTION))
            left.extend((value, paid and key == _PART) for key, value in facts.items())
    return said, named


def _in_attributes(tree: HtmlElement) -> tuple[set[bool], list[str]]:
    """The same of microdata, RDFa and meta elements, where a selector belongs to what it stands with."""
    said = set[bool]()
    scopes: list[HtmlElement | None] = []
    named: list[tuple[HtmlElement | None, str]] = []
    for element in tree.iter("*"):
        words = f"{element.get('itemprop') or ''} {element.get('property') or ''}"
        if element.tag == "meta":
            words += f" {element.get('name') or ''}"
        names = {_local(word) for word in words.split()}
        if not names & {_FREE, _SECTION, _TIER}:
            continue
        value = element.get("content") or element.get("href") or element.text or ""
        if _TIER in names:
            said.add(value.strip().lower() not in _PAID_TIERS)
        if _FREE in names:
            said.add(not _is_no(value))
            if _is_no(value) and len(scopes) < _MOST_SCOPES:
                scopes.append(_scope(element))
        if _SECTION in names and len(named) < _MOST_SCOPES:
            named.append((_scope(element), value))
    return said, [value for scope, value in named if scope is not None and scope in scopes]


def _scope(element: HtmlElement) -> HtmlElement | None:
    above = (each for each in element.iterancestors() if each.get("itemscope") is not None or each.get("typeof"))
    return next(above, None)


def _local(name: str) -> str:
    """A property without what stands before it: schema:, https://schema.org/, og:article:."""
    return re.split(r"[:/#]", name)[-1].casefold()


def _is_no(value: Json) -> bool:
    if isinstance(value, str):
        return _local(value.strip()) in _NO
    if isinstance(value, list):
        return any(_is_no(each) for each in value[:9] if not isinstance(each, list))
    if isinstance(value, dict):
        said = value.get("@value", value.get("@id", ""))
        return not isinstance(said, list | dict) and _is_no(said)
    return value is not None and not value


def _strings(value: Json) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]
