"""Why one article is flagged by a topic, or why not: every clause, the words in blocks that were left out, and the score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from monitor import topic_names
from monitor.errors import UserError
from monitor.flagging.archive_judge import ArchiveJudge, prepared
from monitor.model import Article
from monitor.reasons import IgnoredHit, Reason, Why
from monitor.storage.listing import Candidate
from monitor.storage.reader import Reader
from monitor.topics.explain import Clause, Explainer
from monitor.topics.judge import prepare
from monitor.topics.missing import is_apart, lacking
from monitor.topics.printer import canonical
from monitor.topics.tree import And, AtLeast, In, Named, Near, Node, Not, Or, Regex, is_words


def why(reader: Reader, topic: str, article_id: int) -> Why:
    """Why a stored article is flagged or not. Raises UserError for an unknown one, QueryError when the topic's query cannot be read."""
    judge = _judge(reader, topic)
    detail = reader.detail(article_id)
    found = next(iter(reader.judged([article_id])), None)
    if detail is None or found is None:
        raise UserError(f"there is no article {article_id} in the archive; `wirewatch search --json` shows the ids")
    return explained(judge, found, detail.ignored)


def why_given(reader: Reader, topic: str, article: Article, feed: str = "") -> Why:
    """The same for an article that is not in the archive; `feed` is the title of the feed it says it is from."""
    return explained(_judge(reader, topic), _given(article, feed), article.ignored)


def _judge(reader: Reader, name: str) -> ArchiveJudge:
    topics = reader.topics()
    topic = next((one for one in topics if one.name == name), None)
    if topic is None:
        raise UserError(topic_names.unknown(name, (one.name for one in topics)))
    return ArchiveJudge(topic, topics, reader.feeds(imported=True))


def _given(article: Article, feed: str) -> Candidate:
    return Candidate(
        0,
        int(article.sort_time.timestamp()),
        article.title,
        article.summary,
        article.body,
        article.source,
        article.lang,
        0,
        feed,
        article.url,
        article.author,
        article.undated,
        article.categories,
    )


def explained(judge: ArchiveJudge, found: Candidate, ignored: Sequence[str] = ()) -> Why:
    """What the topic says of the article. `ignored` are the blocks that were left out of its text."""
    clauses, flag, graded = judge.explainer.clauses(prepared(found)), judge.flag(found), judge.grade(found)
    return Why(
        judge.topic,
        flag.level if flag else None,
        clauses.true,
        flag is not None and flag.reason == "feed",
        reason(clauses),
        graded.score if graded else 0.0,
        graded.parts if graded else (),
        tuple(_ignored(judge.explainer, ignored)),
    )


def reason(clause: Clause) -> Reason:
    """A clause in the query's words, with all below it."""
    parts = tuple(map(reason, clause.parts))
    missing = lacking(clause)
    apart = tuple(canonical(one.node) for one in missing if is_apart(one)) if isinstance(clause.node, Near) else ()
    return Reason(canonical(clause.node), _kind(clause.node), clause.true, clause.spans, len(missing), parts, apart)


def _kind(node: Node) -> str:
    match node:
        case Named(name=name):
            return "list" if name.startswith("$") else "topic"
        case And():
            return "and"
        case Or() if not is_words(node):
            return "or"
        case Not():
            return "not"
        case Near():
            return "near"
        case In():
            return "field"
        case AtLeast():
            return "atleast"
        case Regex():
            return "pattern"
        case _:
            return "words"


def _ignored(explainer: Explainer, blocks: Sequence[str]) -> Iterator[IgnoredHit]:
    for block in blocks:
        hits = _looked_for(explainer.clauses(prepare("", "", block)))
        words = dict.fromkeys(block[start:end] for start, end in sorted(set(hits)))
        if words:
            yield IgnoredHit(block, tuple(words))


def _looked_for(clause: Clause) -> Iterator[tuple[int, int]]:
    """Where words stand that the query wants, whether or not it is true as a whole."""
    if isinstance(clause.node, Not):
        return
    if not clause.parts:
        yield from ((span.start, span.end) for span in clause.spans)
    for part in clause.parts:
        yield from _looked_for(part)
