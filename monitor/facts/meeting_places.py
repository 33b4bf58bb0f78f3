"""Where leaders meet: the place after `in`, `at` or a visit, the narrowest that stands there."""

from __future__ import annotations

import re

from monitor.facts.model import Sentence

_IN = re.compile(
    r"(?:\b(?:in|at|i|a|à|en|au|hosted by|arriv(?:es?|ed|ing) (?:in|at)|visits?|visited|visiting|to visit|"
    r"heads? to|headed to|travel(?:s|l?ed|l?ing) to|till|visit to|planned for|scheduled for|mission to|"
    r"visit of|fly(?:ing)? to|flies to|trip to|outside)|"
    r"\bvisit \w+ in)\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,1}?(?:(?:city|capital|port city|resort|town|"
    r"village)(?: city)? of\s+|resort\s+|capital,?\s+)?$",
    re.IGNORECASE,
)
_PORT = re.compile(
    r"(?:'s|ese|n|ish)?\s+(?:port |resort |coastal |southern |northern |eastern |western |capital )*(?:city|"
    r"town|resort|capital)(?: of)?,?\s+$",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:uprising|unrest|rebellion|coup|drought|tensions|envoy|ambassador|embassy|advances?|offensive|"
    r"gains|strikes?|continues|war|guerre|conflict|crisis|interest|situation|fighting|invasion|troops|"
    r"peace|apartheid|famine|poverty|democracy|corruption|human rights|attack\w*|role|"
    r"end|elections?|ceasefire|violence|policy|sales|base|reforms?|trust|investment|spokesman said|killed|"
    r"protests?) $",
    re.IGNORECASE,
)


_SUMMIT_NEXT = re.compile(r" (?:summit|talks|meeting)\b")
"""What follows the place in `discuss peace in Strelsau summit`."""


def meeting_place(sentence: Sentence) -> tuple[str, int, int] | None:
    """The place of a meeting by its English, French or Swedish preposition: name, start and end in the sentence; None when none is told."""
    text = sentence.plain
    countries: list[tuple[str, int, int]] = []
    for one in sentence.mentions:
        entry = one.of("place", "country")
        if entry is None or (one.of("country") and one.of("forum")):
            continue
        before = text[max(0, one.start - 60) : one.start]
        if not (_IN.search(before) or _PORT.search(before)):
            continue
        if _SAID.search(_IN.sub("", before).rstrip() + " ") and not _SUMMIT_NEXT.match(text, one.end):
            continue
        if (
            text.startswith(("'s", "-"), one.end)
            or re.match(r"\s+(?:[Pp]resident|[Pp]rime|leader|officials)\b", text[one.end :])
        ) and entry.kind == "country":
            continue
        if entry.kind == "place":
            return entry.name, one.start, one.end
        countries.append((entry.name, one.start, one.end))
    return countries[0] if countries else _unknown(sentence)


def _unknown(sentence: Sentence) -> tuple[str, int, int] | None:
    """A town that the gazetteer has not, before the country it is in: `in Zenda, Ruritania`."""
    for one in sentence.near(0, len(sentence.plain), "country"):
        found = re.search(
            r"\b(?:in|at)\s+(?P<town>[A-Z][\w'-]+(?: (?:[A-Z][\w'-]+|del|de|la|upon|am))*),? (?:in )?(?:[A-Z]\w+, )?$",
            sentence.plain[: one.start],
        )
        if found:
            return found["town"], found.start("town"), found.end("town")
    if found := _TOWN.search(sentence.plain):
        return found["town"], found.start("town"), found.end("town")
    return None


_TOWN = re.compile(
    r"\b(?:[Ss]ummit|[Mm]eeting|[Tt]alks|[Cc]onference) (?:in|at) "
    r"(?P<town>(?!(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Years?|Months?|Decades?)\b)"
    r"[A-Z][\w'-]+(?: (?:[A-Z][\w'-]+|del|de|la|upon|am))*)"
    r"(?=[,.;]|$| on | in | with | for )"
)
