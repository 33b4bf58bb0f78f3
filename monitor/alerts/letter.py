"""An alert in full, as text and as JSON: what mail, webhooks, programs and other channels say of it. Pure."""

from __future__ import annotations

import json
from datetime import UTC

from monitor.alerts.wording import one_line
from monitor.messages import Article, Message

_TITLE, _SOURCE, _URL = 300, 80, 2000


def subject(message: Message) -> str:
    """One line: the topic and what there is to say."""
    return one_line(f"{message.title}: {message.text}", 200)


def body(message: Message) -> str:
    """Plain text: what happened, then each article with its source, time and address."""
    parts = [one_line(message.text, 700), *map(_article, message.articles)]
    return "\n\n".join(parts) + "\n"


def _article(article: Article) -> str:
    head = one_line(article.title, _TITLE) or "(no title)"
    when = article.at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
    return "\n".join(
        part for part in (head, f"{one_line(article.source, _SOURCE)}, {when}", address(article.url)) if part
    )


def address(url: str) -> str:
    """A web address; empty for anything else, which nobody should click."""
    line = one_line(url, _URL)
    return line if line.startswith(("http://", "https://")) and " " not in line else ""


def as_json(message: Message) -> bytes:
    """The alert as one JSON object in UTF-8; times are ISO 8601 with Z."""
    table = {
        "id": message.key,
        "alert": message.alert_id,
        "raised": _iso(message.raised.astimezone(UTC).isoformat()),
        "topic": message.topic or None,
        "kind": message.kind,
        "urgency": message.urgency,
        "title": one_line(message.title, 300),
        "text": one_line(message.text, 700),
        "articles": [
            {
                "title": one_line(one.title, _TITLE),
                "source": one_line(one.source, _SOURCE),
                "url": address(one.url) or None,
                "time": _iso(one.at.astimezone(UTC).isoformat()),
            }
            for one in message.articles
        ],
    }
    return json.dumps(table, ensure_ascii=False).encode()


def _iso(text: str) -> str:
    return text.replace("+00:00", "Z")
