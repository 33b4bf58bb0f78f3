"""Whether a block of text alone says that it is no part of the article: the phrases of resources/feeds/footers.txt.

Every rule is anchored at both ends and bounded in length: "Share prices fell on Friday ..." is news, "Share this article" is not.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

LONGEST = 420
_ADDRESSES = re.compile(r"(?:(?:https?://|www\.)\S+\s*){1,3}", re.IGNORECASE)
_POINTER = re.compile(
    r"(?:watch|listen|next|opinion|analysis|explainer|explained|video|podcast)\s?[:|] .{1,200}", re.IGNORECASE
)
_SIGN_OFF = re.compile(r"[\W_]{0,6}(?:0|end|ends|ende|fin|끝)?[\W_]{0,6}", re.IGNORECASE)


def is_footer(block: str) -> bool:
    """Whether it is a footer, credit, invitation, sign-off or bare address."""
    if len(block) > LONGEST:
        return False
    if len(block) <= 16 and _SIGN_OFF.fullmatch(block):
        return True
    return bool(_phrases().fullmatch(block) or _ADDRESSES.fullmatch(block))


def is_pointer(block: str) -> bool:
    """Whether it points to another piece ("Watch: ..."), if other text stands before it. As a text of its own it is news."""
    return len(block) <= LONGEST and _POINTER.fullmatch(block) is not None


@cache
def _phrases() -> re.Pattern[str]:
    listed = (files("resources") / "feeds" / "footers.txt").read_text(encoding="utf-8")
    rules = [rule for rule in listed.splitlines() if rule and not rule.startswith("#")]
    return re.compile(rf"(?:{'|'.join(rules)})[\s.!»›>→…)\]]{{0,6}}", re.IGNORECASE)
