"""What other tools call our fields and operators (Meltwater, Brandwatch, Talkwalker, Nexis, Elasticsearch, Media Cloud, GDELT).

Their spellings are read, and written in ours when a query is saved. What they can ask and we cannot is told.
"""

from __future__ import annotations

from monitor.topics.marks import Kind
from monitor.topics.tree import FIELDS

OPERATORS: dict[str, Kind] = {"AND": "and", "OR": "or", "NOT": "not", "&&": "and", "&": "and", "||": "or", "|": "or"}

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

FUNCTIONS = {"headline": "title", "title": "title", "hlead": "lead", "lead": "lead", "body": "body", "byline": "author"}
"""What may stand directly before a parenthesis, as in HEADLINE( ), and the field it means."""

CASES = frozenset({"CASE", "CAPS", "ALLCAPS", "NOCAPS"})
"""What may stand directly before a parenthesis to say how capitals count."""

_NO_DATES = "A topic holds for all times. Leave the dates out; choose them where you search, count or export."
_NO_COUNTRIES = "Articles have no country of their own. Use lang:, site:, feed: or a list such as $countries."
_NO_TONES = "Articles have no tone or theme. Write the words that would tell it."
_NO_ADDRESSES = "Only the site of an article's address is looked at. Write site:example.com."

REFUSED_FIELDS = (
    dict.fromkeys(("sourcecountry", "country", "city", "state", "continent", "region", "location"), _NO_COUNTRIES)
    | dict.fromkeys(("tone", "toneabs", "theme", "sentiment"), _NO_TONES)
    | dict.fromkeys(("url", "inurl", "link", "links"), _NO_ADDRESSES)
    | dict.fromkeys(("date", "published", "publication_date", "since", "until", "before", "after"), _NO_DATES)
)
"""Fields of other tools that cannot be expressed, and what to do instead."""


def no_such_field(name: str) -> str:
    """What to tell about a field that nobody knows, or that we cannot serve."""
    known = ", ".join(f"{field}:" for field in FIELDS)
    return REFUSED_FIELDS.get(name.lower()) or (
        f'There is no field {name}: here. The fields are {known}. Text with a colon goes in quotation marks: "{name}: ...".'
    )
