"""From a row of a file to an article: cleaned and dated as what a feed brings."""

from __future__ import annotations

import json
import re
from datetime import datetime

from monitor.export.rows import InputArticle
from monitor.feeds import boilerplate, dates, extract, html, language, provenance, urls
from monitor.feeds.clean import HTML_LIMIT, fingerprint
from monitor.model import Article

_OLDEST_YEAR = 1900
_SENTENCE_ENDS = re.compile(r"(?<=[.!?。])\s+(?=[A-ZÄÖÜ©\u3000-\u9fff\uac00-\ud7af])")

_MOST_QUOTED = 80
"""Characters of a date that cannot be read that are quoted."""


def article_of(given: InputArticle, *, now: datetime) -> Article:
    """The article an input row describes. Plain texts are taken exactly as given; `html` is cleaned into the body first; of a whole page
    the article is taken.

    Imports may reach back to 1900. Rows without a date that can be read are undated; all are marked as backfill. What our own exports
    say of language and time is taken as it is, where it can be.
    """
    parts = extract.given(given.html) if given.html else None
    body = "\n".join(block.text for block in parts.kept) if parts else given.body
    published = given.published or dates.parse(given.published_text, oldest_year=_OLDEST_YEAR)
    first_seen = given.first_seen or now
    sort_time, undated = dates.sort_time(published, first_seen, oldest_year=_OLDEST_YEAR)
    if given.kept and (told := given.kept.sort_time) and told in {published, first_seen}:
        sort_time = told
    beneath = parts.ignored if parts else _footers(body or given.summary)
    said = provenance.of(body or given.summary, beneath, author=given.author)
    return Article(
        guid=given.guid,
        url=urls.http(given.url),
        title=given.title,
        summary=given.summary,
        body=body,
        html=given.html[:HTML_LIMIT],
        author=given.author,
        source=given.source,
        lang=_language(given, body),
        categories=given.categories,
        published=published,
        first_seen=first_seen,
        sort_time=sort_time,
        sha256=fingerprint(given.title, given.summary, body),
        undated=undated,
        backfill=True,
        ignored=parts.ignored if parts else (),
        originator=said.originator,
        credit=said.credit,
    )


def _footers(text: str) -> tuple[str, ...]:
    """What stands beneath a plain text and is a site's, not the author's: it stays in the text and tells where that is from."""
    *above, last = text.splitlines() or [""]
    lines = [html.Block(kept) for line in (*above, *_SENTENCE_ENDS.split(last)) if (kept := html.one_line(line))]
    return boilerplate.split(lines).ignored


def _language(given: InputArticle, body: str) -> str:
    if given.kept:
        return language.normal(given.kept.lang)
    return language.of(given.title, body or given.summary, declared=(given.lang,))


def remark(given: InputArticle, article: Article) -> str:
    """What is wrong with the date of a row that is taken all the same; empty when nothing is."""
    if not given.published_text.strip() or dates.believed(article.published, article.first_seen, _OLDEST_YEAR):
        return ""
    text = given.published_text
    quoted = json.dumps(text if len(text) <= _MOST_QUOTED else text[:_MOST_QUOTED] + "…", ensure_ascii=False)
    if article.published is None:
        return f"published {quoted} is no date that can be read; the article was taken as undated"
    return (
        f"published {quoted} is in the future or before {_OLDEST_YEAR}; the article counts from when it was first seen"
    )
