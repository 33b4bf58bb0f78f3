"""Articles that a command is given as JSON Lines, each answered in its turn; a line that is no article is told and left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from monitor.cli.output import say
from monitor.cli.reading_files import opened
from monitor.model import Article
from monitor.ports import headless_now
from monitor.rejected import Rejected

if TYPE_CHECKING:
    from monitor.export.rows import InputArticle


def answer_each(name: str, answer: Callable[[InputArticle, Article], None]) -> int:
    """Call `answer` with each row of the file (`-`: standard input) and the article it describes; gives the exit code.

    Raises UserError when the file cannot be read.
    """
    from monitor.export.rows import read_jsonl
    from monitor.importer.article import article_of

    wrong, now = 0, headless_now()
    with opened(name) as source:
        for given in read_jsonl(source):
            if isinstance(given, Rejected):
                say(f"line {given.line}: {given.reason}")
                wrong += 1
            else:
                answer(given, article_of(given, now=now))
    return 1 if wrong else 0
