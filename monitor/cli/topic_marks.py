"""`topics mark`, `marks` and `sample`: which articles belong to a topic as the user sees it, and how far it can be trusted by that."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands, how_many
from monitor.cli.output import Json, counted, emit, iso, line, say, table
from monitor.deeds import MarkFlags
from monitor.errors import UserError
from monitor.model import ArticleRow
from monitor.trust import Estimate, Marks, Moved, Sample, Share, missed, recall

SIZE = 50


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    mark = verbs.add_parser("mark", parents=[common], help="say that articles belong to a topic, or do not")
    mark.add_argument("name", help="the topic's name")
    mark.add_argument("articles", nargs="+", metavar="ARTICLE_ID", help="as `search --json` gives them")
    said = mark.add_mutually_exclusive_group(required=True)
    said.add_argument(
        "--right", dest="belongs", action="store_true", default=None, help="they belong: right if flagged, else missed"
    )
    said.add_argument("--wrong", dest="belongs", action="store_false", help="they do not belong")
    said.add_argument("--clear", action="store_true", help="take back what was said of them")
    mark.set_defaults(run=run_mark)
    marks = verbs.add_parser("marks", parents=[common], help="what was marked, and a topic's precision by that")
    marks.add_argument("name", help="the topic's name")
    marks.add_argument("--json", action="store_true", help="JSON Lines on stdout, the sum last")
    marks.set_defaults(run=run_marks)
    sample = verbs.add_parser(
        "sample", parents=[common], help="articles drawn at random, to look for what a topic misses; its recall by that"
    )
    sample.add_argument("name", help="the topic's name")
    sample.add_argument("--size", type=how_many, default=SIZE, metavar="N", help=f"so many articles (default {SIZE})")
    sample.add_argument("--seed", type=how_many, default=1, metavar="N", help="another number draws others (default 1)")
    sample.add_argument("--days", type=how_many, default=0, metavar="N", help="of the last N days (default 0: all)")
    sample.add_argument("--flags", action="store_true", help="draw from the topic's flags, to look for wrong ones")
    sample.add_argument("--json", action="store_true", help="JSON Lines on stdout, the sum last")
    sample.set_defaults(run=run_sample)


def run_mark(options: argparse.Namespace) -> int:
    try:
        ids = tuple(how_many(text) for text in options.articles)
    except argparse.ArgumentTypeError as error:
        raise UserError(f"an article's id is a number; `wirewatch search --json` shows them ({error})") from error
    with open_door(options) as door:
        done = door.do(MarkFlags(options.name, ids, None if options.clear else bool(options.belongs)))
    line(f"{counted(done.counts['articles'], 'mark')} changed.")
    return 0


def run_marks(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        marks = reading.marks(options.name)
        rows = {row.id: row for row in reading.rows([one.article_id for one in marks.marks])}
    shown = [(one, rows[one.article_id]) for one in marks.marks if one.article_id in rows]
    if options.json:
        for one, row in shown:
            emit({**_article(row), "mark": one.verdict, "version": one.version, "at": iso(one.at)})
        emit({"precision": _share(marks.precision), "older": marks.older})
        return 0
    if shown:
        table(
            ("id", "mark", "source", "title"),
            ((str(row.id), one.verdict, row.source, row.title) for one, row in shown),
        )
    line(precision_words(marks))
    return 0


def run_sample(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        sample = reading.sample(options.name, options.size, options.seed, days=options.days, flagged=options.flags)
        precision = reading.marks(options.name).precision
    if options.json:
        for row in sample.rows:
            emit({**_article(row), "belongs": sample.marks.get(row.id)})
        emit(_sum(sample, precision))
        return 0
    marks = {True: "belongs", False: "does not", None: ""}
    table(
        ("id", "mark", "source", "title"),
        ((str(row.id), marks[sample.marks.get(row.id)], row.source, row.title) for row in sample.rows),
    )
    for words in sample_words(sample, precision):
        line(words)
    left = len(sample.rows) - len(sample.marks)
    if left:
        say(f"{left} of them are not marked: wirewatch topics mark {options.name} ID... --right (or --wrong)")
    return 0


def precision_words(marks: Marks) -> str:
    """As in "Of 12 marked flags 11 are right: precision 92 % (95 % interval 65 % to 99 %)."."""
    share = marks.precision
    if not share.whole:
        return "No flag of this topic is marked yet."
    words = f"Of {counted(share.whole, 'marked flag')} {share.part} are right: precision {_percents(share)}."
    if marks.older:
        words += f" {marks.older} of these marks are older than version {marks.version}, which may have been made to fit them."
    return words


def sample_words(sample: Sample, precision: Share) -> list[str]:
    """What the marks of a sample tell, a sentence each."""
    found = sample.belonging
    of = "flags" if sample.flagged else "articles that are not flagged"
    days = f" of the last {sample.days} days" if sample.days else ""
    drawn = f"{len(sample.rows)} drawn from {sample.population:,} {of}{days} (seed {sample.seed})"
    words = [f"{drawn}; {found.whole} marked, {found.part} of them belong."]
    if sample.flagged and found.whole:
        words.append(f"Precision by this sample: {_percents(found)}.")
    elif found.whole:
        gone, estimate = missed(sample), recall(sample, precision)
        words.append(f"Missed: about {gone.value:,.0f} (between {gone.low:,.0f} and {gone.high:,.0f}).")
        if estimate is not None:
            by = "" if precision.whole else ", if all flags are right (none is marked)"
            ends = f"between {_percent(estimate.low)} and {_percent(estimate.high)}"
            words.append(f"Recall: about {_percent(estimate.value)} ({ends}){by}. A larger sample narrows it.")
    if sample.older:
        words.append(f"{sample.older} of these marks are of an earlier version: another seed draws others.")
    return words


def moved_words(moved: Moved) -> str:
    """As in "Of 12 marked articles: 3 right ones would be lost."; empty where none is marked."""
    if not moved.marked:
        return ""
    told = ", ".join(_sides(moved)) or "none would change sides"
    return f"Of {counted(moved.marked, 'marked article')}: {told}."


def _sides(moved: Moved) -> Iterator[str]:
    """As in "3 right ones would be lost", one for each kind of move."""
    for rows, one, many in (
        (moved.right_lost, "1 right one would be lost", "{n} right ones would be lost"),
        (
            moved.wrong_gained,
            "1 marked as not belonging would be flagged",
            "{n} marked as not belonging would be flagged",
        ),
        (moved.wrong_gone, "1 wrong one would be gone", "{n} wrong ones would be gone"),
        (moved.missed_found, "1 missed one would be found", "{n} missed ones would be found"),
    ):
        if rows:
            yield one if len(rows) == 1 else many.format(n=len(rows))


def moved_json(moved: Moved) -> dict[str, Json]:
    """The same for programs, by the ids of articles."""
    sides = ("right_lost", "wrong_gained", "wrong_gone", "missed_found")
    return {"marked": moved.marked, **{side: [row.id for row in getattr(moved, side)] for side in sides}}


def _percents(share: Share) -> str:
    return f"{_percent(share.value)} (95 % interval {_percent(share.low)} to {_percent(share.high)})"


def _percent(part: float) -> str:
    return f"{part * 100:.0f} %"


def _article(row: ArticleRow) -> dict[str, Json]:
    return {"id": row.id, "title": row.title, "source": row.source, "url": row.url, "sort_time": iso(row.sort_time)}


def _share(share: Share) -> dict[str, Json]:
    value = share.value if share.whole else None
    return {"right": share.part, "marked": share.whole, "value": value, "low": share.low, "high": share.high}


def _ends(estimate: Estimate | None) -> Json:
    return None if estimate is None else {"value": estimate.value, "low": estimate.low, "high": estimate.high}


def _sum(sample: Sample, precision: Share) -> dict[str, Json]:
    found = sample.belonging
    told: dict[str, Json] = {
        "drawn": len(sample.rows),
        "population": sample.population,
        "flags": sample.flags,
        "seed": sample.seed,
        "marked": found.whole,
        "belonging": found.part,
        "older": sample.older,
    }
    if sample.flagged:
        return {**told, "precision": _share(found)}
    return {
        **told,
        "missed": _ends(missed(sample) if found.whole else None),
        "recall": _ends(recall(sample, precision)),
    }
