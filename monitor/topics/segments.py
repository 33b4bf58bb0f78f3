"""Segments of Nexis and the like for which articles have no field here: SECTION( ), TERM( ), DATELINE( ), DATE( )."""

from __future__ import annotations

from monitor.errors import QueryError
from monitor.topics.marks import without
from monitor.topics.proposals import group_end

_WHOLE = '{name}( ) is a part that articles do not have here. Leave it out, or put it in quotation marks if it is a word: "{name}".'
_CATEGORY = "Articles have no section. What a feed says of them is in category:."
_LEAD = "Articles have no dateline of their own. It stands at the beginning of the text: lead:(seoul)."
_HIGHLIGHT = "Articles have no highlight. What they begin with is lead:(words)."
_NUMBER = "Words are found in the form in which they are written. Write the one that you mean, without this."
_NEVER = "A query holds for articles of all times and lengths. Leave this out; choose dates where you search, count or export."
_TEXT = "A word without a field is looked for in the whole text anyway. Leave this out."

_NO_PART = (
    *("term", "terms", "subject", "industry", "company", "organization", "person", "people"),
    *("geographic", "country", "state", "city", "region", "ticker", "graphic", "series"),
)
_SEGMENTS = (
    {name: (_WHOLE.format(name=name.upper()), "") for name in _NO_PART}
    | dict.fromkeys(("plural", "singular"), (_NUMBER, ""))
    | dict.fromkeys(("text", "alltext", "fulltext"), (_TEXT, ""))
    | {"section": (_CATEGORY, "category:"), "dateline": (_LEAD, "lead:"), "highlight": (_HIGHLIGHT, "lead:")}
    | dict.fromkeys(("date", "length", "load-date"), (_NEVER, None))
)
"""What is told, and what is proposed before the parenthesis; None: that all of it is left out."""


def refuse_segment(text: str, term: str, start: int, opening: int) -> None:
    """Raises QueryError for a segment before the parenthesis at `opening` that has no field here; does nothing for another term."""
    if term.lower() not in _SEGMENTS:
        return
    message, instead = _SEGMENTS[term.lower()]
    if instead is not None:
        raise QueryError(message, start, start + len(term), text[:start] + instead + text[opening:].lstrip())
    end = group_end(text, opening)
    raise QueryError(message, start, end or opening, without(text, start, end) if end else None)
