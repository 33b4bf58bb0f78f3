"""A plain text says beneath it where it appeared first, as a feed's does; what its sentences tell of others' firsts says nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.export.rows import InputArticle
from monitor.importer.article import article_of

NOW = datetime(2026, 5, 1, tzinfo=UTC)
POSTED = "The post Flares over the bay first appeared on The Northport Letter."


@pytest.mark.parametrize(
    ("body", "originator", "credit"),
    [
        (f"Flares were seen.\n\n{POSTED}", "The Northport Letter", "first appeared on The Northport Letter"),
        (f"Flares were seen. {POSTED}", "The Northport Letter", "first appeared on The Northport Letter"),
        (f"NORTHPORT (Reuters) - Flares were seen.\n{POSTED}", "Reuters", "first appeared on The Northport Letter"),
        ("The picture first appeared on The Wall, he said.\nNobody knew more.\nIt is a fake.", "", ""),
        ("A list that first appeared on The Wall was denied. Nobody knew more.", "", ""),
        ("", "", ""),
    ],
)
@pytest.mark.parametrize("field", ["body", "summary"])
def test_where_a_plain_text_comes_from(field: str, body: str, originator: str, credit: str) -> None:
    article = article_of(InputArticle(1, "a", "Flares over the bay", **{field: body}), now=NOW)
    assert (article.originator, article.credit) == (originator, credit)
    assert getattr(article, field) == body
    assert article.ignored == ()
