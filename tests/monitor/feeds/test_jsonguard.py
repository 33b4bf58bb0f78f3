"""What JSON may hold before it is read: values are counted outside strings, and only what nobody would read of a string is cut."""

from __future__ import annotations

import json

import pytest
from feed_texts import read
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import FetchError
from monitor.feeds import jsonguard

URL = "https://news.example/feed.json"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet='a"\\\\,[{}]:\u00e9\U0001f600\n', max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(alphabet='k"\\\\,[{', max_size=4), inner, max_size=4)
    ),
)


def values(found: object) -> int:
    """Objects, lists and commas."""
    inner = [*found.values()] if isinstance(found, dict) else found if isinstance(found, list) else None
    return 0 if inner is None else 1 + max(0, len(inner) - 1) + sum(map(values, inner))


def short(found: object, most: int) -> object:
    """The same with its strings cut."""
    if isinstance(found, dict):
        return {name: short(value, most) for name, value in found.items()}
    if isinstance(found, list):
        return [short(value, most) for value in found]
    return found[:most] if isinstance(found, str) else found


@given(JSON, st.booleans())
def test_what_is_counted_is_what_there_is(found: object, ascii_only: bool) -> None:
    text = json.dumps(found, ensure_ascii=ascii_only)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(jsonguard, "MAX_VALUES", values(found))
        assert jsonguard.guard(text, URL) == text
        if values(found):
            patched.setattr(jsonguard, "MAX_VALUES", values(found) - 1)
            with pytest.raises(FetchError, match="more than"):
                jsonguard.guard(text, URL)


@pytest.mark.parametrize(
    "value",
    [
        "a" * jsonguard.MARKUP_LIMIT,
        "a" * (jsonguard.MARKUP_LIMIT + 1),
        "\n" * (jsonguard.MARKUP_LIMIT + 1),
        "a" * (jsonguard.MARKUP_LIMIT - 1) + "\u00e9\u00e9\u00e9",
        "\\" * (jsonguard.MARKUP_LIMIT + 1),
    ],
    ids=["as long as may be", "longer", "line ends", "cut behind a letter", "backslashes"],
)
def test_a_string_is_cut_where_nobody_reads_on_and_nothing_else_is(value: str) -> None:
    found = {"a": "b", "long": value, "c": ["d", value, "e"]}
    kept = json.loads(jsonguard.guard(json.dumps(found), URL))
    assert kept == short(found, jsonguard.MARKUP_LIMIT)


def test_prose_may_have_as_many_commas_as_it_likes() -> None:
    prose = "one, two, [three], {four}, " * 60_000
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "content_text": prose}]}
    (entry,) = read(json.dumps(feed)).entries
    assert entry.content == prose


def test_so_may_a_query_feeds_answer_no_more_than_that() -> None:
    with pytest.raises(FetchError, match="values"):
        jsonguard.guard('{"articles": [' + "{}," * 150_000 + "{}]}", URL)
