"""Letters made plain one for one, so that a place in the plain text is the same place in the original."""

from __future__ import annotations

import unicodedata

_PLAIN = {
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\uff0d", "-"),
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u0060\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
    **dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
    ),
    **dict(zip("øØđĐłŁıħĦ∼～〜・", "oOdDlLihH~~~·", strict=True)),
}


def _table() -> dict[int, str]:
    table = {ord(char): plain for char, plain in _PLAIN.items()}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        bare = unicodedata.normalize("NFD", chr(code))[0]
        if bare.isascii():
            table.setdefault(code, bare)
    for code in range(0xFF01, 0xFF5E):
        if chr(code) not in "，．：；！？（）":
            table.setdefault(code, unicodedata.normalize("NFKC", chr(code)))
    return table | {ord("（"): "(", ord("）"): ")"}


_TABLE = _table()


def plain(text: str) -> str:
    """The text without accents, with plain hyphens, quotation marks, blanks and digits; as long as the original.

    >>> plain("Évian\u2011les\u2011Bains")
    'Evian-les-Bains'
    """
    return text if text.isascii() and "\t" not in text and "`" not in text else text.translate(_TABLE)
