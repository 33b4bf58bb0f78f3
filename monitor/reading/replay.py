"""The marked articles of a topic judged by the topic as it stands and by the one that would be saved: its regression set."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.flagging.archive_judge import ArchiveJudge
from monitor.model import Flag, Topic
from monitor.storage.reader import Reader
from monitor.trust import Mark, Moved


class Replay:
    """Call `go_on` until nothing is `left`. `before` None: the topic is new, and was on no article."""

    def __init__(self, reader: Reader, before: ArchiveJudge | None, after: ArchiveJudge, marks: Sequence[Mark]) -> None:
        self._reader = reader
        self._before, self._after = before, after
        self._belongs = {mark.article_id: mark.belongs for mark in marks}
        self.left = list(self._belongs)
        self.moved = Moved(len(self._belongs))

    def go_on(self, most: int) -> Moved:
        """Judge so many more, and say what is known by now."""
        these, self.left = self.left[:most], self.left[most:]
        some = list(self._reader.judged(these))
        before = self._before.flags(some) if self._before else [None] * len(some)
        sides: dict[str, list[int]] = {}
        for found, old, new in zip(some, before, self._after.flags(some), strict=True):
            if _is_flag(old) != _is_flag(new):
                sides.setdefault(_side(belongs=self._belongs[found.id], gained=_is_flag(new)), []).append(found.id)
        so_far, rows = self.moved, {side: tuple(self._reader.rows(ids)) for side, ids in sides.items()}
        self.moved = Moved(
            so_far.marked,
            so_far.right_lost + rows.get("right_lost", ()),
            so_far.wrong_gained + rows.get("wrong_gained", ()),
            so_far.wrong_gone + rows.get("wrong_gone", ()),
            so_far.missed_found + rows.get("missed_found", ()),
        )
        return self.moved


def _is_flag(flag: Flag | None) -> bool:
    return flag is not None and flag.level == "flag"


def _side(*, belongs: bool, gained: bool) -> str:
    if gained:
        return "missed_found" if belongs else "wrong_gained"
    return "right_lost" if belongs else "wrong_gone"


def replayed(reader: Reader, after: Topic) -> Moved:
    """All of it at once. Raises QueryError when one of the queries cannot be read."""
    marks = reader.marks.of_topic(after.name)
    if not marks:
        return Moved()
    topics, feeds = reader.topics(), reader.feeds(imported=True)
    standing = next((topic for topic in topics if topic.name == after.name), None)
    others = [topic for topic in topics if topic.name != after.name]
    before = ArchiveJudge(standing, topics, feeds) if standing else None
    replay = Replay(reader, before, ArchiveJudge(after, [*others, after], feeds), marks)
    while replay.left:
        replay.go_on(len(replay.left))
    return replay.moved
