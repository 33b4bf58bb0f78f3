"""What tests of pages put in the place of the archive's answers about a query: it matches titles with its first word."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.errors import QueryError
from monitor.model import ArticleRow


class FakeQueries:
    """Reads of a query no more than tests of pages need."""

    articles: list[ArticleRow]

    def check_query(self, text: str) -> str:
        if " AND " in text and " OR " in text and "(" not in text:
            message = "AND and OR stand side by side; parentheses say which belongs together."
            raise QueryError(message, text.index(" OR ") + 1, text.index(" OR ") + 3, "(a AND b) OR c")
        if text.count('"') % 2:
            raise QueryError("This quotation mark is never closed.", text.rindex('"'), text.rindex('"') + 1)
        return text

    def preview(self, query: str, days: int, limit: int) -> tuple[int, list[ArticleRow]]:
        word = next(iter(query.split()), "").strip('"(*').casefold()
        hits = [row for row in reversed(self.articles) if word in row.title.casefold()]
        return len(hits), hits[:limit]

    def feeds_of_part(self, split: str, part: str, named: Sequence[str]) -> tuple[int, ...]:
        return ()

    def newest(self, query: str, days: int, limit: int) -> list[ArticleRow]:
        return self.preview(query, days, limit)[1]
