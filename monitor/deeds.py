"""Commands about many articles: tags, marks, stories, exports again and again, and what becomes of old ones. Part of commands.py."""

from __future__ import annotations

from datetime import datetime

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class TagArticles:
    """Give these articles a tag, or (`wanted` false) take it away. Done.counts: articles (that changed); Done.text: their ids as JSON.

    The way back is the opposite command for those ids.
    """

    ids: tuple[int, ...]
    tag: str
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class MarkFlags:
    """Say that these articles belong to a topic or do not: a flag is right or wrong, anything else was missed or rightly left out.

    `belongs` None: nothing is said of them any more. Done.counts: articles (whose mark changed).
    """

    topic: str
    articles: tuple[int, ...]
    belongs: bool | None


@dataclass(frozen=True, slots=True)
class LoadPictures:
    """Get the pictures of an article, asked for by the user's click; they are kept nowhere. Done.counts: pictures, failed.

    Done.text: the bytes of each by its address, base64 in JSON, still hostile; Done.lines: why others did not come.
    """

    article_id: int


@dataclass(frozen=True, slots=True)
class MergeEvents:
    """Make these events (at least two) one; they stay one whatever comes. Done.counts: event (its number, the lowest of them)."""

    events: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SplitEvent:
    """Make an event of its own of what these articles tell of an event; the two stay apart. Done.counts: event (the new number)."""

    event: int
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class JudgeFact:
    """Say of a fact (by its number) that it is "accepted", "corrected" (to `value`, as typed) or "rejected"; "" takes that back.

    The machine's own word stays beside it. `unit`: of the new value, else that of the field. Done.counts: article.
    """

    fact: int
    word: str
    value: str = ""
    unit: str = ""


EventDeed = MergeEvents | SplitEvent | JudgeFact


@dataclass(frozen=True, slots=True)
class GroupStories:
    """Put all articles that wait into stories, copies and versions of one text into one, and what flagged ones tell into events.

    Done.counts: grouped. Progress: tasks "stories" and "events".
    """


@dataclass(frozen=True, slots=True)
class KeepReference:
    """Keep the events of a reference table (a CSV or JSON file of this machine) under a name, in place of a table of that name.

    How it is read is said as for `monitor.reference.table.HowToRead`; `mapping` is (column, field) each; no name: one made from the file's.
    Done.counts: rows, events, rejected, left_out (cells) and others (rows); Done.lines says what was left out, Done.text is the name.
    """

    path: str
    name: str = ""
    preset: str = ""
    mapping: tuple[tuple[str, str], ...] = ()
    each_row: str = ""
    dates: str = ""


@dataclass(frozen=True, slots=True)
class RemoveReference:
    """Take a kept reference table away; nothing else changes."""

    name: str


ReferenceCommand = KeepReference | RemoveReference


@dataclass(frozen=True, slots=True)
class ArchiveOld:
    """Set aside what is older than `before` and neither starred, noted, tagged nor flagged. Done.counts: articles.

    What is set aside is not unread any more; it is still found, counted and exported. Progress: task "archive".
    """

    before: datetime


@dataclass(frozen=True, slots=True)
class DeleteOld:
    """Delete for good what is older than `before` and neither starred, noted, tagged nor flagged, after a backup. Done.counts: articles.

    Done.text: the backup's file. `expected`: as many as the user was told of; refused when there are more by now. Progress: task "delete".
    """

    before: datetime
    expected: int
    backup: bool = True


@dataclass(frozen=True, slots=True)
class SaveSchedule:
    """Make an export again and again: `toml` is a file of schedules (see schedules_file.py) with this one. Done.counts: schedules.

    It runs at its next time. Refused for a folder that is not there and, without `replace`, for a name that is taken.
    """

    toml: str
    replace: bool = False


@dataclass(frozen=True, slots=True)
class RemoveSchedule:
    """Make that export no more; files that it wrote stay."""

    name: str


@dataclass(frozen=True, slots=True)
class RunSchedule:
    """Make that export now. Done.counts: rows; Done.text: the file. Refused with the reason when it failed."""

    name: str


ScheduleCommand = SaveSchedule | RemoveSchedule | RunSchedule
