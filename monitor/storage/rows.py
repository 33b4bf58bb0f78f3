"""How our values stand in the archive: times as whole epoch seconds, lists as JSON, text that SQLite can hold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from operator import attrgetter

from monitor import alert_rule
from monitor.alert_rule import AlertRule
from monitor.errors import UserError
from monitor.grading import EVERY_MATCH, Grading, as_table, from_table
from monitor.model import Alert, Article, Feed, Flag, Health, Level, Span, Subscription, Topic, Validators
from monitor.storage.cells import (
    Row,
    moment,
    moment_or_none,
    seconds,
    seconds_or_none,
    storable,
    storable_or_none,
)
from monitor.storage.habits import HABIT_COLUMNS, habits_of

_encode = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make an encoder for each cell


def list_text(texts: Sequence[str]) -> str:
    """A JSON list for a cell."""
    return _encode([storable(text) for text in texts]) if texts else "[]"


def text_list(text: str) -> tuple[str, ...]:
    """The list in a cell; empty when somebody wrote something else there."""
    if text == "[]":
        return ()
    if text.startswith('["') and text.endswith('"]') and "\\" not in text and text.isprintable():
        parts = text[2:-2].split('", "')
        if text.count('"') == 2 * len(
            parts
        ):  # then it is what we write, and no text in it holds a sign that JSON spells
            return tuple(parts)
    try:
        found = json.loads(text)
    except ValueError:
        return ()
    return tuple(str(one) for one in found) if isinstance(found, list) else ()


def spans_text(spans: Sequence[Span]) -> str:
    """The JSON of the public view: [{"field", "start", "end"}, ...]."""
    each = [f'{{"field":"{span.field}","start":{span.start},"end":{span.end}}}' for span in spans]
    return f"[{','.join(each)}]"


def text_spans(text: str) -> tuple[Span, ...]:
    """The spans in a cell; none when somebody wrote something else there."""
    if text == "[]":
        return ()
    try:
        return tuple(Span(str(s["field"]), int(s["start"]), int(s["end"])) for s in json.loads(text))
    except (ValueError, TypeError, KeyError):
        return ()


def level_of(text: str) -> Level:
    """The level in a cell."""
    return "mention" if text == "mention" else "flag"


ARTICLE_COLUMNS = (
    "id, feed_id, guid, sort_time, first_seen, published, backfill, undated, sha256, url, source, lang, author, title, summary, body, "
    "categories, ignored, html, originator, credit"
)


def article_rows(first: int, feed_id: int, new: Sequence[tuple[str, Article]]) -> list[Row]:
    """The cells of ARTICLE_COLUMNS of new articles, numbered from `first` on. Their guids come storable from the caller, who has looked
    them up.
    """
    rows: list[Row] = []
    before = at = None
    for number, (guid, article) in enumerate(new, start=first):
        sort_time, published, first_seen = article.sort_time, article.published, article.first_seen
        time = seconds(sort_time)
        if first_seen is not before:  # most often the same for all that came together
            before, at = first_seen, seconds(first_seen)
        told = time if published is sort_time else seconds_or_none(published)
        about = (number, feed_id, guid, time, at, told, article.backfill, article.undated, article.sha256)
        rows.append(about + article_texts(article))
    return rows


SORT_TIME = 3
"""Which of the cells of ARTICLE_COLUMNS is the sort_time, in epoch seconds."""


def article_texts(article: Article) -> Row:
    """The cells that an edit replaces: url, source, lang, author, title, summary, body, categories, ignored, html, originator, credit."""
    texts = _texts_of(article)
    joined = "".join(texts)
    if storable(joined) != joined:
        texts = tuple(map(storable, texts))
    categories = list_text(article.categories) if article.categories else "[]"
    ignored = list_text(article.ignored) if article.ignored else "[]"
    return (*texts[:7], categories, ignored, *texts[7:])


_texts_of = attrgetter(
    "url", "source", "lang", "author", "title", "summary", "body", "html", "originator", "credit"
)  # in C, for an archive is imported by the million


def flag_row(topic_id: int, sort_time: int, article_id: int, flag: Flag, flagged_at: int) -> Row:
    """The cells of a flag in the order of the table."""
    return (
        topic_id,
        sort_time,
        article_id,
        flag.topic_version,
        flag.level,
        float(flag.score),
        flag.reason,
        spans_text(flag.spans),
        flagged_at,
    )


SUBSCRIPTION_COLUMNS = (
    "url, title, folder, kind, country, family, lang, headline_only, interval_minutes, topic, allow_local, username, "
    "full_text, certificate, proxy, headers"
)


def subscription_row(about: Subscription) -> Row:
    """The cells of SUBSCRIPTION_COLUMNS."""
    texts = (about.url, about.title, about.folder, about.kind, about.country, about.family, about.lang)
    return (
        *(storable(text) for text in texts),
        about.headline_only,
        about.interval_minutes,
        storable_or_none(about.topic),
        about.allow_local,
        storable_or_none(about.username),
        about.full_text,
        storable(about.certificate),
        storable(about.proxy),
        storable(json.dumps(about.headers, ensure_ascii=False)),
    )


FEED_COLUMNS = (
    f"id, {SUBSCRIPTION_COLUMNS}, etag, modified, body_sha256, polls, state, last_polled, last_new, last_status, last_error, failures, "
    f"newest_item, next_poll, seen_share, wait_until, {HABIT_COLUMNS}"
)


def feed_of(row: Sequence[object]) -> Feed:
    """A Feed from the cells of FEED_COLUMNS."""
    (
        number,
        url,
        title,
        folder,
        kind,
        country,
        family,
        lang,
        headline_only,
        interval,
        topic,
        allow_local,
        username,
        full_text,
        certificate,
        proxy,
        headers,
        *rest,
    ) = row
    (
        etag,
        modified,
        sha256,
        polls,
        state,
        last_polled,
        last_new,
        status,
        error,
        failures,
        newest,
        next_poll,
        share,
        wait_until,
        *known,
    ) = rest
    about = Subscription(
        url=_text(url),
        title=_text(title),
        folder=_text(folder),
        kind=_text(kind),
        country=_text(country),
        family=_text(family),
        lang=_text(lang),
        headline_only=bool(headline_only),
        interval_minutes=_number(interval),
        topic=_text_or_none(topic),
        allow_local=bool(allow_local),
        username=_text_or_none(username),
        full_text=bool(full_text),
        certificate=_text(certificate),
        proxy=_text(proxy),
        headers=header_pairs(_text(headers)),
    )
    health = Health(
        state=_text(state),
        last_polled=moment_or_none(_number(last_polled)),
        last_new=moment_or_none(_number(last_new)),
        last_status=_number(status),
        last_error=_text_or_none(error),
        failures=_number(failures) or 0,
        newest_item=moment_or_none(_number(newest)),
        next_poll=moment_or_none(_number(next_poll)),
        seen_share=share if isinstance(share, float) else None,
        wait_until=moment_or_none(_number(wait_until)),
    )
    validators = Validators(_text_or_none(etag), _text_or_none(modified))
    return Feed(
        _number(number) or 0,
        about,
        validators,
        _text_or_none(sha256),
        _number(polls) or 0,
        health,
        habits_of(known),
    )


def header_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Names and values in a cell; none when somebody wrote something else there."""
    if text == "[]":
        return ()
    try:
        return tuple((str(name), str(value)) for name, value in json.loads(text))
    except (ValueError, TypeError):
        return ()


TOPIC_COLUMNS = "name, title, query, version, colour, alert, grading, rule"


def topic_of(row: Sequence[object]) -> Topic:
    """A Topic from the cells of TOPIC_COLUMNS."""
    name, title, query, version, colour, alert, grading, rule = row
    return Topic(
        _text(name),
        _text(title),
        _text(query),
        _number(version) or 0,
        _text(colour),
        bool(alert),
        grading_of(_text(grading)),
        rule_of(_text(rule)),
    )


def rule_of(text: str) -> AlertRule:
    """The rule in a cell; the usual one where somebody wrote something else there."""
    try:
        return alert_rule.from_table(dict(json.loads(text)))
    except (ValueError, TypeError, UserError):
        return alert_rule.USUAL


def rule_text(rule: AlertRule) -> str:
    """A rule as a cell holds it."""
    return json.dumps(alert_rule.as_table(rule), sort_keys=True)


def grading_of(text: str) -> Grading:
    """The grading in a cell; every match is a flag where somebody wrote something else there."""
    try:
        return from_table(dict(json.loads(text)))
    except (ValueError, TypeError, UserError):
        return EVERY_MATCH


def grading_text(grading: Grading) -> str:
    """A grading as a cell holds it."""
    return json.dumps(as_table(grading), sort_keys=True)


ALERT_COLUMNS = "id, raised, topic, kind, title, text, article_id, channel, delivered, seen, urgency"


def alert_of(row: Sequence[object]) -> Alert:
    """An Alert from the cells of ALERT_COLUMNS."""
    number, raised, topic, kind, title, text, article_id, channel, delivered, seen, urgency = row
    return Alert(
        id=_number(number) or 0,
        raised=moment(_number(raised) or 0),
        topic=_text(topic),
        kind=_text(kind),
        title=_text(title),
        text=_text(text),
        article_id=_number(article_id) or 0,
        channel=_text(channel),
        delivered=bool(delivered),
        seen=bool(seen),
        urgency=_text(urgency),
    )


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""


def _text_or_none(cell: object) -> str | None:
    return cell if isinstance(cell, str) else None


def _number(cell: object) -> int | None:
    return cell if isinstance(cell, int) else None
