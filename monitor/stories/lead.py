"""The words of a text that tell a story: without the dateline and the reporter's name at its head, and not beyond its first part."""

from __future__ import annotations

import re

from monitor.text.tokens import first_words

MOST_WORDS = 250
"""Of longer texts the first so many words (in scripts without spaces: characters) are compared: copies are cut and added to at the end."""

_HEAD = 160
# "SEOUL, Sept. 13 (Yonhap) --", "TOKYO (AP) —", "МОСКВА, 13 сентября. /ТАСС/.", "(서울=연합뉴스) 이은정 기자 =", "【ソウル時事】",
# "新华社北京9月13日电".
_DAY = r"(?:,?\s[A-Za-zА-Яа-яё]{3,9}\.?\s\d{1,2}\.?|,?\s\d{1,2}\s[A-Za-zА-Яа-яё]{3,9}\.?)?"
_DATELINES = re.compile(
    r"\s*(?:"
    rf"(?!.{{0,60}}\s\s)[A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ .,'’/-]{{2,30}}{_DAY},?\s*(?:\([^()\n]{{2,40}}\)|/[^/\n]{{2,40}}/\.?)?\s*(?:--|[-–—])\s+"
    r"|[A-ZА-ЯЁ][A-ZА-ЯЁ .,-]{2,40},?\s[^/\n]{0,20}/[^/\n]{2,30}/\.?\s*"
    r"|\([^()\n]{1,20}=[^()\n]{2,20}\)\s*"
    r"|[\[【［][^\]】］\n]{2,30}[\]】］]\s*"
    r"|[（(][^（）()\n]{2,30}[）)]\s*"
    r"|(?:新华社|新華社|中新社|中央社|共同社|中新网|韩联社)[^，。,\n]{0,24}[电電]\s*"
    r")"
)
_REPORTER = re.compile(r"\s*[^=\n]{2,24}(?:기자|특파원|통신원|记者|記者)\s*=\s*")


def lead_words(text: str) -> list[str]:
    """The words of the beginning of a text, folded, without its dateline."""
    head = text[:_HEAD]
    for pattern in (_DATELINES, _REPORTER):
        if found := pattern.match(head):
            text = text[found.end() :]
            head = text[:_HEAD]
    return first_words(text, MOST_WORDS)
