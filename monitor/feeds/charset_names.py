"""What encodings are called on the web, and in which of them a language was written before there was UTF-8."""

from __future__ import annotations

import codecs
import re

# What people mean when they declare the name on the left: the larger set that holds it (as the WHATWG encoding standard says).
_MEANT = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "big5": "big5hkscs",
}
# Names of that standard, and some more that servers use, which Python does not know.
_ELSE_CALLED = {
    "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-ukrainian": "mac_cyrillic",
    "x-mac-roman": "mac_roman",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "logical": "iso8859-8",
    "visual": "iso8859-8",
}
# Encodings to Python, which no text on the web is written in; some of them raise whatever they are told about errors.
_NONE_OF_THE_WEB = frozenset(("idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"))
_PAGE = re.compile(r"(?:x-)?(?:windows|win|dos|cp|ms|ansi)[-_]?(\d{3,4})")

_WRITTEN_IN = {
    "cp1251 koi8_r iso8859-5 cp866": "ru",
    "cp1251 koi8_u iso8859-5 cp866": "uk be bg mk kk tg mn",
    "cp1250 iso8859-2": "pl cs sk hu sl hr bs ro sq",
    "cp1253 iso8859-7": "el",
    "cp1254": "tr az",
    "cp1255": "he iw yi",
    "cp1256 iso8859-6": "ar fa ur",
    "cp1257 iso8859-4": "lt lv et",
    "cp874": "th",
    "cp1258": "vi",
    "cp932 euc_jp": "ja",
    "cp949": "ko",
    "gb18030 big5hkscs": "zh",
}
_OF_LANGUAGE = {
    language: tuple(encodings.split()) for encodings, languages in _WRITTEN_IN.items() for language in languages.split()
}
_LANGUAGE = re.compile(rb"""(?:<(?:dc:)?language>\s{0,20}|xml:lang\s{0,5}=\s{0,5}["'])([A-Za-z]{2})\b""")
_HEAD = 20_000


def known(name: str) -> str | None:
    """Python's name of a text encoding as the web calls it, or of the larger one that is meant by it; None for what is none."""
    plain = name.strip().lower()
    for called in (plain, _ELSE_CALLED.get(plain, ""), plain.removeprefix("x-"), _PAGE.sub(r"cp\1", plain)):
        try:
            info = codecs.lookup(called)
        except (LookupError, ValueError):
            continue
        if getattr(info, "_is_text_encoding", True) and info.name.replace("-", "_") not in _NONE_OF_THE_WEB:
            return _MEANT.get(info.name, info.name)
    return None


def of_language(body: bytes) -> tuple[str, ...]:
    """The encodings for the language that a feed says it is in, the usual one first; empty where it says nothing that helps."""
    said = _LANGUAGE.search(body, 0, _HEAD)
    return _OF_LANGUAGE.get(said.group(1).decode("ascii").lower(), ()) if said else ()
