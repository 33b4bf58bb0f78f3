"""Exact spelling as it is typed: = before a word or phrase, and what it cannot stand before."""

from __future__ import annotations

import dataclasses
import re

from monitor.errors import QueryError
from monitor.topics.aliases import CASES, FIELD_NAMES, FUNCTIONS
from monitor.topics.lexer_patterns import pattern
from monitor.topics.lexer_phrases import phrase
from monitor.topics.lexer_words import plain_word
from monitor.topics.marks import Mark
from monitor.topics.proposals import group_end
from monitor.topics.terms import QUOTES, TERM

_FIELD = re.compile(r"([A-Za-z_]+[0-9]*)[:\uff1a]")
_NAME = re.compile(r"([$@\uff04\uff20][^\W\d][\w-]*)[*\uff0a!?.,;~]*")
_PATTERN = re.compile(r"/(?:[^/\\]|\\.)+/i?")
_CALLED = re.compile(r"([A-Za-z]+)[0-9]*(?=[(\uff08])")
_CALLS = {*FUNCTIONS, "atleast", "atl", *(case.lower() for case in CASES)}


def exact(text: str, start: int) -> Mark:
    """A word or phrase with = before it."""
    at = start + 1
    _refuse_others(text, start, at)
    if text[at : at + 1] and text[at] in QUOTES:
        marks = phrase(text, at)
    elif found := TERM.match(text, at):
        marks = [plain_word(found[0], at, found.end())]
    else:
        marks = []
    if len(marks) != 1:
        message = "Write = directly before a word or phrase: =WHO, or CASE(WHO OR UN)."
        end = marks[-1].end if marks else at
        fix = f"{text[:start]}CASE({text[at:end]}){text[end:]}" if marks else None
        raise QueryError(message, start, end, fix)
    return dataclasses.replace(marks[0], start=start, exact=True)


def _refuse_others(text: str, start: int, at: int) -> None:
    """Raises QueryError where a list, a field, a pattern, a group or a function follows."""
    before, behind = text[:start], text[at:]
    if behind.startswith(("=", "\uff1d")):
        word = behind.lstrip("=\uff1d").lstrip()
        message = "Write one = directly before a word whose capitals count: =WHO."
        raise QueryError(message, start, len(text) - len(word), f"{before}={word}" if word else None)
    if behind.startswith(("(", "\uff08")):
        end = group_end(text, at)
        message = "Write = directly before a word or phrase: =WHO, or CASE( ) around several."
        raise QueryError(message, start, at, f"{before}CASE{behind}" if end else None)
    term = TERM.match(text, at)
    if term and (found := _NAME.fullmatch(term[0])):
        message = "Capitals cannot be made to count in a list or topic. Write its name without the =."
        raise QueryError(message, start, term.end(), f"{before}{found[1]}{text[term.end() :]}")
    if (found := _FIELD.match(text, at)) and found[1].lower() in FIELD_NAMES:
        field, word = FIELD_NAMES[found[1].lower()], text[found.end() :].lstrip()
        sign = "CASE" if word.startswith(("(", "\uff08")) else "="
        message = f"Write = behind the field, before the word: {field}:=WHO."
        raise QueryError(message, start, found.end(), f"{before}{field}:{sign}{word}")
    if (found := _CALLED.match(text, at)) and found[1].lower() in _CALLS:
        message = f"= stands before a word or phrase. Take it away before {found[0]}( ), or write it inside, before the words."
        raise QueryError(message, start, found.end(), before + behind)
    message = "Capitals count in a pattern anyway. Write it without the =."
    if text.startswith("/", at) and (mark := pattern(text, at)):
        raise QueryError(message, start, mark.end, f"{before}/{mark.text}/{text[mark.end :]}")
    if term and _PATTERN.fullmatch(term[0]):  # what follows is not apart from it
        raise QueryError(message, start, term.end(), f"{before}{term[0]} {text[term.end() :]}")
