"""Of a page that is not free, what a reader without an account sees: nothing hidden, nothing for scripts, no section that is not free."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from monitor.feeds import paywall, selectors
from monitor.feeds.selectors import Selector
from monitor.values import dataclass

if TYPE_CHECKING:  # comes with the extra that needs it
    from lxml.html import HtmlElement

_NEVER_SHOWN = ("script", "template", "noscript")
_CARRIED = "data-preloaded"
"""Where a known kind of forum keeps its texts for its scripts; the extractor reads it."""

_HIDES = re.compile(
    r"""(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden
    |opacity\s*:\s*(?:0(?:\.0*)?|\.0+)(?![\d.])|(?:max-)?height\s*:\s*0(?![\d.]))""",
    re.IGNORECASE | re.VERBOSE,
)
_PAYWALL = "paywall"
_ROOTS = frozenset({"html", "body"})


@dataclass(frozen=True, slots=True)
class KeptBack:
    """Whether a page keeps something back from readers without an account (`any`), and whether it says so itself (`declared`)."""

    any: bool = False
    declared: bool = False


NOTHING = KeptBack()


def leave_what_all_see(tree: HtmlElement, least: int) -> KeptBack:
    """Take out of a page that is not free what it does not show to everybody. A free page stays as it is.

    A page that does not say what it is counts as not free where it hides something that it calls a paywall, of at least so many characters.
    """
    said = paywall.declared(tree)
    if not said.paid and (said.free or not _hides_a_paywall(tree, least)):
        return NOTHING
    _take_out(tree, said.sections)
    return KeptBack(any=True, declared=said.paid)


def _hides_a_paywall(tree: HtmlElement, least: int) -> bool:
    for element in tree.iter("*"):
        called = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        if _PAYWALL in called and _is_hidden(element) and len(element.text_content().strip()) >= least:
            return True
    return False


def _take_out(tree: HtmlElement, sections: Sequence[Selector]) -> None:
    """Leave in the tree what is shown to everybody: nothing hidden, nothing that only scripts read, none of these sections."""
    ruled = _hidden_by_rule(tree)
    gone: list[HtmlElement] = []
    for element in tree.iter("*"):
        element.attrib.pop(_CARRIED, None)
        named = any(section.means(element) for section in sections)
        if element.tag in _ROOTS:
            if named:
                gone.extend(element)
        elif named or element.tag in _NEVER_SHOWN or _is_hidden(element) or any(rule.means(element) for rule in ruled):
            gone.append(element)
    if tree in gone:  # the answer is no page but a piece of one
        tree.clear()
        return
    for element in gone:
        if element.getparent() is not None:
            element.drop_tree()


def _is_hidden(element: HtmlElement) -> bool:
    """By its own attributes, those of AMP for readers with an account among them (amp-access, amp-subscriptions)."""
    style = element.get("style")
    return (
        element.get("hidden") is not None
        or element.get("amp-access-hide") is not None
        or (element.get("subscriptions-section") or "").strip().lower() == "content"
        or (style is not None and _HIDES.search(_without_comments(style)) is not None)
    )


def _hidden_by_rule(tree: HtmlElement) -> list[Selector]:
    """What the page's own style sheets hide always, by rules that need nothing else."""
    found: list[Selector] = []
    for sheet in tree.iter("style"):
        for names, says in _rules(_without_comments(sheet.text or "")):
            if len(found) < selectors.MOST and _HIDES.search(says):
                found.extend(selectors.exact(names))
    return found[: selectors.MOST]


def _rules(sheet: str) -> list[tuple[str, str]]:
    """The rules of a style sheet, (selectors, declarations), without those that hold under a condition (@media, ...)."""
    found: list[tuple[str, str]] = []
    depth = place = 0
    names, under = "", False
    for brace in re.finditer(r"[{}]", sheet):
        piece = sheet[place : brace.start()]
        place = brace.end()
        if brace[0] == "{":
            depth += 1
            if depth == 1:
                names = piece.rpartition(";")[2].strip()
                under = names.startswith("@")
        elif depth:
            depth -= 1
            if depth == 0 and not under:
                found.append((names, piece))
    return found


def _without_comments(css: str) -> str:
    first, *others = css.split("/*")
    return " ".join((first, *(piece.partition("*/")[2] for piece in others)))
