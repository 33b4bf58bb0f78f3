"""What other tools call our fields and operators (Meltwater, Brandwatch, Talkwalker, Nexis, Elasticsearch, Media Cloud, GDELT).

Their spellings are read, and written in ours when a query is saved. What they can ask and we cannot is told.
"""

from __future__ import annotations

from monitor.topics.marks import Kind
from monitor.topics.tree import FIELDS

OPERATORS: dict[str, Kind] = {"AND": "and", "OR": "or", "NOT": "not", "&&": "and", "&": "and", "||": "or", "|": "or"}
OPERATORS |= {"ANDNOT": "not", "AND-NOT": "not", "BUTNOT": "not"}

FIELD_NAMES = {field: field for field in FIELDS} | {
    "intitle": "title",
    "allintitle": "title",
    "article_title": "title",
    "headline": "title",
    "ingress": "lead",
    "hlead": "lead",
    "intext": "body",
    "domain": "site",
    "domainis": "site",
    "canonical_domain": "site",
    "sourcelang": "lang",
    "language": "lang",
    "publisher": "source",
    "byline": "author",
}
"""What may stand before a colon, and the field it means."""

FUNCTIONS = {
    "headline": "title",
    "title": "title",
    "hlead": "lead",
    "lead": "lead",
    "body": "body",
    "byline": "author",
} | {
    "author": "author",
    "source": "source",
    "publication": "source",
    "publisher": "source",
    "language": "lang",
}
"""What may stand directly before a parenthesis, as in HEADLINE( ), and the field it means."""

CASES = frozenset({"CASE", "CAPS", "ALLCAPS", "NOCAPS"})
"""What may stand directly before a parenthesis to say how capitals count."""

_NO_DATES = "A topic holds for all times. Leave the dates out; choose them where you search, count or export."
_NO_COUNTRIES = "Articles have no country of their own. Use lang:, site:, feed: or a list such as $countries."
_NO_TONES = "Articles have no tone or theme. Write the words that would tell it."
_NO_ADDRESSES = "Only the site of an article's address is looked at. Write site:example.com."

_NO_OWN = "What you mark yourself is not looked at. Leave it out; choose it where you search."
_WHOLE = "A word without a field is looked for in the whole text anyway. Leave this out."

ADDRESS_FIELDS = frozenset({"url", "inurl", "link", "links"})
"""Fields of other tools for the address of an article, of which we know the site."""
NEARS = frozenset({"near", "onear"})
"""What other tools write before a colon and a number for NEAR/5."""
WHOLE_TEXT = frozenset({"text", "text_content", "content", "fulltext", "allintext"})
"""Fields of other tools for all of a text, where we look without a field."""

REFUSED_FIELDS = (
    dict.fromkeys(("sourcecountry", "country", "city", "state", "continent", "region", "location"), _NO_COUNTRIES)
    | dict.fromkeys(("tone", "toneabs", "theme", "sentiment"), _NO_TONES)
    | dict.fromkeys(ADDRESS_FIELDS, _NO_ADDRESSES)
    | dict.fromkeys(WHOLE_TEXT, _WHOLE)
    | dict.fromkeys(("tag", "tags", "note"), _NO_OWN)
    | dict.fromkeys(NEARS, "Write a stroke behind NEAR: a NEAR/5 b.")
    | dict.fromkeys(("date", "published", "publication_date", "seen", "since", "until", "before", "after"), _NO_DATES)
)
"""Fields of other tools that cannot be expressed, and what to do instead."""


def no_such_field(name: str) -> str:
    """What to tell about a field that nobody knows, or that we cannot serve."""
    known = ", ".join(f"{field}:" for field in FIELDS)
    return REFUSED_FIELDS.get(name.lower()) or (
        f'There is no field {name}: here. The fields are {known}. Text with a colon goes in quotation marks: "{name}: ...".'
    )
