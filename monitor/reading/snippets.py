"""A short stretch of text around the first matched word, as search results show it."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.model import Span

_BEFORE, _LENGTH = 60, 200


def snippet(title: str, summary: str, body: str, spans: Sequence[Span]) -> str:
    """At most 200 characters of the text in which the first match outside the title stands, else of its beginning."""
    texts = {"title": title, "summary": summary, "body": body}
    for span in spans:
        if span.field != "title":
            return _around(texts[span.field], span.start)
    return _around(summary or body, 0)


def _around(text: str, place: int) -> str:
    start = max(0, place - _BEFORE)
    if start:
        space = text.find(" ", start, place)
        start = space + 1 if space >= 0 else start
    cut = text[start : start + _LENGTH]
    return ("…" if start else "") + " ".join(cut.split()) + ("…" if start + _LENGTH < len(text) else "")
