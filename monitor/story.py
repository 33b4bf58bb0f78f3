"""What is kept of stories: articles to be grouped, where each belongs, and a story with its copies as people read it."""

from __future__ import annotations

from datetime import datetime

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes an article: the name it gives, its site's domain, and its owner as the feed has it. Any may be empty."""

    source: str
    site: str
    owner: str


@dataclass(frozen=True, slots=True)
class Told:
    """A stored article as it is compared with others. `at` and `first_seen` in epoch seconds; `text` is the body, else the summary.

    `story` 0: it is in none yet. `originator`: the agency or publisher that had it first, by its own words.
    """

    id: int
    at: int
    first_seen: int
    title: str
    text: str
    outlet: Outlet
    originator: str = ""
    lang: str = ""
    story: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """A story's first and last article, in epoch seconds of their sort_time, and which article is its first."""

    story: int
    first_at: int
    last_at: int
    lead: int


@dataclass(frozen=True, slots=True)
class Grouped:
    """An article in its story: taken from article `parent` (0: from none that is known), and how that was seen."""

    article: Told
    story: int
    parent: int
    how: str
    likeness: float
    outlet: int
    keys: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Below:
    """What was the first article of a story stands below an earlier one from now on."""

    article_id: int
    parent: int
    how: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that are copies or versions of one text. `first_seen` is when we saw the first; `since` and `until` are the times of its
    first and last article; `publishers` counts the families that have it.
    """

    id: int
    first_seen: datetime
    title: str
    originator: str
    articles: int
    publishers: int
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Copy:
    """One article of a story, for people: whose it is, what it was taken from, and how long each step took.

    `how`: first, copy (the same text), version (a later state of it) or title (the same headline). `alerted`: when an alert told of it.
    """

    article_id: int
    parent_id: int
    how: str
    likeness: float
    title: str
    url: str
    source: str
    family: str
    originator: str
    published: datetime | None
    first_seen: datetime
    sort_time: datetime
    alerted: datetime | None = None
