"""Whatever text a feed sends, it is cleaned in the end, within bounds, and the article in it is found."""

import pytest
from feed_samples import FEED, NOW, document, entry

from monitor.feeds.boilerplate import MOST_IGNORED
from monitor.feeds.clean import clean_all
from monitor.feeds.texts import BODY_LIMIT

STORY = "The harbour of Northport reopened on Thursday, the coast guard said."
FOOTER = "<p>Follow us on every channel</p>"
TEASER = "<p>Mayor Of Northport Stuns Rivals With A Sudden Farewell</p>"

HOSTILE = {
    "nested a hundred thousand deep": "<div><b>" * 100_000 + STORY + "</b></div>" * 100_000,
    "nested and never closed": "<ul><li><blockquote>" * 100_000 + STORY,
    "one footer ten thousand times": f"<p>{STORY}</p>" + FOOTER * 10_000,
    "footers of both kinds": f"<p>{STORY}</p>" + (FOOTER + "<p>All rights reserved</p>") * 20_000,
    "teasers without end": f"<p>{STORY}</p>" + TEASER * 50_000 + FOOTER,
    "links without end": f"<p>{STORY}</p>" + "<p><a href='/'>More</a></p>" * 50_000,
    "one huge block": f"<p>{STORY} " + "harbour " * 400_000,
    "one endless word": f"<p>{STORY}</p><p>" + "x" * 3_000_000,
    "copyright signs": f"<p>{STORY}</p>" + "<p>" + "© " * 200 + "</p>" + ("<p>© 2026 " + "(" * 400 + "</p>") * 5_000,
    "brackets at the head": f"<p>{STORY}</p><p>" + "([/【" * 100_000,
}


@pytest.mark.timeout(240)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_cleaned(name):
    markup = HOSTILE[name]
    other = f"<p>{STORY} It said more.</p>{FOOTER * 10_000}"
    found = clean_all(
        document(*(entry(guid=str(n), title=f"Harbour {n}", content=markup, summary=other) for n in range(4))),
        feed=FEED,
        now=NOW,
        backfill=False,
    )
    assert len(found) == 4
    for article in found:
        assert STORY in article.summary + article.body
        assert len(article.summary) + len(article.body) <= 2 * BODY_LIMIT
        assert len(article.ignored) <= MOST_IGNORED
        assert len(article.originator) + len(article.credit) <= 300
