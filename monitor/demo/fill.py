"""Fills an archive with the made-up year by the path that polling takes: judge, save, alert, poll after poll."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from monitor.alerts.hits import Around, hits_of, story_key
from monitor.alerts.rules import decide
from monitor.demo.names import write_names
from monitor.demo.newsroom import DAYS
from monitor.demo.register import register
from monitor.demo.year import SLOT, Poll, Year, generate
from monitor.errors import UserError
from monitor.events import Bus, Trouble
from monitor.grouping.event_desk import EventDesk
from monitor.grouping.gathered import Gathered
from monitor.model import Batch, FlaggedArticle, Saved, Topic, Visit
from monitor.places import Places
from monitor.reference.files import FOLDER
from monitor.reference.kept import keep
from monitor.settings import Settings
from monitor.settings import save as save_settings
from monitor.storage.store import Store
from monitor.storage.undecided import Struck
from monitor.stories.publishers import families
from monitor.topics import shipped
from monitor.topics.flagger import Flagger

Progress = Callable[[int, int], None]
"""Told now and then: polls written so far, and of how many."""

ALERTED = timedelta(days=10)
"""Alerts go back so far; older ones a user would have cleared away."""
READ_BEFORE = timedelta(days=2)
BACK_OFF = timedelta(hours=12)
_GROUPED_AT_ONCE = 500

NOTES = (
    ("Call the harbour office about this.", ("follow-up",)),
    ("Figures differ from the agency's first report.", ("figures", "check")),
    ("Good background for the monthly letter.", ("letter",)),
    ("Same wording as last year's text.", ("wording", "check")),
)


def demo(folder: Path, *, seed: int, now: datetime, progress: Progress | None = None) -> Places:
    """Make a demonstration in this folder (absent or empty): archive, topics, names, a reference table, settings that ask no network.

    `now` is aware UTC.

    Raises UserError when the folder holds something or cannot be used.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(f"{folder} is not an empty folder; a demonstration writes only into an absent or empty one.")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    places = Places(folder.absolute())
    save_settings(places.settings, Settings(polling=False, welcomed=True, close_to_tray=False))
    store = Store(places.archive, now=lambda: now)
    try:
        year = generate(seed, now)
        write_names(places.gazetteer)
        fill(store, shipped.topics(), year, now=now, names=places.gazetteer, progress=progress)
    finally:
        store.close()
    keep(places.data / FOLDER, register(year.launches, now))
    return places


def fill(
    store: Store, topics: Sequence[Topic], year: Year, *, now: datetime, names: Path, progress: Progress | None = None
) -> list[Saved]:
    """Write the year that ends at `now` (aware UTC) into this archive; gives what each poll changed, oldest first.

    `names` is the folder of names by which facts are read.
    """
    store.set_meta("demo", "1")
    kept = [store.save_topic(topic) for topic in topics]
    store.add_feeds([outlet.about() for outlet in year.outlets], now - timedelta(days=DAYS))
    ids = {feed.url: feed.id for feed in store.feeds()}
    flagger = Flagger(kept)
    results: list[Saved] = []
    gathered, told = Gathered(store.stories, families()), _Told(store, kept, now)
    for number, poll in enumerate(year.polls):
        saved = store.save(_batch(poll, ids[poll.outlet.url], flagger, number), poll.at)
        if poll.at >= now - ALERTED:
            _group(store, gathered)
            told.tell(saved, poll.at)
        results.append(saved)
        if progress is not None and number % 500 == 0:
            progress(number, len(year.polls))
    told.all()
    _group(store, gathered)
    EventDesk(store, Bus(), names, _must_not_be, now=lambda: now).work()
    _use(store, year.polls, results, now)
    store.optimise()
    if progress is not None:
        progress(len(year.polls), len(year.polls))
    return results


def _must_not_be(trouble: Trouble) -> None:
    raise RuntimeError(f"our own names are wrong: {trouble.text}")


def _batch(poll: Poll, feed_id: int, flagger: Flagger, number: int) -> Batch:
    failed = poll.outcome == "failed"
    visit = Visit(
        feed_id,
        poll.at,
        poll.outcome,
        status=poll.status,
        reason=poll.reason,
        bytes=900 + 2400 * len(poll.articles) if poll.articles else 0,
        ms=30_000 if failed and poll.status is None else 90 + number * 37 % 400,
        items=len(poll.articles),
        gap_seconds=poll.gap_seconds,
        feed_title=poll.outlet.title,
        lang=poll.outlet.lang,
        next_poll=poll.at + (BACK_OFF if failed else SLOT),
    )
    judged = map(FlaggedArticle, poll.articles, flagger.flags_of(poll.articles, feed=poll.outlet.title))
    return Batch(feed_id, tuple(judged), visit)


def _group(store: Store, gathered: Gathered) -> None:
    while some := store.stories.ungrouped(_GROUPED_AT_ONCE):
        gathered.assign(some)


class _Told:
    """Alerts as the rules raise them, each story once."""

    def __init__(self, store: Store, topics: Sequence[Topic], now: datetime) -> None:
        self._store, self._topics, self._now = store, topics, now
        self._stories: set[tuple[str, str]] = set()

    def tell(self, saved: Saved, at: datetime) -> None:
        """What was saved at this time, after its articles were grouped."""
        facts = self._store.book.facts({flag.article_id for flag in saved.flags})
        hits = [replace(hit, story=story_key(hit.title, facts[hit.article_id].story_id)) for hit in hits_of(saved, at)]
        decisions = decide(hits, self._topics, Around(at, stories=frozenset(self._stories)))
        self._stories.update((hit.topic, hit.story) for one in decisions.told for hit in one.hits)
        raised = self._store.raise_alerts(one.alert for one in decisions.told)
        for alert in raised:
            self._store.alert_delivered(alert.id, "desktop")
        if raised and at < self._now - READ_BEFORE:
            self._store.alerts_seen(raised[-1].id)

    def all(self) -> None:
        """Nothing waits for a decision any more."""
        flags = tuple((one.article_id, one.topic) for one in self._store.book.undecided())
        self._store.book.keep((), (), self._now, Struck(flags))


def _use(store: Store, polls: Sequence[Poll], results: Sequence[Saved], now: datetime) -> None:
    """What a reader leaves behind: most articles read, some flagged ones starred, a few with a note and tags."""
    before = now - READ_BEFORE
    pairs = list(zip(polls, results, strict=True))
    store.mark([i for poll, saved in pairs for i in saved.new if poll.at < before or i % 3 == 0], read=True)
    flagged = sorted({flag.article_id for saved in results for flag in saved.flags if flag.level == "flag"})
    store.mark(flagged[5::40], starred=True)
    for number, article_id in enumerate(flagged[25::120]):
        note, tags = NOTES[number % len(NOTES)]
        store.annotate(article_id, note, tags)
